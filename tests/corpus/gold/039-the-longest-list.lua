return {
  id = "039-the-longest-list.txt", site = "quarterly",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "The longest list in the building", line = 9 },
  authors = {
    { name = "Dr Amrit Dhillon", names = { "Amrit Dhillon" },
      roles = { "consultant psychiatrist", "a consultant psychiatrist" } },
    { name = "Carys Bowen", roles = { "head of specialist children’s services at Eastmere Council",
      "head of specialist children’s services, Eastmere Council" } },
    { name = "Neil Farrow", roles = { "GP", "a GP" } },
  },
  published = { value = "2022-05-16", precision = "day" },
  themes = { "mental_health", "health_services", "covid_recovery", "guidance_and_legislation" },
  not_themes = { "send", "youth_justice", "exploitation", "family_based_care" },
  lines = {
    title = "9",
    byline = "11-13",
    date = "14",
    caption = "16-17",
    body = "19-31",
    note = "33",
    boilerplate = "1-7 35-53",
  },
  coded = true,
  asks = {
    { line = 25, force = "must", asker = "body",
      phrase = "we think that it must start with this" },
    { line = 27, force = "should", asker = "body",
      phrase = "There should be one budget for the children whom nobody will own" },
    { line = 27, force = "need", asker = "body",
      phrase = "Schools need the mental health support teams that they were promised" },
    { line = 27, force = "need", asker = "body",
      phrase = "there needs to be something to do on a Thursday evening" },
    { line = 31, force = "encourage", asker = "body", addressee = "colleagues",
      phrase = "We would urge colleagues elsewhere to ask for the same" },
  },
  not_asks = {
    "does at least require the board to say", "most of these children do not need a psychiatrist",
    "We hope that it will be a useful discussion.",
  },
  mentions = {
    organisation = {
      "Eastmere NHS Trust", "Eastmere Health and Wellbeing Board", "Eastmere Council",
    },
    legislation = {
      "Mental Health Act 1983", "Children Act 1989", "Health and Care Act 2022",
    },
    person = {
      "Dr Amrit Dhillon", "Carys Bowen", "Neil Farrow", "Amrit Dhillon",
    },
    place = {
      "England",
    },
    money = {
      "£9 million",
    },
    number = {
      "1,340 children", "one child in nine", "one in six", "60 per cent", "38 days",
    },
    date = {
      { "March 2020", "2020-03" },
    },
  },
  mentions_may = {
    organisation = {
      "integrated care board", "clinical commissioning group",
    },
    number = {
      "thirty", "a quarter",
    },
    date = {
      { "July", "2022-07" },
    },
  },
  not_quotations = {
    "system working",
  },
  voices = {
    { line = 29, theme = "mental_health", voice = { },
      phrase = "Trauma" },
    { line = 31, theme = "mental_health", voice = { "name" },
      phrase = "Wellbeing" },
  },
  not_hits = {
    { line = 27, theme = "poverty", phrase = "benefit from" },
    { line = 27, theme = "guidance_and_legislation", phrase = "consultation with a doctor" },
    { line = 29, theme = "early_help", phrase = "early intervention in psychosis" },
  },
}
