return {
  id = "078-the-promise-is-late.txt", site = "scotsector",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "The Promise is late, and children notice", line = 7 },
  authors = {
    { name = "Eilidh MacAskill-Byrne",
      roles = { "policy officer at Braid Alliance",
        "Policy officer at Braid Alliance", "policy officer", "Policy Officer" } },
  },
  published = { value = "2024-01-29", precision = "day" },
  themes = { "care_experience" },
  not_themes = { "send", "asylum_seeking_children" },
  lines = {
    title = "7",
    date = "9",
    heading = "23 30",
    body = "11-21 25-28 32-37",
    note = "39-40",
    boilerplate = "1-5 42-45",
  },
}
