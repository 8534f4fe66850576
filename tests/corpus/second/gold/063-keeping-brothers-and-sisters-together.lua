return {
  id = "063-keeping-brothers-and-sisters-together.txt", site = "alba",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Keeping brothers and sisters together: two years on", line = 6 },
  authors = { { name = "Eilidh Farquhar", roles = { "Policy Manager" } } },
  published = { value = "2023-08-24", precision = "day" },
  updated = { value = "2023-09-30", precision = "day" },
  tags = { "Siblings", "Hearings", "The Promise" },
  themes = { "care_experience", "childrens_voice", "guidance_and_legislation" },
  not_themes = { "youth_violence", "digital_and_technology", "family_hubs_and_early_years" },
  lines = {
    title = "6",
    byline = "9",
    date = "8",
    heading = "17 19 21",
    body = "15-16 18 20 22-23",
    list = "12-14",
    boilerplate = "1-5 7 10-11 24-29",
  },
  coded = true,
  asks = {
    { line = 14, force = "should", asker = "author", addressee = "Parliament",
      phrase = "We want Parliament to look again" },
    { line = 22, force = "should", asker = "author", addressee = "The Scottish Parliament’s Education Committee",
      phrase = "The Scottish Parliament’s Education Committee should hold an inquiry into how the Act is working." },
    { line = 22, force = "need", asker = "author", addressee = "Local authorities",
      phrase = "Local authorities need to record where every brother and sister lives" },
    { line = 22, force = "must", asker = "author", addressee = "The Promise Scotland",
      phrase = "The Promise Scotland must keep asking until all of them can." },
  },
  mentions = {
    organisation = {
      "Highland Carers’ Voice", "Scottish Parliament", "The Promise Scotland",
    },
    legislation = {
      "Children (Scotland) Act 2020",
    },
    person = {
      "Eilidh Farquhar",
    },
    place = {
      "Scotland", "UK", "Fife", "Moray",
    },
    number = {
      "32 local authorities", "57 young people", "83 per cent", "less than half", "two in three",
    },
    date = {
      { "July 2021", "2021-07" },
    },
  },
  mentions_may = {
    organisation = {
      "Parliament", "Education Committee",
    },
    legislation = {
      "the Act",
    },
    person = {
      "Callum",
    },
    number = {
      "nine of them",
    },
  },
  quotations = {
    { line = 20, speaker = "Callum",
      phrase = "I’ve a right to go to her Hearing" },
    { line = 20, speaker = "Callum",
      phrase = "I’d rather have a right to go to her birthday." },
  },
  not_quotations = {
    "siblings’ weekend",
  },
}
