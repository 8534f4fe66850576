-- Text made fit for a terminal: no control characters, plain ASCII where nothing else is sure to show, cut to a width.

local core = require "ptext.core"

local terminal = {}

local STDOUT = 1

--- What standard output can show: { width = columns, unicode = whether beyond ASCII }.
function terminal.of_stdout()
  if not core.os.isatty(STDOUT) then return { width = 80, unicode = false } end
  local locale = ""
  for _, name in ipairs { "LANG", "LC_CTYPE", "LC_ALL" } do
    local value = core.os.getenv(name)
    if value and value ~= "" then locale = value end
  end
  return { width = core.os.columns(), unicode = locale:lower():find("utf%-?8") ~= nil }
end

local plain = {
  ["\u{2018}"] = "'", ["\u{2019}"] = "'", ["\u{201C}"] = '"', ["\u{201D}"] = '"', ["\u{2013}"] = "-",
  ["\u{2014}"] = "-", ["\u{2026}"] = "...", ["\u{A0}"] = " ", ["\u{2192}"] = "->", ["\u{A3}"] = "GBP ",
}

--- The text on one line, without control characters; in ASCII unless `unicode`.
function terminal.clean(text, unicode)
  text = core.clean_utf8(text):gsub("\xC2[\x80-\x9F]", " "):gsub("%c+", " ")
  if unicode then return text end
  return (text:gsub("[\xC2-\xF4][\x80-\xBF]+", function(character) return plain[character] or "?" end))
end

--- The text cut to `width` graphemes; what is cut ends in "..." (or one character, with unicode).
function terminal.cut(text, width, unicode)
  local mark = unicode and "\u{2026}" or "..."
  local room, count, cut_at = width - (unicode and 1 or 3), 0, 0
  for _, last in core.graphemes(text) do
    count = count + 1
    if count <= room then cut_at = last end
    if count > width then return text:sub(1, math.max(cut_at, 0)) .. mark end
  end
  return text
end

--- The text with spaces to `width` graphemes.
function terminal.pad(text, width)
  local count = 0
  for _ in core.graphemes(text) do count = count + 1 end
  return text .. (" "):rep(width - count)
end

local EIGHTHS = { "\u{258F}", "\u{258E}", "\u{258D}", "\u{258C}", "\u{258B}", "\u{258A}", "\u{2589}" }

--- A bar for `part` of `whole`, `width` columns when it is all of it. What is not nothing shows.
function terminal.bar(part, whole, width, unicode)
  if part <= 0 or whole <= 0 then return "" end
  local eighths = math.max(1, math.floor(part / whole * width * 8 + 0.5))
  if not unicode then return ("#"):rep(math.max(1, (eighths + 4) // 8)) end
  return ("\u{2588}"):rep(eighths // 8) .. (EIGHTHS[eighths % 8] or "")
end

return terminal
