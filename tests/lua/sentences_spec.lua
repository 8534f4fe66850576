-- Sentences with the abbreviations that are shipped, and measured on other people's cases where they are there.

local cjson = require "cjson"
local core = require "ptext.core"
local support = require "support"

local data = dofile(support.root .. "/scripts/lib/abbreviations.lua")
local abbreviations = core.abbreviations(data)

local function sentences(text)
  local parts = {}
  for first, last in core.sentences(text, abbreviations) do parts[#parts + 1] = text:sub(first, last) end
  return parts
end

local cases = {
  "We met Dr Jones and Mrs. Hill of St. Mary’s.|She was late.",
  "See No. 10, pp. 5-10, s.17, Art. 8 and the 2004 Act.|In 2003, things were worse.",
  "Distress grows, e.g. insecure work.|Shops etc. help.|They need beds, staff, etc.|Children wait.",
  "It was so for years, forever even!|Most of us agree.",
  "I live in the U.K.|However, I work for the U.S. Government.",
  "Acme Inc. Chairman Jo Ray left.|He likes it at Acme Inc.|Dr. Hill does not.",
  "Martin Hill Jr. met Cllr. Lane on Sept. 11.|It rained.",
  "Lane v. Hill is the case.|See Lane et al. (2010).",
  "We shop at Yahoo! in town.|It is in Sept.|Do come.",
}

describe("the abbreviations that are shipped", function()
  for _, case in ipairs(cases) do
    it("split " .. case, function()
      assert.equal(case, table.concat(sentences((case:gsub("|", " "))), "|"))
    end)
  end

  it("are in one class each", function()
    local class_of = {}
    for _, class in ipairs { "title", "number", "plain", "inside" } do
      for _, word in ipairs(data[class]) do
        local folded = core.fold(word)
        assert.is_nil(class_of[folded], word)
        class_of[folded] = class
      end
    end
  end)
end)

-- How many items of a file of cases come out right, white space aside.
local function right(path)
  local count, all = 0, 0
  for line in io.lines(path) do
    local case = cjson.decode(line)
    local got = table.concat(sentences(case.text), "|"):gsub("%s", "")
    all = all + 1
    if got == table.concat(case.sentences, "|"):gsub("%s", "") then count = count + 1 end
  end
  return count, all
end

describe("sentences of cases from elsewhere", function()
  local folder = support.root .. "/../shared/data/sentences/"

  for name, share in pairs { golden_rules = 48 / 52, english_spec_dev = 0.9 } do
    it(name, function()
      local path = folder .. name .. ".jsonl"
      local file = io.open(path)
      if not file then return pending("no " .. name) end
      file:close()
      local count, all = right(path)
      assert.is_true(count >= share * all, ("%d of %d"):format(count, all))
    end)
  end
end)
