return {
  id = "056-our-response-to-the-consultation.txt", site = "association",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Response to the consultation on a workload standard for social workers", line = 5 },
  published = { value = "2023-03-08", precision = "day" },
  tags = { "Workforce", "Consultations" },
  themes = { "workforce" },
  not_themes = { "youth_violence", "asylum_seeking_children", "poverty" },
  lines = {
    title = "5",
    date = "7",
    heading = "9 11 13 15 17",
    body = "10 12 14 16 18",
    note = "19",
    boilerplate = "1-4 6 8 20-25",
  },
  coded = true,
  asks = {
    { line = 14, force = "should", asker = "body",
      phrase = "should cover the number of families and not only the number of children" },
    { line = 14, force = "must", asker = "body",
      phrase = "It must take account of travel, court work and the needs of newly qualified staff." },
    { line = 16, force = "should", asker = "body", addressee = "Employers",
      phrase = "Employers should report on workload every quarter" },
    { line = 16, force = "should", asker = "body", addressee = "Ofsted",
      phrase = "we would like to see Ofsted ask for the figures in every inspection under the ILACS framework" },
    { line = 16, force = "must", asker = "body", addressee = "The Department",
      phrase = "The Department must then publish them." },
    { line = 16, force = "need", asker = "body",
      phrase = "needs to be taken as seriously in an office as on a building site" },
    { line = 18, force = "hope", asker = "body", addressee = "government",
      phrase = "We hope that government will return to it" },
  },
  not_asks = {
    "Do you agree that there should be a national standard for workload?",
  },
  mentions = {
    organisation = {
      "Association of Family Social Workers", "AFSW", "Ofsted",
    },
    legislation = {
      "Health and Safety at Work etc. Act 1974",
    },
    place = {
      "England", "Wales", "Northern Ireland",
    },
    number = {
      "6,300 members", "742 members", "Sixty-nine per cent", "Four in five", "16 families", "ten per cent",
    },
  },
  mentions_may = {
    number = {
      "eight hours",
    },
  },
  quotations = {
    { line = 18, speaker = "one member",
      phrase = "I didn’t leave for the money, I left for the sleep" },
  },
}
