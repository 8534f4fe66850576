return {
  id = "086-metadata-head.txt", site = "extracted",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "We moved the youth justice team into a launderette", line = 2 },
  authors = { { name = "Janek Wolski" } },
  published = { value = "2020-10-27", precision = "day" },
  tags = { "youth justice", "places", "practice" },
  themes = { "youth_justice" },
  not_themes = { "send", "asylum_seeking_children" },
  lines = {
    title = "2",
    byline = "3",
    date = "8",
    heading = "14 17",
    body = "12-13 15-16 18",
    boilerplate = "1 4-7 9-11",
  },
}
