return {
  id = "064-strategy-without-a-street.txt", site = "foyle",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "A strategy without a street to walk down", line = 6 },
  authors = { { name = "Aoife McGrattan", roles = { "Participation Officer" } } },
  published = { value = "2020-10-21", precision = "day" },
  themes = { "childrens_voice", "poverty" },
  not_themes = { "family_based_care", "youth_justice", "digital_and_technology" },
  lines = {
    title = "6",
    byline = "10",
    date = "8",
    body = "11-17",
    boilerplate = "1-5 7 9 18-27",
  },
  coded = true,
  asks = {
    { line = 16, force = "should", asker = "author", addressee = "The Executive",
      phrase = "The Executive should begin the strategy with ten places, chosen by children, and say what will be different in each by 2023." },
    { line = 16, force = "must", asker = "author", addressee = "Every department",
      phrase = "Every department must then say what it is going to pay for." },
    { line = 16, force = "need", asker = "author",
      phrase = "And youth workers need contracts that last longer than the summer." },
    { line = 17, force = "encourage", asker = "author", addressee = "you",
      phrase = "Tell NICCY. Tell your MLA." },
  },
  asks_may = {
    { line = 17, force = "encourage", asker = "author", addressee = "you",
      phrase = "You can add your name to it below." },
  },
  mentions = {
    organisation = {
      "NICCY",
    },
    legislation = {
      "Children’s Services Co-operation Act (Northern Ireland) 2015",
    },
    person = {
      "Aoife McGrattan",
    },
    place = {
      "Northern Ireland",
    },
    number = {
      "fourteen young people", "One child in four", "37 per cent",
    },
    date = {
      { "2023", "2023" },
    },
  },
  mentions_may = {
    organisation = {
      "Stormont",
    },
    place = {
      "Creggan", "Stormont",
    },
  },
  quotations = {
    { line = 14, speaker = "one of the girls",
      phrase = "There’s nowhere to be that you don’t have to buy something" },
  },
  not_quotations = {
    "No Ball Games",
  },
}
