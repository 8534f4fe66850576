return {
  id = "007-nine-is-a-number.txt", site = "casenotes",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Nine is a number, thirty is not", line = 8 },
  authors = { { name = "Dilys Penhale" } },
  published = { value = "2016-03-03", precision = "day" },
  tags = { "Workforce", "caseloads", "newly qualified", "supervision" },
  themes = { "workforce" },
  not_themes = {
    "placements_and_sufficiency", "send", "family_hubs_and_early_years", "exploitation", "digital_and_technology",
  },
  lines = {
    title = "8",
    byline = "9",
    body = "12-19",
    boilerplate = "1-6 10 21-52",
  },
  coded = true,
  asks = {
    { line = 17, force = "need", asker = "author", addressee = "every employer",
      phrase = "A ceiling on caseloads, published every month" },
    { line = 17, force = "must", asker = "author",
      phrase = "Newly qualified workers must have the protected time" },
    { line = 17, force = "should", asker = "author", addressee = "chief executive",
      phrase = "our chief executive should come out on one visit a month" },
  },
  not_asks = {
    "I should love to have some", "I ought to be glad that nobody", "I know that my managers need to fill the rota",
  },
  mentions = {
    organisation = {
      "Research in Practice",
    },
    person = {
      "Dilys Penhale",
    },
    money = {
      "£12,000", "£40 million",
    },
    number = {
      "eleven vacancies", "19 weeks",
    },
    date = {
      { "2012", "2012" },
    },
  },
  mentions_may = {
    place = {
      "Staffordshire",
    },
    date = {
      { "March 3, 2016", "2016-03-03" },
    },
  },
  not_quotations = {
    "ASYE",
  },
  not_hits = {
    { line = 12, theme = "family_hubs_and_early_years", phrase = "the early years of my career" },
    { line = 12, theme = "funding", phrase = "invested time" },
    { line = 14, theme = "placements_and_sufficiency", phrase = "student placements" },
    { line = 14, theme = "send", phrase = "send" },
    { line = 15, theme = "workforce", phrase = "turnover of £40 million" },
    { line = 18, theme = "workforce", phrase = "Staffordshire" },
  },
}
