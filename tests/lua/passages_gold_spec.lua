-- The shipped rules against passages in the manner of judgments, press releases, campaigns and lists of bodies, in which
-- what must be found stands in braces: {kind: words}, {quotation SPEAKER: words}, {ask FORCE ADDRESSEE: words}.

local document = require "ptext.document"
local gold = require "gold"
local rules = require "ptext.rules"
local ruleset = require "ptext.ruleset"
local support = require "support"

local NAMES = { "judgment", "release", "campaign", "bodies", "calls" }
local KINDS = { "legislation", "person", "organisation", "publication", "quotation", "ask" }

-- The text of a passage without its braces, and what they hold: { kind, about, first, last }.
local function parse(source)
  local parts, length, open, marked, at = {}, 0, {}, {}, 1
  local function add(text)
    parts[#parts + 1], length = text, length + #text
  end
  while at <= #source do
    local head, after = source:match("^{([^:{}]+): ()", at)
    if head then
      open[#open + 1] = { kind = head:match "^%a+", about = head:match "^%a+ (.+)$", first = length + 1 }
      at = after
    elseif source:sub(at, at) == "}" then
      local mark = table.remove(open)
      mark.last = length
      marked[#marked + 1] = mark
      at = at + 1
    else
      local text = source:match("^[^{}]+", at)
      add(text)
      at = at + #text
    end
  end
  assert(#open == 0, "a brace is never closed")
  return table.concat(parts), marked
end

local function bare(text)
  return (gold.plain(text):gsub("^[Tt]he ", ""):gsub("'s$", ""))
end

local function kind_of(find) return find.rule:match "^mention%.(%w+)" or find.rule:match "^%w+" end

-- Mentions must be the same words; quotations and asks must share some.
local function same(text, find, mark)
  if find.span.first > mark.last or find.span.last < mark.first then return false end
  if mark.kind == "ask" or mark.kind == "quotation" then return true end
  return bare(find.span:text()) == bare(text:sub(mark.first, mark.last))
end

describe("the shipped rules on passages of other kinds of text", function()
  local tallies = { force = gold.tally(), addressee = gold.tally(), speaker = gold.tally() }
  for _, kind in ipairs(KINDS) do tallies[kind] = gold.tally() end

  local function compare(tally, want, got, where)
    local right = want == got or want and got and bare(want):lower() == bare(got):lower()
    if right then
      tally.right, tally.found = tally.right + 1, tally.found + 1
    else
      table.insert(tally.wrong, string.format("%s: %s, want %s", where, tostring(got), tostring(want)))
      table.insert(tally.missed, where)
    end
  end

  local function attributes(mark, find, where)
    if mark.kind == "quotation" then compare(tallies.speaker, mark.about, find.attributes.speaker, where) end
    if mark.kind ~= "ask" then return end
    local force, addressee = mark.about:match "^(%a+) (.+)$"
    compare(tallies.force, force, find.attributes.force, where)
    compare(tallies.addressee, addressee ~= "-" and addressee or nil, find.attributes.addressee, where)
  end

  local function measure(name, text, marked, finds)
    local used = {}
    for _, mark in ipairs(marked) do
      local tally, where, hit = tallies[mark.kind], name .. ": " .. text:sub(mark.first, mark.last), nil
      for _, find in ipairs(finds) do
        if not hit and kind_of(find) == mark.kind and same(text, find, mark) then hit = find end
      end
      if hit then
        used[hit], tally.found = true, tally.found + 1
        attributes(mark, hit, where)
      else
        table.insert(tally.missed, where)
      end
    end
    for _, find in ipairs(finds) do
      local tally = tallies[kind_of(find)]
      if tally and used[find] then tally.right = tally.right + 1 end
      if tally and not used[find] then table.insert(tally.wrong, name .. ": " .. find.span:text() .. " (" .. find.rule .. ")") end
    end
  end

  setup(function()
    local loaded = assert(ruleset.load(support.root .. "/scripts/rules/themes.lua", {}))
    for _, name in ipairs(NAMES) do
      local text, marked = parse(support.read(support.root .. "/tests/corpus/passages/" .. name .. ".txt"))
      local made = document.new(name, text)
      for _, line in ipairs(made.lines) do line:label(line:text():find "^\u{2022}" and "list" or "body", "gold") end
      made:segment(require "ptext.abbreviations"())
      measure(name, text, marked, (rules.find(made, loaded, made.core:match(loaded.dictionary))))
    end
  end)

  local function floors(kind, precision, recall)
    it("find " .. kind, function() gold.floor(kind, tallies[kind], precision, recall) end)
  end
  floors("legislation", 0.9, 0.9)
  floors("person", 0.9, 0.9)
  floors("organisation", 0.9, 0.85)
  floors("publication", 0.85, 0.85)
  floors("quotation", 0.9, 0.9)
  floors("speaker", 0.85, 0.85)
  floors("ask", 0.9, 0.9)
  floors("force", 0.9, 0.9)
  floors("addressee", 0.85, 0.85)
end)
