-- The profile of a corpus: in how many of its documents each line stands, from which a reader tells what a page shares
-- with others. Made by a pass over the documents before the run, or read from a file that an earlier pass was saved to.
--
-- Every line is counted by its hash, so a profile depends neither on order nor on how a corpus is cut into parts. Its
-- memory is bounded: of a large corpus some documents are drawn, and what is too large for a page is left out.

local core = require "ptext.core"
local json = require "ptext.json"
local linefile = require "ptext.linefile"

local profile = {}

--- What bounds a pass: fewer documents than `least` teach nothing, of more than `most` about so many are drawn, and
--- what has more bytes than `longest` is no page.
profile.limits = { least = 3, most = 100000, longest = 16 << 20 }
local limits = profile.limits

-- The pass ----------------------------------------------------------------------------------------------------------

-- Whether an entry is among those that are counted: every one of a corpus that is not too large, else those whose ids
-- have the smallest hashes, whatever their order.
local function chosen(count)
  if count <= limits.most then return function() return true end end
  local limit = (1 << 48) // count * limits.most
  return function(entry) return tonumber(core.sha256(entry.id):sub(1, 12), 16) < limit end
end

local function text_of_line(entry, options)
  if entry.length > limits.longest then return nil end
  local _, value = json.decode(linefile.slice(entry.path, entry.offset, entry.length) or "")
  local text = type(value) == "table" and value[options.text_field or "text"]
  return type(text) == "string" and text
end

local function text_of(entry, options)
  if entry.number then return text_of_line(entry, options) end
  local bytes = core.os.read(entry.path, limits.longest)
  return bytes and core.decode(bytes, options.encoding)
end

-- What cannot be read is told of by the run, not here.
local function add(counts, entry, options)
  if not entry.number and not options.encoding and counts:add_file(entry.path, limits.longest) then return end
  local ok, text = pcall(text_of, entry, options)
  if ok and text and text ~= "" then counts:add(text) end
end

local function described(counts, path, hash)
  counts:settle()
  return { counts = counts, hash = hash or counts:sha256(), documents = counts:documents(), lines = counts:lines(),
    path = path }
end

--- Counts the lines of the documents that were found (see corpus.open), but of standard input. Returns { counts, hash,
--- documents, lines }, or nil when there are too few documents to teach anything.
--- `options`: encoding, text_field.
function profile.pass(found, options)
  local counts, wanted = core.profile(), chosen(#found.entries)
  for _, entry in ipairs(found.entries) do
    local readable = entry.path and entry.path ~= found.temporary
    if readable and wanted(entry) then add(counts, entry, options) end
  end
  if counts:documents() >= limits.least then return described(counts) end
end

-- Files -------------------------------------------------------------------------------------------------------------

--- Reads a saved profile. Returns { counts, hash, documents, lines, path }, or nil and a message.
function profile.read(path)
  local counts, told, line = core.profile_of_file(path) -- its hash, or what is wrong
  if counts then return described(counts, path, told) end
  if not line then return nil, told end
  return nil, line == 1 and path .. ": not a profile that --save-profile wrote"
    or string.format("%s:%d: %s", path, line, told)
end

--- Writes a profile, as `counts:write` gives it, to a file, whole or not at all. Returns true, or nil and a message.
function profile.save(path, bytes)
  local temporary = path .. ".part"
  local ok, message = core.os.write(temporary, bytes)
  if ok then ok, message = core.os.rename(temporary, path) end
  if not ok then core.os.remove(temporary) end
  return ok, message
end

-- Of a run ----------------------------------------------------------------------------------------------------------

local function fail(message)
  error({ message = message }, 0)
end

local function check(options)
  if options.profile and options.save_profile then
    fail("either a profile is given (--profile) or one is made and saved (--save-profile)")
  elseif options.no_profile and (options.profile or options.save_profile) then
    fail("--no-profile goes neither with --profile nor with --save-profile")
  end
end

local function given(path)
  local made, message = profile.read(path)
  return made or fail(message)
end

local function make(found, options)
  local made = profile.pass(found, options)
  if not options.save_profile then return made end
  if not made then fail("fewer than " .. limits.least .. " documents teach nothing: there is no profile to save") end
  local ok, message = profile.save(options.save_profile, made.counts:write())
  return ok and made or fail(message)
end

--- The profile that a run works with: the one that is given, or one that is made of the documents found; nil where
--- there is none. `uses` says whether the reader asks for one. `options`: profile and save_profile (files), no_profile,
--- encoding, text_field, complain. Raises { message } when a file cannot be read or written.
function profile.open(found, options, uses)
  check(options)
  local made
  if options.profile then
    made = given(options.profile)
    if not uses then
      options.complain("the ruleset's reader asks for no profile, so " .. made.path .. " is not used")
    end
  elseif options.save_profile or (uses and not options.no_profile) then
    made = make(found, options)
  end
  return uses and made or nil
end

return profile
