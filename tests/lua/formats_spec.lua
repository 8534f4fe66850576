local support = require "support"

-- A reader of RFC 4180, strict: raises when the text does not follow it.
local function parse_csv(text)
  local rows, row, at = {}, {}, 1
  while at <= #text do
    local cell
    if text:sub(at, at) == '"' then
      local from = at + 1
      repeat
        at = assert(text:find('"', at + 1, true), "a quote is open")
        local doubled = text:sub(at + 1, at + 1) == '"'
        if doubled then at = at + 1 end
      until not doubled
      cell, at = text:sub(from, at - 1):gsub('""', '"'), at + 1
    else
      cell = text:match('^[^",\r\n]*', at)
      at = at + #cell
    end
    row[#row + 1] = cell
    local ending = text:match("^,", at) or assert(text:match("^\r\n", at), "a row ends wrongly")
    at = at + #ending
    if ending ~= "," then rows[#rows + 1], row = row, {} end
  end
  assert(#row == 0, "the last row is open")
  return rows
end

local function by_name(rows)
  local named = {}
  for i = 2, #rows do
    assert.are.equal(#rows[1], #rows[i])
    named[i - 1] = {}
    for j, name in ipairs(rows[1]) do named[i - 1][name] = rows[i][j] end
  end
  return named
end

local RULES = 'return ruleset { themes = "themes/t", rules = { "rules/asks" } }'
local THEMES = 'return themes { help = { about = "Help | of *any* kind.", "help" }, money = { themes = { cuts = { "cut*" } } } }'
local ASKS = 'return rules { { id = "ask.must", find = "unit", any = { "must" } } }'

local function run(format, posts)
  local files = { ["rules/r.lua"] = RULES, ["themes/t.lua"] = THEMES, ["rules/asks.lua"] = ASKS }
  for name, text in pairs(posts) do files["data/" .. name] = text end
  local folder = support.folder(files)
  local _, err, status = support.ptext("run", folder .. "/rules/r.lua", folder .. "/data", "-f", format, "-o", folder .. "/out")
  assert.are.equal(0, status, err)
  return function(name) return support.read(folder .. "/out/" .. name) end
end

describe("csv", function()
  teardown(support.clean)

  local post = "-Caf\u{E9}, \"help\"!\n=cuts hurt.\n"
  local read = run("csv", { ["a,b.txt"] = post, ["c.txt"] = "", ["d.txt"] = "help \0 \xFF\tme" })

  it("writes hits with places that cut the match out of the file", function()
    local hits = by_name(parse_csv(read "hits.csv"))
    assert.are.equal(3, #hits)
    for _, hit in ipairs(hits) do
      local text = hit.id == "a,b.txt" and post or "help \0 \xFF\tme"
      assert.are.equal(hit.match, text:sub(hit.start_byte + 1, hit.end_byte))
    end
    assert.are.same({ "a,b.txt", "help", "help", "'-Caf\u{E9}, \"help\"!", "9", "13", "8", "12", "1", "9" },
      { hits[1].id, hits[1].theme, hits[1].match, hits[1].sentence, hits[1].start_byte, hits[1].end_byte,
        hits[1].start_codepoint, hits[1].end_codepoint, hits[1].line, hits[1].column })
  end)

  it("guards cells that a spreadsheet would take for formulas", function()
    assert.are.equal("'=cuts hurt.", by_name(parse_csv(read "hits.csv"))[2].sentence)
  end)

  it("writes a row for each post and three columns for each theme", function()
    local posts = by_name(parse_csv(read "themes.csv"))
    assert.are.equal(3, #posts)
    assert.are.same({ "1", "1", "0.5000", "1", "1" }, { posts[1].help, posts[1]["help:sentences"], posts[1]["help:share"],
      posts[1].money, posts[1]["money.cuts"] })
    assert.are.same({ "c.txt", "0", "0", "0" }, { posts[2].id, posts[2].words, posts[2].help, posts[2]["help:share"] })
  end)

  it("is UTF-8 without NUL whatever the posts hold", function()
    local text = read "hits.csv"
    assert.is_nil(text:find("%z"))
    assert.is_truthy(utf8.len(text))
  end)
end)

describe("markdown", function()
  local read = run("markdown", { ["a.txt"] = "We must have *help* [now] <b>. See `x` # | \\ ~ & _.\n", ["b_c.txt"] = "No more cuts.\n",
    ["d.txt"] = "1. Rain.\n" })
  local brief = read "brief.md"

  it("opens with the corpus and what is unknown", function()
    assert.matches("^# r: a brief\n\n3 files, 3 posts, 3 with text, 0 dated, 2 coded%. Not coded: 1 without a theme%.\n"
      .. "Unknown: the date of 3, the author of 3, the title of 3%.\n", brief)
  end)

  it("has the themes with their posts, and quotes with their sources", function()
    assert.matches("| Help | 1 of 3 | 25.0 % |", brief, 1, true)
    assert.matches("Help \\| of \\*any\\* kind.", brief, 1, true)
    assert.matches("In it: Cuts in 1 post.", brief, 1, true)
    assert.matches("> \u{201C}No more cuts.\u{201D}\n> \u{2014} author unknown, date unknown (b\\_c.txt)", brief, 1, true)
    assert.matches("Quoted: 1 of 1 sentence.", brief, 1, true)
  end)

  it("escapes what Markdown would read", function()
    assert.matches("have \\*help\\* \\[now\\] \\<b\\>.", brief, 1, true)
  end)

  it("has each post with its asks", function()
    assert.matches("\nAsks:\n\n- We must have", brief, 1, true)
    assert.matches("\n### d.txt\n\nAuthor unknown. Date unknown. 2 words, `d.txt`\n\nNo theme.\n", brief, 1, true)
  end)
end)

describe("parts of a format by output", function()
  teardown(support.clean)

  local function folder_with(script)
    return support.folder { ["rules/r.lua"] = RULES, ["themes/t.lua"] = THEMES, ["rules/asks.lua"] = ASKS,
      ["formats/two.lua"] = script, ["data/a.txt"] = "Help is here.\n", ["data/b.txt"] = "Rain.\n" }
  end

  local two = folder_with [[
    return format { outputs = { "ids.txt", "sizes.txt" },
      begin = { ["ids.txt"] = function() return "ids\n" end },
      document = { ["ids.txt"] = function(view) return view.id .. "\n" end,
        ["sizes.txt"] = function(view)
          if view.id == "b.txt" then error("asked for sizes") end
          return view.words .. "\n"
        end },
      close = { ["sizes.txt"] = function(summary) return summary.flow.documents .. " posts\n" end } }]]

  it("are called where their output is written", function()
    local out, err, status = support.ptext("run", two .. "/rules/r.lua", two .. "/data", "-f", "two")
    assert.are.equal(0, status, err)
    assert.are.equal("ids\na.txt\nb.txt\n", out)
  end)

  it("make all outputs of a folder", function()
    local _, err, status = support.ptext("run", two .. "/rules/r.lua", two .. "/data", "-f", "two", "-o", two .. "/out")
    assert.are.equal(1, status, err)
    assert.matches("b.txt: .*asked for sizes", err)
    assert.are.equal("3\n2 posts\n", support.read(two .. "/out/sizes.txt"))
  end)

  it("must name an output", function()
    local odd = folder_with 'return format { outputs = "a.txt", document = { ["b.txt"] = function() return "" end } }'
    local _, err, status = support.ptext("run", odd .. "/rules/r.lua", odd .. "/data", "-f", "two")
    assert.are.equal(2, status)
    assert.matches('document has "b.txt", which is not among its outputs', err, 1, true)
  end)

  it("must be functions", function()
    local odd = folder_with 'return format { outputs = "a.txt", document = { ["a.txt"] = "text" } }'
    local _, err, status = support.ptext("run", odd .. "/rules/r.lua", odd .. "/data", "-f", "two")
    assert.are.equal(2, status)
    assert.matches("formats/two.lua:1:", err, 1, true)
  end)
end)
