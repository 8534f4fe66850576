return {
  id = "083-office-closed.txt", site = "smallcharity",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Drop-in closed this Friday", line = 2 },
  published = { value = "2022-02-16", precision = "day" },
  themes = {},
  not_themes = { "youth_justice", "send" },
  lines = {
    title = "2",
    date = "3",
    body = "4",
    boilerplate = "1 5-6",
  },
}
