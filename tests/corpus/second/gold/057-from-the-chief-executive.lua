return {
  id = "057-from-the-chief-executive.txt", site = "bulletin",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "What a Saturday club is for", line = 6 },
  authors = { { name = "Oonagh Daly", roles = { "Chief Executive" } } },
  published = { value = "2023-07", precision = "month" },
  events = { { value = "2023-07-15" }, { value = "2023-09-09" } },
  themes = { "poverty", "early_help" },
  not_themes = { "youth_justice", "family_justice", "asylum_seeking_children" },
  lines = {
    title = "6",
    byline = "14-15",
    date = "3",
    body = "7-13",
    boilerplate = "1-2 4-5 16-23",
  },
  coded = true,
  asks = {
    { line = 11, force = "encourage", asker = "author", addressee = "you",
      phrase = "please set up a small monthly gift" },
    { line = 11, force = "encourage", asker = "author", addressee = "you",
      phrase = "write to your councillor and tell them that a warm room on a Saturday is cheaper than a social worker on a Monday" },
    { line = 12, force = "should", asker = "author", addressee = "The Welsh Government",
      phrase = "The Welsh Government should keep paying for holiday meals" },
  },
  mentions = {
    organisation = {
      "Ferryman Foundation", "Welsh Government",
    },
    person = {
      "Oonagh Daly",
    },
    place = {
      "Rhyl", "Wrexham",
    },
    money = {
      "£45,000",
    },
    number = {
      "310 children", "seven in ten",
    },
  },
  mentions_may = {
    person = {
      "Kayleigh",
    },
  },
  quotations = {
    { line = 10, speaker = "Kayleigh",
      phrase = "Mums don’t come in and say they need early help. They come in and butter things, and then they tell you." },
  },
}
