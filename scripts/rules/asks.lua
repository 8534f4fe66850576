-- Sentences in which somebody is asked to act.
--
-- A find is a whole sentence; one that asks twice with different force is found twice. Its attributes:
--   force      must, need, should, encourage, hope
--   asker      author; body (several authors, or a body that speaks as one); reported (somebody else, quoted or told of)
--   reported   true or false
--   addressee  who is asked, as written, or "we" or "you"; absent where nobody is named
--   addressed  the group of the addressee (lib/actors.lua)
--   action     what is asked for, as written, to the end of the clause
--
-- What is needed by nature (help that families need), duties told of (the Act says that councils must) and the author's
-- own resolutions (I must, I should like) are not asks.

local asking = include "lib/asking"
local asklists = include "lib/asklists"

-- Words after which "must" or "should" is not the author's: questions, ways and reasons.
local embedded = "(how|why|whether|what|which|whom|where|when|than) (exactly|much|many|often|far)? "
local embedded_must = embedded:gsub("why|", "") -- "why the government must act" says that it must
local things_of_need = "(help|support|care|things|services|skills|evidence|resources|information|time|money|tools|protection|protections|rights|attention|chance|chances|all|everything|those|anything)"

local recommending = "(recommend|propose|advocate|demand) (that|a|an|the|more|making|giving|ending|for|to)"

-- What summaries count asks by.
local tally = { name = "asks", by = { "asker", "addressed", "force" } }

return rules {

  -- What is not an ask, whatever its words ---------------------------------------------------------------------------

  {
    id = "told.duty",
    about = "Sentences that tell what a law or a draft of one says.",
    find = "unit", keep = false,
    any = {
      { "(says|said|requires|required|provides|provided|states|stated) that",
        after = { "(act|bill|law|laws|draft|rule|rules|regulation|regulations|statute|amendment|clause|code|sign)", within = 14 } },
      "(told|tells|warned) (me|us|them|him|her) that",
    },
  },

  -- Must -------------------------------------------------------------------------------------------------------------

  {
    id = "ask.must",
    about = "Something must be done.",
    find = "unit",
    any = {
      "must", "mustn't",
      "(cannot|can't) be allowed to (happen|continue|go|stand|drift|slip|fail)", "we (cannot|can't) be complacent",
      "(it|this|that|freeze|wait|cap|rule|practice|limit|pay|production|change|system|government|everyone|strategy|plan|budget|bill|funding|support|reform|parliament|minister|review) has to",
      "(ministers|councils|schools|reforms|plans|services|governments|politicians|employers) have to",
    },
    except = {
      "I (also|still|really)? must", "must (also|now)? (have been|have had|have known|have felt|admit|confess|say|be said)",
      "must be (laughing|joking|wondering|thinking|some|hard|nice|difficult|very)", "(each|what|who|which) must", "(as|if) (we|they|it|you|he|she|one) must", "say* (that)? (it|they|he|she) must", "a must",
      embedded_must .. "*{0,2} must", "why (I|they|he|she|it|you|families|parents|children|carers) must", embedded .. "*{0,2} has to", "(which|that) means (that)? (it|this) has to", "(only|still|always|nobody|no one|none) has to", "what they must",
    },
    outside = { "told.duty" }, uses = { "quotation", "mention.organisation" },
    attributes = { force = "must" },
    tally = tally,
    when = asking.attributes "subject",
    tests = {
      hit = { "Why the government must pay for play", "The plan has to go further.", "Government must act.", "This promise must be kept.", "They must do it in this parliament.", "This cannot be allowed to go on." },
      miss = { "She showed us why they must wait.", "It must have been hard.", "I must admit I was wrong.", "The Bill says that courts must decide in a year.",
        "They know how long they must keep a file." },
    },
  },

  -- Need -------------------------------------------------------------------------------------------------------------

  {
    id = "ask.need",
    about = "Something is needed, of somebody or at large.",
    find = "unit",
    any = {
      "(need|needs) to", "(need|needs) (expanding|changing|reforming|fixing|addressing|updating|strengthening|rethinking|protecting|improving|funding)", "the need for (us|you|government|ministers|councils|schools|partners|everyone|all)",
      "we (also|now|still|urgently|really|desperately)? have to",
      "we (also|all|now|still|urgently|really|badly|desperately|therefore)? need (bold|decisive|clear|strong|strengthened|sustained|long-term|greater|fewer|less|much|far|action|investment|funding|leadership|change|reform|clarity|certainty|stability|everyone|all|every|both|people|partners|councils|schools|parliament|Ofsted|this|these)",
      "(there|more|much more|something|somebody|someone) (has|have) to",
      "we (also|all|now|still|urgently|really|badly|desperately)? need (more|better|a|an|government|ministers|the government|new|real|proper|urgent|national)",
      "(councils|schools|authorities|services|co-operatives|agencies|partnerships|teams|workers|carers|providers|charities|departments|trusts) "
        .. "(will|also|now|all|urgently)? need (more|better|a|an|the|capital|money|funding|time|support|help|training|investment|resources|clarity|certainty|stability|contracts|pay|powers|staff|places|guidance)",
      "(is|are) (also|now|still|urgently|clearly|badly|desperately|therefore|sorely)? (needed|required)", "(it will be|it would be) (also)? (vital|essential|crucial|critical|important|necessary) (that|for)",
      "what (is|was|we|government) (need|needs|needed|required) (now)? (is|was)", "need (capital|money|funding|investment|clarity|certainty|stability)",
      "(it is|it's|it remains|it was|is it) (also|absolutely|therefore|so|equally|really|now|more)? (vital|essential|imperative|crucial|critical|important|necessary) (that|for|the)",
      { "(important|vital|essential|crucial|necessary) it is", before = { "that (we|all|every*|each)", within = 10 } }, "it is (high)? time (that|for|to|the)", "it's (high)? time (that|for|to|the)", "now is the time (for|to)",
      "there is (an|a) (urgent|pressing|clear|real|growing)? need (for|to)",
    },
    except = {
      "(I|you) (also|still|really|do|only|just)? (need|needs) to", "(will|may|might|would) (always|often|sometimes|still) need to", "told (us|me) (that)? (they|he|she) (need|needs) to",
      "(mean|means|meaning) (that)? *{0,4} (need|needs) to", "(fewer|many|some|most) (children|people|families|parents|carers|young people) *{0,2} (need|needs) to", "(will|do|does|did|not|never|may|might|would|could|don't|doesn't|didn't|won't) (also|still|really)? need to",
      "(councils|authorities|schools|government|ministers|they|we|partners) will need to",
      "(who|which|that|what) (also|still|really|just)? (need|needs) to", "than (they|we|you|he|she|it|children|families|carers|parents) (really|actually)? (need|needs) to",
      { "(need|needs) to (know|do (now|next|about|in|for|to))", after = { "what", within = 4 } }, "why (this|it|that) (needs|need) to (happen|change|stop)", "need to remember", "(need|needs) to (make|find|save) (nearly|about|around|almost|over|more than|savings|cuts)", "need to (see|be seen to be) believed",
      things_of_need .. " (that|which) *{0,3} (need|needs) to",
      things_of_need .. " (we|they|you|I|he|she|children|families|people|parents|carers|schools|councils|staff|workers) *{0,2} (need|needs) to",
      "(know|knows|knew|understand|see|sees) that *{0,4} (need|needs) to", "(who|which|that|they|children|families|people|you|I|not|don't|doesn't|might|may|would|all|parents) need (capital|money|funding|investment|clarity|certainty|stability)",
      "(no longer|not|when|if|as|where|until|that|which|who|whatever|of what) (is|are)? (also)? (needed|required) (is)?",
      "(is|are) (needed|required) (to do so|by law|by the|under)", "(is|are) required to", "(I|you|they|all|everything|anyone|what|who|that|parents|families|children|readers|people) *{0,2} need to know", "need to know basis", "no need", "the (urgent|pressing|real|clear|growing|continuing)? need to", "(the|right|best) *{1,5} (they|he|she) (need|needs) to",
      "(do|does|did|not) have to", "need never", "(what|whatever) (is|was|are) (needed|required)", "(nobody|no one|none) (needs|need) to",
    },
    outside = { "told.duty" }, uses = { "quotation", "mention.organisation" },
    attributes = { force = "need" },
    tally = tally,
    when = asking.attributes "subject",
    tests = {
      hit = { "We need to move beyond blame.", "A clear plan is also needed.", "It is vital that schools are heard.", "We need bold action from the DfE.", "It will be important for partners to agree.",
        "Teams need to be honest.", "It’s time the mayor paid for it.", "It is essential the council acts now.", "There needs to be a named person." },
      miss = { "The guidance set out what is needed.", "Nobody needs to book.", "This is the help we need to provide.", "Call the desk when needed.", "I need to find the time.",
        "You do not need to know.", "They have fewer towels than they need to keep dry.", "What the council needs to do next for playgrounds", "It gives each the right help and the chances they need to thrive.", "We may need to see a payslip.", "The club needs to make nearly £900 of savings." },
    },
  },
  {
    id = "ask.need.future",
    about = "What somebody will need to do, or to be given.",
    find = "unit",
    any = { "(councils|authorities|schools|government|ministers|partners|we|they|services|reform|it|this|regulator|inspectors|parliament) will need (to|capital|powers|more|money|help|support|funding)",
      "(councils|authorities|schools|government|ministers|partners|agencies|services|employers|health) will have to",
      "will need (sustained|long-term|urgent|serious|proper|significant|greater|more|clear|new|real) (investment|funding|action|support|resources|leadership|money|work|reform|change)" },
    except = { "we will need to see", "they will need to see" },
    outside = { "told.duty" }, uses = { "quotation", "mention.organisation" },
    attributes = { force = "need" },
    tally = tally,
    when = asking.attributes "subject",
    tests = { hit = { "And councils will need to build." }, miss = { "We will not need to see you cry." } },
  },

  -- Should -----------------------------------------------------------------------------------------------------------

  {
    id = "ask.should",
    about = "Something should be done, or is the right thing to do.",
    find = "unit",
    any = {
      "should", "shouldn't", "ought to", "it would be (a mistake|wrong|better|right|far better) to",
    },
    except = {
      "should (not|never)? have (already|also|ever|long)? (been|had|done|known|made|seen|gone|come|said|told|taken|given|got|become|begun|felt|found|heard|kept|known|left|let|lost|met|paid|put|read|sent|set|shown|stood|thought|understood|won|written|*ed)",
      "I (also|still|really|probably)? should", { "shouldn't", after = { "(as|if|than|what|who|which|why|I)", within = 1 } }, "shouldn't (I|we|you|they|he|she|it|have been|be (noted|surprised|confused))", "should (I|we)", "(I|we) should (also)? (like|love|live|add|say|hate|find|note|stress)",
      "should (also)? (not)? be (noted|said|remembered|clear|sorry|confused|taken)", "(as|if|than) (it|they|he|she|we|you|that|this)? should", "(who|which) should",
      embedded .. "*{0,2} should", "does *{1,4} agree that *{0,12} should", "(whether|how|why|for which) *{0,9} should", "whether *{0,5} ought to", "ought to (have|be glad)", "I ought to", "should you", "should (anything|anyone|something|someone)", "(we|I) should be *{0,1} (encouraged|heartened|reassured|grateful)",
      { "should (apply|protect|exist|have|keep|support|help|ensure|guarantee|provide|belong|come)", after = { "that", within = 0 } },
      "(assumption*|presumption*|expectation*|notion*|idea|myth|belief) that *{0,6} should", "should not be confused", "(do|does|did|would) you (agree|think|believe|feel) (that)? *{0,6} should",
      "(not|never) (suggest|suggesting|say|saying|think|believe|argue|arguing|propose) *{0,6} that *{0,6} should",
      "it would be (a mistake|wrong|better|right|far better) to (conclude|suppose|think|assume|imagine|pretend|infer|say|suggest|call|blame)",
    },
    outside = { "told.duty" }, uses = { "quotation", "mention.organisation" },
    attributes = { force = "should" },
    tally = tally,
    when = asking.attributes "subject",
    tests = {
      hit = { "Ministers should publish the plan.", "Kinship carers should be paid.", "Play shouldn’t be a luxury.", "Every child should have a home." },
      miss = { "Do you agree that there should be a national standard?", "Should anything break, ring us.", "We should be heartened by it.", "We do not suggest that a worker should be at risk.",
        "It would be wrong to conclude that all is well.", "It should be noted that numbers fell.", "I should like to say more.", "They asked whether it should close.",
        "We knew less than we should have known.", "Why shouldn’t they sing?", "They lost the rights they should be afforded in law.", "It strips away rules that should apply to every child.",
        "They worked on the assumption that play should wait." },
    },
  },

  {
    id = "ask.should.wish",
    about = "What the author would like others to do.",
    find = "unit",
    any = { "(I'd|we'd) (also|really)? like *{1,4} to (read|stop|start|make|give|do|listen|act|look|think|work|send|say|take|publish|fund|meet|answer|explain|ask|agree|spend|join|build)",
      "(I|we) (want|would like) (every|all|each|everyone|everybody) *{0,8} to",
      "(I|we) (also|really)? want (the|our|this)? (new|next)? (government|ministers|councils|schools|parliament|politicians|employers|universities|prime minister|chancellor|local authorities) *{0,3} to", "(I|we) (also|really|do)? (want|would like) to see", "(I'd|we'd) (also|really)? (like|love) to see",
      "(I|we) (would|should|do)? (also|really)? (like|want) *{1,4} to (stop|start|make|give|do|listen|act|look|think|work|send|say|take|publish|fund)" },
    except = { "(I'd|we'd) (also|really)? like to *{0,4} (read|stop|start|make|give|do|listen|act|look|think|work|send|say|take|publish|fund|meet|answer|explain|ask|agree|spend|join|build)", "(I|we|I'd|we'd) (also|really|do|would)? (want|like|love) to see (you|him|her|them|it|me|us|what|how|whether|if|why)", "(that|what|which|as|change) (I|we|I'd|we'd) (also|really|would|do)? (want|like|love) to see", "(what|which|whose) *{1,2} (I|we) (want|would like) to see",
      "(like|want) to (stop|start|make|give|do|listen|act|look|think|work|send|say|take|publish|fund)", "(I|we) (don't|didn't) want *{0,4} to", "(like|want) (it|this|that|them) to" },
    uses = { "quotation", "mention.organisation" },
    attributes = { force = "should" },
    tally = tally,
    when = asking.attributes "object",
    tests = { hit = { "I'd like Ofsted to read fifty plans.", "We would like researchers to stop counting.", "I want to see more homes.", "We want every child to be heard.", "We want the new government to pay for it." }, miss = { "I should like to say more.", "I want to see you.", "It is not clear what paperwork we want to see." } },
  },

  -- Encouragement ----------------------------------------------------------------------------------------------------

  {
    id = "ask.call",
    about = "The author asks in so many words: urging, encouraging, a plea, a call.",
    find = "unit",
    any = {
      "(I|we) (would|should|do|also|strongly|again|therefore)? (also|strongly|therefore|really)? (encourage|urge|implore|invite|challenge|beg|press|plead with)",
      "(I'd|we'd) (also|strongly|really)? (encourage|urge|implore|invite|challenge|ask)",
      "(I|we) (would|do|also|therefore)? (also)? ask (every|all|our|my|the|anyone|everyone|members|colleagues|readers|you|government|ministers|councils|schools|heads|that)",
      "(I|we) (would|do|also|therefore)? (also)? call on",
      "(I|we) (are|am)? (also|now)? (request|requesting) (that|the|government|ministers)",
      "(I|we) (would|also|therefore|strongly)? (also|strongly|therefore)? " .. recommending,
    },
    except = {
      "I was asked", "we were asked", "we ask *{0,6} (every|each) (year|week|day|month)", "(I|we) *{0,3} (encourage|urge|challenge) (each other|ourselves)",
      "when (I|we) ask", "if (I|we) ask", "(what|who|which|that|before|as|when|why) (I|we) (also|would)? " .. recommending,
    },
    outside = { "told.duty" }, uses = { "quotation", "mention.organisation" },
    attributes = { force = "encourage" },
    tally = tally,
    when = asking.attributes "object",
    tests = {
      hit = { "I urge every council to read it.", "We would ask members to tell us.", "I'd encourage anyone in housing to come.", "We recommend that every school keeps a log.",
        "I advocate a full rethink." },
      miss = { "I was asked to chair the board.", "They encouraged me to apply.", "This is what we recommend that clubs read." },
    },
  },
  {
    id = "ask.plea",
    about = "A plea, a challenge or an appeal, named as one.",
    find = "unit",
    any = {
      "(my|our|the|one|another) (plea|ask|request|appeal|challenge|message) (to *{1,6})? (is|remains) (that|to|simple)",
      "(I|we) call for", "(join|back|support|repeat|renew) (my|our) (call|calls|plea) (to|on|for)", "I (make|would make) *{0,2} (plea|appeal)",
    },
    uses = { "quotation", "mention.organisation" },
    attributes = { force = "encourage" },
    tally = tally,
    when = asking.attributes "nobody",
    tests = { hit = { "My plea is that we listen.", "Join our call to government for a fund." }, miss = { "Her plea was not guilty." } },
  },
  {
    id = "ask.let_us",
    about = "What the author would have us all do.",
    find = "unit",
    any = "(let us|let's) (now|all|also|together)? (not|make|start|stop|keep|put|give|work|build|use|listen|act|end|invest|ensure|get|take|turn|bring|move|celebrate|commit|agree|face)",
    uses = { "quotation", "mention.organisation" },
    attributes = { force = "encourage" },
    tally = tally,
    when = asking.attributes "us",
    tests = { hit = { "Let us not wait for another inquiry.", "Let's make it last." }, miss = { "Let us be honest.", "They let us in." } },
  },
  {
    id = "ask.listed",
    about = "Each item of a list that is introduced as what is asked for: “We are calling on government to:”.",
    unit = "block", kinds = { "body", "heading" }, holds = { ":" }, tally = tally, uses = { "mention.organisation" },
    match = asklists.listed,
  },
  {
    id = "list.heading",
    about = "Headings above a list of what is asked for.",
    find = "unit", keep = false, kinds = { "heading", "body" },
    any = { "(our|key|the|main)? recommendations", "our (key)? asks", "what we are (calling|asking) for", "calls to action" },
    when = asklists.is_heading,
  },
  {
    id = "ask.listed.headed",
    about = "Each item of a list below such a heading.",
    unit = "block", kinds = { "heading", "body" }, where = { "list.heading" }, uses = { "list.heading" }, tally = tally,
    match = asklists.headed,
  },
  {
    id = "ask.please",
    about = "A request to the reader.",
    find = "unit",
    any = "please",
    except = { "please (see|note|visit|click|contact|email|call|enable|sign|subscribe|enter|wait|try|find|feel free|refer)", "please (don't)? hesitate", "(to|will|would|not|cannot|can't) please" },
    uses = { "quotation", "mention.organisation" },
    attributes = { force = "encourage" },
    tally = tally,
    when = asking.attributes "you",
    tests = { hit = { "Please learn one name." }, miss = { "Please note that offices are closed.", "Please find our answer below.", "You cannot please them all." } },
  },

  {
    id = "ask.imperative",
    about = "Advice or a demand in the imperative, where a sentence begins: “Ring him yourself.”",
    find = "unit", kinds = { "body", "list", "quote" },
    any = {
      { "Ask (for|who|what|how|why|whether)", case = true }, { "(Tell|Ring|Publish|Listen|Ensure|Abolish|Scrap|Restore|Reinstate|Repeal|Reverse|Guarantee|Establish|Involve|Treat|Recognise|Stop|Give|Keep|Sit|Put|Fill)", case = true },
      { "(Write|Talk|Speak) to", case = true }, { "Make sure", case = true }, { "(Read|Check|Use|Take|Bring|Get|Send|Share) (your|their|his|her|them|him) (own)?", case = true },
      { "(Don't|Do not) (wait|be|let|leave|build|assume|give|make|take|cut|close|put|send|say|use|tell|ask|write|start|stop|scrap|expect|treat)", case = true },
      { "End (child|all|this|these|two-child|forced|detention|profiteering|exclusions)", case = true },
    },
    except = {
      "Tell (any|anybody|anyone|me|us)", "Put (simply|another|it|differently|bluntly|together|this|your feet)", "Listen (now|again|live|to (the|this|our) (episode|podcast|interview|recording|full))",
      "Keep (up|in touch|reading|calm|scrolling)", "Give or take", "Stop (and|press)", "Fill (in|out)", "Check your (email|inbox|eligibility)", "Take your (time|pick)", "Share your (story|views|thoughts|comments)",
    },
    uses = { "quotation", "mention.organisation", "ask.listed" },
    attributes = { force = "encourage" },
    tally = tally,
    when = asking.imperative,
    tests = {
      hit = { "Ring her yourself before noon.", "“Tell your landlord that it leaks.”", "Publish the figures every month.", "Don’t wait for the form." , "Write to your councillor." },
      miss = { "They stop here.", "Put simply, it rained.", "Ask anyone in the street.", "Stop and search rose.", "The sign read: Keep Out.", "Ring road works began?", "Tell a nurse that and she will laugh.", "Ring my aunt." },
    },
  },

  -- Hope -------------------------------------------------------------------------------------------------------------

  {
    id = "ask.hope",
    about = "A hope that somebody will act.",
    find = "unit",
    any = {
      "(I|we) (do|very much|only|also|sincerely|still)? (hope|trust|expect) (only|very much)? (that)? *{0,6} (will|can|would|might)",
      "(my|our) hope is that", "(I|we) (do|have)? (hope|high hopes|every hope) that *{1,6} will",
    },
    except = {
      "(I|we) *{0,3} (hope|trust|expect) (only)? (that)? (you|he|she|they|it|others|some|many|most|all|nobody|none|no one) *{0,6} (will|can|would|might)",
      "(I|we) *{0,3} (hope|trust|expect) (only)? (that)? *{0,6} will be (useful|helpful|interesting|of interest|of use)",
    },
    uses = { "quotation", "mention.organisation" },
    attributes = { force = "hope" },
    tally = tally,
    when = asking.attributes "hoped",
    tests = {
      hit = { "We hope ministers will listen.", "I hope that the next inquiry will begin with them." },
      miss = { "I hope others have enjoyed it.", "We hope that it will be a useful discussion.", "I hope you will be proud." },
    },
  },

  -- What others ask --------------------------------------------------------------------------------------------------

  {
    id = "ask.reported",
    about = "What a report, a review or a body is said to ask for.",
    find = "unit",
    any = {
      "(report*|review|paper|inquiry|committee|commissioner|commission|munro|macalister|laming|ofsted|nspcc|strategy|evaluation|campaigners) "
        .. "(rightly|also|has|had|have|itself|then|now)? (calls|called|asks|asked|recommends|recommended|urges|urged) (for|on|that|*{1,4} to)",
      "(report*|review|paper|inquiry|committee|commission) (also)? (recommends|recommended) (a|an|more|new|making|giving|ending)",
      "(is|are|was|were|been|being) (now|also|again)? urged to", "(campaigners|charities|unions|experts|directors|leaders|peers|mps|doctors|teachers|lawyers|inspectors) (also|now|all)? (want|wants) *{1,5} to",
      { "would (also)? like to see", after = { "(he|she|they|who|it|charity|charities|campaigners|association|union|unions)", within = 1 } },
      "asks (councils|schools|government|ministers|agencies|partners|us|local authorities) to",
    },
    except = { "(I|we) *{0,3} (called|calls) (on|for)", "(I|we) *{0,3} urged *{1,5} to" },
    uses = { "quotation", "mention.organisation" },
    attributes = { force = "encourage", asker = "reported" },
    tally = tally,
    when = asking.attributes "object",
    tests = { hit = { "The review called for a new law.", "Commissioners are urged to wait.", "She told them that she would like to see a new pool." }, miss = { "The review was asked to look at homes." } },
  },
  {
    id = "ask.calling",
    about = "What somebody, the author too, is said to call for, urge or demand: the verb, whoever stands before it. Titles are left out, since the text says it again.",
    find = "unit", kinds = { "heading", "body", "list", "quote" },
    any = {
      "(call|calls|called|calling) (on|upon|for)", "(urge|urges|urged|urging|imploring) *{1,9} to", "asking (the|our|your|all|every|each|local|government|ministers|councils|schools|employers|parliament) *{0,6} to",
      "(is|are) (also|now)? asking (members|parents|people|families|supporters|readers|residents) *{0,6} to",
      "(demanded|demanding) (that|a|an|the|action|change|more|better|urgent|strong|stronger|clear|full|immediate|answers|reform|funding|support)", "(asking|pressing|pushing|lobbying|campaigning) for",
    },
    except = { { "(calling|asking|campaigning|pressing|pushing|called) for", after = { "(what|why|how)", within = 6 } },
      { "asking (for|the|our|your|all|every|each)", after = { "(not|only|just|never|stop)", within = 0 } }, "campaigning for (decades|years|months|weeks|so|over|more than|nearly)", "calls for (help|service|evidence)",
    },
    outside = { "told.duty" }, uses = { "quotation", "mention.organisation" },
    attributes = { force = "encourage" },
    tally = tally,
    when = asking.calling,
    tests = {
      hit = { "The charity is calling for a fairer rent.", "Nine clubs are today urging the mayor not to close the pool.", "Campaigners are also calling on every landlord to fix the roof.",
        "Six clubs urged it not to wait.", "She called on pool managers to stay.", "They sent a letter asking for a new roof.", "We have written to the mayor, along with ten clubs, to call for an end to the closures.",
        "She urged heads to keep them in.", "He has repeatedly called for a fund.", "We are calling for a national plan.", "We are asking for a fair rent.", "We’re urging the mayor to reopen the pool.", "The Swimmers’ Forum calls for longer hours.", "The letter calls on the mayor to mend it.", "The club is asking members of the public to sign.",
        "They demanded better pay for wardens." },
      miss = { "There were calls for help.", "He was called on to speak.", "She is asking us how to do it.", "What the club is calling for", "We called for a nurse to come.", "Their calls for a pool went on.", "Demand for a place rose." },
    },
  },

  -- Questions and their answers --------------------------------------------------------------------------------------

  {
    id = "question.wanted",
    about = "Questions about what is wanted.",
    find = "unit", keep = false,
    any = {
      "what (then)? (do|would|should|am|are|is|might) (then)? (I|we) *{0,2} (want|like|need|ask|hope|have|do|change|say|see|hoping|asking|looking)",
      "what (then|else)? (would|might|will|could) (help|work|change|make a difference|make the difference|it take)",
      "what (is|are) (then)? (needed|required|wanted|to be done)", "what (needs|has) to (change|happen|be done)",
    },
  },
  {
    id = "ask.answer",
    about = "The sentence without a verb of its own that answers what is wanted: “What do we need? More time.”",
    unit = "block",
    tally = tally, where = { "question.wanted" }, uses = { "question.wanted" },
    match = asking.answers,
    tests = {
      hit = { "So what do we want? A national plan with money behind it.", "What would help? More time, and a worker who stays." },
      miss = { "What did they want? Nobody knew.", "What do I want? Ministers should resign." },
    },
  },
}
