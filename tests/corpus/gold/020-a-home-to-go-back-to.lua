return {
  id = "020-a-home-to-go-back-to.txt", site = "ledger",
  encoding = "windows-1252", language = "en", complete = true,
  title = { value = "A home to go back to", line = 16 },
  published = { value = "2013-12-04", precision = "day" },
  themes = { "care_experience", "family_based_care", "guidance_and_legislation" },
  not_themes = { "send", "youth_justice", "inspection_and_data", "digital_and_technology" },
  lines = {
    title = "16",
    date = "18",
    body = "24-38",
    boilerplate = "1-14 20-22 40-58",
  },
  coded = true,
  asks = {
    { line = 30, force = "must", asker = "body", addressee = "ministers",
      phrase = "The duty must be paid for in full" },
    { line = 32, force = "should", asker = "body",
      phrase = "Ministers should say when their turn will come." },
    { line = 34, force = "need", asker = "body", addressee = "Councillors",
      phrase = "Councillors, as corporate parents, need to ask themselves" },
    { line = 38, force = "hope", asker = "body", addressee = "peers",
      phrase = "We trust that peers will improve it." },
  },
  not_asks = {
    "it would need",
  },
  mentions = {
    organisation = {
      "Pellbridge Council", "Local Government Association",
    },
    legislation = {
      "Children and Families Bill",
    },
    place = {
      "England",
    },
    money = {
      "£40m", "£88,000", "£310,000",
    },
    number = {
      "eleven areas", "twice as likely", "74 young people", "One in ten",
    },
  },
  mentions_may = {
    organisation = {
      "House of Lords",
    },
  },
  quotations = {
    { line = 32, speaker = "one of them",
      phrase = "get a leaving do before they get a kettle" },
  },
  not_quotations = {
    "staying put",
  },
  voices = {
    { line = 30, theme = "workforce", voice = { },
      phrase = "training" },
  },
  not_hits = {
    { line = 36, theme = "care_experience", phrase = "take care" },
    { line = 36, theme = "family_based_care", phrase = "have adopted the simple rule" },
  },
}
