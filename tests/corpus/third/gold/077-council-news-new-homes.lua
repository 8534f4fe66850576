return {
  id = "077-council-news-new-homes.txt", site = "cyngor",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Council to open three small homes for children looked after", line = 8 },
  published = { value = "2023-07-05", precision = "day" },
  updated = { value = "2023-07-11", precision = "day" },
  themes = { "placements_and_sufficiency", "care_experience" },
  not_themes = { "send", "youth_justice" },
  lines = {
    title = "8",
    date = "9 17",
    body = "10-13 15-16",
    quote = "14",
    boilerplate = "1-7 18-23",
  },
}
