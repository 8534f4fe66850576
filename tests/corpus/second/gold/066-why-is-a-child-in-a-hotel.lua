return {
  id = "066-why-is-a-child-in-a-hotel.txt", site = "commissioner",
  encoding = "utf-8", language = "en", complete = true,
  title = { value = "Why is there a child in a hotel tonight?", line = 9 },
  authors = { { name = "Rosalind Achebe", roles = { "Children’s Commissioner for the Western Isles and Coast" } } },
  events = { { value = "2023-03-12" } },
  not_after = { phrase = "The Illegal Migration Bill is before Parliament this week" },
  tags = { "Asylum", "Safeguarding" },
  themes = { "asylum_seeking_children", "exploitation", "guidance_and_legislation" },
  not_themes = { "send", "family_hubs_and_early_years", "poverty" },
  lines = {
    title = "9",
    byline = "11",
    heading = "19 23",
    body = "13-17 21 25-29",
    boilerplate = "1-7 31-38",
  },
  coded = true,
  asks = {
    { line = 25, force = "must", asker = "author", addressee = "The Home Office",
      phrase = "The Home Office must close these hotels to children, and set a date." },
    { line = 25, force = "should", asker = "author", addressee = "Every council",
      phrase = "Every council in the country should take its share under the National Transfer Scheme" },
    { line = 25, force = "must", asker = "author", addressee = "ministers",
      phrase = "ministers must pay what it costs" },
    { line = 25, force = "need", asker = "author", addressee = "Police",
      phrase = "Police need to look for the missing as they would for any other child." },
    { line = 27, force = "hope", asker = "author", addressee = "members of both Houses",
      phrase = "I hope that members of both Houses will go and look at a fish tank before they vote." },
  },
  asks_may = {
    { line = 29, force = "should", asker = "reported",
      phrase = "They should send another one" },
  },
  mentions = {
    organisation = {
      "Home Office",
    },
    legislation = {
      "Children Act 1989", "Illegal Migration Bill",
    },
    person = {
      "Rosalind Achebe",
    },
    place = {
      "Sudan",
    },
    number = {
      "38 boys", "4,600 children", "Two hundred", "200 children",
    },
    date = {
      { "July 2021", "2021-07" },
    },
  },
  mentions_may = {
    organisation = {
      "Children’s Commissioner for the Western Isles and Coast", "Parliament",
    },
    person = {
      "Yusuf",
    },
  },
  quotations = {
    { line = 15, speaker = "A boy from Sudan",
      phrase = "Then where is my social worker?" },
    { line = 29, speaker = "Yusuf",
      phrase = "They should send another one" },
  },
}
