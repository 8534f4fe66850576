-- Compares the matcher with the slow one on random cases.
--   lua5.4 tests/compare/compare.lua [seed] [minutes]
-- Stops at the first difference, shows it as small as it can be made, and exits with 1.

local core = require "ptext.core"
local generator = require "generator"
local slow_matcher = require "slow_matcher"

local compare = {}

local function open(case, text)
  local document = core.document(text)
  for i = 1, document:line_count() do document:label(i, case.kind(), "random") end
  document:segment()
  return document
end

local function describe(hit)
  return table.concat({ hit.list, hit.entry, hit.first, hit.last, hit.first_word, hit.last_word, hit.sentence.number,
    hit.sentence.block.number }, " ")
end

local function fast_hits(dictionary, document)
  local hits = {}
  local found = document:match(dictionary)
  for i = 1, #found do
    local list, entry, first, last, block, sentence, first_word, last_word = found:get(i)
    hits[i] = table.concat({ list, entry, first, last, first_word, last_word, sentence, block }, " ")
  end
  return hits, found
end

local function tally_text(tally)
  local parts = {}
  for i, sum in ipairs(tally) do parts[i] = sum and (sum.hits .. "/" .. sum.sentences) or "-" end
  return table.concat(parts, " ")
end

-- The entries of the two that only one of them reads; both drop them.
local function read(lists)
  while true do
    local dictionary, errors = core.dictionary(lists)
    local slow, list, entry = slow_matcher.read(lists)
    if dictionary and slow then return dictionary, slow end
    if not dictionary and slow then
      return nil, "refused: " .. lists[errors[1].list].entries[errors[1].entry].text .. ": " .. errors[1].message
    elseif dictionary then
      return nil, "taken: " .. lists[list].entries[entry].text
    end
    local refused = false
    for _, e in ipairs(errors) do refused = refused or e.list == list and e.entry == entry end
    if not refused then return nil, "taken: " .. lists[list].entries[entry].text end
    table.remove(lists[list].entries, entry)
  end
end

local function compare_text(case, text, dictionary, slow)
  local document = open(case, text)
  local fast, found = fast_hits(dictionary, document)
  local hits = slow_matcher.match(slow, document)
  for i = 1, math.max(#fast, #hits) do
    local wanted = hits[i] and describe(hits[i])
    if fast[i] ~= wanted then return nil, "hit " .. i .. ": " .. tostring(fast[i]) .. ", not " .. tostring(wanted) end
  end
  local tally = tally_text(found:tally(case.parents, #case.parents))
  local wanted = tally_text(slow_matcher.tally(hits, case.parents))
  if tally ~= wanted then return nil, "tally: " .. tally .. ", not " .. wanted end
  return #fast
end

--- Compares the two on one case. Returns how many hits there are, or nil and what differs.
function compare.case(case)
  local dictionary, slow = read(case.lists)
  if not dictionary then return nil, slow end
  local hits = 0
  for _, text in ipairs(case.texts) do
    local found, difference = compare_text(case, text, dictionary, slow)
    if not found then return nil, difference end
    hits = hits + found
  end
  return hits
end

local function quote(s)
  return '"' .. s:gsub("[%c\"\\]", function(c) return c == "\n" and "\\n" or ("\\x%02X"):format(c:byte()) end) .. '"'
end

--- A case as text.
function compare.show(case)
  local lines = {}
  for _, text in ipairs(case.texts) do lines[#lines + 1] = "text = " .. quote(text) end
  for l, list in ipairs(case.lists) do
    lines[#lines + 1] = ("list %d, %s, parent %d"):format(l, list.hits, case.parents[l])
    for _, entry in ipairs(list.entries) do
      local parts = { "  " .. quote(entry.text) }
      if entry.case then parts[#parts + 1] = "case" end
      if entry.kinds then parts[#parts + 1] = "kinds " .. table.concat(entry.kinds, "+") end
      for _, c in ipairs(entry.conditions or {}) do
        parts[#parts + 1] = ("%s list %d within %s%s"):format(c.type, c.list, c.within or "any", c.block and " block" or "")
      end
      lines[#lines + 1] = table.concat(parts, ", ")
    end
  end
  return table.concat(lines, "\n")
end

-- A fresh copy of the case of a seed, without the entries and pieces of texts in `drop`.
local function made_smaller(seed, drop)
  local case = generator.case(seed)
  for _, at in ipairs(drop) do
    local text = case.texts[at.text]
    if text then
      case.texts[at.text] = text:sub(1, at.first - 1) .. text:sub(at.first + at.count)
    else
      case.lists[at.list].entries[at.entry] = { text = "qqq" }
    end
  end
  return case
end

-- Whether there is still a difference without one more thing, which is then dropped for good.
local function try_without(seed, drop, at)
  drop[#drop + 1] = at
  local ok, count = pcall(compare.case, made_smaller(seed, drop))
  if ok and count then drop[#drop] = nil end
  return ok and not count
end

--- Drops entries and pieces of the texts as long as a difference stays. Returns the case and the difference.
function compare.smaller(seed)
  local drop, whole = {}, generator.case(seed)
  for l, list in ipairs(whole.lists) do
    for e = 1, #list.entries do try_without(seed, drop, { list = l, entry = e }) end
  end
  for t, text in ipairs(whole.texts) do
    local count = #text
    while count >= 1 do
      local first = 1
      while first <= #made_smaller(seed, drop).texts[t] do
        if not try_without(seed, drop, { text = t, first = first, count = count }) then first = first + count end
      end
      count = count // 2
    end
  end
  local case = made_smaller(seed, drop)
  local _, difference = compare.case(case)
  return case, difference
end

--- Compares `count` cases from a seed on. Returns how many hits there were; raises at a difference.
function compare.run(seed, count)
  local hits = 0
  for i = seed, seed + count - 1 do
    local found, difference = compare.case(generator.case(i))
    if not found then
      local case, smaller = compare.smaller(i)
      error(("seed %d: %s\nmade smaller: %s\n%s"):format(i, difference, smaller, compare.show(case)), 0)
    end
    hits = hits + found
  end
  return hits
end

if not package.loaded["busted"] and arg and arg[0] and arg[0]:match("compare%.lua$") then
  local seed, minutes = tonumber(arg[1]) or os.time() * 1000, tonumber(arg[2]) or 1
  local stop, cases, hits = os.time() + minutes * 60, 0, 0
  io.write(("from seed %d for %g minutes\n"):format(seed, minutes))
  repeat
    local ok, found = pcall(compare.run, seed + cases, 100)
    if not ok then
      io.write(found, "\n")
      os.exit(1)
    end
    cases, hits = cases + 100, hits + found
  until os.time() >= stop
  io.write(("%d cases, %d hits, no difference\n"):format(cases, hits))
end

return compare
