-- The documents of a run: from the paths of the command line to a list of ids and places, in the order of the ids.
-- Nothing is read here but folders and, of JSON Lines, the ids; texts are read by the workers.
--
-- An entry is { id =, path = } for a file, with offset, length and number for a line of JSON Lines; { id =, bytes = }
-- for standard input; { id =, failed = message } for a folder that cannot be listed. An entry may have a `row` of
-- metadata.

local core = require "ptext.core"
local ids = require "ptext.ids"
local json = require "ptext.json"
local linefile = require "ptext.linefile"
local paths = require "ptext.paths"
local source = require "ptext.source"
local wire = require "ptext.wire"

local corpus = {}

local function join(folder, name)
  return folder:sub(-1) == "/" and folder .. name or folder .. "/" .. name
end

local function add(found, entry)
  found.kept[#found.kept + 1] = entry
end

-- What is kept of a document is its entry, or for a file of the one folder that is given, whose path its id tells, only
-- its id, so that a large corpus takes little memory.
local function id_of(kept)
  return type(kept) == "string" and kept or kept.id
end

local function entry_of(found, kept)
  return type(kept) == "string" and { kind = "file", id = kept, path = join(found.folder, kept) } or kept
end

-- What is kept as an array of entries.
local function entries_of(found)
  local kept = found.kept
  return setmetatable({}, {
    __index = function(_, i) return entry_of(found, kept[i]) end,
    __newindex = function(_, i, entry) kept[i] = entry end,
    __len = function() return #kept end,
  })
end

-- JSON Lines --------------------------------------------------------------------------------------------------------

-- A number's id is the number as it was written, so that no digit is lost.
local function id_of_member(raw)
  if raw:sub(1, 1) ~= '"' then return raw:match("^-?[%d.eE+-]+$") end
  local ok, value = json.decode(raw)
  return ok and value ~= "" and value or nil
end

local function id_in_line(line, id_field)
  if not core.json_check(line) or not line:find("^%s*{") then return nil end
  local raw = json.members(line)[id_field]
  return raw and id_of_member(raw)
end

local function add_lines(found, file_id, path)
  local id_field = found.options.id_field or "id"
  local ok, message = linefile.scan(path, function(line, number, offset)
    add(found, { id = id_in_line(line, id_field) or ids.of_line(file_id, number), path = path, offset = offset,
      length = #line, number = number })
  end)
  if not ok then add(found, { id = file_id, failed = message }) end
end

-- Files and folders -------------------------------------------------------------------------------------------------

local function add_file(found, id, path, as_lines)
  found.files = found.files + 1
  if as_lines then return add_lines(found, id, path) end
  add(found, { id = id, path = path })
end

-- A file of a folder; `relative` is its path below the argument.
local function add_found_file(found, root, relative, folder, name)
  local id = ids.escape(root.prefix == "" and relative or root.prefix .. relative)
  local as_lines = found.selects ~= ids.is_text and ids.is_lines(name)
  if not found.folder or id ~= relative or as_lines then
    return add_file(found, id, join(folder, name), as_lines)
  end
  found.files = found.files + 1
  add(found, id)
end

local walk

local MANIFEST, LARGEST_MANIFEST = "manifest.json", 1 << 24

-- What a run wrote into a folder, as a set of names, so that a brief is not taken for a post of the next run; nil for
-- a folder that holds no results. Patterns that were asked for may take them.
local function results_in(found, folder)
  local bytes = found.selects == ids.is_text and core.os.read(join(folder, MANIFEST), LARGEST_MANIFEST)
  if not bytes or bytes:sub(1, 12) ~= '{"manifest":' then return nil end
  local ok, manifest = json.decode(bytes)
  local outputs = ok and type(manifest.outputs) == "table" and manifest.outputs or {} -- or it is another program's
  local names = {}
  for _, output in ipairs(outputs) do
    local name = type(output) == "table" and output.name
    if name then names[name] = true end
  end
  return names
end

local DOT = ("."):byte()

local function visit(found, root, folder, below, name, kind)
  local relative = below .. name
  if name:byte() == DOT and not found.hidden then
    if kind == "file" then found.left_out = found.left_out + 1 end
  elseif kind == "directory" then
    walk(found, root, join(folder, name), relative .. "/")
  elseif kind == "file" and found.selects(relative) then
    add_found_file(found, root, relative, folder, name)
  elseif found.selects(relative) then
    local path = join(folder, name)
    add(found, { id = ids.escape(root.prefix .. relative), failed = path .. ": not a file that can be read" })
  else
    found.left_out = found.left_out + 1
  end
end

-- Adds what most folders hold most of, from item `i` on: files of the one ending, of which the id is all that is kept.
-- Returns the place of the first item that is something else.
local function add_plain(found, items, i, below)
  local next_other = items:append_plain(found.kept, i, below, ids.PLAIN_ENDING)
  found.files = found.files + next_other - i
  return next_other
end

-- Every folder is entered once, however many links lead to it. `below` is its path below the argument, with a slash
-- behind it where it is not empty.
function walk(found, root, folder, below)
  local stat = core.os.stat(folder)
  local key = stat and string.format("%s:%s", stat.device, stat.inode)
  if key and root.seen[key] then return end
  if key then root.seen[key] = true end
  local items, message = core.os.folder(folder)
  if not items then
    return add(found, { id = ids.escape(root.prefix .. below:sub(1, -2)), failed = message })
  end
  local results = results_in(found, folder)
  local is_plain = found.folder and found.selects == ids.is_text and not results and ids.escape(below) == below
  local i = is_plain and add_plain(found, items, 1, below) or 1
  local name, kind = items:item(i)
  while name do
    if results and results[name] then
      found.left_out = found.left_out + 1
    else
      visit(found, root, folder, below, name, kind)
    end
    i = is_plain and add_plain(found, items, i + 1, below) or i + 1
    name, kind = items:item(i)
  end
end

local function name_of_folder(path)
  local name = ids.last_part(path)
  if name == "." or name == ".." or name == "/" then
    name = ids.last_part(core.os.realpath(path) or path)
  end
  return name
end

-- Arguments ---------------------------------------------------------------------------------------------------------

local function add_standard_input(found)
  found.files = found.files + 1
  if not found.options.text_field then
    local bytes, unread = core.os.stdin()
    return add(found, { id = "-", bytes = bytes, failed = unread })
  end
  local path, refused = paths.temporary()
  if not path then return refused end
  found.temporary = path
  local ok, message = linefile.spool(path)
  if not ok then return message end
  add_lines(found, "-", path)
end

-- Returns a message when the run cannot start.
local function add_argument(found, path)
  if path == "-" then return add_standard_input(found) end
  local stat, message = core.os.stat(path)
  if not stat then return message or (path .. ": no such file or folder") end
  if stat.type == "directory" then
    walk(found, { prefix = found.several and name_of_folder(path) .. "/" or "", seen = {} }, path, "")
  elseif stat.type == "other" then
    return path .. ": neither a file nor a folder"
  else
    local as_lines = ids.is_lines(path) or (found.options.text_field and not ids.is_text(path))
    add_file(found, ids.escape(ids.last_part(path)), path, as_lines)
  end
end

local function place_of(entry)
  if entry.number then return string.format("%s, line %d", entry.path, entry.number) end
  return entry.path or entry.id
end

-- Whether every id comes after the one before. Folders are listed in order, so most often that is so.
local function are_in_order(kept)
  local before
  for i = 1, #kept do
    local id = id_of(kept[i])
    if before and id <= before then return false end
    before = id
  end
  return true
end

local function put_in_order(kept)
  table.sort(kept, function(one, other) return id_of(one) < id_of(other) end)
end

local function find_duplicate(found)
  for i = 2, #found.kept do
    local one, other = found.kept[i - 1], found.kept[i]
    if id_of(one) == id_of(other) then
      return string.format("two documents have the id %q: %s and %s", id_of(one), place_of(entry_of(found, one)),
        place_of(entry_of(found, other)))
    end
  end
end

local function any_hidden(globs)
  for _, glob in ipairs(globs or {}) do
    if glob:find("^%.") or glob:find("/.", 1, true) then return true end
  end
  return false
end

--- Finds the documents of the paths that are the arguments of a run. `options`: globs (list of patterns), text_field,
--- id_field; encoding, in which texts will be read; metadata, whether entries will be given rows. Returns
--- { entries = {…} in order of id, files = how many files hold them, left_out = how many files of the folders no
--- pattern takes, close = function() }, or nil and a message when the run must not start: a path that is not there,
--- two documents of one id, an encoding that is not known.
function corpus.open(arguments, options)
  local known, unknown = source.check_encoding(options.encoding)
  if not known then return nil, unknown end
  local found = { kept = {}, files = 0, left_out = 0, options = options, several = #arguments > 1,
    selects = ids.selector(options.globs), hidden = any_hidden(options.globs) }
  function found.close()
    if found.temporary then core.os.remove(found.temporary) end
    found.temporary = nil
  end
  found.folder = #arguments == 1 and not options.metadata and arguments[1] or nil
  local message
  for _, path in ipairs(arguments) do
    message = message or add_argument(found, path)
  end
  if not are_in_order(found.kept) then
    put_in_order(found.kept)
    message = message or find_duplicate(found)
  end
  found.entries = entries_of(found)
  if not message then return found end
  found.close()
  return nil, message
end

--- Why nothing was found at all, for people.
function corpus.nothing(found, arguments)
  local why = "there are no files"
  if found.files > 0 then
    why = "the files are empty"
  elseif found.left_out > 0 then
    local globs = found.options.globs
    why = string.format("no file is named %s (%d other%s there): --glob PATTERN says which to take",
      globs and table.concat(globs, " ") or "*.txt, *.md or *.text", found.left_out,
      found.left_out == 1 and " is" or "s are")
  end
  return "no documents in " .. table.concat(arguments, ", ") .. ": " .. why
end

-- Jobs --------------------------------------------------------------------------------------------------------------

local function with_kind(entry)
  local kind = entry.failed and "failed" or entry.bytes and "bytes" or entry.number and "line" or "file"
  return { kind = kind, id = entry.id, path = entry.path, bytes = entry.failed or entry.bytes, offset = entry.offset,
    length = entry.length, number = entry.number, row = entry.row }
end

--- The entries of one job, each with its `kind`: "file", "line", "bytes" or "failed" (`bytes` is the message then).
function corpus.slice(entries, first, last)
  local slice = {}
  for i = first, last do
    local entry = entries[i]
    slice[i - first + 1] = entry.kind and entry or with_kind(entry)
  end
  return slice
end

local ENTRY = "<s1s4s4s4jjjs4"

--- The same as bytes.
function corpus.pack(slice)
  local out = {}
  for i, entry in ipairs(slice) do
    out[i] = string.pack(ENTRY, entry.kind, entry.id, entry.path or "", entry.bytes or "", entry.offset or 0,
      entry.length or 0, entry.number or 0, entry.row and wire.pack(entry.row) or "")
  end
  return table.concat(out)
end

--- The entries of a job that was packed.
function corpus.unpack(job)
  local entries, at = {}, 1
  while at <= #job do
    local entry, row = {}
    entry.kind, entry.id, entry.path, entry.bytes, entry.offset, entry.length, entry.number, row, at =
      string.unpack(ENTRY, job, at)
    entry.row = row ~= "" and wire.unpack(row) or nil
    entries[#entries + 1] = entry
  end
  return entries
end

return corpus
