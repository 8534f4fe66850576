return {
  id = "028-he-was-always-in-the-kitchen.txt", site = "casenotes",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "He was always in the kitchen", line = 8 },
  bad_bytes = 3,
  published = { value = "2018-11-26", precision = "day" },
  tags = { "Guest posts", "domestic abuse", "practice" },
  themes = { "domestic_abuse_and_parental_need", "workforce" },
  not_themes = { "partnership", "send", "youth_violence", "digital_and_technology" },
  lines = {
    title = "8",
    byline = "9",
    body = "12-19",
    note = "20",
    boilerplate = "1-6 10 22-49",
  },
  coded = true,
  asks = {
    { line = 16, force = "must", asker = "author",
      phrase = "Supervision must make room for that." },
    { line = 18, force = "should", asker = "author",
      phrase = "We should stop asking women to sign things." },
    { line = 18, force = "need", asker = "author",
      phrase = "There needs to be somebody whose job is him" },
    { line = 18, force = "should", asker = "author",
      phrase = "The police and health should be made to tell us" },
    { line = 18, force = "must", asker = "author",
      phrase = "must say that a child who lives with it is a victim" },
  },
  not_asks = {
    "I don’t want to be told to be more", "We need to remember that most people who do this job are trying",
  },
  mentions = {
    legislation = {
      "section 76 of the Serious Crime Act 2015",
    },
    place = {
      "England",
    },
    number = {
      "46 questions", "more than half", "nine rooms", "two women in three", "Seven in ten",
    },
    date = {
      { "2015", "2015" },
    },
  },
  mentions_may = {
    person = {
      "Dean",
    },
    number = {
      "none",
    },
    date = {
      { "November 26, 2018", "2018-11-26" },
    },
  },
  quotations = {
    { line = 17, speaker = "Dean",
      phrase = "Nobody’s ever knocked for them before" },
  },
  not_quotations = {
    "professionally curious",
  },
  voices = {
    { line = 15, theme = "domestic_abuse_and_parental_need", voice = { },
      phrase = "refuge" },
    { line = 18, theme = "practice_and_evidence", voice = { "negated" },
      phrase = "not as a pilot" },
  },
  not_hits = {
    { line = 13, theme = "partnership", phrase = "her partner" },
    { line = 18, theme = "partnership", phrase = "new partner" },
    { line = 19, theme = "domestic_abuse_and_parental_need", phrase = "take refuge" },
  },
}
