-- The shipped rules for quotations against the gold of the sample corpus.

local gold = require "gold"

local function bare(text)
  return (gold.plain(text):lower():gsub("^[%s,.\"]+", ""):gsub("[%s,.\"\u{201D}]+$", ""))
end

local function holds(text, phrase)
  return text:find(bare(phrase), 1, true) ~= nil or bare(phrase):find(text, 1, true) ~= nil and #text >= 0.7 * #bare(phrase)
end

local function same_speaker(want, got)
  if not want or not got then return want == got end
  want, got = bare(want):gsub("^the ", ""), bare(got):gsub("^the ", "")
  return want:find(got, 1, true) ~= nil or got:find(want, 1, true) ~= nil
end

gold.each(describe, "the shipped rules for quotations on", function(corpus)
  local posts, tally, speakers, broken = gold.posts(corpus, true), gold.tally(), gold.tally(), {}

  local function measure(post, finds)
    local quotes, used = {}, {}
    for _, find in ipairs(finds) do
      if find.rule == "quotation" then quotes[#quotes + 1] = { text = bare(find.span:text()), find = find } end
    end
    for _, wanted in ipairs(post.quotations) do
      local hit
      for _, quote in ipairs(quotes) do
        if not hit and holds(quote.text, wanted.phrase) then hit = quote end
      end
      if hit then
        tally.found, used[hit] = tally.found + 1, true
        local line = string.format("%s %q: %s, want %s", post.id, wanted.phrase, tostring(hit.find.attributes.speaker), tostring(wanted.speaker))
        if same_speaker(wanted.speaker, hit.find.attributes.speaker) then
          speakers.right, speakers.found = speakers.right + 1, speakers.found + 1
        else
          table.insert(speakers.wrong, line)
          table.insert(speakers.missed, line)
        end
      else
        table.insert(tally.missed, post.id .. " " .. wanted.phrase)
      end
    end
    for _, quote in ipairs(quotes) do
      local may = false
      for _, wanted in ipairs(post.quotations_may) do may = may or holds(quote.text, wanted.phrase) end
      if used[quote] then
        tally.right = tally.right + 1
      elseif not may then
        table.insert(tally.wrong, post.id .. " " .. quote.text)
      end
      for _, phrase in ipairs(post.not_quotations) do
        if quote.text == bare(phrase) then broken[#broken + 1] = post.id .. " " .. phrase end
      end
    end
  end

  setup(function()
    local found = gold.run("rules/themes", posts)
    for _, post in ipairs(posts) do measure(post, found[post.id].finds) end
  end)

  it("find quotations", function() gold.floor("quotations", tally, 0.85, 0.85, corpus) end)
  it("say who is quoted", function() gold.floor("speaker", speakers, 0.8, 0.8, corpus) end)
  it("leave alone words held at arm's length", function() assert(#broken == 0, table.concat(broken, "\n")) end)
end)
