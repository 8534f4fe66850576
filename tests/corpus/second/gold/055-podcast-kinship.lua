return {
  id = "055-podcast-kinship.txt", site = "podcast",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Episode 14: The grandparents’ table", line = 5 },
  published = { value = "2022-11-02", precision = "day" },
  themes = { "family_based_care", "poverty" },
  not_themes = { "send", "youth_justice", "covid_recovery" },
  lines = {
    title = "5",
    date = "6",
    body = "7 15-25",
    note = "11-12 14",
    boilerplate = "1-4 8-10 13 26-30",
  },
  coded = true,
  asks = {
    { line = 21, force = "should", asker = "reported", addressee = "Kinship carers",
      phrase = "Kinship carers should get the same allowance as foster carers" },
    { line = 21, force = "need", asker = "reported", addressee = "The government",
      phrase = "The government needs to stop calling it family help when there’s no help in it." },
    { line = 23, force = "should", asker = "reported",
      phrase = "Somebody should tell you your rights before you sign." },
    { line = 24, force = "encourage", asker = "reported", addressee = "you",
      phrase = "Ask for it in writing." },
  },
  asks_may = {
    { line = 24, force = "encourage", asker = "reported", addressee = "you",
      phrase = "Ask for everything in writing." },
  },
  mentions = {
    organisation = {
      "Kinfolk Project",
    },
    person = {
      "Nell Ashworth",
    },
    place = {
      "Oldham",
    },
    money = {
      "£900",
    },
    number = {
      "1,100 kinship families", "six in ten",
    },
    date = {
      { "2016", "2016" },
    },
  },
  mentions_may = {
    person = {
      "Sunita", "Val", "Brian", "Nell",
    },
  },
  quotations_may = {
    { line = 16, speaker = "social worker",
      phrase = "can you have them till Monday" },
  },
}
