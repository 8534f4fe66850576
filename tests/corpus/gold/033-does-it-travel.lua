return {
  id = "033-does-it-travel.txt", site = "causeway",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Does it travel? Trying a practice model in a second place", line = 7 },
  authors = {
    { name = "Piotr Lunt", roles = { "Data Scientist, Causeway Centre for Childhood Research", "Data Scientist" } },
    { name = "Dr Ola Brandt", names = { "Ola Brandt" },
      roles = { "Reader in Social Work, University of Wrenbury", "Reader in Social Work" } },
  },
  published = { value = "2022-11-08", precision = "day" },
  themes = { "practice_and_evidence", "child_protection", "domestic_abuse_and_parental_need", "workforce" },
  not_themes = { "family_based_care", "send", "youth_justice", "exploitation" },
  lines = {
    title = "7",
    byline = "9-10",
    date = "12",
    heading = "19 23 31 37",
    body = "15-17 21 25 29 33-35 39",
    quote = "27",
    note = "41-45",
    boilerplate = "1-5 13 47-56",
  },
  coded = true,
  asks = {
    { line = 39, force = "should", asker = "body", addressee = "Anyone",
      phrase = "Anyone who is thinking of buying a model should ask" },
    { line = 39, force = "need", asker = "body", addressee = "Funders",
      phrase = "Funders need to pay for the years after the photograph." },
    { line = 39, force = "must", asker = "body",
      phrase = "evaluations that find nothing must be published" },
  },
  asks_may = {
    { line = 35, force = "need", asker = "author",
      phrase = "We would be careful with that." },
  },
  not_asks = {
    "We were asked to say whether it worked there", "they did not need us to tell them",
  },
  mentions = {
    organisation = {
      "Causeway Centre for Childhood Research", "University of Wrenbury", "Hale and Ferring Council",
      "What Works Centre",
    },
    publication = {
      "Whole Families, Whole Teams: Final Report of the Ferring Evaluation", "Notes from the middle",
      "Journal of Family Practice",
    },
    person = {
      "Piotr Lunt", "Dr Ola Brandt", "Lunt", "Brandt", "Tennant",
    },
    place = {
      "Scotland", "England",
    },
    number = {
      "1,118 families", "52 group supervisions", "9 per cent", "14 per cent", "three times as likely", "14 cases",
    },
    date = {
      { "April 2019", "2019-04" }, { "March 2021", "2021-03" },
    },
  },
  mentions_may = {
    organisation = {
      "Hale and Ferring",
    },
    number = {
      "1,064", "a quarter", "half", "21", "three", "two",
    },
  },
  quotations = {
    { line = 27,
      phrase = "Before, I rang five services and left five messages. Now I turn my chair round." },
  },
  not_quotations = {
    "Family Safeguarding",
  },
  voices = {
    { line = 39, theme = "practice_and_evidence", voice = { "name" },
      phrase = "What Works" },
  },
  not_hits = {
    { line = 17, theme = "family_based_care", phrase = "Hale and Ferring adopted" },
    { line = 33, theme = "inspection_and_data", phrase = "targeted one thing" },
  },
}
