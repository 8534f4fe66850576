return {
  id = "069-what-our-parents-panel-said.txt", site = "wordpress",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "What our parents’ panel told us about assessments", line = 7 },
  published = { value = "2024-03-03", precision = "day" },
  tags = { "News", "EHCP", "parents panel", "SEND" },
  themes = { "send" },
  not_themes = { "youth_justice", "asylum_seeking_children" },
  lines = {
    title = "7",
    date = "9",
    heading = "13 17 21",
    body = "11 15 19 27",
    list = "23-25",
    boilerplate = "1-5 29-62",
  },
}
