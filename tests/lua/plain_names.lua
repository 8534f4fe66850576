-- Names of people, told in plain Lua: what ptext.names is compared with.

local function set(text)
  local members = {}
  for word in (text or ""):gmatch("%S+") do members[word] = true end
  return members
end

local LONGEST = 6

local function bare(word)
  return (word:lower():gsub("\u{2019}", "'"):gsub("[.,]+$", ""))
end

local function is_name_word(word)
  local rest = word:match("^%u(.*)$") or word:match("^\xC3[\x80-\x9E](.*)$")
    or word:match("^[\xC4-\xC5][\x80-\xBF](.*)$") or word:match("^%l%l?['-]%u(.*)$")
  return rest ~= nil and not rest:find("[^%a'.\x80-\xBF\xC3-\xC5\xE2-]")
end

local function split(text)
  local words = {}
  for first, word, after in text:gmatch("()(%S+)()") do
    words[#words + 1] = { text = word, bare = bare(word), first = first, last = after - 1 }
  end
  return words
end

local function trim(sets, words)
  local from, to = 1, #words
  while from < to and sets.honorifics[words[from].bare] do
    if sets.articles[words[from].bare] and not sets.honorifics[words[from + 1].bare] then break end
    from = from + 1
  end
  while to > from and sets.suffixes[words[to].bare] do to = to - 1 end
  local first = words[from]
  local function trailing(word)
    return sets.never[word.bare] or word.text:find("^%u%u%u+$") and first.text:find("%l")
  end
  while to - from >= 2 and sets.given[first.bare] and trailing(words[to]) do to = to - 1 end
  return from, to
end

local function fit(sets, words, from, to)
  local given = sets.given[words[from].bare]
  local known = given and not sets.never[words[from].bare]
  for i = from, to do
    local small = sets.particles[words[i].bare] and i > from and i < to
    if not small and not is_name_word(words[i].text) then return false end
    if sets.never[words[i].bare] and (i == from and not given or i > from and not known) then return false end
  end
  return true
end

--- The same as ptext.names{…}:read, for a whole string.
return function(lists)
  local sets = {}
  for _, name in ipairs { "particles", "honorifics", "articles", "suffixes", "given", "never", "not_alone" } do
    sets[name] = set(lists[name])
  end
  return function(text, alone)
    if #text > 60 or text:find("[%d@/:;!?|]") then return nil end
    local words = split(text)
    if #words == 0 then return nil end
    local from, to = trim(sets, words)
    local count, first = to - from + 1, words[from]
    if count > LONGEST or count < (alone and 1 or 2) or not fit(sets, words, from, to) then return nil end
    if count == 1 and (sets.not_alone[first.bare] or sets.never[first.bare] or #first.text < 3) then return nil end
    return first.first, words[to].last, sets.given[first.bare] or from > 1
  end
end
