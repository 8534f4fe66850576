local cjson = require "cjson"
local core = require "ptext.core"
local document = require "ptext.document"
local quotes = require "ptext.quotes"
local record = require "ptext.record"

local function lists(...)
  local made = {}
  for i, entries in ipairs { ... } do
    made[i] = { hits = "longest", entries = {} }
    for j, text in ipairs(entries) do made[i].entries[j] = { text = text } end
  end
  return made
end

local dictionary = assert(core.dictionary(lists({ "help" }, { "early help", "families" }, { "cut*" })))

local loaded = { dictionary = dictionary, quotes = { per_theme = 2, per_author = 1 }, themes = {
  { name = "help", list = 1 }, { name = "help.early", list = 2, parent = 1 }, { name = "cuts", list = 3 } } }

local run = { themes = { { name = "help", list = 1 }, { name = "help.early", list = 2 }, { name = "cuts", list = 3 } },
  theme_names = { "help", "help.early", "cuts" }, parents = { 0, 1, 0 } }

local themes = core.themes { names = run.theme_names, parents = run.parents, order = { 1, 2, 3 } }
local tools = { run = run, loaded = loaded, themes = themes, chooser = quotes.chooser(themes, loaded.quotes) }

local function open(text, kinds)
  local made = document.new("a.txt", text)
  for i, line in ipairs(made.lines) do line:label((kinds or {})[i] or "body", "test") end
  made:segment()
  return made
end

local function view_of(made, more)
  local matches = made.core:match(dictionary)
  local found = { matches = matches, finds = more and more.finds or {},
    source = { bytes = "x", encoding = "utf-8", kind = "raw" } }
  return record.view(made, found, tools)
end

describe("a record", function()
  it("has its keys in order, and spans as byte offsets", function()
    local made = open("Early help\n\nCaf\u{E9} cuts hurt families.", { "title" })
    made:field("title", "Early help", made.lines[1]:span(), "test.title")
    made:field("published", "2023-02", made:span(1, 2), "test.date", { precision = "month" })
    made:field("zeta", 1)
    made:field("alpha", true)
    made:add("authors", { name = "Ann", role = "chair", role_span = made:span(3, 4), role_rule = "r" }, made:span(1, 1), "b")
    made:problem("warning", "odd", "it is odd", made:span(2, 2), "test")
    local finds = { { rule = "ask", first = 13, last = 30, attributes = { force = "need", asker = "body" } } }
    local json = view_of(made, { finds = finds }):json()
    assert.are.equal('{"record":1,"id":"a.txt","source":{"bytes":1,"sha256":"' .. core.sha256 "x"
      .. '","encoding":"utf-8","text":"raw"},'
      .. '"words":6,"scanned_words":6,"sentences":2,"scanned_sentences":2,"fields":{'
      .. '"title":{"value":"Early help","start":0,"end":10,"rule":"test.title"},'
      .. '"authors":[{"name":"Ann","start":0,"end":1,"rule":"b","role":"chair","role_start":2,"role_end":4,"role_rule":"r"}],'
      .. '"published":{"value":"2023-02","precision":"month","start":0,"end":2,"rule":"test.date"},'
      .. '"events":[],"tags":[],"alpha":{"value":true},"zeta":{"value":1}},'
      .. '"blocks":[{"kind":"title","start":0,"end":10,"line":1,"rule":"test"},{"kind":"body","start":12,"end":37,"line":3,"rule":"test"}],'
      .. '"themes":{"help":{"hits":2,"sentences":2,"share":1.000},"help.early":{"hits":2,"sentences":2,"share":1.000},'
      .. '"cuts":{"hits":1,"sentences":1,"share":0.500}},"hits":['
      .. '{"theme":"help.early","entry":"early help","start":0,"end":10,"line":1,"column":1,"block":0,"sentence":[0,10]},'
      .. '{"theme":"help","entry":"help","start":6,"end":10,"line":1,"column":7,"block":0,"sentence":[0,10]},'
      .. '{"theme":"cuts","entry":"cut*","start":18,"end":22,"line":3,"column":6,"block":1,"sentence":[12,37]},'
      .. '{"theme":"help.early","entry":"families","start":28,"end":36,"line":3,"column":16,"block":1,"sentence":[12,37]}],'
      .. '"finds":[{"rule":"ask","start":12,"end":30,"line":3,"column":1,"text":"Caf\u{E9} cuts hurt fa",'
      .. '"attributes":{"asker":"body","force":"need"}}],"mentions":[],"quotes":['
      .. '{"theme":"help","start":12,"end":37,"text":"Caf\u{E9} cuts hurt families.","entries":["families"],"of":2},'
      .. '{"theme":"help","start":0,"end":10,"text":"Early help","entries":["early help","help"],"of":2},'
      .. '{"theme":"help.early","start":12,"end":37,"text":"Caf\u{E9} cuts hurt families.","entries":["families"],"of":2},'
      .. '{"theme":"help.early","start":0,"end":10,"text":"Early help","entries":["early help"],"of":2},'
      .. '{"theme":"cuts","start":12,"end":37,"text":"Caf\u{E9} cuts hurt families.","entries":["cut*"],"of":1}],'
      .. '"extra":{},"problems":[{"severity":"warning","code":"odd","rule":"test","message":"it is odd","start":1,"end":2}]}',
      json)
  end)

  it("leaves out themes without a hit, and the language when it is not known", function()
    local json = view_of(open("Nothing to see.")):json()
    assert.is_nil(json:find('"language"', 1, true))
    assert.matches('"themes":{},"hits":[],"finds":[],"mentions":[],"quotes":[]', json, 1, true)
  end)

  it("keeps the other keys of a JSON line as they were written, sorted", function()
    local made = document.new("x", "", { b = "12345678901234567890", a = '{"x":[1.0,null]}', ["\xFF"] = '"\xFF"' })
    made:segment()
    local view = view_of(made)
    assert.matches('"extra":{"a":{"x":[1.0,null]},"b":12345678901234567890,"\u{FFFD}":"\u{FFFD}"}', view:json(), 1, true)
    assert.are.equal(1, view.extra.a.x[1])
  end)

  for _, text in ipairs { "help \0 \1 \xFF\xFE \u{2028} \" \\ families", "\xED\xA0\x80 help", ("help "):rep(3000) } do
    it("is valid JSON of " .. string.format("%q", text:sub(1, 20)):gsub("%c", "."), function()
      local json = view_of(open(text)):json()
      assert.is_true(core.json_check(json))
      assert.is_true(core.valid_utf8(json))
      assert.is_nil(json:find("[%c]"))
      assert.are.equal("a.txt", cjson.decode(json).id)
    end)
  end
end)

describe("a view", function()
  local made = open("Caf\u{E9}\nWe need early help.", { "title" })
  local view = view_of(made)

  it("has hits with spans, sentences, lines and columns", function()
    assert.are.equal(2, #view.hits)
    local hit = view.hits[1]
    assert.are.same({ "help.early", "early help", "early help", "We need early help.", "body", 2, 9 },
      { hit.theme, hit.entry, hit.span:text(), hit.sentence:text(), hit.block.kind, hit.line, hit.column })
    assert.is_nil(view.hits[3])
    assert.is_nil(hit.nothing)
  end)

  it("counts code points before a byte", function()
    assert.are.equal(0, view:codepoint(1))
    assert.are.equal(5, view:codepoint(7))
  end)
end)

describe("quotes", function()
  local function chosen(text, kinds)
    local made = open(text, kinds)
    local texts = {}
    for _, quote in ipairs(view_of(made).quotes) do
      if quote.theme == "help" then texts[#texts + 1] = quote.span:text() end
    end
    return texts
  end

  local long = ("It was so and so "):rep(30) .. "with help."
  local cases = {
    { "running text before headings", "Early help for families\nThis sentence about help is long enough to be quoted.",
      { "heading" }, "This sentence about help is long enough to be quoted." },
    { "more distinct entries first", "All help is good, and there should be a good deal more.\nHelp for families must be there when it is wanted.",
      {}, "Help for families must be there when it is wanted." },
    { "a length within bounds first", "Help!\nWe all want a little more help than we are ever given.", {},
      "We all want a little more help than we are ever given." },
    { "the less long of two long ones", long .. " More.\n" .. long:gsub("It was", "And it was"), {}, long },
    { "the first of equals", "We all want a bit more help than we are given.\nThey all want a bit more help than they get.", {},
      "We all want a bit more help than we are given." },
    { "nothing outside what is scanned", "Help us.\nHelp them.", { "caption", "boilerplate" }, nil },
  }
  for _, case in ipairs(cases) do
    it("take " .. case[1], function() assert.are.equal(case[4], chosen(case[2], case[3])[1]) end)
  end

  it("are at most so many, and say of how many", function()
    local made = open("Help one.\nHelp two.\nHelp three.")
    local all = view_of(made).quotes
    assert.are.equal(2, #all)
    assert.are.equal(3, all[1].of)
  end)

  it("cut a stretch out of a sentence without end", function()
    local text = chosen(("word "):rep(2000) .. "help" .. (" word"):rep(2000))[1]
    assert.is_true(#text <= 320 and #text > 280)
    assert.matches("^word .* help word .*word$", text)
  end)
end)
