return {
  id = "053-open-letter-on-remand.txt", site = "justicejournal",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Open letter: children on remand cannot wait for another review", line = 7 },
  authors = { { name = "Professor Lindiwe Marsh", names = { "Lindiwe Marsh" } }, { name = "Kit Brannagh", roles = { "Chief Executive, Second Chapter", "Chief Executive" } }, { name = "Rev. Joan Tully", names = { "Joan Tully", "Rev Joan Tully" }, roles = { "Chair, Chaplains in Custody Network", "Chair" } } },
  published = { value = "2021-11-05", precision = "day" },
  events = { { value = "2021-12-02" } },
  themes = { "youth_justice", "equality_and_racism" },
  not_themes = { "send", "family_hubs_and_early_years", "family_based_care" },
  lines = {
    title = "7",
    byline = "27-29",
    date = "9",
    body = "11-25",
    boilerplate = "1-5 31-40",
  },
  coded = true,
  asks = {
    { line = 19, force = "should", asker = "body", addressee = "courts",
      phrase = "courts should be told to give reasons, in writing, whenever they refuse bail to a child" },
    { line = 19, force = "need", asker = "body",
      phrase = "there needs to be a duty on every council to have a remand bed within reach of its courts" },
    { line = 19, force = "must", asker = "body", addressee = "you",
      phrase = "you must fund the bail support that the Legal Aid, Sentencing and Punishment of Offenders Act 2012 took for granted and nobody has paid for since" },
    { line = 23, force = "encourage", asker = "body", addressee = "you",
      phrase = "We urge you not to wait." },
  },
  mentions = {
    organisation = {
      "Youth Justice Board", "University of Calder", "Second Chapter", "Chaplains in Custody Network",
    },
    legislation = {
      "Legal Aid, Sentencing and Punishment of Offenders Act 2012",
    },
    person = {
      "Professor Lindiwe Marsh", "Kit Brannagh", "Rev. Joan Tully",
    },
    place = {
      "England", "Wales",
    },
    number = {
      "220 children", "Three in four", "a third", "five per cent",
    },
  },
  quotations = {
    { line = 21, speaker = "A victim of robbery",
      phrase = "I wanted him to stop" },
    { line = 21, speaker = "A victim of robbery",
      phrase = "I didn’t want him to disappear." },
  },
}
