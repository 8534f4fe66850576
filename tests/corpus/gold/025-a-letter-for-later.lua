return {
  id = "025-a-letter-for-later.txt", site = "harbour",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "A letter for later", line = 6 },
  authors = { { name = "Ruth Amory", roles = { "Adoption Support Manager, Harbour & Home",
    "Adoption Support Manager" } } },
  published = { value = "2016-06-13", precision = "day" },
  themes = { "family_based_care" },
  not_themes = { "send", "youth_justice", "exploitation", "inspection_and_data" },
  lines = {
    title = "6",
    byline = "19-20",
    date = "21",
    body = "11-17",
    boilerplate = "1-4 7-9 23-35",
  },
  coded = true,
  asks = {
    { line = 13, force = "must", asker = "author",
      phrase = "It must be kept going beyond the four years" },
    { line = 14, force = "need", asker = "author",
      phrase = "There has to be help for birth parents too." },
    { line = 15, force = "should", asker = "author",
      phrase = "The records should stay where a child can find them." },
    { line = 17, force = "encourage", asker = "author", addressee = "colleagues",
      phrase = "I would ask colleagues in every agency to go and look" },
  },
  asks_may = {
    { line = 13, force = "should", asker = "author",
      phrase = "No child should wait for two years" },
  },
  not_asks = {
    "Ministers want more adoptions", "I should be sorry if speed", "I hope that you will be proud of it.",
  },
  mentions = {
    organisation = {
      "Harbour & Home",
    },
    publication = {
      "Adoption: A Vision for Change",
    },
    person = {
      "Ruth Amory",
    },
    place = {
      "England",
    },
    benefit = {
      "Adoption Support Fund",
    },
    number = {
      "5,360 adoptions", "more than 3,000 families",
    },
    date = {
      { "March 2015", "2015-03" }, { "2013", "2013" },
    },
  },
  mentions_may = {
    legislation = {
      "Re B", "Re B-S",
    },
    number = {
      "eleven",
    },
    date = {
      { "March", "2016-03" },
    },
  },
  quotations = {
    { line = 16, speaker = "One young man",
      phrase = "I just wanted to know what the weather was like" },
    { line = 16, speaker = "One young man",
      phrase = "The day she took me in." },
  },
  not_quotations = {
    "nothing else will do",
  },
  voices = {
    { line = 13, theme = "family_based_care", voice = { "title" },
      phrase = "Adoption" },
    { line = 14, theme = "family_based_care", voice = { },
      phrase = "Adoption" },
  },
  not_hits = {
    { line = 12, theme = "partnership", phrase = "civil partnership" },
    { line = 13, theme = "guidance_and_legislation", phrase = "act as though" },
    { line = 14, theme = "guidance_and_legislation", phrase = "act of love" },
    { line = 15, theme = "family_based_care", phrase = "permanent staff" },
    { line = 15, theme = "family_based_care", phrase = "adopted a new filing system" },
  },
}
