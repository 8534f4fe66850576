return {
  id = "036-the-house-at-the-end-of-marl-avenue.txt", site = "courier",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "The house at the end of Marl Avenue", line = 9 },
  authors = { { name = "Hugh Pallister", roles = { "chair of the Marl Avenue Residents’ Association" } } },
  published = { value = "2019-02-13", precision = "day" },
  themes = { "placements_and_sufficiency" },
  not_themes = { "send", "family_based_care", "digital_and_technology", "youth_justice" },
  lines = {
    title = "9",
    byline = "10",
    date = "11",
    body = "12-20",
    note = "21",
    boilerplate = "1-8 22-38",
  },
  coded = true,
  asks = {
    { line = 18, force = "should", asker = "author", addressee = "The committee",
      phrase = "The committee should say yes." },
    { line = 18, force = "need", asker = "author",
      phrase = "It needs to be a yes with conditions" },
    { line = 18, force = "encourage", asker = "author", addressee = "my neighbours",
      phrase = "I’d ask my neighbours to come with me" },
    { line = 18, force = "must", asker = "author", addressee = "the council",
      phrase = "the council must tell people sooner" },
  },
  asks_may = {
    { line = 20, force = "encourage", asker = "author", addressee = "you",
      phrase = "Send a card first." },
  },
  not_asks = {
    "I had better say what I think", "you do not have to",
  },
  mentions = {
    organisation = {
      "Marl Avenue Residents’ Association",
    },
    person = {
      "Hugh Pallister",
    },
    place = {
      "Jersey", "Cumbria",
    },
    number = {
      "63 objections", "sixty boys", "14 children", "41 cars",
    },
  },
  mentions_may = {
    place = {
      "Tarnbridge", "Marl Avenue",
    },
    number = {
      "three",
    },
  },
  not_quotations = {
    "the type of child",
  },
  not_hits = {
    { line = 12, theme = "youth_justice", phrase = "custodian" },
    { line = 15, theme = "exploitation", phrase = "a CSE" },
    { line = 16, theme = "digital_and_technology", phrase = "artificial" },
    { line = 19, theme = "family_based_care", phrase = "foster good relations" },
    { line = 20, theme = "funding", phrase = "granted" },
    { line = 20, theme = "send", phrase = "Send" },
  },
}
