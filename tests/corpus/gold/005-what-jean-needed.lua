return {
  id = "005-what-jean-needed.txt", site = "harbour",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "What Jean needed", line = 6 },
  authors = { { name = "Philippa Marsh", roles = { "Head of Kinship Services, Harbour & Home",
    "Head of Kinship Services | Harbour & Home", "Head of Kinship Services" } } },
  published = { value = "2023-04-05", precision = "day", ambiguous = true },
  themes = { "family_based_care", "guidance_and_legislation", "social_care_reform", "poverty" },
  not_themes = { "partnership", "exploitation", "leadership" },
  lines = {
    title = "6",
    byline = "20",
    date = "21",
    body = "11-18",
    boilerplate = "1-4 7-9 23-35",
  },
  coded = true,
  asks = {
    { line = 15, force = "must", asker = "author", addressee = "Ministers",
      phrase = "Ministers must bring in an allowance for every kinship carer" },
    { line = 15, force = "must", asker = "author", addressee = "Ministers",
      phrase = "they must do it in this parliament" },
    { line = 15, force = "should", asker = "author", addressee = "Councils",
      phrase = "Councils should not wait to be told." },
    { line = 15, force = "need", asker = "author",
      phrase = "there needs to be leave from work" },
    { line = 18, force = "must", asker = "author",
      phrase = "What she is owed must not depend on her postcode." },
  },
  not_asks = {
    "I hope this does not sound ungrateful", "I hope that some of them have been helped by our advice line",
  },
  mentions = {
    organisation = {
      "Harbour & Home",
    },
    legislation = {
      "Fostering Services (England) Regulations 2011", "Section 17 of the Children Act 1989",
    },
    publication = {
      "Counting the Cost of Saying Yes", "Stable Homes, Built on Love",
    },
    person = {
      "Philippa Marsh",
    },
    money = {
      "£300",
    },
    number = {
      "130,000 children", "three in four", "31 weeks",
    },
  },
  mentions_may = {
    legislation = {
      "child arrangements order",
    },
    person = {
      "Jean",
    },
    date = {
      { "February", "2023-02" },
    },
  },
  quotations = {
    { line = 16, speaker = "Jean",
      phrase = "Someone to tell me what the letters mean" },
    { line = 16, speaker = "Jean",
      phrase = "Someone who does not look surprised that I am tired. And a bigger bath." },
  },
  voices = {
    { line = 15, theme = "placements_and_sufficiency", voice = { "title" },
      phrase = "Stable Homes" },
    { line = 15, theme = "social_care_reform", voice = { "title" },
      phrase = "Stable Homes" },
  },
  not_hits = {
    { line = 11, theme = "partnership", phrase = "her daughter’s partner" },
    { line = 14, theme = "family_based_care", phrase = "adopted a policy" },
    { line = 17, theme = "family_based_care", phrase = "fostering a sense" },
  },
}
