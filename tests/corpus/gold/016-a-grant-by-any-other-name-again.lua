return {
  id = "016-a-grant-by-any-other-name-again.txt", site = "quarterly",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "From the archive: a grant by any other name", line = 9 },
  authors = { { name = "Colin Ashdown", roles = { "deputy leader of Hale and Ferring Borough Council" } } },
  published = { value = "2021-05-27", precision = "day" },
  republished_from = { value = "The Town Hall Ledger" },
  cluster = { name = "a-grant-by-any-other-name", as = "reprint" },
  themes = {
    "funding", "early_help", "family_hubs_and_early_years", "social_care_reform", "schools_and_education",
  },
  not_themes = { "placements_and_sufficiency", "youth_violence", "covid_recovery" },
  lines = {
    title = "9",
    byline = "11",
    date = "12",
    body = "16-30",
    note = "14 32",
    boilerplate = "1-7 34-52",
  },
  coded = true,
  asks = {
    { line = 24, force = "should", asker = "author", addressee = "The government",
      phrase = "The government should publish, for each council, what was paid" },
    { line = 24, force = "must", asker = "author",
      phrase = "The grant must be protected in the next two years" },
    { line = 24, force = "should", asker = "author", addressee = "schools",
      phrase = "schools, whose budgets have fared better than ours, should be asked" },
    { line = 30, force = "need", asker = "author", addressee = "we",
      phrase = "We need to leave something in the ground" },
  },
  asks_may = {
    { line = 22, force = "encourage", asker = "reported", addressee = "councils",
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
      { "2011", "2011" }, { "May 2011", "2011-05" },
    },
  },
  mentions_may = {
    organisation = {
      "early intervention grant", "Sure Start", "The Town Hall Ledger",
    },
    place = {
      "Ferring",
    },
    date = {
      { "January", "2011-01" }, { "November", "2010-11" },
    },
  },
  quotations = {
    { line = 26, speaker = "Sheila Rowntree",
      phrase = "If we cannot show that it works, we have no business complaining when it goes" },
  },
  not_hits = {
    { line = 18, theme = "child_protection", phrase = "neglected corner" },
    { line = 30, theme = "family_hubs_and_early_years", phrase = "I have a nursery myself" },
  },
}
