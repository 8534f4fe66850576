return {
  id = "071-letter-who-will-visit.txt", site = "letterspage",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Who will visit the babies once the health visitors have gone?", line = 4 },
  authors = { { name = "Margaret Ollerenshaw" } },
  published = { value = "2023-01-19", precision = "day" },
  tags = { "Health visitors", "Children", "Letters" },
  themes = { "family_hubs_and_early_years", "workforce" },
  not_themes = { "send", "youth_justice" },
  lines = {
    title = "4",
    byline = "11-12",
    date = "6",
    body = "5 8-10",
    boilerplate = "1-3 7 13-25",
  },
}
