-- Every record on a line of its own: JSON Lines.

return format {
  about = "The records, one JSON object a line.",
  outputs = { "records.jsonl" },

  document = function(view)
    return { ["records.jsonl"] = view:json "\n" }
  end,
}
