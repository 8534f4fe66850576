-- The formats of a run: what each writes at the start, for a document, and at the end.
--
-- A part of a format (begin, document, finish, close) is a function that gives what it writes by the name of the
-- output, or a table with a function for each output, of which those are called whose output is wanted.

local formats = {}

local PARTS = { "begin", "document", "finish", "close" }

local function fail(format, message)
  error(string.format("format %s: %s", format.name, message), 0)
end

-- What a part gives by the name of the output, or nil.
local function give(format, name, argument)
  local part = format.script[name]
  if type(part) ~= "table" then return part and part(argument) end
  local given = {}
  for number, output in ipairs(format.outputs) do
    if part[output] and format.wanted[number] then given[output] = part[output](argument) end
  end
  return given
end

local function check_string(format, value, name, what)
  if type(value) ~= "string" then fail(format, string.format("%s must give a string for %q", what, name)) end
  return value
end

-- The strings that a part gave, by the number of the output; those that nobody wants are left out.
local function by_output(format, given, what)
  local strings = {}
  if given == nil then return strings end
  if type(given) ~= "table" then fail(format, what .. " must give a table from output to string") end
  for name, value in pairs(given) do
    local number = format.numbers[name]
    if not number then fail(format, string.format("%s gives %q, which is not among its outputs", what, name)) end
    check_string(format, value, name, what)
    strings[number] = format.wanted[number] and value or nil
  end
  return strings
end

local function check_parts(format)
  for _, part in ipairs(PARTS) do
    local way = format.script[part]
    for name in pairs(type(way) == "table" and way or {}) do
      if not format.numbers[name] then
        fail(format, string.format("%s has %q, which is not among its outputs", part, name))
      end
    end
  end
end

local function open(name, script, only_first)
  local format = { name = name, script = script, outputs = {}, numbers = {}, wanted = {} }
  local outputs = type(script.outputs) == "string" and { script.outputs } or script.outputs
  for i, output in ipairs(outputs) do
    format.outputs[i], format.numbers[output] = output, i
    format.wanted[i] = i == 1 or not only_first
  end
  check_parts(format)
  return format
end

local function check_outputs(list)
  local owner = { ["manifest.json"] = "ptext", ["summary.json"] = "ptext" }
  for _, format in ipairs(list) do
    for _, output in ipairs(format.outputs) do
      if output:find("[/\\%c]") or output:find("^%.") then
        fail(format, string.format("%q is not the name of a file", output))
      end
      if owner[output] then fail(format, string.format("%q is an output of %s already", output, owner[output])) end
      owner[output] = "format " .. format.name
    end
  end
end

--- The formats of these names. `load(name)` gives the value of a format's script; with `only_first` nothing but the
--- first output of each is wanted. Raises with a message for people.
function formats.open(names, load, only_first)
  local list = {}
  for i, name in ipairs(names) do list[i] = open(name, load(name), only_first) end
  check_outputs(list)
  return list
end

--- What a format writes before anything is known of the documents: strings by output number.
function formats.begin(format, run)
  return by_output(format, give(format, "begin", run), "begin")
end

--- What a format writes for a document: strings by output number. Raises what the script raises.
function formats.document(format, view)
  local part = format.script.document
  if type(part) ~= "table" then return by_output(format, part and part(view), "document") end
  local strings = {}
  for number, output in ipairs(format.outputs) do
    if part[output] and format.wanted[number] then
      local given = part[output](view)
      strings[number] = given ~= nil and check_string(format, given, output, "document") or nil
    end
  end
  return strings
end

--- Whether the documents of an output have to wait until its format is asked to finish.
function formats.waits(format, number)
  local finish = format.script.finish
  if type(finish) == "table" then return finish[format.outputs[number]] ~= nil end
  return finish ~= nil
end

--- Whether what a format writes at the end, of what is wanted of it, asks for the summary.
function formats.needs_summary(format)
  for _, part in ipairs { format.script.finish or {}, format.script.close or {} } do
    if type(part) == "function" then return true end
    for name in pairs(part) do
      if format.wanted[format.numbers[name]] then return true end
    end
  end
  return false
end

--- What a format writes before and after its documents: two tables of strings by output number.
function formats.finish(format, report)
  local given = give(format, "finish", report) or {}
  if type(given) ~= "table" then fail(format, "finish must give a table") end
  local heads, tails = {}, {}
  for name, ends in pairs(given) do
    if type(ends) ~= "table" then fail(format, "finish must give { head = …, tail = … } for each output") end
    heads[name], tails[name] = ends.head, ends.tail
  end
  return by_output(format, heads, "finish"), by_output(format, tails, "finish")
end

--- What a format writes last of all: strings by output number. Nothing has to wait for it.
function formats.close(format, report)
  return by_output(format, give(format, "close", report), "close")
end

return formats
