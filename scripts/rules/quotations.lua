-- What people are quoted as saying, and who they are.
--
-- A find is the words between the marks. Its attribute `speaker` is who is quoted as the text names them; "she said" is
-- given the last person named before. A word held at arm's length (a ‘nice to have’), a word that is spoken of, and the
-- title of a report are no quotations.

local quoting = include "lib/quoting"

return rules {
  {
    id = "quotation", voice = "quoted",
    about = "The words of somebody who is quoted, with who it is.",
    unit = "block", kinds = { "heading", "body", "list", "quote" }, holds = { "\u{201C}", "\u{201D}", "\u{2018}", "\"", " '", "\n'" },
    uses = { "mention.person", "mention.publication", "mention.organisation" },
    match = quoting.quotations,
    tests = {
      hit = { "“They wrote it down and that was where it lived,” said a boy of twelve.", "As the paper says; “a renewed purpose has joined many areas”.",
        "It has been “weeks away”, in the words of one minister, ever since.", "“I see it as my home, and my parents’ home” – Girl, aged 11.",
        "They played what a boy wrote and who said: “Ask me twice, since I say that I am all right.”",
        "“That frightened people,” she admits.", "A judge told me that our notes were “the only ones with any weather in them”.",
        "Ola Brandt said: “It was late.\n\nNobody came, and nobody rang.”", "“You cannot run a care system on apologies.”",
        "It was ‘late, and \" too, and 'late. “They wrote it down and that was where it lived,” said a boy of twelve.",
        "The clubs wrote:\n\n'The water is cold, and the clubs' towels are thin. Nobody listens.'",
        "Ola Brandt said:\n\n\"It was late, and the pool's door was shut.\n\n\"Nobody came, and nobody rang.\"",
        "Ola Brandt said:\n\nOn the pool\n\n'The water is cold, and the clubs' towels are thin.'", "“It is warm” declares a voice from the pool.",
        "Ola Brandt said: \"The water is cold.\n\n\"Nobody came, and nobody rang.\"", "Ola Brandt said: ‘The water is cold.\n\n‘Nobody came, and nobody rang,' she added.",
        "Ola Brandt, the keeper of a pool that had closed explains “the water here is far too cold for anybody”.", "When the pool closed, Ola stood up and said: “Nobody asked us.”",
        "Nobody ‘came, and \"they wrote it down and that was where it lived,\" said a boy of twelve." },
      miss = { "It is put to me that this is a ‘nice to have’.", "Nobody likes the word ‘journey’.", "the ‘Family Safeguarding’ concept", "a mother “failed to engage” after he was told" },
    },
  },
  {
    id = "quotation.block", voice = "quoted",
    about = "A paragraph that the page sets apart as a quotation, without marks.",
    unit = "block", kinds = { "quote" },
    match = quoting.whole,
  },
}
