return {
  id = "018-listening-is-a-skill.txt", site = "causeway",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Listening is a skill: care-experienced young people as researchers", line = 7 },
  authors = {
    { name = "Dr Ola Brandt", names = { "Ola Brandt" },
      roles = { "Reader in Social Work, University of Wrenbury", "Reader in Social Work" } },
    { name = "Keziah Okafor", roles = { "Young Researcher, Lantern Project", "Young Researcher" } },
  },
  published = { value = "2024-09-12", precision = "day" },
  cluster = { name = "listening-is-a-skill", as = "original" },
  themes = { "childrens_voice", "care_experience", "social_care_reform" },
  not_themes = { "exploitation", "youth_justice", "poverty", "covid_recovery" },
  lines = {
    title = "7",
    byline = "9-10",
    date = "12",
    heading = "21 29 33",
    body = "15-19 23-27 31 35",
    note = "37",
    boilerplate = "1-5 13 39-48",
  },
  coded = true,
  asks = {
    { line = 23, force = "should", asker = "body",
      phrase = "It should be possible to have half of every review" },
    { line = 25, force = "should", asker = "body", addressee = "Councils",
      phrase = "Councils should let the children in care council rewrite" },
    { line = 27, force = "must", asker = "body",
      phrase = "Co-production has to mean a share in the decision" },
    { line = 35, force = "need", asker = "body",
      phrase = "Time, above all, and a worker who stays." },
    { line = 35, force = "should", asker = "body", addressee = "researchers",
      phrase = "We would also like researchers to stop" },
  },
  mentions = {
    organisation = {
      "University of Wrenbury", "Lantern Project", "Eastmere Council", "Causeway Centre for Childhood Research",
      "Ferring Trust",
    },
    publication = {
      "Independent Review of Children’s Social Care", "Ask Me Again",
    },
    person = {
      "Dr Ola Brandt", "Keziah Okafor", "Ola", "Keziah",
    },
    number = {
      "68 children in care", "41 care leavers", "one in five", "fifty minutes", "every one", "109 people",
    },
    date = {
      { "2022", "2022" },
    },
  },
  mentions_may = {
    person = {
      "Keziah",
    },
    number = {
      "Nine",
    },
  },
  quotations = {
    { line = 19, speaker = "a boy of twelve",
      phrase = "They wrote it down and that was where it lived" },
    { line = 25, speaker = "a girl of fifteen",
      phrase = "It sounds like I’m missing something" },
  },
  quotations_may = {
    { line = 17,
      phrase = "How are placements going?" },
  },
  not_quotations = {
    "contact",
  },
  voices = {
    { line = 17, theme = "placements_and_sufficiency", voice = { "quoted" },
      phrase = "placements" },
    { line = 25, theme = "care_experience", voice = { },
      phrase = "LAC" },
    { line = 35, theme = "social_care_reform", voice = { "title" },
      phrase = "Independent Review of Children’s Social Care" },
  },
  not_hits = {
    { line = 27, theme = "childrens_voice", phrase = "the voice of the sector" },
    { line = 27, theme = "childrens_voice", phrase = "participation age" },
  },
}
