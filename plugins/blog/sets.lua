-- Sets of words and phrases, from the lists of scripts.

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
  local members = {}
  for word in text:gmatch("%S+") do
    members[word] = true
  end
  return members
end

return sets
