return {
  id = "082-the-price-of-late-help.txt", site = "thinktank",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "The price of late: why councils can’t buy their way out", line = 11 },
  authors = {
    { name = "Theodore Banning", roles = { "Senior Fellow, Public Services", "Senior Fellow" } },
    { name = "Mei-Lin Harcourt", roles = { "Economist" } },
  },
  published = { value = "2023-11-22", precision = "day" },
  events = { { value = "2023-12-06" } },
  themes = { "funding", "early_help" },
  not_themes = { "send", "asylum_seeking_children" },
  lines = {
    title = "11",
    byline = "15-18",
    date = "19",
    heading = "30 34 40",
    body = "13 24-26 32 36-38",
    note = "42-43 48-49",
    boilerplate = "1-9 21-22 28 45-47 51-63",
  },
}
