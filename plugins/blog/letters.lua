-- Letters to an editor, and what people tell of themselves: a name alone at the end is the author's.

local people = require "blog.people"
local standfirst = require "blog.standfirst"

local letters = {}

local FAREWELL = 3   -- words of "Yours sincerely," at the most
local ABOVE = 5      -- lines to the title in which the page may say that it is a letter
local PLACE = 5      -- words of where a letter comes from

-- Whether somebody speaks of themselves in the text, but for what is quoted.
local function in_first_person(post)
  local text, last = post.text, post.lasts[post.last]
  local at = text:find("%f[%w]I%f[^%w]", post.firsts[post.lead])
  while at and at < last do
    if not text:find("^[\"'\x98\x9C]", at - 1) then
      return true
    end
    at = text:find("%f[%w]I%f[^%w]", at + 1)
  end
  return false
end

-- Whether the text is one to an editor, by its first words, its title or what stands above that.
local function is_letter(post)
  if (post.greeting or 0) > 0 or post.text:find("^S[Ii][Rr]%f[%A]", post.firsts[post.lead]) then
    return true
  end
  local title = post.title or post.lead - 1
  for i = math.max(1, title - ABOVE), title do
    if (post.seen.key[i] or ""):find("%f[%a]letters?%f[%A]") then
      return true
    end
  end
  return false
end

-- Whether nothing is below a name that its bearer might have said on another day, as in comments: but perhaps where
-- they write from. Other names make it a list.
local function ends_with(post, i)
  local seen, j = post.seen, i + 1
  while j <= i + 2 and seen.words[j] and seen.words[j] <= PLACE and not seen.group[j] and not seen.date[j] do
    local found = people.of_line(post, j)
    if found and found[1].known then
      return false
    end
    j = j + 1
  end
  return j > post.last and not seen.date[j] and not (seen.prose[j] and not seen.group[j])
end

-- "Jane Doe", "J Doe", "Mrs J. K. Doe, Todmore."
local function is_signature(text, person)
  local name = text:sub(person.first, person.last)
  local behind = text:sub(person.last + 1)
  return (name:find("^%S+ %S+$") or name:find("^[%u%. ]+ %S+$"))
    and (behind == "" or behind:find("^, %u[%a' -]+%.?$") ~= nil)
end

--- Whether a name that stands alone at the end of a letter, or of what somebody tells of themselves, signs it: nobody
-- of that name is spoken of there.
-- @param i its line
-- @param found the persons of that line, as people.read gives them
function letters.signed_alone(post, i, found)
  local line, person = post.lines[i], found[1]
  local below = post.last + (post.seen.words[i - 1] <= FAREWELL and 2 or 1)
  if #found > 1 or i > below or line.from > 1 or post.seen.item[i] or not ends_with(post, i) then
    return false
  end
  return is_signature(line.bare, person) and (is_letter(post) or person.known and in_first_person(post))
    and not standfirst.has_word(post, line.bare:sub(person.first, person.last):match("(%S+)$"), i)
end

return letters
