-- The reader of plain text: every block is body.

local function read(document)
  local kinds, rules = {}, {}
  for i = 1, #document.lines do kinds[i], rules[i] = "body", "plain" end
  document:label_lines(kinds, rules)
end

return {
  name = "plain",
  about = "Text without furniture.",
  reader = {
    name = "plain",
    about = "Every block is body; no fields.",
    read = read,
  },
}
