return {
  id = "032-working-together-for-once.txt", site = "exchange",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Working together, for once", line = 13 },
  authors = {
    { name = "Moira Tennant", roles = { "Director of Children and Learning at Hale and Ferring Council" } },
    { name = "Tamsin Oduya", roles = { "Director of Children’s Services at Eastmere Council" } },
  },
  not_before = { phrase = "It is a year, almost to the week, since the final report" },
  not_after = { phrase = "The consultation closes next month" },
  events = { { value = "2025-06-18" } },
  tags = { "consultation", "Working Together" },
  themes = {
    "guidance_and_legislation", "social_care_reform", "early_help", "funding", "partnership", "child_protection",
  },
  not_themes = { "send", "digital_and_technology", "youth_justice", "family_justice" },
  lines = {
    title = "13",
    byline = "15",
    body = "17-31",
    note = "33",
    boilerplate = "1-11 35-46",
  },
  coded = true,
  asks = {
    { line = 21, force = "should", asker = "body", addressee = "Schools",
      phrase = "Schools should be there as a fourth partner" },
    { line = 21, force = "need", asker = "body", addressee = "government",
      phrase = "we need government to say so in law" },
    { line = 23, force = "should", asker = "body",
      phrase = "It should be tested for two years" },
    { line = 27, force = "hope", asker = "body",
      phrase = "Clear duties, a timetable, and a settlement to match." },
    { line = 29, force = "encourage", asker = "body", addressee = "you",
      phrase = "We encourage you to answer as well" },
    { line = 29, force = "must", asker = "body",
      phrase = "the views of young people must be sent in with yours" },
  },
  asks_may = {
    { line = 19, force = "hope", asker = "body",
      phrase = "We hope that nobody will." },
    { line = 25, force = "should", asker = "reported",
      phrase = "The review had asked for £2.6 billion" },
  },
  not_asks = {
    "each must name one senior person", "At the time of writing, we will be reading the annexes.",
  },
  mentions = {
    organisation = {
      "Eastmere Council", "Association of Directors of Children’s Services", "ADCS", "Hale and Ferring Council",
    },
    legislation = {
      "Children Act 2004", "section 17",
    },
    publication = {
      "independent review of children’s social care", "Working Together to Safeguard Children",
      "Stable Homes, Built on Love", "Stable Homes",
    },
    person = {
      "Moira Tennant", "Tamsin Oduya",
    },
    money = {
      "£200 million", "£2.6 billion",
    },
    date = {
      { "1991", "1991" }, { "2017", "2017" },
    },
  },
  mentions_may = {
    organisation = {
      "integrated care board", "the Association",
    },
    publication = {
      "Working Together",
    },
  },
  voices = {
    { line = 17, theme = "social_care_reform", voice = { "title" },
      phrase = "independent review of children’s social care" },
    { line = 17, theme = "guidance_and_legislation", voice = { "title" },
      phrase = "Working Together to Safeguard Children" },
    { line = 25, theme = "placements_and_sufficiency", voice = { "title" },
      phrase = "Stable Homes" },
    { line = 25, theme = "social_care_reform", voice = { "title" },
      phrase = "Stable Homes" },
    { line = 25, theme = "placements_and_sufficiency", voice = { "title" },
      phrase = "Stable Homes" },
    { line = 25, theme = "social_care_reform", voice = { "title" },
      phrase = "Stable Homes" },
    { line = 25, theme = "funding", voice = { "negated" },
      phrase = "Without long-term investment" },
  },
  not_hits = {
    { line = 17, theme = "partnership", phrase = "Working Together" },
    { line = 19, theme = "partnership", phrase = "Working Together" },
  },
}
