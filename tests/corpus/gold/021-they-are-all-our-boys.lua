return {
  id = "021-they-are-all-our-boys.txt", site = "courier",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "They are all our boys", line = 9 },
  authors = { { name = "Sharna Whitlock", roles = { "lead youth worker at Saltmarsh Boxing and Arts" } } },
  published = { value = "2019-08-17", precision = "day" },
  themes = { "youth_violence", "exploitation", "schools_and_education", "practice_and_evidence" },
  not_themes = { "send", "family_based_care", "covid_recovery" },
  lines = {
    title = "9",
    byline = "11",
    date = "12",
    caption = "13",
    body = "10 14-21",
    note = "22",
    boilerplate = "1-8 23-43",
  },
  coded = true,
  asks = {
    { line = 19, force = "must", asker = "author", addressee = "mayor",
      phrase = "The youth clubs must be opened again" },
    { line = 19, force = "need", asker = "author", addressee = "mayor",
      phrase = "We need a violence reduction unit" },
    { line = 19, force = "should", asker = "author", addressee = "the head teachers",
      phrase = "I ask the head teachers to stop excluding children" },
    { line = 19, force = "must", asker = "author", addressee = "the police",
      phrase = "Officers must keep turning up" },
    { line = 20, force = "encourage", asker = "author", addressee = "you",
      phrase = "Please learn one boy’s name." },
  },
  asks_may = {
    { line = 21, force = "should", asker = "author",
      phrase = "I have asked whether it could fit on one side" },
  },
  mentions = {
    organisation = {
      "Community Safety Partnership", "Saltmarsh Boxing and Arts",
    },
    legislation = {
      "Crime and Disorder Act 1998",
    },
    publication = {
      "Ten Years After the Call-in",
    },
    person = {
      "Sharna Whitlock", "Bev Lomas",
    },
    place = {
      "Scotland", "Glasgow",
    },
    number = {
      "64 per cent", "Nine in ten", "61 pages",
    },
    date = {
      { "2012", "2012" }, { "2015", "2015" },
    },
  },
  mentions_may = {
    person = {
      "Kieran",
    },
    place = {
      "Tarnbridge", "Saltmarsh estate",
    },
    date = {
      { "May", "2019-05" },
    },
  },
  not_quotations = {
    "gang",
  },
  voices = {
    { line = 21, theme = "partnership", voice = { "name" },
      phrase = "Partnership" },
  },
  not_hits = {
    { line = 17, theme = "youth_violence", phrase = "weaponised" },
    { line = 18, theme = "funding", phrase = "fundraising" },
    { line = 20, theme = "youth_violence", phrase = "gangway" },
    { line = 21, theme = "youth_violence", phrase = "violence against women and girls" },
  },
}
