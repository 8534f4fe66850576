-- The reader of blog and news posts as scraped text: which line of a page is what, and what the post's title, authors,
-- dates, tags and notes are.

local stages = require "blog.stages"

local function read(document)
  local post = stages.begin(document)
  stages.take(stages.looking, post)
  stages.take(stages.judging, post)
end

local steps = { stages.begin }
table.move(stages.looking, 1, #stages.looking, #steps + 1, steps)
table.move(stages.judging, 1, #stages.judging, #steps + 1, steps)

return {
  name = "blog",
  about = "Blog and news posts as scraped text, with the furniture of their pages.",
  reader = {
    name = "blog",
    about = "Finds title, authors, dates, tags, notes and body of a post; the rest of the page is boilerplate.",
    profile = true,
    rules = require "blog.meanings",
    read = read,
    steps = steps,
  },
}
