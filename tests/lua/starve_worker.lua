-- A worker whose job is to do something with ever more memory, from too little to enough. Says how often it failed.

local core = require "ptext.core"

local TEXT = ("Dr. Who’s “budget cuts” hurt. É\xFF\r\n\r\nPartners met.\n"):rep(20)

local folder

local work = {
  words = function() for _ in core.words(TEXT) do end end,
  sentences = function()
    for _ in core.sentences(TEXT, core.abbreviations { title = { "Dr" }, starters = { "The" } }) do end
  end,
  fold = function() return core.fold(TEXT) .. core.nfc(TEXT) .. core.clean_utf8(TEXT) end,
  decode = function() return core.decode(TEXT, "windows-1252") end,
  json = function() return core.json({ a = { 1, 2, core.fixed(1, 2) }, b = TEXT, c = core.array {} }, { "b" }) end,
  document = function()
    local document = core.document(TEXT)
    for i = 1, document:line_count() do document:label(i, "body", "rule" .. i) end
    document:segment()
    return document:json_blocks()
  end,
  dictionary = function()
    local dictionary = core.dictionary { { hits = "silent", entries = { { text = "partners" } } },
      { hits = "longest", entries = { { text = "budget cut*", kinds = { "body" }, case = true,
        conditions = { { type = "before", list = 1, block = true } } }, { text = "(met|hurt)" } } } }
    local document = core.document(TEXT)
    document:segment()
    local hits = core.dictionary_from(dictionary:handle())
    hits = document:match(hits)
    hits:tally({ 0, 1 }, 2)
    return hits:json { "a", "b" }
  end,
  errors = function() return core.dictionary { { hits = "longest", entries = { { text = "(" }, { text = "*" } } } } end,
  profile = function()
    local profile = core.profile()
    profile:add(TEXT)
    return core.profile(profile:write()):count("Partners met.")
  end,
  files = function()
    local file = core.os.create(folder .. "/file")
    file:write(TEXT)
    file:close()
    for _ in core.os.lines(folder .. "/file") do end
    return core.os.read(folder .. "/file"), core.os.list(folder), core.os.stat(folder), core.os.read(folder .. "/none")
  end,
  pool = function()
    local pool = core.pool { jobs = 2, main = "starve_worker", argument = folder, memory = 1 << 20 }
    pool:submit("echo")
    return pool:next()
  end,
}

local function starve(f)
  local failures = 0
  for extra = 0, 1 << 24, 64 do
    collectgarbage()
    core.memory(core.memory() + extra)
    local ok, message = pcall(f)
    core.memory(0)
    if ok then return failures end
    assert(message == "not enough memory", message)
    failures = failures + 1
  end
  error("no memory was enough")
end

return {
  jobs = function()
    local names = {}
    for name in pairs(work) do names[#names + 1] = name end
    table.sort(names)
    return names
  end,
  open = function(argument)
    folder = argument
    return function(job) return work[job] and tostring(starve(work[job])) or job end
  end,
}
