return {
  id = "043-nobody-to-ring.txt", site = "brightwater",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Nine in ten young people leaving care have nobody to ring at the weekend, charity finds", line = 13 },
  published = { value = "2023-10-24", precision = "day" },
  tags = { "Care leavers", "Loneliness" },
  themes = { "care_experience", "mental_health" },
  not_themes = { "send", "youth_justice", "information_sharing" },
  lines = {
    title = "13",
    date = "15",
    heading = "46",
    body = "26-32 36 42",
    list = "22-24 38-40",
    quote = "34",
    note = "48-50",
    boilerplate = "1-11 17-20 44 52-64",
  },
  coded = true,
  asks = {
    { line = 34, force = "must", asker = "reported", addressee = "The government",
      phrase = "The government must fund lifelong links for every care leaver" },
    { line = 34, force = "should", asker = "reported", addressee = "councils",
      phrase = "councils should keep support going until 25" },
    { line = 38, force = "encourage", asker = "body", addressee = "ministers",
      phrase = "introduce a national offer of a trusted adult for every care leaver by 2026" },
    { line = 39, force = "encourage", asker = "body", addressee = "ministers",
      phrase = "write off council tax for care leavers under 25" },
    { line = 40, force = "encourage", asker = "body", addressee = "ministers",
      phrase = "publish yearly figures on loneliness among care leavers" },
  },
  asks_may = {
    { line = 34, force = "should", asker = "reported", addressee = "the state",
      phrase = "the state should not either" },
    { line = 36, force = "should", asker = "body", addressee = "ministers",
      phrase = "The charity is calling on ministers to:" },
    { line = 24, force = "encourage", asker = "reported",
      phrase = "Brightwater calls for a lasting link for every young person who leaves care" },
  },
  mentions = {
    organisation = {
      "Brightwater Trust", "Fieldgate Research",
    },
    publication = {
      "Who Do You Ring?",
    },
    person = {
      "Gareth Pugh-Ellis",
    },
    place = {
      "England", "Wales",
    },
    number = {
      "Nine in ten", "One in four", "612 care leavers", "Ninety-one per cent", "One in three", "44%",
    },
    date = {
      { "2026", "2026" }, { "30 June 2023", "2023-06-30" },
    },
  },
  mentions_may = {
    person = {
      "Tamika",
    },
    place = {
      "Wigan",
    },
    number = {
      "3,400 care leavers",
    },
    date = {
      { "Tuesday 24 October 2023", "2023-10-24" }, { "4 May", "2023-05-04" },
    },
  },
  quotations = {
    { line = 30, speaker = "Tamika",
      phrase = "My personal adviser is lovely but she has thirty of us and she finishes at five. When the boiler broke on Boxing Day I just sat in my coat." },
    { line = 34, speaker = "Gareth Pugh-Ellis",
      phrase = "No parent turns off their phone on their child’s eighteenth birthday, and the state should not either." },
    { line = 34, speaker = "Gareth Pugh-Ellis",
      phrase = "The government must fund lifelong links for every care leaver, and councils should keep support going until 25 without young people having to ask for it." },
  },
}
