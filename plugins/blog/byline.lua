-- The authors: from the byline above the text, or the one that ends it.

local ptext = require "ptext"
local audit = require "blog.audit"
local letters = require "blog.letters"
local lines_of = require "blog.lines"
local marks = require "blog.marks"
local biography = require "blog.biography"
local names = require "blog.names"
local people = require "blog.people"
local sets = require "blog.sets"
local standfirst = require "blog.standfirst"

local t = ptext.script("lib/thresholds").bylines
local COMMA = (","):byte()
local farewells = sets.of_list(ptext.script("lib/bylines").farewells)
local spoken_of = ptext.set "of about against towards"
local BEFORE_NAME = 20   -- bytes, in which such a word may stand before a name
local byline = {}

local columns = ptext.columns
local of, value, row = columns.of, columns.value, columns.row

-- "Words: Jane Doe  Photos: John Roe" is a caption for what it holds, and begins as a byline.
local is_credit = of.starts & ~of.phrase_caption & of.words:at_most(12)
local readable = ~(of.caption & ~is_credit | of.opens | of.prose) & of.words:at_most(40)
  & (~of.group | of.header | of.date)

--- For `shortlist`: the lines that may name the post's authors; those that may be a name alone; those below the post
-- that open something else.
byline.columns = { bylines = columns.rows(readable & people.may_be_read), readable = readable,
  signatures = columns.rows(row:at_least(value.last - 3) & row:at_most(value.last + 6) & of.words:at_most(5)
    & (of.may_be_named | of.words:is(1))),
  closing = columns.rows(of.opens & of.heading & row:above(value.last)) }

-- A line of only "By" or "Author:": the next line is the name.
local function introduced(seen, i)
  if i == 1 or seen.words[i - 1] > 3 then
    return false
  end
  return marks.introductions[seen.key[i - 1]] or seen.group[i - 1] == "author" and seen.heading[i - 1] or false
end

local function near_date(seen, i)
  for j = math.max(1, i - 2), i + 2 do
    if seen.header[j] and seen.date[j] then
      return true
    end
  end
  return false
end

-- More than three words without "by" are rather a heading, unless one is a small word or an initial.
local function short_enough(line, found)
  for _, person in ipairs(found) do
    local name = line.bare:sub(person.first, person.last)
    if select(2, name:gsub("%s+", "")) > 2 and not name:find(" %l") and not name:find("%u%.") then
      return false
    end
  end
  return true
end

-- Whether the line below begins with the same words: it says who that is.
local function is_told_below(post, i)
  local bare = lines_of.bare(post, i)
  return i < #post.firsts and lines_of.bare(post, i + 1):sub(1, #bare) == bare
end

-- The role in a line of its own below the name; a date may stand between.
local function role_below(post, i, limit)
  local seen = post.seen
  if is_told_below(post, i) then
    return nil
  end
  for j = i + 1, math.min(i + 3, limit) do
    local words, dated = seen.words[j], seen.date[j]
    if words <= 16 and not seen.group[j] and not seen.sentence[j] and not dated and not seen.caption[j] then
      local text, bare = lines_of.text(post, j), lines_of.bare(post, j)
      if text:find("^%u") and people.is_role(bare:match("^[^@]*")) and not people.of_line(post, j) then
        return post.lines[j]
      end
    end
    if not (dated and words < 12) then
      return nil
    end
  end
end

-- Whether a line below the text says who somebody is that the line names.
local function told_of(post, i, found)
  local person = found[1]
  return biography.tells_of(post, post.lines[i].bare:sub(person.first, person.last))
end

local function between_title_and_text(post, i)
  return i <= post.title + 2 and i >= post.lead - 2 and i < post.lead
end

-- Whether a word of a name stands in the text as another word does: those of a heading mostly do.
local function uses_words(post, i, person)
  for word in post.lines[i].bare:sub(person.first, person.last):gmatch("[^%s-]+") do
    local at = post.text:find(word:lower(), post.firsts[post.lead], true)
    if at and at <= post.lasts[post.last] then
      return true
    end
  end
  return false
end

-- Whether the line between a name and the title says when the post was posted: "Posted on 3 May". A date alone may
-- belong to something else.
local function posted_below(post, i)
  local dated = i + 2 == post.title and post.seen.header[i + 1] and post.seen.date[i + 1]
  return dated and dated.first > 1
end

-- Whether a name above the title, or where no title is, is the author's.
local function believe_above(post, i, found, sound)
  if not sound then
    return false, "above the title"
  elseif found[1].role_first or role_below(post, i, (post.title or post.lead) - 1) or told_of(post, i, found) then
    return post.title ~= nil, "a name above the title, of whom the page says more"
  elseif not found[1].known or i < (post.title or post.lead) - t.near then
    return false, "above the title"
  elseif not post.title then
    return true, "a name just above the text"
  end
  local bare = post.lines[i].bare
  local timed = post.seen.date[i] or people.reading_time(bare, 1)
    or posted_below(post, i) and not bare:find("['\x99]s ")   -- "Jane Doe's Diary"
  return timed and true or false, "a name and a date just above the title"
end

-- Whether the title or the beginning of the text tells of a person: "Jane Doe opens the hall", "the treatment of Sgt.
-- Jane Doe". "Jane Doe reflects on the hall" is what authors do.
local function is_told_of(post, i, person)
  local name = post.lines[i].bare:sub(person.first, person.last)
  local title, lead = lines_of.bare(post, post.title), lines_of.bare(post, post.lead)
  if title:sub(1, #name) == name and title:find("^ %l+s%f[%A]", #name + 1) then
    return not standfirst.tells(title, #name + 2)
  end
  local at = lead:find(name, 1, true)
  local before = at and lead:sub(math.max(1, at - BEFORE_NAME), at - 1)
  local word = before and before:match("(%l+) %u%l*%. $") or before and before:match("(%l+) $")
  return word ~= nil and spoken_of[word] == true
end

-- Whether names found above the text are its authors, and why.
local function believe_head(post, i, found, cue, sound)
  local below = post.title and i > post.title
  if cue then
    return true, "words that introduce an author"
  elseif introduced(post.seen, i) then
    return true, "below such words"
  elseif found.told then
    return false, "a sentence about them"   -- which standfirst reads
  elseif not below then
    return believe_above(post, i, found, sound)
  elseif not short_enough(post.lines[i], found) then
    return false, "too long for a name"
  elseif not sound or post.seen.from[i] > 1 then
    local ok = found[1].known and near_date(post.seen, i)
    return ok, ok and "a name beside the date" or "something else beside the name"
  elseif is_told_of(post, i, found[1]) then
    return false, "the title or the text tells of them"
  elseif found[1].known or found[1].role_first then
    return true, "a name below the title"
  elseif near_date(post.seen, i) then
    local heads_text = #post.authors > 0 and (post.seen.date[i - 1] or post.seen.date[i - 2]) ~= nil
    return not heads_text, heads_text and "below the author and the date" or "a name beside the date"
  elseif role_below(post, i, post.lead - 1) then
    return true, "a name above a role"
  elseif told_of(post, i, found) then
    return true, "a name of whom the page says more"
  elseif between_title_and_text(post, i) and not uses_words(post, i, found[1]) then
    return true, "words below the title that the text does not use"
  end
  return false, "could be a heading"
end

-- Marks the line below a name that says where its bearer writes from, "Todmore, West Yorkshire", as below letters;
-- whether it is one.
local function mark_place(post, i)
  local words = post.seen.words[i + 1]
  if words and words <= 5 and lines_of.text(post, i + 1):find("^%u[%a' -]+, %u[%a' -]+$") then
    post.lines[i + 1].byline = true
    return true
  end
  return false
end

local function believe_foot(post, i, found, cue, sound)
  if cue then
    return true, "words that introduce an author"
  elseif introduced(post.seen, i) then
    return true, "below such words"
  elseif letters.signed_alone(post, i, found) then
    mark_place(post, i)
    return true, "a name alone that ends a letter"
  elseif not sound or found.told or post.seen.from[i] > 1 or post.seen.item[i] then
    return false, "something else beside the name"
  elseif i > post.last + 3 then
    return false, "not just below the text"
  elseif found[#found].role_first then
    return true, "a name with a role that ends the text"
  elseif role_below(post, i, #post.firsts) then
    return true, "a name above a role"
  end
  if found[1].known and mark_place(post, i) then
    return true, "a name above a place, as below letters"
  end
  return false, "a name alone below the text"
end

local function known_author(post, name)
  for _, author in ipairs(post.authors) do
    if author.name == name then
      return author
    end
  end
end

local function add(post, line, found, rule)
  line.byline = true
  local offset = line.from - 1
  local function span(first, last)
    return lines_of.span(post, line, first + offset, last + offset)
  end
  for _, person in ipairs(found) do
    local name = names.plain(line.bare:sub(person.first, person.last))
    local author = known_author(post, name)
    if not author then
      author = { name = name, span = span(person.first, person.last), rule = rule }
      post.authors[#post.authors + 1] = author
    end
    if person.role_first and not author.role then
      local last = line.bare:sub(person.role_last, person.role_last) == "." and person.role_last - 1 or person.role_last
      author.role = line.bare:sub(person.role_first, last)
      author.role_span, author.role_rule = span(person.role_first, last), rule
    end
  end
end

local function give_role(post, author, line)
  local role = line.bare:match("^[^@]*"):gsub("%s+$", "")
  author.role, author.role_span = role, lines_of.span(post, line, line.from, line.from + #role - 1)
  author.role_rule, line.byline = "blog.byline", true
end

-- Gives an author without a role the one below line `i`, if any; the number of its line.
local function add_role_of(post, author, i, limit)
  local line = not author.role and role_below(post, i, limit)
  if line then
    give_role(post, author, line)
    return line.index
  end
end

local function add_role_below(post, i, limit)
  local author = post.authors[#post.authors]
  return author and add_role_of(post, author, i, limit) or nil
end

-- Reads one line; true when it gave authors.
local function try(post, i, believe, list)
  local found, cue, sound = people.of_line(post, i)
  if not found then
    return false
  end
  local line = post.lines[i]
  line.named = found
  local ok, why = believe(post, i, found, cue, sound)
  audit.note(post, list, i, line.bare, nil, { why })
  if ok then
    add(post, line, found, "blog.byline")
    audit.chosen(post, list, i)
  end
  return ok
end

-- A line that could have been a heading is a name when the next line is an author: "Dr Amrit Singh" above "Jo Pell".
local function add_above(post, i, limit)
  local above = i - 1 > limit and rawget(post.lines, i - 1)
  if above and above.named and not above.byline and post.seen.readable[i - 1] then
    local author = table.remove(post.authors)
    add(post, above, above.named, "blog.byline")
    post.authors[#post.authors + 1] = author
  end
end

-- Persons in a line that says more than who they are, and so stays what it is unless it is short.
local function take(post, list, line, persons, why)
  add(post, line, persons, "blog.byline")
  line.byline = line.index ~= post.title and post.seen.words[line.index] <= t.signature
  audit.note(post, list, line.index, line.bare, nil, { why })
  audit.chosen(post, list, line.index)
end

-- Where no other line names an author.
local function read_sentences(post, list)
  local persons = post.title and standfirst.in_title(post)
  if persons then
    return take(post, list, post.lines[post.title], persons, "a name that opens or ends the title")
  end
  local line
  line, persons = standfirst.find(post)
  if line then
    take(post, list, line, persons, "who tells it, by the words above the text")
  end
end

-- "The title, by Jane Doe": when no other line names an author.
local function read_title(post, list)
  local line = post.title and post.lines[post.title]
  local at = line and line.bare:match("^.*[,|]%s+()[Bb]y%s")
  local found = at and people.read(line.bare:sub(at))
  if found and found[1].known then
    local moved = {}
    for k, person in ipairs(found) do
      moved[k] = { first = person.first + at - 1, last = person.last + at - 1 }
    end
    add(post, line, moved, "blog.byline")
    audit.note(post, list, post.title, line.bare, nil, { "words that introduce an author" })
    audit.chosen(post, list, post.title)
  end
end

-- From one line to another: one byline, or several in a row. Behind a name may stand its role.
local function read_row(post, list, first, last)
  local previous
  for _, i in ipairs(post.seen.bylines) do
    if i > last or previous and i > previous + 1 then
      return
    elseif i >= first and i ~= post.title and try(post, i, believe_head, list) then
      add_above(post, i, previous or post.title or first)
      previous = add_role_below(post, i, last) or i
    end
  end
end

-- Above the text; above the title only when nobody is named below it.
local function read_head(post, list)
  local title, last = post.title or math.max(1, post.lead - t.above), post.lead - 1
  local above = math.max(1, title - t.above)
  read_row(post, list, post.title or above, last)
  if #post.authors == 0 and post.title then
    read_row(post, list, above, post.title - 1)
  end
end

local function read_foot(post, list)
  local first, last = math.max(post.lead + 1, post.last - 2), math.min(post.foot, post.last + t.below)
  for _, i in ipairs(post.seen.bylines) do
    if i > last then
      return
    elseif i >= first and try(post, i, believe_foot, list) then
      return add_role_below(post, i, #post.firsts)
    end
  end
end

-- Ends the post at a line.
local function end_at(post, stop)
  for i = stop + 1, post.last do
    post.seen.inside[i] = false
  end
  post.last = stop
end

local function believe_signed()
  return true, "signed below words of leave"
end

-- "Yours sincerely," and the like near the end of the post: the line, or nil.
local function find_farewell(post)
  local text, lasts, byte = post.text, post.lasts, string.byte
  for i = math.max(post.lead, post.last - t.signed) + 1, math.min(post.last + 1, #lasts) do
    if byte(text, lasts[i]) == COMMA and farewells[post.seen.key[i]] then
      return i
    end
  end
end

-- The names with which a letter is signed, in lines that follow each other below line `i`; the last of them.
local function read_signers(post, i, list)
  local last
  for j = i + 1, math.min(i + t.signers, #post.firsts) do
    local line = post.lines[j]
    if not line.byline and (post.seen.words[j] > t.signature or not try(post, j, believe_signed, list)) then
      break
    end
    add_role_below(post, j, #post.firsts)
    last = line.byline and j or last
  end
  return last
end

-- A letter: below words of leave stand the authors, and there it ends.
local function read_signed(post, list)
  local i = find_farewell(post)
  local last = i and read_signers(post, i, list)
  if last then
    post.lines[i].farewell = true
    end_at(post, last)
  end
end

-- An author's name again, alone, below the text: a signature, perhaps with the role below.
local function read_signature(post)
  for _, i in ipairs(post.seen.signatures) do
    local author = i > post.lead and not is_told_below(post, i) and known_author(post, lines_of.bare(post, i))
    if author then
      post.lines[i].byline = true
      add_role_of(post, author, i, #post.firsts)
    end
  end
end

--- Sets `authors` of the post and marks the lines that name them (byline); also `foot`, the line before the first below
-- the post that heads something else.
function byline.run(post)
  post.authors = {}
  if not post.first then
    return
  end
  post.foot = (post.seen.closing[1] or #post.firsts + 1) - 1
  local list = audit.open(post, "byline")
  read_head(post, list)
  if #post.authors == 0 then
    read_signed(post, list)
  end
  if #post.authors == 0 then
    read_foot(post, list)
  else
    read_signature(post)
  end
  if #post.authors == 0 then
    read_title(post, list)
  end
  if #post.authors == 0 then
    read_sentences(post, list)
  end
end

--- Writes the authors' field; run when every stage that knows of authors has run.
function byline.finish(post)
  for _, author in ipairs(post.authors) do
    post.document:add("authors", { name = author.name, role = author.role, role_span = author.role_span,
      role_rule = author.role_rule }, author.span, author.rule)
  end
end

return byline
