-- What ptext.mentions settles, the plain way: find by find and text by text, with tables alone.

local core = require "ptext.core"

local root = os.getenv "PTEXT_ROOT" or "."
local places = dofile(root .. "/tests/lua/plain_places.lua")

local plain = {}

local LEADING = { the = true, this = true, that = true, these = true, our = true, its = true, their = true }
local EXACT = { money = true, number = true, date = true }
local SCANNED = { title = true, heading = true, body = true, list = true, quote = true, caption = true, byline = true,
  note = true, date = true }

function plain.squeezed(text)
  if not text:find("[\r\n\t\xC2]") and not text:find("  ", 1, true) then return text end
  return (text:gsub("\u{A0}", " "):gsub("%s+", " "))
end

function plain.compared(text)
  local folded = core.fold(text)
  if folded:sub(1, 4) == "the " then folded = folded:sub(5) end
  if folded:sub(-2) == "'s" then folded = folded:sub(1, -3) end
  return folded
end

function plain.compared_words(text, but)
  local words = {}
  for word in plain.compared(text):gmatch("[%w\x80-\xff'%-]+") do
    if not but[word] then words[#words + 1] = word end
  end
  return words
end

-- Possessives -----------------------------------------------------------------------------------------------------

local function possessive(name)
  for ending, count in pairs { ["'s"] = 2, ["\u{2019}s"] = 4, ["s\u{2019}"] = 3 } do
    if #name > math.max(#ending, 2) and name:sub(-#ending) == ending then return count end
  end
  return 0
end

--- Leaves out the possessives behind finds, unless they are of the names.
function plain.trim(lists, text)
  for _, list in ipairs(lists) do
    for _, find in ipairs(list) do
      local name, canonical = text:sub(find.first, find.last), find.attributes.canonical
      if not canonical or core.fold(canonical) ~= core.fold(name) then find.last = find.last - possessive(name) end
    end
  end
end

-- Short forms -----------------------------------------------------------------------------------------------------

local function holds(whole, part)
  return (" " .. whole .. " "):find(" " .. part .. " ", 1, true) ~= nil
end

-- The words of names that are short for them: of each the name that has it first, and whether it is somebody else's too.
local function parts_of(names, stops, text)
  local order, owners = {}, {}
  for i, find in ipairs(names) do
    local words = plain.compared_words(text:sub(find.first, find.last), LEADING)
    local whole = table.concat(words, " ")
    for _, word in ipairs(words) do
      local known = owners[word]
      if not stops[i][word] and not known then
        owners[word] = { whole = whole, find = find, alone = #words == 1 }
        order[#order + 1] = word
      elseif not stops[i][word] and not holds(known.whole, whole) and not holds(whole, known.whole) then
        known.several = true
      end
    end
  end
  return order, owners
end

local function overlaps(kept, first, last)
  for _, find in ipairs(kept) do
    if find.first <= last and find.last >= first then return true end
  end
  return false
end

local function is_free(document, text, first, last)
  local before, behind = text:sub(1, first - 1), text:sub(last + 1)
  if before:find "[%w\xC3-\xCA]$" or behind:find "^%-?%w" then return false end
  for i = 1, document:block_count() do
    local block_first, block_last, kind = document:block(i)
    if block_first <= first and first <= block_last then return SCANNED[kind] == true end
  end
  return false
end

local function search(document, kept, short, found, notes)
  local text = document:text()
  local first, last = text:find(short.text, 1, true)
  while first do
    local is_own = first >= short.find.first and last <= short.find.last
    local goes_on = short.way == "part" and text:find("^%s%u%l", last + 1)
    if not is_own and not goes_on and not overlaps(kept, first, last) and is_free(document, text, first, last) then
      found[#found + 1] = { rule = short.find.rule, first = first, last = last, attributes = {} }
      notes[found[#found]] = short
    end
    first, last = text:find(short.text, last + 1, true)
  end
end

--- What core.short_places gives.
function plain.short_places(document, kept, shorts, names, stops, notes)
  local found, known = {}, {}
  for _, short in ipairs(shorts) do
    known[short.text] = true
    search(document, kept, short, found, notes)
  end
  local order, owners = parts_of(names, stops, document:text())
  for _, word in ipairs(order) do
    local owner, name = owners[word], word:sub(1, 1):upper() .. word:sub(2)
    if not owner.alone and #word >= 3 and not word:find "%d" and not known[name] then
      search(document, kept, { text = name, find = owner.find, way = "part", several = owner.several }, found, notes)
    end
  end
  return found
end

-- Joining ---------------------------------------------------------------------------------------------------------

local function add_way(one, way)
  local ways = {}
  for _, other in ipairs(one.joined) do ways[other] = true end
  if not way or ways[way] then return end
  table.insert(one.joined, way)
  table.sort(one.joined)
end

--- Joins a find to a list of mentions, which has them by their keys too. Returns its mention.
function plain.join(list, find, kind, text, exact)
  local writing, canonical = plain.squeezed(text:sub(find.first, find.last)), find.attributes.canonical
  local key = exact and kind .. ":" .. writing or canonical and kind .. "=" .. plain.compared(canonical)
    or kind .. ":" .. plain.compared(writing)
  local one = list[key]
  if one then
    if #writing > #one.text then one.text = writing end
    one.count = one.count + 1
  else
    one = { kind = kind, text = writing, canonical = canonical, count = 1, joined = {}, first = find.first,
      last = find.last }
    list[key], list[#list + 1] = one, one
  end
  add_way(one, find.attributes.joined)
  return one
end

-- The only mention of a kind that has all the words of a short form. What a mention has is that of the first time that
-- it is asked, and of those that were looked at for a short form none is looked at again.
local function referent(state, kind, short)
  local key = kind .. ":" .. short
  local known = state.references[key] or { at = 0, words = plain.compared_words(short, LEADING) }
  state.references[key] = known
  if not known.words[1] then return nil end
  for i = known.at + 1, known.only == false and 0 or #state.list do
    local one = state.list[i]
    if one.kind == kind and known.only ~= false then
      state.words[one] = state.words[one] or plain.compared_words(one.text .. " " .. (one.canonical or ""), LEADING)
      local has, all = {}, true
      for _, word in ipairs(state.words[one]) do has[word] = true end
      for _, word in ipairs(known.words) do all = all and has[word] end
      if all then known.only = known.only == nil and one end
    end
  end
  known.at = #state.list
  return known.only or nil
end

local function join_later(state, find)
  local rule, note, text = state.by_id[find.rule], state.notes[find], state.text
  local short = find.attributes.short or not rule.pattern and plain.squeezed(text:sub(find.first, find.last))
  note = note or short and state.introduced[(short:gsub("^[Tt]h[eai][st]? ", ""))]
  local shared = note and note.several
  local one = not shared and (note and state.of[note.find] or not note and short and referent(state, rule.refers, short))
  if one then
    find.attributes.canonical, find.attributes.joined = one.canonical, note and note.way or "referred"
    one.count = one.count + 1
    add_way(one, find.attributes.joined)
    return true
  end
  if not shared and not rule.alone then return false end
  state.of[find] = plain.join(state.list, find, rule.mention, text, EXACT[rule.mention])
  return true
end

--- What mentions.settle leaves in `found`, and the list of mentions. `introduce(finds)` gives shorts and names, as
--- shortforms.of does; `rules` are those of the finds, by their ids.
function plain.settle(document, found, rules, ranks, introduce)
  local text, all = document:text(), {}
  for rule, own in pairs(found) do
    if rule.mention then all[#all + 1], found[rule] = own, nil end
  end
  plain.trim(all, text)
  local together = {}
  for _, own in ipairs(all) do table.move(own, 1, #own, #together + 1, together) end
  local kept = places.longest(together, ranks)
  local state = { text = text, by_id = rules, list = {}, of = {}, notes = {}, introduced = {}, references = {},
    words = {} }
  local shorts, named = introduce(kept)
  for _, short in ipairs(shorts) do
    if short.way == "introduced" then state.introduced[short.text] = short end
  end
  local more = plain.short_places(document, kept, shorts, named.finds, named.stops, state.notes)
  for _, find in ipairs(places.longest(more, ranks)) do kept[#kept + 1] = find end
  kept = places.in_order(kept, ranks)
  local stay, later = {}, {}
  for _, find in ipairs(kept) do
    local rule = rules[find.rule]
    if state.notes[find] or rule.refers and not find.attributes.canonical then
      later[#later + 1] = find
    else
      state.of[find] = plain.join(state.list, find, rule.mention, text, EXACT[rule.mention])
      stay[#stay + 1] = find
    end
  end
  for _, find in ipairs(later) do
    if join_later(state, find) then stay[#stay + 1] = find end
  end
  for _, find in ipairs(stay) do
    local rule = rules[find.rule]
    found[rule] = found[rule] or {}
    table.insert(found[rule], find)
  end
  local list = table.move(state.list, 1, #state.list, 1, {})
  table.sort(list, function(a, b) return a.first < b.first end)
  return list
end

return plain
