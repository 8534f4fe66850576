-- Running programs and reading what they say.

local programs = {}

local build = (os.getenv("PTEXT_ROOT") or ".") .. "/build/"

local function quote(s)
  return "'" .. s:gsub("'", "'\\''") .. "'"
end

programs.quote = quote

--- The path of what make built, or nil when it could not.
function programs.path(name)
  local path = build .. name
  local file <close> = io.open(path, "rb")
  return file and path
end

--- Whether a command of this name is installed.
function programs.has(name)
  return os.execute("command -v " .. quote(name) .. " >/dev/null 2>&1") == true
end

--- What stands before a command of ours that is to use these instructions, or any when none are named.
function programs.with(instructions)
  return instructions and ("PTEXT_INSTRUCTIONS=%s "):format(instructions) or ""
end

--- All that a shell line prints, and whether it ended well.
function programs.read(line)
  local pipe = assert(io.popen(line))
  local text = pipe:read("a")
  return text, (pipe:close())
end

--- Runs a program that reports stages: a table of stage = { seconds, bytes, count }.
function programs.stages(line)
  local text, well = programs.read(line)
  if not well then error("it failed: " .. line, 0) end
  local stages = {}
  for name, seconds, bytes, count in text:gmatch("(%S+) (%S+) (%d+) (%d+)\n") do
    stages[name] = { seconds = tonumber(seconds), bytes = tonumber(bytes), count = tonumber(count) }
  end
  return stages
end

--- Runs a shell line under `measure`: { wall, seconds (of the processor), peak (KB), first (seconds to the first
--- byte), bytes, status, last (the last line it wrote) }.
function programs.measure(line)
  local text, well = programs.read(assert(programs.path("tests/bench/measure")) .. " sh -c " .. quote("exec " .. line))
  if not well then error("it failed: " .. line, 0) end
  local wall, seconds, peak, first, bytes, status, last = text:match("(%S+) (%S+) (%S+) (%S+) (%S+) (%S+)\n(.-)\n$")
  return { wall = tonumber(wall), seconds = tonumber(seconds), peak = tonumber(peak), first = tonumber(first),
    bytes = tonumber(bytes), status = tonumber(status), last = last }
end

return programs
