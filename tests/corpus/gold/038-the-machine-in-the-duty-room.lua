return {
  id = "038-the-machine-in-the-duty-room.txt", site = "unfinished",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "The machine in the duty room", line = 8 },
  authors = { { name = "Rhona Mackie" } },
  published = { value = "2025-01-21", precision = "day" },
  themes = { "digital_and_technology", "workforce" },
  not_themes = { "exploitation", "send", "youth_justice", "family_based_care", "covid_recovery" },
  lines = {
    title = "8",
    byline = "12",
    date = "13",
    body = "10 20-30",
    boilerplate = "1-6 15-18 32-52",
  },
  coded = true,
  asks = {
    { line = 26, force = "should", asker = "reported",
      phrase = "no child should be the subject of a document that nobody has written" },
    { line = 26, force = "must", asker = "reported", addressee = "councils",
      phrase = "councils must tell families" },
    { line = 30, force = "need", asker = "author", addressee = "we",
      phrase = "we need to ask some plain questions before it is everywhere" },
    { line = 30, force = "should", asker = "author", addressee = "Ministers",
      phrase = "Ministers should require councils to mark them." },
  },
  not_asks = {
    "I should find a scandal",
  },
  mentions = {
    organisation = {
      "University of Wrenbury", "Social Work England",
    },
    person = {
      "Rhona Mackie", "Dr Lena Marchetti",
    },
    number = {
      "1,900 words", "85 councils", "eight hours a week", "one in fourteen", "thirty years",
    },
    date = {
      { "2018", "2018" }, { "2019", "2019" },
    },
  },
  mentions_may = {
    person = {
      "Hannah",
    },
    number = {
      "three",
    },
  },
  quotations = {
    { line = 26, speaker = "Dr Lena Marchetti",
      phrase = "The old records were not so wonderful" },
    { line = 26, speaker = "Dr Lena Marchetti",
      phrase = "They were late, and they were copied and pasted." },
  },
  not_quotations = {
    "tired of drinking squash", "advisory",
  },
  voices = {
    { line = 28, theme = "digital_and_technology", voice = { },
      phrase = "virtual meeting" },
  },
  not_hits = {
    { line = 22, theme = "digital_and_technology", phrase = "virtually" },
    { line = 28, theme = "health_services", phrase = "GPS" },
    { line = 28, theme = "exploitation", phrase = "exploiting the data" },
    { line = 28, theme = "send", phrase = "sending" },
  },
}
