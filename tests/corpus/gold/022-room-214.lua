return {
  id = "022-room-214.txt", site = "unfinished",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Room 214", line = 8 },
  authors = { { name = "Rhona Mackie" } },
  published = { value = "2023-03-14", precision = "day" },
  themes = { "asylum_seeking_children", "exploitation", "guidance_and_legislation" },
  not_themes = { "digital_and_technology", "youth_justice", "send", "partnership" },
  lines = {
    title = "8",
    byline = "12",
    date = "13",
    body = "10 20-32",
    boilerplate = "1-6 15-18 34-50",
  },
  coded = true,
  asks = {
    { line = 28, force = "must", asker = "reported",
      phrase = "They must be moved this week" },
    { line = 28, force = "should", asker = "reported",
      phrase = "every council should be paid the true cost" },
    { line = 28, force = "need", asker = "reported",
      phrase = "what was needed was a fund for fostering" },
    { line = 30, force = "should", asker = "author", addressee = "Ministers",
      phrase = "Ministers should say who the parent is." },
  },
  not_asks = {
    "unaccompanied children must be supervised in the pool",
  },
  mentions = {
    organisation = {
      "Seaview", "Home Office", "Open Gate",
    },
    legislation = {
      "Children Act 1989", "section 20 of the 1989 Act",
    },
    person = {
      "Rhona Mackie", "Farida Noor",
    },
    place = {
      "Afghanistan", "Manchester",
    },
    number = {
      "83 boys", "4,600 children",
    },
    date = {
      { "1998", "1998" }, { "July 2021", "2021-07" },
    },
  },
  mentions_may = {
    organisation = {
      "national transfer scheme", "House of Commons",
    },
    person = {
      "Tariq",
    },
    number = {
      "440", "200",
    },
  },
  quotations = {
    { line = 28, speaker = "Farida Noor",
      phrase = "They must be moved this week, not consulted on" },
  },
  voices = {
    { line = 24, theme = "family_based_care", voice = { "negated" },
      phrase = "no more foster carers" },
  },
  not_hits = {
    { line = 20, theme = "asylum_seeking_children", phrase = "Children unaccompanied by an adult" },
    { line = 24, theme = "asylum_seeking_children", phrase = "migration to a new database" },
  },
}
