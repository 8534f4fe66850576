-- The benchmark's corpus: posts with the furniture of the sample corpus, and bodies of sentences from it and from
-- documentation. The same packages give the same bytes.

local core = require "ptext.core"
local cjson = require "cjson"
local prose = require "prose"

local corpus = {}

local VERSION = 2         -- changes when other bytes are made
local MEAN = 4200         -- bytes of a body
local OWN = 0.4           -- share of paragraphs that are made of the sample corpus's sentences
local PARTS = 10          -- folders, of as many posts each
local WRAP = 72

-- Reading the sample corpus -----------------------------------------------------------------------------------------

local function read_all(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read("a")
end

local function write_all(path, bytes)
  local file <close> = assert(io.open(path, "wb"))
  assert(file:write(bytes))
end

local function lines_of(text)
  local lines = {}
  for line in (text .. "\n"):gmatch("(.-)\r?\n") do lines[#lines + 1] = line end
  if lines[#lines] == "" then lines[#lines] = nil end
  return lines
end

-- A post as a pattern for others: its lines, with their kinds from the gold.
local function read_template(root, gold)
  local text = read_all(root .. "/tests/corpus/posts/" .. gold.id)
  local template = { site = gold.site, lines = lines_of(text), kinds = {}, carriage = text:find("\r\n", 1, true) ~= nil,
    names = {}, wrapped = false }
  for kind, numbers in pairs(gold.lines) do
    for _, number in ipairs(numbers) do template.kinds[number] = kind end
  end
  for _, author in ipairs(gold.authors or {}) do template.names[#template.names + 1] = author.name end
  local longest = 0
  for number, line in ipairs(template.lines) do
    if template.kinds[number] == "body" then longest = math.max(longest, #line) end
  end
  template.wrapped = longest > 0 and longest <= WRAP + 8
  return template, text
end

local function read_templates(root)
  local templates, body = {}, {}
  for line in io.lines(root .. "/tests/corpus/gold.jsonl") do
    local gold = cjson.decode(line)
    if gold.encoding == "utf-8" and gold.lines and gold.lines.body then
      local template, text = read_template(root, gold)
      if core.valid_utf8(text) then
        templates[#templates + 1] = template
        for number, kind in pairs(template.kinds) do
          if kind == "body" then body[#body + 1] = { gold.id, number, template.lines[number] } end
        end
      end
    end
  end
  table.sort(body, function(a, b) return a[1] < b[1] or (a[1] == b[1] and a[2] < b[2]) end)
  for i, item in ipairs(body) do body[i] = item[3] end
  return templates, body
end

-- Making posts ------------------------------------------------------------------------------------------------------

local random = math.random

local function any(list)
  return list[random(#list)]
end

local FIRST = { "Ada", "Bernard", "Cerys", "David", "Esther", "Femi", "Grace", "Hamid", "Ingrid", "Joan", "Kofi",
  "Leila", "Martin", "Nadia", "Owen", "Priya", "Ruth", "Stephen", "Tomasz", "Una" }
local LAST = { "Abara", "Bellweather", "Castellan", "Dunmore", "Eastwick", "Farrow", "Gilchrist", "Hallam", "Iqbal",
  "Jessop", "Kerrigan", "Lockyer", "Mbeki", "Northcote", "Okafor", "Pemberton", "Quayle", "Ramsbottom", "Sørensen",
  "Tregenza" }

local function name() return any(FIRST) .. " " .. any(LAST) end

local function wrap(paragraph)
  local lines, line = {}, ""
  for word in paragraph:gmatch("%S+") do
    if #line + #word + 1 > WRAP and line ~= "" then
      lines[#lines + 1] = line
      line = word
    else
      line = line == "" and word or line .. " " .. word
    end
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n")
end

local function paragraph_of(sentences)
  local parts = {}
  for i = 1, random(2, 7) do parts[i] = any(sentences) end
  return table.concat(parts, " ")
end

-- Few posts are much longer than most.
local function body(pools, template)
  local target, length, parts = math.min(-math.log(1 - random()) * MEAN, MEAN * 12), 0, {}
  repeat
    local paragraph = paragraph_of(random() < OWN and pools.own or pools.other)
    length = length + #paragraph
    parts[#parts + 1] = template.wrapped and wrap(paragraph) or paragraph
  until length >= target
  return table.concat(parts, "\n\n")
end

local function title(pools)
  local words = {}
  for word in any(pools.own):gmatch("[%a’]+") do words[#words + 1] = word:lower() end
  local first = random(#words)
  return (table.concat(words, " ", first, math.min(#words, first + random(2, 7))):gsub("^%l", string.upper))
end

-- A line that is the post's own is made anew; the rest is the site's, and stays.
local function change_line(line, kind, pools)
  if kind == "title" then return title(pools) end
  if kind == "date" or kind == "byline" then
    line = line:gsub("%f[%d]20[012]%d%f[%D]", function() return tostring(random(2008, 2024)) end)
    line = line:gsub("%f[%d]%d%d?( %u%l%l)", function(month) return random(1, 28) .. month end)
  end
  return line
end

-- Every author is somebody else.
local function change_names(post, template)
  for _, old in ipairs(template.names) do
    local new = name()
    post = post:gsub(old:gsub("%p", "%%%0"), new)
  end
  return post
end

local function make_post(pools)
  local template = any(pools.templates)
  local out, has_body = {}, false
  for number, line in ipairs(template.lines) do
    local kind = template.kinds[number]
    if kind ~= "body" then
      out[#out + 1] = change_line(line, kind, pools)
    elseif not has_body then
      has_body = true
      out[#out + 1] = body(pools, template)
    end
  end
  local post = change_names(table.concat(out, "\n"):gsub("\n\n\n+", "\n\n"), template) .. "\n"
  if template.carriage then post = post:gsub("\n", "\r\n") end
  return post, template.site
end

-- Other texts -------------------------------------------------------------------------------------------------------

-- A text with the lengths of its documents: NAME.txt, NAME.index.
local function open_text(path)
  local text, index = assert(io.open(path .. ".txt", "wb")), assert(io.open(path .. ".index", "wb"))
  local own = {}
  function own.add(post)
    text:write(post)
    index:write(#post, "\n")
  end
  function own.close()
    text:close()
    index:close()
  end
  return own
end

-- Nothing but small letters, single spaces and line breaks: what every program must count alike, taken line by line.
local function plain(post)
  post = post:gsub("[^\n]+", function(line)
    return line:lower():gsub("[^a-z]+", " "):gsub("^ ", ""):gsub(" $", "")
  end)
  return post
end

-- From ASCII letters, one after the other, to those of `to`.
local function map_of(from, to)
  local map, at = {}, 0
  for _, code in utf8.codes(to) do
    at = at + 1
    map[from:sub(at, at)] = utf8.char(code)
  end
  return map
end

local LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
local SCRIPTS = {
  cyrillic = map_of(LETTERS, "абцдефгхийклмнопярстужвьызАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗ"),
  greek = map_of(LETTERS, "αβψδεφγηιξκλμνοπζρστθωύχυάΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΖΡΣΤΘΩΎΧΥΆ"),
  accented = map_of("euEU", "éüÉÜ"),
}

-- Building ----------------------------------------------------------------------------------------------------------

local function mark_of(count, read)
  local parts = { VERSION, count }
  for _, source in ipairs(read) do parts[#parts + 1] = source.package .. " " .. source.sentences end
  return table.concat(parts, "\n") .. "\n"
end

local function is_made(folder, mark)
  local file <close> = io.open(folder .. "/mark", "rb")
  return file ~= nil and file:read("a") == mark
end

-- A sample is the first documents of the corpus, as they are, as plain text, and some in other scripts.
local function sampler(folder, as, bytes, scripts)
  local own, texts = {}, { open_text(folder .. "/" .. as), open_text(folder .. "/plain-" .. as) }
  for _, script in ipairs(scripts) do texts[#texts + 1] = open_text(folder .. "/" .. script) end
  function own.add(post)
    if bytes <= 0 then return end
    bytes = bytes - #post
    texts[1].add(post)
    for line in plain(post):gmatch("[^\n]+\n") do texts[2].add(line) end
    for i, script in ipairs(scripts) do texts[i + 2].add((post:gsub("%a", SCRIPTS[script]))) end
  end
  function own.close()
    for _, text in ipairs(texts) do text.close() end
  end
  return own
end

local function write_posts(folder, count, pools)
  local all = open_text(folder .. "/all")
  local sample = sampler(folder, "sample", 4000000, { "accented", "greek", "cyrillic" })
  local little = sampler(folder, "little", 300000, {})
  local folders = {}
  math.randomseed(2023)
  for number = 1, count do
    local post, site = make_post(pools)
    local place = ("%s/posts/%d/%s"):format(folder, (number - 1) * PARTS // count, site)
    if not folders[place] then
      folders[place] = true
      assert(os.execute("mkdir -p '" .. place .. "'"))
    end
    write_all(("%s/%06d.txt"):format(place, number), post)
    all.add(post)
    sample.add(post)
    little.add(post)
  end
  all.close()
  sample.close()
  little.close()
end

--- Makes a corpus of `count` posts in `folder`, unless it is there: posts/PART/SITE/NUMBER.txt; the same in all.txt
--- with all.index; and samples of it (sample, little; without punctuation, plain-sample, plain-little; accented, greek,
--- cyrillic). Returns what packages it was made of, { package, sentences } each.
function corpus.make(root, folder, count)
  local other, read = prose.of_packages()
  local mark = mark_of(count, read)
  if is_made(folder, mark) then return read end
  local templates, lines = read_templates(root)
  local own = prose.of_lines(lines)
  os.execute("rm -rf '" .. folder .. "'")
  assert(os.execute("mkdir -p '" .. folder .. "'"))
  write_posts(folder, count, { templates = templates, own = own, other = #other > 0 and other or own })
  write_all(folder .. "/mark", mark)
  return read
end

return corpus
