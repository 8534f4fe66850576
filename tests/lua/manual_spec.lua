-- The manual page holds what the command line defines.
local cli = require "ptext.cli"
local manual = require "ptext.manual"
local support = require "support"

describe("the manual page", function()
  local page = manual.page()

  it("has every command and every option", function()
    for _, command in ipairs(cli.parser()._commands) do
      assert.is_truthy(page:find(".SS " .. command._name, 1, true), command._name)
      for _, option in ipairs(command._options) do
        for _, name in ipairs(option._aliases) do
          assert.is_truthy(page:find("\\fB" .. name:gsub("-", "\\-") .. "\\fR", 1, true), command._name .. " " .. name)
        end
      end
    end
  end)

  it("is read by man without a complaint", function()
    local _, _, found = support.shell("command -v man && command -v groff")
    if found ~= 0 then return pending("man or groff is not here") end
    local folder = support.folder { ["ptext.1"] = page }
    local text, complaints = support.shell("env -u LD_PRELOAD LC_ALL=C.UTF-8 MANWIDTH=100 man --warnings -l " .. folder .. "/ptext.1")
    support.clean()
    assert.equal("", complaints)
    assert.is_truthy(text:find("ptext run", 1, true))
  end)
end)
