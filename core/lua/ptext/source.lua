-- From an entry of the corpus to a text: reads the bytes, tells the encoding, takes the text out of a JSON line.

local core = require "ptext.core"
local foreign = require "ptext.foreign"
local json = require "ptext.json"
local linefile = require "ptext.linefile"

local source = {}

local function failure(code, message)
  return { severity = "error", code = code, message = message, rule = "source" }
end

local function plural(count, one, many)
  return count == 1 and "1 " .. one or string.format("%d %s", count, many)
end

local REPLACEMENT = "\u{FFFD}"

local KEYS = 8 -- of an object that are told

-- How many ill-formed sequences a text holds, and how many bytes the one at `at` takes.
local function bad_sequences(text, at)
  local _, after = core.clean_utf8(text):gsub(REPLACEMENT, "")
  local _, before = text:gsub(REPLACEMENT, "")
  for length = 3, 2, -1 do
    local sequence = text:sub(at, at + length - 1) -- less where the text ends
    if core.clean_utf8(sequence) == REPLACEMENT then return after - before, #sequence end
  end
  return after - before, 1
end

local function ill_formed(text, at)
  local count, length = bad_sequences(text, at)
  return { severity = "warning", code = "bad-utf8", rule = "source", first = at,
    last = at + length - 1, message = plural(count, "sequence of bytes is", "sequences of bytes are")
      .. " not UTF-8" .. (count > 1 and "; the first is shown" or "") }
end

local MARKUP = { severity = "warning", code = "markup", rule = "source",
  message = "begins with markup (HTML or XML), which is read as words: save what a browser shows" }

local function decoded(bytes, encoding)
  local wrong = not encoding and foreign.what(bytes)
  if wrong then return nil, failure("not-text", wrong), bytes end
  local text, name, kind, bad = core.decode(bytes, encoding)
  local result = { text = text, encoding = name, kind = kind, bytes = bytes, problems = {}, well_formed = not bad }
  if bad then
    result.problems[1] = ill_formed(text, bad)
  elseif name == "windows-1252" and not encoding then
    result.problems[1] = { severity = "warning", code = "encoding-guessed", rule = "source",
      message = "not UTF-8; read as windows-1252" }
  end
  if foreign.is_markup(text) then result.problems[#result.problems + 1] = MARKUP end
  return result
end

local readers = {}

function readers.failed(entry)
  return nil, failure("unreadable", entry.bytes)
end

function readers.bytes(entry, options)
  return decoded(entry.bytes, options.encoding)
end

function readers.file(entry, options)
  local bytes, message = core.os.read(entry.path)
  if not bytes then return nil, failure("unreadable", message) end
  return decoded(bytes, options.encoding)
end

-- The keys of an object, so that the one that was meant can be told.
local function keys_of(line)
  local keys = {}
  for key in pairs(json.members(line)) do keys[#keys + 1] = string.format("%q", key) end
  table.sort(keys)
  local more = #keys > KEYS and string.format(" and %d more", #keys - KEYS) or ""
  return #keys > 0 and "; its keys are " .. table.concat(keys, ", ", 1, math.min(#keys, KEYS)) .. more or ""
end

-- The text of an object's text field, and its other keys as they were written.
local function fields_of(line, object, options)
  local text_field = options.text_field or "text"
  local text = object[text_field]
  if type(text) ~= "string" then
    return nil, failure("no-text", string.format("the line has no text in its key %q", text_field)
      .. (object[text_field] == nil and keys_of(line) or ""))
  end
  local extra = json.members(line)
  extra[text_field], extra[options.id_field or "id"] = nil, nil
  local problems = { foreign.is_markup(text) and MARKUP or nil }
  return { text = text, encoding = "utf-8", kind = "field", problems = problems, extra = extra, bytes = line }
end

-- What a first line shows that begins JSON of another kind.
local function other_json(line)
  if line:find "^%s*%[" then
    return "a JSON array, where each line should be an object of its own: `jq -c '.[]' FILE` makes such lines"
  elseif line:find "^%s*{%s*$" then
    return "an object over several lines, where each should have one line: `jq -c . FILE` makes such lines"
  end
end

local function bad_json(line, number, column, message)
  local other = number == 1 and other_json(line)
  if other then column, message = 1, other end
  return nil, failure("bad-json", string.format("line %d, column %d: %s", number, column, message)), line
end

function readers.line(entry, options)
  local line, unread = linefile.slice(entry.path, entry.offset, entry.length)
  if not line then return nil, failure("unreadable", unread) end
  line = line:gsub("\r?\n$", "")
  local ok, value, _, column = json.decode(line)
  if not ok then return bad_json(line, entry.number, column, value) end
  if type(value) ~= "table" or not line:find("^%s*{") then
    return bad_json(line, entry.number, 1, "not a JSON object")
  end
  local result, problem = fields_of(line, value, options)
  return result, problem, line
end

--- True when texts can be read in the encoding of this name, or none is named; else nil and a message.
function source.check_encoding(name)
  if not name or core.decode("", name) then return true end
  return nil, string.format("unknown encoding '%s': there are %s", name, table.concat(core.encodings(), ", "))
end

--- Reads an entry. Returns { text, encoding, kind = "raw"|"decoded"|"field", bytes = what was read, problems, extra,
--- well_formed = whether the text is known to be well-formed UTF-8 }.
--- A source that cannot be read gives an empty text and a problem of severity error. `options`: encoding, text_field,
--- id_field.
function source.read(entry, options)
  local result, problem, bytes = readers[entry.kind](entry, options)
  if result then return result end
  return { text = "", encoding = "utf-8", kind = "raw", bytes = bytes, problems = { problem } }
end

return source
