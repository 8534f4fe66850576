-- The shipped rules for asks against the gold of the sample corpus: sentences found, and what is said of them.

local gold = require "gold"

-- The finds of asks in a post by sentence: place → list.
local function by_sentence(found)
  local sentences, order = {}, {}
  for _, find in ipairs(found.finds) do
    if find.rule:find "^ask%." and find.attributes.kind ~= "weak" then
      local place = find.first .. "-" .. find.last
      if not sentences[place] then
        sentences[place] = { text = gold.plain(find.span:text()), finds = {} }
        order[#order + 1] = sentences[place]
      end
      table.insert(sentences[place].finds, find)
    end
  end
  return order
end

local function holds(text, phrase) return text:find(gold.plain(phrase), 1, true) ~= nil end

local function bare(text)
  return (gold.plain(text):lower():gsub("^the ", ""):gsub("^our ", ""))
end

-- Whether what is said of the addressee agrees: one holds the other, or both say nothing.
local function same_addressee(ask, find)
  local want, got = ask.addressee, find.attributes.addressee
  if not want or not got then return want == got end
  return bare(want):find(bare(got), 1, true) ~= nil or bare(got):find(bare(want), 1, true) ~= nil
end

-- The find of a sentence that says most of what the gold says of an ask. One find may be several asks of one force.
local function best(finds, ask, taken)
  local chosen, score = nil, -1
  for _, find in ipairs(finds) do
    local same = find.attributes.force == ask.force
    local points = (same and 2 or 0) + (same_addressee(ask, find) and 1 or 0)
    if (same or not taken[find]) and points > score then chosen, score = find, points end
  end
  return chosen
end

gold.each(describe, "the shipped rules for asks on", function(corpus)
  local posts = gold.posts(corpus, true)
  local found, tally, of = nil, gold.tally(), {}
  local broken = {}

  local function compare(name, right, line)
    of[name] = of[name] or gold.tally()
    local one = of[name]
    if right then
      one.right, one.found = one.right + 1, one.found + 1
    else
      one.wrong[#one.wrong + 1], one.missed[#one.missed + 1] = line, line
    end
  end

  local function take(post, asks, sentences, taken, required)
    for _, ask in ipairs(asks) do
      local hit
      for _, sentence in ipairs(sentences) do
        if not hit and holds(sentence.text, ask.phrase) then hit = best(sentence.finds, ask, taken) end
      end
      if hit then taken[hit] = true end
      if required and hit then
        tally.found, tally.right = tally.found + 1, tally.right + 1
        local line = string.format("%s %q", post.id, ask.phrase)
        for _, key in ipairs { "force", "asker" } do
          compare(key, hit.attributes[key] == ask[key], line .. " " .. tostring(hit.attributes[key]) .. ", want " .. ask[key])
        end
        compare("addressee", same_addressee(ask, hit),
          line .. " " .. tostring(hit.attributes.addressee) .. ", want " .. tostring(ask.addressee))
      elseif required then
        tally.missed[#tally.missed + 1] = post.id .. " " .. ask.phrase
      end
    end
  end

  setup(function()
    found = gold.run("rules/themes", posts)
    for _, post in ipairs(posts) do
      local sentences, taken = by_sentence(found[post.id]), {}
      take(post, post.asks, sentences, taken, true)
      take(post, post.asks_may, sentences, taken, false)
      for _, sentence in ipairs(sentences) do
        for _, find in ipairs(sentence.finds) do
          if not taken[find] then
            tally.wrong[#tally.wrong + 1] = post.id .. " " .. find.rule .. " " .. sentence.text
          end
        end
        for _, phrase in ipairs(post.not_asks) do
          if holds(sentence.text, phrase) and not taken[sentence.finds[1]] then broken[#broken + 1] = post.id .. " " .. phrase end
        end
      end
    end
  end)

  it("find asks, and little else", function() gold.floor("asks", tally, 0.85, 0.85, corpus) end)

  it("say how strongly, who asks and who is asked", function()
    gold.floor("force", of.force, 0.85, 0.85, corpus)
    gold.floor("asker", of.asker, 0.85, 0.85, corpus)
    gold.floor("addressee", of.addressee, 0.8, 0.8, corpus)
  end)

  it("leave alone what only looks like an ask", function()
    assert(#broken <= 5, table.concat(broken, "\n"))
  end)
end)
