-- From a source and a path of keys to a line and a column: where in the script a value was written.
--
-- The script is not run. Its table constructors are read as written, from the value that it returns; names of local
-- tables are followed. What was made by code has no place of its own: the nearest place round it is given.
--
-- A source with very many errors is asked about once for each, so what is worked out of it is kept: its reading. It
-- has the source, its tokens, the locals of its main chunk, and of what was asked for the fields of constructors.

local lexer = require "ptext.lexer"

local locate = {}

local OPENS = { ["function"] = true, ["do"] = true, ["if"] = true, ["repeat"] = true,
  ["{"] = true, ["("] = true, ["["] = true }
local CLOSES = { ["end"] = true, ["until"] = true, ["}"] = true, [")"] = true, ["]"] = true }
local CONSTRUCTORS = { ruleset = true, themes = true, rules = true, format = true }

local function depth_change(token)
  if not token or token.type == "string" then return 0 end
  return OPENS[token.text] and 1 or CLOSES[token.text] and -1 or 0
end

local function is(token, text)
  return token ~= nil and token.type ~= "string" and token.text == text
end

-- The index of the first token of what the main chunk returns.
local function returned(tokens)
  local depth, found = 0, nil
  for i, token in ipairs(tokens) do
    if depth == 0 and token.type == "name" and token.text == "return" then found = i + 1 end
    depth = depth + depth_change(token)
  end
  return found
end

-- Where the locals of the main chunk are given values: by name the indexes of `local`, in their order.
local function find_locals(tokens)
  local depth, by_name = 0, {}
  for i, token in ipairs(tokens) do
    local name = tokens[i + 1]
    if depth == 0 and is(token, "local") and name and name.type == "name" and is(tokens[i + 2], "=") then
      by_name[name.text] = by_name[name.text] or {}
      table.insert(by_name[name.text], i)
    end
    depth = depth + depth_change(token)
  end
  return by_name
end

-- The index of the value of the last `local name = …` of the main chunk before token `before`.
local function local_value(reading, name, before)
  local places = reading.locals[name] or {}
  for n = #places, 1, -1 do
    if places[n] < before then return places[n] + 3 end
  end
end

local function ends_value(token)
  return token == nil or is(token, ",") or is(token, ";") or is(token, "}") or is(token, ")") or
    token.type == "name" and not (token.text == "and" or token.text == "or")
end

-- The index of the token at which the value that starts at token `i` is written: through parentheses, constructors
-- of scripts and names of locals.
local function resolve(reading, i)
  local tokens = reading.tokens
  for _ = 1, 20 do
    local token = tokens[i]
    if not token then return nil end
    if is(token, "(") then
      i = i + 1
    elseif token.type == "name" and CONSTRUCTORS[token.text] and not ends_value(tokens[i + 1]) then
      i = i + 1
    elseif token.type == "name" and ends_value(tokens[i + 1]) then
      i = local_value(reading, token.text, i)
    else
      return i
    end
  end
end

-- Fields of a table constructor -----------------------------------------------------------------------------------

-- The index of the token after the expression that starts at `i`: a comma, a semicolon or a closing bracket.
local function skip_value(tokens, i)
  local depth = 0
  while tokens[i] do
    local token, change = tokens[i], depth_change(tokens[i])
    if depth == 0 and (change < 0 or is(token, ",") or is(token, ";")) then return i end
    depth = depth + change
    i = i + 1
  end
  return i
end

local function literal(tokens, first, last)
  local token = tokens[first]
  if first ~= last then return nil end
  if token.type == "string" then return (lexer.string(token)) end
  return token.type == "number" and math.tointeger(tonumber(token.text)) or nil
end

-- The field at token `i`: its key (nil when it is positional or cannot be read), and the indexes of the key and the
-- value.
local function read_field(tokens, i)
  if is(tokens[i], "[") then
    local close = skip_value(tokens, i + 1)
    if is(tokens[close], "]") and is(tokens[close + 1], "=") then
      return literal(tokens, i + 1, close - 1), i + 1, close + 2
    end
  elseif tokens[i].type == "name" and is(tokens[i + 1], "=") then
    return tokens[i].text, i, i + 2
  end
  return nil, nil, i
end

-- The fields of the constructor that opens at token `open`: by key the indexes of the keys (none for a position) and
-- of the values. The last of several fields with one key counts, as in Lua; `repeated` are the others' keys and theirs.
local function read_fields(tokens, open)
  local i, position, keys, values, repeated = open + 1, 0, {}, {}, {}
  while tokens[i] and not is(tokens[i], "}") do
    local key, key_at, value_at = read_field(tokens, i)
    if not key_at then
      position = position + 1
      key = position
    end
    if key_at and keys[key] then repeated[#repeated + 1] = { key = key, before = keys[key], at = key_at } end
    if key ~= nil then keys[key], values[key] = key_at, value_at end
    i = skip_value(tokens, value_at)
    if is(tokens[i], ",") or is(tokens[i], ";") then i = i + 1 elseif not is(tokens[i], "}") then break end
  end
  return { keys = keys, values = values, repeated = repeated }
end

local function fields_of(reading, open)
  reading.fields[open] = reading.fields[open] or read_fields(reading.tokens, open)
  return reading.fields[open]
end

-- Follows `path` as far as the source shows it: the indexes of the last key and value that were found, and whether
-- that was the whole path.
local function descend(reading, path)
  local tokens, value, key = reading.tokens, reading.returned, nil
  if not tokens[value] then return nil, nil, false end
  for _, step in ipairs(path) do
    local open = resolve(reading, value)
    if not (open and is(tokens[open], "{")) then return nil, value, false end
    local fields = fields_of(reading, open)
    if not tokens[fields.values[step]] then return nil, value, false end
    key, value = fields.keys[step], fields.values[step]
  end
  return key, value, true
end

-- Places ----------------------------------------------------------------------------------------------------------

-- Where the lines of a source begin.
local function line_starts(source)
  local starts, at = { source:match("^\xEF\xBB\xBF()") or 1 }, 1
  while true do
    local brk, after = source:match("()[\r\n]()", at)
    if not brk then return starts end
    if source:find("^\r\n", brk) or source:find("^\n\r", brk) then after = after + 1 end
    starts[#starts + 1], at = after, after
  end
end

-- The line and the column (in code points; in bytes where the line is no UTF-8) of the byte at `at`. Both 1-based.
local function position(reading, at)
  local starts = reading.starts
  local line, behind = 1, #starts + 1
  while behind - line > 1 do
    local middle = (line + behind) // 2
    if starts[middle] <= at then line = middle else behind = middle end
  end
  local before = reading.source:sub(starts[line], at - 1)
  return line, (utf8.len(before) or #before) + 1
end

-- The byte of the source at which byte `offset` of the string written at token `i` stands: one string, or several
-- joined by `..`. One past the end of the string is its closing quote.
local function string_place(tokens, i, offset)
  while tokens[i] and tokens[i].type == "string" do
    local value, places = lexer.string(tokens[i])
    local joined = is(tokens[i + 1], "..")
    if offset <= #value then return tokens[i].first + places[offset] - 1 end
    if not joined or not tokens[i + 2] or tokens[i + 2].type ~= "string" then
      local closing = tokens[i].text:match("]=*]$") or " "
      return offset == #value + 1 and tokens[i].last - #closing + 1 or tokens[i].first
    end
    offset, i = offset - #value, i + 2
  end
end

local function read(source)
  local tokens = lexer.tokens(source)
  return { source = source, tokens = tokens, returned = returned(tokens), locals = find_locals(tokens), fields = {},
    starts = line_starts(source) }
end

local readings = setmetatable({}, { __mode = "k" })

local function reading_of(source, owner)
  if not owner then return read(source) end
  readings[owner] = readings[owner] or read(source)
  return readings[owner]
end

--- Where the value at `path` (an array of keys) of the table that `source` returns is written: line and column, both
--- 1-based. `options`: key = true asks for the place of the key; offset = N for that of byte N of a string; owner, a
--- table to remember the reading with, when several places of one source will be asked for. Always gives a place: at
--- worst that of the `return`, or 1, 1. Linear in the source for an owner's first place, then in the path.
function locate.place(source, path, options)
  if type(source) ~= "string" then error("locate.place: the source must be a string", 2) end
  if type(path) ~= "table" then error("locate.place: the path must be a table", 2) end
  options = options or {}
  local reading = reading_of(source, options.owner)
  local key, value, whole = descend(reading, path)
  if not value then return 1, 1 end
  local tokens = reading.tokens
  local at = tokens[options.key and key or value].first
  local written = whole and options.offset and resolve(reading, value)
  return position(reading, written and string_place(tokens, written, options.offset) or at)
end

--- The keys that are written twice in one table of a source, of which Lua takes the last and says nothing: an array
--- of { key, line, column, before = the line where it was written before }. `owner` is as for locate.place. Takes time
--- with how deep tables nest.
function locate.repeated(source, owner)
  if type(source) ~= "string" then error("locate.repeated: the source must be a string", 2) end
  local reading, found = reading_of(source, owner), {}
  local tokens = reading.tokens
  for open, token in ipairs(tokens) do
    for _, twice in ipairs(is(token, "{") and fields_of(reading, open).repeated or {}) do
      local line, column = position(reading, tokens[twice.at].first)
      local before = position(reading, tokens[twice.before].first)
      found[#found + 1] = { key = twice.key, line = line, column = column, before = before }
    end
  end
  return found
end

return locate
