-- The words of a text, white space between them, as a set: set "a b" is { a = true, b = true }.

return function(text)
  local words = {}
  for word in text:gmatch "%S+" do words[word] = true end
  return words
end
