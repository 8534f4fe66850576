-- Boundary properties and character flags: one record for each combination that occurs.

local ucd = require "ucd"
local write = require "write"

local properties = {}

local SHIFT = 8 -- PTEXT_PROPERTY_SHIFT

-- In the order of the enums; the first is what code points have that no file lists. The names are the files' own.
local kinds = {
  { key = "grapheme", type = "ptext_grapheme_break", prefix = "PTEXT_GCB_", file = "GraphemeBreakProperty",
    values = { "Other", "CR", "LF", "Control", "Extend", "ZWJ", "Regional_Indicator", "Prepend", "SpacingMark",
      "L", "V", "T", "LV", "LVT" } },
  { key = "word", type = "ptext_word_break", prefix = "PTEXT_WB_", file = "WordBreakProperty",
    values = { "Other", "CR", "LF", "Newline", "Extend", "ZWJ", "Format", "Regional_Indicator", "Katakana",
      "Hebrew_Letter", "ALetter", "Single_Quote", "Double_Quote", "MidNumLet", "MidLetter", "MidNum", "Numeric",
      "ExtendNumLet", "WSegSpace" } },
  { key = "sentence", type = "ptext_sentence_break", prefix = "PTEXT_SB_", file = "SentenceBreakProperty",
    values = { "Other", "CR", "LF", "Sep", "Extend", "Format", "Sp", "Lower", "Upper", "OLetter", "Numeric",
      "ATerm", "SContinue", "STerm", "Close" } },
}

-- As in unicode.h.
local LETTER, DIGIT, UPPERCASE, LOWERCASE, SPACE, DASH = 1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 4, 1 << 5
local OPEN, CLOSE, MARK, IGNORED, PICTOGRAPHIC = 1 << 6, 1 << 7, 1 << 8, 1 << 9, 1 << 10

-- As in unicode_tables.h.
local SCAN_SPECIAL, SCAN_LETTER, SCAN_PLAIN, SCAN_JOINER = 0, 1, 2, 3

local category_flags = { Lt = UPPERCASE, Ps = OPEN, Pi = OPEN, Pe = CLOSE, Pf = CLOSE }
local major_flags = { L = LETTER, N = DIGIT, M = MARK }

function properties.write_header(out, version)
  out:write("#ifndef PTEXT_UNICODE_PROPERTIES_H\n#define PTEXT_UNICODE_PROPERTIES_H\n")
  out:write(('\n#define PTEXT_UNICODE_VERSION "%s"\n'):format(version))
  for _, kind in ipairs(kinds) do
    out:write(("\n/* %s.txt */\ntypedef enum %s {\n"):format(kind.file, kind.type))
    for _, value in ipairs(kind.values) do out:write("    ", kind.prefix, value:upper(), ",\n") end
    out:write(("} %s;\n"):format(kind.type))
  end
  out:write("\n#endif\n")
end

-- From code point to the number of its enum value.
local function numbered(root, kind)
  local number, numbers = {}, {}
  for i, value in ipairs(kind.values) do number[value] = i - 1 end
  for code, value in pairs(ucd.property(root, "auxiliary/" .. kind.file .. ".txt")) do
    numbers[code] = assert(number[value], value)
  end
  return numbers
end

local function read_flags(root)
  local flags = {}
  local function add(values, flag)
    for code in pairs(values) do flags[code] = (flags[code] or 0) | flag end
  end
  for code, category in pairs(ucd.property(root, "extracted/DerivedGeneralCategory.txt")) do
    flags[code] = (category_flags[category] or 0) | (major_flags[category:sub(1, 1)] or 0)
  end
  add(ucd.property(root, "DerivedCoreProperties.txt", "Uppercase"), UPPERCASE)
  add(ucd.property(root, "DerivedCoreProperties.txt", "Lowercase"), LOWERCASE)
  add(ucd.property(root, "PropList.txt", "White_Space"), SPACE)
  add({ [0x200B] = true, [0xFEFF] = true }, SPACE)
  add(ucd.property(root, "PropList.txt", "Dash"), DASH)
  add(ucd.property(root, "emoji/emoji-data.txt", "Extended_Pictographic"), PICTOGRAPHIC)
  for _, code in ipairs(properties.ignored) do add({ [code] = true }, IGNORED) end
  return flags
end

-- Soft hyphen and zero-width characters.
properties.ignored = { 0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF }

-- How the fast path of word.c takes a character.
local function scan_class(word, flags)
  local value = kinds[2].values[word + 1]
  local counts = flags & (LETTER | DIGIT) ~= 0
  if value == "ALetter" and counts then return SCAN_LETTER end
  if value == "MidNumLet" then return SCAN_JOINER end
  if (value == "Other" or value == "Newline") and not counts then return SCAN_PLAIN end
  return SCAN_SPECIAL
end

function properties.read(root)
  local grapheme, word, sentence = numbered(root, kinds[1]), numbered(root, kinds[2]), numbered(root, kinds[3])
  local flags = read_flags(root)
  local map, records, known = {}, {}, {}
  for code = 0, ucd.last do
    local w, f = word[code] or 0, flags[code] or 0
    local record = ("{%d,%d,%d,%d,%d}"):format(grapheme[code] or 0, w, sentence[code] or 0, scan_class(w, f), f)
    if not known[record] then
      known[record] = #records
      records[#records + 1] = record
    end
    map[code] = known[record]
  end
  return { map = map, records = records }
end

function properties.write_tables(out, data)
  local first, second = write.two_stage(data.map, ucd.last, SHIFT)
  assert(#data.records <= 256)
  write.array(out, "uint8_t", "ptext_property_blocks", first)
  write.array(out, "uint8_t", "ptext_property_numbers", second)
  write.array(out, "ptext_property_record", "ptext_property_records", data.records)
  assert(write.type_of(first) == "uint8_t")
end

return properties
