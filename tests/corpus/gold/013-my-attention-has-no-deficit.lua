return {
  id = "013-my-attention-has-no-deficit.txt", site = "chalkface",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "My son’s attention has no deficit. The system’s does", line = 16 },
  authors = { { name = "Kavita Rao", roles = { "Parent and vice-chair of governors, Alder Road Primary School" } } },
  published = { value = "2023-10-12", precision = "day" },
  events = { { value = "2024-06-26", to = "2024-06-27" } },
  themes = { "send", "schools_and_education", "funding" },
  not_themes = { "child_protection", "placements_and_sufficiency", "youth_justice" },
  lines = {
    title = "16",
    byline = "20 24",
    date = "22",
    body = "18 26-40",
    boilerplate = "1-14 42-66",
  },
  coded = true,
  asks = {
    { line = 34, force = "must", asker = "author",
      phrase = "Every teacher must be trained in this" },
    { line = 34, force = "should", asker = "author", addressee = "The government",
      phrase = "The government should pay for a psychologist for each group of schools" },
    { line = 34, force = "need", asker = "author",
      phrase = "councils need to be judged on what happens to children whom they refuse" },
    { line = 40, force = "must", asker = "author",
      phrase = "It must not take a governor, a tribunal and two years" },
  },
  asks_may = {
    { line = 34, force = "should", asker = "author",
      phrase = "I should like someone to send a minister" },
  },
  not_asks = {
    "You do not need to know the details",
  },
  mentions = {
    organisation = {
      "Alder Road Primary School", "Department for Education",
    },
    person = {
      "Kavita Rao",
    },
    money = {
      "£38 million",
    },
    number = {
      "26 months", "71 children", "eleven schools", "96 per cent",
    },
    date = {
      { "September 2021", "2021-09" },
    },
  },
  mentions_may = {
    organisation = {
      "Safety Valve",
    },
    person = {
      "Bill",
    },
    place = {
      "Northern line",
    },
    date = {
      { "March", "2023-03" },
    },
  },
  quotations_may = {
    { line = 40, speaker = "my son",
      phrase = "medium" },
  },
  not_quotations = {
    "she", "tailored lists",
  },
  not_hits = {
    { line = 26, theme = "funding", phrase = "attention deficit hyperactivity disorder" },
    { line = 30, theme = "send", phrase = "employment tribunal" },
    { line = 34, theme = "send", phrase = "send" },
    { line = 38, theme = "inspection_and_data", phrase = "targeted support" },
    { line = 38, theme = "guidance_and_legislation", phrase = "emotional regulation" },
    { line = 38, theme = "schools_and_education", phrase = "academic" },
  },
}
