-- Why a candidate won or lost: kept only when the document is asked for it (document.explain), for `ptext explain`.

local audit = {}

--- Starts the record of a question ("title", "byline", "date"). Without document.explain nothing is kept.
-- @return candidate(line, text) -> a table to which for_ and against are added; or nil
function audit.open(post, question)
  if not post.document.explain then
    return nil
  end
  local kept = post.document.audit or {}
  post.document.audit = kept
  kept[question] = kept[question] or {}
  return kept[question]
end

--- Notes one candidate.
-- @param list what audit.open gave, or nil
-- @param line the line's table
-- @param text what the candidate says
-- @param score number or nil
-- @param reasons list of strings
function audit.note(list, line, text, score, reasons)
  if list then
    list[#list + 1] = { line = line.source.number, text = text, score = score, reasons = reasons }
  end
end

--- Marks the candidate that was noted last for this line as the one that won.
function audit.chosen(list, line)
  for i = list and #list or 0, 1, -1 do
    if list[i].line == line.source.number then
      list[i].chosen = true
      return
    end
  end
end

return audit
