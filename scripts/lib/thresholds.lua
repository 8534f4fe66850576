-- Numbers by which the blog reader decides. Those of `region` were set by trying values on pages that the weights of
-- lib/weights were not trained on; see plugins/blog/train/README.md.

return {
  -- A line is prose from this share of common words on.
  prose = { stops = 0.2 },

  -- Lines without an empty line between are a wrapped paragraph when all but the last have at least so many bytes, none
  -- has more than `most`, their lengths differ by no more than `spread`, and this share of their words is common.
  wrapped = { least = 50, most = 100, spread = 26, stops = 0.25 },

  -- A line that many posts of a corpus share is furniture. Posts are counted without the copies of one and the same.
  shared = {
    posts = 3,           -- in so many posts or more,
    share = 0.0005,      -- and in such a share of all posts;
    paragraph = 30,      -- prose of more words than these
    prose = 10,          -- must stand in so many.
    alone = 14,          -- Up to so many words it is text where it stands alone among lines of the post's own,
    many = 20,           -- unless so many posts
    everywhere = 0.3,    -- and such a share of all posts have it.
    longer = 8,          -- Lines of so many words tell how many copies of the post there are:
    own = 0.5,           -- as many as posts that have such a share of the words of these lines
  },

  -- A list of other articles goes on for so many lines at the most, and ends at a sentence of more words than these.
  section = {
    lines = 12, words = 14, head = 8,
    dates = 3, gap = 4, date_words = 6,        -- so many short dates, so many lines apart at the most, date a list
  },

  -- The post's own lines are the stretch of lines with the highest sum of weights.
  region = {
    bias = 0.9,          -- added to every weight: higher takes more in
    most = 3,            -- no line weighs more than this before its length counts,
    least = 3,           -- nor less than minus this
    above = 0.3,         -- the power of its number of words that a line's weight grows with when it is positive
    below = 0.2,         -- the same when it is negative
    header = 10,         -- what it costs the stretch to cross a line of date or author
    comments = 15,       -- what it costs to cross a line that opens comments,
    paywall = 8,         -- or one that asks to pay, or ends a notice to the press,
    related = 6,         -- or a heading over other articles
    inside = -2.2,       -- lines inside the stretch that weigh less are not the post's
    heading = 6,         -- words of a last line that is a heading of something else
    reached = -5,        -- the same for lines of a list that ends the post
    furniture = 0.5,     -- the same for lines that are furniture by a phrase
    caption = 45,        -- words of a line that is a caption when it has a phrase of captions
    back = 8,            -- so many lines are looked at between the date or author above the stretch and its start
    on = 60,             -- and so many after it, for lists that end the post
    over = 4,            -- The stretch goes on over fewer lines of adverts than these
    paragraph = 30,      -- to a paragraph of so many words
    listed = 25,         -- words of an item of a list that a colon announces, where it ends the post
    ending = 15,         -- words of a line that may end the post behind it
    teaser = 10,         -- words of the beginning of another article
  },

  -- The title is looked for among so many lines `above` the first prose, and must score more than `least`.
  title = {
    above = 45,
    least = 0.5,
    distance = 0.12,     -- what each line between a candidate and the prose costs
    shared = 2.5,        -- what it is worth that all the longer words of a candidate are in the opening of the text,
    opening = 1500,      -- which is so many bytes
    farthest = 2.2,      -- at the most
    sure = 2,            -- a score that speaks for itself
    upper_long = 1.5,    -- the line up to three above the best one is the title when it scores no less than this below
    upper_of_long = 2.2, -- the same when the best one is as long as a standfirst
    upper = 0.8,         -- a line up to three above the best one is the title when it scores no less than this below it
    below_date = 2.5,    -- what it is worth to stand just below a date
    reach = 6,           -- a date or author speaks for a candidate at most so many lines above it
  },

  -- A post's own date stands at most so many lines `above` the title, or so many `below` the text. One that no word
  -- says is the date of the post must be below the title, or at most `silent` lines above it.
  dates = { above = 6, below = 12, silent = 3,
    banner = 3,          -- a date that so many posts share, among other lines that they share, is a banner's
    cue = 30 },          -- so many bytes before a date may say what it is the date of,

  -- A byline stands at most so many lines above the title, or so many below the text. Words of leave ("Yours sincerely,")
  -- stand at most `signed` lines above the end of the text, and so many `signers` below them, in lines of so many words.
  -- A name with a date, or one where no title is, may stand so `near` above the title or text.
  bylines = { above = 4, near = 2, below = 14, signed = 9, signers = 8, signature = 14 },

  -- Notes are looked for in the last lines of the post, as far as `within` from its end, and in so many lines below.
  notes = {
    within = 12, below = 15,
    near = 3,                        -- lines from the end in which longer lines are read too
    longest = 900, long = 330,       -- bytes of the lines read near the end, and of the others
    short = 40,                      -- words of a line that is a note when one of its sentences is
    section = 25,                    -- lines from the end in which a heading "References" opens notes
  },

  -- Tags stand near the post: so many lines above the title or below the text; in lines below their heading, so many;
  -- hashtags so many lines below the text at the most.
  tags = { above = 3, below = 25, lines = 15, longest = 60, hashed = 4,
    words = 4, site = 12 },

  -- A heading has at most so many words; one that asks, so many.
  labels = { heading = 14, question = 8, opening = 20,
    credit = 10, shown = 25, -- words of the credit of a picture, and of the line above it that says what it shows
    searched = 200000 },     -- bytes of the longest text that is searched for a sentence set large beside it
}
