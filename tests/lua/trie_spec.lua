-- lib/trie beside looking for each word by itself.

local lpeg = require "lpeg"
local plugins = require "ptext.plugins"
local support = require "support"

local trie = plugins.script "lib/trie"

local words = { "mar", "march", "Marches", "may", "m\u{E4}rz", "m\u{E4}r", "twenty", "twenty-first", "put it", "a", "9x" }

-- The longest of the words that begins at a place.
local function plainly(text, at)
  local longest
  for _, word in ipairs(words) do
    local is = text:sub(at, at + #word - 1):lower() == word:lower()
    if is and (not longest or #word > #longest) then longest = word end
  end
  return longest
end

describe("a pattern of many words", function()
  local random, pieces = support.random(7), { "mar", "MARCH", "ch", "es", "may", "\u{E4}", "\u{C4}", "r", "z", "Twenty", "-", "first", "put", " ", "it", "a", "9x" }
  local texts = {}
  for i = 1, 400 do
    local some = {}
    for k = 1, random(6) do some[k] = pieces[random(#pieces)] end
    texts[i] = table.concat(some)
  end

  it("finds the longest that is there", function()
    local pattern, found = trie(words), 0
    for _, text in ipairs(texts) do
      for at = 1, #text + 1 do
        local word = plainly(text, at)
        assert.are.equal(word and at + #word, pattern:match(text, at), text)
        found = found + (word and 1 or 0)
      end
    end
    assert.is_true(found > 500)
  end)

  it("captures its value", function()
    local values = {}
    for i, word in ipairs(words) do values[word] = i end
    local pattern = lpeg.Cp() * trie(values) * lpeg.Cp()
    for _, text in ipairs(texts) do
      local word = plainly(text, 1)
      assert.are.same(word and { 1, values[word], #word + 1 } or {}, { pattern:match(text) })
    end
  end)

  it("stands in a repetition, and behind others", function()
    local list = lpeg.Ct((lpeg.C(trie(words)) * lpeg.P " " ^ -1) ^ 1) * -1
    assert.are.same({ "may", "put it", "march" }, list:match "may put it march")
    assert.is_nil(list:match "may put march")
    assert.are.equal(3, ((1 - trie { "b" }) ^ 0):match "aab")
  end)
end)
