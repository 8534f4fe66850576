return {
  id = "070-open-letter-to-the-minister.txt", site = "coalition",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Open letter: no child should be placed in an unregulated home", line = 4 },
  authors = {
    { name = "Imogen Castellan" },
    { name = "Professor Alun Griffiths-Rees", names = { "Alun Griffiths-Rees", "Prof Alun Griffiths-Rees" } },
    { name = "Sunita Varghese", names = { "Dr Sunita Varghese" } },
    { name = "Tom Ellery" },
    { name = "Beatrix Oduya" },
    { name = "Callum Strathie" },
  },
  published = { value = "2022-05-14", precision = "day" },
  themes = { "placements_and_sufficiency", "care_experience" },
  not_themes = { "send", "early_help" },
  lines = {
    title = "4",
    byline = "24-31",
    date = "6",
    body = "8-16 22",
    list = "18-20",
    boilerplate = "1-2 33-45",
  },
}
