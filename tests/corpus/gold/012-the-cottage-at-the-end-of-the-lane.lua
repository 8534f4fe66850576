return {
  id = "012-the-cottage-at-the-end-of-the-lane.txt", site = "unfinished",
  encoding = "utf-8", language = "en", complete = false,
  title = { value = "The cottage at the end of the lane", line = 8 },
  authors = { { name = "Rhona Mackie" } },
  published = { value = "2022-11-02", precision = "day" },
  themes = { "placements_and_sufficiency" },
  not_themes = { "poverty", "funding", "send", "leadership", "partnership" },
  lines = {
    title = "8",
    byline = "12",
    date = "13",
    body = "10 20-34",
    boilerplate = "1-6 15-18 36-62",
  },
  coded = true,
  asks = {
    { line = 32, force = "must", asker = "reported", addressee = "Parliament",
      phrase = "It must be put right by Parliament" },
  },
  not_asks = {
    "I have been asked to approve", "What she needed to find was a place that would say yes",
  },
  mentions = {
    person = {
      "Rhona Mackie",
    },
    money = {
      "£21,750",
    },
    number = {
      "103 applications", "96 calls",
    },
    date = {
      { "2017", "2017" },
    },
  },
  mentions_may = {
    organisation = {
      "High Court", "Parliament", "Supreme Court",
    },
    person = {
      "Sir James",
    },
    number = {
      "200", "300",
    },
  },
  quotations = {
    { line = 22, speaker = "one",
      phrase = "This is the fourth time that I have been asked to approve the least bad of no good options" },
    { line = 28, speaker = "the council",
      phrase = "We always act in the best interests of children, and we follow all relevant guidance" },
    { line = 30, speaker = "a manager",
      phrase = "People keep telling me that this is about sufficiency" },
    { line = 30, speaker = "a manager",
      phrase = "There are beds. It’s that no one wants a child who’ll break them." },
    { line = 32, speaker = "Sir James",
      phrase = "It must be put right by Parliament" },
    { line = 32, speaker = "Sir James",
      phrase = "You cannot run a care system on apologies." },
  },
  not_quotations = {
    "deprivation of liberty",
  },
  voices = {
    { line = 24, theme = "placements_and_sufficiency", voice = { "negated" },
      phrase = "no secure children’s home" },
    { line = 30, theme = "placements_and_sufficiency", voice = { "quoted" },
      phrase = "sufficiency" },
    { line = 32, theme = "care_experience", voice = { "quoted" },
      phrase = "care system" },
  },
}
