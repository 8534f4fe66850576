-- Words that deny what follows them. A hit of a theme at most four words after one, in its sentence, is marked `negated`;
-- quotations, titles and names mark theirs in the rules that find them.
--
-- A mark does not take a hit away: a theme's `voices` say which marks count for it.

return rules {
  {
    id = "negator", voice = "negated", reach = 4,
    about = "Negators and words of lack shortly before.",
    any = {
      "no", "not", "never", "none", "nor", "neither", "nobody", "nothing", "nowhere", "without", "cannot", "can't", "don't", "doesn't", "didn't", "won't", "wouldn't", "shouldn't",
      "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "couldn't", "mustn't", "needn't",
      "lack of", "lacks", "lacking", "lacked", "absence of", "loss of", "losing", "lost", "shortage of", "shortages of", "missing", "instead of", "rather than", "less", "fewer", "hardly any", "too little", "too few",
      "fail* to", "failure to", "refus* to", "depriv* of", "far from",
    },
    except = { "not (only|just|simply|merely|least)", "no (doubt|less|wonder|matter|longer just|sooner|end of)", "(whether|if) or not", "nothing (but|less than|short of)", "none the less", "nor is it simply", "cannot (but|overstate|stress)",
      "without (doubt|delay|exception|question)", "more or less", "no one (knows|disputes)" },
  },
}
