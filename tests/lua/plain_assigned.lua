-- Which variables a script may assign to after it was declared, found with LPeg: core.assigned, written down plainly.
--
-- The answer may name too many variables, never too few, so that every other variable of a function is known to be a
-- constant and need not be put back before each document.

local lpeg = require "lpeg"

local P, S, R, C, Ct = lpeg.P, lpeg.S, lpeg.R, lpeg.C, lpeg.Ct

local letter = R("az", "AZ") + "_"
local part = letter + R "09"
local name = letter * part ^ 0

local function word(text) return P(text) * -part end

local long = "[" * P(function(source, at)
  local level, inside = source:match("^(=*)%[()", at)
  if not level then return nil end
  local _, last = source:find("]" .. level .. "]", inside, true)
  return (last or #source) + 1
end)

local function quoted(quote)
  return P(quote) * (P "\\" * P(1) + (P(1) - S("\\" .. quote))) ^ 0 * P(quote) ^ -1
end

local comment = "--" * (long + (P(1) - S "\r\n") ^ 0)
local gap = (S " \t\r\n\f\v" + comment) ^ 0
local assignment = "=" * -P "="

-- After one of these a name is read, not assigned to.
local reading = S "({=+-*/%^#<>~&|" + ".." + word "return" + word "and" + word "or" + word "not" + word "in"
  + word "if" + word "elseif" + word "while" + word "until"

local number = P "." ^ -1 * R "09" * (S "eEpP" * S "+-" + part + ".") ^ 0
local attribute = "<" * gap * (word "const" + word "close") * gap * ">"

local declared = name * gap * (attribute * gap) ^ -1

local tokens = Ct((
  S " \t\r\n" ^ 1 +
  comment + long + quoted '"' + quoted "'" + number + attribute + "..."
  + word "local" * gap * (word "function" * gap * name + declared * ("," * gap * declared) ^ 0)
  + word "function" * gap * name * gap * S ".:"
  + word "function" * gap * C(name)
  + reading * gap * name
  + "." * gap * name
  + C(name) * gap * (assignment + ",")
  + name
  + P(1)) ^ 0)

--- The set of names (from name to true) that `source`, a Lua chunk, may assign to outside their declarations. Linear.
return function(source)
  if type(source) ~= "string" then error("assigned: the source must be a string", 2) end
  local set = {}
  for _, found in ipairs(tokens:match(source)) do set[found] = true end
  return set
end
