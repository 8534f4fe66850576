local corpus = require "ptext.corpus"
local ids = require "ptext.ids"
local support = require "support"

local function open(paths, options)
  return corpus.open(paths, options or {})
end

local function ids_of(found)
  local list = {}
  for i, entry in ipairs(found.entries) do list[i] = entry.id end
  return list
end

describe("ids", function()
  local cases = {
    { "plain.txt", "plain.txt" }, { "a%b", "a%25b" }, { "caf\u{E9}.txt", "caf\u{E9}.txt" }, { "caf\xE9.txt", "caf%E9.txt" },
    { "\xE2\x82", "%E2%82" }, { "a\xFFb\xFE", "a%FFb%FE" },
  }
  for _, case in ipairs(cases) do
    it("writes " .. case[2], function() assert.are.equal(case[2], ids.escape(case[1])) end)
  end

  local globs = {
    { { "*.txt" }, "a/b.txt", true }, { { "*.txt" }, "a/b.md", false }, { { "a/*.txt" }, "a/b.txt", true },
    { { "a/*.txt" }, "a/b/c.txt", false }, { { "**/c.txt" }, "a/b/c.txt", true }, { { "**/c.txt" }, "c.txt", true },
    { { "?.txt" }, "\u{E9}.txt", true }, { { "[a-c]1.txt" }, "b1.txt", true }, { { "[!a-c]1.txt" }, "b1.txt", false },
    { { "!draft*" }, "draft1.txt", false }, { { "!draft*" }, "post.txt", true }, { { "!draft*" }, "post.pdf", false },
    { { "a.b" }, "axb", false }, { {}, "POST.TXT", true }, { {}, "x.text", true }, { {}, "x.markdown", false },
    { { "[" }, "[", true },
  }
  for _, case in ipairs(globs) do
    it(table.concat(case[1], " ") .. " on " .. case[2], function()
      assert.are.equal(case[3], ids.selector(case[1])(case[2]))
    end)
  end
end)

describe("corpus", function()
  teardown(support.clean)

  it("walks folders and sorts bytewise on the whole id", function()
    local folder = support.folder { ["a/z.txt"] = "", ["a-b.txt"] = "", ["B.md"] = "", ["c/d/e.text"] = "", ["x.pdf"] = "" }
    local found = open { folder }
    assert.are.same({ "B.md", "a-b.txt", "a/z.txt", "c/d/e.text" }, ids_of(found))
    assert.are.equal(4, found.files)
    assert.are.equal(1, found.left_out)
  end)

  it("leaves out what a run wrote into a folder, but for patterns that ask for it", function()
    local wrote = '{"manifest":1,"outputs":[{"name":"brief.md"},{"name":"hits.csv"}]}'
    local folder = support.folder { ["post.txt"] = "", ["notes.md"] = "", ["brief.md"] = "", ["hits.csv"] = "",
      ["manifest.json"] = wrote, ["out/brief.md"] = "", ["out/manifest.json"] = wrote,
      ["other/brief.md"] = "", ["other/manifest.json"] = "{}", ["broken/brief.md"] = "",
      ["broken/manifest.json"] = '{"manifest":1,' }
    local found = open { folder }
    assert.are.same({ "broken/brief.md", "notes.md", "other/brief.md", "post.txt" }, ids_of(found))
    assert.are.equal(7, found.left_out)
    assert.are.same({ "brief.md", "broken/brief.md", "notes.md", "other/brief.md", "out/brief.md" },
      ids_of(open({ folder }, { globs = { "*.md" } })))
  end)

  it("takes a manifest that some other program wrote for none of ours", function()
    for _, outputs in ipairs { "7", "null", "{}", "[{}]", "[3,null]", '[{"name":7}]', '"brief.md"' } do
      local folder = support.folder { ["brief.md"] = "",
        ["manifest.json"] = '{"manifest":1,"outputs":' .. outputs .. "}" }
      assert.are.same({ "brief.md" }, ids_of(open { folder }), outputs)
    end
  end)

  it("puts the last part of each root first when there are several", function()
    local folder = support.folder { ["one/a.txt"] = "", ["two/a.txt"] = "", ["c.txt"] = "" }
    local found = open { folder .. "/one/", folder .. "/two", folder .. "/c.txt" }
    assert.are.same({ "c.txt", "one/a.txt", "two/a.txt" }, ids_of(found))
  end)

  it("takes a folder named .txt for a folder, and leaves hidden files out", function()
    local folder = support.folder { ["posts.txt/a.txt"] = "", [".hidden.txt"] = "", [".git/b.txt"] = "" }
    assert.are.same({ "posts.txt/a.txt" }, ids_of(open { folder }))
  end)

  it("finds the same in a folder of its own as beside another", function()
    local names = { "a.txt", "b.txt", "b/c.txt", "b/d.md", "b/e.txt", "caf\xE9/g.txt", "f%.txt", "h.TXT", "i.txt/j.txt" }
    local files = { [".k.txt"] = "", ["l.pdf"] = "", ["b/.m.txt"] = "" }
    for _, name in ipairs(names) do files[name] = "" end
    local folder = support.folder(files)
    local alone, beside = open { folder }, open { folder, support.folder { ["other/z.txt"] = "" } .. "/other" }
    local expected, prefix = {}, ids.last_part(folder) .. "/"
    for _, entry in ipairs(beside.entries) do
      if entry.id:sub(1, #prefix) == prefix then expected[#expected + 1] = { entry.id:sub(#prefix + 1), entry.path } end
    end
    local got = {}
    for i, entry in ipairs(alone.entries) do got[i] = { entry.id, entry.path } end
    assert.are.same(expected, got)
    assert.are.equal(#names, #got)
    assert.are.equal(#names, alone.files)
    assert.are.equal(3, alone.left_out)
  end)

  it("follows links, not in circles", function()
    local folder = support.folder { ["a/b.txt"] = "" }
    os.execute("ln -s .. " .. support.quote(folder .. "/a/up") .. " && ln -s a " .. support.quote(folder .. "/z"))
    assert.are.same({ "a/b.txt" }, ids_of(open { folder }))
  end)

  it("gives a link to nowhere as a document that cannot be read", function()
    local folder = support.folder {}
    os.execute("ln -s nowhere " .. support.quote(folder .. "/a.txt"))
    local found = open { folder }
    assert.are.equal("a.txt", found.entries[1].id)
    assert.is_string(found.entries[1].failed)
  end)

  it("stops at a path that is not there", function()
    local found, message = open { "/nowhere/at/all" }
    assert.is_nil(found)
    assert.matches("/nowhere/at/all", message, 1, true)
  end)

  it("stops at two documents of one id", function()
    local folder = support.folder { ["one/a.txt"] = "", ["two/a.txt"] = "" }
    local found, message = open { folder .. "/one/a.txt", folder .. "/two/a.txt" }
    assert.is_nil(found)
    assert.matches('two documents have the id "a.txt"', message, 1, true)
  end)

  describe("of JSON Lines", function()
    it("takes ids from the lines, or from their numbers", function()
      local folder = support.folder { ["f.jsonl"] = '{"id":"b","text":""}\n\n{"id":12345678901234567890,"text":""}\nbad\n'
        .. '{"text":""}\r\n{"id":"a","text":""}' }
      local found = open { folder .. "/f.jsonl" }
      assert.are.same({ "12345678901234567890", "a", "b", "f.jsonl:000000004", "f.jsonl:000000005" }, ids_of(found))
    end)

    it("takes the id from another key", function()
      local folder = support.folder { ["f.jsonl"] = '{"id":"x","url":"u"}\n' }
      assert.are.same({ "u" }, ids_of(open({ folder .. "/f.jsonl" }, { id_field = "url" })))
    end)

    it("finds duplicates", function()
      local folder = support.folder { ["f.jsonl"] = '{"id":"x"}\n{"id":"x"}\n' }
      local found, message = open { folder .. "/f.jsonl" }
      assert.is_nil(found)
      assert.matches("f.jsonl, line 1 and .*f.jsonl, line 2", message)
    end)

    it("is read from folders only when a glob asks for it", function()
      local folder = support.folder { ["f.jsonl"] = '{"id":"x"}\n', ["a.txt"] = "" }
      assert.are.same({ "a.txt" }, ids_of(open { folder }))
      assert.are.same({ "x" }, ids_of(open({ folder }, { globs = { "*.jsonl" } })))
    end)

    it("remembers where a line stands, a BOM left aside", function()
      local folder = support.folder { ["f.jsonl"] = '\u{FEFF}{"id":"x"}\n{"id":"y"}\n' }
      local entries = open({ folder .. "/f.jsonl" }).entries
      assert.are.same({ 3, 11 }, { entries[1].offset, entries[1].length })
      assert.are.same({ 14, 11 }, { entries[2].offset, entries[2].length })
    end)
  end)

  it("packs entries and unpacks them", function()
    local entries = { { id = "a", path = "/x/a" }, { id = "b", bytes = "\0text" }, { id = "c", failed = "no" },
      { id = "d", path = "/x/f", offset = 5, length = 7, number = 2 } }
    local again = corpus.unpack(corpus.pack(corpus.slice(entries, 1, 4)))
    assert.are.same({ "file", "bytes", "failed", "line" }, { again[1].kind, again[2].kind, again[3].kind, again[4].kind })
    assert.are.equal("/x/a", again[1].path)
    assert.are.equal("\0text", again[2].bytes)
    assert.are.equal("no", again[3].bytes)
    assert.are.same({ 5, 7, 2 }, { again[4].offset, again[4].length, again[4].number })
  end)
end)
