return {
  id = "014-what-the-kitchen-table-taught-us.txt", site = "exchange",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "What the kitchen table taught us", line = 13 },
  events = { { value = "2025-06-18" } },
  tags = { "Covid-19", "partnership" },
  themes = {
    "covid_recovery", "partnership", "digital_and_technology", "schools_and_education",
    "domestic_abuse_and_parental_need", "mental_health", "poverty", "workforce",
  },
  not_themes = { "send", "exploitation", "youth_justice", "social_care_reform" },
  lines = {
    title = "13",
    body = "15-29",
    boilerplate = "1-11 31-42",
  },
  coded = true,
  asks = {
    { line = 23, force = "must", asker = "author",
      phrase = "The morning call must be kept" },
    { line = 23, force = "should", asker = "author",
      phrase = "Working from home should be a choice" },
    { line = 23, force = "need", asker = "author", addressee = "we",
      phrase = "we need to be honest about what we have not seen" },
    { line = 25, force = "should", asker = "author",
      phrase = "Those changes should lapse" },
    { line = 25, force = "must", asker = "author",
      phrase = "any that are to remain must be consulted on" },
  },
  asks_may = {
    { line = 23, force = "should", asker = "author",
      phrase = "Not everything that has gone should come back" },
  },
  not_asks = {
    "I should not like to lose", "I hope that others have found the same kindness",
  },
  mentions = {
    organisation = {
      "Association of Directors of Children’s Services", "ADCS",
    },
    legislation = {
      "Adoption and Children (Coronavirus) (Amendment) Regulations 2020",
    },
    benefit = {
      "Universal Credit",
    },
    number = {
      "101 schools", "312 laptops", "38 per cent", "One in six",
    },
  },
  mentions_may = {
    organisation = {
      "Zoom", "Association",
    },
    number = {
      "Ninety-four",
    },
  },
  quotations = {
    { line = 21, speaker = "one of our social workers",
      phrase = "You can’t smell a house on Zoom" },
  },
  not_quotations = {
    "Socially distanced",
  },
  voices = {
    { line = 17, theme = "partnership", voice = { },
      phrase = "Partnership" },
    { line = 19, theme = "workforce", voice = { },
      phrase = "staff" },
  },
  not_hits = {
    { line = 17, theme = "health_services", phrase = "heath colleagues" },
    { line = 19, theme = "digital_and_technology", phrase = "virtual school" },
    { line = 27, theme = "covid_recovery", phrase = "budget recovery plan" },
    { line = 29, theme = "practice_and_evidence", phrase = "airline pilot" },
  },
}
