-- ptext.mentions and core.mentions beside plain_mentions.lua; what the shipped rules find by them is in
-- mentions_gold_spec.lua.

local core = require "ptext.core"
local mentions = require "ptext.mentions"
local shortforms = require "ptext.shortforms"

local root = os.getenv "PTEXT_ROOT" or "."
local plain = dofile(root .. "/tests/lua/plain_mentions.lua")
local support = dofile(root .. "/tests/lua/support.lua")

local RULES = {
  { id = "act", mention = "law", introduces = "short" },
  { id = "again", mention = "law", refers = "law" },
  { id = "alone", mention = "law", refers = "law", alone = true, pattern = true },
  { id = "body", mention = "body", introduces = "short" },
  { id = "person", mention = "person", introduces = "part", list = 3, grow = { stop = { "dame", "of" } } },
  { id = "cited", mention = "person", introduces = "part" },
  { id = "sum", mention = "money" },
  { id = "other" },
}
local by_id, ranks = {}, {}
for i, rule in ipairs(RULES) do by_id[rule.id], ranks[rule.id] = rule, i end

local PIECES = { "the Care Act", "Care Act 1989", "the Act", "Act", "Wrenbury Council", "Wrenbury Council", "(WC)", "WC", "WC", "the Council\u{2019}s",
  "the\nCouncil", "Dame Ann Poole", "Ann Poole", "Poole", "Poole Reed", "Ann", "Ann-Marie", "Tom O'Dowd's", "O'dowd", "\u{C9}va Reed",
  "Reed", "reed", "\u{A3}5", "\u{A3}5 ", "Poole Street", "Reeds", "directors\u{2019}", "x", "7" }
local JOINTS = { " ", " ", ", ", ". ", "\n\n", "-", "'s ", "  ", "\u{A0}" }
local NAMES = { "Care Act 1989", "Wrenbury Council", "the council's" }

-- A document of pieces, and finds of some of them by some rules.
local function made(random)
  local parts, places = {}, {}
  local length = 0
  for i = 1, 4 + random(25) do
    local piece, joint = PIECES[random(#PIECES)], JOINTS[random(#JOINTS)]
    if random(2) == 1 then places[#places + 1] = { first = length + 1, last = length + #piece } end
    parts[i], length = piece .. joint, length + #piece + #joint
  end
  local document = core.document(table.concat(parts))
  for i = 1, document:line_count() do document:label(i, random(6) == 1 and "boilerplate" or "body", "test") end
  document:segment()
  return document, places
end

local function finds_at(random, places)
  local found = {}
  for _, place in ipairs(places) do
    local rule = RULES[random(#RULES)]
    found[rule] = found[rule] or {}
    local last = math.max(place.first, place.last - (random(5) == 1 and random(4) or 0))
    table.insert(found[rule], { rule = rule.id, first = place.first, last = last,
      attributes = { canonical = NAMES[random(9)], joined = random(4) == 1 and "listed" or nil,
        short = rule.pattern and random(3) == 1 and "the Act" or nil } })
  end
  return found
end

local function copy(found)
  local out = {}
  for rule, own in pairs(found) do
    out[rule] = {}
    for i, find in ipairs(own) do
      local attributes = {}
      for key, value in pairs(find.attributes) do attributes[key] = value end
      out[rule][i] = { rule = find.rule, first = find.first, last = find.last, attributes = attributes }
    end
  end
  return out
end

local function state_of(document, found)
  return { found = found, by_id = by_id, loaded = { ranks = ranks }, scene = { core = document, text = document:text() } }
end

local function by_name(found)
  local out = {}
  for rule, own in pairs(found) do out[rule.id] = own end
  return out
end

describe("mentions", function()
  it("are settled as the plain way does it", function()
    local random, ways, count = support.random(21), {}, 0
    for _ = 1, 4000 do
      local document, places = made(random)
      local found = finds_at(random, places)
      local expected, state = copy(found), state_of(document, found)
      local list = plain.settle(document, expected, by_id, ranks, function(kept) return shortforms.of(state, kept) end)
      mentions.settle(state)
      local got = state.mentions:list()
      assert.are.same(list, got, document:text())
      assert.are.same(by_name(expected), by_name(state.found), document:text())
      assert.are.equal(#got, #state.mentions)
      count = count + #got
      for _, one in ipairs(got) do
        for _, way in ipairs(one.joined) do ways[way] = (ways[way] or 0) + 1 end
      end
    end
    assert.is_true(count > 5000)
    for _, way in ipairs { "listed", "introduced", "referred", "part", "same" } do
      assert.is_true((ways[way] or 0) > 20, way .. " " .. (ways[way] or 0))
    end
  end)

  it("are written as their list has them", function()
    local random = support.random(22)
    for _ = 1, 200 do
      local document, places = made(random)
      local state = state_of(document, finds_at(random, places))
      mentions.settle(state)
      local list = state.mentions:list()
      for _, one in ipairs(list) do
        one.start, one["end"], one.first, one.last = one.first - 1, one.last, nil, nil
        core.array(one.joined)
      end
      local order = { "kind", "text", "canonical", "count", "joined", "start", "end" }
      assert.are.equal(core.json(core.array(list), order), state.mentions:json())
    end
  end)

  it("keep what they refer to", function()
    local joined = core.mentions(("the Long Name of a Body, "):rep(200))
    for i = 0, 199 do
      local find = { first = i * 25 + 1, last = i * 25 + 23, attributes = { canonical = "Body " .. i, joined = "way" .. i } }
      joined:join(find, "kind" .. i, false)
    end
    collectgarbage()
    for i, one in ipairs(joined:list()) do
      assert.are.same({ "kind" .. i - 1, "Body " .. i - 1, { "way" .. i - 1 } }, { one.kind, one.canonical, one.joined })
    end
  end)

  it("refuse what is no find", function()
    local joined = core.mentions "abc"
    local function fails(find, kind) assert.is_false(pcall(joined.join, joined, find, kind)) end
    for _, place in ipairs { { 0, 1 }, { 1, 4 }, { 3, 1 }, { 1, "x" }, { nil, 2 } } do
      fails({ first = place[1], last = place[2], attributes = {} }, "body")
    end
    fails({ first = 1, last = 2 }, "body")
    fails({ first = 1, last = 2, attributes = { canonical = 5 } }, "body")
    fails({ first = 1, last = 2, attributes = {} }, nil)
    for _, bad in ipairs { function() joined:count_in(1, "way") end, function() joined:canonical(1) end,
      function() joined:referent("body", "a", 0) end, function() joined:join_all({}, {}, {}, {}, {}) end,
      function() joined:join_all({ { rule = "r" } }, {}, {}, {}, {}, {}) end, function() core.mentions() end,
      function() joined:join_all({ { rule = "r" } }, { r = {} }, {}, {}, {}, {}) end } do
      assert.is_false(pcall(bad))
    end
  end)

  it("say so when they are closed", function()
    local joined = core.mentions "abc"
    for _ = 1, 2 do debug.getmetatable(joined).__gc(joined) end
    local find = { first = 1, last = 2, attributes = {} }
    assert.error_matches(function() joined:join(find, "body") end, "the mentions are closed")
    assert.error_matches(function() return #joined end, "the mentions are closed")
  end)
end)

describe("core.short_places", function()
  local document = core.document "Ann Poole said so. Poole did."
  document:label(1, "body", "test")
  document:segment()
  local scope = core.scope { "body" }

  it("refuses what is no find or short form", function()
    local name = { rule = "r", first = 1, last = 9, attributes = {} }
    local function places(kept, shorts, names, stops)
      return core.short_places(document, scope, kept, shorts, names, stops, {}, {}, {})
    end
    assert.are.equal(1, #places({}, {}, { name }, { {} }))
    assert.are.equal(0, #places({}, {}, { name }, { { poole = true } }))
    assert.are.equal(0, #places({ { first = 18, last = 22 } }, {}, { name }, { {} }))
    for _, bad in ipairs { { {}, {}, { 5 }, { {} } }, { {}, {}, { name }, {} }, { {}, { 5 }, {}, {} }, { {}, { {} }, {}, {} },
      { {}, { { text = "x" } }, {}, {} }, { { 1 }, {}, { name }, { {} } }, { {}, {}, { { first = 3, last = 99 } }, { {} } },
      { {}, {}, { { first = 3, last = 2 } }, { {} } } } do
      assert.is_false(pcall(places, table.unpack(bad)))
    end
  end)
end)
