-- What the command carries compiled is used only where it is what compiling would give.

local root = os.getenv "PTEXT_ROOT" or "."
local support = dofile(root .. "/tests/lua/support.lua")

local PROBE = [==[
local compiled = require "ptext.compiled"
local function read(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end
local function say(name, value) io.stderr:write("probe ", name, " ", tostring(value), "\n") end

local path = %q
local source = read(path)
for _, length in ipairs { 1, 20, 125, 126, 127, 128, 300, 20000 } do
  local name = "@" .. ("n"):rep(length - 1)
  local main, other = compiled.load(source, name), load(source, name)
  say("name " .. length, main and debug.getinfo(main, "S").source == name)
  say("same " .. length, main and string.dump(main) == string.dump(other))
end
local place = setmetatable({}, { __index = function(_, key) return key end })
local _, value = debug.getupvalue(compiled.load(source, "x", place), 1)
say("environment", value == place)
_, value = debug.getupvalue(compiled.load(source, "x"), 1)
say("globals", value == _G)
say("changed", compiled.load(source .. " ", "x") or compiled.facts(source .. " "))
say("other of the same length", compiled.load((source:gsub("^..", "  ")), "x"))
say("empty", compiled.load("", "x"))
say("cut", compiled.load(source:sub(1, -2), "x"))
local core = require "ptext.core"
for _, name in ipairs { "core/lua/ptext/nearest.lua", "core/lua/ptext/json.lua", "scripts/lib/dates.lua",
  "scripts/lib/bodies.lua", "plugins/blog/title.lua" } do
  local text = read(%q .. name)
  local hash, names = compiled.facts(text)
  local set, count = core.assigned(text), 0
  for word in names:gmatch "%%S+" do
    count = set[word] and count + 1 or math.huge
    set[word] = nil
  end
  say("facts of " .. name, hash == core.sha256(text) and next(set) == nil and count < math.huge)
end
say("module", debug.getinfo(require("ptext.exit") and require("ptext.wire").pack, "S").source)
say("fails", select(2, pcall(require("ptext.schema").check, 1, nil)))
return { name = "probe", about = "x", reader = { name = "probe", about = "y", read = function() end } }
]==]

describe("compiled chunks", function()
  local said = {}

  setup(function()
    local folder = support.folder {
      ["ptext/plugins/probe/init.lua"] = PROBE:format(root .. "/core/lua/ptext/nearest.lua", root .. "/"),
      ["rules/x.lua"] = "return ruleset { reader = 'probe' }", ["post.txt"] = "A post.",
    }
    local _, err, status = support.shell(("XDG_CONFIG_HOME=%s %s run %s/rules/x.lua %s/post.txt -q"):format(folder,
      support.quote(support.command), folder, folder))
    assert.are.equal(0, status, err)
    for name, value in err:gmatch "probe (.-) ([^ \n]+)\n" do said[name] = value end
    said.fails = err:match "probe fails ([^\n]*)"
  end)

  teardown(support.clean)

  for _, length in ipairs { 1, 20, 125, 126, 127, 128, 300, 20000 } do
    it("have the name they are given, " .. length .. " bytes", function()
      assert.are.same({ "true", "true" }, { said["name " .. length], said["same " .. length] })
    end)
  end

  it("have the environment they are given", function()
    assert.are.same({ "true", "true" }, { said.environment, said.globals })
  end)

  for _, name in ipairs { "changed", "other of the same length", "empty", "cut" } do
    it("are not used for a source that is " .. name, function() assert.are.equal("nil", said[name]) end)
  end

  for _, name in ipairs { "core/lua/ptext/nearest.lua", "core/lua/ptext/json.lua", "scripts/lib/dates.lua",
    "scripts/lib/bodies.lua", "plugins/blog/title.lua" } do
    it("come with what is known of " .. name, function() assert.are.equal("true", said["facts of " .. name]) end)
  end

  it("are modules of the engine, with their files and lines", function()
    assert.is_truthy(said.module:find "^@/.*/ptext/wire%.lua$", said.module)
    assert.is_truthy(said.fails:find "shape must be a table", said.fails)
  end)
end)
