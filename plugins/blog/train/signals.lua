-- Writes what the reader sees of every line of some pages, for train.py: a JSON object a page,
-- {"id": …, "names": […], "lines": [{"start": 0, "end": 10, "x": […]}, …]}.
--
--   ptext's Lua paths set as `make test` sets them, and plugins/?.lua, then:
--   lua5.4 plugins/blog/train/signals.lua PAGES/*.txt > signals.jsonl

local core = require "ptext.core"
local document = require "ptext.document"
local stages = require "blog.stages"
local weigh = require "blog.weigh"

local function read(path)
  local file = assert(io.open(path, "rb"))
  local bytes = file:read("a")
  file:close()
  return bytes
end

-- The signals of each line, in the order of their names.
local function signals(post)
  local vectors = {}
  weigh.signals(post)
  for k, name in ipairs(weigh.names) do
    for i, value in ipairs(post.seen["signal " .. name]) do
      vectors[i] = vectors[i] or {}
      vectors[i][k] = value + 0.0
    end
  end
  return vectors
end

for _, path in ipairs(arg) do
  local post = stages.begin(document.new(path:match("[^/]+$"), read(path)))
  stages.take(stages.looking, post)
  local lines = {}
  for i, vector in ipairs(signals(post)) do
    lines[i] = { start = post.firsts[i] - 1, ["end"] = post.lasts[i], x = core.array(vector) }
  end
  print(core.json({ id = post.document.id, names = core.array(weigh.names), lines = core.array(lines) }))
end
