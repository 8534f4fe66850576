-- Texts that other programs stumbled over. The collections stand in ../shared/data/robust beside the checkout, where
-- they are there.

local cjson = require "cjson"
local core = require "ptext.core"
local json = require "ptext.json"
local support = require "support"

local robust = support.root .. "/../shared/data/robust"

local function names(folder)
  local list = {}
  for _, item in ipairs(core.os.list(folder) or {}) do list[#list + 1] = item.name end
  return list
end

describe("JSON texts of a test suite", function()
  local suite = robust .. "/JSONTestSuite"
  local files = names(suite)
  if #files == 0 then pending("are not here") end

  for _, name in ipairs(files) do
    local text = support.read(suite .. "/" .. name)
    if name:find("^y_") then
      it(name .. " is read, by itself and as a value", function()
        assert.is_true((json.decode(text)))
        local line = '{"id":"x","v":' .. text .. "}"
        assert.is_true((json.decode(line)))
        assert.is_true(core.json_check(json.members(line).v))
      end)
    elseif name:find("^n_") then
      it(name .. " is refused with line and column", function()
        local ok, message, line, column = json.decode(text)
        assert.is_nil(ok)
        assert.are.same({ "string", "integer", "integer" }, { type(message), math.type(line), math.type(column) })
      end)
    end
  end
end)

describe("a run over naughty strings", function()
  teardown(support.clean)

  local strings = { "", "\0", "=1+1", "<script>alert(1)</script>", "\u{202E}help", "\u{FEFF}help", "a\r\nb\rc\u{85}d\u{2028}e",
    "`|*_[help](x)", "\"help\",\"", ("help "):rep(500), "\u{1F3F3}\u{FE0F}\u{200D}\u{1F308} help" }
  local file = io.open(robust .. "/naughty_strings.json", "rb")
  if file then
    for _, text in ipairs(cjson.decode(file:read("a"))) do strings[#strings + 1] = text end
    file:close()
  end

  local lines = {}
  for i, text in ipairs(strings) do
    lines[i] = core.json({ id = string.format("%04d%s", i, text:sub(1, 20)), text = text .. " help", note = text }) .. "\n"
  end
  local folder = support.folder { ["posts.jsonl"] = table.concat(lines),
    ["rules/r.lua"] = 'return ruleset { themes = { help = { "help" } }, formats = { "jsonl", "csv", "markdown" } }' }
  local _, err, status = support.ptext("run", folder .. "/rules/r.lua", folder .. "/posts.jsonl", "-o", folder .. "/out")

  it("reads them all", function() assert.are.equal(0, status, err) end)

  it("writes records that a strict reader takes", function()
    local count = 0
    for line in support.read(folder .. "/out/records.jsonl"):gmatch("[^\n]+") do
      count = count + 1
      assert.is_true(core.json_check(line))
      local record = cjson.decode(line)
      assert.are.equal(strings[count], record.extra.note)
      for _, hit in ipairs(record.hits) do
        local text = strings[count] .. " help"
        assert.are.equal("help", text:sub(hit.start + 1, hit["end"]):lower():gsub("'s$", ""):sub(1, 4))
      end
    end
    assert.are.equal(#strings, count)
  end)

  it("writes tables and briefs that are UTF-8", function()
    for _, name in ipairs { "hits.csv", "themes.csv", "brief.md", "summary.json", "manifest.json" } do
      assert.is_true(core.valid_utf8(support.read(folder .. "/out/" .. name)), name)
    end
  end)
end)
