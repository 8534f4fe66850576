return {
  id = "034-the-five-week-wait.txt", site = "commonwell",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Five weeks is a long time in a cold house", line = 12 },
  published = { value = "2018-11-06", precision = "day" },
  events = { { value = "2023-10-18", to = "2023-10-19" } },
  tags = { "Poverty", "Universal Credit", "Families" },
  themes = { "poverty", "care_experience", "early_help", "child_protection", "workforce" },
  not_themes = { "send", "youth_justice", "exploitation", "digital_and_technology" },
  lines = {
    title = "12",
    date = "14",
    body = "18-30",
    boilerplate = "1-10 16 32-45",
  },
  coded = true,
  asks = {
    { line = 28, force = "must", asker = "body",
      phrase = "The five-week wait must go." },
    { line = 28, force = "should", asker = "body",
      phrase = "Advances should be turned into grants" },
    { line = 28, force = "should", asker = "body",
      phrase = "should be abolished" },
    { line = 28, force = "must", asker = "body",
      phrase = "the benefit freeze has to end" },
    { line = 28, force = "should", asker = "body", addressee = "Councils",
      phrase = "Councils should nevertheless stop pretending" },
  },
  not_asks = {
    "a government which needs to find savings",
  },
  mentions = {
    organisation = {
      "University of Wrenbury",
    },
    place = {
      "England",
    },
    money = {
      "£1.7 billion", "£3.20", "£4.9bn", "£1.1bn",
    },
    benefit = {
      "Universal Credit",
    },
    number = {
      "62 of the 97 families", "one call in twelve", "one in four", "ten times",
    },
    date = {
      { "2016", "2016" },
    },
  },
  mentions_may = {
    number = {
      "half", "28", "31", "nine",
    },
  },
  quotations = {
    { line = 22, speaker = "one",
      phrase = "I trained for three years to do child protection" },
    { line = 22, speaker = "one",
      phrase = "and I’m good at it, and I spend my week as an unpaid debt adviser." },
  },
  not_quotations = {
    "Wednesday",
  },
  voices = {
    { line = 22, theme = "child_protection", voice = { "quoted" },
      phrase = "child protection" },
    { line = 24, theme = "child_protection", voice = { "negated" },
      phrase = "not cause neglect" },
  },
  not_hits = {
    { line = 20, theme = "mental_health", phrase = "depressed" },
    { line = 20, theme = "social_care_reform", phrase = "welfare reform" },
    { line = 24, theme = "poverty", phrase = "the poverty of imagination" },
  },
}
