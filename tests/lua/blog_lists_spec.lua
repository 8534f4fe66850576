-- The cases that stand beside the lists in scripts/lib which the blog reader uses.

local plugins = require "ptext.plugins"
local ptext = require "ptext"

assert(plugins.load("blog"))
local biography_roles = plugins.script "lib/roles"
local document = require "ptext.document"
local features = require "blog.features"
local groups = require "blog.groups"
local language = require "blog.language"
local names = require "blog.names"
local people = require "blog.people"
local phrases = require "blog.phrases"
local syndication = require "blog.syndication"

local function read_furniture(text)
  local post = { document = document.new("test", text) }
  language.run(post)
  features.run { post }
  groups.by_phrase { post }
  groups.look_closer(post)
  groups.run { post }
  return post.seen.group[1], post.seen.caption[1] or false
end

describe("scripts/lib/furniture.lua", function()
  for _, case in ipairs(plugins.script("lib/furniture").tests) do
    it(case[1], function()
      assert.equal(case[2] or nil, (read_furniture(case[1])))
    end)
  end
end)

describe("scripts/lib/captions.lua", function()
  local tests = plugins.script("lib/captions").tests
  for _, text in ipairs(tests.hit) do
    it(text, function() assert.is_true(select(2, read_furniture(text))) end)
  end
  for _, text in ipairs(tests.miss) do
    it("not: " .. text, function() assert.is_false(select(2, read_furniture(text))) end)
  end
end)

describe("scripts/lib/names.lua", function()
  local tests = plugins.script("lib/names").tests
  for _, text in ipairs(tests.hit) do
    it(text, function() assert.is_not_nil((names.read(text))) end)
  end
  for _, text in ipairs(tests.miss) do
    it("not: " .. text, function() assert.is_nil((names.read(text))) end)
  end
end)

local function read_names(text)
  local date_first, date_last = plugins.script("lib/dates").find(text)
  local found, cue, sound = people.read(text, date_first, date_last)
  local list = {}
  for i, person in ipairs(found or {}) do list[i] = text:sub(person.first, person.last) end
  return list, cue, sound
end

describe("scripts/lib/bylines.lua", function()
  local tests = plugins.script("lib/bylines").tests
  for _, case in ipairs(tests.hit) do
    it(case[1], function() assert.same({ table.unpack(case, 2) }, (read_names(case[1]))) end)
  end
  for _, text in ipairs(tests.miss) do
    it("not: " .. text, function() assert.same({}, (read_names(text))) end)
  end
end)

describe("scripts/lib/roles.lua", function()
  for _, text in ipairs(biography_roles.tests.hit) do
    it(text, function() assert.is_true(people.is_role(text)) end)
  end
  for _, text in ipairs(biography_roles.tests.miss) do
    it("not: " .. text, function() assert.is_false(people.is_role(text)) end)
  end
end)

describe("scripts/lib/syndication.lua", function()
  local tests = plugins.script("lib/syndication").tests
  for _, case in ipairs(tests.hit) do
    it(case[1], function()
      local _, first, last = syndication.read(case[1])
      assert.equal(case[2], first and case[1]:sub(first, last))
    end)
  end
  for _, text in ipairs(tests.miss) do
    it("not: " .. text, function() assert.is_nil((syndication.read(text))) end)
  end
end)

describe("scripts/lib/notes.lua", function()
  local lists = plugins.script "lib/notes"
  local beginnings = phrases.new { note = { begins = lists.begins } }
  local function first(text)
    local key = ptext.line_key(text)
    return beginnings:first(beginnings.begins:at(key), key)
  end
  for _, text in ipairs(lists.tests.hit) do
    it(text, function() assert.equal("note", (first(text:gsub("^%(", "")))) end)
  end
  for _, text in ipairs(lists.tests.miss) do
    it("not: " .. text, function() assert.is_nil((first(text))) end)
  end
end)

describe("scripts/lib/languages.lua", function()
  for _, case in ipairs(plugins.script("lib/languages").tests) do
    it(case[1], function()
      local post = { document = document.new("test", case[1]) }
      language.run(post)
      assert.equal(case[2] or nil, post.language)
    end)
  end
end)

describe("dates of lines", function()
  local dates = plugins.script "lib/dates"

  local function seen_in(text)
    local post = { document = document.new("test", text) }
    language.run(post)
    features.run { post }
    features.dates(post)
    return post.seen
  end

  it("are looked for wherever lib/dates finds one", function()
    local found = 0
    for _, case in ipairs(dates.tests) do
      local first, last, date = dates.find(case[1])
      local seen = seen_in(case[1])
      assert.same(date and { first = first, last = last, date = date }, seen.date[1], case[1])
      assert.equal(first, seen.date_first[1])
      found = found + (date and 1 or 0)
    end
    assert.is_true(found > 10)
  end)

  it("have the name of a month, or figures that marks join", function()
    assert.same({}, seen_in("In 2021 it was, and since the spring of 2020.").may_be_dated)
    assert.same({ true, nil, true }, seen_in("MÄRZ or März 2021\nDismay of 2021\n2021-03-05").may_be_dated)
  end)
end)
