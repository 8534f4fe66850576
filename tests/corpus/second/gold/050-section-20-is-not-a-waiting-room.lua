return {
  id = "050-section-20-is-not-a-waiting-room.txt", site = "lawcentre",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Section 20 is not a waiting room", line = 12 },
  authors = { { name = "Beatriz Holloway", roles = { "Solicitor, family and education team", "Solicitor, family and education team, Tidewell Law Centre" } } },
  published = { value = "2022-06-20", precision = "day" },
  updated = { value = "2023-01-09", precision = "day" },
  first_published_in = { value = "Legal Review Monthly" },
  themes = { "family_justice", "guidance_and_legislation", "care_experience" },
  not_themes = { "digital_and_technology", "covid_recovery" },
  lines = {
    title = "12",
    byline = "10-11",
    date = "13",
    caption = "9",
    heading = "17 20",
    body = "15-16 18-19 21 25-26",
    list = "22-24",
    note = "14 27",
    boilerplate = "1-8 28-35",
  },
  coded = true,
  asks = {
    { line = 22, force = "must", asker = "author",
      phrase = "the agreement must be in writing, and translated if need be" },
    { line = 23, force = "should", asker = "author",
      phrase = "it should say how long it will last and how it can be ended" },
    { line = 24, force = "should", asker = "author",
      phrase = "parents should be told that they can have a solicitor before they sign" },
    { line = 25, force = "must", asker = "author", addressee = "Local authorities",
      phrase = "Local authorities must stop using section 20 as a way of not deciding." },
    { line = 25, force = "should", asker = "author", addressee = "Independent reviewing officers",
      phrase = "Independent reviewing officers should bring cases of more than six months to the attention of the President of the Family Division’s local family justice board" },
    { line = 25, force = "need", asker = "author", addressee = "the Legal Aid Agency",
      phrase = "the Legal Aid Agency needs to pay for advice before proceedings, at a rate that somebody could live on" },
  },
  mentions = {
    organisation = {
      "Family Division", "Legal Aid Agency",
    },
    legislation = {
      "section 20 of the Children Act 1989",
    },
    person = {
      "Beatriz Holloway",
    },
    number = {
      "84 cases", "more than half",
    },
    date = {
      { "2021", "2021" },
    },
  },
  mentions_may = {
    legislation = {
      "Section 20", "Re N (Children) [2015] EWCA Civ 1112",
    },
    publication = {
      "Legal Review Monthly",
    },
    person = {
      "Ms A",
    },
    number = {
      "26 months",
    },
    date = {
      { "1 June 2022", "2022-06-01" }, { "January 2023", "2023-01" },
    },
  },
  quotations = {
    { line = 18, speaker = "the judge",
      phrase = "wholly inexcusable" },
  },
}
