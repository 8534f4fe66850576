-- How far a run is, on a terminal; silent elsewhere.

local core = require "ptext.core"

local progress = {}

local STDERR = 2
local EVERY = 0.2 -- seconds between two lines

local function duration(seconds)
  seconds = math.floor(seconds + 0.5)
  if seconds < 60 then return seconds .. " s" end
  if seconds < 3600 then return string.format("%d min %02d s", seconds // 60, seconds % 60) end
  return string.format("%d h %02d min", seconds // 3600, seconds % 3600 // 60)
end

--- A whole number with a comma before every three digits.
function progress.number(number)
  local digits = tostring(number):reverse():gsub("(%d%d%d)", "%1,"):reverse()
  return (digits:gsub("^,", ""))
end

--- The line that tells that `done` of `total` documents took `seconds`.
function progress.line(done, total, seconds)
  local line = string.format("%s of %s posts", progress.number(done), progress.number(total))
  if seconds <= 0 or done == 0 then return line end
  local rate = done / seconds
  line = string.format("%s, %s a second", line, progress.number(math.floor(rate + 0.5)))
  if done == total then return line end
  return line .. ", " .. duration((total - done) / rate) .. " left"
end

local function silent() end

--- Two functions: one that is told how many documents are done, and one that clears the line. Silent unless standard
--- error is a terminal and `quiet` is false.
function progress.open(total, quiet)
  if quiet or not core.os.isatty(STDERR) then return silent, silent end
  local started, shown = core.os.clock(), 0
  local function show(done)
    local now = core.os.clock()
    if now - shown < EVERY then return end
    shown = now
    io.stderr:write("\r\27[K", progress.line(done, total, now - started))
    io.stderr:flush()
  end
  local function clear()
    if shown > 0 then io.stderr:write("\r\27[K") end
  end
  return show, clear
end

return progress
