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

-- What a function of the core makes; what is wrong is raised where the function that calls this was called, which must
-- not end in calling this.
local function made(make, ...)
  local ok, result = pcall(make, ...)
  if ok then return result end
  error(result, 3)
end

-- Raises when a table has a key other than these, a text of names.
local function check_keys(value, names, what)
  local known = core.set(names)
  for key in pairs(value) do
    if not known[key] then
      local hint = require("ptext.nearest").hint(tostring(key), core.split(names))
      error(string.format("%s: unknown key `%s`%s", what, tostring(key), hint), 3)
    end
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

--- The words of a string that white space parts, as an array; with `but`, a string, each once and without those of
--- that; with `capitals`, with capitals as first letters (those of ASCII). With `separator`, a byte, what that parts.
function ptext.split(s, but, capitals, separator)
  check_type(s, "string", "ptext.split")
  return core.split(s, but, capitals, separator)
end

--- The words of a string that white space parts, as a set: ptext.set "a b" is { a = true, b = true }.
function ptext.set(s)
  check_type(s, "string", "ptext.set")
  return core.set(s)
end

--- The values 1 to `count` (all of a sequence) as the cells of a row of a table (CSV), with commas between and no line
--- break: strings, numbers, booleans, nothing for nil. A cell that a spreadsheet would take for a formula is given a '
--- in front.
function ptext.csv(values, count)
  check_type(values, "table", "ptext.csv")
  local row = made(core.csv, values, count)
  return row
end

--- How many code points a string holds, from `first` to `last`.
function ptext.count(s, first, last)
  check_type(s, "string", "ptext.count")
  return core.count(s, first, last)
end

--- Phrases that are found by their bytes, ASCII letters in either case: a lexicon of an array of strings, numbered as
--- they come; of equal ones the first counts, of those at one place the longest is found. `not_behind`: bytes that may
--- not come after one, as pairs that are ranges ("azAZ09\128\255"). Made in about a microsecond a phrase.
---   lexicon:whole(s) -> number              the phrase that the string is
---   lexicon:at(s, init) -> number, last     the phrase that begins at a position
---   lexicon:find(s, first, last) -> number, first, last
---                                           the first that begins where a word does, or at a byte of no word
---   lexicon:starting(seen, from, to) -> numbers
---                                           of the lines between two, as document:features saw them, those whose key
---                                           begins with one; nil when none do
---   lexicon:within(s, first, last) -> number, first, last
---                                           the first that stands anywhere, also within a word
---   lexicon:count(s, first, last) -> known, words, latin
---                                           how many of its words are phrases, how many there are, whether all letters
---                                           are Latin
---   lexicon:echo(s, first, last, from, to) -> found, words
---                                           of the words of one part that have more than three bytes and are no
---                                           phrases, how many stand in the other too, but for their ends; how many
---                                           there are
function ptext.lexicon(phrases, not_behind)
  check_type(phrases, "table", "ptext.lexicon")
  local lexicon = made(core.lexicon, phrases, not_behind)
  return lexicon
end

--- By which names of people are told. `sets`: strings of words in small letters, with white space between, each of
--- which may be left out: `particles` (small words inside a name), `honorifics` and `suffixes` (before and behind one,
--- no part of it), `articles` (honorifics before another one only), `given` (common given names), `never` (words of no
--- name, unless it begins with a given one), `not_alone` (words that are no name by themselves), `joints` ("and").
---   names:read(s, first, last, alone) -> first, last, known
---                                           where the name stands that a string, or a part of it, is; whether it
---                                           begins with a given name or something stands before it; nil when it is
---                                           none. With `alone` one word will do
---   names:may_begin(s, first, alone) -> boolean
---                                           whether one may begin at a place, behind marks and a joint, wherever it
---                                           ends: quick
function ptext.names(sets)
  check_type(sets, "table", "ptext.names")
  check_keys(sets, "particles honorifics articles suffixes given never not_alone joints", "ptext.names")
  local names = made(core.names, sets)
  return names
end

--- What document:features looks for in lines. `options`: lexicons, each of which may be left out, of common words
--- (`common`), of phrases that a line's key is (`whole`), begins with (`begins`), holds (`holds`), of words at a key's
--- start or end (`marks`), of words of which a date has one, if no marks join its figures (`date_words`), such as the
--- names of months; `names`, as ptext.names makes them; `probes`, strings one of which a long line of prose has;
--- and in bytes `counted` (in longer lines words are estimated), `keyed` (longer lines have no key), `dated` (longer
--- ones no date).
---
--- The columns, each an array by line with nil where there is none:
---   blank_before      an empty line, or nothing, stands before it
---   length            in bytes
---   first_byte        as a number
---   from              where its text begins behind a bullet; 1 without one
---   numbered          a number of a list stands before its text: "1." or "(a)"
---   words, common, capitals, figures
---                     about how many words, common ones, with a capital, with a figure first
---   mark              how it ends: . ! ? : ; , or …
---   closed            it ends in a round bracket
---   year              it has four digits in a row
---   may_be_dated      it has figures as dates have them
---   key               see ptext.line_key; made for a line when it is asked for, so there is no going through them
---   keyed, key_length whether it has one; in bytes, 0 without one
---   parted            its key has a mark between spaces, as menus do; no dash
---   whole, begins     the number of the phrase that the key is, that it begins with
---   holds, held       whether it holds phrases; an array of their numbers
---   starts, ends      the number of the mark at the key's start, of the one that its last letters are
---   repeated          other lines have its text
---   times             how many lines have its text, itself among them
---   same              an array of the lines with its text, when there are more
---   twin              the line above or below has its text
---   may_be_named      the name of a person may begin its text
---   named             its text is such a name: 1, or 2 when it is known to be one
---   ends_above        so many lines above, three at the most, is one that is longer and ends in its text, of three
---                     words or more; as the trail of links does that was scraped without separators: "HomeNewsTitle"
---   ends_below        so many lines below is one in whose text it ends likewise
function ptext.features(options)
  check_type(options, "table", "ptext.features")
  check_keys(options, "common whole begins holds marks date_words names probes counted keyed dated", "ptext.features")
  local features = made(core.features, options)
  return features
end

--- What is to be seen of the lines of several documents at once, in one sheet of columns.
---   sheet:fill(documents, features) -> list
---                                   looks at the lines of each for what the item of `features` says that stands where
---                                   the document does; gives of each what document:features gives. It holds until the
---                                   sheet is filled again
function ptext.sheet()
  return core.sheet()
end

--- Expressions over columns, such as those of ptext.features, and programs of them: what is to be decided of every line
--- of a document, written once and run by C. See ptext/columns.lua.
ptext.columns = require "ptext.columns"

--- The key of a line, by which it is compared with phrases: in lower case, with straight apostrophes, without bullets,
--- arrows, marks and counts at its ends. "• Comments (23) »" is "comments".
function ptext.line_key(text)
  check_type(text, "string", "ptext.line_key")
  return core.line_key(text)
end

--- A dictionary of themes, as a script of `themes/` holds them. Raises when an entry is wrong.
function ptext.dictionary(themes)
  check_type(themes, "table", "ptext.dictionary")
  return require("ptext.library").dictionary(themes)
end

--- Does a run, as `ptext run` does. `options`: ruleset (a path or the name of a shipped one), paths (an array), and
--- optionally output (a folder), formats (names), write (function(name, bytes), instead of output), jobs, globs,
--- encoding, text_field, id_field, metadata, profile, save_profile (files), no_profile, no_clusters, complain
--- (function(line), told of problems). Returns the report of the corpus, or nil and what is wrong.
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
