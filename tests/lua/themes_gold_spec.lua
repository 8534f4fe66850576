-- The shipped themes against the gold of the sample corpus, on lines labelled as the gold says, so that it is the word
-- lists that are judged and not the reader.

local gold = require "gold"
local ruleset = require "ptext.ruleset"
local support = require "support"

local function within(name, theme)
  return name == theme or name:sub(1, #theme + 1) == theme .. "."
end

gold.each(describe, "the shipped themes on", function(corpus)
  local loaded, posts, found = nil, gold.posts(corpus), {}

  setup(function()
    loaded = assert(ruleset.load(support.root .. "/scripts/rules/themes.lua", {}))
    local names = {}
    for _, theme in ipairs(loaded.themes) do names[theme.list] = theme.name end
    for _, post in ipairs(posts) do
      local made = gold.document(post)
      local hits = made.core:match(loaded.dictionary)
      local list = {}
      for i = 1, #hits do
        local number, entry, first, last = hits:get(i)
        if names[number] then
          list[#list + 1] = { theme = names[number], entry = loaded.dictionary:entry(entry), first = first, last = last }
        end
      end
      found[post.id] = { hits = list, text = made:text() }
    end
  end)

  local function has(id, theme)
    for _, hit in ipairs(found[id].hits) do
      if within(hit.theme, theme) then return hit end
    end
  end

  it("find what must be found, nine times in ten", function()
    local right, missed = 0, {}
    for _, post in ipairs(posts) do
      for _, theme in ipairs(post.themes or {}) do
        if has(post.id, theme) then right = right + 1 else missed[#missed + 1] = post.id .. " " .. theme end
      end
    end
    local recall = right / (right + #missed)
    local floor = corpus.second and 0.85 or corpus.third and 0.8 or 0.9
    assert(recall >= floor, string.format("recall %.3f; missed:\n%s", recall, table.concat(missed, "\n")))
  end)

  it("leave alone what must not be found", function()
    local wrong, asked = {}, 0
    for _, post in ipairs(posts) do
      for _, theme in ipairs(post.not_themes or {}) do
        asked = asked + 1
        local hit = has(post.id, theme)
        if hit then
          wrong[#wrong + 1] = string.format("%s %s: `%s` by `%s`", post.id, theme,
            found[post.id].text:sub(hit.first, hit.last), hit.entry)
        end
      end
    end
    assert(#wrong <= math.max(1, asked * 0.03), #wrong .. " of " .. asked .. ":\n" .. table.concat(wrong, "\n"))
  end)

  it("have no hit on the false friends", function()
    local wrong, asked = {}, 0
    for _, post in ipairs(posts) do
      local text = found[post.id].text
      for _, case in ipairs(post.not_hits or {}) do
        asked = asked + 1
        local phrase = case.phrase:gsub("%p", "%%%0"):gsub("%s+", "%%s+")
        local at = 1
        while true do
          local first, last = text:find(phrase, at)
          if not first then break end
          for _, hit in ipairs(found[post.id].hits) do
            if within(hit.theme, case.theme) and hit.first <= last and hit.last >= first then
              wrong[#wrong + 1] = string.format("%s %s: %q by `%s`", post.id, case.theme, case.phrase, hit.entry)
            end
          end
          at = last + 1
        end
      end
    end
    assert(#wrong <= math.max(1, asked * 0.03), #wrong .. " of " .. asked .. ":\n" .. table.concat(wrong, "\n"))
  end)
end, true)
