---@meta ptext

--- Text primitives, theme dictionaries and runs. Positions are 1-based and inclusive, as `string.sub` takes them.
---@class ptext
---@field version string the version of ptext
---@field version_unicode string the version of Unicode whose rules it follows
local ptext = {}

--- The words of a string: UAX #29 segments that hold a letter or a digit.
---
--- ```lua
--- for first, last in ptext.words("Early help works.") do print(("Early help works."):sub(first, last)) end
--- ```
---@param s string
---@return fun(): integer?, integer? iterator of first, last
function ptext.words(s) end

--- The sentences of a string, split as prose.
---@param s string
---@return fun(): integer?, integer? iterator of first, last
function ptext.sentences(s) end

--- The extended grapheme clusters of UAX #29.
---@param s string
---@return fun(): integer?, integer? iterator of first, last
function ptext.graphemes(s) end

--- The blocks of a string: trimmed lines, or paragraphs of joined lines.
---@param s string
---@return fun(): integer?, integer? iterator of first, last
function ptext.blocks(s) end

--- The folded form, which matching compares.
---@param s string
---@return string
function ptext.fold(s) end

--- Normalization Form C.
---@param s string
---@return string
function ptext.nfc(s) end

--- The string with each stretch of white space as one space; in scripts.
---@param s string
---@return string
function ptext.spaced(s) end

--- Words that are looked for in texts, ASCII letters in either case.
---@class ptext.word_class
---@field has fun(self, word: string): boolean whether a string is one of them
---@field find fun(self, text: string, from?: integer): integer?, integer? first and last position of the first of them
---@field other fun(self, text: string, from?: integer): integer?, integer? of the first word that is none of them
---@field last fun(self, text: string, from?: integer): integer?, integer? of the last word
---@field count fun(self, text: string, from?: integer): integer how many words a text has

--- A class of words; in scripts.
---@param words string | string[] a list of words, or a text of them
---@param bytes? string those of which words in a text are made, as ranges such as "azAZ09"
---@return ptext.word_class
function ptext.word_class(words, bytes) end

--- What a part of a text ends at.
---@class ptext.endings
---@field before fun(self, text: string, from?: integer): string what stands before the first of them, trimmed

--- Endings; in scripts.
---@param texts string[]
---@param stops? string[] those that end a part only where no letter follows
---@return ptext.endings
function ptext.endings(texts, stops) end

--- What stands round a verb in a sentence.
---@class ptext.clauses
---@field subject fun(self, text: string, at: integer): string of the verb at a position
---@field listed_subject fun(self, text: string, at: integer): string with all that is joined to it
---@field head fun(self, phrase: string): string what a phrase is called by, in small letters

--- Clauses by the words and marks that cut them; in scripts. See lib/clauses.
---@param parts table joining, marks, stops, goes_on, listing, no_aside, adverbs, opening, heads, bytes
---@return ptext.clauses
function ptext.clauses(parts) end

--- Whether a string is UTF-8; if not, the position of the first byte that is not.
---@param s string
---@return boolean valid
---@return integer? at
function ptext.valid_utf8(s) end

--- The string with U+FFFD for each maximal ill-formed sequence.
---@param s string
---@return string
function ptext.clean_utf8(s) end

--- The words of a string that white space parts, or what a byte parts.
---@param s string
---@param but? string with it, each word once, without those of this string
---@param capitals? boolean whether words are given with a capital as first letter
---@param separator? string the byte; there is no white space at the ends of what is given
---@return string[]
function ptext.split(s, but, capitals, separator) end

--- The words of a string that white space parts, as a set.
---@param s string
---@return table<string, true>
function ptext.set(s) end

--- Values as the cells of a row of a table (CSV), with commas between and no line break.
---@param values table strings, numbers and booleans; nil is an empty cell
---@param count? integer how many (all of a sequence)
---@return string
function ptext.csv(values, count) end

--- How many code points there are from `first` to `last`.
---@param s string
---@param first? integer
---@param last? integer
---@return integer
function ptext.count(s, first, last) end

---@alias ptext.entry string | { [1]: string, case?: boolean, near?: table, before?: table, after?: table, except?: table, kinds?: string[] }

---@class ptext.theme
---@field about? string
---@field themes? table<string, ptext.theme>
---@field except? ptext.entry | ptext.entry[]
---@field case? boolean
---@field [integer] ptext.entry

---@class ptext.hit
---@field theme string full name of the theme
---@field entry string the entry that matched
---@field first integer
---@field last integer
local hit = {}

--- The text that matched.
---@return string
function hit:text() end

---@class ptext.dictionary
local dictionary = {}

--- The hits in a string, in the order of their places.
---@param s string
---@return fun(): ptext.hit? iterator
function dictionary:hits(s) end

--- A dictionary of themes, as a script of `themes/` holds them. Raises when an entry is wrong.
---@param themes table<string, ptext.theme>
---@return ptext.dictionary
function ptext.dictionary(themes) end

---@class ptext.run_options
---@field ruleset string a path, or the name of a shipped ruleset
---@field paths string[] files, folders, JSON Lines
---@field output? string a folder to write into
---@field write? fun(name: string, bytes: string) is given the outputs piece by piece, instead of a folder
---@field formats? string[] instead of the ruleset's
---@field jobs? integer
---@field globs? string[]
---@field encoding? string
---@field text_field? string
---@field id_field? string
---@field metadata? string a table (CSV) of what is known of the documents
---@field profile? string a saved profile of the corpus, instead of one made of these documents
---@field save_profile? string the file to save the profile to that is made
---@field no_profile? boolean do without a profile
---@field no_clusters? boolean do not look for posts that are one
---@field complain? fun(line: string) is told of problems

---@class ptext.report
---@field flow table files, left_out, documents, unread, empty, with_text, dated, undated, coded, uncoded
---@field themes table[] name, parent, posts, hits, sentences, share, quotes
---@field words integer
---@field scanned_words integer
---@field sentences integer
---@field scanned_sentences integer

--- Does a run, as `ptext run` does.
---@param options ptext.run_options
---@return ptext.report? report
---@return string? message what is wrong, when it could not run
function ptext.run(options) end

return ptext
