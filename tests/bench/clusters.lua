-- What finding posts that are one takes: clusters.lua [POSTS]. Run it as `run` does, with the library's paths set.
--
-- The posts are made of the sample corpus's sentences with a third of their words exchanged for others of the corpus,
-- so that two are no more alike than any two posts; three in a hundred are an earlier one with a few words changed, two
-- in a hundred its first two paragraphs.

local cjson = require "cjson"
local clusters = require "ptext.clusters"
local core = require "ptext.core"
local sketches = require "ptext.sketches"

local root = os.getenv("PTEXT_ROOT") or "."
local count = tonumber(arg[1]) or 20000
local random = math.random

local function any(list) return list[random(#list)] end

-- Paragraphs of bodies, their sentences, and their words.
local function read_sample()
  local bodies, sentences, words = {}, {}, {}
  for line in io.lines(root .. "/tests/corpus/gold.jsonl") do
    local gold = cjson.decode(line)
    local body, numbers, number = {}, {}, 0
    for _, at in ipairs(gold.encoding == "utf-8" and gold.lines and gold.lines.body or {}) do numbers[at] = true end
    for text in io.lines(root .. "/tests/corpus/posts/" .. gold.id) do
      number = number + 1
      if numbers[number] then body[#body + 1] = text end
    end
    for _, text in ipairs(body) do
      for sentence in text:gmatch("[^.?!]+[.?!]*") do sentences[#sentences + 1] = sentence end
      for word in text:gmatch("%a+") do words[#words + 1] = word end
    end
    bodies[#bodies + 1] = #body > 0 and body or nil
  end
  return bodies, sentences, words
end

local bodies, sentences, words = read_sample()

local function exchanged(text, percent)
  return (text:gsub("%a+", function() return random(100) <= percent and any(words) or nil end))
end

local function new_post()
  local post = {}
  for i, paragraph in ipairs(any(bodies)) do
    local _, wanted = paragraph:gsub("[.?!]", "")
    local list = {}
    for j = 1, math.max(1, wanted) do list[j] = exchanged(any(sentences), 35) end
    post[i] = table.concat(list, " ")
  end
  return post
end

local function copy_of(post)
  local copy = {}
  for i, paragraph in ipairs(post) do copy[i] = exchanged(paragraph, 2) end
  return copy
end

local earlier, made = {}, { copies = 0, teasers = 0 }

local function next_post()
  local chance = random(100)
  local from = #earlier > 0 and any(earlier)
  if from and chance <= 3 then
    made.copies = made.copies + 1
    return copy_of(from)
  elseif from and chance <= 5 and #from >= 5 then
    made.teasers = made.teasers + 1
    return { from[1], from[2] }
  end
  local post = new_post()
  if random(10) == 1 then earlier[#earlier + 1] = post end
  return post
end

local function peak_memory()
  for line in io.lines("/proc/self/status") do
    local kilobytes = line:match("^VmHWM:%s*(%d+)")
    if kilobytes then return tonumber(kilobytes) / 1024 end
  end
  return 0
end

local times = { sketch = 0, gather = 0, find = 0 }

local function timed(name, run, ...)
  local started = os.clock()
  local result = run(...)
  times[name] = times[name] + os.clock() - started
  return result
end

local function record_of(number, text)
  local document <close> = core.document(text)
  document:segment()
  local length = document:word_count()
  return timed("sketch", function()
    return sketches.pack({ id = string.format("%07d", number), fields = {}, words = length, scanned_words = length,
      scanned_sentences = 1, run = { themes = {} }, themes = {} }, document:sketch())
  end)
end

math.randomseed(1)
local gathered <close> = setmetatable({ clusters.open(os.tmpname()) },
  { __close = function(self) self[1]:close() end })
for number = 1, count do
  local record = record_of(number, table.concat(next_post(), "\n\n"))
  timed("gather", function() gathered[1]:add(record) end)
end
earlier = nil
collectgarbage()
local before = peak_memory()
local found = timed("find", function() return gathered[1]:find() end)

print(string.format("%d posts, %d made as copies and %d as teasers; %d clusters, %d posts repeat another", count,
  made.copies, made.teasers, #found.list, found.repeated.posts))
print(string.format("sketches, in the workers  %6.0f µs a post", times.sketch / count * 1e6))
print(string.format("gathering them            %6.0f µs a post", times.gather / count * 1e6))
print(string.format("clusters, at the end      %6.2f s", times.find))
print(string.format("memory at the most        %6.0f MB, of which %.0f before the end", peak_memory(), before))
print(string.format("temporary file            %6.0f MB", gathered[1].store.size / 1e6))
