-- Expressions over columns, and programs of them that C runs (core/text/columns.h): what is to be decided of every line
-- of a document is written down once, and then costs no Lua a line.
--
-- An expression stands for a value in each row, a number; true is 1; false and nil are 0. A string is known by a number
-- of its own, of which only `is` and `choose` make sense. Expressions are made of
--
--   columns.of.NAME        what is given by name when the program runs: a column of document:features, or an array
--   columns.value.NAME     one value for all rows of a document, given by name
--   columns.row            the number of the row
--   x + y, x - y, x * y, x / y, x // y
--   x & y, x | y, ~x       truth: any number but 0 is true
--   x:below(y), x:at_most(y), x:above(y), x:at_least(y)
--   x:is(y, z, …)          whether it is one of them
--   columns.choose(x, y, z)        y where x holds, else z
--   columns.lesser(x, y), columns.greater(x, y)
--   x:look_up(list)        list[x], from list[0] on; the last, or the first, when x is beyond the list. All of it are
--                          numbers, booleans, or strings, with false for none
--   x:named(values)        values[x] of a string x, with 0 or false for other strings and none. All of them are
--                          numbers or booleans
--   x:shifted(k, edge)     the value k rows further down, above when k is negative; where there is no such row, `edge`,
--                          or 0
--   x:running(), x:total() the sum of the rows down to this one, of all rows
--   x:total_of(s), x:least_of(s), x:most_of(s)
--                          of the row's run: rows are cut into runs that begin where s holds
--   x:last_above()         the number of the last row above where x holds; 0 without one
--   x:anywhere_above(), x:anywhere_below()
--                          whether x holds in a row above, below
--   x:quantile(w, share)   the least value of x such that the rows with no more have this share of the sum of w, their
--                          weights; 0 where no weight is above 0. The same for all rows
--   x:best_stretch()       whether the row is of the stretch of rows whose sum of x is highest, if one is above 0
--
-- where numbers, strings and booleans may stand for y and z.

local core = require "ptext.core"

local columns = {}

local expression = {}
expression.__index = expression

-- In the order of ptext_column_operation.
local OPERATIONS = { "add", "subtract", "multiply", "divide", "quotient", "lesser", "greater", "below", "at_most",
  "equal", "and", "or", "not", "choose", "add_product", "look_up", "spread", "row", "shift", "running", "total",
  "run_total", "run_least", "run_most", "last_above", "stretch", "quantile" }

local NUMBER = {}   -- by its name, the number of an operation
for number, name in ipairs(OPERATIONS) do
  NUMBER[name] = number - 1
end

-- What an expression gives: "number", "truth" or "name" (a string).
local TRUTH = { below = true, at_most = true, equal = true, ["and"] = true, ["or"] = true, ["not"] = true,
  stretch = true }

local function is_expression(value)
  return getmetatable(value) == expression
end

-- A constant, or the expression itself. `level` is that of whoever gave it, as `error` counts.
local function operand(value, level)
  if is_expression(value) then
    return value
  elseif type(value) == "boolean" then
    return setmetatable({ constant = value and 1 or 0, scalar = true, gives = "truth", bits = true }, expression)
  elseif type(value) == "number" then
    return setmetatable({ constant = value, scalar = true, gives = "number", bits = value == 0 or value == 1 },
      expression)
  elseif type(value) == "string" then
    return setmetatable({ name = value, scalar = true, gives = "name" }, expression)
  end
  error("an expression is made of expressions, numbers, strings and booleans, not of a " .. type(value), level or 3)
end

local OVER_ROWS = { spread = true, row = true, shift = true, running = true, run_total = true, run_least = true,
  run_most = true, last_above = true, stretch = true }

-- What a list gives that is looked up.
local function given_by(list)
  for i = 0, #list do
    if type(list[i]) ~= "boolean" then
      return type(list[i]) == "string" and "name" or "number"
    end
  end
  return "truth"
end

-- Whether an operation gives nothing but 1 and 0, as truth need not.
local function gives_bits(operation, a, b, c, by)
  return TRUTH[operation] or operation == "choose" and b.bits and c.bits or operation == "spread" and a.bits
    or operation == "shift" and a.bits and b.bits or operation == "look_up" and given_by(by) == "truth"
end

-- The expression of an operation on the expressions a, b and c. `by` is rows for a shift, a list for look_up.
local function make(operation, a, b, c, by)
  local scalar = operation == "total" or operation == "quantile"
    or not OVER_ROWS[operation] and (not a or a.scalar) and (not b or b.scalar) and (not c or c.scalar)
  local gives = TRUTH[operation] and "truth" or operation == "choose" and b.gives
    or (operation == "shift" or operation == "spread") and a.gives or operation == "look_up" and given_by(by)
    or "number"
  return setmetatable({ operation = operation, a = a, b = b, c = c, by = by, scalar = scalar, gives = gives,
    bits = gives_bits(operation, a, b, c, by) }, expression)
end

local function binary(operation)
  return function(a, b)
    return make(operation, operand(a), operand(b))
  end
end

expression.__sub, expression.__mul = binary "subtract", binary "multiply"
expression.__div, expression.__idiv = binary "divide", binary "quotient"
expression.__band, expression.__bor = binary "and", binary "or"
expression.below, expression.at_most = binary "below", binary "at_most"
expression.total_of, expression.least_of = binary "run_total", binary "run_least"
expression.most_of = binary "run_most"
columns.lesser, columns.greater = binary "lesser", binary "greater"

-- x + y * 2 is one step where x and y are columns.
function expression.__add(a, b)
  if is_expression(a) and is_expression(b) and b.operation == "multiply" and b.b.constant
    and not (a.scalar or b.a.scalar) then
    return make("add_product", a, b.a, b.b)
  end
  return make("add", operand(a), operand(b))
end

function expression.__bnot(a)
  return make("not", a)
end

function expression.__unm(a)
  return make("subtract", operand(0), a)
end

function expression.above(a, b)
  return make("below", operand(b), a)
end

function expression.at_least(a, b)
  return make("at_most", operand(b), a)
end

-- A table from strings to numbers or truths as a list by the numbers of the strings, with 0 or false for all others.
local function list_of(values)
  local list, none, most = {}, false, 0
  for text, value in pairs(values) do
    if type(text) ~= "string" then error("named: expected a table from strings", 3) end
    local number = core.column_name(text)
    list[number], most = value, math.max(most, number)
    none = type(value) == "number" and 0 or none
  end
  for number = 0, most + 1 do list[number] = list[number] or none end
  return list
end

-- The list by which one step tells whether something is one of some strings; the same for the same strings. nil when
-- they are not all strings, or are but one.
local lists_of_strings = {}

local function list_of_strings(...)
  local texts, values = { ... }, {}
  if #texts < 2 then return nil end
  for _, text in ipairs(texts) do
    if type(text) ~= "string" then return nil end
    values[text] = true
  end
  local key = table.concat(texts, "\0")
  lists_of_strings[key] = lists_of_strings[key] or list_of(values)
  return lists_of_strings[key]
end

function expression.is(a, first, ...)
  local list = list_of_strings(first, ...)
  if list then return make("look_up", a, nil, nil, list) end
  local any = make("equal", a, operand(first))
  for i = 1, select("#", ...) do
    any = any | make("equal", a, operand((select(i, ...))))
  end
  return any
end

function columns.choose(condition, yes, no)
  return make("choose", operand(condition), operand(yes), operand(no))
end

function expression.look_up(a, list)
  if type(list) ~= "table" or list[0] == nil then
    error("look_up: expected a list from list[0] on", 2)
  end
  return make("look_up", a, nil, nil, list)
end

function expression.named(a, values)
  if type(values) ~= "table" then error("named: expected a table from strings", 2) end
  return make("look_up", a, nil, nil, list_of(values))
end

function expression.shifted(a, rows, edge)
  if math.type(rows) ~= "integer" then
    error("shifted: expected a whole number of rows", 2)
  end
  return make("shift", a, operand(edge or 0), nil, rows)
end

function expression.running(a)
  return make("running", a)
end

function expression.total(a)
  return make("total", a)
end

function expression.quantile(a, weights, share)
  return make("quantile", a, operand(weights), operand(share))
end

function expression.last_above(a)
  return make("last_above", a)
end

function expression.anywhere_above(a)
  return make("last_above", a):above(0)
end

function expression.anywhere_below(a)
  local truth = make("not", make("not", a))
  return (truth:total() - truth:running()):above(0)
end

function expression.best_stretch(a)
  return make("stretch", a)
end

columns.row = make("row")

local function inputs(scalar)
  return setmetatable({}, { __index = function(known, name)
    known[name] = setmetatable({ input = name, scalar = scalar, gives = "number" }, expression)
    return known[name]
  end })
end

columns.of, columns.value = inputs(false), inputs(true)

--- As an output, the numbers of the rows where an expression holds, in place of its values.
function columns.rows(a)
  return { rows = operand(a) }
end

--- As an output, the values of an expression that gives numbers, with nil for 0: for a column with little in it.
function columns.found(a)
  return { found = operand(a) }
end

-- Programs ------------------------------------------------------------------------------------------

local VALUE, SCALAR = 0x4000, 0x8000   -- in the number of an operand

local compiler = {}
compiler.__index = compiler

-- What makes an expression equal to others, by the numbers of its operands.
local function key_of(node, a, b, c)
  if node.constant then
    return node.constant + 0.0   -- the keys of operations are integers
  elseif node.name then
    return "name " .. node.name
  elseif node.input then
    return (node.scalar and "value " or "column ") .. node.input
  end
  local key = NUMBER[node.operation] << 48 | a << 32 | b << 16 | c
  if node.by or node.copy then
    local by = type(node.by) == "table" and string.format("%p", node.by) or node.by
    return string.format("%d %s %s", key, by, node.copy)
  end
  return key
end

-- Whether an expression gives one value for each document: no column, and not the same for all.
local function is_value(node)
  return node.scalar and not (node.constant or node.name)
end

-- The number of an operand, 0 for none. Where rows are worked on, a value of a document is spread over its rows.
function compiler:operand(operand_node, by_row)
  if not operand_node then
    return 0
  elseif by_row and is_value(operand_node) then
    self.spread[operand_node] = self.spread[operand_node] or make("spread", operand_node)
    return self:number(self.spread[operand_node])
  end
  return self:number(operand_node)
end

-- Gives equal expressions one number, and lists them so that operands come before what is made of them.
function compiler:number(node)
  local id = self.ids[node]
  if id then
    return id
  end
  local operation = node.operation
  local by_row = (not node.scalar or operation == "total" or operation == "quantile") and operation ~= "spread"
  local a, b, c = self:operand(node.a, by_row), self:operand(node.b, by_row and operation ~= "shift"),
    self:operand(node.c, by_row and operation ~= "quantile")
  local key = key_of(node, a, b, c)
  id = self.known[key]
  if not id then
    id = #self.nodes + 1
    self.nodes[id], self.known[key], self.a[id], self.b[id], self.c[id] = node, id, a, b, c
    self.last_use[a], self.last_use[b], self.last_use[c] = id, id, id
  end
  self.ids[node] = id
  return id
end

local function add(list, value)
  list[#list + 1] = value
  return #list - 1
end

function compiler:scalar(value)
  return add(self.scalars, value) | SCALAR
end

-- A column to work in; a new one for an output, which is to stand alone.
function compiler:column(is_output)
  local free = not is_output and table.remove(self.free)
  if not free then
    free, self.columns = self.columns, self.columns + 1
  end
  return free
end

-- The operand in which a node's value stands.
function compiler:place(node, is_output)
  if node.constant then
    return self:scalar(node.constant)
  elseif node.name then
    return self:scalar(core.column_name(node.name))
  elseif node.scalar then
    self.values = self.values + 1
    return self.values - 1 | VALUE
  end
  return self:column(is_output)
end

local function number_of(value)
  return type(value) == "string" and core.column_name(value) or value == true and 1 or value or 0
end

-- A list from 0 on as an array of numbers.
local function numbers_of(list)
  if type(list[0]) == "number" then
    return table.move(list, 0, #list, 1, {})
  end
  local numbers = {}
  for i = 0, #list do
    numbers[i + 1] = number_of(list[i])
  end
  return numbers
end

-- What does the same for truths that are 1 or 0 as for any, with less work.
local OF_BITS = { ["and"] = "multiply", ["or"] = "greater" }

function compiler:step(id, node)
  local steps, places, by, at = self.steps, self.places, node.by, #self.steps
  local operation = OF_BITS[node.operation]
  operation = operation and node.a.bits and node.b.bits and operation or node.operation
  if type(by) == "table" then
    by = add(self.tables, numbers_of(by))
  end
  steps[at + 1], steps[at + 2], steps[at + 3] = NUMBER[operation], places[id], places[self.a[id]]
  steps[at + 4], steps[at + 5], steps[at + 6] = places[self.b[id]], places[self.c[id]], by or 0
end

-- A column that no later step reads is used again, but for those that were given.
function compiler:free_operand(id, at)
  if self.last_use[id] == at and id > 0 and not self.nodes[id].scalar and not self.nodes[id].input then
    add(self.free, self.places[id])
    self.last_use[id] = nil
  end
end

function compiler:compile()
  self.places[0] = 0   -- of no operand
  for id in pairs(self.wanted) do
    self.last_use[id] = nil
  end
  for id, node in ipairs(self.nodes) do   -- all that is given is there from the start
    if node.input then
      self.places[id] = self:place(node)
      add(self.inputs, node.input)
      add(self.inputs, self.places[id])
    end
  end
  for id, node in ipairs(self.nodes) do
    self.places[id] = self.places[id] or self:place(node, self.wanted[id])
    if node.operation then
      self:step(id, node)
      self:free_operand(self.a[id], id)
      self:free_operand(self.b[id], id)
      self:free_operand(self.c[id], id)
    end
  end
end

-- A copy of what is given, or is an output already: an output has a column of its own.
function compiler:copy(node)
  local made = make("choose", operand(true), node, node)
  made.copy = #self.nodes
  return made, self:number(made)
end

-- The number of the expression of an output, and the form of it.
function compiler:want(output)
  local special = not is_expression(output) and type(output) == "table" and output or {}
  local rows = special.rows
  local node = rows or special.found or operand(output, 4)
  local id = self:number(node)
  if not rows and not node.scalar and (node.input or self.wanted[id]) then
    node, id = self:copy(node)
  end
  self.wanted[id] = true
  return id, rows and "rows" or special.found and not node.scalar and "found" or node.gives
end

local function sorted_names(outputs)
  local names = {}
  for name in pairs(outputs) do
    if type(name) ~= "string" then
      error("columns.program: an output has a name", 3)
    end
    names[#names + 1] = name
  end
  table.sort(names)
  return names
end

--- A program that works out expressions. `outputs`: by its name what each gives, an expression, or columns.rows or
--- columns.found of one.
---
--- program:run(seen), with what document:features gave, reads what the expressions name there and puts the outputs
--- there, under their names: columns of numbers, or of true or a string, with nil for false and for none; of scalars
--- one value. A column of document:features or of a program comes before an array of the same name. With any other
--- table of arrays, program:run(values, rows). It raises when what is read is missing. Linear in rows times the
--- operations of the expressions.
---
--- program:run_all(list [, name]) does it in one go for all that a sheet gave, or some of that; with a name, for what
--- the items of the list have under it.
function columns.program(outputs)
  if type(outputs) ~= "table" then
    error("columns.program: expected a table of outputs", 2)
  end
  local self = setmetatable({ ids = {}, known = {}, nodes = {}, a = {}, b = {}, c = {}, last_use = {}, wanted = {},
    places = {}, free = {}, spread = {}, columns = 0, values = 0, scalars = {}, tables = {}, steps = {}, inputs = {} },
    compiler)
  local names, ids, forms, given = sorted_names(outputs), {}, {}, {}
  for i, name in ipairs(names) do
    ids[i], forms[i] = self:want(outputs[name])
  end
  self:compile()
  for _, node in ipairs(self.nodes) do
    if node.input and outputs[node.input] then
      error("`" .. node.input .. "` is read and written", 2)
    end
  end
  for i, name in ipairs(names) do
    table.move({ name, self.places[ids[i]], forms[i] }, 1, 3, #given + 1, given)
  end
  return core.column_program { steps = self.steps, columns = self.columns, values = self.values,
    scalars = self.scalars, tables = self.tables, inputs = self.inputs, outputs = given }
end

return columns
