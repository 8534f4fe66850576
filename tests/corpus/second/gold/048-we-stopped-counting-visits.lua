return {
  id = "048-we-stopped-counting-visits.txt", site = "frontlineweekly",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "‘We stopped counting visits and started asking what they were for’", line = 9 },
  authors = { { name = "Priyanka Doyle" } },
  published = { value = "2020-09-14", precision = "day" },
  events = { { value = "2020-10-06", to = "2020-10-07" } },
  tags = { "Children’s social work", "Managers", "Workforce" },
  themes = { "workforce", "practice_and_evidence", "inspection_and_data" },
  not_themes = { "send", "exploitation", "youth_justice" },
  lines = {
    title = "9",
    byline = "11",
    caption = "12-13",
    heading = "15 17 20 22",
    body = "10 14 16 18-19 21 23",
    boilerplate = "1-8 24-42",
  },
  coded = true,
  asks = {
    { line = 21, force = "encourage", asker = "reported", addressee = "you",
      phrase = "Read your own audits." },
    { line = 21, force = "should", asker = "reported", addressee = "Directors",
      phrase = "Directors should sit in on supervision at least once a month." },
    { line = 21, force = "should", asker = "reported", addressee = "Social Work England",
      phrase = "Social Work England should make it easier to come back after a break" },
  },
  mentions = {
    organisation = {
      "Frontline Weekly", "Ashby Vale Council", "Ofsted", "Social Work England",
    },
    person = {
      "Priyanka Doyle", "Monique Haastrup",
    },
    money = {
      "£2.3 million",
    },
    number = {
      "four in ten", "22 newly qualified social workers", "7 per cent", "18 per cent",
    },
    date = {
      { "January 2018", "2018-01" },
    },
  },
  mentions_may = {
    person = {
      "Haastrup",
    },
    number = {
      "31", "15",
    },
  },
  quotations = {
    { line = 16, speaker = "Monique Haastrup",
      phrase = "I went out on duty for a fortnight" },
    { line = 16, speaker = "Monique Haastrup",
      phrase = "People were visiting families every ten days because the dashboard went red if they didn’t. Nobody could tell me what the visits were for." },
    { line = 19, speaker = "Monique Haastrup",
      phrase = "That frightened people" },
    { line = 19, speaker = "Monique Haastrup",
      phrase = "But we were spending more than that on agency." },
    { line = 21, speaker = "Monique Haastrup",
      phrase = "Read your own audits. Directors should sit in on supervision at least once a month." },
    { line = 23, speaker = "Monique Haastrup",
      phrase = "We have been on virtually every doorstep since March, but a doorstep is not a visit." },
  },
  not_hits = {
    { line = 23, theme = "digital_and_technology", phrase = "virtually" },
  },
}
