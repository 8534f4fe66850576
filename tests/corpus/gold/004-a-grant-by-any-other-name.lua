return {
  id = "004-a-grant-by-any-other-name.txt", site = "ledger",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "A grant by any other name", line = 16 },
  authors = { { name = "Colin Ashdown", roles = { "deputy leader of Hale and Ferring Borough Council" } } },
  published = { value = "2011-05-23", precision = "day" },
  cluster = { name = "a-grant-by-any-other-name", as = "original" },
  themes = {
    "funding", "early_help", "family_hubs_and_early_years", "social_care_reform", "schools_and_education",
    "inspection_and_data",
  },
  not_themes = { "placements_and_sufficiency", "digital_and_technology", "youth_violence", "covid_recovery" },
  lines = {
    title = "16",
    byline = "18",
    body = "24-38",
    note = "40",
    boilerplate = "1-14 20-22 42-66",
  },
  coded = true,
  asks = {
    { line = 32, force = "should", asker = "author", addressee = "The government",
      phrase = "The government should publish, for each council, what was paid" },
    { line = 32, force = "must", asker = "author",
      phrase = "The grant must be protected in the next two years" },
    { line = 32, force = "should", asker = "author", addressee = "schools",
      phrase = "schools, whose budgets have fared better than ours, should be asked" },
    { line = 38, force = "need", asker = "author", addressee = "we",
      phrase = "We need to leave something in the ground" },
  },
  asks_may = {
    { line = 30, force = "encourage", asker = "reported", addressee = "councils",
      phrase = "asks councils to give earlier help to families" },
  },
  not_asks = {
    "wanted a return",
  },
  mentions = {
    organisation = {
      "Hale and Ferring Borough Council", "DCSF", "LSCB",
    },
    publication = {
      "A child-centred system",
    },
    person = {
      "Colin Ashdown", "Professor Munro", "Graham Allen", "Sheila Rowntree",
    },
    money = {
      "£9.3m", "£10.9m", "£1.6m",
    },
    number = {
      "11 per cent", "200 parents", "47 indicators",
    },
    date = {
      { "23 May 2011", "2011-05-23" },
    },
  },
  mentions_may = {
    organisation = {
      "early intervention grant", "Sure Start",
    },
    place = {
      "Ferring",
    },
    date = {
      { "January", "2011-01" }, { "November", "2010-11" },
    },
  },
  quotations = {
    { line = 34, speaker = "Sheila Rowntree",
      phrase = "If we cannot show that it works, we have no business complaining when it goes" },
  },
  not_hits = {
    { line = 26, theme = "child_protection", phrase = "neglected corner" },
    { line = 38, theme = "family_hubs_and_early_years", phrase = "I have a nursery myself" },
  },
}
