local examples = require "ptext.entrylanguage"
local help = require "ptext.help"
local ruleset = require "ptext.ruleset"
local shapes = require "ptext.shapes"
local document = require "ptext.document"

local function matched(entries, text)
  local loaded, problems = ruleset.of_themes { t = entries }
  assert(loaded, problems and problems[1].message)
  local made = document.new("x", text)
  made:segment()
  local hits, out = made.core:match(loaded.dictionary), {}
  for i = 1, #hits do
    local list, _, first, last = hits:get(i)
    if list == loaded.themes[1].list then out[#out + 1] = text:sub(first, last) end
  end
  return table.concat(out, "|")
end

describe("the reference of entries", function()
  for _, example in ipairs(examples) do
    local name = type(example.entries[1]) == "table" and example.entries[1][1] .. " with options" or table.concat(example.entries, ", ")
    it("is right about " .. name, function()
      for _, hit in ipairs(example.hit) do
        local text, wanted = hit, hit
        if type(hit) == "table" then text, wanted = hit[1], hit[2] end
        assert.are.equal(wanted, matched(example.entries, text))
      end
      for _, miss in ipairs(example.miss) do assert.are.equal("", matched(example.entries, miss)) end
    end)
  end

  it("shows every example", function()
    local text = help.entries()
    for _, example in ipairs(examples) do
      assert.is_truthy(text:find(example.about:sub(1, 20), 1, true), example.about)
    end
  end)
end)

describe("the reference", function()
  local pages = { entries = help.entries(), rules = help.rules() }

  it("names every key", function()
    local function walk(shape, page, seen)
      if seen[shape] then return end
      seen[shape] = true
      for _, key in ipairs(shape.keys or {}) do
        assert.is_truthy(page:find("\n +" .. key.key .. "%s"), key.key)
        walk(key, page, seen)
      end
    end
    walk(shapes.entry, pages.entries, {})
    for _, name in ipairs { "ruleset", "theme", "rule", "format" } do walk(shapes[name], pages.rules, {}) end
  end)

  it("keeps within its width", function()
    for name, page in pairs(pages) do
      for line in page:gmatch "[^\n]+" do assert.is_true(utf8.len(line) <= 100, name .. ": " .. line) end
    end
  end)

  it("names what scripts can call", function()
    for _, word in ipairs { "match_first", "match_all", "include", "clean_utf8", "pairs" } do
      assert.is_truthy(pages.rules:find(word, 1, true), word)
    end
  end)
end)
