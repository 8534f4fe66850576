return {
  id = "068-stop-closing-youth-clubs.txt", site = "argus",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "IF WE CLOSE THE LAST YOUTH CLUB WE WILL PAY FOR IT IN THE COURTS", line = 9 },
  authors = {
    { name = "Harriet Stowell",
      roles = { "cabinet member for young people at Pellworth Council",
        "Cabinet member for young people at Pellworth Council" } },
  },
  published = { value = "2018-11-08", precision = "day" },
  themes = { "youth_violence", "funding" },
  not_themes = { "send", "family_based_care" },
  lines = {
    title = "9",
    byline = "10",
    date = "11",
    caption = "13",
    body = "14-19",
    boilerplate = "1-8 12 20-26",
  },
}
