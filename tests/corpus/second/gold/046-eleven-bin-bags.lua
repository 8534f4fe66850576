return {
  id = "046-eleven-bin-bags.txt", site = "ordinaryletters",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Eleven bin bags", line = 5 },
  authors = { { name = "Cass Adeyemi-Rowe" } },
  published = { value = "2024-03-07", precision = "day" },
  themes = { "care_experience", "placements_and_sufficiency" },
  not_themes = { "send", "family_hubs_and_early_years", "digital_and_technology" },
  lines = {
    title = "5",
    byline = "8",
    date = "9",
    heading = "30",
    body = "6 16-20 26-28 32-34",
    note = "36",
    boilerplate = "1-3 11-14 22-24 38-67",
  },
  coded = true,
  asks = {
    { line = 32, force = "should", asker = "author",
      phrase = "No child should be moved with their things in a bag meant for rubbish" },
    { line = 32, force = "need", asker = "author", addressee = "somebody in every council",
      phrase = "somebody in every council needs to have that written in their job description" },
    { line = 32, force = "encourage", asker = "author", addressee = "you",
      phrase = "If you work in a placements team, go and look in your stationery cupboard today." },
    { line = 32, force = "should", asker = "author", addressee = "social workers",
      phrase = "social workers should ask what a child wants to bring before they ask when they can be ready" },
  },
  mentions = {
    organisation = {
      "Suitcase Street",
    },
    person = {
      "Cass Adeyemi-Rowe",
    },
    place = {
      "Tenerife",
    },
    money = {
      "£14",
    },
    number = {
      "300 young people", "Two thirds",
    },
    date = {
      { "November 2022", "2022-11" },
    },
  },
  mentions_may = {
    person = {
      "Denise",
    },
    place = {
      "Hull",
    },
    number = {
      "eleven times",
    },
  },
  quotations = {
    { line = 26, speaker = "Denise",
      phrase = "You’re not leaving" },
    { line = 26, speaker = "Denise",
      phrase = "You’re going somewhere." },
  },
  not_quotations = {
    "not settling",
  },
}
