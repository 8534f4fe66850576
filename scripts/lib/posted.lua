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

  -- How far from an event's heading its date may stand, in lines.
  event_reach = 4,
}
