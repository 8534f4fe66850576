-- What a table says of documents: read, matched with the corpus, and set in the record.

local document = require "ptext.document"
local json = require "ptext.json"
local metadata = require "ptext.metadata"
local plugins = require "ptext.plugins"
local support = require "support"

local function dates() return plugins.script("lib/dates") end

local function read(bytes)
  return metadata.read(support.folder { ["m.csv"] = bytes } .. "/m.csv", dates)
end

local function failure(bytes)
  local ok, err = pcall(read, bytes)
  assert.is_false(ok)
  return (err.message:gsub("^.*/m%.csv", "m.csv"))
end

describe("a table of metadata", function()
  teardown(support.clean)

  it("has facts and extras for each id", function()
    local got = read("\u{FEFF}Title,id,Author,date,Section\r\n\"One, two\",a.txt,Ann Bell; Cy Dee ;,2020-01-31,News\r\n,b.txt,,,\r\n")
    assert.same({ title = "One, two", authors = { "Ann Bell", "Cy Dee" }, published = { value = "2020-01-31",
      precision = "day" } }, got.rows["a.txt"].facts)
    assert.same({ Section = '"News"' }, got.rows["a.txt"].extra)
    assert.same({ Title = "One, two", Author = "Ann Bell; Cy Dee ;", date = "2020-01-31", Section = "News" },
      got.rows["a.txt"].values)
    assert.same({ {}, {}, {} }, { got.rows["b.txt"].facts, got.rows["b.txt"].extra, got.rows["b.txt"].values })
    assert.same({ 2, 64 }, { got.count, #got.sha256 })
  end)

  for written, want in pairs {
    ["2020"] = { "2020", "year" }, ["2020-02"] = { "2020-02", "month" }, ["2020-02-29"] = { "2020-02-29", "day" },
    ["2020-02-29T10:00:00Z"] = { "2020-02-29", "day" }, ["2020-02-29 10:00"] = { "2020-02-29", "day" },
    ["3rd March 2021"] = { "2021-03-03", "day" }, ["March 2021"] = { "2021-03", "month" },
    ["13/02/2023"] = { "2023-02-13", "day" }, ["03/04/2023"] = { "2023-04-03", "day", true },
  } do
    it("reads the date " .. written, function()
      local date = read("id,date\na," .. written .. "\n").rows.a.facts.published
      assert.same(want, { date.value, date.precision, date.ambiguous })
    end)
  end

  for _, written in ipairs { "soon", "2020-13", "2020-02-30", "2021-02-29", "20200229", "2020-1-1x", "12 May" } do
    it("tells that " .. written .. " is not a date", function()
      local got = read("id,updated\na," .. written .. "\n")
      assert.is_nil(got.rows.a.facts.updated)
      assert.is_truthy(got.warnings[1]:find("m.csv:2: updated: \"" .. written .. "\" is not a date", 1, true))
    end)
  end

  for bytes, message in pairs {
    [""] = "m.csv:1: the table is empty",
    ["name,url\n"] = "m.csv:1: no column is called `id`: the first line names the columns",
    ["id;url\na;b\n"] = "m.csv:1: no column is called `id`: the first line names the columns; columns are set apart by commas",
    ["id,\n"] = "m.csv:1: column 2 has no name",
    ["id,date,published\n"] = "m.csv:1: the columns `date` and `published` say the same",
    ["id,x,x\n"] = "m.csv:1: the columns `x` and `x` say the same",
    ["id,x\na\n"] = "m.csv:2: 1 columns, where the first line names 2",
    ["id,x\na,1\n\nb,1,2\n"] = "m.csv:4: 3 columns, where the first line names 2",
    ["id,x\n,1\n"] = "m.csv:2: this row has no id",
    ["id\na\nb\na\n"] = 'm.csv:4: the id "a" has a row already, in line 2',
    ["id\n\"a\n"] = "m.csv:2: a quoted field is not closed",
  } do
    it("refuses: " .. message, function() assert.equal(message, failure(bytes)) end)
  end

  it("refuses a file that is not there", function()
    assert.is_false((pcall(metadata.read, "/nowhere/m.csv", dates)))
  end)

  it("tells ids that no document has, and documents without a row", function()
    local entries = { { id = "a" }, { id = "b" }, { id = "c" }, { id = "d" }, { id = "e" } }
    local got = read("id,title\na,A\ny,Y\nz,Z\n")
    local told = got:attach(entries)
    for i, line in ipairs(told) do told[i] = line:gsub("^.*m%.csv: ", "") end
    assert.same({ "2 ids are not in the corpus: y, z", "4 documents have no row: b, c, d, …" }, told)
    assert.same({ "A", nil }, { entries[1].row.facts.title, entries[2].row })
  end)
end)

describe("what a table says", function()
  teardown(support.clean)

  local function page()
    local made = document.new("a", "One\nBy Ann Bell\n3 May 2020\n")
    made:field("title", "One", made.lines[1]:span(), "r.title")
    made:add("authors", { name = "Ann Bell", role = "chair" }, made.lines[2]:span(4), "r.byline")
    made:add("authors", { name = "Bo Cox" }, nil, "r.byline")
    made:field("published", "2020-05-03", made.lines[3]:span(), "r.date", { precision = "day", time = "10:00" })
    return made
  end

  local function applied(bytes)
    local made = page()
    local row = read(bytes).rows.a
    metadata.tell(made, row)
    metadata.apply(made, row)
    return made
  end

  it("wins", function()
    local made = applied("id,title,authors,date,url,x\na,Two,Di Ely;ann bell,2021,https://example.org/,1\n")
    assert.same({ value = "Two", by = "metadata" }, made.fields.title)
    assert.same({ value = "2021", precision = "year", by = "metadata" }, made.fields.published)
    assert.same({ value = "https://example.org/", by = "metadata" }, made.fields.url)
    local authors = made.fields.authors
    assert.same({ name = "Di Ely", by = "metadata" }, authors[1])
    assert.same({ "ann bell", "chair", "r.byline", "metadata", 2 },
      { authors[2].name, authors[2].role, authors[2].rule, authors[2].by, #authors })
    assert.same({ x = '"1"' }, made.extra)
    assert.equal("Two", made.metadata.title)
  end)

  it("keeps where the text says the same", function()
    local made = applied("id,title,date\na,one,2020-05-03\n")
    assert.same({ "one", "r.title", "metadata", 1 }, { made.fields.title.value, made.fields.title.rule,
      made.fields.title.by, made.fields.title.span.first })
    assert.same({ "10:00", "r.date", "metadata" }, { made.fields.published.time, made.fields.published.rule,
      made.fields.published.by })
    assert.equal(2, #made.fields.authors)
  end)

  it("leaves alone what it does not know", function()
    local made = applied("id,title,authors,date\na,, ; ,\n")
    assert.same({ "One", 2, "2020-05-03" }, { made.fields.title.value, #made.fields.authors,
      made.fields.published.value })
    assert.is_nil(made.fields.title.by)
  end)

  it("is in the records of a run, whatever its jobs", function()
    local folder = support.folder {
      ["rules/r.lua"] = "return ruleset { reader = 'plain' }", ["data/a.txt"] = "A text.\n", ["data/b.txt"] = "Another.\n",
      ["data/c.jsonl"] = '{"id":"c","text":"Third.","x":{"y":1},"z":2}\n',
      ["m.csv"] = "id,title,published,x\na.txt,A,2020-01,ex\nc,See,,new\nq,,,\n" }
    local function run(...)
      return support.ptext("run", folder .. "/rules/r.lua", folder .. "/data/a.txt", folder .. "/data/b.txt",
        folder .. "/data/c.jsonl", "--metadata", folder .. "/m.csv", "-f", "jsonl", ...)
    end
    local out, err = run("-j", "2")
    assert.equal(out, (run("-j", "1")))
    local records = {}
    for line in out:gmatch("[^\n]+") do records[#records + 1] = select(2, json.decode(line)) end
    assert.same({ value = "A", by = "metadata" }, records[1].fields.title)
    assert.same({ value = "2020-01", precision = "month", by = "metadata" }, records[1].fields.published)
    assert.is_nil(records[2].fields.title)
    assert.same({ x = "new", z = 2 }, records[3].extra)
    assert.is_truthy(err:find("m.csv: 1 id is not in the corpus: q", 1, true))
    assert.is_truthy(err:find("m.csv: 1 document has no row: b.txt", 1, true))
  end)

  it("stops a run that cannot read it", function()
    local folder = support.folder { ["rules/r.lua"] = "return ruleset { reader = 'plain' }", ["a.txt"] = "A.",
      ["m.csv"] = "name\nx\n" }
    local _, err, status = support.ptext("run", folder .. "/rules/r.lua", folder .. "/a.txt", "--metadata",
      folder .. "/m.csv")
    assert.equal(2, status)
    assert.is_truthy(err:find("m.csv:1: no column is called `id`", 1, true), err)
  end)
end)
