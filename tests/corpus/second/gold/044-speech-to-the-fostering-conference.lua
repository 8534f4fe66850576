return {
  id = "044-speech-to-the-fostering-conference.txt", site = "govpages",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Minister’s speech to the Northern Fostering Conference", line = 12 },
  authors = { { name = "Hugh Carrow", names = { "Hugh Carrow MP" } } },
  published = { value = "2022-11-18", precision = "day" },
  updated = { value = "2022-11-21", precision = "day" },
  themes = { "family_based_care", "placements_and_sufficiency" },
  not_themes = { "send", "covid_recovery", "youth_violence" },
  lines = {
    title = "12",
    byline = "21",
    date = "17 19 22-23",
    heading = "26 29",
    body = "13 24-25 27-28 30-32",
    boilerplate = "1-11 14-16 18 20 33-52",
  },
  coded = true,
  asks = {
    { line = 28, force = "need", asker = "author", addressee = "we",
      phrase = "We need to be honest about why people leave" },
    { line = 30, force = "should", asker = "author", addressee = "Every council",
      phrase = "Every council should pay at least that" },
    { line = 30, force = "encourage", asker = "author", addressee = "you",
      phrase = "I would encourage you to tell me if yours is among them" },
    { line = 31, force = "should", asker = "author",
      phrase = "a child should not have to change schools because the nearest bed is in another county" },
  },
  not_asks = {
    "others need to decide by the spring",
    "Councils must take steps that secure, so far as reasonably practicable, that accommodation",
  },
  mentions = {
    organisation = {
      "Northern Fostering Alliance",
    },
    legislation = {
      "Children Act 1989",
    },
    person = {
      "Hugh Carrow",
    },
    place = {
      "England", "North East",
    },
    money = {
      "£6 million",
    },
    number = {
      "8,280 households", "three in ten", "Twelve councils", "12.4 per cent",
    },
  },
  mentions_may = {
    number = {
      "eleven",
    },
  },
}
