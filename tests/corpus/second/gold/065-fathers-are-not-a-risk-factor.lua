return {
  id = "065-fathers-are-not-a-risk-factor.txt", site = "practicenotes",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Fathers are not a risk factor: five shifts for practice", line = 4 },
  authors = { { name = "Nathan Pell", roles = { "an independent social worker and trainer", "independent social worker and trainer" } }, { name = "Dr Yewande Coker", names = { "Yewande Coker" }, roles = { "teaches social work at the University of Harwell Bay" } } },
  published = { value = "2022-02-03", precision = "day" },
  tags = { "fathers", "assessment" },
  themes = { "practice_and_evidence" },
  not_themes = { "send", "youth_violence", "digital_and_technology", "funding" },
  lines = {
    title = "4",
    byline = "5",
    date = "6",
    heading = "12 14 16 18 20",
    body = "9-11 13 15 17 19 21-22",
    note = "24-26",
    boilerplate = "1-3 7-8 23 27-30",
  },
  coded = true,
  asks = {
    { line = 13, force = "encourage", asker = "body", addressee = "you",
      phrase = "Ring him yourself, at a time when he can pick up." },
    { line = 15, force = "should", asker = "body",
      phrase = "Letters should go to both parents." },
    { line = 19, force = "must", asker = "body", addressee = "you",
      phrase = "You must see it to assess it." },
    { line = 21, force = "should", asker = "body", addressee = "Managers",
      phrase = "Managers should ask about fathers in every supervision" },
    { line = 21, force = "need", asker = "body", addressee = "Managers",
      phrase = "they need to notice when the answer is a shrug" },
  },
  asks_may = {
    { line = 13, force = "encourage", asker = "body", addressee = "you",
      phrase = "Do not ask her to pass on a message." },
  },
  not_asks = {
    "we do not suggest for a moment",
  },
  mentions = {
    organisation = {
      "Cafcass", "University of Harwell Bay",
    },
    publication = {
      "Working Together to Safeguard Children", "In the file but not in the room", "Journal of Everyday Social Work", "Contemporary Fathering",
    },
    person = {
      "Nathan Pell", "Dr Yewande Coker", "Featherstone", "Coker, Y.", "Pell, N.", "Featherstone, B.",
    },
    number = {
      "160 files",
    },
  },
  mentions_may = {
    organisation = {
      "Policy Press",
    },
    place = {
      "Bristol",
    },
    number = {
      "112", "61", "nineteen", "38 of the files",
    },
  },
  quotations = {
    { line = 17, speaker = "One father",
      phrase = "That was the first time in my life that anybody wrote down something I said." },
  },
  not_quotations = {
    "Dear Parent",
    "parents",
  },
}
