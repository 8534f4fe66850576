-- What was read of a text is kept, for lines that many pages share: up to a number of texts, then all is forgotten.

local KEPT = 1024   -- texts of one kind

--- Makes a function that gives what `read` gives for a text (one value, false for nil), and remembers it. `read` must
-- go by the text alone; what follows it among the arguments must do so too.
local function recall(read)
  local kept, count = {}, 0
  return function(text, ...)
    local found = kept[text]
    if found == nil then
      if count >= KEPT then
        kept, count = {}, 0
      end
      found = read(text, ...) or false
      kept[text], count = found, count + 1
    end
    return found
  end
end

return recall
