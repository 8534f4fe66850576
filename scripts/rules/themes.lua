-- What each post is about, what it asks for, and the sentences that show it.
--
-- `ptext run rules/themes.lua data/` reads this file. Change a name below and run it again; nothing is compiled.
return ruleset {
  name = "themes",
  about = "Posts on UK children's services: their themes, what they ask for, and the evidence.",
  reader = "blog", -- finds title, byline, dates and body
  themes = "themes/childrens-services",
  language = "en", -- a post in another language is coded, with a warning
  rules = { "rules/asks", "rules/mentions", "rules/quotations", "rules/voices" },
  quotes = { per_theme = 3, per_author = 1 },
  formats = { "jsonl", "csv", "markdown" },
}
