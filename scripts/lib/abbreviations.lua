-- lib/abbreviations.lua: where a stop does not end a sentence.
--
-- Copy this file to change it. Entries are written without their last stop, in any case; of "et al" only the last
-- word counts. An entry that is in two classes belongs to the later of title, number, plain, inside.
--
-- A stop before a small letter never ends a sentence after a short word, so an abbreviation needs no entry here
-- because of "dept. of" or "etc. to"; only because it also stands before capitals or figures. Do not list words
-- that are not abbreviations too ("ill", "wash", "sat"): their sentences would no longer end. Single letters
-- ("J. Smith") and letters with stops ("U.S. Army", "Ph.D.") are known without being listed.
return {
  -- Before a name: "Dr. Jones", "Gen. Smith". Its stop does not end a sentence, but for one in small letters before
  -- a starter: "a sales rep. The".
  title = {
    "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mmes", "Mme", "Mlle", "Dr", "Drs", "Prof", "Profs", "Rev", "Revd", "Fr",
    "Hon", "Rt", "Cllr", "Cllrs", "Ald", "Insp", "Supt", "Sgt", "Cpl", "Pvt", "Pte", "Lt", "Lieut", "Capt", "Cmdr",
    "Cdr", "Cdre", "Sqn", "Ldr", "Flt", "Wg", "Col", "Maj", "Brig", "Gen", "Adm", "Gov", "Govs", "Sen", "Sens",
    "Rep", "Reps", "Pres", "Amb", "Atty", "Det", "Sra", "Srta", "Mgr", "Msgr", "Mt", "Ft", "Gt",
  },

  -- Before a number: "No. 10", "p. 55", "Sept. 11", "Art. V". Its stop ends a sentence unless a number follows.
  number = {
    "No", "Nos", "Nr", "N°", "Nº", "p", "pp", "vol", "vols", "ch", "chs", "chap", "chaps", "sec", "secs", "sect",
    "s", "ss", "art", "arts", "para", "paras", "par", "cl", "reg", "regs", "sch", "pt", "pts", "app", "apps", "fig",
    "figs", "tab", "eq", "eqs", "eqn", "ex", "exs", "ver", "vv", "ll", "fol", "fols", "c", "ca", "circa", "approx",
    "est", "tel", "ibid", "cit", "ext", "b", "d", "fl", "Rs", "Apt", "Ste", "Rte", "Hwy", "Bldg", "Jan", "Feb",
    "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu",
    "Thur", "Thurs", "Fri",
  },

  -- Within a sentence or at its end: "Acme Inc. Director Jones", "Acme Inc. The". Its stop ends a sentence only before
  -- one of the starters below. A name that is written with a mark is listed with it.
  plain = {
    "Inc", "Ltd", "Co", "Cos", "Corp", "Bros", "Assn", "Assoc", "Dept", "Depts", "Univ", "Inst", "Intl", "Natl",
    "Govt", "Mfg", "Jr", "Jnr", "Sr", "Snr", "Esq", "Ph.D", "PhD", "Ed.D", "Psy.D", "B.Sc", "M.Sc", "LL.B", "LL.M",
    "D.Phil", "M.Phil", "B.Ed", "M.Ed", "St", "Sts", "Ave", "Blvd", "Rd", "Sq", "Pl", "al", "ed", "eds", "repr",
    "Proc", "Acad", "Sci", "Calif", "Conn", "Ariz", "Colo", "Fla", "Mich", "Minn", "Nev", "Okla", "Penn", "Tenn",
    "Wis", "Kan", "Neb", "Yahoo!", "Jeopardy!",
  },

  -- Always with something after it. Its stop never ends a sentence.
  inside = {
    "e.g", "eg", "i.e", "ie", "cf", "c.f", "v", "vs", "viz", "esp", "incl", "resp", "a.k.a",
  },

  -- Words that often start a sentence, and are neither names nor parts of names: "in the U.S. The next".
  starters = {
    -- who and what
    "I", "you", "he", "she", "it", "we", "they", "one", "this", "that", "these", "those", "there", "here", "who",
    "what", "which", "whoever", "whatever", "someone", "somebody", "everyone", "everybody", "everything", "anyone",
    "anybody", "nobody", "nothing", "something", "none", "mine",
    -- whose and how many
    "the", "a", "an", "my", "your", "his", "her", "its", "our", "their", "each", "every", "all", "both", "some",
    "any", "many", "most", "much", "more", "few", "several", "such", "another", "other", "others", "no", "neither",
    "either", "half", "nearly", "almost", "roughly", "dozens", "hundreds", "thousands", "millions", "billions",
    "two", "three", "four", "five", "six", "people", "researchers", "experts", "critics",
    -- when, where and how
    "when", "while", "where", "whenever", "wherever", "why", "how", "then", "now", "today", "tomorrow", "yesterday",
    "tonight", "last", "next", "soon", "later", "once", "again", "already", "always", "never", "often", "sometimes",
    "still", "yet", "finally", "recently", "currently", "previously", "meanwhile", "eventually", "perhaps", "maybe",
    "indeed", "instead", "also", "too", "only", "even", "just", "not", "quite", "rather", "very", "thus", "hence",
    "therefore", "however", "moreover", "furthermore", "nevertheless", "nonetheless", "otherwise", "likewise",
    "similarly", "additionally", "consequently", "accordingly", "unfortunately", "fortunately", "clearly",
    "obviously", "actually", "certainly", "surely", "according", "together", "overall", "generally", "initially",
    "originally", "ultimately",
    -- joining
    "and", "but", "or", "nor", "so", "because", "although", "though", "if", "unless", "until", "till", "since",
    "as", "whereas", "whether", "despite", "except", "besides", "given", "whilst",
    -- before a noun
    "in", "on", "at", "by", "for", "from", "of", "to", "with", "without", "within", "into", "about", "after",
    "before", "during", "between", "among", "amongst", "against", "along", "across", "around", "behind", "beyond",
    "through", "throughout", "under", "underneath", "over", "above", "below", "like", "unlike", "upon", "toward",
    "towards",
    -- asking, answering and calling
    "is", "are", "was", "were", "am", "be", "been", "being", "do", "does", "did", "has", "have", "had", "having",
    "can", "could", "should", "would", "shall", "might", "must", "isn't", "don't", "doesn't", "didn't", "let",
    "let's", "please", "see", "make", "try", "check", "look", "click", "read", "visit", "contact", "call", "note",
    "remember", "imagine", "consider", "thank", "yes", "yeah", "ok", "okay", "well", "oh", "hi", "hello", "thanks",
    "Mr", "Mrs", "Ms", "Dr",
  },
}
