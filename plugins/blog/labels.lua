-- The last stage: what each line is, by what the stages before found, and the rule that says so.

local furniture = require "blog.furniture"
local lines = require "blog.lines"
local phrases = require "blog.phrases"
local ptext = require "ptext"

local t = ptext.script("lib/thresholds").labels

local labels = {}

local find = string.find

local OWN = { body = true, heading = true, list = true }
local PULLED = 6   -- words of a sentence that is set beside the text, at the least

local columns = ptext.columns
local of, value, row, choose = columns.of, columns.value, columns.row, columns.choose

-- The kind of line that each rule labels; those of furniture are added.
local KINDS = { ["blog.title"] = "title", ["blog.byline"] = "byline", ["blog.date"] = "date", ["blog.quote"] = "quote",
  ["blog.list"] = "list", ["blog.heading"] = "heading", ["blog.prose"] = "body", ["blog.inside"] = "body",
  ["blog.caption"] = "caption", ["blog.caption.twice"] = "caption", ["blog.biography"] = "note",
  ["blog.syndication"] = "note", ["blog.note"] = "note", ["blog.references"] = "note", ["blog.standfirst"] = "note" }
for _, name in ipairs { "event", "tags", "related", "other_date", "other_byline", "shared", "no_text", "above", "below",
  "between", "pulled_quote", "contents", "front" } do
  KINDS["blog." .. name] = "boilerplate"
end

local words, mark, group, caption, header = of.words, of.mark, of.group, of.caption, of.header
local prose, sentence, date = of.prose, of.sentence, of.date
local first, last, title, lead = value.first, value.last, value.title, value.lead   -- numbers of lines; 0 for none
local inside = of.inside & row:at_most(last)   -- notes may have ended the post before its last line

-- The rules of furniture by the numbers of its groups.
local of_groups = { [0] = false }
for number, name in ipairs(furniture.groups) do
  of_groups[number] = "blog.furniture." .. name
  KINDS[of_groups[number]] = "boilerplate"
end

-- What the stages before have found goes by the number of its rule.
local rules_told, number_told = { [0] = false }, {}
for number, rule in ipairs(phrases.sorted_names(KINDS)) do
  rules_told[number], number_told[rule] = rule, number
end

-- Outside the text, and what of the furniture stands in it.
local by_group = of.group_number:look_up(of_groups)
local outside = choose(group, by_group, choose(caption, "blog.caption", choose(of.item, "blog.related",
  choose(header, choose(date, "blog.other_date", "blog.other_byline"), choose(of.shared, "blog.shared",
    choose(first:is(0), "blog.no_text", choose(row:below(first), "blog.above",
      choose(row:above(last), "blog.below", "blog.between"))))))))

local twin = of.twin & words:at_least(4)   -- the line above or below has the same text

-- Below a line that ends, a short one, above text.
local below = words:shifted(1, -1)
local is_heading = words:at_most(t.heading) & ~mark:is(",", ":") & below:at_least(0)
  & (of.blank_before | sentence:shifted(-1)) & (~sentence | mark:is("?") & words:at_most(t.question))
  & (prose:shifted(1) | of.from:shifted(1):above(1) | below:above(words))
  & ~(prose & words:above(t.question))

local is_quote = of.first_byte:is(string.byte(">"))
local is_list = of.from:above(1) | of.numbered | of.first_byte:is(string.byte("-")) & words:above(0)
local own = choose(is_quote, "blog.quote", choose(is_list, "blog.list", choose(is_heading, "blog.heading",
  choose(prose, "blog.prose", "blog.inside"))))

-- What stages before have found a line to be; lines of author or date among them; and the title.
local is_head = of.told:is(number_told["blog.byline"], number_told["blog.date"])
local told = choose(row:is(title), number_told["blog.title"], of.told)

-- Between the title and the text. Above the line of date or author it is a standfirst, below it the text has begun.
local between = title:above(0) & row:above(title) & row:below(lead) & ~group & ~caption & ~header
local standfirst = between & words:at_least(6) & (is_head & row:at_most(lead)):anywhere_below()
local opening = between & words:at_least(5) & (lead - row):at_most(t.opening)

-- What a picture shows, with the line that says whose it is just below.
local is_shown = of.blank_before & of.phrase_caption:shifted(1) & below:at_most(t.credit) & ~of.blank_before:shifted(1)
  & of.blank_before:shifted(2, true) & ~sentence & words:above(1) & words:at_most(t.shown)

local is_caption = caption & (inside | twin) | is_shown & inside & row:above(title)
local is_twice = inside & row:above(title) & ~sentence & twin
local is_own = inside & ~row:below(title) & ~(row:below(lead) & standfirst)
local is_text = ~is_caption & ~is_twice & (is_own | opening & ~standfirst)
local rule = choose(is_caption, "blog.caption", choose(is_twice, "blog.caption.twice", choose(is_text, own,
  choose(standfirst, "blog.standfirst", outside))))

-- A sentence of the text set large beside it, again; quotation marks begin with these bytes.
local is_marked = of.first_byte:is(string.byte('"'), 0xE2)
local may_be_pulled = is_text & ~told & ~is_quote & ~is_list & ~of.wrapped & (~sentence | is_marked)
  & words:at_least(PULLED) & words:at_most(40) & (of.capitals * 2):at_most(words)   -- with more it is a heading

-- A caption may stand twice, the second time with its credit.
local may_be_credited = is_text & caption:shifted(1) & words:at_least(4)

local program = columns.program { rules = choose(told, told:look_up(rules_told), rule),
  closer = columns.rows(may_be_pulled | may_be_credited | of.numbered & is_heading | between & of.repeated) }

local function is_pulled(post, i)
  if #post.text > t.searched then   -- so that the search does not grow with the square of the text
    return false
  end
  local said = lines.bare(post, i):gsub("^[\"'\xE2\x80\x98-\x9D]+", ""):gsub("[\"'.\xE2\x80\x98-\x9D]+$", "")
  local start, stop = post.firsts[i], post.lasts[i]
  local found = post.text:find(said, 1, true)
  while found and found >= start and found <= stop do
    found = post.text:find(said, stop + 1, true)
  end
  return found ~= nil and found >= post.firsts[post.lead] and found <= post.lasts[post.last]
end

local function stands_below(seen, i)
  local same = seen.same[i]
  return same ~= nil and same[#same] > i
end

-- The rule by which a line above the text is the title again or of a table of contents, or nil: what else stands there
-- twice heads the text.
local function again(post, i)
  local seen = post.seen
  if seen.key[i] == seen.key[post.title] then
    return "blog.above"
  end
  local is_last = seen.prose[i + 1] and seen.numbered[i] and stands_below(seen, i)
  return seen.repeated[i] and not seen.twin[i] and seen.words[i] <= t.heading and (is_last or not seen.prose[i + 1])
    and "blog.contents" or nil
end

-- A short line with a number is a heading when text follows, and the lines beside it are no items of its list.
local function heads_text(post, i)
  local seen, numbered = post.seen, post.seen.numbered
  return seen.prose[i + 1] and not find(post.text, "^%l", post.firsts[i + 1]) and not numbered[i + 1]
    and (not numbered[i - 1] or seen.repeated[i])
end

-- Whether the line below is a caption that begins with all of this line.
local function is_credited_below(post, i)
  local bare = lines.bare(post, i)
  return post.seen.caption[i + 1] and lines.bare(post, i + 1):sub(1, #bare) == bare
end

-- Looks closer at line `i`.
local function relabel(post, i)
  local line = post.document.lines[i]
  local kind = line.kind
  local above = OWN[kind] and i < post.lead and i > (post.title or i) and again(post, i)
  if above then
    line:label("boilerplate", above)
  elseif kind == "list" and heads_text(post, i) then
    line:label("heading", "blog.heading")
  elseif OWN[kind] and is_credited_below(post, i) then
    line:label("caption", "blog.caption.twice")
  elseif OWN[kind] and kind ~= "list" and post.seen.words[i] >= PULLED and is_pulled(post, i) then
    line:label("boilerplate", "blog.pulled_quote")
  end
end

-- The rule that the stages before have found for the line, or nil.
local function rule_told(line)
  return line.byline and "blog.byline" or line.dated and "blog.date" or line.event and "blog.event" or line.note
    or line.tag and "blog.tags" or line.farewell and "blog.inside" or nil
end

--- Adds to what is seen what the stages before have found of lines.
function labels.gather(post)
  local seen, found = post.seen, {}
  for i = 1, post.front and post.front.last or 0 do
    found[i] = number_told["blog.front"]
  end
  for i, line in pairs(post.lines) do
    found[i] = number_told[rule_told(line)] or found[i]
  end
  seen.told, seen.first, seen.last = found, post.first or 0, post.last or 0
  seen.title, seen.lead = post.title or 0, post.lead or 0
end

--- Adds the rules by which lines are labelled.
function labels.by_columns(posts)
  program:run_all(posts, "seen")
end

--- Labels every line of the document.
function labels.run(post)
  local seen, document = post.seen, post.document
  document:label_lines(KINDS, seen, "rules")
  for _, i in ipairs(seen.closer) do
    relabel(post, i)
  end
end

return labels
