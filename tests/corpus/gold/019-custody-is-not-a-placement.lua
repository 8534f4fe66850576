return {
  id = "019-custody-is-not-a-placement.txt", site = "childpol",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Custody is not a placement", line = 5 },
  authors = { { name = "Peter Lathom", roles = { "Head of Service, Hale and Ferring Youth Offending Team",
    "Head of Service" } } },
  published = { value = "2009-11-17", precision = "day" },
  themes = { "youth_justice", "care_experience", "placements_and_sufficiency" },
  not_themes = { "send", "family_justice", "covid_recovery" },
  lines = {
    title = "5",
    byline = "7 62-64",
    date = "8",
    body = "11-40 50-60",
    list = "42-48",
    note = "66",
    boilerplate = "1-3 9 68-74",
  },
  coded = true,
  asks = {
    { line = 24, force = "should", asker = "author", addressee = "we",
      phrase = "I think that we should give the word up." },
    { line = 42, force = "should", asker = "author",
      phrase = "The cost of custody should be passed to councils" },
    { line = 44, force = "must", asker = "author",
      phrase = "Every child who is remanded must be treated as looked after" },
    { line = 46, force = "need", asker = "author",
      phrase = "There needs to be somebody at the gate" },
    { line = 48, force = "should", asker = "author", addressee = "Parliament",
      phrase = "Parliament should look again at the age of criminal responsibility." },
    { line = 58, force = "encourage", asker = "author", addressee = "anyone",
      phrase = "I would urge anyone with a view to answer the consultation" },
  },
  not_asks = {
    "I should like to tell you about the language", "I hope that this is some help to those who could not come.",
  },
  mentions = {
    organisation = {
      "Youth Justice Board", "YJB", "Hale and Ferring Youth Offending Team",
    },
    legislation = {
      "Section 3 of the Criminal Justice and Public Order Act 1994",
    },
    publication = {
      "Youth Crime Action Plan",
    },
    person = {
      "Peter Lathom",
    },
    place = {
      "Birmingham", "England", "Wales",
    },
    money = {
      "£48,000",
    },
    number = {
      "140 miles", "2,500 children", "Six in ten", "Four in ten", "three in four", "forty summer places",
    },
  },
  mentions_may = {
    organisation = {
      "Parliament",
    },
    place = {
      "Wetherby",
    },
    number = {
      "3,000", "three arrests",
    },
  },
  not_quotations = {
    "child", "young offender",
  },
  voices = {
    { line = 5, theme = "placements_and_sufficiency", voice = { "negated" },
      phrase = "placement" },
    { line = 19, theme = "youth_justice", voice = { "name" },
      phrase = "Youth Justice" },
    { line = 52, theme = "youth_justice", voice = { "name" },
      phrase = "Youth Justice" },
    { line = 64, theme = "youth_justice", voice = { "name" },
      phrase = "Youth Offending" },
  },
  not_hits = {
    { line = 58, theme = "send", phrase = "send" },
  },
}
