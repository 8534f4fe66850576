return {
  id = "011-what-we-mean-by-missing.txt", site = "society",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "What we mean when we say that a child is missing", line = 9 },
  authors = {
    { name = "Graham Tolley", roles = { "chairs the Society of Family Practitioners’ child protection group",
      "chair of the Society of Family Practitioners’ child protection group" } },
    { name = "Ife Balogun", roles = { "manages the Lantern Project", "manager of the Lantern Project" } },
    { name = "Margaret Orr", roles = { "detective inspector", "a detective inspector" } },
  },
  published = { value = "2014-10-21", precision = "day" },
  updated = { value = "2014-11-03", precision = "day" },
  themes = { "exploitation", "guidance_and_legislation" },
  not_themes = { "youth_violence", "send", "family_justice" },
  lines = {
    title = "9",
    byline = "14",
    date = "11-12",
    heading = "24 30",
    body = "16-22 26-28 32-34",
    note = "36",
    boilerplate = "1-7 38-45",
  },
  coded = true,
  asks = {
    { line = 26, force = "should", asker = "body",
      phrase = "The interview should be done within 72 hours" },
    { line = 26, force = "need", asker = "body",
      phrase = "What is learned needs to be put together" },
    { line = 26, force = "must", asker = "body",
      phrase = "the words “lifestyle choice” must be struck from every form" },
    { line = 32, force = "encourage", asker = "body", addressee = "managers",
      phrase = "We urge managers to go through the last ten reports" },
  },
  not_asks = {
    "None of this needs a new law.", "we do not want to be told that technology",
  },
  mentions = {
    organisation = {
      "Society of Family Practitioners", "Lantern Project",
    },
    person = {
      "Graham Tolley", "Ife Balogun", "Margaret Orr", "Professor Alexis Jay",
    },
    place = {
      "Rotherham", "Leeds",
    },
    number = {
      "1,400 children", "160 records", "nine days", "31 cases", "72 hours",
    },
  },
  mentions_may = {
    organisation = {
      "the Society",
    },
    publication = {
      "statutory guidance",
    },
    number = {
      "half", "eleven of those",
    },
    date = {
      { "August", "2014-08" }, { "3rd November", "2014-11-03" },
    },
  },
  not_quotations = {
    "missing", "lifestyle choice",
  },
  not_hits = {
    { line = 28, theme = "exploitation", phrase = "exploited every opportunity" },
    { line = 32, theme = "youth_violence", phrase = "gang up" },
    { line = 34, theme = "exploitation", phrase = "too much data missing" },
  },
}
