-- The shipped themes against the gold of the sample corpus, on lines labelled as the gold says, so that it is the word
-- lists that are judged and not the reader.

package.path = (os.getenv("PTEXT_ROOT") or ".") .. "/tests/lua/?.lua;" .. package.path

local cjson = require "cjson"
local core = require "ptext.core"
local document = require "ptext.document"
local ruleset = require "ptext.ruleset"
local support = require "support"

local corpus = support.root .. "/tests/corpus/"

local function gold_posts()
  local posts = {}
  for line in io.lines(corpus .. "gold.jsonl") do posts[#posts + 1] = cjson.decode(line) end
  return posts
end

local function labelled(gold)
  local text = core.decode(support.read(corpus .. "posts/" .. gold.id))
  local made = document.new(gold.id, text)
  local kinds = {}
  for kind, numbers in pairs(gold.lines or {}) do
    for _, number in ipairs(numbers) do kinds[number] = kind end
  end
  for _, line in ipairs(made.lines) do line:label(kinds[line.number] or "boilerplate", "gold") end
  made:segment(require "ptext.abbreviations"())
  return made
end

local function within(name, theme)
  return name == theme or name:sub(1, #theme + 1) == theme .. "."
end

describe("the shipped themes on the sample corpus", function()
  local loaded, posts, found = nil, gold_posts(), {}

  setup(function()
    loaded = assert(ruleset.load(support.root .. "/scripts/rules/themes.lua", {}))
    local names = {}
    for _, theme in ipairs(loaded.themes) do names[theme.list] = theme.name end
    for _, gold in ipairs(posts) do
      local made = labelled(gold)
      local hits = made.core:match(loaded.dictionary)
      local list = {}
      for i = 1, #hits do
        local number, entry, first, last = hits:get(i)
        if names[number] then
          list[#list + 1] = { theme = names[number], entry = loaded.dictionary:entry(entry), first = first, last = last }
        end
      end
      found[gold.id] = { hits = list, text = made:text() }
    end
  end)

  local function has(id, theme)
    for _, hit in ipairs(found[id].hits) do
      if within(hit.theme, theme) then return hit end
    end
  end

  it("find what must be found, nine times in ten", function()
    local right, missed = 0, {}
    for _, gold in ipairs(posts) do
      for _, theme in ipairs(gold.themes or {}) do
        if has(gold.id, theme) then right = right + 1 else missed[#missed + 1] = gold.id .. " " .. theme end
      end
    end
    local recall = right / (right + #missed)
    assert(recall >= 0.9, string.format("recall %.3f; missed:\n%s", recall, table.concat(missed, "\n")))
  end)

  it("leave alone what must not be found", function()
    local wrong, asked = {}, 0
    for _, gold in ipairs(posts) do
      for _, theme in ipairs(gold.not_themes or {}) do
        asked = asked + 1
        local hit = has(gold.id, theme)
        if hit then
          wrong[#wrong + 1] = string.format("%s %s: `%s` by `%s`", gold.id, theme,
            found[gold.id].text:sub(hit.first, hit.last), hit.entry)
        end
      end
    end
    assert(#wrong <= asked * 0.03, #wrong .. " of " .. asked .. ":\n" .. table.concat(wrong, "\n"))
  end)

  it("have no hit on the false friends", function()
    local wrong, asked = {}, 0
    for _, gold in ipairs(posts) do
      local text = found[gold.id].text
      for _, case in ipairs(gold.not_hits or {}) do
        asked = asked + 1
        local phrase = case.phrase:gsub("%p", "%%%0"):gsub("%s+", "%%s+")
        local at = 1
        while true do
          local first, last = text:find(phrase, at)
          if not first then break end
          for _, hit in ipairs(found[gold.id].hits) do
            if within(hit.theme, case.theme) and hit.first <= last and hit.last >= first then
              wrong[#wrong + 1] = string.format("%s %s: %q by `%s`", gold.id, case.theme, case.phrase, hit.entry)
            end
          end
          at = last + 1
        end
      end
    end
    assert(#wrong <= asked * 0.03, #wrong .. " of " .. asked .. ":\n" .. table.concat(wrong, "\n"))
  end)
end)
