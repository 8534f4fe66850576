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
  -- Before a name. Its stop never ends a sentence.
  title = {
    "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mmes", "Mme", "Mlle", "Dr", "Drs", "Prof", "Profs", "Rev", "Revd", "Fr", "Hon",
    "Rt", "Cllr", "Cllrs", "Ald", "Insp", "Supt", "Sgt", "Cpl", "Pvt", "Pte", "Lt", "Capt", "Cmdr", "Cdr", "Col",
    "Maj", "Brig", "Gen", "Adm", "Gov", "Govs", "Lieut", "Sen", "Sens", "Rep", "Reps", "Pres", "Amb", "Atty", "Det",
    "Hr", "Sig", "Sra", "Srta", "Mgr", "Msgr", "Mt", "Ft", "Gt",
  },

  -- Before a number: "No. 10", "p. 55", "Sept. 11", "Art. V". Its stop ends a sentence unless a number follows.
  number = {
    "No", "Nos", "Nr", "N°", "Nº", "p", "pp", "vol", "vols", "ch", "chs", "chap", "chaps", "sec", "secs", "sect", "s",
    "ss", "art", "arts", "para", "paras", "par", "cl", "reg", "regs", "sch", "rr", "pt", "pts", "app", "apps", "fig",
    "figs", "tab", "eq", "eqs", "eqn", "ex", "exs", "ver", "v", "vv", "ll", "fol", "fols", "c", "ca", "circa", "approx",
    "est", "tel", "ext", "Rs", "£", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov",
    "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "b", "d", "r", "fl",
  },

  -- Within a sentence or at its end: "Acme Inc. The", but "Acme Inc. Director Jones". Its stop ends a sentence only
  -- before one of the starters below.
  plain = {
    "Inc", "Ltd", "Co", "Cos", "Corp", "Corps", "Bros", "Assn", "Assoc", "Dept", "Depts", "Univ", "Inst", "Intl",
    "Natl", "Govt", "Mfg", "Jr", "Jnr", "Sr", "Snr", "Esq", "Ph.D", "PhD", "Ed.D", "Psy.D", "B.Sc", "M.Sc", "LL.B",
    "LL.M", "D.Phil", "M.Phil", "B.Ed", "M.Ed", "St", "Ste", "Sts", "Ave", "Blvd", "Rd", "Hwy", "Rte", "Sq", "Pl",
    "Bldg", "Apt", "al", "ed", "eds", "trans", "repr", "Proc", "Acad", "Sci", "Soc", "Bull", "Ann", "Amer",
    "Calif", "Conn", "Ariz", "Colo", "Fla", "Mich", "Minn", "Nev", "Okla", "Penn", "Tenn", "Wis", "Kan", "Neb",
    "Yahoo!", "Jeopardy!",
  },

  -- Always with something after it. Its stop never ends a sentence.
  inside = {
    "e.g", "eg", "i.e", "ie", "cf", "vs", "viz", "esp", "incl", "a.k.a", "c.f", "resp",
  },

  -- Words that often start a sentence, and are neither names nor parts of names: "in the U.S. The next".
  starters = {
    -- who and what
    "I", "you", "he", "she", "it", "we", "they", "one", "this", "that", "these", "those", "there", "here", "who", "what",
    "which", "whoever", "whatever", "someone", "somebody", "everyone", "everybody", "everything", "anyone", "anybody",
    "nobody", "nothing", "something", "none", "mine",
    -- whose and how many
    "the", "a", "an", "my", "your", "his", "her", "its", "our", "their", "each", "every", "all", "both", "some", "any",
    "many", "most", "much", "more", "few", "several", "such", "another", "other", "others", "no", "neither", "either",
    "half", "dozens", "hundreds", "thousands", "millions", "billions", "two", "three", "four", "five", "six",
    -- when, where and how
    "when", "while", "where", "whenever", "wherever", "why", "how", "then", "now", "today", "tomorrow", "yesterday",
    "tonight", "soon", "later", "once", "again", "already", "always", "never", "often", "sometimes", "still", "yet",
    "finally", "recently", "currently", "previously", "meanwhile", "eventually", "perhaps", "maybe", "indeed",
    "instead", "also", "too", "only", "even", "just", "not", "quite", "rather", "very", "thus", "hence", "therefore",
    "however", "moreover", "furthermore", "nevertheless", "nonetheless", "otherwise", "likewise", "similarly",
    "additionally", "consequently", "accordingly", "unfortunately", "fortunately", "clearly", "obviously", "actually",
    "certainly", "surely", "according", "together", "overall", "generally", "initially", "originally", "ultimately",
    -- joining
    "and", "but", "or", "nor", "so", "because", "although", "though", "if", "unless", "until", "till", "since", "as",
    "whereas", "whether", "despite", "except", "besides", "given", "whilst",
    -- before a noun
    "in", "on", "at", "by", "for", "from", "of", "to", "with", "without", "within", "into", "about", "after", "before",
    "during", "between", "among", "amongst", "against", "along", "across", "around", "behind", "beyond", "through",
    "throughout", "under", "underneath", "over", "above", "below", "like", "unlike", "upon", "toward", "towards",
    -- asking, answering and calling
    "is", "are", "was", "were", "am", "be", "been", "being", "do", "does", "did", "has", "have", "had", "having", "can",
    "could", "should", "would", "shall", "might", "must", "isn't", "don't", "doesn't", "didn't", "let", "let's", "please",
    "see", "yes", "yeah", "ok", "okay", "well", "oh", "hi", "hello", "thanks", "Mr", "Mrs", "Ms", "Dr",
  },
}
