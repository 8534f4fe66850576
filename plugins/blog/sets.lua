-- Sets of words and phrases, from the lists of scripts, and lists of both.

local ptext = require "ptext"

local sets = {}

--- The items of a list as a set.
function sets.of_list(list)
  local members = {}
  for _, item in ipairs(list) do
    members[item] = true
  end
  return members
end

--- The words of a text, white space between them, as a set.
function sets.of_words(text)
  return ptext.set(text)
end

--- The items of two lists, as one.
function sets.joined(first, second)
  return table.move(second, 1, #second, #first + 1, table.move(first, 1, #first, 1, {}))
end

return sets
