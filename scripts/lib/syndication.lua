-- How a post says that it stood elsewhere first. The place is what follows, up to the end of the clause.

return {
  -- What was published; also nothing: "First published in …".
  things = { "this blog post", "this blog", "this article", "this post", "this piece", "this column",
    "this comment piece", "this comment", "this opinion piece", "this feature", "this story", "this interview",
    "this essay",
    "this review", "this letter", "this content", "this", "the article", "the blog", "the post",
    "an earlier version of this article", "a version of this article", "a version of this blog",
    "a version of this post", "a version of this piece", "it" },

  first = { "first appeared", "first published", "originally published", "originally appeared", "first posted",
    "originally posted", "was first shared", "previously published", "also appeared", "also published",
    "cross-posted",
    "crossposted", "first written" },
  again = { "republished", "reposted", "reproduced", "reprinted", "syndicated", "reblogged" },
  between = { "was", "is", "has been", "were", "had been", "also", "and was", "which", "that", "recently" },
  by_permission = { "with permission", "with the kind permission", "by kind permission", "with kind permission",
    "with thanks", "courtesy" },
  prepositions = { "in", "on", "by", "at", "from", "to", "of", "as part of", "via", "as a guest blog on",
    "as a guest post on", "as a blog on", "as an article in", "as a column in", "on behalf of" },

  -- Before the place that a post was taken over from.
  sources = { "from", "of", "by" },

  -- What ends the name of the place.
  stops = { " under ", " and is ", " and was ", " as part of", ", where", ", and ", " with permission",
    " by permission", " with kind",
    " here", " (", " \u{2013} ", " \u{2014} ", " - " },

  tests = {
    hit = { { "This blog was first published on the Northby Voices website.", "the Northby Voices website" },
      { "This article first appeared in the Carrow Gazette", "the Carrow Gazette" },
      { "Originally published on Pell & Partners.", "Pell & Partners" },
      { "This post was originally published by the Harrow Hill Trust on 3 May 2021.", "the Harrow Hill Trust" } },
    miss = { "The guidance, first published in 2006, has changed since.", "The review was published on Monday.",
      "I first appeared in court in 2011." },
  },
}
