return {
  id = "061-the-biscuit-tin.txt", site = "blogspotty",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "The biscuit tin", line = 4 },
  authors = { { name = "Marie" } },
  published = { value = "2010-02-14", precision = "day" },
  tags = { "fostering", "teenagers", "food" },
  themes = { "family_based_care" },
  not_themes = { "youth_justice", "send", "funding", "leadership" },
  lines = {
    title = "4",
    byline = "11",
    date = "3",
    body = "5-10",
    boilerplate = "1-2 12-41",
  },
  coded = true,
  asks = {
    { line = 8, force = "encourage", asker = "author", addressee = "you",
      phrase = "Put the tin where they can reach it." },
    { line = 8, force = "encourage", asker = "author", addressee = "you",
      phrase = "Fill it up when it's empty and don't say a word." },
    { line = 9, force = "should", asker = "author", addressee = "the agency",
      phrase = "the agency ought to pay mileage the same month you drive it" },
    { line = 9, force = "should", asker = "author",
      phrase = "Carers should be in the room when that's decided" },
  },
  mentions = {
    money = {
      "£112",
    },
    number = {
      "Nine times out of ten",
    },
  },
  mentions_may = {
    person = {
      "Star", "Hilary", "Marie",
    },
  },
  quotations = {
    { line = 7, speaker = "Hilary",
      phrase = "She's not stealing" },
    { line = 7, speaker = "Hilary",
      phrase = "She's stocking up." },
  },
}
