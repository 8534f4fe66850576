-- How a post speaks of itself, its author or its making, in lines that are no part of its text. In lower case, with
-- straight apostrophes, as the beginning of a line; brackets before it do not count.

return {
  begins = { "note:", "notes:", "n.b.", "author's note", "editor's note", "editors' note", "publisher's note",
    "the author is", "the author was",
    "the authors are", "the writer is", "about the author:", "about the authors:", "these are my own views",
    "these views are", "the views expressed", "views expressed", "opinions expressed",
    "the opinions expressed", "this post gives the views", "this blog represents the views",
    "this article gives the views", "this article represents", "all views are", "all views expressed",
    "names have been changed",
    "some names have been", "details have been changed", "names and details", "correction:", "clarification:",
    "this article was amended", "this post was amended", "this story was amended", "this page was amended",
    "this article is for general information", "this post is for general information", "this is not legal advice",
    "this transcript", "this article has been",
    "this post has been", "this story has been", "this story was updated", "this article was updated",
    "an earlier version of", "additional reporting by", "with reporting by", "with additional reporting",
    "read the full blog", "read the full article", "read the full post", "read the full story", "read the full piece",
    "read the full report", "read the rest of", "you can read more of this", "read more of this",
    "to find out more about", "for more information", "for further information", "for media enquiries",
    "if you have been affected", "if you would like to write", "would you like to write for" },

  -- Headings at the end of a post over notes to it.
  sections = { "notes", "references", "footnotes", "endnotes", "bibliography", "sources", "note", "works cited",
    "further information", "notes to editors", "notes for editors" },

  -- A note that says that the post goes on elsewhere.
  cut = { "read the full blog", "read the full article", "read the full post", "read the full story",
    "read the full piece", "read the rest of", "you can read more of this", "read more of this" },

  tests = {
    hit = { "The author is a health visitor in the east of England.", "(These are my own views.)",
      "Editor's note: figures are for 2021." },
    miss = { "The author of the review is wrong about this.", "Notes from a small council",
      "For more than a decade we have waited." },
  },
}
