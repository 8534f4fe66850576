return {
  id = "054-seminar-report-adolescent-neglect.txt", site = "researchcentre",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Too old to be neglected? What we heard at our adolescent neglect seminar", line = 8 },
  authors = { { name = "Tobias Lind", roles = { "PhD student" } } },
  published = { value = "2019-03", precision = "month" },
  events = { { value = "2019-05-15" } },
  themes = { "child_protection", "childrens_voice" },
  not_themes = { "send", "covid_recovery", "family_based_care" },
  lines = {
    title = "8",
    byline = "9",
    date = "10",
    heading = "12 14 16 18 20",
    body = "11 13 15 17 19",
    note = "23",
    boilerplate = "1-7 21-22 24-26",
  },
  coded = true,
  asks = {
    { line = 15, force = "should", asker = "reported", addressee = "safeguarding partners",
      phrase = "safeguarding partners should have a separate strategy for adolescents" },
    { line = 15, force = "need", asker = "reported",
      phrase = "workers need training in how to ask" },
    { line = 17, force = "should", asker = "reported",
      phrase = "every assessment should record the young person’s own words" },
    { line = 19, force = "need", asker = "author",
      phrase = "We need a better word" },
    { line = 19, force = "must", asker = "author",
      phrase = "research on this age group must ask them first" },
  },
  mentions = {
    organisation = {
      "Calderbrook Council",
    },
    publication = {
      "Unnoticed: Neglect in the Teenage Years",
    },
    person = {
      "Tobias Lind", "Ines Okonjo", "Marcus Heald", "Okonjo, I.", "Bell, T.",
    },
    place = {
      "Scotland",
    },
    number = {
      "sixty people", "2,000 pupils", "One in seven", "twice as likely",
    },
  },
  mentions_may = {
    place = {
      "Wexcombe",
    },
  },
  quotations = {
    { line = 13, speaker = "Ines Okonjo",
      phrase = "We look for neglect in the kitchen cupboard" },
    { line = 13, speaker = "Ines Okonjo",
      phrase = "at fourteen it has moved to the front door." },
    { line = 17, speaker = "a boy of fifteen",
      phrase = "If you ask me if I’m all right I’ll say yes. Ask me twice." },
  },
  not_quotations = {
    "Neglect",
  },
}
