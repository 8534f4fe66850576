return {
  id = "047-dont-build-another-portal.txt", site = "mediumlike",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Please don’t build another portal", line = 5 },
  authors = { { name = "Ravi Castell", roles = { "service designer at Northfold Council", "service designer" } } },
  published = { value = "2018-06-14", precision = "day" },
  tags = { "Local Government", "Service Design", "Children" },
  themes = { "digital_and_technology", "information_sharing", "early_help" },
  not_themes = { "youth_justice", "family_based_care", "covid_recovery" },
  lines = {
    title = "5",
    byline = "7",
    date = "13",
    caption = "18",
    heading = "21 25 27",
    body = "6 19-20 22-23 26 31-32",
    list = "28-30",
    note = "33",
    boilerplate = "1-4 8-12 14-17 24 34-55",
  },
  coded = true,
  asks = {
    { line = 5, force = "encourage", asker = "author", addressee = "you",
      phrase = "Please don’t build another portal" },
    { line = 28, force = "encourage", asker = "author", addressee = "you",
      phrase = "Sit with the team before you write a line of code." },
    { line = 29, force = "encourage", asker = "author", addressee = "you",
      phrase = "Ask who the form is for." },
    { line = 30, force = "encourage", asker = "author", addressee = "you",
      phrase = "Publish what you spend" },
    { line = 31, force = "need", asker = "author", addressee = "Suppliers",
      phrase = "Suppliers need to open up their systems" },
    { line = 31, force = "must", asker = "author",
      phrase = "It must be possible for a family to see what is written about them without sending a letter." },
  },
  mentions = {
    organisation = {
      "Northfold Council",
    },
    legislation = {
      "Data Protection Act 2018",
    },
    person = {
      "Ravi Castell",
    },
    money = {
      "£41,000", "£380,000",
    },
    number = {
      "140 calls", "Sixty-two per cent",
    },
  },
  mentions_may = {
    number = {
      "38 minutes", "40 seconds",
    },
  },
  quotations = {
    { line = 22, speaker = "A health visitor",
      phrase = "I fill in the form so that I can say I filled in the form." },
  },
}
