-- What the commands share that read texts outside a run: their options, and which document is meant.

local corpus = require "ptext.corpus"

local input = {}

--- Adds the options that say how texts are read.
function input.options(parser)
  parser:option("--encoding", "Read texts in this encoding, instead of telling it from the bytes."):argname("NAME")
  parser:option("--text-field", "Of JSON Lines, the key that holds the text (text)."):argname("KEY")
    :target("text_field")
  parser:option("--id-field", "Of JSON Lines, the key that holds the id (id)."):argname("KEY"):target("id_field")
end

--- Adds the option that names a document.
function input.id_option(parser)
  parser:option("--id", "Of JSON Lines, the document of this id."):argname("ID")
end

--- The document with an id among what was found at a path (see corpus.open); without an id, the only one. Nil and a
--- message when there is none such.
function input.entry(found, id, path)
  local entries = found.entries
  for _, entry in ipairs(entries) do
    if entry.id == id then return entry end
  end
  if id then return nil, "no document has the id " .. id end
  if #entries == 1 then return entries[1] end
  if #entries == 0 then return nil, corpus.nothing(found, { path }) end
  return nil, string.format("%s holds %d documents; name one with --id", path, #entries)
end

return input
