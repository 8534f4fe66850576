-- core.os: files, folders and the machine.

local core = require "ptext.core"
local support = require "support"

describe("core.os", function()
  local folder

  before_each(function() folder = support.folder { ["one.txt"] = "one\ntwo\r\n\nlast", ["sub/x"] = "x" } end)
  after_each(support.clean)

  local function refused(...)
    local value, message, code = ...
    assert.is_nil(value)
    assert.equal("string", type(message))
    assert.equal("integer", math.type(code))
  end

  it("reads and writes whole files", function()
    assert.is_true(core.os.write(folder .. "/new", "a\0b"))
    assert.equal("a\0b", core.os.read(folder .. "/new"))
    assert.equal("a\0b", core.os.read(folder .. "/new", 3))
    refused(core.os.read(folder .. "/new", 2))
    refused(core.os.read(folder .. "/none"))
    refused(core.os.read(folder))
    refused(core.os.write(folder .. "/none/new", ""))
  end)

  it("writes through a file", function()
    local file = assert(core.os.create(folder .. "/out"))
    for i = 1, 20000 do assert.is_true(file:write(i .. "\n")) end
    assert.is_true(file:write(("x"):rep(200000)))
    assert.is_true(file:copy(folder .. "/one.txt"))
    refused(file:copy(folder .. "/none"))
    assert.is_true(file:sync())
    assert.is_true(file:close())
    local bytes = core.os.read(folder .. "/out")
    assert.equal("1\n2\n3\n", bytes:sub(1, 6))
    assert.equal("xone\ntwo\r\n\nlast", bytes:sub(-15))
    assert.has_error(function() file:write("more") end)
    assert.has_error(function() file:close() end)
    refused(core.os.create(folder))
    assert.equal(core.sha256(bytes), core.sha256_file(folder .. "/out"))
  end)

  it("says when the disk is full", function()
    local file = core.os.create("/dev/full")
    if not file then return pending("there is no /dev/full") end
    assert.is_true(file:write("kept in the buffer"))
    refused(file:sync())
    assert.is_true(file:close())
    refused(core.os.write("/dev/full", "x"))
  end)

  it("closes a file that goes out of scope", function()
    do
      local file <close> = core.os.create(folder .. "/scoped")
      file:write("text")
    end
    assert.equal("text", core.os.read(folder .. "/scoped"))
  end)

  it("gives lines with their numbers", function()
    local found = {}
    for line, number in core.os.lines(folder .. "/one.txt") do found[#found + 1] = number .. ":" .. line end
    assert.same({ "1:one", "2:two", "3:", "4:last" }, found)
    refused(core.os.lines(folder .. "/none"))
    core.os.write(folder .. "/long", ("y"):rep(200000) .. "\nz\n")
    found = {}
    for line in core.os.lines(folder .. "/long") do found[#found + 1] = #line end
    assert.same({ 200000, 1 }, found)
    core.os.write(folder .. "/empty", "")
    assert.is_nil(core.os.lines(folder .. "/empty")())
    assert.has_error(core.os.lines(folder))
  end)

  it("closes lines when the loop is left", function()
    local next_line, state, control, handle = core.os.lines(folder .. "/one.txt")
    for _, number in next_line, state, control, handle do
      if number == 2 then break end
    end
    assert.has_error(function() next_line() end)
  end)

  it("lists folders in order", function()
    core.os.write(folder .. "/Zed", "")
    assert.same({ { name = "Zed", type = "file" }, { name = "one.txt", type = "file" },
      { name = "sub", type = "directory" } }, core.os.list(folder))
    refused(core.os.list(folder .. "/none"))
  end)

  it("gives a folder as an object, and its plain names at once", function()
    local below = folder .. "/mixed"
    core.os.mkdir(below .. "/e.txt")
    for _, name in ipairs { ".a.txt", "b.txt", "c.txt", "d.md", "f%.txt", "g.txt", "h\u{E9}.txt", ".txt" } do
      core.os.write(below .. "/" .. name, "")
    end
    local items, into = core.os.folder(below), { "first" }
    local names = {}
    for i = 1, math.huge do
      local name, kind = items:item(i)
      if not name then break end
      names[i] = name .. " " .. kind
    end
    assert.same({ ".a.txt file", ".txt file", "b.txt file", "c.txt file", "d.md file", "e.txt directory", "f%.txt file",
      "g.txt file", "h\u{E9}.txt file" }, names)
    local stops = {}
    for i = 1, 10 do stops[i] = items:append_plain(into, i, "mixed/", ".txt") end
    assert.same({ 1, 2, 5, 5, 5, 6, 7, 9, 9, 10 }, stops)
    assert.same({ "first", "mixed/b.txt", "mixed/c.txt", "mixed/c.txt", "mixed/g.txt" }, into)
    assert.is_nil(items:item(0))
    assert.has_error(function() items:append_plain(into, 0, "", "") end)
    refused(core.os.folder(folder .. "/none"))
  end)

  it("makes, renames and removes", function()
    assert.is_true(core.os.mkdir(folder .. "/a/b/c"))
    assert.is_true(core.os.mkdir(folder .. "/a/b/c"))
    refused(core.os.mkdir(folder .. "/one.txt"))
    assert.is_true(core.os.rename(folder .. "/one.txt", folder .. "/a/one"))
    assert.is_nil(core.os.stat(folder .. "/one.txt"))
    refused(core.os.rename(folder .. "/none", folder .. "/b"))
    refused(core.os.remove(folder .. "/a"))
    assert.is_true(core.os.remove(folder .. "/a/one"))
    local path = assert(core.os.temporary(folder .. "/new-"))
    assert.equal(folder .. "/new-", path:sub(1, #folder + 5))
    assert.equal("", core.os.read(path))
  end)

  it("knows what things are", function()
    local status = core.os.stat(folder .. "/one.txt")
    assert.equal("file", status.type)
    assert.equal(14, status.size)
    assert.equal("directory", core.os.stat(folder).type)
    assert.equal("other", core.os.stat("/dev/null").type)
    refused(core.os.stat(folder .. "/none"))
    assert.equal(core.os.realpath(folder), core.os.realpath(folder .. "/sub/.."))
    assert.matches("^/.*lua", core.os.executable())
  end)

  it("knows the machine", function()
    assert.is_true(core.os.cores() >= 1)
    assert.is_true(core.os.columns() >= 1)
    assert.equal("boolean", type(core.os.isatty(0)))
    assert.equal("float", math.type(core.os.clock()))
    assert.is_nil(core.os.getenv("PTEXT_NO_SUCH_VARIABLE"))
    assert.equal(os.getenv("PATH"), core.os.getenv("PATH"))
  end)

  it("refuses paths that are none", function()
    assert.has_error(function() core.os.read("a\0b") end)
    assert.has_error(function() core.os.read() end)
    assert.has_error(function() core.os.read(1) end)
    assert.has_error(function() core.os.read("a", -1) end)
  end)
end)
