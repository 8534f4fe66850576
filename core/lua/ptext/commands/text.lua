-- ptext text: the text that the offsets of a record count.

local core = require "ptext.core"
local corpus = require "ptext.corpus"
local exit = require "ptext.exit"
local input = require "ptext.input"
local source = require "ptext.source"

local command = {}

command.about = "Print the text of a document, exactly as offsets count it."

command.examples = [[
  ptext text data/post.txt
  ptext text feed.jsonl --id 2024-17 --text-field body
  ptext text data/post.txt | tail -c +101 | head -c 40    bytes 100 to 140]]

function command.define(parser)
  parser:argument("file", "A file, or - for standard input."):argname("FILE")
  input.id_option(parser)
  input.options(parser)
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
  local entry, wrong = input.entry(found, arguments.id, arguments.file)
  if not entry then
    found.close()
    return exit.failed, wrong
  end
  local status, failure = print_text(entry, arguments)
  found.close()
  return status, failure
end

return command
