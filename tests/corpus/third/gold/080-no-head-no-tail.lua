return {
  id = "080-no-head-no-tail.txt", site = "pasted",
  encoding = "utf-8", language = "en", complete = true,
  themes = { "workforce" },
  not_themes = { "youth_justice", "asylum_seeking_children" },
  lines = {
    body = "1-9",
  },
}
