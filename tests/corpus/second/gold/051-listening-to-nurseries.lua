return {
  id = "051-listening-to-nurseries.txt", site = "inspectblog",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "What we are hearing from nurseries and childminders", line = 7 },
  authors = { { name = "Gwen Statham", roles = { "Deputy Director, Early Years Regulation" } } },
  published = { value = "2020-02-12", precision = "day" },
  tags = { "Early years", "Childminders" },
  themes = { "family_hubs_and_early_years", "inspection_and_data" },
  not_themes = { "youth_justice", "exploitation", "asylum_seeking_children" },
  lines = {
    title = "7",
    byline = "8",
    caption = "9",
    heading = "11 13 15 18",
    body = "10 12 14 16-17 22",
    list = "19-21",
    boilerplate = "1-6 23-49",
  },
  coded = true,
  asks = {
    { line = 16, force = "should", asker = "author", addressee = "you",
      phrase = "If someone tells you that Ofsted wants a progress tracker, you should ask them where it says so" },
    { line = 22, force = "encourage", asker = "author", addressee = "you",
      phrase = "keep telling us what works and what doesn’t" },
  },
  not_asks = {
    "You do not have to write plans for us",
    "We must balance it against the need to see an ordinary day",
  },
  mentions = {
    organisation = {
      "Ofsted",
    },
    person = {
      "Gwen Statham",
    },
    place = {
      "Devon", "Leeds", "Bristol", "Norwich",
    },
    number = {
      "4,100 inspections", "Ninety-five per cent", "612 responses",
    },
  },
  quotations = {
    { line = 14, speaker = "One childminder",
      phrase = "For once somebody watched me do the job and did not just read my folder." },
  },
}
