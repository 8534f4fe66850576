return {
  id = "075-interview-the-judge.txt", site = "magazineqa",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "“I write to every child whose life I decide”", line = 5 },
  authors = { { name = "Ffion Prys" } },
  published = { value = "2017-10", precision = "month" },
  themes = { "family_justice" },
  not_themes = { "send", "youth_violence" },
  lines = {
    title = "5",
    byline = "7",
    date = "8",
    caption = "21",
    body = "6 9-12 14-19",
    note = "20",
    boilerplate = "1-4 13 22-25",
  },
}
