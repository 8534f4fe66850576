-- Writes what the reader sees of every line of some pages, for train.py: a JSON object a page,
-- {"id": …, "names": […], "lines": [{"start": 0, "end": 10, "x": […]}, …]}.
--
--   ptext's Lua paths set as `make test` sets them, and plugins/?.lua, then:
--   lua5.4 plugins/blog/train/signals.lua PAGES/*.txt > signals.jsonl

local core = require "ptext.core"
local document = require "ptext.document"
local weigh = require "blog.weigh"

local features = require "blog.features"

local context = require "blog.context"
local groups = require "blog.groups"

local stages = { require("blog.language").run, { together = features.run }, { together = groups.by_phrase },
  groups.look_closer, { together = groups.run }, features.dates, require("blog.sharing").run,
  { together = context.by_columns }, context.run }

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
  local post = { document = document.new(path:match("[^/]+$"), read(path)) }
  for _, stage in ipairs(stages) do
    if type(stage) == "table" then
      stage.together { post }
    else
      stage(post)
    end
  end
  local lines = {}
  for i, vector in ipairs(signals(post)) do
    lines[i] = { start = post.firsts[i] - 1, ["end"] = post.lasts[i], x = core.array(vector) }
  end
  print(core.json({ id = post.document.id, names = core.array(weigh.names), lines = core.array(lines) }))
end
