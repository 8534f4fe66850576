return {
  id = "041-chalkface-front-page.txt", site = "chalkface",
  encoding = "utf-8", language = "en", complete = true,
  events = { { value = "2024-06-26", to = "2024-06-27" } },
  lines = {
    boilerplate = "1-34",
  },
}
