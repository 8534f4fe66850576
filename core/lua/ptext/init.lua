-- ptext as a library: local ptext = require "ptext"
--
-- Positions are 1-based and inclusive, as string.sub takes them, so a string is cut out only where it is wanted:
--   for first, last in ptext.words(s) do print(s:sub(first, last)) end

local core = require "ptext.core"

local ptext = {
  version = require "ptext.version",
  version_unicode = core.version_unicode,
}

local function check_type(value, wanted, what, level)
  if type(value) ~= wanted then
    error(string.format("%s: expected a %s, found %s", what, wanted, type(value)), (level or 1) + 2)
  end
end

--- The words of a string: an iterator of first, last. A word is a segment of UAX #29 that holds a letter or a digit.
function ptext.words(s)
  check_type(s, "string", "ptext.words")
  return core.words(s)
end

--- The sentences of a string, split as prose: an iterator of first, last. A sentence never crosses a block.
function ptext.sentences(s)
  check_type(s, "string", "ptext.sentences")
  return core.sentences(s, require("ptext.abbreviations")())
end

--- The extended grapheme clusters of UAX #29: an iterator of first, last.
function ptext.graphemes(s)
  check_type(s, "string", "ptext.graphemes")
  return core.graphemes(s)
end

--- The blocks of a string (trimmed lines, or paragraphs of joined lines): an iterator of first, last.
function ptext.blocks(s)
  check_type(s, "string", "ptext.blocks")
  return core.blocks(s)
end

--- The folded form of a string, which matching compares: case, composition and kinds of apostrophe make no difference.
function ptext.fold(s)
  check_type(s, "string", "ptext.fold")
  return core.fold(s)
end

--- The string in Normalization Form C.
function ptext.nfc(s)
  check_type(s, "string", "ptext.nfc")
  return core.nfc(s)
end

--- True, or false and the position of the first byte that is not UTF-8.
function ptext.valid_utf8(s)
  check_type(s, "string", "ptext.valid_utf8")
  return core.valid_utf8(s)
end

--- The string with U+FFFD for each maximal ill-formed sequence; the string itself when it is UTF-8.
function ptext.clean_utf8(s)
  check_type(s, "string", "ptext.clean_utf8")
  return core.clean_utf8(s)
end

--- How many code points a string holds, from `first` to `last`.
function ptext.count(s, first, last)
  check_type(s, "string", "ptext.count")
  return core.count(s, first, last)
end

--- A dictionary of themes, as a script of `themes/` holds them. Raises when an entry is wrong.
function ptext.dictionary(themes)
  check_type(themes, "table", "ptext.dictionary")
  return require("ptext.library").dictionary(themes)
end

--- Does a run, as `ptext run` does. `options`: ruleset (a path or the name of a shipped one), paths (an array), and
--- optionally output (a folder), formats (names), write (function(name, bytes), instead of output), jobs, globs,
--- encoding, text_field, id_field, metadata, profile, save_profile (files), no_profile, no_clusters. Returns the report
--- of the corpus, or nil and what is wrong.
function ptext.run(options)
  check_type(options, "table", "ptext.run")
  return require("ptext.library").run(options)
end

--- The value of a script that plugins share with rules, such as "lib/furniture": the user's own, else the shipped one.
function ptext.script(name)
  check_type(name, "string", "ptext.script")
  return require("ptext.plugins").script(name)
end

return ptext
