return {
  id = "029-a-summer-that-feeds-them.txt", site = "council",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "A summer that feeds them", line = 12 },
  published = { value = "2022-07", precision = "month" },
  updated = { value = "2023-01", precision = "month" },
  themes = { "poverty", "funding", "family_hubs_and_early_years", "schools_and_education" },
  not_themes = { "family_based_care", "youth_justice", "send", "digital_and_technology", "exploitation" },
  lines = {
    title = "12",
    date = "14",
    heading = "18 29 33 39 49",
    body = "16 20 27 31 35-37 41 47 51",
    list = "22-25 43-45",
    boilerplate = "1-10 53-63",
  },
  coded = true,
  asks = {
    { line = 43, force = "should", asker = "body",
      phrase = "the earnings limit should be raised to £20,000" },
    { line = 44, force = "must", asker = "body",
      phrase = "the holiday programme must be funded for five years" },
    { line = 45, force = "need", asker = "body",
      phrase = "schools and councils need to be able to enrol children automatically" },
  },
  asks_may = {
    { line = 51, force = "encourage", asker = "body", addressee = "you",
      phrase = "Ring our money line, talk to your child’s school" },
  },
  not_asks = {
    "You do not have to be", "We may need to see a payslip.", "We will not need to see you cry.",
  },
  mentions = {
    organisation = {
      "Marlowshire", "Child Poverty Action Group", "Sallow Food Bank", "Marlowshire Association of Parish Councils",
    },
    place = {
      "England",
    },
    money = {
      "£1.94 million", "£260,000", "£7,400", "£20,000",
    },
    benefit = {
      "Universal Credit", "Household Support Fund",
    },
    number = {
      "15,820 children", "63 sites", "71 per cent", "17 per cent", "one in three", "212 volunteers",
    },
    date = {
      { "2018", "2018" },
    },
  },
  mentions_may = {
    organisation = {
      "HAF",
    },
    place = {
      "Thorney Cross",
    },
    date = {
      { "September", "2022-09" }, { "May", "2022-05" }, { "June", "2022-06" },
    },
  },
  quotations = {
    { line = 37, speaker = "a mother in Thorney Cross",
      phrase = "I earn forty pounds too much" },
    { line = 37, speaker = "a mother in Thorney Cross",
      phrase = "I’ve worked out that I’d be better off if I lost a shift." },
  },
  not_quotations = {
    "in crisis",
  },
  voices = {
    { line = 35, theme = "poverty", voice = { "name" },
      phrase = "Poverty" },
    { line = 47, theme = "poverty", voice = { "name" },
      phrase = "Food Bank" },
    { line = 47, theme = "funding", voice = { "negated" },
      phrase = "cannot replace" },
  },
  not_hits = {
    { line = 25, theme = "guidance_and_legislation", phrase = "energy bills" },
    { line = 35, theme = "child_protection", phrase = "earnings threshold" },
    { line = 41, theme = "family_based_care", phrase = "was adopted by" },
    { line = 47, theme = "workforce", phrase = "resilient" },
  },
}
