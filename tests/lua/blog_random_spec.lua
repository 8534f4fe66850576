-- The blog reader on pages that nobody would write: it never fails, says something of every line, and says the same when
-- it is asked why, after other pages, and again.

local core = require "ptext.core"
local document = require "ptext.document"
local plugins = require "ptext.plugins"
local support = require "support"

local reader = assert(plugins.load("blog")).reader

local PIECES = { "", " ", "\t", "\r", "\u{A0}", "\0", "\xFF", "\xE2\x80", "\xC3", "\u{FEFF}", "\u{2026}", "\u{201D}", "\u{BB}", "\u{1F600}", "\u{301}",
  ">", "|", "@", "\u{2022}", "- ", "1.", "(a)", "...", "\"", ("x"):rep(450), ("word "):rep(120), "Home", "Home / Blogs / The key", "Home > News > The key",
  "The key", "HomeNewsThe key under the mat", "The key under the mat", "By", "By:", "By Dawn Okafor", "Dawn Okafor", "Dawn Okafor | Head of Halls", "DAWN OKAFOR",
  "Posted on 3 May 2021 by Dawn Okafor", "3 May 2021", "12/10/2019", "2019", "Updated: 4 May 2021", "Related articles", "Comments (23)", "Share this", "Tags: keys, halls",
  "Tags", "Filed under", "Next event", "Read more", "References", "Photo: PA", "The hall (AP/Getty)", "© 2021 Halls Trust", "Subscribe", "Accept cookies",
  "The key is under the mat, and nobody has said so to the people who wait in the hall.", "“It is,” said Dawn Okafor.", "\"A hall is a hall.\"", "We should ask.",
  "This blog was first published on the Halls Trust website.", "Dawn Okafor is head of halls at the Trust.", "It is a year, almost to the day, since we asked.",
  "Привет, друзья и соседи наши", "これは鍵です。" }

local function page(random)
  local lines = {}
  for i = 1, random(24) - 1 do
    local parts = {}
    for j = 1, random(3) == 1 and random(4) or 1 do parts[j] = PIECES[random(#PIECES)] end
    lines[i] = table.concat(parts, random(2) == 1 and " " or "")
  end
  return table.concat(lines, ({ "\n", "\n\n", "\r\n", "\r" })[random(4)])
end

local function shown(fact)
  return string.format("%s at %s by %s", tostring(fact.name or fact.value), fact.span and fact.span.first .. "-" .. fact.span.last or "none", fact.rule)
end

-- What the reader says of a page: a line for each of its lines and of its facts.
local function said(text, profile, explain)
  local made, out = document.new("test", text, nil, profile), {}
  made.explain = explain
  reader.read(made)
  for i, line in ipairs(made.lines) do
    out[i] = string.format("%d %s %s", line.number, line.kind, line.rule)
    assert.truthy(line.kind and line.rule and line.rule:find "^blog%.", out[i])
  end
  local facts = {}
  for name, fact in pairs(made.fields) do
    for _, one in ipairs(made.lists[name] or { fact }) do facts[#facts + 1] = name .. " " .. shown(one) end
  end
  table.sort(facts)
  return table.move(facts, 1, #facts, #out + 1, out)
end

describe("the blog reader, on any page,", function()
  local random, pages, profile = support.random(43), {}, core.profile()
  for i = 1, 300 do
    pages[i] = page(random)
    if i % 2 == 0 then profile:add(pages[i]) end
  end
  profile:settle()

  for name, known in pairs { ["without a profile"] = false, ["with a profile"] = profile } do
    it("says the same whenever it is asked, " .. name, function()
      local before, facts = {}, 0
      for i, text in ipairs(pages) do before[i] = said(text, known or nil) end
      for i = #pages, 1, -1 do
        assert.same(before[i], said(pages[i], known or nil), pages[i])
        assert.same(before[i], said(pages[i], known or nil, true), pages[i])
        facts = facts + #before[i]
      end
      assert.is_true(facts > 3000)
    end)
  end
end)
