-- What the reader does, in order. Each stage takes the state of a post, { document, … }, and adds to it; one that is a
-- table takes those of several posts together.

local byline = require "blog.byline"
local context = require "blog.context"
local features = require "blog.features"
local groups = require "blog.groups"
local labels = require "blog.labels"

local stages = {}

-- Stages of a post as one of several posts, each of which takes all of them. They may call no functions of scripts,
-- since what those remember of one post is forgotten only before a stage.
local function of_each(...)
  local runs = { ... }
  return { together = function(posts)
    for _, run in ipairs(runs) do
      for k = 1, #posts do
        run(posts[k])
      end
    end
  end }
end

--- Those that look at the lines, up to what weighs them.
stages.looking = {
  of_each(require("blog.language").run),         -- the language, and the common words that prose is known by
  { together = features.run },                   -- every line by itself
  { together = groups.by_phrase },
  of_each(groups.look_closer),
  { together = groups.run },                     -- which furniture each is
  features.dates,                                -- the dates in them
  of_each(require("blog.sharing").run),          -- every line beside other posts of the corpus
  { together = context.by_columns },             -- every line beside its neighbours
  of_each(context.run, require("blog.front").run),   -- and what a post in Markdown says above its text
}

--- Those that follow: what the lines are.
stages.judging = {
  { together = require("blog.weigh").run },      -- how much each looks like a line of the post
  of_each(require("blog.region").run),           -- where the post is
  { together = require("blog.shortlist").run },  -- which lines the next stages look at closer
  of_each(require("blog.title").run, byline.run),
  require("blog.dating").run,                    -- published, updated, events
  require("blog.implied").run,                   -- not_before, not_after of a post without a date
  require("blog.notes").run,                     -- biographies, first published in
  of_each(byline.finish, require("blog.tags").run, require("blog.complete").run, labels.gather),
  { together = labels.by_columns },              -- the kind of every line, and the rule that says so
  of_each(labels.run, require("blog.remarks").run),   -- why, when it is asked
}

--- The state of a post before the first.
function stages.begin(document)
  return { document = document }
end

--- Takes one post through some of them.
function stages.take(list, post)
  for _, stage in ipairs(list) do
    if type(stage) == "table" then
      stage.together { post }
    else
      stage(post)
    end
  end
end

return stages
