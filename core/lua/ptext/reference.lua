-- The reference of what scripts may hold, made from the shapes that check them.

local schema = require "ptext.schema"
local shapes = require "ptext.shapes"

local reference = {}

local WIDTH, INDENT = 88, 16

local function wrapped(text, indent)
  local lines, line = {}, ""
  for word in text:gmatch("%S+") do
    if line ~= "" and indent + #line + 1 + #word > WIDTH then
      lines[#lines + 1], line = line, ""
    end
    line = line == "" and word or line .. " " .. word
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n" .. (" "):rep(indent))
end

local function facts(shape)
  local parts = { schema.expects(shape) }
  if shape.oneof then parts[#parts + 1] = "one of " .. table.concat(shape.oneof, ", ") end
  if shape.required then parts[#parts + 1] = "required" end
  if shape.default then parts[#parts + 1] = "default: " .. shape.default end
  return table.concat(parts, "; ")
end

local function key_lines(shape, depth, into)
  for _, key in ipairs(shape.keys or {}) do
    local margin = (" "):rep(2 + 2 * depth)
    local name = margin .. key.key
    local gap = (" "):rep(math.max(2, INDENT - #name))
    local text = (key.about and key.about .. " " or "") .. "(" .. facts(key) .. ")"
    into[#into + 1] = name .. gap .. wrapped(text, math.max(INDENT, #name + 2))
    local nested = key.key == "quotes" or key.key == "tests" or key.key == "abbreviations" or key.key == "near"
    if nested and depth == 0 then key_lines(key, 1, into) end
  end
  return into
end

local function section(title, intro, shape)
  return title .. "\n\n" .. intro .. "\n\n" .. table.concat(key_lines(shape, 0, {}), "\n") .. "\n"
end

local ENTRIES = [[
ENTRIES

An entry is a string: words to find, in any case, one after the other.

  funding                       that word; in the text it may take a possessive (funding's)
  partner*  wom?n               * is any run of characters, ? is one, within one word
  early help  multi-agency      words in a row: between them white space, a hyphen or a dash, in
                                the entry and in the text alike, so "multi agency" is found too
  dedicated ,? long-term        punctuation that is written must stand there; with ? it may
  need * to                     a lone * is any one word
  need *{0,3} to                0 to 3 words of any kind (up to 20)
  (cut|cuts|budget reduction*)  one of these; groups nest
  early (years)? help           a group with ? may be absent
  C\*                           \ takes the meaning from the next character

An entry holds at least one word that is not wild, and begins and ends with a word that is not a
lone *. A match never crosses a sentence. Of the matches of one theme that overlap the leftmost
counts, and of these the longest. An exception wins over the matches it contains.

With options an entry is a table: { "DCS", case = true }. The same options may stand in a theme
and then hold for all its entries and sub-themes.

]]

--- The reference of entries, as text.
function reference.entries()
  return ENTRIES .. table.concat(key_lines(shapes.entry, 0, {}), "\n") .. "\n"
end

--- The reference of rulesets, themes, rules and formats, as text.
function reference.rules()
  return table.concat({
    section("RULESETS", "A script of rules/ that returns  ruleset { … }", shapes.ruleset),
    section("THEMES", "A script of themes/ that returns  themes { name = { … }, … }  Each is a list of entries (see "
      .. "`ptext help\nentries`) with these options:", shapes.theme),
    section("RULES", "A script of rules/ that returns  rules { { id = … }, … }", shapes.rule),
    section("FORMATS", "A script of formats/ that returns  format { … }", shapes.format),
  }, "\n")
end

return reference
