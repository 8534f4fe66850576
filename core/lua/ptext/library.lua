-- What `require "ptext"` gives beyond the primitives: dictionaries for single strings, and runs.

local document = require "ptext.document"
local run = require "ptext.run"
local ruleset = require "ptext.ruleset"

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
  made:segment()
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
        return setmetatable({ theme = self.names[list], entry = (self.compiled:entry(entry)), first = first, last = last,
          source = s }, Hit)
      end
    end
  end
end

--- A dictionary of themes. Raises with all that is wrong with them.
function library.dictionary(themes)
  local loaded, problems = ruleset.of_themes(themes)
  if not loaded then
    local lines = {}
    for i, problem in ipairs(problems) do lines[i] = problem.message end
    error(table.concat(lines, "\n"), 3)
  end
  local names = {}
  for _, theme in ipairs(loaded.themes) do names[theme.list] = theme.name end
  return setmetatable({ compiled = loaded.dictionary, names = names }, Dictionary)
end

-- Runs --------------------------------------------------------------------------------------------------------------

local TYPES = { ruleset = "string", paths = "table", output = "string", formats = "table", write = "function",
  jobs = "number", globs = "table", encoding = "string", text_field = "string", id_field = "string",
  complain = "function" }

local function check_options(options)
  for key, value in pairs(options) do
    local wanted = TYPES[key]
    if not wanted then error(string.format("ptext.run: unknown option `%s`", tostring(key)), 4) end
    if type(value) ~= wanted then
      error(string.format("ptext.run: %s must be a %s, not a %s", key, wanted, type(value)), 4)
    end
  end
  for _, key in ipairs { "ruleset", "paths" } do
    if options[key] == nil then error("ptext.run: the option " .. key .. " is missing", 4) end
  end
  if options.output and options.write then error("ptext.run: give either output or write", 4) end
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
    text_field = options.text_field, id_field = options.id_field, complain = options.complain or function() end }
  if not result then return nil, table.concat(problems, "\n") end
  return result.report
end

return library
