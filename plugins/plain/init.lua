-- The reader of plain text: every block is body.

local function read(document)
  for _, line in ipairs(document.lines) do
    line:label("body", "plain")
  end
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
