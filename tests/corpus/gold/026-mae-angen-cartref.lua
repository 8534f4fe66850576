return {
  id = "026-mae-angen-cartref.txt", site = "cwm",
  encoding = "utf-8", language = "cy", complete = true,
  title = { value = "Mae angen cartref ar bob plentyn", line = 7 },
  authors = { { name = "Mared Elis", roles = { "Swyddog Cyfranogiad" } } },
  published = { value = "2022-03-14", precision = "day" },
  not_themes = { "send", "funding", "placements_and_sufficiency", "childrens_voice" },
  lines = {
    title = "7",
    byline = "11",
    date = "9",
    body = "13-23 29",
    list = "25-27",
    boilerplate = "1-5 31-39",
  },
}
