-- A brief to read: what was read and what is unknown, then each theme with its best quotes, then each post on a few
-- lines.

local ASKS = 3 -- asks shown of a post
local CLUSTERS = 50 -- shown of the posts that others repeat

-- Text ---------------------------------------------------------------------------------------------------------------

-- Text as Markdown shows it as it is: on one line, with every mark that would mean something escaped.
local function plain(text)
  text = ptext.clean_utf8(text):gsub("[%s%c]+", " "):gsub("^ ", ""):gsub(" $", "")
  text = text:gsub("[\\`*_%[%]<>|~#&]", "\\%0")
  return (text:gsub("^[-+=]", "\\%0"):gsub("^(%d+)([.)])", "%1\\%2"))
end

local MONTHS = { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December" }

-- "2023-02-13" as "13 February 2023"; a value of less precision as far as it goes.
local function date(value)
  if not value then return "date unknown" end
  local year, month, day = value:match("^(%d%d%d%d)%-?(%d*)%-?(%d*)")
  local name = year and MONTHS[tonumber(month)]
  if not name then return plain(value) end
  return (day ~= "" and tonumber(day) .. " " or "") .. name .. " " .. year
end

local function percent(share)
  return string.format("%.1f %%", share * 100)
end

-- A whole number with a comma before every three digits.
local function digits(number)
  return (tostring(number):reverse():gsub("(%d%d%d)", "%1,"):reverse():gsub("^,", ""))
end

local function count(number, noun)
  return digits(number) .. " " .. noun .. (number == 1 and "" or "s")
end

-- The corpus -----------------------------------------------------------------------------------------------------

local function reasons(flow)
  local parts = {}
  for code, number in pairs(flow.unread) do parts[#parts + 1] = number .. " " .. plain(code) end
  if flow.empty > 0 then parts[#parts + 1] = flow.empty .. " without text" end
  if flow.uncoded > 0 then parts[#parts + 1] = flow.uncoded .. " without a theme" end
  return #parts > 0 and " Not coded: " .. table.concat(parts, ", ") .. "." or ""
end

local UNKNOWN = { { "published", "date" }, { "authors", "author" }, { "title", "title" } }

local function unknowns(summary)
  local parts = {}
  for _, pair in ipairs(UNKNOWN) do
    local number = summary.unknown[pair[1]] or 0
    if number > 0 then parts[#parts + 1] = string.format("the %s of %d", pair[2], number) end
  end
  return #parts > 0 and "Unknown: " .. table.concat(parts, ", ") .. ".\n" or ""
end

local function repeats(clusters)
  if not clusters or #clusters.list == 0 then return "" end
  local number = clusters.copies + clusters.teasers
  return string.format("%s another: %s when each counts once.\n", count(number, "post") .. " repeat"
    .. (number == 1 and "s" or ""), count(clusters.once.posts, "post"))
end

local function dates(found, dated)
  if not found.min then return "" end
  if dated == 1 then return " The dated post is of " .. date(found.min) .. "." end
  return string.format(" Dated posts run from %s to %s.", date(found.min), date(found.max))
end

local function corpus(summary)
  local flow = summary.flow
  local left_out = flow.left_out > 0 and string.format(" (%s left out)", count(flow.left_out, "other file")) or ""
  return string.format("%s%s, %s, %s with text, %s dated, %s coded.%s%s\n", count(flow.files, "file"), left_out,
    count(flow.documents, "post"), digits(flow.with_text), digits(flow.dated), digits(flow.coded), reasons(flow),
    dates(summary.dates, flow.dated))
    .. repeats(summary.clusters)
    .. unknowns(summary)
    .. string.format("%s; shares are of the %s that themes are looked for in. The dictionary has not been validated "
      .. "against a coder.\n", count(summary.words, "word"), count(summary.scanned_sentences, "sentence"))
end

-- Themes -------------------------------------------------------------------------------------------------------------

local function by_posts(a, b)
  if a.posts ~= b.posts then return a.posts > b.posts end
  if a.sentences ~= b.sentences then return a.sentences > b.sentences end
  return a.name < b.name
end

-- The themes that were found, biggest first; those below one in `below`, by its name.
local function sorted_themes(summary)
  local top, below = {}, {}
  for _, theme in ipairs(summary.themes) do
    if theme.posts > 0 then
      local into = top
      if theme.parent then
        into = below[theme.parent] or {}
        below[theme.parent] = into
      end
      into[#into + 1] = theme
    end
  end
  table.sort(top, by_posts)
  for _, list in pairs(below) do table.sort(list, by_posts) end
  return top, below
end

local function source_line(quote)
  local author = quote.author ~= "" and plain(quote.author) or "author unknown"
  local title = quote.title and "*" .. plain(quote.title) .. "*, " or ""
  return string.format("— %s, %s%s (%s)", author, title, date(quote.date), plain(quote.id))
end

local function quote_lines(quote)
  return "> “" .. plain(quote.text) .. "”\n> " .. source_line(quote) .. "\n\n"
end

local function parts_line(below)
  local parts = {}
  for i, theme in ipairs(below or {}) do
    parts[i] = string.format("%s in %s", plain(theme.title), count(theme.posts, "post"))
  end
  return #parts > 0 and "In it: " .. table.concat(parts, ", ") .. ".\n\n" or ""
end

-- How much of a theme is in other voices than the author's plain one.
local function marks(theme)
  local parts = {}
  if theme.marked > 0 then
    parts[1] = string.format(" Of %s %s in a quotation, a title or a name, or denied.", count(theme.hits, "hit"),
      theme.marked == 1 and "1 is" or digits(theme.marked) .. " are")
  end
  if theme.left_out > 0 then
    parts[#parts + 1] = " Not counted: " .. digits(theme.left_out) .. " more in titles or names."
  end
  return table.concat(parts)
end

local function theme_section(theme, below, summary)
  local out = { "### ", plain(theme.title), "\n\n" }
  if theme.about then out[#out + 1] = plain(theme.about) .. "\n\n" end
  out[#out + 1] = string.format("%s of %s, %s of sentences.", digits(theme.posts), count(summary.flow.documents, "post"),
    percent(theme.share))
  if #theme.quotes > 0 then
    out[#out + 1] = string.format(" Quoted: %d of %s.", #theme.quotes, count(theme.sentences, "sentence"))
  end
  out[#out + 1] = marks(theme)
  out[#out + 1] = "\n\n" .. parts_line(below)
  for _, quote in ipairs(theme.quotes) do out[#out + 1] = quote_lines(quote) end
  return table.concat(out)
end

local function theme_table(top, summary)
  if #top == 0 then return "No theme was found.\n\n" end
  local clusters = summary.clusters
  local once = clusters and #clusters.list > 0
  local lines = { once and "| theme | posts | each once | sentences |\n| --- | ---: | ---: | ---: |\n"
    or "| theme | posts | sentences |\n| --- | ---: | ---: |\n" }
  for i, theme in ipairs(top) do
    lines[i + 1] = string.format("| %s | %s of %s | %s%s |\n", plain(theme.title), digits(theme.posts),
      digits(summary.flow.documents), once and string.format("%s of %s | ", digits(theme.once.posts),
      digits(clusters.once.posts)) or "", percent(theme.share))
  end
  return table.concat(lines) .. "\n"
end

-- Posts that are one -------------------------------------------------------------------------------------------------

local function post_name(one)
  return (one.title and "*" .. plain(one.title) .. "*, " or "") .. date(one.published) .. " (" .. plain(one.id) .. ")"
end

-- A post is published on a website and in a magazine.
local function first_published(place)
  local last = place:lower():match("[%w.]+$") or ""
  local site = last:find("site$") or last:find("blog$") or last:find("%.%a")
  return string.format(", first published %s %s", site and "on" or "in", plain(place))
end

local function repeat_line(one)
  local from = one.first_published_in and first_published(one.first_published_in)
    or one.republished_from and ", from " .. plain(one.republished_from) or ""
  return string.format("  - %s: %s%s; %.0f %% shared\n", one.as, post_name(one), from, one.share * 100)
end

local HOW = "Two posts are copies when at least %.0f %% of the sequences of %d words that either has are in both; a "
  .. "teaser is a shorter post with at least %.0f %% of its own in another that opens as it does. A complete post "
  .. "stands for its teasers; of copies the one without a note that it was published elsewhere, else the earliest, "
  .. "else the longest. Every other is a copy or a teaser of that one.\n\n"

local function cluster_lines(clusters)
  if not clusters or #clusters.list == 0 then return "" end
  local out = { "## Posts that others repeat\n\n",
    string.format(HOW, clusters.copy * 100, clusters.shingle, clusters.teaser * 100) }
  for i = 1, math.min(#clusters.list, CLUSTERS) do
    local cluster = clusters.list[i]
    out[#out + 1] = "- " .. post_name(cluster) .. "\n"
    for _, one in ipairs(cluster.posts) do out[#out + 1] = repeat_line(one) end
  end
  if #clusters.list > CLUSTERS then out[#out + 1] = "- and " .. digits(#clusters.list - CLUSTERS) .. " more\n" end
  return table.concat(out) .. "\n"
end

-- Asks ---------------------------------------------------------------------------------------------------------------

local FORCES = { "must", "need", "should", "encourage", "hope" }

-- The rows of the table of asks: for each group of those who are asked, how often with which force, and how often others
-- ask it.
local function ask_rows(tally)
  local rows, by_group = {}, {}
  for _, one in ipairs(tally) do
    local group = one.addressed or "nobody named"
    local row = by_group[group] or { group = group, total = 0, reported = 0 }
    if not by_group[group] then rows[#rows + 1] = row end
    by_group[group] = row
    local column = one.asker == "reported" and "reported" or one.force or "need"
    row[column], row.total = (row[column] or 0) + one.count, row.total + one.count
  end
  table.sort(rows, function(a, b)
    if a.total ~= b.total then return a.total > b.total end
    return a.group < b.group
  end)
  return rows
end

local function ask_table(summary)
  local rows = ask_rows(summary.tallies and summary.tallies.asks or {})
  if #rows == 0 then return "" end
  local lines = { "## Asks\n\nSentences in which the authors ask somebody to act, by who is asked and how strongly, and "
    .. "asks of others that they report.\n\n| asked of | " .. table.concat(FORCES, " | ") .. " | reported |\n| --- |"
    .. (" ---: |"):rep(#FORCES + 1) .. "\n" }
  for _, row in ipairs(rows) do
    local cells = { plain(row.group) }
    for _, force in ipairs(FORCES) do cells[#cells + 1] = row[force] and digits(row[force]) or "" end
    cells[#cells + 1] = row.reported > 0 and digits(row.reported) or ""
    lines[#lines + 1] = "| " .. table.concat(cells, " | ") .. " |\n"
  end
  return table.concat(lines) .. "\n"
end

local function head(summary)
  local top, below = sorted_themes(summary)
  local out = { "# ", plain(summary.run.ruleset), ": a brief\n\n", corpus(summary), "\n## Themes\n\n",
    theme_table(top, summary) }
  for _, theme in ipairs(top) do out[#out + 1] = theme_section(theme, below[theme.name], summary) end
  out[#out + 1] = ask_table(summary) .. cluster_lines(summary.clusters) .. "## Posts\n\n"
  return table.concat(out)
end

-- Posts --------------------------------------------------------------------------------------------------------------

local function authors(view)
  local names = {}
  for i, author in ipairs(view.fields.authors or {}) do
    names[i] = plain(author.name) .. (author.role and ", " .. plain(author.role) or "")
  end
  return #names > 0 and table.concat(names, "; ") or "Author unknown"
end

local function who_and_when(view)
  local fields = view.fields
  local first = fields.first_published_in
  return string.format("%s. %s%s. %s, `%s`\n\n", authors(view),
    fields.published and date(fields.published.value) or "Date unknown",
    first and first_published(first.value) or "", count(view.words, "word"),
    (view.id:gsub("[`%c]", "?")))
end

-- The post's themes that are in no other, most sentences first.
local function top_themes(view)
  local found = {}
  for _, theme in ipairs(view.run.themes) do
    local counts = view.themes[theme.name]
    if counts and not theme.parent then found[#found + 1] = { name = theme.name, title = theme.title, sentences = counts.sentences } end
  end
  table.sort(found, function(a, b)
    if a.sentences ~= b.sentences then return a.sentences > b.sentences end
    return a.name < b.name
  end)
  return found
end

local function themes_line(found, view)
  local parts = {}
  for i, theme in ipairs(found) do parts[i] = plain(theme.title) .. " " .. theme.sentences end
  if #parts == 0 then return "No theme.\n" end
  return string.format("Themes, by sentences of %d: %s.\n", view.scanned_sentences, table.concat(parts, ", "))
end

local function best_quote(found, view)
  for _, quote in ipairs(view.quotes) do
    if found[1] and quote.theme == found[1].name then return "\n> “" .. plain(quote.span:text()) .. "”\n" end
  end
  return ""
end

-- Who is asked, and how strongly: "need, of government".
local function ask_label(find)
  local said = find.attributes
  local whom = said.addressee == "we" and "us" or said.addressee
  return (said.force or "ask") .. (whom and ", of " .. plain(whom) or "")
    .. (said.asker == "reported" and ", reported" or "")
end

-- The sentences that ask, the author's own before those of others, each once with all that it asks.
local function sentences_that_ask(view)
  local own, reported, of_place = {}, {}, {}
  for _, find in ipairs(view.finds) do
    if find.rule:find("^ask%.") then
      local one = of_place[find.span.first]
      if one then
        one.label = one.label .. "; " .. ask_label(find)
      else
        one = { text = find.span:text(), label = ask_label(find) }
        of_place[find.span.first] = one
        local list = find.attributes.asker == "reported" and reported or own
        list[#list + 1] = one
      end
    end
  end
  return table.move(reported, 1, #reported, #own + 1, own)
end

local function asks(view)
  local found, lines = sentences_that_ask(view), {}
  for i = 1, math.min(#found, ASKS) do
    lines[i] = "- " .. plain(found[i].text) .. " (" .. found[i].label .. ")\n"
  end
  if #found == 0 then return "" end
  local shown = #found > #lines and string.format(" (%d of %d)", #lines, #found) or ""
  return "\nAsks" .. shown .. ":\n\n" .. table.concat(lines)
end

local function problems(view)
  local out = {}
  for i, problem in ipairs(view.problems) do out[i] = "- " .. problem.severity .. ": " .. plain(problem.message) .. "\n" end
  return #out > 0 and "\nProblems:\n\n" .. table.concat(out) or ""
end

local function post(view)
  local found, title = top_themes(view), view.fields.title
  return "### " .. plain(title and title.value or view.id) .. "\n\n" .. who_and_when(view) .. themes_line(found, view)
    .. best_quote(found, view) .. asks(view) .. problems(view) .. "\n"
end

return format {
  about = "A brief: the corpus, the themes with their best quotes, and each post on a few lines.",
  outputs = { "brief.md" },

  document = function(view) return { ["brief.md"] = post(view) } end,
  finish = function(summary) return { ["brief.md"] = { head = head(summary) } } end,
}
