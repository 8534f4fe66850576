return {
  id = "003-judged-on-a-tuesday-exchange.txt", site = "exchange",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Judged on a Tuesday", line = 13 },
  authors = { { name = "Joanna Grant", roles = { "strategic director for children, Pellbridge Council",
    "strategic director for children" } } },
  events = { { value = "2017-05-19" } },
  tags = { "inspection" },
  cluster = { name = "judged-on-a-tuesday", as = "original" },
  themes = { "inspection_and_data", "leadership", "workforce" },
  not_themes = { "send", "family_based_care", "covid_recovery" },
  lines = {
    title = "13",
    byline = "33",
    body = "15-31",
    boilerplate = "1-11 35-44",
  },
  coded = true,
  asks = {
    { line = 23, force = "should", asker = "author", addressee = "inspectors",
      phrase = "inspectors should say in plain terms what is getting better" },
    { line = 23, force = "must", asker = "author",
      phrase = "the narrative must be given the same weight as the grade" },
    { line = 23, force = "need", asker = "author",
      phrase = "needs to be more honest than it has been" },
    { line = 25, force = "must", asker = "author", addressee = "we",
      phrase = "We as leaders must carry more of that weight" },
    { line = 29, force = "encourage", asker = "author", addressee = "colleagues",
      phrase = "I urge colleagues who are waiting for the call" },
  },
  not_asks = {
    "I want to be fair to", "requires improvement", "I do not wish to make light of those that are",
  },
  mentions = {
    organisation = {
      "Ofsted", "Social Work Reform Board", "Pellbridge Council",
    },
    person = {
      "Joanna Grant",
    },
    number = {
      "14 per cent", "19 per cent",
    },
  },
  quotations = {
    { line = 19, speaker = "one of our newly qualified workers",
      phrase = "I came here because of my manager, not the council" },
    { line = 19, speaker = "one of our newly qualified workers",
      phrase = "If she goes, I go" },
  },
  voices = {
    { line = 17, theme = "inspection_and_data", voice = { "name" },
      phrase = "Ofsted" },
  },
  not_hits = {
    { line = 21, theme = "inspection_and_data", phrase = "outstanding issues" },
    { line = 21, theme = "inspection_and_data", phrase = "requires improvement" },
    { line = 21, theme = "inspection_and_data", phrase = "inadequate lighting" },
    { line = 25, theme = "mental_health", phrase = "Anxiety about inspection" },
    { line = 25, theme = "family_based_care", phrase = "fostering a culture" },
    { line = 27, theme = "send", phrase = "send" },
    { line = 29, theme = "family_based_care", phrase = "adopted a new plan" },
  },
}
