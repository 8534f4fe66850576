return {
  id = "006-three-numbers-that-disagree.txt", site = "causeway",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Three numbers that disagree: counting children in need", line = 7 },
  authors = {
    { name = "Dr Ruth Adeyemi", names = { "Ruth Adeyemi" },
      roles = { "Senior Research Fellow, Causeway Centre for Childhood Research", "Senior Research Fellow" } },
    { name = "Piotr Lunt", roles = { "Data Scientist, Causeway Centre for Childhood Research", "Data Scientist" } },
    { name = "Shona Fairweather", roles = { "Head of Performance, Eastmere Council", "Head of Performance" } },
  },
  published = { value = "2021-06-22", precision = "day" },
  themes = {
    "inspection_and_data", "practice_and_evidence", "guidance_and_legislation", "child_protection",
    "information_sharing", "workforce",
  },
  not_themes = { "family_based_care", "exploitation", "send", "youth_justice", "covid_recovery" },
  lines = {
    title = "7",
    byline = "9-11",
    date = "13",
    heading = "20 30 36",
    body = "16-18 22-26 32-34 38",
    note = "40-44",
    boilerplate = "1-5 14 28 46-55",
  },
  coded = true,
  asks = {
    { line = 32, force = "should", asker = "body", addressee = "the department",
      phrase = "the department should publish the definitions" },
    { line = 32, force = "need", asker = "body",
      phrase = "a single identifier for children is needed" },
    { line = 32, force = "must", asker = "body",
      phrase = "targets must be kept away from any indicator that a manager can change" },
  },
  asks_may = {
    { line = 38, force = "should", asker = "body",
      phrase = "It would be a mistake to automate that away." },
  },
  not_asks = {
    "how many children are in need of help tonight",
  },
  mentions = {
    organisation = {
      "Causeway Centre for Childhood Research", "Eastmere Council", "Department for Education", "DfE",
      "Ferring Trust",
    },
    legislation = {
      "Section 17 of the Children Act 1989", "section 47",
    },
    publication = {
      "Characteristics of children in need",
    },
    person = {
      "Dr Ruth Adeyemi", "Piotr Lunt", "Shona Fairweather",
    },
    place = {
      "Wales", "Scotland",
    },
    number = {
      "23 per cent", "212 children", "9,406 referrals",
    },
    date = {
      { "2020", "2020" },
    },
  },
  mentions_may = {
    organisation = {
      "three councils",
    },
    publication = {
      "Laming inquiry",
    },
    place = {
      "Eastmere", "Pellbridge",
    },
  },
  quotations = {
    { line = 26, speaker = "one improvement lead",
      phrase = "We were being compared with ourselves as we used to be, and losing" },
  },
  voices = {
    { line = 34, theme = "inspection_and_data", voice = { },
      phrase = "Indicators" },
    { line = 42, theme = "child_protection", voice = { "title" },
      phrase = "children in need" },
  },
  not_hits = {
    { line = 24, theme = "family_based_care", phrase = "adopted the Family Safeguarding model" },
  },
}
