return {
  id = "023-the-same-children-again.txt", site = "commonwell",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "The same children, again", line = 12 },
  authors = {
    { name = "Naomi Clarke-Bello", roles = { "senior fellow at Commonwell", "a senior fellow at Commonwell" } },
    { name = "Imran Sadiq", roles = { "barrister", "a barrister" } },
    { name = "Tess Holloway", roles = { "former assistant director of children’s services",
      "a former assistant director of children’s services" } },
  },
  published = { value = "2020-10-22", precision = "day" },
  events = { { value = "2020-11-26" } },
  tags = { "Race", "Children in care", "Youth justice" },
  themes = { "equality_and_racism", "care_experience", "youth_justice", "poverty", "schools_and_education" },
  not_themes = { "funding", "send", "placements_and_sufficiency", "digital_and_technology" },
  lines = {
    title = "12",
    byline = "16",
    date = "14",
    body = "20-34",
    note = "38-40",
    boilerplate = "1-10 18 36 42-66",
  },
  coded = true,
  asks = {
    { line = 30, force = "must", asker = "body",
      phrase = "Every published table must be broken down by ethnicity" },
    { line = 30, force = "should", asker = "body", addressee = "Ofsted",
      phrase = "Ofsted should ask about race in every inspection" },
    { line = 30, force = "need", asker = "body",
      phrase = "Boards and senior teams need to look like the places they serve" },
    { line = 30, force = "encourage", asker = "body", addressee = "readers",
      phrase = "we encourage readers to take the table to their next partnership meeting" },
    { line = 32, force = "must", asker = "body",
      phrase = "It must now be applied to children’s social care" },
  },
  asks_may = {
    { line = 24, force = "should", asker = "body",
      phrase = "that should worry us as well" },
  },
  mentions = {
    organisation = {
      "Ofsted", "Commonwell",
    },
    legislation = {
      "Equality Act 2010",
    },
    person = {
      "Naomi Clarke-Bello", "Imran Sadiq", "Tess Holloway", "David Lammy",
    },
    place = {
      "England",
    },
    number = {
      "7 per cent", "8 per cent", "10 per cent", "28 per cent", "three times", "twice as likely",
      "151 directors of children’s services",
    },
  },
  mentions_may = {
    place = {
      "Pellbridge",
    },
  },
  quotations = {
    { line = 26, speaker = "a care leaver in Pellbridge",
      phrase = "They thought I was my own auntie" },
  },
  quotations_may = {
    { line = 32, speaker = "David Lammy",
      phrase = "explain or reform" },
  },
  not_quotations = {
    "aggressive", "distressed",
  },
  voices = {
    { line = 30, theme = "inspection_and_data", voice = { "name" },
      phrase = "Ofsted" },
  },
  not_hits = {
    { line = 28, theme = "funding", phrase = "fundamentally" },
    { line = 34, theme = "equality_and_racism", phrase = "race against time" },
  },
}
