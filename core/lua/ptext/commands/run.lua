-- ptext run: the main job.

local later = require "ptext.later"
local core = require "ptext.core"
local exit = require "ptext.exit"
local run = require "ptext.run"
local screen = later "ptext.screen"
local terminal = require "ptext.terminal"
local times = require "ptext.times"

local command = {}

command.about = "Read posts, code them, and write records, tables and a brief."

command.examples = [[
  ptext run rules/themes.lua data/                    a summary on the screen
  ptext run rules/themes.lua data/ -o results         records, tables and a brief
  ptext run rules/themes.lua data/ -f jsonl           records on standard output
  ptext run rules/themes.lua feed.jsonl --text-field body -f csv
  ptext run rules/themes.lua data/ --metadata posts.csv -o results
  ptext run rules/themes.lua data/ --save-profile data.profile
  cat post.txt | ptext run rules/themes.lua - -f jsonl --profile data.profile]]

--- What reads an option that is a whole number of at least `least`; `what` it is, in words.
function command.whole_number(least, what)
  return function(text)
    local number = math.tointeger(tonumber(text))
    if number and number >= least then return number end
    return nil, "'" .. text .. "' is not " .. what
  end
end

--- The option that says how many documents are read at once.
function command.define_jobs(parser)
  parser:option("-j --jobs", "Read so many documents at once (the number of processors)."):argname("N")
    :convert(command.whole_number(1, "a number of jobs"))
end

--- The options that say which documents there are and how they are read.
function command.define_sources(parser)
  parser:option("--glob", "Of folders take files of this pattern, instead of *.txt *.md *.text but for what a run "
    .. "wrote; `!PATTERN` leaves out. May be given several times."):argname("PATTERN"):count("*"):target("globs")
  parser:option("--encoding", "Read every text in this encoding, such as windows-1252, instead of telling it from the "
    .. "bytes."):argname("NAME")
  parser:option("--text-field", "Of JSON Lines (*.jsonl, *.ndjson; with this option any file but a text), the key that "
    .. "holds the text (text)."):argname("KEY"):target("text_field")
  parser:option("--id-field", "Of JSON Lines, the key that holds the id (id)."):argname("KEY"):target("id_field")
end

--- The options that say what the corpus teaches about its pages.
function command.define_profile(parser)
  parser:option("--profile", "Take what many pages share from this file, instead of counting it in these documents.")
    :argname("FILE")
  parser:option("--save-profile", "Save what is counted to this file, for single posts and parts of the corpus.")
    :argname("FILE"):target("save_profile")
  parser:flag("--no-profile", "Do without: look at every page by itself."):target("no_profile")
end

function command.define(parser)
  parser:argument("ruleset", "The ruleset: a script, or the name of a shipped one."):argname("RULESET")
  parser:argument("paths", "Files, folders, JSON Lines, or - for standard input."):argname("PATH"):args("+")
  parser:option("-o --output", "Write into this folder: the formats, summary.json and manifest.json.")
    :argname("DIR")
  parser:option("-f --format", "Write this format (jsonl, csv, markdown, or one of formats/) instead of the ruleset's; "
    .. "without -o its first file to standard output. May be given several times with -o.")
    :argname("NAME"):count("*"):target("formats")
  command.define_jobs(parser)
  command.define_sources(parser)
  parser:option("--metadata", "A table (CSV) of what is known of the documents, a row for each `id`: url, title, "
    .. "author (several with `;`), published, updated, and anything else. What it says wins."):argname("FILE")
  command.define_profile(parser)
  parser:flag("--no-clusters", "Do not look for posts that are one: copies, reprints, teasers."):target("no_clusters")
  parser:option("--fail-on", "Exit with 1 when a document has a problem of this severity (error).")
    :choices { "error", "warning", "never" }:argname("SEVERITY"):default("error"):target("fail_on"):show_default(false)
  parser:flag("--timings", "Tell on standard error where the time went.")
  parser:flag("-q --quiet", "Show no progress.")
end

local function format_names(given)
  local names = {}
  for _, text in ipairs(given) do
    for name in text:gmatch("[^,]+") do names[#names + 1] = name end
  end
  return #names > 0 and names or nil
end

local function place_of(folder, formats)
  if folder then return { folder = folder } end
  if not formats then return nil end
  if #formats > 1 then error({ message = "several formats need a folder to go to: -o DIR" }, 0) end
  return { stdout = true }
end

local function tell(line)
  io.stderr:write("ptext: ", line, "\n")
end

local function tell_profile(profile)
  if not profile then return end
  tell(string.format("%.2f s for the profile: %d documents, %d lines", profile.seconds, profile.documents,
    profile.lines))
end

local function tell_clusters(found)
  if not found then return end
  tell(string.format("%.2f s for posts that are one: %d clusters", found.seconds, #found.list))
end

local function tell_timings(result, seconds)
  tell_profile(result.profile)
  tell_clusters(result.clusters)
  tell(string.format("%.2f s, of which in the workers:", seconds))
  for _, line in ipairs(times.lines(result.timings, result.loaded.reader)) do tell(line) end
end

local function status_of(result, fail_on)
  local severities = result.summary.severities
  if fail_on ~= "never" and severities.error > 0 then return exit.found end
  if fail_on == "warning" and severities.warning > 0 then return exit.found end
  return exit.ok
end

function command.run(arguments)
  local formats = format_names(arguments.formats)
  local started = core.os.clock()
  local result, problems = run.start {
    ruleset = arguments.ruleset, paths = arguments.paths, formats = formats,
    place = place_of(arguments.output, formats), jobs = arguments.jobs, quiet = arguments.quiet,
    globs = #arguments.globs > 0 and arguments.globs or nil, encoding = arguments.encoding,
    text_field = arguments.text_field, id_field = arguments.id_field, timings = arguments.timings, complain = tell,
    metadata = arguments.metadata, profile = arguments.profile, save_profile = arguments.save_profile,
    no_profile = arguments.no_profile, no_clusters = arguments.no_clusters,
  }
  if not result then
    for _, problem in ipairs(problems) do tell(problem) end
    return exit.failed
  end
  if arguments.timings then tell_timings(result, core.os.clock() - started) end
  if not arguments.output and not formats then
    local ok, message = core.os.stdout(screen.render(result.report, terminal.of_stdout()))
    if not ok then return exit.failed, message end
  end
  return status_of(result, arguments.fail_on)
end

return command
