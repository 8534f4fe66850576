-- Which lines the stages from the title on look at closer: what each of them asks of every line by itself, worked out
-- at once.

local ptext = require "ptext"
local byline = require "blog.byline"
local complete = require "blog.complete"
local dating = require "blog.dating"
local implied = require "blog.implied"
local notes = require "blog.notes"
local region = require "blog.region"
local tags = require "blog.tags"
local title = require "blog.title"

local shortlist = {}

local function all_columns()
  local all = { inside = region.inside }
  for _, stage in ipairs { title, byline, dating, implied, notes, tags, complete } do
    for name, expression in pairs(stage.columns) do
      all[name] = expression
    end
  end
  return all
end

local program = ptext.columns.program(all_columns())

--- Adds to what is seen `inside`, the post's own lines, and the columns that stages ask for, each in its `columns`;
-- also `size`, how many lines there are.
function shortlist.run(posts)
  for _, post in ipairs(posts) do
    local seen = post.seen
    seen.size, seen.trailed = #post.firsts, title.trailed(seen)
  end
  program:run_all(posts, "seen")
end

return shortlist
