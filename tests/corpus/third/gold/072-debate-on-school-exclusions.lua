return {
  id = "072-debate-on-school-exclusions.txt", site = "hansardlike",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "School Exclusions: Children in Care", line = 6 },
  published = { value = "2019-06-12", precision = "day" },
  themes = { "schools_and_education", "care_experience" },
  not_themes = { "asylum_seeking_children", "covid_recovery" },
  lines = {
    title = "6",
    date = "7",
    heading = "14 19 21 23",
    body = "15-18 20 22 24-25 27",
    note = "12-13 26",
    boilerplate = "1-5 8-11 28-30",
  },
}
