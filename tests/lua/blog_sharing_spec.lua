-- The blog reader with a profile of the corpus: what many posts share is furniture, with care.

local core = require "ptext.core"
local document = require "ptext.document"
local plugins = require "ptext.plugins"

local blog = assert(plugins.load("blog", {})).reader

local PARAGRAPH = "The %s children who came to us in the spring had waited for longer than anyone should have to, and %s of"
  .. " them had been seen by nobody at all while they waited for the help that they had been promised."

local NUMBERS = { "nine", "twelve", "twenty", "fourteen", "sixty", "eleven", "thirty", "eighty", "forty", "seven",
  "thirteen", "fifteen", "sixteen", "ninety" }

-- The text of a post of its own: `above`, title, date and `below` are the lines that the case is about.
local function page(n, parts)
  local lines = { parts.above or "Tarn Valley Voices", "What the " .. NUMBERS[n] .. " told me in spring",
    parts.date or "Posted on " .. n .. " March 2021", "" }
  if parts.address then lines[#lines + 1] = parts.address end
  for i = 1, 5 do
    lines[#lines + 1] = PARAGRAPH:format(NUMBERS[n], NUMBERS[(n + i) % #NUMBERS + 1])
    if i == 3 and parts.inside then lines[#lines + 1] = parts.inside end
    if i == 5 and parts.before then table.insert(lines, #lines, parts.before) end
  end
  return table.concat(lines, "\n") .. "\n"
end

local function profile_of(texts)
  local counts = core.profile()
  for _, text in ipairs(texts) do counts:add(text) end
  return counts
end

local function read(text, counts)
  local made = document.new("post", text, nil, counts)
  blog.read(made)
  return made
end

local function kind_of(made, text)
  for _, line in ipairs(made.lines) do
    if line:text() == text then return line.kind, line.rule end
  end
end

-- The first of `count` posts, read with and without the profile of all.
local function pages(count, parts)
  local texts = {}
  for n = 1, count do texts[n] = page(n, parts) end
  return read(texts[1], profile_of(texts)), read(texts[1])
end

describe("a line that many posts share", function()
  local PLEA = "Keep Tarn Valley talking by chipping in a pound a week for as long as you can."

  it("is furniture inside the text", function()
    local made, alone = pages(4, { inside = PLEA })
    assert.same({ "boilerplate", "blog.shared" }, { kind_of(made, PLEA) })
    assert.equal("body", (kind_of(alone, PLEA)))
  end)

  it("is text when two posts have it", function()
    assert.equal("body", (kind_of(pages(2, { inside = PLEA }), PLEA)))
  end)

  it("is text when it stands alone and could be a heading", function()
    local made, alone = pages(4, { before = "What must happen next" })
    assert.same({ kind_of(alone, "What must happen next") }, { kind_of(made, "What must happen next") })
    assert.equal("heading", (kind_of(made, "What must happen next")))
  end)

  it("is text when it addresses the reader", function()
    assert.equal("body", (kind_of(pages(5, { address = "Dear colleagues and friends," }), "Dear colleagues and friends,")))
  end)

  it("is text when it is long, unless it stands in very many", function()
    local long = "None of this is new, and all of it was said by the review that reported three years ago, which found"
      .. " that families were being passed from one door to the next until somebody lost patience with them."
    assert.equal("body", (kind_of(pages(5, { inside = long }), long)))
    assert.same({ "boilerplate", "blog.shared" }, { kind_of(pages(12, { inside = long }), long) })
  end)

  it("is no title", function()
    local name = "Voices from the valley of the Tarn"
    local made = pages(5, { above = name .. "\n" .. name })
    assert.equal("What the nine told me in spring", made.fields.title.value)
  end)
end)

describe("copies of a post", function()
  it("share their lines without being furniture", function()
    local text = page(1, { inside = "Somebody must tell the council that this will not do." })
    local copies, alone = {}, read(text)
    for i = 1, 30 do copies[i] = text end
    for i = 31, 34 do copies[i] = page(i - 29, {}) end
    local made = read(text, profile_of(copies))
    for i, line in ipairs(made.lines) do assert.equal(alone.lines[i].kind, line.kind, line:text()) end
  end)

  it("share most of them when each was changed a little", function()
    local texts = {}
    for n = 1, 4 do
      local lines = { "Tarn Valley Voices", "What the children told me in spring", "Posted on 3 March 2021", "" }
      for i = 1, 9 do
        local more = (i + n) % 4 == 0 and " I was told so by " .. NUMBERS[n] .. " of their parents." or ""
        lines[#lines + 1] = "The " .. NUMBERS[i] .. " children who came to us in spring had waited for a year." .. more
      end
      texts[n] = table.concat(lines, "\n")
    end
    local made, alone = read(texts[1], profile_of(texts)), read(texts[1])
    for i, line in ipairs(made.lines) do assert.equal(alone.lines[i].kind, line.kind, line:text()) end
  end)
end)

describe("a date that several posts share", function()
  it("is a banner's among other lines that they share", function()
    local made, alone = pages(4, { above = "Northern gathering, Alderby\n9 July 2024\nA day for everyone", date = "" })
    assert.equal("2024-07-09", alone.fields.published.value)
    assert.is_nil(made.fields.published)
  end)

  it("is the post's below its title", function()
    assert.equal("2024-07-09", pages(6, { date = "9 July 2024" }).fields.published.value)
  end)

  it("is the post's when a word says so", function()
    local made = pages(6, { above = "Tarn Valley Voices\nPosted on 9 July 2024\nA day for everyone", date = "" })
    assert.equal("2024-07-09", made.fields.published.value)
  end)
end)

describe("the blog reader", function()
  it("reads alike whatever the order in which the corpus was counted", function()
    local texts, reversed = {}, {}
    for n = 1, 6 do texts[n] = page(n, { inside = "Chip in a pound a week for as long as you can." }) end
    for n = 1, 6 do reversed[n] = texts[7 - n] end
    local one, other = read(texts[2], profile_of(texts)), read(texts[2], profile_of(reversed))
    for i, line in ipairs(one.lines) do
      assert.same({ line.kind, line.rule }, { other.lines[i].kind, other.lines[i].rule })
    end
  end)
end)
