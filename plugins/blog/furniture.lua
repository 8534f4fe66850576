-- Which group of page furniture a line is, and whether it is a caption, by the phrases of scripts/lib.

local ptext = require "ptext"
local marks = require "blog.marks"
local phrases = require "blog.phrases"
local sets = require "blog.sets"

local set = sets.of_list

local lists = ptext.script "lib/furniture"
local captions = ptext.script "lib/captions"

local function with_captions()
  local groups = { caption = { begins = captions.begins, holds = captions.holds, within = captions.within } }
  for name, group in pairs(lists.groups) do
    groups[name] = group
  end
  return phrases.new(groups)
end

local groups = with_captions()

local function names_of_groups()
  local known = { navigation = true, share = true }
  for name in pairs(lists.groups) do
    known[name] = true
  end
  for _, entry in ipairs(lists.patterns) do
    known[entry[2]] = true
  end
  for _, name in pairs(lists.last_words) do
    known[name] = true
  end
  return phrases.sorted_names(known)
end

local networks, beside = set(lists.networks), set(lists.beside_networks)

local furniture = {}

furniture.FORMED = 80   -- bytes; a longer line is not known by its form

--- The phrases, see phrases.new.
furniture.phrases = groups

--- The names of all groups, in their order.
furniture.groups = names_of_groups()

--- Sets of words: the agencies that pictures are from; those with which a line may begin that is known by its form,
-- figures apart; those that dots follow over a comment.
furniture.sources = set(captions.ends)
furniture.dotted = set(lists.dotted)
furniture.networks = set(sets.joined(lists.networks, lists.beside_networks))

-- A line of nothing but names of social networks and the words beside them.
local function only_networks(key)
  local found = false
  for word in key:gmatch("[^%s|,/]+") do
    if networks[word] then
      found = true
    elseif not beside[word] then
      return false
    end
  end
  return found
end

-- What separates the links of a menu or a trail ("Home > Blog > Title") that were scraped as one line.
local separators = set { " > ", " / ", " | ", " \u{203A} ", " \u{BB} ", " \u{B7} ", " \u{2022} ", " \u{2219} ",
  " \u{2192} " }

local function split(text, separator)
  local pieces, at = {}, 1
  for _ = 1, 30 do
    local first, last = text:find(separator, at, true)
    pieces[#pieces + 1] = text:sub(at, (first or #text + 1) - 1)
    if not first then
      break
    end
    at = last + 1
  end
  return pieces
end

local function pieces_of(text)
  local at = text:find(" [>/|\xC2\xE2]")
  while at do
    local separator = text:match("^ [^ ]+ ", at)
    if separators[separator] then
      return split(text, separator)
    end
    at = text:find(" [>/|\xC2\xE2]", at + 1)
  end
end

local function known_pieces(pieces)
  local known = 0
  for _, piece in ipairs(pieces) do
    known = known + (groups:knows(piece) and 1 or 0)
  end
  return known
end

--- Whether a line is a menu or a trail of links: several pieces, of which the first or most are furniture.
-- @return pieces, or nil
function furniture.links(key)
  local pieces = pieces_of(key)
  if not pieces then
    return nil
  elseif pieces[1] == "home" then
    return pieces
  end
  local known = known_pieces(pieces)
  local trail = known > 0 and #pieces >= 3 and key:find(" [>\xE2\xC2]")
  return (trail or known > 0 and known * 2 >= #pieces) and pieces or nil
end

-- Short lines known by their form: figures at the beginning ("5 min read"), the last word ("jane says"), names of
-- networks. `first` and `last` are the marks at the key's ends, or nil.
local function by_form(key, first, last)
  local byte = key:byte()
  if byte and byte >= 0x30 and byte <= 0x39 then
    for _, entry in ipairs(lists.patterns) do
      if key:find(entry[1]) then
        return entry[2]
      end
    end
  end
  if lists.last_words[last] then
    local word = key:match(".* (%a+)$")
    if word and lists.last_words[word] then
      return lists.last_words[word]
    end
  end
  return (networks[first] or beside[first]) and only_networks(key) and "share" or nil
end

--- What a line is by the phrases that it holds, or by its form.
-- @param key string
-- @param held list of the numbers of phrases that it holds, or nil
-- @param starts, ends numbers of the marks (see marks.lua) at its start and end, or nil
-- @return group or nil; whether it opens a section of such lines; whether a phrase of captions stands in it
function furniture.part(key, held, starts, ends)
  local name, opens, caption = nil, nil, false
  if held then
    name, caption = groups:inside(held, key, "caption")
  end
  if not name and (starts or ends) and #key <= furniture.FORMED then
    name = by_form(key, marks.words[starts], marks.words[ends])
    opens = name == "comments" and key:find("^%d") ~= nil
  end
  return name, opens, caption
end

local no_names = set(lists.no_names)

--- Whether a line is a name with a word such as "said" and dots behind it, as stands over a comment.
-- @param text string, the line as written
function furniture.over_comment(text)
  local name, word = text:match("^(%u.*) (%l+) ?%.%.%.$")
  if not name then
    name, word = text:match("^(%u.*) (%l+) ?\u{2026}$")
  end
  if not name or not furniture.dotted[word] or name:find("[.,;:?!] ") then
    return false
  end
  local last = name:match("^.*%s(%S*)$") or name
  return not last:find("^%l") and not no_names[last:lower()]
end

--- Whether a short line is the credit of a picture by its last word, the name of an agency.
function furniture.source(key)
  return furniture.sources[key:match("(%w+)$")] ~= nil
end

--- Whether a line is the credit of a picture by a source in brackets at its end.
-- @param text string, the line as written
function furniture.bracket(text)
  local bracket = text:match("%(([^()]+)%)$")
  return bracket and (bracket:find("%u%a+/%u") or bracket:find("^\u{A9}")) ~= nil
end

--- Whether a line is nothing but markup, as stands in Markdown: a tag, a comment, or what "{{" or "{%" opens.
-- @param text string, the line as written
function furniture.markup(text)
  return text:find("^<[%a!/][^<>]*>%s*$") ~= nil or text:find("^<(%a+)%f[%A][^<>]*></%1>%s*$") ~= nil
    or text:find("^{[{%%].*[%%}]}%s*$") ~= nil
end

--- Whether a line is a picture and its caption as Markdown writes them.
-- @param text string, the line as written
function furniture.image(text)
  return text:find("^!%[[^%]]*%]%([^()]*%)%s*$") ~= nil
end

return furniture
