-- Rows of tables and items as JSON that the core writes, beside plain versions.

local core = require "ptext.core"
local support = require "support"

-- A cell in plain Lua.
local function cell(value)
  if value == nil then return "" end
  local text = core.clean_utf8(tostring(value)):gsub("%z", "\u{FFFD}")
  if text:find("^[=+%-@\t\r\n]") then text = "'" .. text end
  if text:find('[",\r\n]') or text:find("^%s") or text:find("%s$") then text = '"' .. text:gsub('"', '""') .. '"' end
  return text
end

local PIECES = { "a", "b c", " ", '"', ",", "\n", "\r", "\t", "=", "-", "\0", "\xFF", "\xE2\x80", "\u{E9}", "1", "'" }

local function text(pick)
  local parts = {}
  for i = 1, pick(6) - 1 do parts[i] = PIECES[pick(#PIECES)] end
  return table.concat(parts)
end

local function open(source)
  local document = core.document(source)
  document:segment()
  return document
end

describe("core.csv", function()
  it("writes cells as the plain version does", function()
    local pick = support.random(3)
    for _ = 1, 2000 do
      local value = text(pick)
      assert.are.equal(cell(value) .. "," .. cell(value .. "x"), core.csv { value, value .. "x" })
    end
  end)

  local cases = {
    { {}, nil, "" },
    { {}, 3, ",," },
    { { 1, 2.5, true, false, "x" }, nil, "1,2.5,true,false,x" },
    { { -1, nil, "-1" }, 3, "-1,,'-1" },
    { { 1, 2, 3 }, 2, "1,2" },
  }
  for i, case in ipairs(cases) do
    it("writes case " .. i, function() assert.are.equal(case[3], core.csv(case[1], case[2])) end)
  end

  it("raises for what is no cell", function()
    assert.has_error(function() core.csv { {} } end)
    assert.has_error(function() core.csv { print } end)
    assert.has_error(function() core.csv() end)
    assert.error_matches(function() core.csv({}, 1000001) end, "too many cells")
  end)
end)

describe("rows of hits", function()
  local list = { hits = "longest", entries = { { text = "help" }, { text = "caf\u{E9}" } } }
  local dictionary = assert(core.dictionary { list, { hits = "longest", entries = { { text = "need" } } } })
  local document = open("Caf\u{E9}, \"help\"!\n\nWe need help now.\n")
  local hits = document:match(dictionary)
  hits:mark("quoted", { { first = 7, last = 13 } })
  hits:mark("title", { { first = 7, last = 13 } })
  hits:count(core.voice_masks { { "quoted" }, {} })

  it("have the columns that are asked for, in their order", function()
    assert.are.equal('x,1,1,"Caf\u{E9}, ""help""!",Caf\u{E9},caf\u{E9},t,0,5,0,4,1,\r\n'
      .. 'x,1,8,"Caf\u{E9}, ""help""!",help,help,t,8,12,7,11,0,quoted; title\r\n'
      .. 'x,3,9,We need help now.,help,help,t,24,28,23,27,1,\r\n',
      hits:csv({ "t", false }, { "line", "column", "sentence", "match", "entry", "theme", "start_byte", "end_byte",
        "start_codepoint", "end_codepoint", "counted", "voice" }, "x"))
    assert.are.equal("u\r\n", hits:csv({ false, "u" }, { "theme" }))
    assert.are.equal("", hits:csv({}, { "theme" }))
  end)

  it("raise for columns that hits do not have", function()
    assert.has_error(function() hits:csv({ "t" }, { "odd" }) end, "hits have no column 'odd'")
    assert.has_error(function() hits:csv({ "t" }, {}) end)
    assert.has_error(function() hits:csv({ "t" }, { {} }) end)
  end)
end)

describe("cells of themes", function()
  local function entries(word) return { hits = "longest", entries = { { text = word } } } end
  local dictionary = assert(core.dictionary { entries "help", entries "early", entries "cuts", entries "rule" })
  local themes = core.themes { names = { "a", "a.b", "c", false }, parents = { 0, 1, 0 }, order = { 3, 1, 2 } }
  local document = open("Early help, early rule.\n\nHelp.\n\nNothing.\n")
  local hits = document:match(dictionary)
  hits:mark("title", { { first = 13, last = 17 } })
  hits:count(core.voice_masks { {}, { "title" }, {} })

  it("tell what each theme has, in their order", function()
    assert.are.equal(",0,0,0,0,0,0,1,4,2,0.6667,1,0,1,2,1,0.3333,1,0",
      hits:csv_themes(themes, 3, { "coded", "hits", "sentences", "share", "marked", "left_out" }))
    assert.are.equal(",0,2,1", hits:csv_themes(themes, 3, { "sentences" }))
  end)

  it("raise for columns that themes do not have", function()
    assert.has_error(function() hits:csv_themes(themes, 3, { "odd" }) end)
    assert.has_error(function() hits:csv_themes(themes, 3, {}) end)
  end)
end)

describe("rows of items", function()
  local document = open("Caf\u{E9}: we must help.\n=1, they said.\n")
  local finds = {
    { rule = "ask.must", first = 8, last = 20, attributes = { asker = "we", all = { "a", "b" }, z = 1, odd = true } },
    { rule = "n", span = { first = 22, last = 35 }, attributes = {} },
  }

  it("tell places, attributes and the rest of them", function()
    assert.are.equal("ask.must,we must help.,7,20,6,19,1,7,we,a; b,odd=true; z=1\r\n"
      .. "n,\"'=1, they said.\",21,35,20,34,2,1,,,\r\n",
      document:csv_items(finds, { "rule", "text", "start_byte", "end_byte", "start_codepoint", "end_codepoint", "line",
        "column", "asker", "all", "others" }))
  end)

  it("tell keys of items without attributes", function()
    local mention = { kind = "body", text = "the Board", joined = { "x", 2 }, count = 3, first = 1, last = 5 }
    assert.are.equal("id,body,the Board,3,x; 2,,0\r\n", document:csv_items({ mention }, { "kind", "text", "count",
      "joined", "nothing", "start_byte" }, "id"))
  end)

  it("raise for what is no item and no column", function()
    assert.has_error(function() document:csv_items({ 1 }, { "rule" }) end)
    assert.has_error(function() document:csv_items({ { first = 1, last = 99 } }, { "text" }) end)
    assert.has_error(function() document:csv_items({ { first = 0, last = 1 } }, { "text" }) end)
    assert.has_error(function() document:csv_items({ { x = { {} } } }, { "x" }) end)
    assert.has_error(function() document:csv_items({}, { 1, {} }) end)
  end)
end)

describe("items as JSON", function()
  local document = open("Caf\u{E9}: we must help.\nThey said.\n")

  it("have what the layout names, in its order", function()
    local layout = core.layout { "rule", "span", "text", "attributes{}", "joined[]", "other_span" }
    assert.are.equal('[{"rule":"a","start":7,"end":14,"attributes":{"a":1,"b":true},'
      .. '"joined":["x"],"other_start":0,"other_end":1},'
      .. '{"start":21,"end":25,"text":"own","attributes":{},"joined":[]},'
      .. '{"attributes":{},"joined":[]}]',
      document:json_items({
        { rule = "a", span = { first = 8, last = 14 }, attributes = { b = true, a = 1 }, joined = { "x" },
          other_span = { first = 1, last = 1 } },
        { first = 22, last = 25, text = "own", attributes = {}, joined = {} },
        {},
      }, layout))
    assert.are.equal("[]", document:json_items({}, layout))
  end)

  it("are finds, with where they stand", function()
    local finds = { { rule = "a", first = 8, last = 14, attributes = { b = true, a = 1 } },
      { rule = "\"", first = 22, last = 21, attributes = {} }, { rule = "a", first = 5, last = 5, attributes = { c = { 1, "x" } } } }
    assert.are.equal('[{"rule":"a","start":7,"end":14,"line":1,"column":7,"text":"we must","attributes":{"a":1,"b":true}},'
      .. '{"rule":"\\"","start":21,"end":21,"line":2,"column":1,"text":"","attributes":{}},'
      .. '{"rule":"a","start":4,"end":5,"line":1,"column":4,"text":"\u{FFFD}","attributes":{"c":[1,"x"]}}]', document:json_finds(finds))
    assert.are.equal("[]", document:json_finds {})
    local into = core.writer()
    assert.are.equal(into, document:json_finds({ finds[1] }, into))
    assert.are.equal("we must", into:text():match '"text":"([^"]*)"')
    for _, bad in ipairs { { 1 }, { {} }, { { rule = "a", first = 1, last = 2 } }, { { first = 1, last = 2, attributes = {} } },
      { { rule = "a", first = 0, last = 2, attributes = {} } }, { { rule = "a", first = 4, last = 2, attributes = {} } },
      { { rule = "a", first = 1, last = 99, attributes = {} } }, { { rule = "a", first = 1.5, last = 2, attributes = {} } },
      { { rule = "a", first = 1, last = 2, attributes = { a = print } } } } do
      assert.is_false(pcall(document.json_finds, document, bad))
    end
  end)

  it("may have more, one by one", function()
    local layout = core.layout { "name", "span", "role_span" }
    assert.are.equal('{"name":"x","start":1,"end":3}', core.json_item({ name = "x", span = { first = 2, last = 3 } }, layout))
    assert.are.equal("{}", core.json_item({}, layout))
    assert.are.equal('{"name":"x","a":true,"more":1}', core.json_item({ name = "x", more = 1, a = true }, layout))
    assert.are.equal('{"more":1}', core.json_item({ more = 1 }, layout))
    assert.is_nil(core.json_item({ name = "x", more = {} }, layout))
  end)

  it("are fields by their names", function()
    local layout = core.layout { "value", "span" }
    local fields = { b = { value = 1 }, a = { { value = 2 }, { more = 3, value = 4 } } }
    assert.are.equal('{"b":{"value":1},"a":[{"value":2},{"value":4,"more":3}],"c":[]}',
      core.json_fields(fields, { "b", "a", "c" }, layout, { a = true }, { c = true }))
    assert.are.equal("{}", core.json_fields({}, {}, layout, {}, {}))
    assert.is_nil(core.json_fields({ a = { more = {} } }, { "a" }, layout, {}, {}))
    assert.is_nil(core.json_fields({ a = { 1 } }, { "a" }, layout, { a = true }, {}))
    assert.has_error(function() core.json_fields({}, { 1 }, layout, {}, {}) end)
  end)

  it("raise for what is no layout and no item", function()
    assert.has_error(function() core.layout { 1 } end)
    assert.has_error(function() core.layout { ("x"):rep(100) } end)
    assert.has_error(function() document:json_items({ 1 }, core.layout { "a" }) end)
    assert.has_error(function() document:json_items({ { first = 1, last = 99 } }, core.layout { "span" }) end)
    assert.has_error(function() document:json_items({ { a = print } }, core.layout { "a" }) end)
  end)
end)
