return {
  id = "001-early-help-is-not-a-luxury.txt", site = "exchange",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Early help is not a luxury", line = 13 },
  authors = { { name = "Tamsin Oduya", roles = { "Director of Children’s Services, Eastmere Council",
    "Director of Children’s Services" } } },
  events = { { value = "2019-11-14" } },
  tags = { "early help", "funding" },
  themes = {
    "early_help", "funding", "information_sharing", "partnership", "health_services", "family_hubs_and_early_years",
    "child_protection",
  },
  not_themes = { "exploitation", "placements_and_sufficiency", "send", "youth_justice" },
  lines = {
    title = "13",
    byline = "31",
    body = "15-29",
    boilerplate = "1-11 33-44",
  },
  coded = true,
  asks = {
    { line = 25, force = "need", asker = "author", addressee = "next government",
      phrase = "A settlement that lasts longer than twelve months" },
    { line = 25, force = "should", asker = "author", addressee = "Ministers",
      phrase = "Ministers should put a duty to offer early help into law" },
    { line = 25, force = "must", asker = "author", addressee = "Ministers",
      phrase = "it must come with dedicated, long-term funding" },
    { line = 27, force = "need", asker = "author", addressee = "we",
      phrase = "we need to stop counting referrals" },
    { line = 27, force = "encourage", asker = "author", addressee = "our partners in health and the police",
      phrase = "I would encourage our partners in health and the police to bring their own spreadsheets" },
  },
  asks_may = {
    { line = 29, force = "hope", asker = "author",
      phrase = "I should like to see, just once, the right-hand column go first" },
  },
  not_asks = {
    "I do not want to claim too much", "The help we need to provide",
  },
  mentions = {
    organisation = {
      "Eastmere Council", "University of Wrenbury", "Health and Wellbeing Board",
    },
    publication = {
      "Sooner Than Later",
    },
    person = {
      "Tamsin Oduya",
    },
    money = {
      "£1", "£6.40",
    },
    number = {
      "43 per cent", "612 families", "one in nine", "one in three",
    },
    date = {
      { "2011", "2011" },
    },
  },
  mentions_may = {
    person = {
      "Marsdens",
    },
  },
  not_quotations = {
    "nice to have",
  },
  not_hits = {
    { line = 19, theme = "funding", phrase = "fundamentally" },
    { line = 19, theme = "placements_and_sufficiency", phrase = "profited" },
    { line = 23, theme = "exploitation", phrase = "still missing" },
  },
}
