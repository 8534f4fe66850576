-- ptext segment: graphemes, words, sentences or blocks, for other programs.

local abbreviations = require "ptext.abbreviations"
local core = require "ptext.core"
local corpus = require "ptext.corpus"
local exit = require "ptext.exit"
local foreign = require "ptext.foreign"
local ids = require "ptext.ids"
local input = require "ptext.input"
local json = require "ptext.json"
local source = require "ptext.source"

local command = {}

command.about = "Split texts into graphemes, words, sentences or blocks."

command.examples = [[
  ptext segment --unit sentence texts.jsonl        {"id","text"} to {"id","segments"}
  ptext segment --unit word --uax29 post.txt       every segment between two boundaries
  echo "It rained. We left." | ptext segment --unit sentence --lines -]]

function command.define(parser)
  parser:argument("paths", "Files of text or JSON Lines, folders, or - for standard input."):argname("PATH"):args("+")
  parser:option("-u --unit", "What to split into: grapheme, word, sentence or block."):argname("UNIT")
    :choices { "grapheme", "word", "sentence", "block" }:default("sentence")
  parser:flag("--uax29", "Exactly the segments between the boundaries of Unicode's UAX #29, white space too.")
  parser:flag("--lines", "Write one segment a line instead of JSON Lines; white space in it becomes one space.")
  input.options(parser)
end

local function print_out(text)
  local ok, message = core.os.stdout(text)
  if not ok then error({ message = message }, 0) end
end

local function iterate(text, arguments)
  if arguments.unit == "sentence" and not arguments.uax29 then return core.sentences(text, abbreviations()) end
  return core.segments(text, arguments.unit, arguments.uax29 or false)
end

-- Writes the segments of one text; `id` is the id as JSON.
local function write_segments(id, text, arguments)
  local segments = {}
  for first, last in iterate(text, arguments) do
    segments[#segments + 1] = text:sub(first, last)
  end
  if arguments.lines then
    for _, segment in ipairs(segments) do print_out(segment:gsub("%s+", " ") .. "\n") end
  else
    print_out(string.format('{"id":%s,"segments":%s}\n', id, core.json(core.array(segments))))
  end
end

local function complain(state, where, message)
  io.stderr:write("ptext: ", where, ": ", message, "\n")
  state.status = exit.found
end

local function segment_line(state, line, name, number)
  local where = string.format("%s, line %d", name, number)
  local ok, value, _, column = json.decode(line)
  if not ok then return complain(state, where, string.format("column %d: %s", column, value)) end
  local key = state.arguments.text_field or "text"
  if type(value) ~= "table" or type(value[key]) ~= "string" then
    return complain(state, where, string.format("no object with a text in its key %q", key))
  end
  local id = json.members(line)[state.arguments.id_field or "id"]
  write_segments(id or core.json(ids.of_line(name, number)), value[key], state.arguments)
end

local function segment_lines(state, lines, name)
  local number = 0
  for line in lines do
    number = number + 1
    if number == 1 then line = line:gsub("^\u{FEFF}", "") end
    if line:find("%S") then segment_line(state, line, name, number) end
  end
end

local function segment_text(state, bytes, name)
  local wrong = not state.arguments.encoding and foreign.what(bytes)
  if wrong then return complain(state, name, wrong) end
  local text = core.decode(bytes, state.arguments.encoding)
  write_segments(core.json(name), text, state.arguments)
end

-- Whether a text is JSON Lines by its first line: an object with the key that holds the text.
local function looks_like_lines(bytes, arguments)
  local line = bytes:gsub("^\u{FEFF}", ""):match("^[^\n]*")
  if not line:find("^%s*{") or not core.json_check(line) then return false end
  return json.members(line)[arguments.text_field or "text"] ~= nil
end

local function segment_input(state)
  if state.arguments.text_field then return segment_lines(state, core.os.lines("-"), "-") end
  local bytes, message = core.os.stdin()
  if not bytes then return complain(state, "-", message) end
  if looks_like_lines(bytes, state.arguments) then return segment_lines(state, bytes:gmatch("[^\n]+"), "-") end
  segment_text(state, bytes, "-")
end

local function segment_file(state, path, name)
  local bytes, message = core.os.read(path)
  if not bytes then error({ message = message }, 0) end
  segment_text(state, bytes, name)
end

local function segment_folder(state, path)
  local found, message = corpus.open({ path }, {})
  if not found then error({ message = message }, 0) end
  for _, entry in ipairs(corpus.slice(found.entries, 1, #found.entries)) do
    if entry.kind == "failed" then
      complain(state, entry.id, entry.bytes)
    else
      segment_file(state, entry.path, entry.id)
    end
  end
end

local function segment_path(state, path)
  if path == "-" then return segment_input(state) end
  local name, facts = ids.escape(ids.last_part(path)), core.os.stat(path)
  if facts and facts.type == "directory" then return segment_folder(state, path) end
  if ids.is_lines(path) or (state.arguments.text_field and not ids.is_text(path)) then
    local lines, message = core.os.lines(path)
    if not lines then error({ message = message }, 0) end
    return segment_lines(state, lines, name)
  end
  segment_file(state, path, name)
end

function command.run(arguments)
  local known, unknown = source.check_encoding(arguments.encoding)
  if not known then return exit.failed, unknown end
  local state = { arguments = arguments, status = exit.ok }
  for _, path in ipairs(arguments.paths) do segment_path(state, path) end
  return state.status
end

return command
