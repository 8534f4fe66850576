return {
  id = "010-the-price-of-a-bed.txt", site = "commonwell",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "The price of a bed", line = 12 },
  authors = {
    { name = "Anneke Visser", roles = { "head of public services at Commonwell" } },
    { name = "Samuel Obi", roles = { "research associate at Commonwell", "a research associate at Commonwell" } },
  },
  published = { value = "2023-09-11", precision = "day" },
  events = { { value = "2023-10-18", to = "2023-10-19" } },
  tags = { "Children’s homes", "Markets", "Local government" },
  themes = { "placements_and_sufficiency", "family_based_care", "workforce", "inspection_and_data" },
  not_themes = { "equality_and_racism", "send", "covid_recovery", "youth_justice", "poverty" },
  lines = {
    title = "12",
    byline = "16",
    date = "14",
    body = "20-24 28-30 34-38",
    note = "42-44",
    boilerplate = "1-10 18 26 32 40 46-59",
  },
  coded = true,
  asks = {
    { line = 30, force = "should", asker = "body",
      phrase = "Fees should be published, home by home" },
    { line = 30, force = "need", asker = "body",
      phrase = "Regional care co-operatives, which the government wants to pilot, need capital" },
    { line = 30, force = "must", asker = "body", addressee = "Ofsted",
      phrase = "Ofsted must be able to look at the finances of a whole group" },
    { line = 30, force = "need", asker = "body", addressee = "councils",
      phrase = "councils will need to build" },
  },
  not_asks = {
    "Homes must now be staffed for children with far greater needs", "need never have been made",
  },
  mentions = {
    organisation = {
      "Competition and Markets Authority", "CMA", "Ofsted", "Care Quality Commission", "Commonwell",
    },
    legislation = {
      "Care Standards Act 2000", "Freedom of Information Act 2000",
    },
    person = {
      "Anneke Visser", "Samuel Obi",
    },
    place = {
      "England", "Wales",
    },
    money = {
      "£18,400", "£11.60", "£165,600",
    },
    number = {
      "184 homes", "210 miles", "71 per cent", "12 per cent", "Four in ten", "184 telephone calls",
    },
    date = {
      { "March 2022", "2022-03" }, { "2022", "2022" },
    },
  },
  mentions_may = {
    organisation = {
      "High Court",
    },
    number = {
      "131", "a fifth or more",
    },
  },
  voices = {
    { line = 30, theme = "inspection_and_data", voice = { "name" },
      phrase = "Ofsted" },
    { line = 30, theme = "inspection_and_data", voice = { "name" },
      phrase = "Care Quality Commission" },
    { line = 34, theme = "placements_and_sufficiency", voice = { "negated" },
      phrase = "absence of any placement" },
  },
  not_hits = {
    { line = 22, theme = "equality_and_racism", phrase = "disproportionate cost" },
    { line = 24, theme = "equality_and_racism", phrase = "private equity" },
  },
}
