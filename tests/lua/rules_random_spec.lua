-- The shipped rules on texts that nobody would write: none fails, and every place that is found is one of the text's own.

local document = require "ptext.document"
local rules = require "ptext.rules"
local ruleset = require "ptext.ruleset"
local support = require "support"

local PIECES = { " ", "  ", "\n", "\n\n", "\n\n\u{201D} ", "\t", "\r\n", "\u{A0}", "\0", "\xFF", "\xE2\x80", "\u{2026}", ". ", ", ", "; ", ": ", "? ", "! ", "\u{201C}", "\u{201D}",
  "\u{2018}", "\u{2019}", "\u{2019}s ", "'s ", "\"", "'", "(", ")", "- ", "\u{2014}", "\u{2022} ", "1. ", "the ", "The ", "a ", "and ", "of ", "that ", "to ", "for ", "by ",
  "we ", "We ", "I ", "us ", "you ", "it ", "council", "councils ", "government ", "Ministers ", "the Trust ", "our partners ", "must ", "should ", "need to ", "needs ", "urge ",
  "calling on ", "please ", "let us ", "be done ", "is needed ", "What should be done? ", "said ", "says ", "told me ", "wrote ", "according to ", "as one put it ", "Dawn Okafor",
  "Dr Okafor ", "Okafor ", "head of halls ", "Halls Trust (HT) ", "HT ", "Department for Education ", "Ferring Council ", "the Okafor Review ", "Children Act 1989 ", "the 1989 Act ",
  "section 17 ", "s. 17(1)(a) ", "Part 2 of ", "Article 8 ", "Regulation (EU) 2016/679 ", "report ", "a report, Sooner Than Later, ", "Working Together ", "£3m ", "43 per cent ",
  "612 families ", "3 May 2021 ", "in 2019 ", "Universal Credit ", "Leeds ", "no ", "never " }

local function text_of(random)
  local parts = {}
  for i = 1, random(40) do parts[i] = PIECES[random(#PIECES)] end
  return table.concat(parts)
end

local KINDS = { "body", "body", "body", "list", "quote", "heading", "title", "byline", "note", "boilerplate" }

describe("the shipped rules, on any text,", function()
  local random = support.random(47)
  local loaded = assert(ruleset.load(support.root .. "/scripts/rules/themes.lua"))

  local function check_find(made, find)
    assert.is_true(find.first >= 1 and find.first <= find.last and find.last <= #made:text(), find.rule)
    for key, value in pairs(find.attributes) do assert.equal("string", type(key), find.rule .. tostring(value)) end
  end

  it("do not fail", function()
    local count = 0
    for _ = 1, 400 do
      local made = document.new("test", text_of(random))
      for _, line in ipairs(made.lines) do line:label(KINDS[random(#KINDS)], "test") end
      made:segment()
      local finds, named = rules.find(made, loaded, made.core:match(loaded.dictionary))
      local mentions = named:list()
      assert.same({}, made.problems, made:text())
      for _, find in ipairs(finds) do check_find(made, find) end
      for _, mention in ipairs(mentions) do
        assert.is_true(mention.count >= 1 and mention.first <= mention.last and mention.text ~= "")
      end
      for i = 2, #mentions do assert.is_true(mentions[i - 1].first <= mentions[i].first, made:text()) end
      count = count + #finds + #mentions
    end
    assert.is_true(count > 2000)
  end)
end)
