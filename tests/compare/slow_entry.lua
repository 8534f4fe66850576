-- Reads an entry into a tree, slowly and plainly. A node is one of
--   { type = "word", folded =, surface =, wild =, possessive = "free"|"written"|"apostrophe" }
--   { type = "any", least =, most = }    { type = "mark", mark = }
--   { type = "row", … }    { type = "choice", … }    { type = "option", node }
-- In folded and surface forms a wildcard is a table: they are arrays of code points as strings, and of those.

local core = require "ptext.core"

local slow_entry = {}

local DASHES = "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}\u{301C}\u{FF0D}"
local SINGLE, DOUBLE = "'\u{2018}\u{2019}\u{201A}\u{201B}", "\"\u{201C}\u{201D}\u{201E}\u{201F}"
local OPENING = "([{\u{AB}\u{2039}\u{2018}\u{201A}\u{201B}\u{201C}\u{201E}\u{201F}\u{3008}"
local SPACES = " \t\n\v\f\r\u{85}\u{A0}\u{2003}\u{2009}\u{2028}\u{3000}"
local IGNORED = "\u{AD}\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}"
local MARKS = "\u{300}\u{301}\u{308}\u{327}\u{338}\u{FE0F}"

local function set_of(characters)
  local set = {}
  for _, code in utf8.codes(characters) do set[utf8.char(code)] = true end
  return set
end

slow_entry.is_dash, slow_entry.is_space = set_of(DASHES), set_of(SPACES)
slow_entry.is_ignored, slow_entry.is_combining = set_of(IGNORED), set_of(MARKS)
local is_single, is_double, is_opening = set_of(SINGLE), set_of(DOUBLE), set_of(OPENING)
local is_dash, is_space, is_ignored = slow_entry.is_dash, slow_entry.is_space, slow_entry.is_ignored
local is_combining = slow_entry.is_combining

-- The one character that stands for a dash or a quotation mark of any form.
function slow_entry.mark(c)
  return is_single[c] and "'" or is_double[c] and '"' or is_dash[c] and "-" or c
end

function slow_entry.normalise(s)
  s = core.nfc(s):gsub("\u{2018}", "'"):gsub("\u{2019}", "'"):gsub("\u{2BC}", "'")
  for c in pairs(is_ignored) do s = s:gsub(c, "") end
  return s
end

function slow_entry.characters(s)
  local list = {}
  for _, code in utf8.codes(core.clean_utf8(s)) do list[#list + 1] = utf8.char(code) end
  return list
end

-- Reads single quotation marks from left to right. Returns a function that takes a character outside words, whether a
-- word stands before it and whether one stands behind, and says of a single quotation mark "opens", "closes",
-- "apostrophe" or "stray"; and a function to be called for each word.
function slow_entry.quotation()
  local open, fresh = false, true
  local function meet(c, after_word, before_word)
    if is_single[c] then
      if fresh and before_word then
        open = true
        return "opens"
      elseif open then
        open = false
        return "closes"
      end
      return after_word and "apostrophe" or "stray"
    end
    if not is_ignored[c] and c ~= '"' then fresh = is_space[c] or is_opening[c] or is_dash[c] or false end
  end
  return meet, function(now_fresh) fresh = now_fresh or false end
end

local function has_letter(s)
  return core.words(s)() ~= nil
end

-- 1. Characters: { c =, what = "text"|"*"|"?"|"("|")"|"|"|"gap", optional =, least =, most = }.
local function read_characters(s)
  local list, i, chars = {}, 1, slow_entry.characters(s)
  while i <= #chars do
    local c, last = chars[i], list[#list]
    if c == "\\" then
      i = i + 1
      if not chars[i] then return nil end
      list[#list + 1] = { c = chars[i], what = "text" }
    elseif c == "*" then
      if last and last.what == ")" then return nil end
      list[#list + 1] = { c = c, what = "*" }
      if chars[i + 1] == "{" then
        local rest = table.concat(chars, "", i + 1)
        local body = rest:match("^{(%d+)}") or rest:match("^{(%d+,%d+)}")
        if not body then return nil end
        local least, most = body:match("^(%d+),(%d+)$")
        least, most = tonumber(least or body), tonumber(most or body)
        if least > most or most > 20 then return nil end
        list[#list] = { c = c, what = "gap", least = least, most = most }
        i = i + #body + 2
      end
    elseif c == "?" then
      local base = #list
      while base > 1 and list[base].what == "text" and is_combining[list[base].c] do base = base - 1 end
      base = list[base]
      if base and not base.optional and (base.what == ")" or base.what == "text" and not has_letter(base.c)
        and not is_combining[base.c] and not is_space[base.c] and not is_ignored[base.c] and base.c ~= "_") then
        base.optional = true
      else
        list[#list + 1] = { c = c, what = "?" }
      end
    elseif c == "{" or c == "}" then
      return nil
    else
      list[#list + 1] = { c = c, what = (c == "(" or c == ")" or c == "|") and c or "text" }
    end
    i = i + 1
  end
  return list
end

local function is_wild(atom)
  return atom.what == "*" or atom.what == "?"
end

-- 2. Words: sets atom.stop, the number of the atom behind the word, on the first atom of each.
local function find_words(list)
  local i = 1
  while i <= #list do
    local stop, plain, starts, stops = i, {}, {}, {}
    local bytes = 1
    while list[stop] and (list[stop].what == "text" or is_wild(list[stop])) do
      local c = is_wild(list[stop]) and "a" or list[stop].c
      plain[#plain + 1] = c
      starts[bytes] = stop
      bytes = bytes + #c
      stops[bytes] = stop + 1
      stop = stop + 1
    end
    local previous
    for first, last in core.words(table.concat(plain)) do
      local from, to = starts[first], stops[last + 1]
      if previous and list[previous].stop == from and (is_wild(list[from - 1]) or is_wild(list[from])) then
        list[previous].stop = to
      else
        previous = from
        list[from].stop = to
      end
    end
    i = stop + 1
  end
end

local function form_of(list, from, to, transform)
  local form, piece = {}, {}
  local function flush()
    for _, c in ipairs(slow_entry.characters(transform(table.concat(piece)))) do form[#form + 1] = c end
    piece = {}
  end
  for i = from, to do
    if is_wild(list[i]) then
      flush()
      form[#form + 1] = { list[i].what }
    else
      piece[#piece + 1] = list[i].c
    end
  end
  flush()
  return form
end

local function word_node(list, from, to)
  local node = { type = "word", wild = false, possessive = "free", stars = true, letters = false }
  for i = from, to do
    node.wild = node.wild or is_wild(list[i])
    node.stars = node.stars and list[i].what == "*"
    node.letters = node.letters or not is_wild(list[i]) and not IGNORED:find(list[i].c, 1, true)
    if list[i].optional then return nil end
  end
  if node.stars then return { type = "any", least = 1, most = 1 } end
  node.folded, node.surface = form_of(list, from, to, core.fold), form_of(list, from, to, slow_entry.normalise)
  local n = #node.folded
  if n > 1 and node.folded[n] == "'" then
    if node.folded[n - 1] == "s" and n > 2 then node.possessive = "apostrophe" end
    node.folded[n], node.surface[#node.surface] = nil, nil
  elseif node.wild or n > 2 and node.folded[n] == "s" and node.folded[n - 1] == "'" then
    node.possessive = "written"
  end
  return node
end

local function joins(atom)
  -- Letters that UAX #29 joins to an "a"; ideographs and kana that stand alone do not.
  if is_wild(atom) then return true end
  local _, last = core.words(atom.c .. "a")()
  return last == #atom.c + 1 or utf8.codepoint(atom.c) >= 0x30A0 and utf8.codepoint(atom.c) <= 0x30FF
end

-- 3. Tokens: words, gaps, marks, brackets and bars, in a row.
local function read_tokens(list)
  local tokens, meet, pass_word = {}, slow_entry.quotation()
  local gap = { from = 1, token = 0, space = false } -- what is outside words, since the last word or bracket
  local function end_gap(at_end)
    local token = tokens[#tokens]
    if #tokens == gap.token + 1 and not gap.space and not at_end and gap.token > 0 and token.mark == "-" then
      if token.optional then return false end
      tokens[#tokens] = nil
    end
    return true
  end
  local function is_word(atom)
    return atom and (atom.stop or atom.what == "gap")
  end
  local i = 1
  while i <= #list do
    local atom = list[i]
    if atom.stop or atom.what ~= "text" then
      if not end_gap(false) then return nil end
      local token
      if atom.stop then
        token = word_node(list, i, atom.stop - 1)
        local left, right = list[i - 1], list[atom.stop]
        if left and left.what == ")" and joins(atom) then return nil end
        if right and right.what == "(" and joins(list[atom.stop - 1]) then return nil end
      elseif atom.what == "gap" then
        local glued = gap.from == i and #tokens > 0 and (tokens[#tokens].type == "word" or tokens[#tokens].type == "any")
        token = not glued and not is_word(list[i + 1]) and { type = "any", least = atom.least, most = atom.most } or nil
      else
        token = { type = atom.what, optional = atom.optional }
      end
      if not token then return nil end
      tokens[#tokens + 1] = token
      pass_word(atom.what == "(" or atom.what == "|")
      i = atom.stop or i + 1
      gap = { from = i, token = #tokens, space = false }
    elseif is_ignored[atom.c] then
      i = i + 1
    else
      local c, left, right = atom.c, list[i - 1], list[i + 1]
      local after = gap.from == i and left and left.what ~= "(" and left.what ~= "|"
      local what = meet(c, after, is_word(right) or right and right.what == "(")
      gap.space = gap.space or is_space[c]
      i = i + 1
      if what == "apostrophe" then
        local word = tokens[#tokens]
        if word.type == "word" and not atom.optional then
          local n = #word.folded
          if word.folded[n] == "s" and not (n > 2 and word.folded[n - 1] == "'") then word.possessive = "apostrophe" end
        end
      elseif not is_space[c] then
        local cluster = { c }
        while list[i] and list[i].what == "text" and is_combining[list[i].c] do
          cluster[#cluster + 1] = list[i].c
          i = i + 1
        end
        local marks = slow_entry.characters(slow_entry.normalise(table.concat(cluster)))
        local group = atom.optional and #cluster > 1
        if group then tokens[#tokens + 1] = { type = "(" } end
        for _, mark in ipairs(marks) do
          tokens[#tokens + 1] = { type = "mark", mark = slow_entry.mark(mark), optional = atom.optional and not group }
        end
        if group then tokens[#tokens + 1] = { type = ")", optional = true } end
      end
    end
  end
  return end_gap(true) and tokens or nil
end

-- 4. The tree.
local function read_tree(tokens)
  local at = 1
  local read_choice
  local function read_item()
    local token = tokens[at]
    at = at + 1
    if token.type == "(" then
      local choice = read_choice()
      if not choice or not tokens[at] or tokens[at].type ~= ")" then return nil end
      at = at + 1
      return tokens[at - 1].optional and { type = "option", choice } or choice
    end
    return token.optional and { type = "option", token } or token
  end
  local function read_row()
    local row = { type = "row" }
    while tokens[at] and tokens[at].type ~= ")" and tokens[at].type ~= "|" do
      local item = read_item()
      if not item then return nil end
      row[#row + 1] = item
    end
    return #row > 0 and row or nil
  end
  function read_choice()
    local choice = { type = "choice" }
    repeat
      local row = read_row()
      if not row then return nil end
      choice[#choice + 1] = row
      local more = tokens[at] and tokens[at].type == "|"
      if more then at = at + 1 end
      if more and (not tokens[at] or tokens[at].type == ")" or tokens[at].type == "|") then return nil end
    until not more
    return choice
  end
  local tree = read_choice()
  return tree and at > #tokens and tree or nil
end

-- 5. What every way through the tree must have. Ways are told apart by what they begin with, what they end with and
-- whether they have a word with letters; that is little enough to try them all.
local function ways_of(node)
  local ways = {}
  local function add(first, last, letters)
    ways[tostring(first) .. "/" .. tostring(last) .. "/" .. tostring(letters)] = { first = first, last = last, letters = letters }
  end
  if node.type == "word" then
    add("word", "word", node.letters)
  elseif node.type == "any" then
    if node.most > 0 then add("any", "any", false) end
    if node.least == 0 then add(nil, nil, false) end
  elseif node.type == "mark" then
    add("mark", "mark", false)
  elseif node.type == "option" then
    ways = ways_of(node[1])
    add(nil, nil, false)
  elseif node.type == "choice" then
    for _, child in ipairs(node) do
      for _, way in pairs(ways_of(child)) do add(way.first, way.last, way.letters) end
    end
  else
    add(nil, nil, false)
    for _, child in ipairs(node) do
      local left, right = ways, ways_of(child)
      ways = {}
      for _, a in pairs(left) do
        for _, b in pairs(right) do add(a.first or b.first, b.last or a.last, a.letters or b.letters) end
      end
    end
  end
  return ways
end

local function is_sound(tree)
  for _, way in pairs(ways_of(tree)) do
    if way.first ~= "word" or way.last ~= "word" or not way.letters then return false end
  end
  return true
end

--- The tree of an entry, or nil when the entry is not in the language.
function slow_entry.read(text)
  local list = read_characters(text)
  if not list then return nil end
  find_words(list)
  local tokens = read_tokens(list)
  local tree = tokens and #tokens > 0 and read_tree(tokens)
  return tree and is_sound(tree) and tree or nil
end

return slow_entry
