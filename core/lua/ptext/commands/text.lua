-- ptext text: the text that the offsets of a record count.

local core = require "ptext.core"
local corpus = require "ptext.corpus"
local exit = require "ptext.exit"
local source = require "ptext.source"

local command = {}

command.about = "Print the text of a document, exactly as offsets count it."

command.examples = [[
  ptext text data/post.txt
  ptext text feed.jsonl --id 2024-17 --text-field body
  ptext text data/post.txt | tail -c +101 | head -c 40    bytes 100 to 140]]

function command.define(parser)
  parser:argument("file", "A file, or - for standard input."):argname("FILE")
  parser:option("--id", "Of JSON Lines, the document of this id."):argname("ID")
  parser:option("--encoding", "Read the text in this encoding, instead of telling it from the bytes."):argname("NAME")
  parser:option("--text-field", "Of JSON Lines, the key that holds the text (text)."):argname("KEY")
    :target("text_field")
  parser:option("--id-field", "Of JSON Lines, the key that holds the id (id)."):argname("KEY"):target("id_field")
end

local function choose(entries, arguments)
  for _, entry in ipairs(entries) do
    if entry.id == arguments.id then return entry end
  end
  if arguments.id then return nil, "no document has the id " .. arguments.id end
  if #entries == 1 then return entries[1] end
  return nil, string.format("%s holds %d documents; name one with --id", arguments.file, #entries)
end

local function print_text(entry, options)
  local read = source.read(corpus.slice({ entry }, 1, 1)[1], options)
  for _, problem in ipairs(read.problems) do
    if problem.severity == "error" then return exit.failed, entry.id .. ": " .. problem.message end
  end
  local ok, message = core.os.stdout(read.text)
  if not ok then return exit.failed, message end
  return exit.ok
end

function command.run(arguments)
  local found, message = corpus.open({ arguments.file }, arguments)
  if not found then return exit.failed, message end
  local entry, wrong = choose(found.entries, arguments)
  if not entry then
    found.close()
    return exit.failed, wrong
  end
  local status, failure = print_text(entry, arguments)
  found.close()
  return status, failure
end

return command
