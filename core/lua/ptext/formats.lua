-- The formats of a run: what each writes at the start, for a document, and at the end.

local formats = {}

local function fail(format, message)
  error(string.format("format %s: %s", format.name, message), 0)
end

-- The strings that a format's function gave, by the number of the output.
local function by_output(format, given, what)
  local strings = {}
  if given == nil then return strings end
  if type(given) ~= "table" then fail(format, what .. " must give a table from output to string") end
  for name, value in pairs(given) do
    local number = format.numbers[name]
    if not number then fail(format, string.format("%s gives %q, which is not among its outputs", what, name)) end
    if type(value) ~= "string" then fail(format, string.format("%s must give a string for %q", what, name)) end
    strings[number] = value
  end
  return strings
end

local function open(name, script)
  local format = { name = name, script = script, outputs = {}, numbers = {} }
  local outputs = type(script.outputs) == "string" and { script.outputs } or script.outputs
  for i, output in ipairs(outputs) do
    format.outputs[i], format.numbers[output] = output, i
  end
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

--- The formats of these names. `load(name)` gives the value of a format's script. Raises with a message for people.
function formats.open(names, load)
  local list = {}
  for i, name in ipairs(names) do list[i] = open(name, load(name)) end
  check_outputs(list)
  return list
end

--- What a format writes before anything is known of the documents: strings by output number.
function formats.begin(format, run)
  local begin = format.script.begin
  return by_output(format, begin and begin(run), "begin")
end

--- What a format writes for a document: strings by output number. Raises what the script raises.
function formats.document(format, view)
  return by_output(format, format.script.document and format.script.document(view), "document")
end

--- What a format writes before and after its documents: two tables of strings by output number.
function formats.finish(format, report)
  local finish = format.script.finish
  local given = finish and finish(report) or {}
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
  local close = format.script.close
  return by_output(format, close and close(report), "close")
end

return formats
