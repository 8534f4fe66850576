return {
  id = "037-another-file-another-inquiry.txt", site = "ledger",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Another file, another inquiry", line = 16 },
  authors = { { name = "Angela Firth", roles = {
    "executive director for children and young people at Lower Hale Metropolitan Borough Council",
    "executive director for children and young people" } } },
  published = { value = "2010-03-04", precision = "day" },
  themes = { "child_protection", "information_sharing", "workforce", "inspection_and_data", "family_justice" },
  not_themes = { "send", "youth_justice", "exploitation", "covid_recovery", "family_based_care" },
  lines = {
    title = "16",
    byline = "18",
    date = "20",
    body = "26-38",
    note = "40",
    boilerplate = "1-14 22-24 42-54",
  },
  coded = true,
  asks = {
    { line = 32, force = "need", asker = "author",
      phrase = "Fewer recommendations, for a start, and better ones." },
    { line = 32, force = "should", asker = "author",
      phrase = "A serious case review should be written for the people who will have to do something differently" },
    { line = 32, force = "must", asker = "author",
      phrase = "The integrated children’s system must be mended or switched off" },
    { line = 32, force = "need", asker = "author", addressee = "we",
      phrase = "we need to decide what we think about information" },
    { line = 34, force = "must", asker = "author",
      phrase = "the records must be properly shielded" },
    { line = 38, force = "hope", asker = "author",
      phrase = "I hope that the next inquiry will begin with them" },
  },
  not_asks = {
    "as directors are expected to",
  },
  mentions = {
    organisation = {
      "Local Safeguarding Children Board", "Social Work Reform Board", "Lower Hale Metropolitan Borough Council",
    },
    legislation = {
      "Section 11 of the Children Act 2004",
    },
    publication = {
      "The Protection of Children in England", "Working Together",
    },
    person = {
      "Angela Firth", "Peter Connelly", "Lord Laming",
    },
    number = {
      "nineteen reports", "21 per cent", "58 recommendations", "eight indicators", "six hours in ten", "46 emails",
    },
  },
  mentions_may = {
    person = {
      "Baby P",
    },
    number = {
      "half", "4,311", "3,270",
    },
  },
  quotations = {
    { line = 36, speaker = "the review",
      phrase = "The professionals knew a great deal, and told each other all of it, and nobody went round" },
  },
  not_quotations = {
    "ContactPoint",
  },
  voices = {
    { line = 26, theme = "child_protection", voice = { "name" },
      phrase = "Safeguarding" },
    { line = 30, theme = "child_protection", voice = { "title" },
      phrase = "Protection of Children" },
    { line = 30, theme = "social_care_reform", voice = { "name" },
      phrase = "Reform" },
    { line = 30, theme = "guidance_and_legislation", voice = { "title" },
      phrase = "Working Together" },
  },
  not_hits = {
    { line = 30, theme = "partnership", phrase = "Working Together" },
    { line = 34, theme = "covid_recovery", phrase = "properly shielded" },
  },
}
