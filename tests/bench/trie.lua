-- What a Lua programmer would write: a trie of tokens in tables. trie.lua TEXT ENTRIES
--
-- Words are runs of ASCII letters and digits, in small letters. Of entries that begin at one word the longest counts.
-- Says how long it took, how many entries it found, and how many lines hold one.

local texts, entries = arg[1], arg[2]

local END = "" -- no word is empty

local root = {}
for entry in io.lines(entries) do
  local node = root
  for word in entry:gmatch("%S+") do
    node[word] = node[word] or {}
    node = node[word]
  end
  node[END] = true
end

local function count(line)
  local words, found, total = {}, 0, 0
  for word in line:lower():gmatch("%w+") do
    total = total + 1
    words[total] = word
  end
  local i = 1
  while i <= total do
    local node, at, last = root[words[i]], i, nil
    while node do
      if node[END] then last = at end
      at = at + 1
      node = node[words[at]]
    end
    if last then found = found + 1 end
    i = (last or i) + 1
  end
  return found
end

local start = os.clock()
local hits, lines, bytes = 0, 0, 0
for line in io.lines(texts .. ".txt", "L") do
  local found = count(line)
  hits = hits + found
  bytes = bytes + #line
  if found > 0 then lines = lines + 1 end
end
print(("hits %.6f %d %d"):format(os.clock() - start, bytes, hits))
print(("hit_lines 0 0 %d"):format(lines))
