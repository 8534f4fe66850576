return {
  id = "041-chalkface-front-page.txt", site = "chalkface",
  encoding = "utf-8", language = "en", complete = true,
  lines = {
    boilerplate = "1-34",
  },
}
