return {
  id = "017-listening-is-a-skill-teaser.txt", site = "exchange",
  encoding = "utf-8", language = "en", complete = false,
  title = { value = "Listening is a skill", line = 13 },
  events = { { value = "2025-06-18" } },
  tags = { "voice of the child" },
  cluster = { name = "listening-is-a-skill", as = "teaser" },
  themes = { "childrens_voice", "care_experience" },
  not_themes = { "schools_and_education", "leadership" },
  lines = {
    title = "13",
    body = "15-19",
    note = "21",
    boilerplate = "1-11 23-32",
  },
  coded = true,
  asks = { },
  mentions = {
    organisation = {
      "Causeway Centre",
    },
    person = {
      "Ola", "Keziah",
    },
    number = {
      "68 children in care", "41 care leavers", "one in five",
    },
  },
  quotations = {
    { line = 19, speaker = "a boy of twelve",
      phrase = "They wrote it down and that was where it lived" },
  },
  quotations_may = {
    { line = 17,
      phrase = "How are placements going?" },
  },
  voices = {
    { line = 17, theme = "placements_and_sufficiency", voice = { "quoted" },
      phrase = "placements" },
  },
}
