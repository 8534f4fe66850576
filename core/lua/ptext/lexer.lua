-- The tokens of a Lua source, as far as finding a place in it needs them. It never fails: what is no Lua becomes
-- tokens of one character.

local lexer = {}

local function long_bracket_end(source, at)
  local level = source:match("^%[(=*)%[", at)
  if not level then return nil end
  local _, last = source:find("]" .. level .. "]", at, true)
  return last or #source
end

local function string_end(source, at)
  local quote, i = source:sub(at, at), at + 1
  while true do
    i = source:find("[\\\r\n" .. quote .. "]", i)
    if not i then return #source end
    local c = source:sub(i, i)
    if c == quote then return i end
    if c ~= "\\" then return i - 1 end
    i = source:match("^z%s*()", i + 1) or source:match("^\r\n()", i + 1) or i + 2
  end
end

local function comment_end(source, at)
  return long_bracket_end(source, at + 2) or (source:find("[\r\n]", at) or #source + 1) - 1
end

local function number_end(source, at)
  local last = at - 1
  repeat
    local more = source:match("^[eEpP][+-]()", last + 1) or source:match("^[%w_.]()", last + 1)
    last = more and more - 1 or last
  until not more
  return last
end

local operators = { "^%.%.%.()", "^%.%.()", "^[=~<>]=()", "^//()", "^::()", "^<<()", "^>>()" }

local function operator_end(source, at)
  for _, pattern in ipairs(operators) do
    local after = source:match(pattern, at)
    if after then return after - 1 end
  end
  return at
end

-- The type and the end of the token at `at`, which is no white space.
local function read(source, at)
  local c = source:sub(at, at)
  if c == "-" and source:sub(at + 1, at + 1) == "-" then return "comment", comment_end(source, at) end
  if c == '"' or c == "'" then return "string", string_end(source, at) end
  if c == "[" then
    local last = long_bracket_end(source, at)
    if last then return "string", last end
  end
  if c:find("[%a_]") then return "name", source:match("^[%w_]+()", at) - 1 end
  if source:find("^%.?%d", at) then return "number", number_end(source, at) end
  return "operator", operator_end(source, at)
end

--- The tokens of `source`: an array of { type = "name", "string", "number" or "operator", text, first, last }.
--- Comments are left out. Linear.
function lexer.tokens(source)
  if type(source) ~= "string" then error("tokens: the source must be a string", 2) end
  local tokens, at = {}, source:match("^\xEF\xBB\xBF()") or 1
  at = source:match("^#[^\r\n]*()", at) or at
  while true do
    at = source:match("^%s*()", at)
    if at > #source then return tokens end
    local kind, last = read(source, at)
    if kind ~= "comment" then
      tokens[#tokens + 1] = { type = kind, text = source:sub(at, last), first = at, last = last }
    end
    at = last + 1
  end
end

-- Strings ---------------------------------------------------------------------------------------------------------

local simple = { a = "\a", b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", v = "\v" }

-- What the escape at the start of `rest` (after the backslash) stands for, and its length without the backslash.
local function escape(rest)
  local c = rest:sub(1, 1)
  if simple[c] then return simple[c], 1 end
  local hex = rest:match("^x(%x%x)")
  if hex then return string.char(tonumber(hex, 16)), 3 end
  local code = rest:match("^u{(%x+)}")
  if code and #code <= 8 and tonumber(code, 16) < 2 ^ 31 then return utf8.char(tonumber(code, 16)), #code + 3 end
  local decimal = rest:match("^%d%d?%d?")
  if decimal then return string.char(tonumber(decimal) % 256), #decimal end
  local skipped = rest:match("^z%s*()")
  if skipped then return "", skipped - 1 end
  local line_break = rest:match("^\r\n") or rest:match("^\n\r") or rest:match("^[\r\n]")
  if line_break then return "\n", #line_break end
  return c, 1
end

local function long_pieces(text)
  local level, start = text:match("^%[(=*)%[()")
  start = text:match("^\r\n()", start) or text:match("^\n\r()", start) or text:match("^[\r\n]()", start) or start
  local pieces, i, stop = {}, start, #text - #level - 2
  while i <= stop do
    local line_break = text:match("^\r\n", i) or text:match("^\n\r", i)
    pieces[#pieces + 1] = { line_break and "\n" or text:sub(i, i), i }
    i = i + (line_break and 2 or 1)
  end
  return pieces
end

local function short_pieces(text)
  local pieces, i, quote = {}, 2, text:sub(1, 1)
  while i <= #text do
    local c = text:sub(i, i)
    if c == quote then break end
    local value, length = c, 0
    if c == "\\" then value, length = escape(text:sub(i + 1, i + 64)) end
    pieces[#pieces + 1] = { value, i }
    i = i + 1 + length
  end
  return pieces
end

--- The string that a string token stands for, and the place in the token (1-based) of each of its bytes.
function lexer.string(token)
  local pieces = token.text:sub(1, 1) == "[" and long_pieces(token.text) or short_pieces(token.text)
  local out, places = {}, {}
  for i, piece in ipairs(pieces) do
    out[i] = piece[1]
    for _ = 1, #piece[1] do places[#places + 1] = piece[2] end
  end
  return table.concat(out), places
end

return lexer
