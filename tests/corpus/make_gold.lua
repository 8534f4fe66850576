-- Checks the hand-written gold in gold/*.lua against posts/*.txt and writes gold.jsonl from it, one line for each post;
-- the same in second/ and third/.
--
--   lua5.4 tests/corpus/make_gold.lua            write gold.jsonl
--   lua5.4 tests/corpus/make_gold.lua --check    compare only; exit 1 when gold.jsonl is not what the sources say
--
-- Every line that is not empty must have one kind, and every phrase must stand in its post, so that an edit to a post
-- cannot leave its gold behind. Only lfs is needed beside Lua 5.4.

local lfs = require "lfs"

local FOLDERS = { (arg[0]:match "^(.*)/[^/]*$" or ".") .. "/" }
FOLDERS[2], FOLDERS[3] = FOLDERS[1] .. "second/", FOLDERS[1] .. "third/"

local folder   -- the one at work

local KINDS = { "title", "byline", "date", "caption", "heading", "body", "list", "quote", "note", "boilerplate" }
local MENTIONS = {
  "organisation", "legislation", "publication", "person", "place", "money", "benefit", "number", "date",
}
local VOICES = { "quoted", "title", "name", "negated" }
local FORCES = { "must", "need", "should", "encourage", "hope" }
local ASKERS = { "author", "body", "reported" }
local COPIES = { "original", "copy", "reprint", "teaser" }
local PRECISIONS = { "year", "month", "day" }
local ENCODINGS = { "utf-8", "utf-16le", "windows-1252" }
local THEMES = {
  "partnership", "information_sharing", "early_help", "family_hubs_and_early_years", "child_protection",
  "domestic_abuse_and_parental_need", "exploitation", "youth_violence", "youth_justice", "care_experience",
  "placements_and_sufficiency", "family_based_care", "asylum_seeking_children", "send", "schools_and_education",
  "mental_health", "health_services", "poverty", "equality_and_racism", "childrens_voice", "workforce", "leadership",
  "funding", "social_care_reform", "guidance_and_legislation", "family_justice", "inspection_and_data",
  "digital_and_technology", "covid_recovery", "practice_and_evidence",
}

-- The keys of a record in the order in which they are written. A key that is not here is a mistake.
local KEYS = {
  "id", "site", "encoding", "bad_bytes", "language", "complete", "title", "authors", "published", "updated",
  "not_before", "not_after", "events", "first_published_in", "republished_from", "tags", "cluster", "lines", "themes",
  "not_themes", "coded", "asks", "asks_may", "not_asks", "mentions", "mentions_may", "quotations", "quotations_may",
  "not_quotations", "voices", "not_hits",
}

-- The smaller tables.
local INNER = {
  "value", "line", "precision", "ambiguous", "to", "name", "names", "roles", "as", "theme", "voice", "force", "asker",
  "addressee", "reported", "speaker", "phrase",
}

local function set(names)
  local members = {}
  for order, name in ipairs(names) do members[name] = order end
  return members
end

local is_kind, is_mention, is_voice, is_force = set(KINDS), set(MENTIONS), set(VOICES), set(FORCES)
local is_asker, is_copy, is_theme, is_precision = set(ASKERS), set(COPIES), set(THEMES), set(PRECISIONS)
local is_encoding, is_key = set(ENCODINGS), set(KEYS)

-- Text ---------------------------------------------------------------------------------------------------------------

local function read(path)
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local bytes = file:read "a"
  file:close()
  return bytes
end

-- 0x80 to 0x9F of Windows-1252; the rest is Latin-1. Five bytes stand for nothing and are left as control characters.
local WINDOWS = {
  [0x80] = 0x20AC, [0x82] = 0x201A, [0x83] = 0x0192, [0x84] = 0x201E, [0x85] = 0x2026, [0x86] = 0x2020, [0x87] = 0x2021,
  [0x88] = 0x02C6, [0x89] = 0x2030, [0x8A] = 0x0160, [0x8B] = 0x2039, [0x8C] = 0x0152, [0x8E] = 0x017D, [0x91] = 0x2018,
  [0x92] = 0x2019, [0x93] = 0x201C, [0x94] = 0x201D, [0x95] = 0x2022, [0x96] = 0x2013, [0x97] = 0x2014, [0x98] = 0x02DC,
  [0x99] = 0x2122, [0x9A] = 0x0161, [0x9B] = 0x203A, [0x9C] = 0x0153, [0x9E] = 0x017E, [0x9F] = 0x0178,
}

local decoders = {
  ["utf-8"] = function(bytes) return (bytes:gsub("^\u{FEFF}", "")) end,
  ["windows-1252"] = function(bytes)
    return (bytes:gsub("[\x80-\xFF]", function(c) return utf8.char(WINDOWS[c:byte()] or c:byte()) end))
  end,
  ["utf-16le"] = function(bytes)          -- the corpus keeps to the first plane
    local characters = {}
    for at = 3, #bytes - 1, 2 do
      characters[#characters + 1] = utf8.char(bytes:byte(at) | bytes:byte(at + 1) << 8)
    end
    return table.concat(characters)
  end,
}

local function split_lines(text)
  local lines = {}
  text = text:gsub("\r\n?", "\n")
  if text:sub(-1) ~= "\n" then text = text .. "\n" end
  for line in text:gmatch "([^\n]*)\n" do lines[#lines + 1] = line end
  return lines
end

-- White space of any kind, no-break space too, counts as one space when phrases are looked for.
local function squeeze(text)
  return (text:gsub("\u{A0}", " "):gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
end

local function bad_bytes(text)
  local count, at = 0, 1
  while at <= #text do
    local _, bad = utf8.len(text, at)
    if not bad then break end
    count, at = count + 1, bad + 1
  end
  return count
end

-- Checks -------------------------------------------------------------------------------------------------------------

local problems = {}

local function problem(post, ...)
  problems[#problems + 1] = post.id .. ": " .. string.format(...)
end

local function filled(lines, number)
  return lines[number] ~= nil and lines[number]:find "%S" ~= nil
end

-- "13 15-29" stands for the lines 13 and 15 to 29 that are not empty.
local function expand(post, lines, text)
  local numbers = {}
  for part in text:gmatch "%S+" do
    local first, last = part:match "^(%d+)%-(%d+)$"
    first = math.tointeger(first or part)
    last = math.tointeger(last or part)
    if not first or not filled(lines, first) or not filled(lines, last) then
      problem(post, "lines %q: an end of it is not a line with text", part)
    else
      for number = first, last do
        if filled(lines, number) then numbers[#numbers + 1] = number end
      end
    end
  end
  return numbers
end

local function check_lines(post, lines)
  local kind_of, expanded = {}, {}
  for _, kind in ipairs(KINDS) do
    local numbers = post.lines[kind] and expand(post, lines, post.lines[kind])
    expanded[kind] = numbers
    for _, number in ipairs(numbers or {}) do
      if kind_of[number] then problem(post, "line %d is %s and %s", number, kind_of[number], kind) end
      kind_of[number] = kind
    end
  end
  for kind in pairs(post.lines) do
    if not is_kind[kind] then problem(post, "no such kind of line: %s", kind) end
  end
  for number = 1, #lines do
    if filled(lines, number) and not kind_of[number] then problem(post, "line %d has no kind", number) end
  end
  return kind_of, expanded
end

local function check_phrase(post, page, phrase, line)
  local wanted = squeeze(phrase)
  if not line then
    if not page.text:find(wanted, 1, true) then problem(post, "not in the post: %s", phrase) end
    return
  end
  local rest = squeeze(table.concat(page.lines, "\n", line))
  local at = rest:find(wanted, 1, true)
  if not at or at > #squeeze(page.lines[line]) then problem(post, "does not begin in line %d: %s", line, phrase) end
end

local function check_in_kinds(post, page, phrase, ...)
  local allowed = set { ... }
  for number, line in ipairs(page.lines) do
    if allowed[page.kind_of[number]] and line:find(phrase, 1, true) then return end
  end
  problem(post, "%s is in no line of kind %s", phrase, table.concat({ ... }, ", "))
end

local function check_date(post, date, what)
  if date and not (date.value:match "^%d%d%d%d[%d-]*$" and is_precision[date.precision]) then
    problem(post, "%s: value or precision is wrong", what)
  end
end

local function check_fields(post, page)
  if post.title then
    check_phrase(post, page, post.title.value, post.title.line)
    if page.kind_of[post.title.line] ~= "title" then problem(post, "line %d is not the title", post.title.line) end
  end
  for _, author in ipairs(post.authors or {}) do
    check_in_kinds(post, page, author.name, "byline", "note")
  end
  check_date(post, post.published, "published")
  check_date(post, post.updated, "updated")
  for _, tag in ipairs(post.tags or {}) do check_in_kinds(post, page, tag, "boilerplate") end
  for _, field in ipairs { "first_published_in", "republished_from", "not_before", "not_after" } do
    if post[field] and post[field].phrase then check_phrase(post, page, post[field].phrase) end
  end
  if post.first_published_in then check_phrase(post, page, post.first_published_in.value) end
  if post.republished_from then check_phrase(post, page, post.republished_from.value) end
  if post.cluster and not is_copy[post.cluster.as] then problem(post, "cluster: as %s", post.cluster.as) end
end

local function check_asks(post, page, asks)
  for _, ask in ipairs(asks or {}) do
    check_phrase(post, page, ask.phrase, ask.line)
    if not is_force[ask.force] or not is_asker[ask.asker] then problem(post, "ask: %s", ask.phrase) end
    ask.reported = ask.asker == "reported"
    if ask.addressee and ask.addressee ~= "we" and ask.addressee ~= "you" then
      check_phrase(post, page, ask.addressee)
    end
  end
end

local function check_mentions(post, page, mentions)
  for kind, phrases in pairs(mentions or {}) do
    if not is_mention[kind] then problem(post, "no such kind of mention: %s", kind) end
    for order, phrase in ipairs(phrases) do
      if kind == "date" then
        phrases[order] = { phrase = phrase[1], value = phrase[2] }
        phrase = phrase[1]
      end
      check_phrase(post, page, phrase)
    end
  end
end

local function check_finds(post, page)
  check_asks(post, page, post.asks)
  check_asks(post, page, post.asks_may)
  check_mentions(post, page, post.mentions)
  check_mentions(post, page, post.mentions_may)
  for _, phrase in ipairs(post.not_asks or {}) do check_phrase(post, page, phrase) end
  for _, phrase in ipairs(post.not_quotations or {}) do check_phrase(post, page, phrase) end
  for _, list in ipairs { post.quotations or {}, post.quotations_may or {}, post.voices or {}, post.not_hits or {} } do
    for _, item in ipairs(list) do check_phrase(post, page, item.phrase, item.line) end
  end
end

local function check_theme(post, name)
  if not is_theme[name] then problem(post, "no such theme: %s", name) end
end

local function check_themes(post)
  local wanted = set(post.themes or {})
  for _, name in ipairs(post.themes or {}) do check_theme(post, name) end
  for _, name in ipairs(post.not_themes or {}) do
    check_theme(post, name)
    if wanted[name] then problem(post, "%s must be found and must not", name) end
  end
  for _, item in ipairs(post.voices or {}) do
    check_theme(post, item.theme)
    for _, voice in ipairs(item.voice) do
      if not is_voice[voice] then problem(post, "no such voice: %s", voice) end
    end
  end
  for _, item in ipairs(post.not_hits or {}) do check_theme(post, item.theme) end
end

local OF_EVERY_POST = { "authors", "events", "tags", "themes", "not_themes" }
local OF_CODED_POSTS = {
  "asks", "asks_may", "not_asks", "quotations", "quotations_may", "not_quotations", "voices", "not_hits",
}

-- What every post has, so that a reader of gold.jsonl need not ask whether a list is there.
local function complete(post)
  for _, list in ipairs(OF_EVERY_POST) do post[list] = post[list] or {} end
  if not post.coded then return end
  for _, list in ipairs(OF_CODED_POSTS) do post[list] = post[list] or {} end
  for _, group in ipairs { "mentions", "mentions_may" } do
    post[group] = post[group] or {}
    for _, kind in ipairs(MENTIONS) do post[group][kind] = post[group][kind] or {} end
  end
end

local function check(post)
  for key in pairs(post) do
    if not is_key[key] then problem(post, "no such key: %s", key) end
  end
  local bytes, message = read(folder .. "posts/" .. post.id)
  if not bytes then return problem(post, "%s", message) end
  if not is_encoding[post.encoding] then return problem(post, "no such encoding: %s", post.encoding) end
  local text = decoders[post.encoding](bytes)
  if bad_bytes(text) ~= (post.bad_bytes or 0) then problem(post, "%d bad bytes", bad_bytes(text)) end
  local page = { lines = split_lines(text), text = squeeze(text) }
  page.kind_of, post.lines = check_lines(post, page.lines)
  check_fields(post, page)
  check_finds(post, page)
  check_themes(post)
  complete(post)
end

-- JSON ---------------------------------------------------------------------------------------------------------------

local function quote(text)
  return '"' .. text:gsub('[%c"\\]', function(c)
    return c == '"' and '\\"' or c == "\\" and "\\\\" or string.format("\\u%04x", c:byte())
  end) .. '"'
end

local encode

local function encode_list(list)
  local items = {}
  for order, item in ipairs(list) do items[order] = encode(item, INNER) end
  return "[" .. table.concat(items, ",") .. "]"
end

local function encode_object(object, keys)
  local items = {}
  for _, key in ipairs(keys) do
    if object[key] ~= nil then items[#items + 1] = quote(key) .. ":" .. encode(object[key], INNER) end
  end
  return "{" .. table.concat(items, ",") .. "}"
end

function encode(value, keys)
  if type(value) == "string" then return quote(value) end
  if type(value) ~= "table" then return tostring(value) end
  if #value > 0 or next(value) == nil then return encode_list(value) end
  return encode_object(value, keys)
end

local function encode_post(post)
  local items = {}
  for _, key in ipairs(KEYS) do
    local value = post[key]
    if value ~= nil then
      local keys = key == "lines" and KINDS or key:match "^mentions" and MENTIONS or INNER
      local written = key == "lines" and encode_object(value, keys) or encode(value, keys)
      items[#items + 1] = quote(key) .. ":" .. written
    end
  end
  return "{" .. table.concat(items, ",") .. "}\n"
end

-- The whole ----------------------------------------------------------------------------------------------------------

local function names_in(part, pattern)
  local names = {}
  for name in lfs.dir(folder .. part) do
    local stem = name:match(pattern)
    if stem then names[#names + 1] = stem end
  end
  table.sort(names)
  return names
end

-- Makes or checks the gold of a folder: whether it is right.
local function make(mode)
  local rows, with_gold = {}, {}
  for _, stem in ipairs(names_in("gold", "^(.*)%.lua$")) do
    local post = assert(loadfile(folder .. "gold/" .. stem .. ".lua", "t", {}))()
    if post.id ~= stem .. ".txt" then problem(post, "stands in gold/%s.lua", stem) end
    check(post)
    with_gold[stem] = true
    rows[#rows + 1] = encode_post(post)
  end
  for _, stem in ipairs(names_in("posts", "^(.*)%.txt$")) do
    if not with_gold[stem] then problem({ id = stem .. ".txt" }, "has no gold") end
  end
  for _, message in ipairs(problems) do io.stderr:write(message, "\n") end
  if #problems > 0 then return false end
  local output, path = table.concat(rows), folder .. "gold.jsonl"
  if mode == "--check" then
    if read(path) == output then return true end
    io.stderr:write(path, " is not what gold/*.lua says: run make_gold.lua\n")
    return false
  end
  local file = assert(io.open(path, "wb"))
  assert(file:write(output))
  assert(file:close())
  return true
end

local good = true
for _, name in ipairs(FOLDERS) do
  folder = name
  good = make(arg[1]) and good
end
os.exit(good)
