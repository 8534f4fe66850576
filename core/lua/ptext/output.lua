-- Where a run's results go: a folder, standard output, or a function. Into a folder everything is written beside its
-- place under a temporary name, synced and renamed, and the manifest comes last: a folder without its manifest is an
-- unfinished run.

local core = require "ptext.core"
local formats = require "ptext.formats"
local paths = require "ptext.paths"

local output = {}

local function must(ok, message)
  if not ok then error({ message = message }, 0) end
  return ok
end

-- Sinks: where the bytes of one output go. A sink has write(bytes), add_file(path), finish() and abandon(); one that
-- somebody may be reading has flush() too.

local CHUNK = 1 << 20

local function each_chunk(path, use)
  local file <close> = must(io.open(path, "rb"))
  while true do
    local chunk, unread = file:read(CHUNK)
    if unread then error({ message = path .. ": " .. unread }, 0) end
    if not chunk then return end
    use(chunk)
  end
end

local function file_sink(folder, name)
  local temporary = folder .. "/." .. name .. ".part"
  local file = must(core.os.create(temporary))
  local sink = { name = name, temporary = temporary }
  function sink.write(bytes) must(file:write(bytes)) end
  function sink.add_file(path) must(file:copy(path)) end
  function sink.finish()
    local open = file
    file = nil
    must(open:sync())
    must(open:close())
    sink.sha256 = must(core.sha256_file(temporary))
    sink.bytes = must(core.os.stat(temporary)).size
  end
  function sink.abandon()
    if file then file:close() end
    core.os.remove(temporary)
  end
  return sink
end

local function stdout_sink(name)
  local function flush() must(core.os.flush_stdout()) end
  return {
    name = name,
    flush = flush,
    write = function(bytes) must(core.os.stdout(bytes)) end,
    add_file = function(path) must(core.os.stdout_file(path)) end,
    finish = flush, -- before this state is taken down, which takes a while
    abandon = function() end,
  }
end

local function function_sink(write)
  return function(name)
    local sink = { name = name, finish = function() end, abandon = function() end }
    function sink.write(bytes) write(name, bytes) end
    function sink.add_file(path) each_chunk(path, sink.write) end
    return sink
  end
end

local nothing = { write = function() end, add_file = function() end, finish = function() end, abandon = function() end }

-- Spools: what the documents gave, kept until what stands before it is known. ----------------------------------------

--- Where a run into a folder (or nil) keeps what it spools for `name`. In the folder of the results a spool has a name
--- of its own, so that the next run replaces what a killed one left.
function output.spool_path(folder, name)
  if folder then return folder .. "/." .. name .. ".spool" end
  return must(paths.temporary())
end

local function open_spool(path)
  local file = must(core.os.create(path))
  local spool = {}
  local function close()
    local open = file
    file = nil
    return open == nil or open:close()
  end
  function spool.write(bytes) must(file:write(bytes)) end
  function spool.pour(sink)
    must(close())
    sink.add_file(path)
  end
  function spool.abandon()
    close()
    core.os.remove(path)
  end
  return spool
end

-- The outputs of a run ----------------------------------------------------------------------------------------------

local Output = {}
Output.__index = Output

local function open_format(self, format, run)
  local heads, outputs = formats.begin(format, run), {}
  for number, name in ipairs(format.outputs) do
    local one = { sink = format.wanted[number] and self.make_sink(name) or nothing }
    outputs[number] = one
    self.all[#self.all + 1] = one
    if one.sink ~= nothing and formats.waits(format, number) then
      one.spool = open_spool(output.spool_path(self.folder, name))
    end
    one.sink.write(heads[number] or "")
  end
  return outputs
end

local function sink_maker(place)
  if place.folder then
    must(core.os.mkdir(place.folder))
    return function(name) return file_sink(place.folder, name) end
  end
  return place.stdout and stdout_sink or function_sink(place.write)
end

--- Opens the outputs of some formats that are wanted. `place` is { folder = path }, { stdout = true }, or { write =
--- function(name, bytes) }. Raises { message = } when the world refuses.
function output.open(place, list, run)
  local self = setmetatable({ all = {}, formats = list, of_format = {}, folder = place.folder }, Output)
  self.make_sink = sink_maker(place)
  for i, format in ipairs(list) do self.of_format[i] = open_format(self, format, run) end
  return self
end

--- Adds what the formats wrote for some documents: arrays of strings by the number of the format and of its output.
function Output:add(by_format)
  for i, lists in ipairs(by_format) do
    for number, list in pairs(lists) do
      local one = self.of_format[i][number]
      local write = (one.spool or one.sink).write
      for _, bytes in ipairs(list) do write(bytes) end
      if one.sink.flush and not one.spool then one.sink.flush() end
    end
  end
end

local function close_output(one, head, tail)
  one.sink.write(head or "")
  if one.spool then one.spool.pour(one.sink) end
  one.sink.write(tail)
  one.sink.finish()
end

--- Lets every format write what it writes at the end. Returns the files made: name, bytes and sha256.
function Output:finish(report)
  local files = {}
  for i, format in ipairs(self.formats) do
    local heads, tails = formats.finish(format, report)
    local last = formats.close(format, report)
    for number, one in ipairs(self.of_format[i]) do
      close_output(one, heads[number], (tails[number] or "") .. (last[number] or ""))
      local sink = one.sink
      files[#files + 1] = sink.sha256 and { name = sink.name, bytes = sink.bytes, sha256 = sink.sha256 }
    end
  end
  return files
end

local function write_synced(path, bytes)
  local file = must(core.os.create(path))
  must(file:write(bytes))
  must(file:sync())
  must(file:close())
end

--- Gives the files of a folder their names, the manifest (a string) last. What an earlier run left under these names
--- is replaced.
function Output:publish(manifest)
  core.os.remove(self.folder .. "/manifest.json")
  for _, one in ipairs(self.all) do
    must(core.os.rename(one.sink.temporary, self.folder .. "/" .. one.sink.name))
    one.sink.temporary = nil
  end
  local temporary = self.folder .. "/.manifest.json.part"
  write_synced(temporary, manifest)
  must(core.os.rename(temporary, self.folder .. "/manifest.json"))
end

--- Removes what is temporary. May be called twice, and after `publish`.
function Output:close()
  for _, one in ipairs(self.all) do
    if one.spool then one.spool.abandon() end
    if one.sink.temporary then one.sink.abandon() end
  end
end

return output
