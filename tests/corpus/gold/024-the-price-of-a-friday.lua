return {
  id = "024-the-price-of-a-friday.txt", site = "society",
  encoding = "utf-16le", language = "en", complete = true,
  title = { value = "The price of a Friday: new rules on agency social work", line = 9 },
  published = { value = "2024-09-09", precision = "day" },
  themes = { "workforce", "guidance_and_legislation", "social_care_reform" },
  not_themes = {
    "placements_and_sufficiency", "send", "exploitation", "digital_and_technology", "covid_recovery",
  },
  lines = {
    title = "9",
    date = "11",
    body = "13-19 26-32",
    list = "21-24",
    boilerplate = "1-7 34-41",
  },
  coded = true,
  asks = {
    { line = 21, force = "must", asker = "body", addressee = "Employers",
      phrase = "Employers must publish caseloads" },
    { line = 22, force = "should", asker = "body",
      phrase = "Supervision should be written into the contract" },
    { line = 23, force = "need", asker = "body",
      phrase = "The cap needs to be reviewed after twelve months" },
    { line = 24, force = "should", asker = "body", addressee = "The regulator",
      phrase = "The regulator should collect the reasons" },
    { line = 32, force = "encourage", asker = "body", addressee = "members",
      phrase = "We ask members to tell us what happens" },
  },
  asks_may = {
    { line = 26, force = "should", asker = "body",
      phrase = "Nobody should be a locum before" },
  },
  not_asks = {
    "every council in England will have to follow new rules", "We should add that we have no objection",
    "for how many years they must keep a record",
  },
  mentions = {
    organisation = {
      "Society of Family Practitioners", "Department for Education", "Social Work Task Force",
      "Social Work Reform Board", "Frontline",
    },
    publication = {
      "Independent Review of Children’s Social Care",
    },
    place = {
      "England",
    },
    money = {
      "£26,000",
    },
    number = {
      "18 per cent", "one in three", "2,316 members", "61 per cent", "22 per cent", "Fifteen years",
    },
    date = {
      { "2009", "2009" }, { "2026", "2026" },
    },
  },
  mentions_may = {
    organisation = {
      "The Society",
    },
  },
  quotations = {
    { line = 15, speaker = "a mother of three",
      phrase = "I’ve stopped learning their names" },
  },
  not_quotations = {
    "flexibility",
  },
  voices = {
    { line = 15, theme = "social_care_reform", voice = { "title" },
      phrase = "Independent Review of Children’s Social Care" },
    { line = 17, theme = "workforce", voice = { "negated" },
      phrase = "No retention" },
    { line = 28, theme = "social_care_reform", voice = { "name" },
      phrase = "Reform" },
  },
  not_hits = {
    { line = 17, theme = "leadership", phrase = "leads to" },
    { line = 28, theme = "workforce", phrase = "Frontline" },
    { line = 30, theme = "workforce", phrase = "data retention" },
  },
}
