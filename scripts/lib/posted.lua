-- What the words beside a date say of it.

return {
  published = { "published", "posted", "first published", "publication date", "publish date", "date published",
    "published on", "posted on", "posted at", "published at", "written on", "issued", "released", "created",
    "date posted", "added", "filed", "date", "publicado", "veröffentlicht", "publié", "pubblicato",
    "gepubliceerd", "diposting", "cyhoeddwyd", "opublikowano" },
  updated = { "updated", "last updated", "update", "modified", "last modified", "date modified", "edited",
    "last edited", "amended", "revised", "actualizado", "aktualisiert", "mis à jour", "diperbarui", "reviewed",
    "last reviewed" },

  -- Words of an event near a date: its date is never the date of the post.
  event = { "event", "events", "conference", "webinar", "workshop", "seminar", "summit", "agm",
    "annual general meeting", "masterclass", "roundtable", "training day", "open day", "book now", "register",
    "venue",
    "upcoming", "forthcoming", "save the date", "expo", "symposium", "network meeting", "tickets", "registration",
    "deadline", "closing date", "apply by" },

  -- A date after one of these belongs to something else.
  other = { "copyright", "©", "est", "established", "founded", "accessed", "retrieved", "born", "since", "version",
    "expires", "says", "joined", "member since", "due", "next review" },

  -- When a post does not say its date, its text may tell before or after which day it was written. A date just after one
  -- of these words was past by then, unless one of the others stands there too.
  past = { "published", "launched", "introduced", "passed", "announced", "released", "began", "started", "opened", "closed",
    "was", "were", "had", "became", "came", "died", "ended", "since", "said", "wrote", "found", "reported", "agreed",
    "adopted", "abolished", "created", "set up", "won", "lost", "led", "saw" },
  future = { "will", "to be", "due", "by", "until", "would", "could", "may", "might", "plans", "promise", "promised",
    "from", "expected", "proposed", "intends", "if" },

  -- Times that are still to come for the one who writes.
  coming = { "next month", "next week", "next year", "next term", "next spring", "next summer", "next autumn",
    "next winter", "later this month", "later this year", "later this week" },
  -- "It is a year, almost to the day, since …"
  it_is = { "it is", "it's", "it has been", "it's been", "it is now", "it's now", "it is almost", "it is nearly",
    "it is just over", "it is more than" },
  numbers = { "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "fifteen", "twenty", "thirty", "forty", "fifty", "sixty" },
  units = { "year", "years", "month", "months", "week", "weeks", "decade", "decades" },

  -- How far from an event's heading its date may stand, in lines.
  event_reach = 4,
}
