-- core.dictionary and the hits of document:match.

local core = require "ptext.core"

local function list(hits, ...)
  local entries = {}
  for i, entry in ipairs { ... } do entries[i] = type(entry) == "table" and entry or { text = entry } end
  return { hits = hits, entries = entries }
end

local function document(text)
  local made = core.document(text)
  made:segment()
  return made
end

-- The texts of the hits, with their lists: "1:word".
local function found(hits)
  local text, out = hits.text, {}
  for i = 1, #hits.hits do
    local in_list, _, first, last = hits.hits:get(i)
    out[i] = in_list .. ":" .. text:sub(first, last)
  end
  return out
end

local function match(dictionary, text)
  local made = document(text)
  return { hits = made:match(dictionary), text = text, document = made }
end

describe("core.dictionary", function()
  it("finds entries with their places", function()
    local dictionary = assert(core.dictionary { list("longest", "budget cut*"), list("longest", "cuts", "partner") })
    local result = match(dictionary, "Our partner’s budget cuts.\n\nCuts!")
    assert.same({ "2:partner’s", "1:budget cuts", "2:cuts", "2:Cuts" }, found(result))
    assert.same({ 1, 1, 17, 27, 1, 1, 3, 4 }, { result.hits:get(2) })
    assert.same({ 2, 2, 31, 34, 2, 2, 5, 5 }, { result.hits:get(4) })
    assert.same({ 1, 3, 4 }, result.hits:of_list(2))
    assert.is_true(dictionary:steps() > 0)
  end)

  it("tells entries and counts", function()
    local dictionary = assert(core.dictionary { list("silent", "one"), list("longest", "two", "three") })
    assert.same({ "three", 2 }, { dictionary:entry(3) })
    assert.equal(3, dictionary:entry_count())
    assert.has_error(function() dictionary:entry(4) end)
    assert.has_error(function() dictionary:entry(0) end)
  end)

  it("knows the options of entries", function()
    local dictionary = assert(core.dictionary {
      list("silent", "guidance"),
      list("longest", { text = "Working Together", case = true }, { text = "early help", kinds = { "title" } },
        { text = "plan", conditions = { { type = "near", list = 1, within = 2 } } },
        { text = "policy", conditions = { { type = "except", list = 1 }, { type = "before", list = 1, block = true } } }),
    })
    assert.same({ "2:Working Together" }, found(match(dictionary, "Working Together, working together.")))
    assert.same({}, found(match(dictionary, "early help")))
    assert.same({ "2:plan" }, found(match(dictionary, "The plan has guidance. The plan of which nobody had guidance.")))
    assert.same({ "2:policy" }, found(match(dictionary, "A policy. Some guidance. No policy.")))
  end)

  it("gathers what is wrong with entries", function()
    local dictionary, errors = core.dictionary { list("longest", "good", "(open", "*"), list("longest", "") }
    assert.is_nil(dictionary)
    assert.equal(3, #errors)
    assert.same({ 1, 2 }, { errors[1].list, errors[1].entry })
    assert.same({ 1, 3 }, { errors[2].list, errors[2].entry })
    assert.same({ 2, 1 }, { errors[3].list, errors[3].entry })
    for _, problem in ipairs(errors) do
      assert.equal("string", type(problem.message))
      assert.is_true(problem.offset >= 1)
    end
  end)

  it("takes the options of a list for entries that are strings", function()
    local near = { { type = "near", list = 1, within = 1 } }
    local as_strings = assert(core.dictionary { list("silent", "here"),
      { hits = "longest", entries = { "Word", { text = "other" } }, case = true, conditions = near } })
    local as_tables = assert(core.dictionary { list("silent", "here"),
      { hits = "longest", entries = { { text = "Word", case = true, conditions = near }, { text = "other" } } } })
    for _, case in ipairs { { "Word here, word.", { "2:Word" } }, { "word here", {} }, { "Word is far from here", {} },
      { "Other", { "2:Other" } } } do
      assert.same(case[2], found(match(as_strings, case[1])))
      assert.same(case[2], found(match(as_tables, case[1])))
    end
  end)

  it("raises for tables of another shape", function()
    local function entry(options)
      options.text = options.text or "word"
      return { list("silent", "other"), { hits = "longest", entries = { options } } }
    end
    local bad = {
      { 1 }, { {} }, { { hits = "some", entries = {} } }, { { hits = "longest" } },
      { { hits = "longest", entries = { 1 } } }, { { hits = "longest", entries = { "word" }, kinds = 1 } }, { { hits = "longest", entries = { {} } } },
      entry { text = 1 }, entry { kinds = { "footer" } }, entry { kinds = "title" }, entry { conditions = 1 },
      entry { conditions = { 1 } }, entry { conditions = { {} } }, entry { conditions = { { type = "near" } } },
      entry { conditions = { { type = "near", list = 2 } } }, entry { conditions = { { type = "near", list = 0 } } },
      entry { conditions = { { type = "beside", list = 1 } } },
      entry { conditions = { { type = "near", list = 1, within = -1 } } },
      entry { conditions = { { type = "near", list = 1, within = 1.5 } } },
    }
    for _, lists in ipairs(bad) do assert.has_error(function() core.dictionary(lists) end) end
    assert.has_error(function() core.dictionary() end)
  end)

  it("is shared by its token as long as someone holds it", function()
    local dictionary = assert(core.dictionary { list("longest", "word") })
    local token = dictionary:handle()
    assert.equal("integer", math.type(token))
    local other = core.dictionary_from(token)
    dictionary:close()
    assert.has_error(function() dictionary:handle() end)
    assert.same({ "1:word" }, found(match(other, "A word.")))
    other:close()
    other:close()
    assert.has_error(function() core.dictionary_from(token) end)
    assert.has_error(function() core.dictionary_from("x") end)
  end)

  it("may be empty", function()
    assert.equal(0, #match(assert(core.dictionary {}), "Some text.").hits)
    assert.equal(0, #match(assert(core.dictionary { list("longest") }), "").hits)
  end)
end)

describe("hits", function()
  local dictionary = assert(core.dictionary {
    list("longest", "child*"), list("longest", "child poverty"), list("longest", "poverty"), list("longest", "unheard"),
  })
  local text = "Child poverty rises.\r\nÉ — “child poverty” and \"poverty\"."
  local result = match(dictionary, text)

  local function tallied(hits, sentences, marked, left_out)
    return { hits = hits, sentences = sentences, marked = marked or 0, left_out = left_out or 0 }
  end

  it("are tallied with those below them, overlapping ones as one", function()
    assert.same({ tallied(3, 2), tallied(2, 2), tallied(3, 2), false }, result.hits:tally({ 0, 1, 1, 1 }, 4))
    assert.same({ tallied(2, 2) }, result.hits:tally({ 0 }, 1))
    assert.same({}, result.hits:tally({}, 0))
  end)

  it("have a voice, and count when all its marks do", function()
    local hits = match(dictionary, text).hits
    local function voices()
      local out = {}
      for i = 1, #hits do
        local voice, counted = hits:voice(i)
        out[i] = (voice and table.concat(voice, "+") or "") .. (counted and "" or "!")
        assert.equal(counted, hits:counts(i))
      end
      return table.concat(out, " ")
    end
    local plain = voices()
    assert.is_nil(plain:find "%a")
    local _, _, first, last = hits:get(1)
    hits:mark("quoted", { { first = last + 1, last = last + 5 }, { first = first, last = last } })
    hits:mark_after("negated", (hits:get(1)), 40)
    assert.equal("quoted", table.concat(hits:voice(1), "+"))
    local every = { "quoted", "negated" }
    hits:count(core.voice_masks { every, every, every, every })
    local all = hits:tally({ 0, 1, 1, 1 }, 4)[1]
    assert.is_true(all.marked > 0 and all.left_out == 0, voices())
    hits:count(core.voice_masks { false, false, false, false })
    local plain_ones = hits:tally({ 0, 1, 1, 1 }, 4)[1]
    assert.is_true(plain_ones.hits < all.hits and plain_ones.marked == 0 and plain_ones.left_out == all.marked, voices())
    assert.is_truthy(hits:json({ "a", "b", "c", "d" }):find('"voice":["quoted"]', 1, true))
    assert.is_truthy(hits:json({ "a", "b", "c", "d" }):find('"counted":false', 1, true))
  end)

  it("are given by list, as candidates", function()
    local candidates, firsts, lasts = result.hits:candidates(2, core.growths {})
    local seen = 0
    for number, from in pairs(firsts) do
      assert.is_true(number >= 2)
      for i, at in ipairs(result.hits:of_list(number)) do
        local _, entry, first, last, block, sentence = result.hits:get(at)
        assert.same({ entry, first, last, block, sentence }, { candidates:get(from + i - 1) })
        seen = seen + 1
      end
      assert.equal(#result.hits:of_list(number), lasts[number] - from + 1)
    end
    assert.equal(#candidates, seen)
    assert.equal(#result.hits - #result.hits:of_list(1), seen)
  end)

  it("are marked with what there is, in places of the text", function()
    for _, bad in ipairs {
      function() result.hits:mark("loud", {}) end, function() result.hits:mark("quoted", { 1 }) end,
      function() result.hits:mark("quoted", { { first = 1 } }) end, function() result.hits:mark("quoted", { { first = 0, last = 2 } }) end,
      function() result.hits:mark("quoted", { { first = 3, last = 2 } }) end, function() result.hits:mark("quoted") end,
      function() result.hits:mark_after("quoted", 0, 1) end, function() result.hits:mark_after("quoted", 1, -1) end,
      function() core.voice_masks { { "loud" } } end, function() result.hits:count() end, function() result.hits:candidates(0, core.growths {}) end, function() result.hits:candidates(1) end, function() result.hits:voice(0) end,
    } do assert.has_error(bad) end
  end)

  it("are tallied under parents that exist", function()
    assert.has_error(function() result.hits:tally({ 5 }, 4) end)
    assert.has_error(function() result.hits:tally({ -1 }, 4) end)
    assert.has_error(function() result.hits:tally({}, -1) end)
    assert.has_error(function() result.hits:tally(nil, 1) end)
  end)

  it("are written as records hold them", function()
    local second = text:find("child", 1, true) - 1
    local sentence = text:find("É", 1, true) - 1
    assert.equal(('[{"theme":"a \\"b\\"","entry":"child poverty","start":0,"end":13,"line":1,"column":1,"block":0,'
      .. '"sentence":[0,20]},{"theme":"a \\"b\\"","entry":"child poverty","start":%d,"end":%d,"line":2,"column":6,'
      .. '"block":%d,"sentence":[%d,%d]}]'):format(second, second + 13, result.document:block_count() - 1, sentence, #text),
      result.hits:json { false, 'a "b"', false })
    assert.equal("[]", result.hits:json {})
    assert.is_true(core.json_check(result.hits:json { "a", "b", "c", "d" }))
  end)

  it("go stale when the document is segmented anew or closed", function()
    local made = match(dictionary, text)
    made.document:segment()
    assert.has_error(function() made.hits:json { "a", "b", "c", "d" } end)
    assert.equal(2, (made.hits:get(1)))
    assert.has_error(function() made.hits:candidates(1, core.growths {}) end)
    made = match(dictionary, text)
    made.document:close()
    assert.has_error(function() made.hits:candidates(1, core.growths {}) end)
    assert.has_error(function() made.hits:json { "a", "b", "c", "d" } end)
    assert.has_error(function() made.document:match(dictionary) end)
  end)

  it("keep what they need alive", function()
    local hits = document(text):match(assert(core.dictionary { list("longest", "poverty") }))
    collectgarbage()
    collectgarbage()
    assert.truthy(hits:json({ "p" }):find('"entry":"poverty"', 1, true))
  end)

  it("are counted from 1 to their number", function()
    assert.has_error(function() result.hits:get(0) end)
    assert.has_error(function() result.hits:get(#result.hits + 1) end)
    assert.has_error(function() result.hits:of_list(0) end)
    assert.same({}, result.hits:of_list(4))
  end)
end)
