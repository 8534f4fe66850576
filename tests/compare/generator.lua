-- Pseudo-random dictionaries and texts that are likely to meet. The same seed makes the same cases everywhere.

local generator = {}

local WORDS = {
  "early", "help", "helps", "help's", "partner", "partners", "Partners", "children's", "children", "caf\u{E9}", "cafe\u{301}",
  "Cafe\u{301}", "DCS", "dcs", "stra\u{DF}e", "STRASSE", "\u{3A3}\u{39F}\u{3A6}\u{39F}\u{3A3}", "\u{3C3}\u{3BF}\u{3C6}\u{3CC}\u{3C2}", "\u{6559}\u{80B2}",
  "\u{90E8}", "\u{30AB}\u{30BF}", "multi", "agency", "e.g", "3.14", "don't", "boss", "s", "a", "a", "b", "b", "c", "I", "co\u{AD}operate",
  "cooperate", "\u{43C}\u{438}\u{440}", "o'clock", "na\u{EF}ve", "aaa", "aab", "abb", "\u{5D4}'", "\u{2BC}tis", "James", "class", "x1", "2023",
  "\u{FB01}ne", "fine", "snake_case", "\u{1D400}b", "internationalisation", "internationalisations", "ab*", "*b",
}

-- Longer than the matcher remembers by their letters; only in texts.
local LONG = { ("ab"):rep(110), ("ab"):rep(110) .. "a", ("ab"):rep(110) .. "'s", ("\u{E9}"):rep(150) .. "b" }

-- What may stand between words of a text, the plainest most often.
local GAPS = {
  " ", " ", " ", " ", " ", " ", " ", " ", "  ", "\n", "\t ", "-", "\u{2013}", "\u{2014}", " - ", " \u{2013} ", "- ", "--", ", ", ",", "; ", ": ", "! ",
  ". ", "\u{2019} ", "' ", " '", " \u{2018}", "' ", "\u{2019} ", "'s ", "'s ", "\u{2019}s ", "\u{2019}S ", "\u{2019}, ", "',", "' - ", "'-", " (", ") ",
  " \u{201C}", "\u{201D} ", " \"", "\" ", "\u{2026} ", "... ", "/", " / ", " & ", "", "\u{A0}", "\u{3000}", " \u{1F600} ", " \u{2764}\u{FE0F} ", " \u{2260} ",
  " =\u{338} ", "\u{AD} ", "\u{200D} ", " ' ", "\u{2BC} ", "\u{2BC}s ", " \u{AB}", "\u{BB} ", "? ", " \u{FF0D} ", ".", "\u{201A}", " *", "\\ ",
}

-- Marks as entries have them, in and out of escapes.
local MARKS = { ",", ",?", ";", ":", " - ", " -? ", "!", "/", " / ", "\u{201C}", "\"", "\u{2026}", "\u{1F600}", "\u{1F600}?", "\u{2764}\u{FE0F}?", "\u{2260}",
  "=\u{338}", "=\u{338}?", "\\(", "\\)", "\\*", "\\?", "&", "...", "\u{2019}", "'", "\u{2018}", ".?", "'?", "\\{", "\\\\", "\u{AB}" }

local JOINTS = { " ", " ", " ", " ", " ", "-", "\u{2014}", "\n ", "' ", "\u{2019} ", "  " }
local KINDS = { "title", "byline", "date", "caption", "heading", "body", "list", "quote", "note", "boilerplate" }

-- Numbers that depend on the seed alone.
local function randomness(seed)
  local state = (seed * 2862933555777941757 + 3037000493) & 0x7FFFFFFFFFFFFFFF
  return function(n)
    state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    return (state >> 33) % n + 1
  end
end

local function maker(seed)
  local self = { random = randomness(seed) }

  function self.one_of(list) return list[self.random(#list)] end

  function self.chance(n) return self.random(n) == 1 end

  return self
end

local function characters(s)
  local list = {}
  for _, code in utf8.codes(s) do list[#list + 1] = utf8.char(code) end
  return list
end

-- A word of an entry: mostly one that texts have, sometimes with wildcards.
local function entry_word(make)
  local word = make.one_of(make.words)
  if make.chance(4) then
    local list = characters(word)
    for _ = 1, make.random(2) do
      local at = make.random(#list)
      local how = make.random(4)
      if how == 1 then
        list[at] = "?"
      elseif how == 2 then
        list[at] = "*"
      elseif how == 3 then
        list = table.move(list, 1, at, 1, {})
        list[at + 1] = "*"
      else
        list = table.move(list, at, #list, 2, { "*" })
      end
    end
    word = table.concat(list)
  end
  if make.chance(12) then word = word .. make.one_of { "'s", "\u{2019}s", "'", "\u{2019}" } end
  return word
end

local function entry_part(make, depth)
  local row = { entry_word(make) }
  for _ = 1, make.random(3) - 1 do
    local how = make.random(depth > 0 and 9 or 6)
    if how <= 3 then
      row[#row + 1] = make.one_of(JOINTS) .. entry_word(make)
    elseif how == 4 then
      row[#row + 1] = " " .. make.one_of(make.gaps) .. " " .. entry_word(make)
    elseif how == 5 then
      row[#row + 1] = make.one_of { " ", "" } .. make.one_of(MARKS) .. make.one_of { " ", "" } .. entry_word(make)
    elseif how == 6 then
      row[#row + 1] = " " .. make.one_of { "?", "??", "?*" } .. " " .. entry_word(make)
    else
      local group = {}
      for i = 1, make.random(3) do group[i] = make.self_part(depth - 1) end
      local option = how == 7 and "" or "?"
      row[#row + 1] = make.one_of { " ", " ", "-", ", " } .. "(" .. table.concat(group, "|") .. ")" .. option
      if make.chance(2) then row[#row + 1] = " " .. entry_word(make) end
    end
  end
  return table.concat(row)
end

-- An entry with more ways through it than are spelt out.
local function winding_text(make)
  local row = { entry_word(make) }
  for i = 2, 2 + make.random(3) do
    local group = {}
    for j = 1, make.random(3) do group[j] = make.one_of(make.words) end
    row[i] = make.one_of { "*{0,9}", "*{0,4} ,?", "" } .. " (" .. table.concat(group, "|") .. ")" .. make.one_of { "?", "" }
  end
  return table.concat(row, " ") .. " " .. entry_word(make)
end

-- An entry that begins with frequent words and a gap.
local function gapped_text(make)
  local groups = {}
  for i = 1, 2 do
    local group = {}
    for j = 1, make.random(3) do group[j] = make.chance(8) and entry_word(make) or make.one_of(make.words) end
    groups[i] = "(" .. table.concat(group, "|") .. ")"
  end
  local tail = make.chance(3) and " " .. make.one_of { entry_word(make), "*{0,2} " .. entry_word(make), ", b", "(a)? b" } or ""
  return groups[1] .. " " .. make.one_of(make.gaps) .. make.one_of { " ", " ", " ,? " } .. groups[2] .. tail
end

local function entry_text(make)
  local text = make.chance(12) and winding_text(make) or make.chance(6) and gapped_text(make) or make.self_part(2)
  if make.chance(10) then text = text .. make.one_of { "|", " | " } .. make.self_part(1) end
  if make.chance(25) then -- most of these are not in the language
    local list = characters(text)
    table.insert(list, make.random(#list + 1), make.one_of { "*", "?", "(", ")", "|", "\\", "{", "-", "'", ",", " ", "*{1,2}" })
    text = table.concat(list)
  end
  return text
end

local function entry_of(make, list)
  local entry = { text = entry_text(make), case = make.chance(5) or nil }
  if make.chance(6) then
    entry.kinds = {}
    for i = 1, make.random(5) do entry.kinds[i] = make.one_of(KINDS) end
  end
  for _ = 1, list > 1 and make.random(3) - 1 or 0 do
    entry.conditions = entry.conditions or {}
    local within = make.random(8) - 1
    table.insert(entry.conditions, { type = make.one_of { "near", "before", "after", "except", "except" },
      list = make.random(list - 1), within = within < 6 and within or nil, block = make.chance(3) or nil })
  end
  return entry
end

local function lists_of(make)
  local lists, parents = {}, {}
  for l = 1, make.random(4) do
    lists[l] = { hits = make.one_of { "silent", "longest", "longest", "rival" }, entries = {} }
    parents[l] = make.random(l) - 1
    for e = 1, make.random(3) do lists[l].entries[e] = entry_of(make, l) end
  end
  return lists, parents
end

local function block_text(make)
  local parts = { make.chance(6) and make.one_of { "'", "\u{2018}", "\u{201C}", "(" } or "" }
  for _ = 1, make.random(18) do
    parts[#parts + 1] = make.one_of(make.chance(40) and LONG or make.words)
    parts[#parts + 1] = make.one_of(GAPS)
  end
  local text = table.concat(parts)
  return make.chance(8) and text:upper() or text
end

local function text_of(make)
  local blocks = {}
  for b = 1, make.random(3) do blocks[b] = block_text(make) end
  local text = table.concat(blocks, "\n\n")
  if make.chance(12) then
    local at = make.random(#text + 1)
    text = text:sub(1, at - 1) .. make.one_of { "\xFF", "\xC3", "\xE2\x80", "\0" } .. text:sub(at)
  end
  return text
end

--- One case: { lists = as core.dictionary takes them, parents =, texts =, kind = function() -> the kind of a line }.
function generator.case(seed)
  local make = maker(seed)
  make.gaps = make.chance(6) and { "*{0,20}", "*{0,9} * *{0,20}" } or { "*", "*{0,2}", "*{1}", "*{2}", "*{0,5}", "*{1,3}" }
  make.words = {}
  for i = 1, 2 + make.random(6) do make.words[i] = make.one_of(WORDS) end
  function make.self_part(depth) return entry_part(make, depth) end
  local lists, parents = lists_of(make)
  return {
    lists = lists, parents = parents, texts = { text_of(make), text_of(make) },
    kind = function() return make.chance(3) and make.one_of(KINDS) or "body" end,
  }
end

return generator
