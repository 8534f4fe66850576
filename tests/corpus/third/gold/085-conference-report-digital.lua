return {
  id = "085-conference-report-digital.txt", site = "network",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Not another app: report from our spring conference on technology and social work", line = 5 },
  authors = {
    { name = "Priyanka Desrosiers", roles = { "Principal Social Worker, Marlbeck" } },
    { name = "Owain Tuckett", roles = { "Head of Digital, Thornley and Vale" } },
  },
  published = { value = "2023-04-04", precision = "day" },
  events = { { value = "2023-10-12" } },
  tags = { "News", "Conference" },
  themes = { "digital_and_technology", "workforce" },
  not_themes = { "youth_justice", "covid_recovery" },
  lines = {
    title = "5",
    byline = "9",
    date = "7",
    heading = "11 14 17",
    body = "10 12-13 15-16 21",
    list = "18-20",
    boilerplate = "1-4 6 8 22-30",
  },
}
