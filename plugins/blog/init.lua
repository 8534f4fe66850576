-- The reader of blog and news posts as scraped text: which line of a page is what, and what the post's title, authors,
-- dates, tags and notes are.

local byline = require "blog.byline"

local features = require "blog.features"

local function begin(document)
  return { document = document }
end

-- Each stage takes the state of a post, { document, … }, and adds to it.
local stages = {
  begin,
  require("blog.language").run,    -- the language, and the common words that prose is known by
  features.run,                    -- every line by itself
  require("blog.groups").run,      -- which furniture each is
  features.dates,                  -- the dates in them
  require("blog.sharing").run,     -- every line beside other posts of the corpus
  require("blog.context").run,     -- every line beside its neighbours
  require("blog.weigh").run,       -- how much each looks like a line of the post
  require("blog.region").run,      -- where the post is
  require("blog.shortlist").run,   -- which lines the next stages look at closer
  require("blog.title").run,
  byline.run,
  require("blog.dating").run,      -- published, updated, events
  require("blog.implied").run,     -- not_before, not_after of a post without a date
  require("blog.notes").run,       -- biographies, first published in
  byline.finish,
  require("blog.tags").run,
  require("blog.complete").run,
  require("blog.labels").run,      -- the kind of every line, and the rule that says so
  require("blog.remarks").run,     -- why, when it is asked
  features.finish,
}

local function read(document)
  local post = begin(document)
  for k = 2, #stages do
    stages[k](post)
  end
end

return {
  name = "blog",
  about = "Blog and news posts as scraped text, with the furniture of their pages.",
  reader = {
    name = "blog",
    about = "Finds title, authors, dates, tags, notes and body of a post; the rest of the page is boilerplate.",
    profile = true,
    rules = require "blog.meanings",
    read = read,
    steps = stages,
  },
}
