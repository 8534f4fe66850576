-- Everything that takes memory, with too little of it: an error, and nothing else happens.

local core = require "ptext.core"
local support = require "support"
local worker = require "starve_worker"

describe("without memory", function()
  local folder = support.folder()
  teardown(support.clean)

  for _, job in ipairs(worker.jobs()) do
    it(job .. " fails with an error until there is enough", function()
      local pool <close> = assert(core.pool { jobs = 1, main = "starve_worker", argument = folder })
      pool:submit(job)
      local failures = assert(pool:next())
      assert.is_true(tonumber(failures) > 0)
    end)
  end
end)
