-- The benchmark's dictionaries, made of the corpus's own words, so that they find something: of every length there are
-- words, globs and phrases, frequent ones and rare ones.

local dictionaries = {}

local LEAST = 4    -- letters of a word
local COMMON = 250 -- words that begin and end no phrase

-- How many of each, and from where in the order of frequency: every `step`th from `first` on. Phrases fill up what is
-- left. The shorter one finds an entry in every forty words, as a codebook does; the longer one five times that.
local SHAPES = {
  [500] = { words = { 240, first = 720, step = 30 }, globs = { 100, first = 3000, step = 40 },
    phrases = { first = 60, step = 37 } },
  [10000] = { words = { 4500, first = 2500, step = 1 }, globs = { 500, first = 5000, step = 7 },
    phrases = { first = 300, step = 7 } },
}

local function add(counts, key)
  counts[key] = (counts[key] or 0) + 1
end

-- How often words, and two or three words in a row, stand in the sample.
local function count(path)
  local words, phrases = {}, {}
  for line in io.lines(path) do
    local before, before_that
    for word in line:gmatch("%l+") do
      if #word >= LEAST then add(words, word) end
      if before then add(phrases, before .. " " .. word) end
      if before_that and #word >= LEAST then add(phrases, before_that .. " " .. before .. " " .. word) end
      before, before_that = word, before
    end
  end
  return words, phrases
end

local function by_frequency(counts)
  local keys = {}
  for key, number in pairs(counts) do
    if number > 1 then keys[#keys + 1] = key end
  end
  table.sort(keys, function(a, b)
    if counts[a] ~= counts[b] then return counts[a] > counts[b] end
    return a < b
  end)
  return keys
end

local function take(keys, shape, wanted, accept, into, seen)
  local at = shape.first
  while wanted > 0 and keys[at] do
    local entry = accept(keys[at])
    if entry and not seen[entry] then
      seen[entry] = true
      into[#into + 1] = entry
      wanted, at = wanted - 1, at + shape.step
    else
      at = at + 1
    end
  end
end

local function glob_of(word)
  return #word >= 6 and word:sub(1, #word - (#word > 8 and 4 or 2)) .. "*"
end

-- Phrases begin and end with words that say something.
local function phrase_test(words)
  local common = {}
  for i = 1, COMMON do common[words[i]] = true end
  return function(phrase)
    local first, last = phrase:match("^(%l+) .-(%l+)$")
    return #first >= LEAST and #last >= LEAST and not common[first] and not common[last] and phrase
  end
end

local function write_lines(path, lines)
  local file <close> = assert(io.open(path, "wb"))
  assert(file:write(table.concat(lines, "\n"), "\n"))
end

-- The entries as a ruleset of one list of themes, of a hundred entries each.
local function ruleset_of(entries, size)
  local out = { "return ruleset {", ("  name = 'bench-%d',"):format(size), "  reader = 'blog',", "  themes = themes {" }
  for first = 1, #entries, 100 do
    local theme = {}
    for i = first, math.min(first + 99, #entries) do theme[#theme + 1] = ("%q"):format(entries[i]) end
    out[#out + 1] = ("    { name = 'theme_%d', %s },"):format(first // 100, table.concat(theme, ", "))
  end
  out[#out + 1] = "  },\n}"
  return out
end

local function make(folder, size, words, phrases)
  local shape, entries, literal, seen = SHAPES[size], {}, {}, {}
  local globs = {}
  take(words, shape.words, shape.words[1], function(word) return word end, literal, seen)
  take(words, shape.globs, shape.globs[1], glob_of, globs, seen)
  take(phrases, shape.phrases, size - #literal - #globs, phrase_test(words), literal, seen)
  table.move(literal, 1, #literal, 1, entries)
  table.move(globs, 1, #globs, #entries + 1, entries)
  write_lines(("%s/%d.entries"):format(folder, size), entries)
  write_lines(("%s/%d.literal"):format(folder, size), literal)
  write_lines(("%s/rules/bench-%d.lua"):format(folder, size), ruleset_of(entries, size))
  return { entries = #entries, literal = #literal }
end

--- Makes FOLDER/SIZE.entries, a line for each entry; FOLDER/SIZE.literal, those without wildcards; and a ruleset, from
--- FOLDER/plain-sample.txt. Returns, for each size, how many there are.
function dictionaries.make(folder)
  local words, phrases = count(folder .. "/plain-sample.txt")
  local made = {}
  assert(os.execute("mkdir -p '" .. folder .. "/rules'"))
  words, phrases = by_frequency(words), by_frequency(phrases)
  for size in pairs(SHAPES) do made[size] = make(folder, size, words, phrases) end
  write_lines(folder .. "/rules/bench-themes.lua", { "return ruleset {", "  name = 'bench-themes',",
    "  reader = 'blog',", "  themes = 'themes/childrens-services',", "}" })
  return made
end

return dictionaries
