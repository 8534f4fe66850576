-- core.clauses, core.endings and core.word_class (core/text/clause.c, word_class.c) beside their plain ways.

local core = require "ptext.core"

local root = os.getenv "PTEXT_ROOT" or "."
local plain = dofile(root .. "/tests/lua/plain_clauses.lua")
local support = dofile(root .. "/tests/lua/support.lua")

local PIECES = { "the ", "council", "Council ", " and ", "and ", " who ", "Who", " that", "that's", "so-called ", ", ", ",", " also ", " now ",
  "Now, ", "First ", "however ", " \u{2022} ", "1. ", "2) ", "\u{2019}s ", "\u{2019} ", " \u{2018}", ". ", ".", "\u{E9}t\u{E9} ", "\u{A0}", "\n", "\t", "\v",
  "R&D ", "of ", " in ", "must", " to ", " today ", "\u{201D}", " \u{2013} ", "- ", "?", "\xC3", "\xE2", "  ", "" }

local function texts(seed, count)
  local random, list = support.random(seed), {}
  for i = 1, count do
    local parts = {}
    for j = 1, random(9) - 1 do parts[j] = PIECES[random(#PIECES)] end
    list[i] = table.concat(parts)
  end
  return list, random
end

describe("clauses", function()
  local clauses = core.clauses(plain.parts)

  it("are as the plain way has them", function()
    local list, random = texts(3, 20000)
    local subjects = 0
    for _, text in ipairs(list) do
      local first = random(#text + 1)
      local subject = plain.subject(text, first)
      assert.are.equal(subject, clauses:subject(text, first), text)
      assert.are.equal(plain.listed_subject(text, first), clauses:listed_subject(text, first), text)
      assert.are.equal(plain.head(text), clauses:head(text))
      if subject ~= "" and subject ~= text:sub(1, first - 1) then subjects = subjects + 1 end
    end
    assert.is_true(subjects > 4000)
  end)

  it("are so in the sentences of posts", function()
    for _, item in ipairs(core.os.list(root .. "/tests/corpus/posts")) do
      local text = core.os.read(root .. "/tests/corpus/posts/" .. item.name)
      for first, last in core.sentences(text) do
        local sentence = text:sub(first, last)
        for at in sentence:gmatch "()%f[%a]%a+" do
          assert.are.equal(plain.subject(sentence, at), clauses:subject(sentence, at))
          assert.are.equal(plain.listed_subject(sentence, at), clauses:listed_subject(sentence, at))
        end
      end
    end
  end)

  it("refuse what they cannot be made of", function()
    for _, name in ipairs { "joining", "marks", "stops", "goes_on", "listing", "no_aside", "adverbs", "opening", "heads", "bytes" } do
      local parts = {}
      for key, value in pairs(plain.parts) do parts[key] = value end
      parts[name] = nil
      assert.is_false(pcall(core.clauses, parts), name)
      parts[name] = { 1 }
      assert.is_false(pcall(core.clauses, parts), name)
    end
    assert.is_false(pcall(clauses.subject, clauses, "abc", 5))
    assert.is_false(pcall(clauses.subject, clauses, "abc", 0))
    assert.is_false(pcall(clauses.subject, core.endings { "x" }, "abc", 1))
  end)
end)

describe("endings", function()
  it("are as the plain way has them", function()
    local endings, list, random = core.endings(plain.strings, plain.stops), texts(5, 20000)
    for _, text in ipairs(list) do
      local first = random(#text + 1)
      assert.are.equal(plain.before(text, first), endings:before(text, first))
    end
    assert.are.equal("", endings:before("abc", 9))
    assert.are.equal("abc", endings:before "abc")
  end)

  it("refuse empty strings and others", function()
    for _, given in ipairs { { "" }, { 5 }, "x" } do assert.is_false(pcall(core.endings, given)) end
    assert.is_false(pcall(core.endings, { "x" }, "y"))
  end)
end)

describe("a class of words", function()
  local words, count = {}, 0
  for word in ("council and who the r&d now"):gmatch "%S+" do words[word], count = true, count + 1 end
  local list = {}
  for word in pairs(words) do list[#list + 1] = word end
  local class = core.word_class(list, "azAZ&&''")

  local function plainly(text, from, is_in)
    for first, word, after in text:gmatch "()([%a&']+)()" do
      if first >= from and (words[word:lower()] == true) == is_in then return first, after - 1 end
    end
  end

  it("finds its words, the others and the last", function()
    local found, some, random = 0, texts(9, 20000)
    for _, text in ipairs(some) do
      local from = random(#text + 1)
      while from > 1 and text:find("^[%a&']", from - 1) do from = from - 1 end
      local first, last = plainly(text, from, true)
      assert.are.same({ first, last }, { class:find(text, from) })
      if first then found = found + 1 end
      assert.are.same({ plainly(text, from, false) }, { class:other(text, from) })
      local before, word = text:match "^(.*)%f[%a&']([%a&']+)[^%a&']*$"
      assert.are.same(word and { #before + 1, #before + #word } or {}, { class:last(text) })
    end
    assert.is_true(found > 4000)
  end)

  it("is the same of a text", function()
    local of_text = core.word_class(" " .. table.concat(list, "\n \t") .. " COUNCIL", "azAZ&&''")
    for _, text in ipairs(texts(9, 500)) do assert.are.same({ class:find(text) }, { of_text:find(text) }) end
    assert.is_nil((core.word_class("", "az"):find "council"))
  end)

  it("has its words", function()
    for _, word in ipairs { "council", "Council", "R&D", "WHO" } do assert.is_true(class:has(word), word) end
    for _, word in ipairs { "", "councils", "counci", "who ", "the who", ("x"):rep(1000) } do assert.is_false(class:has(word), word) end
    assert.is_false(pcall(class.has, class))
  end)

  it("is made of words", function()
    for _, given in ipairs { { "" }, { 5 }, { ("x"):rep(70000) }, ("x"):rep(70000), 5 } do assert.is_false(pcall(core.word_class, given, "az")) end
    assert.is_false(pcall(core.word_class, { "x" }))
    assert.is_false(pcall(core.word_class, { "x" }, "azA"))
    assert.is_nil((class:find("", 1)))
    assert.is_nil((class:find("council", 40)))
    assert.is_false(pcall(class.find, class, "x", 0))
  end)

  it("is one of the things that scripts may keep", function()
    assert.is_true(core.is_fixed(class))
    assert.is_false(core.is_fixed(core.scope {}))
    assert.is_false(core.is_fixed "x")
  end)
end)
