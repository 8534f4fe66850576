-- The entry language by example: what `ptext help entries` shows. Every example is a test.
--
-- `entries` are those of a theme, as a script would hold them; `hit` are texts in which they are found, with what is
-- matched when that is not the whole text; `miss` are texts in which they are not.

return {
  {
    entries = { "funding" },
    about = "A word, in any case. In the text it may take a possessive, which the match includes.",
    hit = { "Funding", { "funding’s end", "funding’s" } },
    miss = { "fundings", "refunding" },
  },
  {
    entries = { "partner*", "wom?n" },
    about = "* is any run of characters, none too, and ? is one character, within one word.",
    hit = { "partner", "Partnerships", "women" },
    miss = { "a part", "womn" },
  },
  {
    entries = { "early help", "multi-agency" },
    about = "Words in a row. Between them may stand, in the entry and in the text alike, white space, one hyphen or "
      .. "dash, or an apostrophe that ends a word.",
    hit = { "early help", "early-help", "multi agency" },
    miss = { "early, help", "early or help", "multiagency" },
  },
  {
    entries = { "health and care plan", "dedicated ,? long-term" },
    about = "Punctuation that is written must stand there; with ? it may.",
    hit = { "dedicated, long-term", "dedicated long-term" },
    miss = { "health, and care plan" },
  },
  {
    entries = { "need * to" },
    about = "A * by itself is any one word.",
    hit = { "need them to" },
    miss = { "need to", "need all of them to" },
  },
  {
    entries = { "need *{0,3} to" },
    about = "With a count it is so many words of any kind: *{2} two, *{0,3} none to three, 20 at most.",
    hit = { "need to", "need all of them to" },
    miss = { "need every one of them to" },
  },
  {
    entries = { "(cut|cuts|budget reduction*) to" },
    about = "One of several. Each may be words in a row, and groups nest.",
    hit = { "cuts to", "budget reductions to" },
    miss = { "reductions in" },
  },
  {
    entries = { "early (years)? help" },
    about = "A group with ? may be absent.",
    hit = { "early help", "early years help" },
    miss = { "early years of help" },
  },
  {
    entries = { "grades A\\* to C" },
    about = "A \\ takes the meaning from the next character. Inside a Lua string it is written twice, or in [[ ]].",
    hit = { "grades A* to C" },
    miss = { "grades A to C", "grades AB to C" },
  },
  {
    entries = { { "SEND", case = true } },
    about = "With options an entry is a table. Here capitals must be as written.",
    hit = { { "the SEND system", "SEND" } },
    miss = { "send it" },
  },
  {
    entries = { { "plan", near = { "early help", within = 4 } } },
    about = "Counts only where “early help” stands in the same sentence, at most four words away.",
    hit = { { "A plan for early help.", "plan" } },
    miss = { "A plan. Then early help." },
  },
  {
    entries = { { "partner*", except = { "(his|her) partner", "civil partnership*" } } },
    about = "What stands inside one of these does not count.",
    hit = { { "Her partner met our partners.", "partners" } },
    miss = { "a civil partnership" },
  },
}
