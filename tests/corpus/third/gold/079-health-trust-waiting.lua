return {
  id = "079-health-trust-waiting.txt", site = "nifeed",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Thousands of children waiting for mental health help in the west, commissioner warns", line = 5 },
  authors = {
    { name = "NIALL CAVANAGH-BOYD", names = { "Niall Cavanagh-Boyd" },
      roles = { "Health Correspondent", "Health correspondent" } },
  },
  published = { value = "2021-09-12", precision = "day" },
  tags = { "CAMHS", "Western Trust" },
  themes = { "mental_health" },
  not_themes = { "send", "family_based_care" },
  lines = {
    title = "5",
    byline = "9-10",
    date = "3",
    caption = "12",
    heading = "18",
    body = "7 14-16 20 24-26",
    quote = "22",
    boilerplate = "1 28-33",
  },
}
