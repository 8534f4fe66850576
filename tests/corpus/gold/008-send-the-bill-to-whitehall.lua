return {
  id = "008-send-the-bill-to-whitehall.txt", site = "courier",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "SEND THE BILL TO WHITEHALL", line = 9 },
  authors = { { name = "Desmond Achebe", names = { "Cllr Desmond Achebe" },
    roles = { "cabinet member for children, Tarnbridge City Council", "cabinet member for children" } } },
  published = { value = "2021-03-04", precision = "day" },
  updated = { value = "2021-03-05", precision = "day" },
  themes = { "send", "funding", "schools_and_education", "guidance_and_legislation" },
  not_themes = { "covid_recovery", "youth_justice", "family_based_care" },
  lines = {
    title = "9",
    byline = "11",
    date = "12",
    caption = "13",
    body = "10 14-20",
    boilerplate = "1-8 21-37",
  },
  coded = true,
  asks = {
    { line = 19, force = "should", asker = "author", addressee = "Every council",
      phrase = "Every council in the country should do as we shall do on 1 April" },
    { line = 19, force = "should", asker = "author", addressee = "Every council",
      phrase = "send the bill to the Treasury" },
    { line = 19, force = "must", asker = "author", addressee = "The government",
      phrase = "The government must write off the debt" },
    { line = 19, force = "must", asker = "author", addressee = "The government",
      phrase = "it must fund the Act that Parliament passed" },
    { line = 20, force = "need", asker = "author", addressee = "we",
      phrase = "we have to stop pretending that a plan is a place" },
    { line = 20, force = "need", asker = "author",
      phrase = "More has to be done in ordinary classrooms" },
  },
  asks_may = {
    { line = 18, force = "need", asker = "reported",
      phrase = "I am asking for a taxi and a teacher" },
  },
  not_asks = {
    "nobody has to look at it",
  },
  mentions = {
    organisation = {
      "Tarnbridge City Council", "Treasury",
    },
    legislation = {
      "Children and Families Act 2014",
    },
    person = {
      "Desmond Achebe", "Bev Lomas",
    },
    money = {
      "£3.1 million", "£22.7 million",
    },
    number = {
      "one in five",
    },
    date = {
      { "2014", "2014" }, { "2024", "2024" }, { "September 2019", "2019-09" },
    },
  },
  mentions_may = {
    organisation = {
      "dedicated schools grant", "Parliament",
    },
    legislation = {
      "that Act", "the Act",
    },
    place = {
      "Civic Hall", "Tarnbridge", "Saltmarsh",
    },
    number = {
      "810", "1,930",
    },
    date = {
      { "1 April" },
    },
  },
  quotations = {
    { line = 17, speaker = "one minister",
      phrase = "weeks away" },
    { line = 18, speaker = "a mother in Saltmarsh",
      phrase = "I am not asking for a miracle" },
    { line = 18, speaker = "a mother in Saltmarsh",
      phrase = "I am asking for a taxi and a teacher." },
  },
  voices = {
    { line = 18, theme = "schools_and_education", voice = { "quoted" },
      phrase = "teacher" },
  },
  not_hits = {
    { line = 16, theme = "covid_recovery", phrase = "DSG deficit recovery plan" },
    { line = 17, theme = "leadership", phrase = "Party leaders" },
    { line = 17, theme = "leadership", phrase = "opposition leader" },
    { line = 19, theme = "funding", phrase = "short cut" },
    { line = 20, theme = "send", phrase = "I am the deficit" },
  },
}
