return {
  id = "076-bus-station-poem.txt", site = "zine",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Placement number nine", line = 5 },
  authors = { { name = "Kaya" } },
  themes = { "care_experience" },
  not_themes = { "funding", "send" },
  lines = {
    title = "5",
    byline = "7",
    body = "9-29",
    note = "31",
    boilerplate = "1-3 33-37",
  },
}
