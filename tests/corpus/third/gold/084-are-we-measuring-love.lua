return {
  id = "084-are-we-measuring-love.txt", site = "letterbox",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Are we measuring the wrong thing?", line = 4 },
  authors = { { name = "Oluwaseun Tate" } },
  published = { value = "2024-02-11", precision = "day" },
  themes = { "inspection_and_data" },
  not_themes = { "send", "youth_justice" },
  lines = {
    title = "4",
    byline = "6 18",
    date = "7",
    body = "5 11-17",
    boilerplate = "1-3 8-10 19-30",
  },
}
