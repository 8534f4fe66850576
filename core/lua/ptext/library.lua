-- What `require "ptext"` gives beyond the primitives: dictionaries for single strings, and runs.

local abbreviations = require "ptext.abbreviations"
local core = require "ptext.core"
local document = require "ptext.document"
local frozen = require "ptext.frozen"
local lists = require "ptext.lists"
local nearest = require "ptext.nearest"
local run = require "ptext.run"
local schema = require "ptext.schema"
local shapes = require "ptext.shapes"
local themes = require "ptext.themes"

local library = {}

-- Dictionaries ------------------------------------------------------------------------------------------------------

local Dictionary = { __name = "ptext.dictionary" }
Dictionary.__index = Dictionary

local Hit = { __name = "ptext.hit" }
Hit.__index = Hit

--- The text that matched.
function Hit:text()
  return self.source:sub(self.first, self.last)
end

local function segmented(s)
  local made = document.new("", s)
  for _, line in ipairs(made.lines) do line:label("body") end
  made:segment(abbreviations())
  return made
end

--- The hits in a string, in the order of their places: an iterator of { theme, entry, first, last, text = function }.
function Dictionary:hits(s)
  if type(s) ~= "string" then error("dictionary:hits: expected a string, found a " .. type(s), 2) end
  local made = segmented(s)
  local matches, i = made.core:match(self.compiled), 0
  return function()
    while i < #matches do
      i = i + 1
      local list, entry, first, last = matches:get(i)
      if self.names[list] then
        local text = self.compiled:entry(entry)
        return setmetatable({ theme = self.names[list], entry = text, first = first, last = last, source = s }, Hit)
      end
    end
  end
end

-- Themes of a table as lists of the core, with the problems that are found on the way.
local function gather(value)
  local problems = {}
  local clean, errors = schema.check(frozen.thaw(value), shapes.themes)
  for i, err in ipairs(errors) do problems[i] = err.message end
  local into = { themes = {}, tests = {}, places = {}, hits = "longest", lists = lists.new(), loader = {
    place = function() return 0 end,
    problem_at = function(_, _, _, message) problems[#problems + 1] = message end,
  } }
  themes.add(into, clean or {}, lists.no_options(), { script = { name = "a table", path = "a table" }, path = {} })
  return into, problems
end

local function compile(into, problems)
  local compiled, errors = core.dictionary(into.lists.items)
  for _, err in ipairs(errors or {}) do
    local entry = lists.entry(into.lists.items[err.list], err.entry).text
    problems[#problems + 1] = string.format("in the entry %q, at byte %d: %s", entry, err.offset, err.message)
  end
  return compiled
end

--- A dictionary of themes. Raises with all that is wrong with them.
function library.dictionary(value)
  local into, problems = gather(value)
  local compiled = compile(into, problems)
  if #problems > 0 then error("ptext.dictionary: " .. table.concat(problems, "\n"), 3) end
  local names = {}
  for _, theme in ipairs(into.themes) do names[theme.list] = theme.name end
  return setmetatable({ compiled = compiled, names = names }, Dictionary)
end

-- Runs --------------------------------------------------------------------------------------------------------------

local TYPES = { ruleset = "string", paths = "table", output = "string", formats = "table", write = "function",
  jobs = "number", globs = "table", encoding = "string", text_field = "string", id_field = "string",
  metadata = "string", profile = "string", save_profile = "string", no_profile = "boolean", no_clusters = "boolean",
  complain = "function" }

local NAMES = {}
for name in pairs(TYPES) do NAMES[#NAMES + 1] = name end

local function check_options(options)
  for key, value in pairs(options) do
    local wanted = TYPES[key]
    if not wanted then
      error(string.format("ptext.run: unknown option `%s`%s", tostring(key), nearest.hint(tostring(key), NAMES)), 4)
    end
    if type(value) ~= wanted then
      error(string.format("ptext.run: %s must be a %s, not a %s", key, wanted, type(value)), 4)
    end
  end
  for _, key in ipairs { "ruleset", "paths" } do
    if options[key] == nil then error("ptext.run: the option " .. key .. " is missing", 4) end
  end
  if options.output and options.write then error("ptext.run: give either output or write", 4) end
  if options.formats and not options.output and not options.write then
    error("ptext.run: formats need output, a folder, or write, a function", 4)
  end
  if options.jobs and (math.type(options.jobs) ~= "integer" or options.jobs < 1) then
    error("ptext.run: jobs must be a whole number from 1", 4)
  end
end

local function place_of(options)
  if options.output then return { folder = options.output } end
  return options.write and { write = options.write } or nil
end

--- See `ptext.run`.
function library.run(options)
  check_options(options)
  local result, problems = run.start { ruleset = options.ruleset, paths = options.paths, formats = options.formats,
    place = place_of(options), jobs = options.jobs, quiet = true, globs = options.globs, encoding = options.encoding,
    text_field = options.text_field, id_field = options.id_field, metadata = options.metadata,
    profile = options.profile, save_profile = options.save_profile, no_profile = options.no_profile,
    no_clusters = options.no_clusters, complain = options.complain or function() end }
  if not result then return nil, table.concat(problems, "\n") end
  return result.report
end

return library
