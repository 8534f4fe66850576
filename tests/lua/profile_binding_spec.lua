-- core.profile: in how many documents each line stands.

local core = require "ptext.core"
local support = require "support"

describe("core.profile", function()
  local function of(...)
    local profile = core.profile()
    for _, text in ipairs { ... } do profile:add(text) end
    return profile
  end

  it("counts the documents that have a line", function()
    local profile = of("Share this\nOne", "Two\nShare  this \nShare this", "")
    assert.same({ 3, 3 }, { profile:documents(), profile:lines() })
    assert.same({ 2, 1, 0 }, { profile:count("Share this"), profile:count("Two"), profile:count("Three") })
  end)

  it("adds files that are in UTF-8", function()
    local folder = support.folder { a = "\u{FEFF}One\r\ntwo", b = "One\xFF\u{E9}", c = "", d = "caf\xE9", e = "\xFF\xFEa\0" }
    local profile = core.profile()
    assert.same({ true, true, true }, { profile:add_file(folder .. "/a", 99), profile:add_file(folder .. "/b", 99),
      profile:add_file(folder .. "/c", 99) })
    assert.same({}, { profile:add_file(folder .. "/a", 5), profile:add_file(folder .. "/d", 99),
      profile:add_file(folder .. "/e", 99), profile:add_file(folder .. "/f", 99) })
    assert.equal(of("\u{FEFF}One\ntwo", "One\xFF\u{E9}"):write(), profile:write())
    assert.has_error(function() profile:add_file(folder .. "/a", -1) end)
    support.clean()
  end)

  it("merges, is written and read back", function()
    local whole = of("a\nb", "b\nc", "c")
    local part = of("c")
    part:merge(of("b\nc", "a\nb"))
    assert.equal(whole:write(), part:write())
    assert.equal(whole:write(), core.profile(whole:write()):write())
    assert.has_error(function() part:merge(part) end)
  end)

  it("is read from a file with its hash, whether the file is as it is written or not", function()
    local whole = of("a\nb", "b")
    local bytes = whole:write()
    local folder = support.folder { p = bytes, q = bytes:gsub("(%x%x%x%x) 2\n", "%1 02\n"), empty = "",
      cut = bytes:sub(1, -2) }
    for _, name in ipairs { "p", "q" } do
      local profile, hash = core.profile_of_file(folder .. "/" .. name)
      assert.same({ bytes, whole:sha256() }, { profile:write(), hash })
    end
    assert.same({ nil, folder .. "/none: No such file or directory" }, { core.profile_of_file(folder .. "/none") })
    assert.equal(1, select(3, core.profile_of_file(folder .. "/empty")))
    assert.equal(4, select(3, core.profile_of_file(folder .. "/cut")))
    support.clean()
  end)

  it("says which line is wrong", function()
    local profile, message, line = core.profile("nonsense")
    assert.is_nil(profile)
    assert.equal("string", type(message))
    assert.equal(1, line)
  end)

  it("can be shared, and no longer changed then", function()
    local profile = of("a")
    local token = profile:handle()
    assert.equal(token, profile:handle())
    local other = core.profile_from(token)
    assert.has_error(function() profile:add("b") end)
    assert.has_error(function() other:merge(of("b")) end)
    profile:close()
    profile:close()
    assert.has_error(function() profile:count("a") end)
    assert.equal(1, other:count("a"))
    other:close()
    assert.has_error(function() core.profile_from(token) end)
    local dictionary = assert(core.dictionary {})
    assert.has_error(function() core.profile_from(dictionary:handle()) end)
  end)

  it("checks its arguments", function()
    local profile = of()
    assert.has_error(function() profile:add() end)
    assert.has_error(function() profile:add(1) end)
    assert.has_error(function() profile:count() end)
    assert.has_error(function() profile:merge({}) end)
    assert.has_error(function() core.profile(1) end)
    assert.has_error(function() core.profile_of_file() end)
    assert.has_error(function() core.profile_from("x") end)
  end)

  it("is shared by its handle while some state holds it", function()
    local profile = core.profile()
    profile:add("a line\n")
    local token = profile:handle()
    local other = core.profile_from(token)
    profile:close()
    assert.equal(1, other:count("a line"))
    assert.has_error(function() core.dictionary_from(token) end)
    other:close()
    assert.has_error(function() core.profile_from(token) end)
    assert.has_error(function() other:count("a line") end)
  end)
end)
