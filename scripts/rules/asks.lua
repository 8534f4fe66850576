-- Sentences in which someone is asked to act: who is asked, how strongly, and whether the author or another asks.
--
-- A find is a whole sentence. Its attributes: `asker` (author, body, reported), `addressee` (government, partners,
-- sector, we, you; absent when the sentence does not say), `force` (must, need, should, encourage, hope), `reported`.

local addressees = {
  { "government", "government", "ministers", "minister", "treasury", "department for education", "DfE", "secretary of state", "Whitehall",
    "parliament", "ofsted" },
  { "you", "you", "your" },
  { "partners", "partners", "agencies", "health", "police", "schools", "NHS" },
  { "sector", "local authorities", "councils", "directors", "leaders", "ADCS members", "the sector", "social workers", "practitioners" },
  { "we", "we", "us", "all of us", "our" },
}

local function addressee(sentence)
  for _, row in ipairs(addressees) do
    if sentence:match_first(table.unpack(row, 2)) then return row[1] end
  end
end

local reporting = "(report*|review|paper*|inquiry|committee|commissioner|munro|macalister|ofsted|charity|campaigners) *{0,3} "
  .. "(called|calls|asked|asks|recommended|recommends|urged|urges|argued|argues|said|says)"

-- The attributes that every ask has.
local function ask(force)
  return function(sentence)
    local reported = sentence:match_first(reporting) ~= nil
    return {
      asker = reported and "reported" or sentence:match_first("I", "my", "me") and "author" or "body",
      addressee = addressee(sentence),
      force = force,
      reported = reported,
    }
  end
end

return rules {
  {
    id = "ask.call",
    about = "The author asks in so many words: urging, encouraging, a plea, a call.",
    unit = "sentence",
    find = "unit",
    any = {
      "I (would|do|strongly|also)? (encourage|urge|implore|ask|invite|challenge|beg) *{0,8} to",
      "we (would|do|strongly|also)? (urge|implore|ask|invite|challenge|call on) *{0,8} to",
      "(my|our) (plea|ask|request|challenge|appeal) (is|to)", "(I|we) (call|calling|am calling|are calling) (on|for)",
      "please (respond|write|join|read|share|tell|take|sign|come|speak|keep|remember)",
    },
    except = { "I was asked to", "we were asked to" },
    when = ask("encourage"),
    tests = {
      hit = { "I urge every council to read it.", "My plea is that we listen.", "We are calling for a national plan." },
      miss = { "I was asked to chair the board.", "They encouraged me to apply." },
    },
  },
  {
    id = "ask.must",
    about = "Something must be done.",
    unit = "sentence",
    find = "unit",
    any = {
      "(we|you|government|ministers|councils|schools|partners|agencies|leaders|directors|parliament|ofsted|everyone) (all|also|now)? must",
      "must *{0,1} be", "must (now|not)", "must (commit|act|listen|invest|ensure|provide|change|stop|keep|become)",
    },
    except = { "must have been", "must be said", "must admit", "must confess" },
    when = ask("must"),
    tests = {
      hit = { "Government must act.", "This promise must be kept." },
      miss = { "It must have been hard.", "I must admit I was wrong." },
    },
  },
  {
    id = "ask.need",
    about = "Something is needed, of someone or at large.",
    unit = "sentence",
    find = "unit",
    any = {
      "we (also|all|now|still|urgently)? need (also|now|urgently)? to", "we (also|now|still|urgently)? need (government|ministers|a|an|more|the government)",
      "(need|needs) to be (met|matched|backed|funded|heard|recognised|addressed|resourced|accompanied)", "the need for (us|government|all) to",
      "(government|ministers|councils|schools|partners|agencies) (need|needs) to", "(is|are) (also|now|urgently|desperately)? (needed|required)",
      "what is needed is", "it is (vital|essential|imperative|crucial) that",
      "it's (vital|essential|imperative|crucial|important) that", "(important|vital) it is *{0,6} that we",
    },
    except = { "(help|support|care|time|evidence|things|services) (that)? we need to", "no longer needed", "when needed", "if needed", "as required" },
    when = ask("need"),
    tests = {
      hit = { "We need to move beyond blame.", "A clear plan is also needed.", "It is vital that schools are heard." },
      miss = { "This is the help we need to provide.", "Call the desk when needed." },
    },
  },
  {
    id = "ask.should",
    about = "Something should be done, or someone is challenged to do it.",
    unit = "sentence",
    find = "unit",
    any = {
      "(we|you|government|ministers|councils|schools|partners|agencies|leaders|directors|parliament|ofsted) (all|also|now)? should",
      "should *{0,1} be (given|made|required|extended|funded|scrapped|ended|paid|published|the justification|heard|retained|a priority)",
    },
    except = { "should be (noted|said)", "should have been" },
    when = ask("should"),
    tests = {
      hit = { "Ministers should publish the plan.", "Kinship carers should be paid." },
      miss = { "It should be noted that numbers fell." },
    },
  },
  {
    id = "ask.hope",
    about = "A hope that someone will act.",
    unit = "sentence",
    find = "unit",
    any = { "(I|we) hope (that)? (government|ministers|the government|the review|colleagues|councils|partners|this will|you will)" },
    when = ask("hope"),
    tests = {
      hit = { "We hope ministers will listen." },
      miss = { "I hope others have enjoyed it." },
    },
  },
  {
    id = "ask.answer",
    about = "A question such as “What do we want?” and the sentence that answers it.",
    unit = "block",
    find = "match",
    match = function(block)
      local found = {}
      local asked = false
      for _, sentence in ipairs(block.sentences) do
        if asked then
          found[#found + 1] = sentence
        end
        asked = sentence:text():find("%?$") ~= nil
          and sentence:match_first("what (am I|are we) (hoping|asking|looking|calling) for", "what (do|would) (I|we) (want|like|need)") ~= nil
      end
      return found
    end,
    when = ask("hope"),
    tests = {
      hit = { "So what do we want? A national plan with money behind it." },
      miss = { "What did they want? Nobody knew." },
    },
  },
}
