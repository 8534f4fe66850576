-- A file read line by line, and lines of it again by their place: what a corpus of JSON Lines needs so that it is
-- never held in memory as a whole.

local core = require "ptext.core"

local linefile = {}

local BOM = "\u{FEFF}"
local PIECE = 1 << 16 -- bytes of standard input that are held at a time

--- Calls `each(line, number, offset)` for every line of a file that is not empty: the line with its end as it stands
--- in the file, its number from 1, and the offset of its first byte from 0. A BOM at the start belongs to no line.
--- Returns true, or nil and a message.
function linefile.scan(path, each)
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local number, offset = 0, file:read(#BOM) == BOM and #BOM or 0
  file:seek("set", offset)
  for line in file:lines("L") do
    number = number + 1
    if line:find("%S") then each(line, number, offset) end
    offset = offset + #line
  end
  file:close()
  return true
end

--- The bytes of a file from an offset on. Returns nil and a message when they cannot be read.
function linefile.slice(path, offset, length)
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  file:seek("set", offset)
  local bytes = file:read(length)
  file:close()
  if not bytes or #bytes < length then return nil, path .. ": the file became shorter while it was read" end
  return bytes
end

-- Writes what is left of standard input to a file of the core. Returns true, or nil and a message.
local function copy_standard_input(file)
  while true do
    local piece, unread = io.stdin:read(PIECE)
    if unread then return nil, "standard input: " .. unread end
    if not piece then return true end
    local ok, unwritten = file:write(piece)
    if not ok then return nil, unwritten end
  end
end

--- Copies all of standard input to a file. Returns true, or nil and a message.
function linefile.spool(path)
  local file, message = core.os.create(path)
  if not file then return nil, message end
  local ok, failed = copy_standard_input(file)
  local closed, unwritten = file:close()
  if not ok then return nil, failed end
  return closed, unwritten
end

return linefile
