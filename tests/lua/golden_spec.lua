-- Runs the examples of tests/golden: prose, and blocks of commands with what they print. In a block ```console a line
-- `$ command` is run (lines `> ` continue it) in one folder for each file, and the lines below are what it prints to
-- standard output and standard error together, and `[N]` when it exits with N. A block ```file NAME makes a file.
--
-- PTEXT_ACCEPT=1 in the environment writes what the commands print into the files.

local support = require "support"

local folder = support.root .. "/tests/golden"

local function names()
  local list = {}
  for name in support.shell("ls " .. support.quote(folder)):gmatch("[^\n]+") do
    if name:find("%.md$") and name ~= "README.md" then list[#list + 1] = name end
  end
  return list
end

local function absolute(path)
  return (support.shell("realpath " .. support.quote(path)):gsub("\n$", ""))
end

local binaries = absolute(support.command:match("^(.*)/[^/]*$"))

local function execute(command, home)
  local line = string.format("cd %s && export HOME=%s PATH=%s:\"$PATH\" LC_ALL=C.UTF-8 LUA=${LUA:-lua5.4} && unset XDG_CONFIG_HOME && { %s\n} 2>&1",
    support.quote(home), support.quote(home .. "/.home"), support.quote(binaries), command)
  local output, _, status = support.shell(line)
  output = output:gsub(home:gsub("%p", "%%%0"), "DIR"):gsub("([^\n])$", "%1\n")
  return output .. (status ~= 0 and "[" .. status .. "]\n" or "")
end

-- The text of a console block with the output of every command as it is now.
local function replay(block, home)
  local out, command = {}, nil
  local function finish()
    if command then out[#out + 1] = execute(command, home) end
    command = nil
  end
  for line in block:gmatch("([^\n]*)\n") do
    if line:find("^%$ ") then
      finish()
      command = line:sub(3)
      out[#out + 1] = line .. "\n"
    elseif command and line:find("^> ") then
      command = command .. "\n" .. line:sub(3)
      out[#out + 1] = line .. "\n"
    end
  end
  finish()
  return table.concat(out)
end

-- The whole file as it would be if the commands printed what was expected.
local function replay_file(text, home)
  local out, at = {}, 1
  for before, kind, argument, body, after in text:gmatch("()```(%l+) ?([^\n]*)\n(.-\n?)```\n()") do
    out[#out + 1] = text:sub(at, before - 1)
    if kind == "file" then support.write(home .. "/" .. argument, body) end
    if kind == "console" then body = replay(body, home) end
    out[#out + 1] = "```" .. kind .. (argument ~= "" and " " .. argument or "") .. "\n" .. body .. "```\n"
    at = after
  end
  return table.concat(out) .. text:sub(at)
end

describe("golden", function()
  teardown(support.clean)
  for _, name in ipairs(names()) do
    it(name, function()
      local path = folder .. "/" .. name
      local expected = support.read(path)
      local got = replay_file(expected, absolute(support.folder {}))
      if os.getenv "PTEXT_ACCEPT" then return support.write(path, got) end
      assert.are.equal(expected, got)
    end)
  end
end)
