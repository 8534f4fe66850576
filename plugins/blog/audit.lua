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

-- The number by which people know line `i` of the post.
local function number_of(post, i)
  return post.document.lines[i].number
end

--- Notes the weight of line `i`, and what each signal adds to it.
function audit.line(post, i, weight, signals)
  kept(post).lines[number_of(post, i)] = { weight = weight, signals = signals }
end

--- Notes what was seen of line `i`, in words.
function audit.remark(post, i, list)
  local number = number_of(post, i)
  local of_line = kept(post).lines[number] or {}
  kept(post).lines[number] = of_line
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
-- @param post the post
-- @param list what audit.open gave, or nil
-- @param i the number of the line in the post
-- @param text what the candidate says
-- @param score number or nil
-- @param reasons list of strings
-- @param chosen true when it won
function audit.note(post, list, i, text, score, reasons, chosen)
  if list then
    list[#list + 1] = { line = number_of(post, i), text = text, score = score, reasons = reasons,
      chosen = chosen }
  end
end

--- Marks the candidate that was noted last for line `i` as the one that won.
function audit.chosen(post, list, i)
  for k = list and #list or 0, 1, -1 do
    if list[k].line == number_of(post, i) then
      list[k].chosen = true
      return
    end
  end
end

return audit
