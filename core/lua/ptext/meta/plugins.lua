---@meta

--- What plugins are given, and what of `require "ptext"` they read documents by.
---@class ptext
local ptext = {}

--- A place in the text of a document; an empty one has `last = first - 1`.
---@class ptext.span
---@field first integer
---@field last integer
local span = {}

--- What stands there.
---@return string
function span:text() end

---@alias ptext.kind "title"|"byline"|"date"|"caption"|"heading"|"body"|"list"|"quote"|"note"|"boilerplate"

--- A trimmed line of a document that holds text.
---@class ptext.line
---@field number integer its number in the file
---@field first integer
---@field last integer
---@field blank_before boolean whether an empty line, or nothing, stands before it
---@field kind? ptext.kind
---@field rule? string
local line = {}

---@return string
function line:text() end

--- Says what the line is, and by which rule.
---@param kind ptext.kind
---@param rule? string
function line:label(kind, rule) end

--- The line, or a part of it.
---@param first? integer counted from the beginning of the line
---@param last? integer
---@return ptext.span
function line:span(first, last) end

--- What a reader is given.
---@class ptext.document
---@field id string
---@field lines ptext.line[]
---@field fields table<string, table>
---@field metadata table<string, string> the cells of the document's row in the table of --metadata
---@field explain? boolean whether `ptext explain` asks, which shows what is left in `audit`
---@field audit? table
local document = {}

---@return string
function document:text() end

---@param first integer
---@param last integer
---@return ptext.span
function document:span(first, last) end

--- The same without a look at the positions, which must be right.
---@param first integer
---@param last integer
---@return ptext.span
function document:span_within(first, last) end

--- Where all lines are.
---@return integer[] firsts
---@return integer[] lasts
function document:places() end

--- The numbers of lines in which a phrase stands; nil when there are none.
---@param lexicon ptext.lexicon
---@param from integer the first of the lines that are looked at
---@param to integer the last of them
---@param longest? integer bytes; longer lines are passed over
---@return integer[]? numbers
function document:lines_with(lexicon, from, to, longest) end

--- What is to be seen of each line, as columns.
---@param features userdata what ptext.features made
---@return table seen
function document:features(features) end

--- Labels all lines.
---@param kinds ptext.kind[] | table<string, ptext.kind> | ptext.kind by line, by rule, or one for all
---@param rules? string[] | string | table by line, one for all, or the columns that have them
---@param column? string name of the column of rules
function document:label_lines(kinds, rules, column) end

--- In how many documents of the corpus a line of this text stands; nil without a profile.
---@param text string
---@return integer? documents
---@return integer? of_all
function document:shared(text) end

--- The same of every line. Given what `features` said, the numbers become a column of it, and true is returned for them.
---@param columns? table<string, table>
---@param name? string
---@return integer[]|true|nil documents
---@return integer? most
---@return integer? of_all
function document:shared_lines(columns, name) end

--- Sets a fact that has one value.
---@param name string
---@param value any
---@param span? ptext.span where the text says it
---@param rule? string
---@param more? table further facts, such as { precision = "day" }
function document:field(name, value, span, rule, more) end

--- Adds to a list of facts, such as authors, events, tags.
---@param name string
---@param item table
---@param span? ptext.span
---@param rule? string
function document:add(name, item, span, rule) end

--- Takes a fact back.
---@param name string
function document:clear(name) end

--- Notes a problem.
---@param severity "error"|"warning"|"note"
---@param code string
---@param message string
---@param span? ptext.span
---@param rule? string
function document:problem(severity, code, message, span, rule) end

---@class ptext.lexicon
local lexicon = {}

--- For each of the first places that all phrases have, four at most, the bytes that stand there, in either case of ASCII
--- letters.
---@return string ...
function lexicon:beginnings() end

--- The number of the phrase that a string is.
---@param s string
---@return integer? number
function lexicon:whole(s) end

--- The longest phrase that begins at a position.
---@param s string
---@param init? integer
---@return integer? number
---@return integer? last
function lexicon:at(s, init) end

--- For lpeg.Cmt, behind the first byte of a phrase: the position behind the longest that begins there, and the value
--- with its number.
---@param s string
---@param after integer
---@param of ptext.lexicon
---@param values? table
---@return integer? position
---@return any value
function lexicon.capture(s, after, of, values) end

--- The first phrase, in the part of a string that is given, that begins where a word does, or at a byte of no word.
---@param s string
---@param from? integer
---@param to? integer
---@return integer? number
---@return integer? first
---@return integer? last
function lexicon:find(s, from, to) end

--- The first phrase that stands anywhere in the part of a string that is given, also within a word.
---@param s string
---@param from? integer
---@param to? integer
---@return integer? number
---@return integer? first
---@return integer? last
function lexicon:within(s, from, to) end

--- Of the lines between two, those whose key begins with a phrase.
---@param seen table what document:features gave
---@param from integer
---@param to integer
---@return integer[]? numbers nil when there are none
function lexicon:starting(seen, from, to) end

--- How many of the words of a string are phrases, how many words it has, and whether all its letters are Latin.
---@param s string
---@param from? integer the part of it that is looked at
---@param to? integer
---@return integer known
---@return integer words
---@return boolean latin
function lexicon:count(s, from, to) end

--- How many words of one part of a string stand in another part: those of more than three bytes that are no phrases,
--- but for the ends of longer ones.
---@param s string
---@param first integer the part whose words are asked for
---@param last integer
---@param from integer the part they are looked for in
---@param to integer
---@return integer found
---@return integer words how many are asked for
function lexicon:echo(s, first, last, from, to) end

--- Phrases that are found by their bytes, numbered as they come; ASCII letters in either case.
---@param phrases string[]
---@param not_behind? string bytes that may not come after a phrase, as pairs that are ranges ("azAZ")
---@return ptext.lexicon
function ptext.lexicon(phrases, not_behind) end

---@class ptext.names
local names = {}

--- Where the name of a person stands that the part of a string is that is given; nil when it is none.
---@param s string
---@param from? integer
---@param to? integer
---@param alone? boolean one word will do
---@return integer? first
---@return integer? last
---@return boolean? known it begins with a given name, or something stands before it
function names:read(s, from, to, alone) end

--- Whether a name may begin at a place, behind marks and a joint, wherever it ends.
---@param s string
---@param from? integer
---@param alone? boolean one word will do
---@return boolean
function names:may_begin(s, from, alone) end

---@class ptext.names_options
---@field particles? string small words inside a name
---@field honorifics? string words before one, no part of it
---@field articles? string honorifics before another one only
---@field suffixes? string words behind one, no part of it
---@field given? string common given names
---@field never? string words of no name, unless it begins with a given one
---@field not_alone? string words that are no name by themselves
---@field joints? string words that join names

--- By which names of people are told; each a string of words in small letters.
---@param sets ptext.names_options
---@return ptext.names
function ptext.names(sets) end

---@class ptext.features_options
---@field counted integer bytes; in longer lines words are estimated
---@field keyed integer bytes; longer lines have no key
---@field dated integer bytes; longer lines have no date
---@field common? ptext.lexicon common words
---@field whole? ptext.lexicon phrases that a line's key is
---@field begins? ptext.lexicon phrases that it begins with
---@field holds? ptext.lexicon phrases that it holds
---@field marks? ptext.lexicon words at its start or end
---@field date_words? ptext.lexicon words of which a date has one, if no marks join its figures
---@field names? ptext.names names of people
---@field probes? string[] strings one of which a long line of prose has

--- What document:features looks for in lines.
---@param options ptext.features_options
---@return userdata features
function ptext.features(options) end

--- What is to be seen of the lines of several documents.
---@class ptext.sheet
local sheet = {}

--- Looks at the lines of documents; gives of each what document:features gives, until the sheet is filled again.
---@param documents ptext.document[]
---@param features userdata[] for each document what ptext.features made
---@return table[] seen
function sheet:fill(documents, features) end

---@return ptext.sheet
function ptext.sheet() end

--- What is worked out for each row, such as a line of a document: a number, 1 for true and 0 for false, or a string.
---@class ptext.expression
---@operator add(ptext.expression|number): ptext.expression
---@operator sub(ptext.expression|number): ptext.expression
---@operator mul(ptext.expression|number): ptext.expression
---@operator div(ptext.expression|number): ptext.expression
---@operator idiv(ptext.expression|number): ptext.expression
---@operator unm: ptext.expression
---@operator band(ptext.expression|boolean): ptext.expression
---@operator bor(ptext.expression|boolean): ptext.expression
---@operator bnot: ptext.expression
local expression = {}

---@alias ptext.operand ptext.expression|number|string|boolean

---@param other ptext.operand
---@return ptext.expression
function expression:below(other) end
---@param other ptext.operand
---@return ptext.expression
function expression:at_most(other) end
---@param other ptext.operand
---@return ptext.expression
function expression:above(other) end
---@param other ptext.operand
---@return ptext.expression
function expression:at_least(other) end

--- Whether it is one of several.
---@param ... ptext.operand
---@return ptext.expression
function expression:is(...) end

--- list[x]; the first or the last when x is beyond it. All are numbers, booleans, or strings, with false for none.
---@param list (number|string|boolean)[] from list[0] on
---@return ptext.expression
function expression:look_up(list) end

--- The value some rows further down, above when `rows` is negative; where there is no such row `edge`, or 0.
---@param rows integer
---@param edge? ptext.operand
---@return ptext.expression
function expression:shifted(rows, edge) end

--- The sum of the rows down to this one.
---@return ptext.expression
function expression:running() end

--- The sum of all rows.
---@return ptext.expression
function expression:total() end

--- The sum of the rows of the row's run; rows are cut into runs that begin where `starts` holds.
---@param starts ptext.operand
---@return ptext.expression
function expression:total_of(starts) end
---@param starts ptext.operand
---@return ptext.expression
function expression:least_of(starts) end
---@param starts ptext.operand
---@return ptext.expression
function expression:most_of(starts) end

--- What stands for a string, 0 or false for others.
---@param values table<string, number|boolean>
---@return ptext.expression
function expression:named(values) end

--- The number of the last row above where it holds; 0 without one.
---@return ptext.expression
function expression:last_above() end
---@return ptext.expression
function expression:anywhere_above() end
---@return ptext.expression
function expression:anywhere_below() end

--- The least value such that the rows with no more have this share of the sum of their weights, the same for all rows.
---@param weights ptext.operand
---@param share ptext.operand
---@return ptext.expression
function expression:quantile(weights, share) end

--- Whether the row is of the stretch of rows whose sum is highest, if one is above 0.
---@return ptext.expression
function expression:best_stretch() end

---@class ptext.column_program
local program = {}

--- Reads what the expressions name from the table, and puts the outputs there.
---@param values table what document:features gave, or a table of arrays
---@param rows? integer for a table of arrays
function program:run(values, rows) end

--- The same for several tables of one sheet at once.
---@param list table[] what sheet:fill gave, or tables that have it under a name
---@param name? string
function program:run_all(list, name) end

--- Expressions over columns, and programs of them that C runs.
---@class ptext.columns
---@field of table<string, ptext.expression> columns given by name
---@field value table<string, ptext.expression> values given by name, each one for all rows
---@field row ptext.expression the number of the row
local columns = {}

--- `yes` where the condition holds, else `no`.
---@param condition ptext.operand
---@param yes ptext.operand
---@param no ptext.operand
---@return ptext.expression
function columns.choose(condition, yes, no) end
---@param a ptext.operand
---@param b ptext.operand
---@return ptext.expression
function columns.lesser(a, b) end
---@param a ptext.operand
---@param b ptext.operand
---@return ptext.expression
function columns.greater(a, b) end

--- As an output: the numbers of the rows where an expression holds.
---@param condition ptext.expression
---@return table output
function columns.rows(condition) end

--- As an output: the values of an expression that gives numbers, nil for 0.
---@param a ptext.expression
---@return table output
function columns.found(a) end

---@param outputs table<string, ptext.operand|table> expressions, or columns.rows or columns.found of one, by name
---@return ptext.column_program
function columns.program(outputs) end

ptext.columns = columns

--- The form of a line that is compared with phrases.
---@param text string
---@return string key
function ptext.line_key(text) end

--- The value of a script such as "lib/furniture", the user's own or the shipped one.
---@param name string
---@return any
function ptext.script(name) end
