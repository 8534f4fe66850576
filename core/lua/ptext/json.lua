-- Reading JSON: checked strictly by the core, decoded by lua-cjson; the members of an object also as they were written.

local cjson = require "cjson"
local core = require "ptext.core"

local json = { null = cjson.null }

-- The line of a byte position, and its column in code points.
local function place(text, at)
  local line, line_start = 1, 1
  for after in text:sub(1, at - 1):gmatch("\n()") do line, line_start = line + 1, after end
  return line, core.count(text, line_start, at - 1) + 1
end

--- The value of a JSON text. Takes a string; returns true and the value, or nil, a message, and where: line and
--- column (1-based, columns in code points). Null is `json.null`; numbers are floats, as lua-cjson reads them.
function json.decode(text)
  local ok, message, at = core.json_check(text)
  if not ok then return nil, message, place(text, at or 1) end
  local decoded, value = pcall(cjson.decode, text)
  if not decoded then return nil, (tostring(value):gsub("^.-: ", "")), place(text, 1) end
  return true, value
end

local function string_end(text, at)
  repeat
    at = text:find('["\\]', at + 1)
    local escape = text:byte(at) == 92
    if escape then at = at + 1 end
  until not escape
  return at
end

local function nested_end(text, at)
  local depth = 0
  repeat
    at = text:find('["%[%]{}]', at)
    local mark = text:sub(at, at)
    if mark == '"' then
      at = string_end(text, at)
    else
      depth = depth + ((mark == "[" or mark == "{") and 1 or -1)
    end
    at = at + 1
  until depth == 0
  return at - 1
end

local function value_end(text, at)
  local mark = text:sub(at, at)
  if mark == '"' then return string_end(text, at) end
  if mark == "{" or mark == "[" then return nested_end(text, at) end
  return text:find("[%s,}]", at) - 1
end

--- The members of a JSON object, each value as it was written. Takes a text that passed `json.decode` and holds an
--- object; returns a table from key to the bytes of its value. Of a key given twice the last holds. Linear.
function json.members(text)
  local members, at = {}, text:find('["}]', text:find("{", 1, true) + 1)
  while text:byte(at) == 34 do
    local key_end = string_end(text, at)
    local first = text:find("[^%s:]", key_end + 1)
    local last = value_end(text, first)
    members[cjson.decode("[" .. text:sub(at, key_end) .. "]")[1]] = text:sub(first, last)
    at = text:find('[^%s,]', last + 1)
  end
  return members
end

return json
