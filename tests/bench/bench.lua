-- The benchmark: makes the corpus and the dictionaries, checks that all count alike, measures in rounds, and prints
-- ratios. bench.lua [quick] [ROUNDS]

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path

local checks = require "checks"
local contestants = require "contestants"
local corpus = require "corpus"
local dictionaries = require "dictionaries"
local programs = require "programs"
local results = require "results"
local rows = require "rows"

local root = os.getenv("PTEXT_ROOT") or "."

local function say(...)
  io.stdout:write(...)
  io.stdout:write("\n")
  io.stdout:flush()
end

local function options_of(words)
  local options = { quick = false, rounds = 5, posts = 20000 }
  for _, word in ipairs(words) do
    if word == "quick" then
      options.quick, options.rounds, options.posts = true, 2, 2000
    elseif tonumber(word) then
      options.rounds = tonumber(word)
    else
      io.stderr:write("usage: tests/bench/run [quick] [ROUNDS]\n")
      os.exit(2)
    end
  end
  return options
end

local function make(options, folder)
  local read = corpus.make(root, folder, options.posts)
  local made = dictionaries.make(folder)
  local from = {}
  for _, source in ipairs(read) do
    from[#from + 1] = source.sentences > 0 and ("%s %d"):format(source.package, source.sentences)
      or source.package .. " (not installed)"
  end
  say(("%d posts; sentences from the sample corpus and from packages: %s"):format(options.posts,
    table.concat(from, ", ")))
  for _, size in ipairs { 500, 10000 } do
    say(("%d entries, of them %d without wildcards"):format(made[size].entries, made[size].literal))
  end
end

local function measure(list, rounds, own)
  for round = 1, rounds do
    results.next_round(own)
    for _, contestant in ipairs(list) do
      io.stderr:write(("\r\27[Kround %d of %d: %s"):format(round, rounds, contestant.name))
      if contestant.needs and (round == 1 or not contestant.once) then contestant.run(own) end
    end
  end
  io.stderr:write("\r\27[K")
end

local function note_missing(list)
  for _, contestant in ipairs(list) do
    if not contestant.needs then say(("left out: %s, since %s"):format(contestant.name, contestant.missing)) end
  end
end

-- The whole corpus once, for its memory and to see that time grows with it alone.
local function run_whole(folder, own)
  local posts = programs.quote(folder .. "/posts")
  local command = programs.quote(os.getenv("PTEXT") or "build/ptext")
  local taken = programs.measure(("%s run rules/themes.lua %s -f jsonl -q 2>/dev/null"):format(command, posts))
  local file <close> = assert(io.open(folder .. "/all.txt", "rb"))
  results.note(own, "whole", file:seek("end") / 1e6 / taken.seconds)
  results.note(own, "whole peak", taken.peak / 1024)
end

local options = options_of(arg)
local folder = root .. "/build/bench/" .. options.posts
say(("%s; ratios are medians of %d rounds, times are those of the processor"):format(
  programs.read("uname -srm"):gsub("\n", ""), options.rounds))
make(options, folder)
local well = checks.run(folder, say)
local list, own = contestants.list(folder, options.quick), results.new()
note_missing(list)
measure(list, options.rounds, own)
if not options.quick then run_whole(folder, own) end
rows.print(own, say)
os.exit(well)
