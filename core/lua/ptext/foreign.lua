-- What looks like a text and is none: documents of other programs, which cannot be read, and pages with their markup,
-- which can but are not what a reader sees.

local foreign = {}

-- How files begin whose bytes are no text, and what they are.
local BEGINNINGS = {
  { "%PDF-", "a PDF document" }, { "PK\3\4", "a zip file, or a Word or Excel document" },
  { "\xD0\xCF\x11\xE0\xA1\xB1", "an old Word or Excel document" }, { "{\\rtf", "a document in rich text (RTF)" },
  { "\x1F\x8B", "a compressed file (gzip)" }, { "BZh", "a compressed file (bzip2)" },
  { "\xFD7zXZ\0", "a compressed file (xz)" }, { "\x28\xB5\x2F\xFD", "a compressed file (zstd)" },
  { "7z\xBC\xAF\x27\x1C", "a compressed file (7z)" }, { "\x89PNG\r\n", "an image (PNG)" },
  { "\xFF\xD8\xFF", "an image (JPEG)" }, { "GIF87a", "an image (GIF)" }, { "GIF89a", "an image (GIF)" },
  { "SQLite format 3\0", "a database (SQLite)" }, { "\x7FELF", "a program" },
}

local by_first_byte = {}
for _, one in ipairs(BEGINNINGS) do
  local byte = one[1]:byte()
  by_first_byte[byte] = by_first_byte[byte] or {}
  table.insert(by_first_byte[byte], one)
end

--- What is wrong with the bytes of a file when they are no text, for people; nil when they may be one.
function foreign.what(bytes)
  for _, one in ipairs(by_first_byte[bytes:byte()] or {}) do
    if bytes:sub(1, #one[1]) == one[1] then return one[2] .. ", not text: save its text as a file" end
  end
end

local ELEMENTS = {}
for name in ([[html head body title meta main article section header nav div p span h1 h2 h3 h4 h5 h6 ul ol li table
  blockquote figure img a b i em strong br]]):gmatch "%S+" do ELEMENTS[name] = true end

--- Whether a text begins as HTML or XML does.
function foreign.is_markup(text)
  local mark, name = text:match "^[\xEF\xBB\xBF%s]*<([!?]?)(%a%w*)[%s>/]"
  if not name then return false end
  name = name:lower()
  return mark == "!" and name == "doctype" or mark == "?" and name == "xml" or mark == "" and ELEMENTS[name] or false
end

return foreign
