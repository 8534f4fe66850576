-- Canonical decomposition, composition and case folding, checked for what fold.c takes for granted.

local ucd = require "ucd"
local write = require "write"
local properties = require "properties"

local normal_forms = {}

local SHIFT = 8 -- PTEXT_NORMAL_SHIFT

-- As in unicode_tables.h.
local JOINS_BACK, SPECIAL_FOLD, IGNORED = 1 << 0, 1 << 1, 1 << 2

local APOSTROPHE = 0x27
local apostrophes = { [0x2018] = true, [0x2019] = true, [0x02BC] = true }

local function is_hangul(code) return code >= 0xAC00 and code < 0xAC00 + 11172 end

-- Combining classes and canonical mappings of UnicodeData.txt (it has ranges only where there is neither).
local function read_characters(root)
  local class, mapping = {}, {}
  for _, row in ipairs(ucd.rows(root, "UnicodeData.txt")) do
    class[row.first] = tonumber(row[4])
    if row[6] ~= "" and row[6]:sub(1, 1) ~= "<" then mapping[row.first] = ucd.code_points(row[6]) end
  end
  return class, mapping
end

local function read_foldings(root)
  local folding = {}
  for _, row in ipairs(ucd.rows(root, "CaseFolding.txt")) do
    if row[2] == "C" or row[2] == "F" then folding[row.first] = ucd.code_points(row[3]) end
  end
  return folding
end

local function insert_full_decomposition(list, code, mapping)
  if not mapping[code] then list[#list + 1] = code end
  for _, part in ipairs(mapping[code] or {}) do insert_full_decomposition(list, part, mapping) end
  return list
end

-- Which pairs make a composite: mappings to two that Full_Composition_Exclusion does not take out.
local function read_compositions(root, mapping)
  local excluded = ucd.property(root, "DerivedNormalizationProps.txt", "Full_Composition_Exclusion")
  local pairs_list, composite = {}, {}
  for code, parts in pairs(mapping) do
    if #parts == 2 and not excluded[code] then
      pairs_list[#pairs_list + 1] = { parts[1], parts[2], code }
      composite[parts[1] << 21 | parts[2]] = code
    end
  end
  table.sort(pairs_list, function(a, b) return a[1] < b[1] or a[1] == b[1] and a[2] < b[2] end)
  return pairs_list, composite
end

-- NFC of a list in which marks are in canonical order (UAX #15, D117).
local function compose(list, data)
  local out, starter, last = {}, nil, 0
  for _, code in ipairs(list) do
    local class = data.class[code] or 0
    local adjacent = starter == #out
    local made = starter and (adjacent or last < class) and data.composite[out[starter] << 21 | code]
    if made then
      out[starter] = made
    else
      out[#out + 1] = code
      last = class
      if class == 0 then starter = #out end
    end
  end
  return out
end

-- What a character that stands alone folds to: NFC(fold(NFD(c))), or false when that is c itself.
local function folded_alone(code, data)
  if apostrophes[code] then return { APOSTROPHE } end
  local list = {}
  for _, part in ipairs(data.decomposition[code] or { code }) do
    for _, to in ipairs(data.folding[part] or { part }) do
      list[#list + 1] = apostrophes[to] and APOSTROPHE or to
    end
  end
  list = compose(list, data)
  return not (#list == 1 and list[1] == code) and list
end

-- A starter with NFC_QC=Yes: what stands before it cannot change it.
local function starts_stretch(code, data)
  return not data.joins_back[code] and (data.class[code] or 0) == 0
end

-- fold.c works on stretches from one such character to the next, and folds the parts of decompositions with the
-- strings of characters that stand alone.
local function check(data)
  for code = 0, ucd.last do
    local parts, fold, class = data.decomposition[code], data.fold[code], data.class[code] or 0
    if starts_stretch(code, data) then
      assert(not parts or starts_stretch(parts[1], data), code)
      assert(not fold or starts_stretch(fold[1], data), code)
    end
    if fold and not parts then
      for i, to in ipairs(fold) do
        assert(not data.decomposition[to] and not is_hangul(to), code)
        assert(i == 1 or (data.class[to] or 0) == 0, code)
      end
    end
    -- U+0345 folds to a letter, which leaves marks in order only because no other mark sorts after it.
    assert(not fold or class == 0 or code == 0x0345, code)
    assert(class < 240 or code == 0x0345, code)
  end
end

function normal_forms.read(root)
  local data = { decomposition = {}, fold = {}, joins_back = {}, ignored = {} }
  local mapping
  data.class, mapping = read_characters(root)
  data.folding = read_foldings(root)
  data.compositions, data.composite = read_compositions(root, mapping)
  for code in pairs(mapping) do data.decomposition[code] = insert_full_decomposition({}, code, mapping) end
  for _, row in ipairs(ucd.rows(root, "DerivedNormalizationProps.txt")) do
    if row[2] == "NFC_QC" then
      for code = row.first, row.last do data.joins_back[code] = true end
    end
  end
  for _, code in ipairs(properties.ignored) do data.ignored[code] = true end
  for code = 0, ucd.last do
    if not data.decomposition[code] or starts_stretch(code, data) then
      data.fold[code] = folded_alone(code, data) or nil
    end
  end
  check(data)
  return data
end

-- Strings of numbers, each with its length before it; equal ones are kept once; offset 0 means none.
local function new_pool()
  local pool = { values = { 0 }, known = {} }
  function pool.add(list)
    local key = table.concat(list, ",")
    if not pool.known[key] then
      pool.known[key] = #pool.values
      pool.values[#pool.values + 1] = #list
      table.move(list, 1, #list, #pool.values + 1, pool.values)
    end
    return pool.known[key]
  end
  return pool
end

local function flags_of(code, data)
  return (data.joins_back[code] and JOINS_BACK or 0) | (apostrophes[code] and SPECIAL_FOLD or 0)
    | (data.ignored[code] and IGNORED or 0)
end

function normal_forms.write_tables(out, data)
  local decompositions, folds = new_pool(), new_pool()
  local map, records, known = {}, {}, {}
  for code = 0, ucd.last do
    local parts, fold = data.decomposition[code], data.fold[code]
    local record = ("{%d,%d,%d,%d}"):format(parts and decompositions.add(parts) or 0,
      fold and folds.add({ utf8.char(table.unpack(fold)):byte(1, -1) }) or 0, data.class[code] or 0,
      flags_of(code, data))
    if not known[record] then
      known[record] = #records
      records[#records + 1] = record
    end
    map[code] = known[record]
  end
  local first, second = write.two_stage(map, ucd.last, SHIFT)
  assert(#records < 0x10000 and #decompositions.values < 0x10000 and #folds.values < 0x10000)
  write.array(out, "uint16_t", "ptext_normal_blocks", first)
  write.array(out, "uint16_t", "ptext_normal_numbers", second)
  write.array(out, "ptext_normal_record", "ptext_normal_records", records)
  write.array(out, "uint32_t", "ptext_decompositions", decompositions.values)
  write.array(out, "unsigned char", "ptext_foldings", folds.values)
  local triples = {}
  for i, pair in ipairs(data.compositions) do triples[i] = ("{%d,%d,%d}"):format(table.unpack(pair)) end
  write.array(out, "ptext_composition", "ptext_compositions", triples)
  out:write(("\nconst uint32_t ptext_composition_count = %d;\n"):format(#triples))
end

return normal_forms
