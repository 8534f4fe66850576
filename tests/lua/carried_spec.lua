-- The dictionary that the command carries stands for the lists that it was made of, and for no others.

local root = os.getenv "PTEXT_ROOT" or "."
local support = dofile(root .. "/tests/lua/support.lua")

-- In the command: changes the lists of the shipped ruleset in one way at a time, puts them back, and tells of each
-- dictionary whether it is the one that is carried, how many entries it has, and what it finds.
local PROBE = [==[
local core = require "ptext.core"
local lists = require("ptext.ruleset").load("rules/themes.lua").lists

local text = core.document "The qwertyish early help budget. Nothing else."
text:segment()

local function say(name)
  local made = assert(core.dictionary(lists))
  local found = {}
  local hits = text:match(made)
  for i = 1, #hits do
    local _, _, first, last = hits:get(i)
    found[i] = text:text():sub(first, last)
  end
  io.stderr:write(("probe %s: %s %d %s\n"):format(name, made:is_carried(), made:entry_count(),
    table.concat(found, "|")))
end

local function changed(name, t, key, value)
  local before = t[key]
  t[key] = value
  say(name)
  t[key] = before
end

local function first_of(condition)
  for _, list in ipairs(lists) do
    local entry = list.entries[1]
    if type(entry) == "string" and condition(list) then return list end
  end
end

say "as shipped"
local last = lists[#lists]
local plain = first_of(function(list) return list.hits == "longest" and not list.conditions end)
changed("another entry", plain.entries, 1, "qwertyish")
changed("an entry more", last.entries, #last.entries + 1, "qwertyish")
changed("an entry less", last.entries, #last.entries, nil)
changed("a list more", lists, #lists + 1, { hits = "longest", entries = { "qwertyish" } })
changed("a list less", lists, #lists, nil)
changed("other hits", last, "hits", last.hits == "rival" and "longest" or "rival")
changed("other kinds", plain, "kinds", { "note" })
changed("case", plain, "case", not plain.case)
changed("no conditions", first_of(function(list) return list.conditions end), "conditions", nil)
say "as shipped again"
return { name = "probe", about = "x", reader = { name = "probe", about = "y", read = function() end } }
]==]

describe("the carried dictionary", function()
  local said, found, count = {}, {}, {}

  setup(function()
    local folder = support.folder { ["ptext/plugins/probe/init.lua"] = PROBE,
      ["rules/x.lua"] = "return ruleset { reader = 'probe' }", ["post.txt"] = "A post." }
    local _, err, status = support.shell(("XDG_CONFIG_HOME=%s %s run %s/rules/x.lua %s/post.txt -q"):format(folder,
      support.quote(support.command), folder, folder))
    assert.are.equal(0, status, err)
    for name, carried, entries, hits in err:gmatch "probe ([%a ]+): (%a+) (%d+) ([^\n]*)\n" do
      said[name], count[name], found[name] = carried, tonumber(entries), hits
    end
  end)

  teardown(support.clean)

  it("is taken for the shipped scripts", function()
    assert.are.same({ "true", "true" }, { said["as shipped"], said["as shipped again"] })
    assert.is_true(count["as shipped"] > 5000)
    assert.is_truthy(found["as shipped"]:find("early help", 1, true), found["as shipped"])
  end)

  local more = { ["an entry more"] = 1, ["a list more"] = 1, ["an entry less"] = -1 }
  for _, name in ipairs { "another entry", "an entry more", "an entry less", "a list more", "a list less", "other hits",
    "other kinds", "case", "no conditions" } do
    it("is not taken where there is " .. name, function()
      assert.are.equal("false", said[name])
      if name ~= "a list less" then assert.are.equal(count["as shipped"] + (more[name] or 0), count[name]) end
    end)
  end

  it("has what is new found", function()
    for _, name in ipairs { "another entry", "an entry more", "a list more" } do
      assert.is_truthy(found[name]:find("qwertyish", 1, true), name .. ": " .. found[name])
    end
  end)
end)
