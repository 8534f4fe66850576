-- Runs the README's examples in one fresh folder, from top to bottom: console examples, scripts that are to be written
-- (a fence such as ```lua themes/mine.lua), and Lua that uses the library.
-- In a console example `$ ` starts a command and the lines below are what it prints; a line `…` stands for any lines.

local support = require "support"

local root, quote = support.root, support.quote

-- The fenced examples of a text, in order: { kind = "console", "lua" or nil, path = of a file to write, body = }.
local function fences(text)
  local found = {}
  for info, body in ("\n" .. text):gmatch("\n```(%l[^\n]*)\n(.-)\n```") do
    local kind, path = info:match("^(%S+)%s*(%S*)$")
    found[#found + 1] = { kind = kind, path = path ~= "" and path or nil, body = body }
  end
  return found
end

-- The commands of an example with the output each is to print.
local function steps(example)
  local list = {}
  for line in (example .. "\n"):gmatch("(.-)\n") do
    local command = line:match("^%$ (.*)")
    if command then
      list[#list + 1] = { command = command, expected = {} }
    elseif list[#list] then
      local lines = list[#list].expected
      lines[#lines + 1] = line
    end
  end
  return list
end

-- Whether the lines match, `…` standing for any number of lines.
local function matches(expected, got, e, g)
  e, g = e or 1, g or 1
  while e <= #expected do
    if expected[e] == "…" then
      for skip = g, #got + 1 do
        if matches(expected, got, e + 1, skip) then return true end
      end
      return false
    end
    if expected[e] ~= got[g] then return false end
    e, g = e + 1, g + 1
  end
  return g > #got
end

local function lines_of(text)
  local lines = {}
  for line in text:gsub("\r", ""):gmatch("[^\n]*") do lines[#lines + 1] = line end
  while lines[#lines] == "" do lines[#lines] = nil end
  return lines
end

local function check_step(step, folder)
  local line = string.format("cd %s && { PATH=%s:$PATH; export PATH; %s ; } 2>&1", quote(folder), quote(root .. "/build"),
    step.command)
  local got, expected = lines_of((support.shell(line))), step.expected
  while expected[#expected] == "" do expected[#expected] = nil end
  assert(matches(expected, got), "$ " .. step.command .. "\nprinted:\n" .. table.concat(got, "\n"))
end

-- Does what the steps say; returns the folder that they end in.
local function walk(example, folder)
  for _, step in ipairs(steps(example.body)) do
    local inner = step.command:match("^cd (%S+)$")
    if inner then folder = folder .. "/" .. inner else check_step(step, folder) end
  end
  return folder
end

describe("the README", function()
  teardown(support.clean)

  it("shows what happens", function()
    local folder, done = support.folder(), { console = 0, lua = 0 }
    for _, example in ipairs(fences(support.read(root .. "/README.md"))) do
      if example.path then
        support.write(folder .. "/" .. example.path, example.body .. "\n")
      elseif example.kind == "console" then
        folder = walk(example, folder)
        done.console = done.console + 1
      elseif example.kind == "lua" then
        assert(load(example.body, "=README"))()
        done.lua = done.lua + 1
      end
    end
    assert.is_true(done.console > 3 and done.lua > 0)
  end)

  it("of the core shows C that is a test", function()
    local shown
    for _, example in ipairs(fences(support.read(root .. "/core/README.md"))) do
      if example.kind == "c" then shown = example.body end
    end
    assert.is_truthy(support.read(root .. "/tests/unit/test_example.c"):find("\n" .. shown .. "\n", 1, true))
  end)
end)
