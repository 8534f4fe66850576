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

-- In the command: how many values were checked for a ruleset, and what was wrong.
local CHECKED = [==[
local schema = require "ptext.schema"
local check, count = schema.check, 0
function schema.check(...)
  count = count + 1
  return check(...)
end
for _, name in ipairs { "rules/themes.lua", "rules/quotations.lua" } do
  count = 0
  local loaded, problems = require("ptext.ruleset").load(name)
  io.stderr:write(("probe %s: %d %s\n"):format(name, count, loaded and "right"
    or problems[1].script:match "[^/]*/[^/]*$" .. " " .. problems[1].message))
end
return { name = "probe", about = "x", reader = { name = "probe", about = "y", read = function() end } }
]==]

describe("what was found right when the command was built", function()
  teardown(support.clean)

  -- What is told of the shipped ruleset where the user has these scripts.
  local function told(files)
    files["ptext/plugins/probe/init.lua"], files["post.txt"] = CHECKED, "A post."
    files["rules/x.lua"] = "return ruleset { reader = 'probe' }"
    local folder = support.folder(files)
    local _, err, status = support.shell(("XDG_CONFIG_HOME=%s %s run %s/rules/x.lua %s/post.txt -q"):format(folder,
      support.quote(support.command), folder, folder))
    assert.are.equal(0, status, err)
    local count, what = err:match "probe rules/themes.lua: (%d+) ([^\n]*)\n"
    return tonumber(count), what, err
  end

  local plugins = 1 -- of the reader's plugin

  it("is not checked again", function()
    local count, what = told {}
    assert.are.same({ plugins, "right" }, { count, what })
  end)

  it("is checked where a script is another", function()
    local source = support.read(root .. "/scripts/rules/voices.lua")
    local count, what = told { ["ptext/rules/voices.lua"] = source .. "-- other" }
    assert.are.same({ plugins + 1, "right" }, { count, what })
    count, what = told { ["ptext/rules/voices.lua"] = "return rules { { id = 'x', colour = 1, any = 'y' } }" }
    assert.are.equal(plugins + 1, count)
    assert.matches("^rules/voices%.lua unknown key `colour`", what)
  end)

  it("is checked where a script is the same, and one that it includes is another", function()
    local count, what = told { ["ptext/lib/benefits.lua"] = "return { 7 }" }
    assert.are.equal(plugins + 1, count)
    assert.matches("rules/mentions.lua `[45].names[1]`: expected a list of names", what, 1, true)
    count, what = told { ["ptext/lib/calendar.lua"] = support.read(root .. "/scripts/lib/calendar.lua") .. "\n" }
    assert.are.same({ plugins + 1, "right" }, { count, what })
  end)

  it("is checked where a script has the text of another", function()
    local count, what = told { ["ptext/lib/benefits.lua"] = support.read(root .. "/scripts/lib/figures.lua") }
    assert.are.equal(plugins + 1, count)
    assert.matches("^rules/mentions%.lua", what)
  end)

  it("is checked for what it was not made for", function()
    local _, _, err = told {}
    assert.matches("probe rules/quotations.lua: 0 rules/quotations.lua expected a script that returns ruleset", err, 1,
      true)
    local _, _, abbreviations = told { ["ptext/rules/themes.lua"] =
      "return ruleset { reader = 'blog', abbreviations = 'lib/figures', themes = 'themes/childrens-services' }" }
    assert.matches("probe rules/themes.lua: %d+ lib/figures.lua unknown key `money`", abbreviations)
  end)
end)
