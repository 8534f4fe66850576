-- Who is measured, and how. A contestant has a name, what it needs (a program of ours, or an installed command), and a
-- function that notes its figures in MB/s of the text it took. One thread each, unless it says otherwise.

local programs = require "programs"
local results = require "results"

local contestants = {}

local quote = programs.quote
local STAGES = "tests/bench/stages"
local C_STAGES = "copy validate words sentences fold json lines segment entries hits"

local function note_stages(own, prefix, stages, names)
  for name in names:gmatch("%S+") do
    results.note(own, prefix .. name, stages[name].bytes / 1e6 / stages[name].seconds)
  end
end

local function size_of(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:seek("end")
end

-- A program that takes a file, by its processor time.
local function note_command(own, name, line, path)
  results.note(own, name, size_of(path) / 1e6 / programs.measure(line).seconds)
end

local function stages_of(text, entries, stages, instructions)
  return programs.stages(("%s%s %s %s %s"):format(programs.with(instructions), quote(programs.path(STAGES)), quote(text),
    quote(entries), stages))
end

-- Text in memory ----------------------------------------------------------------------------------------------------

local function add_ours(list, folder)
  local path = programs.path(STAGES)
  local function ours(prefix, text, entries, stages, instructions)
    list[#list + 1] = { name = prefix .. stages:match("%S+"), needs = path, missing = "make did not build " .. STAGES,
      run = function(own)
        note_stages(own, prefix, stages_of(folder .. text, folder .. entries, stages, instructions), stages)
      end }
  end
  ours("", "/all", "/500.entries", C_STAGES)
  ours("10000 ", "/all", "/10000.entries", "entries hits")
  ours("literal ", "/all", "/500.literal", "entries")
  ours("portable ", "/all", "/500.entries", C_STAGES, "portable")
  for _, script in ipairs { "sample", "accented", "greek", "cyrillic" } do
    ours(script .. " ", "/" .. script, "/500.entries", "words sentences segment entries")
  end
end

local function add_peers(list, folder, quick)
  local all, little = folder .. "/all.txt", folder .. "/little.txt"
  local function command(name, needs, line, path, once)
    list[#list + 1] = { name = name, needs = programs.has(needs), missing = needs .. " is not installed", once = once,
      run = function(own) note_command(own, name, line, path) end }
  end
  local function rg(size, path)
    return ("rg -j1 -F -i -w -c -f %s %s"):format(quote(("%s/%d.literal"):format(folder, size)), quote(path))
  end
  command("wc", "wc", "wc -w " .. quote(all), all)
  command("rg", "rg", rg(500, all), all)
  command("grep", "grep", ("grep -F -i -w -c -f %s %s"):format(quote(folder .. "/500.literal"), quote(little)), little)
  if not quick then command("rg 10000", "rg", rg(10000, little), little) end
  local icu, hyperscan = programs.path("tests/bench/icu"), programs.path("tests/bench/hyperscan")
  list[#list + 1] = { name = "icu", needs = icu, missing = "libicu-dev is not installed", run = function(own)
    note_stages(own, "icu ", programs.stages(("%s %s words sentences"):format(icu, quote(folder .. "/all"))),
      "words sentences")
  end }
  local function hyper(size, once)
    list[#list + 1] = { name = "hyperscan " .. size, needs = hyperscan, missing = "libhyperscan-dev is not installed",
      once = once, run = function(own)
        local entries = quote(("%s/%d.literal"):format(folder, size))
        local stages = programs.stages(("%s %s %s"):format(hyperscan, quote(folder .. "/all"), entries))
        note_stages(own, "hyperscan " .. size .. " ", stages, "hits")
      end }
  end
  hyper(500)
  if not quick then hyper(10000, true) end
  list[#list + 1] = { name = "trie", needs = true, run = function(own)
    note_stages(own, "trie ", programs.stages(("%s tests/bench/trie.lua %s %s"):format(os.getenv("LUA") or "lua5.4",
      quote(folder .. "/sample"), quote(folder .. "/500.literal"))), "hits")
  end }
end

-- Whole runs --------------------------------------------------------------------------------------------------------

local function add_runs(list, folder)
  local command, part = quote(os.getenv("PTEXT") or "build/ptext"), quote(folder .. "/posts/0")
  local files = quote(folder .. "/part.files")
  programs.read(("find %s -type f -print0 >%s"):format(part, files))
  local bytes = tonumber((programs.read(("du --files0-from=%s -cb | tail -n 1"):format(files)):match("%d+")))
  local function add(name, line)
    list[#list + 1] = { name = name, needs = true, run = function(own)
      local taken = programs.measure(line)
      if taken.status > 1 then error(("it ended with %d: %s"):format(taken.status, line), 0) end
      results.note(own, name, bytes / 1e6 / taken.seconds)
      results.note(own, name .. " wall", bytes / 1e6 / taken.wall)
      results.note(own, name .. " peak", taken.peak / 1024)
    end }
  end
  local function run(ruleset, format, jobs)
    return ("%s run %s %s -f %s -j %d -q 2>/dev/null"):format(command, ruleset, part, format, jobs)
  end
  local themes = quote(folder .. "/rules/bench-themes.lua")
  add("wc files", "wc -w --files0-from=" .. files)
  add("csv", run(themes, "csv", 1))
  add("csv 2", run(themes, "csv", 2))
  add("jsonl", run("rules/themes.lua", "jsonl", 1))
  add("jsonl 2", run("rules/themes.lua", "jsonl", 2))
end

-- The best of a few: what has to be loaded is in memory.
local function best(line, key)
  local least = math.huge
  for _ = 1, 5 do least = math.min(least, programs.measure(line)[key]) end
  return least * 1000
end

local function add_starts(list, folder)
  local command, part = quote(os.getenv("PTEXT") or "build/ptext"), quote(folder .. "/posts/0")
  local profile = quote(folder .. "/profile")
  local post = quote((programs.read(("find %s -type f | LC_ALL=C sort"):format(part)):match("[^\n]+")))
  local run = command .. " run rules/themes.lua %s -f jsonl -j 1 -q %s 2>/dev/null"
  programs.read(run:format(part, "--save-profile " .. profile) .. " >/dev/null")
  list[#list + 1] = { name = "start", needs = true, run = function(own)
    results.note(own, "version", best(command .. " --version", "wall"))
    results.note(own, "first none", best(run:format(post, "--no-profile"), "first"))
    results.note(own, "first profile", best(run:format(part, "--profile " .. profile), "first"))
  end }
end

--- The contestants, in the order in which a round has them.
function contestants.list(folder, quick)
  local list = {}
  add_ours(list, folder)
  add_peers(list, folder, quick)
  add_runs(list, folder)
  add_starts(list, folder)
  return list
end

return contestants
