return {
  id = "045-the-plan-that-wasnt.txt", site = "wavesandplans",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "The plan that wasn’t", line = 14 },
  authors = { { name = "Lorna", names = { "sendmumlorna" } } },
  published = { value = "2021-10-03", precision = "day" },
  tags = { "EHCP", "SEND", "annual review", "tribunal" },
  themes = { "send", "schools_and_education" },
  not_themes = { "youth_justice", "exploitation", "asylum_seeking_children" },
  lines = {
    title = "14",
    byline = "15 25",
    body = "16-20 24",
    list = "21-23",
    boilerplate = "1-13 26-53",
  },
  coded = true,
  asks = {
    { line = 19, force = "need", asker = "author", addressee = "councils",
      phrase = "If councils can’t do it they need to say so, out loud, to the minister" },
    { line = 21, force = "should", asker = "author",
      phrase = "Plans should be checked by a human being before they leave the building." },
    { line = 22, force = "must", asker = "author", addressee = "The Department for Education",
      phrase = "The Department for Education must fund the places it keeps promising" },
    { line = 23, force = "should", asker = "author", addressee = "Ofsted",
      phrase = "I’d like Ofsted to read fifty plans at random in every area" },
  },
  mentions = {
    organisation = {
      "Department for Education", "Ofsted", "Parents Together South West",
    },
    legislation = {
      "Children and Families Act 2014",
    },
    number = {
      "Seventeen pages", "96 per cent",
    },
    date = {
      { "2019", "2019" },
    },
  },
  mentions_may = {
    benefit = {
      "EHCP",
    },
  },
  quotations = {
    { line = 18, speaker = "the officer",
      phrase = "We’re aware there may be some formatting issues" },
  },
  not_quotations = {
    "draft amended final",
    "use best endeavours",
  },
  not_hits = {
    { line = 18, theme = "send", phrase = "send" },
  },
}
