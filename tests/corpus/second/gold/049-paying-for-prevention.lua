return {
  id = "049-paying-for-prevention.txt", site = "meridian",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Paying for prevention: why budgets for families keep moving the wrong way", line = 8 },
  authors = { { name = "Dr Iolo Fenwick", names = { "Iolo Fenwick" }, roles = { "Senior Fellow" } }, { name = "Sana Whitcombe", roles = { "Researcher" } } },
  published = { value = "2017-05-09", precision = "day" },
  events = { { value = "2017-05-25" } },
  tags = { "Public spending", "Families" },
  themes = { "funding", "early_help", "family_hubs_and_early_years" },
  not_themes = { "youth_violence", "asylum_seeking_children", "digital_and_technology" },
  lines = {
    title = "8",
    byline = "14",
    date = "12",
    caption = "36-37",
    heading = "26 32 41 45",
    body = "10 28-30 34 39 43 51",
    list = "47-49",
    note = "55-56",
    boilerplate = "1-6 16-24 53 58-65",
  },
  coded = true,
  asks = {
    { line = 43, force = "should", asker = "body",
      phrase = "A fixed share of every council’s children’s budget should be ring-fenced for prevention" },
    { line = 43, force = "need", asker = "body", addressee = "The Treasury",
      phrase = "The Treasury needs to treat this as investment" },
    { line = 47, force = "should", asker = "body", addressee = "Government",
      phrase = "Government should publish spending on early and late help side by side, each year." },
    { line = 48, force = "must", asker = "body",
      phrase = "Councils must be given settlements of at least three years." },
    { line = 49, force = "should", asker = "body", addressee = "The What Works centres",
      phrase = "The What Works centres should agree one measure of return that a treasurer would believe." },
  },
  mentions = {
    organisation = {
      "Audit Scotland", "National Audit Office", "Treasury", "Department for Education",
    },
    person = {
      "Dr Iolo Fenwick", "Sana Whitcombe", "Fenwick, I.",
    },
    place = {
      "England",
    },
    money = {
      "£2.1 billion",
    },
    number = {
      "48 per cent", "nine per cent", "23 of the 150 councils", "20 per cent",
    },
    date = {
      { "2010", "2010" }, { "2016", "2016" },
    },
  },
  mentions_may = {
    organisation = {
      "Meridian",
    },
    legislation = {
      "section 251",
    },
    publication = {
      "The Late Bill",
    },
  },
}
