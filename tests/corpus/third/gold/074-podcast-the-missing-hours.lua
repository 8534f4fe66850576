return {
  id = "074-podcast-the-missing-hours.txt", site = "podcastsite",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Episode 14: The missing hours", line = 8 },
  published = { value = "2022-09-28", precision = "day" },
  themes = { "exploitation" },
  not_themes = { "send", "covid_recovery" },
  lines = {
    title = "8",
    date = "9",
    heading = "14",
    body = "16-27",
    note = "13 15",
    boilerplate = "1-7 10-12 28-34",
  },
}
