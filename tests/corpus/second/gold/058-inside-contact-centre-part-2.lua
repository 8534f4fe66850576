return {
  id = "058-inside-contact-centre-part-2.txt", site = "unionmag",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "An hour on a Wednesday: inside a contact centre", line = 7 },
  authors = { { name = "Martin Speke", roles = { "contact supervisor and a branch steward" } } },
  published = { value = "2019-05-02", precision = "day" },
  updated = { value = "2019-05-03", precision = "day" },
  themes = { "family_justice", "workforce", "care_experience" },
  not_themes = { "send", "digital_and_technology", "covid_recovery" },
  lines = {
    title = "7",
    byline = "8",
    date = "9",
    caption = "10",
    body = "11-13 15-17",
    note = "18-19",
    boilerplate = "1-6 14 20-25",
  },
  coded = true,
  asks = {
    { line = 16, force = "should", asker = "author", addressee = "The council",
      phrase = "The council should bring transport back in house" },
    { line = 16, force = "must", asker = "author", addressee = "Managers",
      phrase = "Managers must stop booking back to back" },
    { line = 16, force = "need", asker = "author",
      phrase = "needs to be graded for what it is" },
    { line = 16, force = "encourage", asker = "author", addressee = "members",
      phrase = "I would ask members in other centres to do the same." },
  },
  mentions = {
    organisation = {
      "Pennywell Family Centre",
    },
    person = {
      "Martin Speke", "Dawn Ellery",
    },
    money = {
      "£9.87",
    },
    number = {
      "430 families",
    },
    date = {
      { "2011", "2011" },
    },
  },
  mentions_may = {
    organisation = {
      "Pennywell contact centre",
    },
    number = {
      "14 of us", "27", "three Wednesdays",
    },
    date = {
      { "3 May 2019", "2019-05-03" },
    },
  },
  quotations = {
    { line = 13, speaker = "A judge",
      phrase = "the only evidence in the bundle that had any weather in it" },
  },
}
