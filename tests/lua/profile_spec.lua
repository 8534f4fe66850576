-- Profiles from Lua: what a corpus teaches about its lines.
local core = require "ptext.core"

local function profile_of(texts)
  local profile = core.profile()
  for _, text in ipairs(texts) do profile:add(text) end
  return profile
end

local POSTS = { "Next event\n\nOne title\n", "Next event\r\nAnother  title\r\n", "A title\n Next   event " }

describe("core.profile", function()
  it("counts the documents that have a line", function()
    local profile = profile_of(POSTS)
    assert.equal(3, profile:documents())
    assert.equal(3, profile:count("Next event"))
    assert.equal(1, profile:count("Another title"))
    assert.equal(0, profile:count("Nothing"))
    assert.equal(4, profile:lines())
  end)

  it("gives the same bytes in any order and in parts", function()
    local whole = profile_of(POSTS)
    local backwards = profile_of { POSTS[3], POSTS[2], POSTS[1] }
    local parts = profile_of { POSTS[2], POSTS[3] }
    parts:merge(profile_of { POSTS[1] })
    assert.equal(whole:write(), backwards:write())
    assert.equal(whole:write(), parts:write())
    assert.equal(whole:write(), core.profile(whole:write()):write())
  end)

  it("says what is no profile, and where", function()
    local profile, message, line = core.profile("ptext profile 1\ndocuments 1\nnot a hash\n")
    assert.is_nil(profile)
    assert.equal(3, line)
    assert.is_truthy(message:find("not a profile", 1, true))
  end)

  it("is shared by its handle while somebody holds it", function()
    local profile = profile_of(POSTS)
    local token = profile:handle()
    local other = core.profile_from(token)
    profile:close()
    assert.equal(3, other:count("Next event"))
    other:close()
    assert.has_error(function() core.profile_from(token) end)
    assert.has_error(function() other:count("x") end)
    assert.has_error(function() core.dictionary_from(token) end)
  end)

  it("checks its arguments", function()
    local profile = core.profile()
    assert.has_error(function() profile:add() end)
    assert.has_error(function() profile:merge("x") end)
    assert.has_error(function() profile:merge(profile) end)
  end)
end)
