return {
  id = "040-keys.txt", site = "harbour",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Keys: what nobody tells you about the day you leave care", line = 6 },
  authors = { { name = "Jermaine Addo", roles = { "Care Leavers’ Ambassador, Harbour & Home",
    "Care Leavers’ Ambassador" } } },
  published = { value = "2024-11-07", precision = "day", ambiguous = true },
  themes = { "care_experience", "poverty" },
  not_themes = { "youth_justice", "exploitation", "leadership" },
  lines = {
    title = "6",
    byline = "27-28",
    date = "29",
    heading = "13 15 21",
    body = "11-12 14 20 22-25",
    list = "16-19",
    boilerplate = "1-4 7-9 31-43",
  },
  coded = true,
  asks = {
    { line = 22, force = "should", asker = "author", addressee = "Every council",
      phrase = "Every council should treat care experience as a protected characteristic" },
    { line = 22, force = "must", asker = "author", addressee = "Every council",
      phrase = "then it must mean something" },
    { line = 22, force = "need", asker = "author", addressee = "The government",
      phrase = "The government needs to give us the full rate of benefit." },
    { line = 22, force = "should", asker = "author",
      phrase = "Nobody should be moved in the month before an exam." },
    { line = 22, force = "encourage", asker = "author", addressee = "anyone",
      phrase = "I’d encourage anyone who works in housing to spend a night" },
  },
  not_asks = {
    "I need to find the time to try.",
  },
  mentions = {
    organisation = {
      "Harbour & Home",
    },
    legislation = {
      "Children (Leaving Care) Act 2000",
    },
    publication = {
      "The Promise",
    },
    person = {
      "Jermaine Addo",
    },
    place = {
      "England", "Scotland",
    },
    money = {
      "£311.68", "£94",
    },
    benefit = {
      "Universal Credit",
    },
    number = {
      "150 young people", "one in three", "Four in ten", "a hundred", "nine months",
    },
  },
  mentions_may = {
    person = {
      "Dee",
    },
    place = {
      "Alder Road",
    },
  },
  quotations = {
    { line = 20, speaker = "someone from the council",
      phrase = "I’m sorry that we moved you so many times" },
  },
  not_quotations = {
    "Staying close", "journey",
  },
  voices = {
    { line = 22, theme = "funding", voice = { "negated" },
      phrase = "no council tax" },
    { line = 24, theme = "mental_health", voice = { "negated" },
      phrase = "no counselling" },
  },
  not_hits = {
    { line = 18, theme = "family_hubs_and_early_years", phrase = "nursery furniture" },
    { line = 20, theme = "practice_and_evidence", phrase = "what works for me" },
  },
}
