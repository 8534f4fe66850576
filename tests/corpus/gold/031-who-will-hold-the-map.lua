return {
  id = "031-who-will-hold-the-map.txt", site = "quarterly",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Who will hold the map?", line = 9 },
  authors = { { name = "Sir Leonard Voss", names = { "Leonard Voss" },
    roles = { "a former county chief executive", "former county chief executive",
      "a former county chief executive and chaired the Marl Valley Improvement Board until 2023" } } },
  published = { value = "2025-02-07", precision = "day" },
  themes = { "leadership", "social_care_reform", "guidance_and_legislation" },
  not_themes = { "send", "youth_justice", "exploitation", "covid_recovery", "digital_and_technology" },
  lines = {
    title = "9",
    byline = "11",
    date = "12",
    caption = "14-15",
    body = "17-29",
    note = "31",
    boilerplate = "1-7 33-51",
  },
  coded = true,
  asks = {
    { line = 23, force = "must", asker = "author", addressee = "Ministers",
      phrase = "Ministers must decide which comes first." },
    { line = 23, force = "should", asker = "author",
      phrase = "no authority should be dissolved until its new front door has been open for a year" },
    { line = 29, force = "encourage", asker = "author", addressee = "those",
      phrase = "Please ask one question of every proposal" },
    { line = 29, force = "need", asker = "author",
      phrase = "There needs to be a named person for each child’s record" },
  },
  asks_may = {
    { line = 27, force = "hope", asker = "author",
      phrase = "My hope is that the new councils will begin with what is shared." },
  },
  not_asks = {
    "reforms need somebody to carry them out", "about to be asked to do both", "I asked for one",
  },
  mentions = {
    organisation = {
      "Marl Photographic", "Department for Education", "Marl Valley Improvement Board",
    },
    legislation = {
      "Children’s Wellbeing and Schools Bill",
    },
    publication = {
      "English Devolution White Paper", "Keeping Children Safe, Helping Families Thrive",
    },
    person = {
      "Sir Leonard Voss", "Leonard Voss",
    },
    money = {
      "£500 million",
    },
    number = {
      "118 pages", "90,000 children",
    },
    date = {
      { "1998", "1998" }, { "2023", "2023" },
    },
  },
  mentions_may = {
    organisation = {
      "Families First Partnership programme", "safeguarding partnership", "Reform UK",
    },
    number = {
      "31 years", "20,000",
    },
    date = {
      { "December", "2024-12" }, { "November", "2024-11" },
    },
  },
  voices = {
    { line = 19, theme = "leadership", voice = { "title" },
      phrase = "Devolution" },
    { line = 19, theme = "guidance_and_legislation", voice = { "title" },
      phrase = "White Paper" },
    { line = 21, theme = "schools_and_education", voice = { "negated" },
      phrase = "not in school" },
    { line = 21, theme = "child_protection", voice = { "title" },
      phrase = "Keeping Children Safe" },
  },
  not_hits = {
    { line = 25, theme = "leadership", phrase = "party leader" },
    { line = 25, theme = "social_care_reform", phrase = "Reform UK" },
    { line = 25, theme = "social_care_reform", phrase = "Reform UK" },
    { line = 27, theme = "child_protection", phrase = "safeguard their jobs" },
    { line = 27, theme = "child_protection", phrase = "abuse of power" },
  },
}
