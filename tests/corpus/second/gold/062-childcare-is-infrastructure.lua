return {
  id = "062-childcare-is-infrastructure.txt", site = "daily",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "A nursery is as much a piece of infrastructure as a railway. Why won’t we pay for it?", line = 11 },
  authors = { { name = "Freya Lockhart-Dunn", roles = { "chief executive of Playing Fair", "the chief executive of Playing Fair" } } },
  published = { value = "2017-11-08", precision = "day" },
  updated = { value = "2017-11-09", precision = "day" },
  tags = { "Childcare", "Early years education", "Budget 2017", "comment" },
  themes = { "family_hubs_and_early_years", "funding" },
  not_themes = { "youth_justice", "exploitation", "family_justice" },
  lines = {
    title = "11",
    byline = "13",
    date = "17-18",
    caption = "25",
    body = "15 27-29 33-35 41",
    note = "43",
    boilerplate = "1-9 20-23 31 37-39 45-57",
  },
  coded = true,
  asks = {
    { line = 35, force = "should", asker = "author", addressee = "the chancellor",
      phrase = "In this month’s budget, the chancellor should raise the hourly rate to £6 and promise to review it each April." },
    { line = 35, force = "need", asker = "author", addressee = "Councils",
      phrase = "Councils need to pay on time, monthly, and not in arrears." },
    { line = 35, force = "must", asker = "author", addressee = "we",
      phrase = "we must stop using the word “free” for something that a woman in Walthamstow is paying for" },
  },
  mentions = {
    organisation = {
      "Playing Fair", "Treasury",
    },
    person = {
      "Freya Lockhart-Dunn", "Bernadette Quill",
    },
    money = {
      "£1.37", "£4.94", "£6",
    },
    number = {
      "22 children", "two thirds", "30 hours", "44%", "one in eight", "Seventy-one per cent",
    },
    date = {
      { "1988", "1988" },
    },
  },
  mentions_may = {
    organisation = {
      "Alamy",
    },
    person = {
      "Bernadette",
    },
    place = {
      "Walthamstow",
    },
  },
  quotations = {
    { line = 33, speaker = "a spokesman",
      phrase = "We are investing a record amount" },
  },
}
