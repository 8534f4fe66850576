-- The reader of plain text: every block is body.

local function read(document)
  document:label_lines("body", "plain")
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
