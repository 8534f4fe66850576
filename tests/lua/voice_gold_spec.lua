-- The marks of theme hits (quoted, title, name, negated) against the gold of the sample corpus, and the themes by the hits
-- that count.

local gold = require "gold"

local MARKS = { "name", "negated", "quoted", "title" }

local function within(name, theme)
  return name == theme or name:sub(1, #theme + 1) == theme .. "."
end

-- The hits of themes in a post: theme, first, last, voice as a set, counted.
local function hits_of(found, names)
  local list = {}
  for i = 1, #found.matches do
    local number, _, first, last = found.matches:get(i)
    local voice, counted = found.matches:voice(i)
    local set = {}
    for _, mark in ipairs(voice or {}) do set[mark] = true end
    if names[number] then
      list[#list + 1] = { theme = names[number], first = first, last = last, voice = set, counted = counted }
    end
  end
  return list
end

local function first_of_line(text, line)
  local at = 1
  for _ = 2, line do at = (text:find("\n", at, true) or #text) + 1 end
  return at
end

-- Where a phrase stands that begins in a line: apostrophes and white space of any kind.
local function place(text, phrase, line)
  local pattern = phrase:gsub("%p", "%%%0"):gsub("\u{2019}", "[\u{2019}']+"):gsub("%s+", "[%%s\xC2\xA0]+")
  return text:find(pattern, first_of_line(text, line))
end

gold.each(describe, "the voice of theme hits on", function(corpus)
  local posts, tallies, hits = gold.posts(corpus), {}, {}
  for _, mark in ipairs(MARKS) do tallies[mark] = gold.tally() end

  local function compare(post, item, hit)
    local wanted = {}
    for _, mark in ipairs(item.voice) do wanted[mark] = true end
    for _, mark in ipairs(MARKS) do
      local tally, line = tallies[mark], string.format("%s %s %q", post.id, item.theme, item.phrase)
      if wanted[mark] and hit.voice[mark] then
        tally.right, tally.found = tally.right + 1, tally.found + 1
      elseif wanted[mark] then
        table.insert(tally.missed, line)
      elseif hit.voice[mark] then
        table.insert(tally.wrong, line)
      end
    end
  end

  setup(function()
    local found, loaded = gold.run("rules/themes", posts)
    local names = {}
    for _, theme in ipairs(loaded.themes) do names[theme.list] = theme.name end
    for _, post in ipairs(posts) do
      hits[post.id] = hits_of(found[post.id], names)
      for _, item in ipairs(post.voices or {}) do
        local first, last = place(found[post.id].text, item.phrase, item.line)
        for _, hit in ipairs(first and hits[post.id] or {}) do
          if within(hit.theme, item.theme) and hit.first <= last and hit.last >= first then
            compare(post, item, hit)
            break
          end
        end
      end
    end
  end)

  for _, mark in ipairs(MARKS) do
    it("is marked " .. mark, function() gold.floor(mark, tallies[mark], mark == "negated" and 0.8 or 0.9, 0.9, corpus) end)
  end

  local function has(post, theme)
    for _, hit in ipairs(hits[post.id]) do
      if hit.counted and within(hit.theme, theme) then return true end
    end
    return false
  end

  it("leaves the themes that a post is about", function()
    local tally = gold.tally()
    for _, post in ipairs(posts) do
      for _, theme in ipairs(post.themes) do
        if has(post, theme) then
          tally.right, tally.found = tally.right + 1, tally.found + 1
        else
          table.insert(tally.missed, post.id .. " " .. theme)
        end
      end
      for _, theme in ipairs(post.not_themes) do
        if has(post, theme) then table.insert(tally.wrong, post.id .. " " .. theme) end
      end
    end
    gold.floor("themes", tally, 0.95, 0.9, corpus)
  end)
end)
