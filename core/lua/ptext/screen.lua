-- The summary of a run for people: what was read and what is unknown first, then the themes, then the posts that no
-- theme fits.

local progress = require "ptext.progress"
local terminal = require "ptext.terminal"

local screen = {}

local WIDEST, NARROWEST = 100, 50
local number = progress.number

local function count(n, one, many)
  return number(n) .. " " .. (n == 1 and one or many or one .. "s")
end

local function percent(share)
  return string.format("%.1f %%", share * 100)
end

-- The text in lines that are not too long; \1 is a space at which no line ends.
local function wrapped(text, width)
  local lines, line = {}, ""
  for word in text:gmatch("%S+") do
    if line ~= "" and #line + 1 + #word > width then
      lines[#lines + 1], line = line, ""
    end
    line = line == "" and word or line .. " " .. word
  end
  lines[#lines + 1] = line
  return (table.concat(lines, "\n"):gsub("\1", " "))
end

-- What was read -----------------------------------------------------------------------------------------------------

local function sorted_keys(map)
  local keys = {}
  for key in pairs(map) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

local function fallen_out(flow)
  local reasons = {}
  for _, code in ipairs(sorted_keys(flow.unread)) do
    reasons[#reasons + 1] = number(flow.unread[code]) .. " " .. code
  end
  if flow.empty > 0 then reasons[#reasons + 1] = number(flow.empty) .. " empty" end
  if flow.uncoded > 0 then reasons[#reasons + 1] = number(flow.uncoded) .. " without a theme" end
  return #reasons > 0 and "; not coded: " .. table.concat(reasons, ", ") or ""
end

local function flow_line(flow)
  local left_out = flow.left_out > 0 and " (" .. count(flow.left_out, "other") .. " left out)" or ""
  return string.format("%s%s, %s with text, %s coded%s.", count(flow.files, "file"), left_out,
    count(flow.with_text, "post"), number(flow.coded), fallen_out(flow))
end

local LABELS = { { "published", "date" }, { "authors", "author" }, { "title", "title" }, { "language", "language" } }

local function unknown_line(report)
  local total, unknown = report.flow.documents, {}
  for _, label in ipairs(LABELS) do
    local missing = report.unknown[label[1]] or 0
    if missing > 0 then unknown[#unknown + 1] = string.format("%s of %s", label[2], number(missing)) end
  end
  if #unknown == 0 or total == 0 then return nil end
  return "Unknown: " .. table.concat(unknown, ", ") .. "."
end

local function repeats_line(report)
  local found = report.clusters
  if not found or #found.list == 0 then return nil end
  local of = {}
  if found.copies > 0 then of[#of + 1] = count(found.copies, "copy", "copies") end
  if found.teasers > 0 then of[#of + 1] = count(found.teasers, "teaser") end
  local repeats = found.copies + found.teasers
  return string.format("%s another (%s): %s when each counts once.",
    count(repeats, "post repeats", "posts repeat"), table.concat(of, ", "), count(found.once.posts, "post"))
end

local function dates_line(report)
  if not report.dates.min then return nil end
  local years = {}
  for _, year in ipairs(sorted_keys(report.years)) do
    years[#years + 1] = string.format("%s:\1%s", year, number(report.years[year]))
  end
  local undated = report.flow.undated
  return string.format("Posts by year: %s%s.", table.concat(years, ", "),
    undated > 0 and ", unknown:\1" .. number(undated) or "")
end

local function problems_line(report)
  local codes = {}
  for _, code in ipairs(sorted_keys(report.problems)) do
    codes[#codes + 1] = string.format("%s in %s", code, count(report.problems[code].documents, "post"))
  end
  return #codes > 0 and "Problems: " .. table.concat(codes, ", ") .. "." or nil
end

-- Themes ------------------------------------------------------------------------------------------------------------

local function before(a, b)
  if a.posts ~= b.posts then return a.posts > b.posts end
  if a.sentences ~= b.sentences then return a.sentences > b.sentences end
  return a.name < b.name
end

-- The themes that were found, the biggest first, each followed by its sub-themes; and the names of the others.
local function in_order(themes)
  local below, absent, order = {}, {}, {}
  for _, theme in ipairs(themes) do
    local parent = theme.parent or ""
    below[parent] = below[parent] or {}
    table.insert(below[parent], theme)
    if theme.posts == 0 and not theme.parent then absent[#absent + 1] = theme.name end
  end
  local function add(parent)
    table.sort(below[parent] or {}, before)
    for _, theme in ipairs(below[parent] or {}) do
      if theme.posts > 0 then
        order[#order + 1] = theme
        add(theme.name)
      end
    end
  end
  add("")
  return order, absent
end

local function label_of(theme)
  return ("  "):rep(theme.depth) .. theme.name:match("[^.]*$")
end

local function layout(themes, width, shows_once)
  local name_width = #"theme"
  for _, theme in ipairs(themes) do name_width = math.max(name_width, #label_of(theme)) end
  name_width = math.min(name_width, width * 2 // 5)
  local posts_width = math.max(#"posts", themes[1] and #number(themes[1].posts) or 0)
  local once_width = shows_once and math.max(#"once", posts_width) or 0
  local bars = width - name_width - posts_width - #"  100.0 %" - 6 - (shows_once and once_width + 2 or 0)
  return { name = name_width, posts = posts_width, once = once_width, bar = math.max(4, bars // 2) }
end

-- A cell of the column that counts posts that are one once; nothing where there is no such column.
local function once_cell(columns, text)
  return columns.once > 0 and ("%" .. columns.once .. "s  "):format(text) or ""
end

local function most(themes, key)
  local highest = 0
  for _, theme in ipairs(themes) do highest = math.max(highest, theme[key]) end
  return highest
end

local function trimmed(line)
  return (line:gsub("%s+$", ""))
end

local function theme_lines(themes, report, width, unicode)
  local shows_once = report.clusters and #report.clusters.list > 0
  local columns, widest = layout(themes, width, shows_once), most(themes, "share")
  local lines = { trimmed(string.format("%s  %s  %s%s  sentences", terminal.pad("theme", columns.name),
    ("%" .. columns.posts .. "s"):format("posts"), once_cell(columns, "once"), (" "):rep(columns.bar))) }
  for _, theme in ipairs(themes) do
    local name = terminal.cut(terminal.clean(label_of(theme), unicode), columns.name, unicode)
    local posts_bar = terminal.bar(theme.posts, report.flow.documents, columns.bar, unicode)
    local once = once_cell(columns, shows_once and number(theme.once.posts) or "")
    lines[#lines + 1] = trimmed(string.format("%s  %s  %s%s  %s  %s", terminal.pad(name, columns.name),
      ("%" .. columns.posts .. "s"):format(number(theme.posts)), once, terminal.pad(posts_bar, columns.bar),
      ("%7s"):format(percent(theme.share)), terminal.bar(theme.share, widest, columns.bar, unicode)))
  end
  return lines
end

-- Posts without a theme ---------------------------------------------------------------------------------------------

local function uncoded_lines(report, width, unicode)
  if #report.uncoded == 0 then return {} end
  local lines = { "Posts without a theme:" }
  for _, post in ipairs(report.uncoded) do
    local line = post.id .. (post.title and "  " .. post.title or "")
    lines[#lines + 1] = "  " .. terminal.cut(terminal.clean(line, unicode), width - 2, unicode)
  end
  local more = report.flow.uncoded - #report.uncoded
  if more > 0 then lines[#lines + 1] = "  and " .. number(more) .. " more" end
  return lines
end

-- Problems ----------------------------------------------------------------------------------------------------------

local TROUBLED = 8 -- that are shown

local function problem_lines(troubled, width, unicode)
  if troubled.documents == 0 then return {} end
  local lines, shown = { "Posts with problems:" }, math.min(#troubled.first, TROUBLED)
  for i = 1, shown do
    local post = troubled.first[i]
    lines[#lines + 1] = "  " .. terminal.cut(terminal.clean(post.id, unicode), width - 2, unicode)
    local what = terminal.clean(post.severity .. ": " .. post.message, unicode)
    for line in wrapped(what, width - 4):gmatch "[^\n]+" do lines[#lines + 1] = "    " .. line end
  end
  if troubled.documents > shown then lines[#lines + 1] = "  and " .. number(troubled.documents - shown) .. " more" end
  return lines
end

-- Posts that are one ------------------------------------------------------------------------------------------------

local CLUSTERS, REPEATS = 5, 3 -- that are shown: the biggest clusters, and posts of each

local function biggest_first(list)
  local sorted = table.move(list, 1, #list, 1, {})
  table.sort(sorted, function(a, b)
    if #a.posts ~= #b.posts then return #a.posts > #b.posts end
    return a.id < b.id
  end)
  return sorted
end

local function add_cluster(lines, cluster)
  lines[#lines + 1] = "  " .. cluster.id
  for i = 1, math.min(#cluster.posts, REPEATS) do
    lines[#lines + 1] = string.format("    %-6s  %s", cluster.posts[i].as, cluster.posts[i].id)
  end
  if #cluster.posts > REPEATS then lines[#lines + 1] = "    and " .. number(#cluster.posts - REPEATS) .. " more" end
end

local function cluster_lines(found, width, unicode)
  if not found or #found.list == 0 then return {} end
  local lines, list = { "Posts that others repeat:" }, biggest_first(found.list)
  for i = 1, math.min(#list, CLUSTERS) do add_cluster(lines, list[i]) end
  if #list > CLUSTERS then lines[#lines + 1] = "  and " .. number(#list - CLUSTERS) .. " more" end
  for i, line in ipairs(lines) do lines[i] = terminal.cut(terminal.clean(line, unicode), width, unicode) end
  return lines
end

-- The whole ---------------------------------------------------------------------------------------------------------

local function opening(report, width)
  local flow = report.flow
  local lines, first = {}, string.format("%s, %s coded, %s dated; dictionary not validated against a coder",
    count(flow.documents, "post"), number(flow.coded), number(flow.dated))
  local details = { first, flow_line(flow), repeats_line(report) or "", unknown_line(report) or "",
    dates_line(report) or "",
    problems_line(report) or "", string.format("%s; shares are of the %s scanned.", count(report.words, "word"),
      count(report.scanned_sentences, "sentence")) }
  for _, detail in ipairs(details) do
    if detail ~= "" then lines[#lines + 1] = wrapped(detail, width) end
  end
  return lines
end

local function section(into, lines)
  if #lines == 0 then return end
  into[#into + 1] = ""
  table.move(lines, 1, #lines, #into + 1, into)
end

--- The summary as text. `shown` is { width, unicode }, as `terminal.of_stdout` gives it.
function screen.render(report, shown)
  local width = math.max(NARROWEST, math.min(WIDEST, shown.width))
  local lines = opening(report, width)
  local themes, absent = in_order(report.themes)
  if #themes > 0 then section(lines, theme_lines(themes, report, width, shown.unicode)) end
  if #absent > 0 then section(lines, { wrapped("In no post: " .. table.concat(absent, ", ") .. ".", width) }) end
  section(lines, uncoded_lines(report, width, shown.unicode))
  section(lines, problem_lines(report.troubled, width, shown.unicode))
  section(lines, cluster_lines(report.clusters, width, shown.unicode))
  return table.concat(lines, "\n") .. "\n"
end

return screen
