-- Why a line, or a candidate for a field, won or lost: kept only when the document is asked for it (document.explain),
-- for `ptext explain`. document.audit then holds
--   lines[number]         what spoke for and against the line being the post's: weight, signals, a list of
--                         { name, points }, and remarks, a list of strings
--   title, byline, published, updated
--                         the candidates: line (its number), text, score (nil when there is none), reasons (strings),
--                         chosen

local audit = {}

local function kept(post)
  post.document.audit = post.document.audit or { lines = {} }
  return post.document.audit
end

--- Notes what each signal adds to a line's weight.
function audit.line(post, line, signals)
  kept(post).lines[line.source.number] = { weight = line.weight, signals = signals }
end

--- Notes what was seen of a line, in words.
function audit.remark(post, line, list)
  local of_line = kept(post).lines[line.source.number] or {}
  kept(post).lines[line.source.number] = of_line
  of_line.remarks = list
end

--- Starts the list of the candidates for `question` ("title", "byline", "published", "updated"); nil without
-- document.explain.
function audit.open(post, question)
  if not post.document.explain then
    return nil
  end
  local list = kept(post)[question] or {}
  kept(post)[question] = list
  return list
end

--- Notes one candidate.
-- @param list what audit.open gave, or nil
-- @param line the line's table
-- @param text what the candidate says
-- @param score number or nil
-- @param reasons list of strings
-- @param chosen true when it won
function audit.note(list, line, text, score, reasons, chosen)
  if list then
    list[#list + 1] = { line = line.source.number, text = text, score = score, reasons = reasons,
      chosen = chosen }
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
