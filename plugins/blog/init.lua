-- The reader of blog and news posts as scraped text: which line of a page is what, and what the post's title, authors,
-- dates, tags and notes are.

local byline = require "blog.byline"

-- Each stage takes the state of a post, { document, … }, and adds to it.
local stages = {
  { "language", require("blog.language").run },    -- the language, and the common words that prose is known by
  { "features", require("blog.features").run },    -- every line by itself
  { "sharing", require("blog.sharing").run },      -- every line beside other posts of the corpus
  { "context", require("blog.context").run },      -- every line beside its neighbours
  { "weigh", require("blog.weigh").run },          -- how much each looks like a line of the post
  { "region", require("blog.region").run },        -- where the post is
  { "shortlist", require("blog.shortlist").run },  -- which lines the next stages look at closer
  { "title", require("blog.title").run },
  { "byline", byline.run },
  { "dating", require("blog.dating").run },        -- published, updated, events
  { "implied", require("blog.implied").run },      -- not_before, not_after of a post without a date
  { "notes", require("blog.notes").run },          -- biographies, first published in
  { "authors", byline.finish },
  { "tags", require("blog.tags").run },
  { "complete", require("blog.complete").run },
  { "labels", require("blog.labels").run },        -- the kind of every line, and the rule that says so
  { "remarks", require("blog.remarks").run },      -- why, when it is asked
}

local function read(document)
  local post = { document = document }
  for _, stage in ipairs(stages) do
    stage[2](post)
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
  },
}
