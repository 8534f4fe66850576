-- The shipped rules for mentions against the gold of the sample corpus, kind by kind.

local gold = require "gold"

local function bare(text)
  return (gold.plain(text):lower():gsub("^the ", ""):gsub("'s$", ""):gsub("[%s.,]+$", ""))
end

-- Whether a find and a phrase of the gold are one: the same, or one inside the other and not much longer.
local function same(found, wanted)
  if found == wanted then return true end
  if found:find(wanted, 1, true) then return #found <= #wanted + 25 end
  return wanted:find(found, 1, true) ~= nil and #found >= 0.7 * #wanted
end

local function phrase_of(item) return type(item) == "table" and item.phrase or item end

local function any_same(text, phrases)
  for _, item in ipairs(phrases) do
    if same(text, bare(phrase_of(item))) then return item end
  end
end

-- The different writings that were found of a kind: folded → find.
local function writings(finds, kind)
  local texts, order = {}, {}
  for _, find in ipairs(finds) do
    if find.rule:match "^mention%.(%w+)" == kind then
      local text = bare(find.span:text())
      if not texts[text] then order[#order + 1] = text end
      texts[text] = texts[text] or find
    end
  end
  return texts, order
end

local function in_any_kind(text, mentions)
  for _, phrases in pairs(mentions) do
    if any_same(text, phrases) then return true end
  end
  return false
end

local KINDS = { "organisation", "legislation", "publication", "person", "place", "money", "benefit", "number", "date" }
local FLOORS = { organisation = { 0.8, 0.8 }, legislation = { 0.85, 0.85 }, publication = { 0.85, 0.85 }, person = { 0.85, 0.85 },
  place = { 0.85, 0.85 }, money = { 0.95, 0.95 }, benefit = { 0.9, 0.9 }, number = { 0.7, 0.8 }, date = { 0.8, 0.85 } }

gold.each(describe, "the shipped rules for mentions on", function(corpus)
  local posts, found = gold.posts(corpus, true), nil
  local tallies, values = {}, gold.tally()
  for _, kind in ipairs(KINDS) do tallies[kind] = gold.tally() end

  local function measure(post, kind, tally)
    local texts, order = writings(found[post.id].finds, kind)
    for _, item in ipairs(post.mentions[kind]) do
      local wanted, hit = bare(phrase_of(item)), nil
      if texts[wanted] then hit = wanted end
      for _, text in ipairs(order) do hit = hit or same(text, wanted) and text end
      if hit then
        tally.found = tally.found + 1
        if item.value then
          local value = tostring(texts[hit].attributes.value)
          local agrees = value == item.value
          if agrees then values.right, values.found = values.right + 1, values.found + 1 else table.insert(values.wrong, post.id .. " " .. hit .. " " .. value) end
        end
      else
        table.insert(tally.missed, post.id .. " " .. phrase_of(item))
      end
    end
    for _, text in ipairs(order) do
      if any_same(text, post.mentions[kind]) then
        tally.right = tally.right + 1
      elseif not in_any_kind(text, post.mentions_may) then
        table.insert(tally.wrong, string.format("%s %s (%s)", post.id, texts[text].span:text(), texts[text].rule))
      end
    end
  end

  setup(function()
    found = gold.run("rules/themes", posts)
    for _, post in ipairs(posts) do
      for _, kind in ipairs(KINDS) do measure(post, kind, tallies[kind]) end
    end
  end)

  for _, kind in ipairs(KINDS) do
    it("find " .. kind, function() gold.floor(kind, tallies[kind], FLOORS[kind][1], FLOORS[kind][2], corpus) end)
  end

  it("give dates their values", function() gold.floor("value of date", values, 0.95, 0.95, corpus) end)
end)
