return {
  id = "035-twenty-six-weeks.txt", site = "society",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Twenty-six weeks", line = 9 },
  authors = {
    { name = "Patricia Lisle", names = { "Her Honour Patricia Lisle" },
      roles = { "retired circuit judge", "a retired circuit judge" } },
    { name = "Dermot Quayle", roles = { "children’s guardian", "a children’s guardian" } },
  },
  published = { value = "2013-07-18", precision = "day" },
  updated = { value = "2013-08-02", precision = "day" },
  themes = { "family_justice", "guidance_and_legislation", "domestic_abuse_and_parental_need" },
  not_themes = { "send", "youth_justice", "digital_and_technology", "covid_recovery", "exploitation" },
  lines = {
    title = "9",
    byline = "14",
    date = "11-12",
    body = "16-24 32-34",
    list = "26-30",
    note = "36",
    boilerplate = "1-7 38-45",
  },
  coded = true,
  asks = {
    { line = 26, force = "must", asker = "body",
      phrase = "The court must be able to extend the time" },
    { line = 27, force = "need", asker = "body",
      phrase = "Social work evidence needs to be trusted" },
    { line = 28, force = "should", asker = "body",
      phrase = "Courts of the London kind should be open to parents everywhere." },
    { line = 29, force = "should", asker = "body",
      phrase = "Every supervision order should say" },
    { line = 30, force = "need", asker = "body",
      phrase = "A child’s wishes need to be heard early" },
    { line = 34, force = "hope", asker = "body",
      phrase = "we hope only that somebody will count" },
  },
  not_asks = {
    "care proceedings must be over within that time", "who have been asked to do twice as much",
    "We hope that this has been useful to those who are new to it.",
  },
  mentions = {
    organisation = {
      "Cafcass", "Family Drug and Alcohol Court",
    },
    legislation = {
      "Children and Families Bill", "section 38(6) of the 1989 Act",
    },
    person = {
      "Her Honour Patricia Lisle", "Dermot Quayle", "David Norgrove", "Dermot", "Patricia Lisle",
    },
    place = {
      "London", "Leicester",
    },
    money = {
      "£1,500",
    },
    number = {
      "56 weeks", "37 weeks", "Four in ten", "one in three",
    },
    date = {
      { "2011", "2011" },
    },
  },
  mentions_may = {
    organisation = {
      "House of Lords",
    },
    publication = {
      "Public Law Outline",
    },
    person = {
      "Patricia", "Dermot",
    },
    number = {
      "26 weeks",
    },
    date = {
      { "2nd August", "2013-08-02" },
    },
  },
  voices = {
    { line = 22, theme = "family_justice", voice = { "name" },
      phrase = "Family Drug and Alcohol Court" },
    { line = 22, theme = "domestic_abuse_and_parental_need", voice = { "name" },
      phrase = "Drug and Alcohol" },
  },
  not_hits = {
    { line = 16, theme = "family_justice", phrase = "26 weeks" },
    { line = 16, theme = "practice_and_evidence", phrase = "written evidence" },
  },
}
