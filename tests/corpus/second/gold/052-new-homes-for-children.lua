return {
  id = "052-new-homes-for-children.txt", site = "councilnews",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Council to open four new homes so children can stay close to friends and school", line = 9 },
  published = { value = "2024-01-11", precision = "day" },
  themes = { "placements_and_sufficiency", "care_experience" },
  not_themes = { "send", "youth_violence", "asylum_seeking_children", "poverty" },
  lines = {
    title = "9",
    date = "11",
    caption = "13",
    body = "15-27",
    boilerplate = "1-7 29-41",
  },
  coded = true,
  asks = {
    { line = 21, force = "must", asker = "reported", addressee = "we",
      phrase = "We must do better by them, and we will." },
    { line = 23, force = "encourage", asker = "reported", addressee = "anyone who lives nearby",
      phrase = "I’d urge anyone who lives nearby to come along and meet the team." },
  },
  not_asks = {
    "Nobody needs to book.",
  },
  mentions = {
    organisation = {
      "Wharfside Council", "Ofsted",
    },
    person = {
      "Winston Baptiste", "Shazia Malik-Orr",
    },
    place = {
      "Cumbria",
    },
    money = {
      "£3.8 million", "£6,200",
    },
    number = {
      "16 children",
    },
  },
  quotations = {
    { line = 21, speaker = "Winston Baptiste",
      phrase = "Our children tell us they want to stay at their own school, near their nan and their football team. At the moment we are sending far too many of them to the other end of the country." },
    { line = 21, speaker = "Winston Baptiste",
      phrase = "We must do better by them, and we will." },
    { line = 23, speaker = "Shazia Malik-Orr",
      phrase = "These will be homes, not units. Young people chose the sofas." },
    { line = 23, speaker = "Shazia Malik-Orr",
      phrase = "I’d urge anyone who lives nearby to come along and meet the team." },
  },
  not_hits = {
    { line = 27, theme = "workforce", phrase = "A staff" },
  },
}
