-- Runs the README's console examples in one fresh folder, in order, and its Lua examples in plain Lua.
-- In an example, `$ ` starts a command and the lines below are what it prints; a line `…` stands for any lines.

local root = os.getenv("PTEXT_ROOT") or "."

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("a")
  file:close()
  return text
end

local function fences(text, language)
  local found = {}
  for body in ("\n" .. text):gmatch("\n```" .. language .. "\n(.-)\n```") do found[#found + 1] = body end
  return found
end

local function quote(s) return "'" .. s:gsub("'", "'\\''") .. "'" end

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
  for line in text:gmatch("[^\n]*") do lines[#lines + 1] = line end
  while lines[#lines] == "" do lines[#lines] = nil end
  return lines
end

describe("the README", function()
  local readme = read(root .. "/README.md")
  local folder

  setup(function()
    folder = os.tmpname()
    os.remove(folder)
    assert(os.execute("mkdir -p " .. quote(folder)))
  end)
  teardown(function() os.execute("rm -rf " .. quote(folder)) end)

  it("shows what its commands print", function()
    local examples = fences(readme, "console")
    assert.is_true(#examples > 0)
    for _, example in ipairs(examples) do
      for _, step in ipairs(steps(example)) do
        local pipe = assert(io.popen("cd " .. quote(folder) .. " && PATH=" .. quote(root .. "/build") .. ":$PATH; export PATH; { "
          .. step.command .. " ; } 2>&1"))
        local got = lines_of(pipe:read("a"))
        pipe:close()
        local expected = step.expected
        while expected[#expected] == "" do expected[#expected] = nil end
        assert(matches(expected, got), "$ " .. step.command .. "\nprinted:\n" .. table.concat(got, "\n"))
      end
    end
  end)

  it("has Lua examples that hold", function()
    for _, example in ipairs(fences(readme, "lua")) do
      if example:find("require", 1, true) then assert(load(example, "=README"))() end
    end
  end)
end)
