return {
  id = "027-after-profit.txt", site = "cwm",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "After profit", line = 7 },
  authors = {
    { name = "Geraint Pugh", roles = { "chief executive" } },
    { name = "Mared Elis", roles = { "participation officer" } },
  },
  published = { value = "2024-03-01", precision = "day" },
  themes = { "placements_and_sufficiency", "care_experience", "guidance_and_legislation" },
  not_themes = { "poverty", "youth_justice", "exploitation", "inspection_and_data" },
  lines = {
    title = "7",
    byline = "11",
    date = "9",
    body = "13-25",
    boilerplate = "1-5 27-35",
  },
  coded = true,
  asks = {
    { line = 17, force = "must", asker = "body",
      phrase = "The change must be paced" },
    { line = 17, force = "need", asker = "body", addressee = "Councils",
      phrase = "Councils will need capital" },
    { line = 17, force = "should", asker = "body", addressee = "ministers",
      phrase = "ministers should say this year how much" },
    { line = 23, force = "encourage", asker = "body", addressee = "those",
      phrase = "We urge those who are drafting the bill to pin that list to the wall." },
    { line = 23, force = "should", asker = "body",
      phrase = "it should be a test of the whole programme" },
  },
  asks_may = {
    { line = 19, force = "should", asker = "reported",
      phrase = "a child should live near home" },
    { line = 25, force = "encourage", asker = "body", addressee = "you",
      phrase = "But do look" },
  },
  not_asks = {
    "will have to be run by councils", "we do not need anybody to copy us",
  },
  mentions = {
    organisation = {
      "Welsh Government",
    },
    legislation = {
      "Social Services and Well-being (Wales) Act 2014",
    },
    person = {
      "Geraint Pugh", "Mared Elis",
    },
    place = {
      "Wales", "United Kingdom", "Ceredigion", "Stoke", "England",
    },
    number = {
      "four in five", "7,208 children looked after", "16 small homes", "44 of them",
    },
  },
  mentions_may = {
    person = {
      "Mared",
    },
    number = {
      "three",
    },
  },
  not_quotations = {
    "We talked to children about this",
  },
  voices = {
    { line = 15, theme = "placements_and_sufficiency", voice = { },
      phrase = "Private equity" },
  },
  not_hits = {
    { line = 21, theme = "poverty", phrase = "a poverty of ambition" },
  },
}
