return {
  id = "015-monday.txt", site = "casenotes",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Monday", line = 8 },
  authors = { { name = "Dilys Penhale" } },
  published = { value = "2019-10-07", precision = "day" },
  tags = { "Diary" },
  not_themes = { "youth_justice", "partnership", "leadership" },
  lines = {
    title = "8",
    byline = "9",
    body = "12-13",
    boilerplate = "1-6 10 15-31",
  },
  coded = true,
  asks = {
    { line = 13, force = "must", asker = "author",
      phrase = "Somebody must tell the training department" },
  },
  mentions = {
    person = {
      "Dilys Penhale",
    },
  },
  mentions_may = {
    date = {
      { "October 7, 2019", "2019-10-07" },
    },
  },
}
