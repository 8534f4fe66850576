local summary = require "ptext.summary"
local support = require "support"

local function span(first, text)
  return { first = first, text = function() return text end }
end

-- A made-up view, with everything that a summary looks at.
local function view(number, pick)
  local themes, quotes = {}, {}
  for _, name in ipairs { "a", "b", "c" } do
    if pick(2) == 1 then
      themes[name] = { hits = pick(5), sentences = pick(3) }
      for i = 1, pick(3) do
        quotes[#quotes + 1] = { theme = name, first = i * 10, span = span(i * 10, name .. number .. i), entries = { name }, of = 3,
          poor = pick(2) - 1, distinct = pick(3), strain = pick(3) }
      end
    end
  end
  local fields = { authors = pick(3) > 1 and { { name = "Author " .. pick(4) } } or nil }
  if pick(2) == 1 then fields.published = { value = string.format("20%02d-0%d", 10 + pick(9), pick(9)) } end
  local problems = pick(4) == 1 and { { severity = "warning", code = "w" }, { severity = "error", code = "w" } } or {}
  return { id = string.format("%03d", number), words = pick(9) - 1, scanned_words = pick(9), sentences = pick(9),
    scanned_sentences = pick(9), fields = fields, themes = themes, quotes = quotes, problems = problems,
    finds = pick(2) == 1 and { { rule = "r" }, { rule = "r" } } or {}, language = pick(2) == 1 and "en" or nil }
end

local limits = { per_theme = 3, per_author = 1 }

local function summaries(count, pick)
  local list = {}
  for number = 1, count do list[number] = view(number, pick) end
  return list
end

local function merged(views, of)
  local into = summary.new()
  for _, one in ipairs(views) do summary.add(into, one, of) end
  return into
end

local function shuffled(list, pick)
  local copy = table.move(list, 1, #list, 1, {})
  for i = #copy, 2, -1 do
    local j = pick(i)
    copy[i], copy[j] = copy[j], copy[i]
  end
  return copy
end

-- The same in parts of so many views, each of which knows the best quotes of those before.
local function in_jobs(views, size, of)
  local into, known, part = summary.new(), {}, summary.new()
  for i, one in ipairs(views) do
    summary.add(part, one, of, known)
    if i % size == 0 or i == #views then
      summary.merge(into, part, of)
      part = summary.new()
    end
  end
  return into
end

-- The summary of the views cut into random parts, each merged by itself, in a random order.
local function in_parts(views, pick, of)
  local parts = {}
  for _, one in ipairs(shuffled(views, pick)) do
    local part = pick(5)
    parts[part] = parts[part] or {}
    table.insert(parts[part], one)
  end
  local into = summary.new()
  for part = 5, 1, -1 do
    if parts[part] then summary.merge(into, merged(parts[part], of), of) end
  end
  return into
end

describe("summary", function()
  for _, of in ipairs { limits, { per_theme = 4, per_author = 2 }, { per_theme = 0, per_author = 1 } } do
    it(string.format("merges the same from any parts (%d quotes, %d of an author)", of.per_theme, of.per_author), function()
      for seed = 1, 40 do
        local pick = support.random(seed)
        local views = summaries(30, pick)
        local whole = merged(views, of)
        assert.are.same(whole, in_parts(views, pick, of), "seed " .. seed)
        assert.are.same(whole, in_jobs(views, pick(7), of), "seed " .. seed)
      end
    end)
  end

  it("keeps the best quotes, few of an author", function()
    local views = {}
    for i = 1, 4 do
      views[i] = { id = "d" .. i, words = 1, scanned_words = 1, sentences = 1, scanned_sentences = 1, problems = {},
        finds = {}, fields = { authors = { { name = i < 3 and "Ann" or "Bo " .. i } } },
        themes = { t = { hits = 1, sentences = 1 } },
        quotes = { { theme = "t", span = span(1, "q" .. i), entries = {}, poor = 0, distinct = 5 - i, strain = 0 } } }
    end
    local kept = {}
    for i, quote in ipairs(merged(views, limits).themes.t.quotes) do kept[i] = quote.text end
    assert.are.same({ "q1", "q3", "q4" }, kept)
  end)

  it("counts a post without an author as an author of its own", function()
    local views = {}
    for i = 1, 2 do
      views[i] = { id = "d" .. i, words = 1, scanned_words = 1, sentences = 1, scanned_sentences = 1, problems = {},
        finds = {}, fields = {}, themes = { t = { hits = 1, sentences = 1 } },
        quotes = { { theme = "t", span = span(1, "q" .. i), entries = {}, poor = 0, distinct = 1, strain = 0 } } }
    end
    assert.are.equal(2, #merged(views, limits).themes.t.quotes)
  end)

  it("tells why posts fell out", function()
    local function post(words, problems)
      return { id = "x", words = words, scanned_words = 0, sentences = 0, scanned_sentences = 0, fields = {}, themes = {},
        quotes = {}, finds = {}, problems = problems }
    end
    local flow = merged({ post(0, {}), post(0, { { severity = "error", code = "unreadable" } }), post(3, {}),
      post(0, { { severity = "warning", code = "bad-utf8" } }) }, limits).flow
    assert.are.same({ documents = 4, with_text = 1, empty = 2, unread = { unreadable = 1 }, dated = 0, coded = 0 }, flow)
  end)
end)
