-- How the matches of rules grow (core/text/grow.c), and that it is as plain_grow.lua says.

local core = require "ptext.core"

local root = os.getenv "PTEXT_ROOT" or "."
local plain = dofile(root .. "/tests/lua/plain_grow.lua")

local function open(text)
  local made = core.document(text)
  made:segment()
  return made
end

local function words(text)
  local list = {}
  for word in text:gmatch "%S+" do list[#list + 1] = word end
  return list
end

local function growth(how)
  local all = { list = 1, stop = words "the", apart = words "council ofsted", least = 1, most = 12 }
  for key, value in pairs(how) do all[key] = type(value) == "string" and words(value) or value end
  return all
end

-- The candidates of an entry in a text, grown: an array of { first, last }.
local function grown(made, entry, how)
  local dictionary = assert(core.dictionary { { hits = "longest", entries = { { text = entry, case = true } } } })
  local matches = made:match(dictionary)
  local candidates = matches:candidates(1, core.growths { how })
  local out = {}
  for i = 1, #candidates do
    local _, first, last = candidates:get(i)
    out[i] = { first, last }
  end
  return out, matches
end

local function as_sets(how)
  local all = {}
  for key, value in pairs(how) do
    all[key] = value
    if type(value) == "table" then
      all[key] = {}
      for _, word in ipairs(value) do all[key][word] = true end
    end
  end
  return all
end

local function plainly_grown(made, text, matches, how)
  local sets, out = as_sets(how), {}
  for i = 1, #matches do
    local _, _, first, last, _, sentence, first_word, last_word = matches:get(i)
    local match = { first = first, last = last, sentence = sentence, first_word = first_word, last_word = last_word }
    if plain.match(made, text, match, sets) then out[#out + 1] = { match.first, match.last } end
  end
  return out
end

describe("a match grows", function()
  local cases = {
    { "We met Hale and Ferring Borough Council today.", { left = "and of" }, "Hale and Ferring Borough Council" },
    { "We met Hale and Ferring Borough Council today.", { left = "" }, "Ferring Borough Council" },
    { "We met Hale and Ferring Borough Council today.", { left = "and", most = 1 }, "Borough Council" },
    { "The Council met.", { left = "" }, "" },
    { "The Council met.", { left = "", least = 0 }, "Council" },
    { "The Council met.", { left = "", least = 0, only = true }, "" },
    { "the Council of Trent and its parks", { right = "of and" }, "Council of Trent" },
    { "the Council of the Isles and Highlands", { right = "of the and" }, "Council of the Isles and Highlands" },
    { "the Council and Ferring met", { right = "and of" }, "" },
    { "Ofsted and Hale Council met", { left = "and" }, "Hale Council" },
    { "Aln, Tees and Hale Council met", { left = "and", commas = true }, "Aln, Tees and Hale Council" },
    { "Aln, Tees Council met", { left = "and", commas = true }, "Tees Council" },
    { "Hale (North) Council met", { left = "", brackets = true }, "Hale (North) Council" },
    { "Hale (North) Council met", { left = "" }, "" },
    { "Hale North) Council met", { left = "", brackets = true }, "" },
    { "the Well-being Trust Council met", { left = "" }, "Well-being Trust Council" },
    { "the Council-wide Plan", { right = "" }, "" },
    { "Hale’ Council and Hale' Council", { left = "" }, "Hale’ Council|Hale' Council" },
    { "Hale\u{A0} \tCouncil", { left = "" }, "Hale\u{A0} \tCouncil" },
    { "Émile Council, élan Council", { left = "" }, "Émile Council" },
    { "by Council, Ann Ray", { right = "", only = true, beyond = true }, "Ann Ray" },
    { "by Council, Ann Ray", { right = "", only = true }, "" },
    { "Ann Ray Council", { left = "", only = true }, "Ann Ray" },
    { "HALE COUNCIL\n\nHale COUNCIL of", { left = "", entry = "COUNCIL" }, "Hale COUNCIL" },
    { "Hale. Council met Hale! Council", { left = "" }, "" },
    { "Hale \xFF Council \xC3 Council", { left = "" }, "" },
  }
  for i, case in ipairs(cases) do
    it("case " .. i .. ": " .. case[1], function()
      local made, how, got = open(case[1]), growth(case[2]), {}
      for j, place in ipairs((grown(made, case[2].entry or "Council", how))) do
        got[j] = case[1]:sub(place[1], place[2])
      end
      assert.are.equal(case[3], table.concat(got, "|"))
    end)
  end

  it("as the plain way says, in posts", function()
    local small = "and of for the to in on & al de"
    local hows = {
      growth { left = small, commas = true, brackets = true }, growth { right = small, least = 0 },
      growth { left = small, right = small, stop = "the in on it we our", most = 3 },
      growth { left = "", right = "", only = true, beyond = true, least = 2 }, growth { right = "of", only = true },
    }
    local seen = 0
    for _, item in ipairs(core.os.list(root .. "/tests/corpus/posts")) do
      local text = core.os.read(root .. "/tests/corpus/posts/" .. item.name)
      local made = open(text)
      for _, how in ipairs(hows) do
        for _, entry in ipairs { "(a*|b*|c*|o*|s*|t*)", "of the", "*ed" } do
          local got, matches = grown(made, entry, how)
          assert.are.same(plainly_grown(made, text, matches, how), got)
          seen = seen + #got
        end
      end
    end
    assert.is_true(seen > 1000, seen)
  end)

  it("as what can be read says", function()
    local made = open "Hale Council"
    local matches = made:match(assert(core.dictionary { { hits = "longest", entries = { { text = "Council" } } } }))
    for _, bad in ipairs { false, 1, { 1 }, { {} }, { { list = 0 } }, { { list = 1, least = -1 } },
      { { list = 1, left = { 1.5 } } }, { { list = 1, least = 1, most = 1, left = { {} } } } } do
      assert.has_error(function() core.growths(bad) end)
    end
    local growths = core.growths { growth { list = 7, left = "" } }
    assert.are.equal(1, #matches:candidates(1, growths))
    assert.are.equal(0, #matches:candidates(2, growths))
    assert.has_error(function() matches:candidates(1, growths):get(2) end)
  end)
end)
