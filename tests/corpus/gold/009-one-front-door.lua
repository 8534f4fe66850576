return {
  id = "009-one-front-door.txt", site = "council",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "One front door, two years on", line = 12 },
  authors = { { name = "Bronagh Keane", roles = { "Director of Children’s Services" } } },
  published = { value = "2018-06", precision = "month" },
  themes = {
    "early_help", "family_hubs_and_early_years", "information_sharing", "domestic_abuse_and_parental_need",
    "partnership", "guidance_and_legislation", "schools_and_education",
  },
  not_themes = { "send", "digital_and_technology", "placements_and_sufficiency", "youth_violence" },
  lines = {
    title = "12",
    byline = "16",
    date = "14",
    heading = "20 32 38 46 54",
    body = "18 22 30 34-36 40-44 48-52",
    list = "24-28 56-57",
    boilerplate = "1-10 59-69",
  },
  coded = true,
  asks = {
    { line = 36, force = "must", asker = "author",
      phrase = "the habit of the partners looking at each other’s work must survive" },
    { line = 42, force = "need", asker = "author", addressee = "we",
      phrase = "We need to find out why" },
    { line = 48, force = "must", asker = "author",
      phrase = "They must not become another building with a leaflet rack." },
    { line = 50, force = "should", asker = "author",
      phrase = "That phrase should never be written again" },
    { line = 52, force = "encourage", asker = "author", addressee = "you",
      phrase = "Please come and tell me where I am wrong." },
  },
  not_asks = {
    "a nurse still has to ask a lawyer",
  },
  mentions = {
    organisation = {
      "Marlowshire", "Marlowshire Safeguarding Children Board",
    },
    legislation = {
      "Children and Social Work Act 2017",
    },
    publication = {
      "One Front Door: the first two years",
    },
    person = {
      "Bronagh Keane",
    },
    number = {
      "38 per cent", "91 per cent", "214 schools",
    },
    date = {
      { "September 2016", "2016-09" },
    },
  },
  mentions_may = {
    publication = {
      "Working Together",
    },
    place = {
      "Upper Sallow", "Sallow", "Thorney Cross", "Marl", "Eaves",
    },
    number = {
      "a third", "Sixty",
    },
  },
  quotations = {
    { line = 18, speaker = "a father in Upper Sallow",
      phrase = "Like ringing a wrong number eleven times" },
  },
  not_quotations = {
    "failed to engage",
  },
  voices = {
    { line = 36, theme = "child_protection", voice = { "name" },
      phrase = "Safeguarding" },
  },
  not_hits = {
    { line = 27, theme = "digital_and_technology", phrase = "virtual school" },
    { line = 30, theme = "covid_recovery", phrase = "MMR vaccination" },
    { line = 44, theme = "partnership", phrase = "Working Together" },
    { line = 50, theme = "partnership", phrase = "her partner" },
    { line = 52, theme = "send", phrase = "send" },
  },
}
