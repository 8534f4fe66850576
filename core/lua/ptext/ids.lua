-- The names of documents, and which files of a folder are documents.

local core = require "ptext.core"

local ids = {}

--- A path as an id: `%` is written %25, and bytes that are not UTF-8 as %XX.
function ids.escape(path)
  if not path:find("[%%\x80-\xFF]") then return path end
  path = path:gsub("%%", "%%25")
  if core.valid_utf8(path) then return path end
  local out, at = {}, 1
  while at <= #path do
    local _, bad = utf8.len(path, at)
    if not bad then break end
    out[#out + 1] = path:sub(at, bad - 1) .. string.format("%%%02X", path:byte(bad))
    at = bad + 1
  end
  return table.concat(out) .. path:sub(at)
end

--- The id of line `number` of a file of JSON Lines that does not give one itself.
function ids.of_line(file_id, number)
  return string.format("%s:%09d", file_id, number)
end

--- The last part of a path, without slashes at its end.
function ids.last_part(path)
  return path:match("([^/]+)/*$") or path
end

local wild = {
  ["**"] = ".*",
  ["*"] = "[^/]*",
  ["?"] = "[^/\128-\191][\128-\191]*",
}

local function class_end(glob, at)
  return glob:find("]", at + 2, true)
end

-- A glob as a Lua pattern: `*` and `?` stay within a part of the path, `**` crosses parts, `[a-z]` and `[!a-z]` are
-- one character.
local function to_pattern(glob)
  local out, at = { "^" }, 1
  while at <= #glob do
    local mark = glob:match("^%*%*", at) or glob:sub(at, at)
    local stop = mark == "[" and class_end(glob, at)
    if stop then
      local negated, set = glob:sub(at + 1, stop - 1):match("^(!?)(.*)$")
      out[#out + 1] = "[" .. (negated ~= "" and "^" or "") .. set:gsub("[%%%^%]]", "%%%0") .. "]"
      at = stop + 1
    else
      out[#out + 1] = wild[mark] or mark:gsub("%p", "%%%0")
      at = at + #mark
    end
  end
  return table.concat(out) .. "$"
end

local function compile(glob)
  local patterns = { to_pattern(glob) }
  if glob:find("**/", 1, true) then patterns[2] = to_pattern((glob:gsub("%*%*/", ""))) end
  local whole = glob:find("/", 1, true)
  return function(path)
    local subject = whole and path or ids.last_part(path)
    for _, pattern in ipairs(patterns) do
      if subject:find(pattern) then return true end
    end
    return false
  end
end

--- The ending that most names of texts have.
ids.PLAIN_ENDING = ".txt"

local TEXT_ENDINGS = { txt = true, md = true, text = true }
local LINE_ENDINGS = { jsonl = true, ndjson = true }

-- The ending of a name; none of one longer than these.
local function ending(path)
  if path:sub(-4) == ids.PLAIN_ENDING then return "txt" end
  return (path:sub(-7):match("%.([^./]*)$") or ""):lower()
end

--- Whether a file's name says that it holds text, or JSON Lines.
function ids.is_text(path) return TEXT_ENDINGS[ending(path)] or false end
function ids.is_lines(path) return LINE_ENDINGS[ending(path)] or false end

local function any(tests, path)
  for _, test in ipairs(tests) do
    if test(path) then return true end
  end
  return false
end

--- A function that says whether a file of a folder (its path below the folder) is a document. Without globs:
--- *.txt *.md *.text, in any case. A glob that starts with `!` leaves files out.
function ids.selector(globs)
  local wanted, unwanted = {}, {}
  for _, glob in ipairs(globs or {}) do
    local list = glob:sub(1, 1) == "!" and unwanted or wanted
    list[#list + 1] = compile((glob:gsub("^!", "")))
  end
  if #wanted == 0 and #unwanted == 0 then return ids.is_text end
  if #wanted == 0 then wanted[1] = ids.is_text end
  return function(path) return any(wanted, path) and not any(unwanted, path) end
end

return ids
