-- Runs all tests and adds them up: lua5.4 tests/run.lua UNIT_PROGRAM...
--
-- The environment says what is tested: PTEXT_ROOT (the checkout), PTEXT (the command), LUA_PATH_5_4 and LUA_CPATH_5_4
-- (the library). UNDER stands before every program in C, such as valgrind. BUSTED_ENVIRONMENT holds assignments for
-- busted, which loads the library. What passes is silent; the last line is the sum, and the exit status says whether it
-- is good.

local root = os.getenv("PTEXT_ROOT") or "."
local command = os.getenv("PTEXT") or (root .. "/build/ptext")
local lua = os.getenv("LUA") or "lua5.4"
local under = os.getenv("UNDER") or ""

local sum = { passed = 0, failed = 0, skipped = 0 }

local function quote(s)
  return "'" .. s:gsub("'", "'\\''") .. "'"
end

local function say(...)
  io.stdout:write(...)
  io.stdout:write("\n")
  io.stdout:flush()
end

-- Runs a shell line; returns its lines of output and whether it ended well.
local function run(line)
  local pipe = assert(io.popen("{ " .. line .. " ; } 2>&1 </dev/null"))
  local lines = {}
  for text in pipe:lines() do lines[#lines + 1] = text end
  local ended_well, how, code = pipe:close()
  return lines, ended_well, how .. " " .. code
end

local function fail(name, why, lines)
  sum.failed = sum.failed + 1
  say("FAILED: ", name, ": ", why)
  for _, line in ipairs(lines) do say("    ", line) end
end

-- The verdict of a line of TAP: "passed", "failed", "skipped", or nil when it holds none.
local function verdict(line)
  local ok = line:match("^ok %d") and "passed" or line:match("^not ok %d") and "failed"
  if ok and line:match("# SKIP") then return "skipped" end
  return ok or nil
end

-- Adds up TAP. A failure is shown with the lines that explain it, up to the next verdict.
local function add_tap(name, lines)
  local seen, failed, plan, showing = 0, 0, nil, false
  for _, line in ipairs(lines) do
    local result = verdict(line)
    plan = plan or tonumber(line:match("^1%.%.(%d+)"))
    if result then
      seen = seen + 1
      sum[result] = sum[result] + 1
      showing = result == "failed"
      if showing then
        failed = failed + 1
        say("FAILED: ", name, ": ", line)
      end
    elseif showing and line:match("^#") then
      say("    ", line)
    end
  end
  return seen, failed, plan
end

local function run_tap(name, line)
  local lines, ended_well, ending = run(line)
  local seen, failed, plan = add_tap(name, lines)
  if seen == 0 or plan ~= seen then
    fail(name, ("%d tests of %s, %s"):format(seen, plan or "?", ending), lines)
  elseif not ended_well and failed == 0 then
    fail(name, ending, lines)
  end
end

-- A program whose last line is "N passed, N failed".
local function run_counted(name, line)
  local lines, ended_well, ending = run(line)
  local passed, failed = (lines[#lines] or ""):match("^(%d+) passed, (%d+) failed")
  if not passed then return fail(name, "no sum, " .. ending, lines) end
  sum.passed = sum.passed + tonumber(passed)
  if tonumber(failed) > 0 or not ended_well then fail(name, lines[#lines], lines) end
  sum.failed = sum.failed + math.max(tonumber(failed) - 1, 0)
end

-- A program that says nothing when all is well.
local function run_quiet(name, line)
  local lines, ended_well, ending = run(line)
  if ended_well then sum.passed = sum.passed + 1 else fail(name, ending, lines) end
end

local function paths(line)
  return (run(line .. " | LC_ALL=C sort"))
end

for _, program in ipairs(arg) do
  run_tap(program, ("CMOCKA_MESSAGE_OUTPUT=TAP %s %s"):format(under, quote(program)))
end

local there = "cd " .. quote(root) .. " && "

-- busted passes paths on unquoted, so these are below the root.
for _, spec in ipairs(paths(there .. "find tests -name '*_spec.lua'")) do
  run_tap(spec, ("%s%s busted --lua=\"$(command -v %s)\" -o TAP %s"):format(there,
    os.getenv("BUSTED_ENVIRONMENT") or "", lua, spec))
end

for _, ruleset in ipairs(paths(there .. "grep -l '^return ruleset' scripts/rules/*.lua")) do
  run_counted("ptext test " .. ruleset, there .. quote(command) .. " test " .. ruleset)
end

run_quiet("luacheck", there .. "luacheck --quiet --no-color .")

local skipped = sum.skipped > 0 and (", %d skipped"):format(sum.skipped) or ""
say(("%d passed, %d failed"):format(sum.passed, sum.failed), skipped)
os.exit(sum.failed == 0)
