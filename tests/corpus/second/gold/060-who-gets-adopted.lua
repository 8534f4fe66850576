return {
  id = "060-who-gets-adopted.txt", site = "unipolicy",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Who gets adopted, and who waits? New evidence from 12,000 case files", line = 9 },
  authors = { { name = "Hana Sorrell", names = { "Dr Hana Sorrell" }, roles = { "Lecturer in Social Policy at the University of Lynmouth" } }, { name = "Edmund Achterberg", roles = { "Research Fellow at the Lynmouth Policy Lab" } } },
  published = { value = "2016-07-19", precision = "day" },
  tags = { "Children", "Families", "Inequality" },
  themes = { "family_based_care", "equality_and_racism", "family_justice" },
  not_themes = { "youth_violence", "digital_and_technology", "covid_recovery" },
  lines = {
    title = "9",
    byline = "6-7",
    date = "8",
    caption = "17",
    heading = "15 18",
    body = "13-14 16 19-20",
    note = "12 21 24-25",
    boilerplate = "1-5 10-11 22-23 26-39",
  },
  coded = true,
  asks = {
    { line = 19, force = "should", asker = "body", addressee = "the Department for Education",
      phrase = "the Department for Education should publish waiting times by ethnicity" },
    { line = 19, force = "need", asker = "body", addressee = "Regional agencies",
      phrase = "Regional agencies, which are to replace local panels by 2020, need to recruit for the children who wait and not for the children whom adopters imagine." },
    { line = 19, force = "must", asker = "body",
      phrase = "the repeal of the duty on ethnicity in the Children and Families Act 2014 must be looked at again" },
  },
  not_asks = {
    "It would be wrong to conclude",
  },
  mentions = {
    organisation = {
      "Department for Education", "University of Lynmouth", "Lynmouth Policy Lab",
    },
    legislation = {
      "Children and Families Act 2014",
    },
    person = {
      "Hana Sorrell", "Edmund Achterberg",
    },
    number = {
      "nearly half", "12,046 children", "one in five",
    },
    date = {
      { "2013", "2013" }, { "2011", "2011" }, { "2020", "2020" },
    },
  },
  mentions_may = {
    organisation = {
      "Lynmouth Policy Blog", "University",
    },
    number = {
      "12,000 case files", "eleven months", "eighteen months", "two years",
    },
  },
  quotations = {
    { line = 20, speaker = "one adopter",
      phrase = "We ticked every box on the form except the one for him" },
    { line = 20, speaker = "one adopter",
      phrase = "Then he showed me his worm." },
  },
}
