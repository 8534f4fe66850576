return {
  id = "059-the-pitch.txt", site = "streetsahead",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "The pitch", line = 5 },
  authors = { { name = "Jermaine Osei-Bright", roles = { "detached youth worker", "detached youth worker, Streets Ahead" } } },
  published = { value = "2021-08-19", precision = "day" },
  tags = { "youthwork", "detached", "safespaces" },
  themes = { "youth_violence", "exploitation" },
  not_themes = { "send", "family_justice", "family_based_care" },
  lines = {
    title = "5",
    byline = "15",
    date = "6",
    caption = "7-8",
    body = "9-14",
    boilerplate = "1-4 16-23",
  },
  coded = true,
  asks = {
    { line = 13, force = "must", asker = "author", addressee = "The council",
      phrase = "The council must fix lights when they break." },
    { line = 13, force = "should", asker = "author", addressee = "Police",
      phrase = "Police should talk to us before they do a sweep, not after." },
    { line = 13, force = "need", asker = "author", addressee = "funders",
      phrase = "funders need to pay for three years and not for ten weeks" },
  },
  mentions = {
    person = {
      "Jermaine Osei-Bright",
    },
    money = {
      "£50",
    },
    number = {
      "forty kids",
    },
    date = {
      { "2018", "2018" },
    },
  },
  mentions_may = {
    person = {
      "T",
    },
    place = {
      "Hanover House", "Reading",
    },
  },
  not_quotations = {
    "stolen",
  },
  not_hits = {
    { line = 14, theme = "youth_violence", phrase = "Weapon" },
  },
}
