-- Writes what the reader sees of every line of some pages, for train.py: a JSON object a page,
-- {"id": …, "names": […], "lines": [{"start": 0, "end": 10, "x": […]}, …]}.
--
--   ptext's Lua path set as `make test` sets it, then: lua5.4 plugins/blog/train/signals.lua PAGES/*.txt > signals.jsonl

local core = require "ptext.core"
local document = require "ptext.document"
local weigh = require "blog.weigh"

local stages = { require "blog.language", require "blog.features", (require "blog.context") }

local function read(path)
  local file = assert(io.open(path, "rb"))
  local bytes = file:read("a")
  file:close()
  return bytes
end

for _, path in ipairs(arg) do
  local post = { document = document.new(path:match("[^/]+$"), read(path)) }
  for _, stage in ipairs(stages) do
    stage.run(post)
  end
  local lines = {}
  weigh.each(post, function(i, x)
    local source = post.lines[i].source
    lines[i] = { start = source.first - 1, ["end"] = source.last, x = table.move(x, 1, #x, 1, {}) }
  end)
  print(core.json({ id = post.document.id, names = weigh.names, lines = core.array(lines) }))
end
