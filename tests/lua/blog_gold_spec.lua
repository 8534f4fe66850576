-- The sample corpora against their gold: precision and recall per kind of line and per field, printed, with floors.

local core = require "ptext.core"
local plugins = require "ptext.plugins"
local document = require "ptext.document"
local gold_of = require "gold"
local support = require "support"

local reader = assert(plugins.load("blog")).reader

-- Counting ----------------------------------------------------------------------------------------------------------

local counts = {}

local function count(name, what)
  counts[name] = counts[name] or { hit = 0, miss = 0, extra = 0 }
  counts[name][what] = counts[name][what] + 1
end

-- Each wanted thing is a hit or a miss, each other thing found is extra.
local function compare(name, wanted, found)
  for _, value in ipairs(found) do
    if not wanted[value] then count(name, "extra") end
  end
  local there = {}
  for _, value in ipairs(found) do there[value] = true end
  for value in pairs(wanted) do count(name, there[value] and "hit" or "miss") end
end

local function set(list, key)
  local members = {}
  for _, item in ipairs(list or {}) do members[key and item[key] or item] = true end
  return members
end

local function plucked(list, key)
  local values = {}
  for i, item in ipairs(list or {}) do values[i] = item[key] end
  return values
end

-- Kinds that a reader may tell apart differently: none of them is scanned, or all are.
local function near(wanted, kind)
  local close = { body = "text", list = "text", quote = "text", heading = "text" }
  return wanted == kind or (close[wanted] or wanted) == (close[kind] or kind)
end

local function compare_lines(gold, made)
  local kinds = {}
  for _, line in ipairs(made.lines) do kinds[line.number] = line.kind end
  for kind, numbers in pairs(gold.lines) do
    for _, number in ipairs(numbers) do
      local found = kinds[number]
      count("line " .. kind, found == kind and "hit" or "miss")
      if found ~= kind then count("line " .. tostring(found), "extra") end
      count("text or not", near(kind, found) and "hit" or "miss")
    end
  end
end

local function compare_authors(gold, made)
  local known = {}
  for _, author in ipairs(gold.authors) do
    for _, name in ipairs(author.names or {}) do known[name] = author end
    known[author.name] = author
  end
  local met = {}
  for _, author in ipairs(made.fields.authors or {}) do
    local wanted = known[author.name]
    count("author", wanted and "hit" or "extra")
    if wanted then met[wanted] = true end
    if wanted and wanted.roles then
      local role = (author.role or ""):gsub("^an? ", ""):gsub("^the ", "")
      local ok = false
      for _, one in ipairs(wanted.roles) do ok = ok or one:gsub("^an? ", ""):gsub("^the ", "") == role end
      count("role", ok and "hit" or "miss")
    end
  end
  for _, author in ipairs(gold.authors) do
    if not met[author] then count("author", "miss") end
  end
end

local function compare_fields(gold, made)
  for _, name in ipairs { "title", "published", "updated", "first_published_in", "republished_from" } do
    local fact = made.fields[name]
    compare(name, set { gold[name] and gold[name].value }, { fact and fact.value })
  end
  compare("event", set(gold.events, "value"), plucked(made.fields.events, "value"))
  compare("tag", set(gold.tags), plucked(made.fields.tags, "value"))
  compare("language", set { gold.language }, { made.fields.language and made.fields.language.value })
  compare("cut", set { gold.complete == false and "cut" or nil }, { made.fields.complete and "cut" })
end

-- Sets `counts`; gives the number of posts.
local function read_all(corpus)
  counts = {}
  local posts = gold_of.posts(corpus)
  for _, gold in ipairs(posts) do
    local made = document.new(gold.id, (core.decode(support.read(gold.path))))
    reader.read(made)
    compare_lines(gold, made)
    compare_authors(gold, made)
    compare_fields(gold, made)
  end
  return #posts
end

-- Figures -----------------------------------------------------------------------------------------------------------

local function ratio(part, whole)
  return whole > 0 and part / whole or 1
end

local function figures(name)
  local c = counts[name] or { hit = 0, miss = 0, extra = 0 }
  return ratio(c.hit, c.hit + c.extra), ratio(c.hit, c.hit + c.miss), c.hit + c.miss
end

local function print_all()
  local names = {}
  for name in pairs(counts) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    local precision, recall, number = figures(name)
    print(string.format("  %-20s precision %.3f  recall %.3f  of %d", name, precision, recall, number))
  end
end

-- The least precision and recall.
local floors = {
  ["text or not"] = { 1, 0.97 }, ["line title"] = { 0.95, 0.95 }, ["line body"] = { 0.95, 0.95 },
  ["line boilerplate"] = { 0.98, 0.98 }, ["line byline"] = { 0.95, 0.95 }, ["line date"] = { 0.93, 0.95 },
  ["line caption"] = { 0.95, 0.95 }, ["line heading"] = { 0.85, 0.9 }, ["line list"] = { 0.85, 0.8 },
  ["line note"] = { 0.7, 0.85 },
  title = { 0.95, 0.95 }, author = { 0.95, 0.95 }, role = { 1, 0.9 }, published = { 0.95, 0.95 }, updated = { 1, 1 },
  event = { 0.9, 0.9 }, tag = { 0.95, 0.95 }, first_published_in = { 1, 1 }, republished_from = { 1, 1 },
  language = { 0.95, 0.95 }, cut = { 0.9, 0.9 },
}

-- Of the second corpus, where they are others.
local second_floors = {
  ["line body"] = { 0.84, 0.93 }, ["line byline"] = { 0.95, 0.9 }, ["line date"] = { 0.93, 0.9 },
  ["line caption"] = { 0.9, 0.9 }, ["line list"] = { 0.85, 0.2 }, ["line note"] = { 0.6, 0.7 },
  ["text or not"] = { 1, 0.95 }, event = { 0.8, 0.7 }, tag = { 0.95, 0.8 },
}

-- And of the third.
local third_floors = {
  ["line body"] = { 0.88, 0.91 }, ["line byline"] = { 0.95, 0.9 }, ["line heading"] = { 0.7, 0.88 },
  ["line list"] = { 0.95, 0.95 }, ["line note"] = { 0.5, 0.4 }, ["line boilerplate"] = { 0.97, 0.96 },
  ["text or not"] = { 1, 0.94 }, event = { 0.5, 0.3 }, published = { 0.95, 0.9 }, tag = { 0.95, 0.9 },
}

gold_of.each(describe, "The reader on", function(corpus)
  local number, counted
  setup(function()
    number = read_all(corpus)
    counted = counts
  end)

  it("every post is read", function()
    print("\nThe reader on " .. corpus.name .. ", " .. number .. " posts:")
    print_all()
    assert.is_true(number >= (corpus.third and 20 or corpus.second and 24 or 40))
  end)

  for name, floor in pairs(floors) do
    floor = corpus.second and second_floors[name] or corpus.third and third_floors[name] or floor
    it(name, function()
      counts = counted
      local precision, recall = figures(name)
      assert.is_true(precision >= floor[1], string.format("precision %.3f", precision))
      assert.is_true(recall >= floor[2], string.format("recall %.3f", recall))
    end)
  end
end, true)
