-- The words of a text, white space between them, as a set: set "a b" is { a = true, b = true }.

return function(text) return ptext.set(text) end
