return {
  id = "030-the-empty-chair.txt", site = "chalkface",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "The empty chair in 9B", line = 14 },
  authors = { { name = "Marcus Adair", roles = {
    "Headteacher, Saltmarsh Academy, and a trustee of the Ferring Learning Trust",
    "Headteacher, Saltmarsh Academy" } } },
  published = { value = "2019-01-24", precision = "day" },
  events = { { value = "2024-06-26", to = "2024-06-27" } },
  themes = { "schools_and_education", "mental_health" },
  not_themes = { "covid_recovery", "youth_justice", "send", "placements_and_sufficiency" },
  lines = {
    title = "14",
    byline = "18 22",
    date = "20",
    body = "16 24-36",
    boilerplate = "1-12 38-59",
  },
  coded = true,
  asks = {
    { line = 30, force = "must", asker = "author",
      phrase = "Every pupil who leaves must be counted" },
    { line = 34, force = "should", asker = "author", addressee = "The department",
      phrase = "The department should fund a Mrs Okoro for every school." },
    { line = 34, force = "should", asker = "author",
      phrase = "Fines should be the last thing that we try" },
    { line = 34, force = "need", asker = "author",
      phrase = "they need to be decided by somebody who has met the family" },
    { line = 34, force = "encourage", asker = "author", addressee = "heads",
      phrase = "I’d ask heads of other academies to publish the names of no one" },
  },
  not_asks = {
    "had asked for help at least twice", "The support that children need to come back",
  },
  mentions = {
    organisation = {
      "Saltmarsh Academy", "Ferring Learning Trust", "University of Wrenbury",
    },
    publication = {
      "Out of the Register",
    },
    person = {
      "Marcus Adair", "Mrs Okoro",
    },
    money = {
      "£60",
    },
    number = {
      "17 per cent", "two pupils", "38 weeks", "2,904 pupils", "46 children",
    },
    date = {
      { "2016", "2016" },
    },
  },
  mentions_may = {
    number = {
      "39", "eleven", "half", "31",
    },
  },
  not_quotations = {
    "off-rolling",
  },
  not_hits = {
    { line = 26, theme = "care_experience", phrase = "looked after two grandchildren" },
    { line = 28, theme = "schools_and_education", phrase = "academic" },
    { line = 34, theme = "guidance_and_legislation", phrase = "careers guidance" },
    { line = 34, theme = "early_help", phrase = "the Prevent duty" },
    { line = 34, theme = "health_services", phrase = "health and safety" },
    { line = 34, theme = "schools_and_education", phrase = "Attendance at the meeting" },
  },
}
