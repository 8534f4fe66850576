-- Dates as people write them: "Wed, 06 Jul 22 11:59", "Monday, February 13, 2023", "13/02/2023", "10 - 22 August 2012".
--
-- A date has a `value`, an ISO 8601 prefix as long as its `precision` ("day", "month", "year"), and where the text
-- gives them `time` ("11:59"), `weekday` (1 is Monday) and `ends`, the last day or month of a range. Slashes, dots and
-- hyphens are read day first; `ambiguous` says that month first would be a date too, unless a weekday decides.
-- The names of months and weekdays are in calendar.lua.

local trie = include "lib/trie"
local calendar = include "lib/calendar"

local B, P, S, R, V, C, Cc, Cg, Cp, Ct = lpeg.B, lpeg.P, lpeg.S, lpeg.R, lpeg.V, lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Cp, lpeg.Ct

-- Pieces ----------------------------------------------------------------------------------------

local digit = R "09"
local small = R("az", "\xC3\xDF", "\xE0\xE1", "\xE3\xF4")   -- or the first byte of a letter; \xC2 and \xE2 begin marks
local letter = small + R "AZ"
local ends_here = -(digit + letter)
local space = (S " \t\n\r" + "\u{A0}" + "\u{202F}" + "\u{2009}") ^ 1
local gap = space ^ -1
local comma = gap * "," * gap
local of = space * (P "of" + "de" + "do" + "del") * space
local hyphen = P "-" + "\u{2013}" + "\u{2014}"
local to = gap * hyphen * gap + space * (P "to" + "until" + "till" + "through") * space
local also = to + space * "and" * space

local function named(name, pattern)
  return Cg(pattern, name)
end

local function digits(pattern)
  return pattern / tonumber
end

local two = digit * digit
local nth = (S "sS" * S "tT" + S "nN" * S "dD" + S "rR" * S "dD" + S "tT" * S "hH") * -letter
local numeral = digits(digit * digit ^ -1) * -digit
local glued = #(digit * digit ^ -1 * ":" * two * S " aApP")          -- "20197:05 AM": a time without a space before it
local next_word = #(R "AZ" * R "az")                                  -- "2021Updated"
local year = digits(S "12" * digit * two) * (ends_here + glued + next_word)
local modern = digits((P "19" + "20" + "21") * two) * ends_here

-- What is large, or stands in a date in many ways, is a rule of its own, since LPeg copies patterns where they are used.
local day, english, month, weekday, time = V "day", V "english", V "month", V "weekday", V "time"
local rules = {
  day = numeral * nth ^ -1 * -letter + trie(calendar.ordinals) * ends_here,
  english = trie(calendar.months) * -letter,
  month = english + trie(calendar.foreign) * -letter,
  weekday = named("weekday", trie(calendar.weekdays)) * -letter * P "." ^ -1,
}

-- Times -----------------------------------------------------------------------------------------

local half = gap * C(S "aApP") * ("." * S "mM" * P "." + S "mM" * -letter)
local seconds = ":" * two * ("." * digit ^ 1) ^ -1
local clock = named("hour", digits(digit * digit ^ -1))
  * (S ":." * named("minute", digits(two)) * -digit * seconds ^ -1 * named("half", half) ^ -1 + named("half", half))
local zones = { "z", "gmt", "bst", "utc", "cet", "cest", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et",
  "pt", "ist", "aest", "aedt", "wib" }
local zone = gap * (S "+-" * two * P ":" ^ -1 * two + trie(zones) * -letter)
rules.time = clock * zone ^ -1 * -(S ".:" * digit)
local mark = S ",|@/" + hyphen + "\u{2022}" + "\u{B7}"
local time_after, time_before = V "time_after", V "time_before"
rules.time_after = (glued + P "T" + (gap * mark * gap + space) * (P "at" * space) ^ -1) * time
rules.time_before = time * (gap * S ",|" * gap + space * (P "on" * space) ^ -1)

-- Dates that name their month -------------------------------------------------------------------

-- Two digits are a year after an apostrophe ("Feb 13, '23"), or where no word follows: "09 Jul 24", but not
-- "6 May 10 people".
local quoted_year = (P "'" + "\u{2019}") * digits(two) * ends_here
local short_year = quoted_year
  + digits(two) * ends_here * -(S "/.:,-" * digit) * (#time_after + -(gap * (digit + letter)))
local between = of + gap * S ".," * gap + hyphen + "/" + space
local weekday_inside = (weekday * (comma + space)) ^ -1

local days = named("day", day) * (also * named("last_day", day)) ^ -1
rules.day_first_range = named("day", day) * between * named("month", month) * (between * named("first_year", year)) ^ -1
  * to * weekday_inside * named("last_day", day) * between * named("last_month", month)
  * between * named("year", year + short_year)
rules.day_first = days * between * named("month", month) * between * named("year", year + short_year)
rules.month_first_range = named("month", english) * space * named("day", day) * (comma * named("first_year", year)) ^ -1
  * to * weekday_inside * named("last_month", english) * space * named("last_day", day) * (comma + space)
  * named("year", year + quoted_year)
rules.month_first = named("month", month) * P "." ^ -1 * space * days * (comma + of + P "." * space + space)
  * named("year", year + quoted_year)
local parts = space + hyphen + "/"
rules.year_first = named("year", digits(S "12" * digit * two) * -digit) * parts * named("month", english)
  * parts * named("day", day)
rules.no_day = named("month", english) * (to * named("last_month", english)) ^ -1
  * (comma + of + P "." * space + space + hyphen) * named("year", modern)
  + named("year", modern) * space * named("month", english)
rules.no_year = (days * (of + space) * named("month", english)
  + named("month", english) * P "." ^ -1 * space * days) * ends_here * named("partial", Cc(true))
local with_name = V "day_first_range" + V "day_first" + V "month_first_range" + V "month_first" + V "year_first" + V "no_day"
  + V "no_year"

-- Dates in figures ------------------------------------------------------------------------------

local function figures(mark_between)
  return named("a", numeral) * mark_between * named("b", numeral) * mark_between * named("year", year)
end

local function big_endian(mark_between)
  return named("year", digits(S "12" * digit * two) * -digit) * mark_between * named("month", numeral) * mark_between
    * named("day", numeral)
end

local iso = (big_endian "-" + big_endian "/" + big_endian "." + named("year", digits(two * two)) * "\u{5E74}"
  * named("month", numeral) * "\u{6708}" * named("day", numeral) * "\u{65E5}") * -(S "./-" ^ -1 * digit)
local slashed = figures "/" + figures "." + figures "-"
  + named("a", numeral) * "/" * named("b", numeral) * "/" * named("year", digits(two)) * ends_here
  + named("a", digits(two)) * "." * named("b", digits(two)) * "." * named("year", digits(two)) * ends_here
local month_in_figures = named("month", numeral) * "/" * named("year", modern) * -P "/"
local in_figures = iso + (slashed + month_in_figures) * -(S "./-" * digit)

-- The year alone, after a word that makes it a date.
local cues = { "in", "since", "by", "during", "until", "from" }
local cue = trie(cues) * space
  * (P "early " + "late " + "mid-" + "mid ") ^ -1
-- Either year of "between 2010 and 2016", "2010 to 2016".
local four = S "12" * digit * digit * digit
local paired = B(four * " and ") + B(four * " to ") + #(four * (P " and " + " to ") * modern)
local bare_year = (cue + paired) * Cg(Cp(), "from") * named("year", modern) * -(gap * hyphen * digit) * named("bare", Cc(true))

rules[1] = Ct((weekday * (comma + space * (P "the" * space) ^ -1)) ^ -1 * time_before ^ -1 * weekday_inside
  * (with_name + in_figures) * time_after ^ -1 + bare_year) * Cp()
local date = P(rules)
-- How dates begin: with a digit, or a name, of which nearly all words are told apart by its first two letters.
local function beginnings(...)
  local following, all = {}, {}
  for _, names in ipairs { ... } do
    for key, value in pairs(names) do
      local name = type(key) == "string" and key or value
      local first, second = name:match("^(.)(.)")
      following[first] = (following[first] or "") .. second .. second:upper()
      all[#all + 1] = name
    end
  end
  local pattern = P(false)
  for first, set in pairs(following) do
    pattern = pattern + S(first .. first:upper()) * S(set)
  end
  return digit + #pattern * trie(all)
end

local may_begin = beginnings(calendar.weekdays, calendar.months, calendar.foreign, calendar.ordinals, cues)

-- What a search steps over where no date begins: runs of letters, up to a capital behind a small one ("4 min readMay 3,
-- 2021"), and of figures with what joins them. Behind the latter it says where it is, so that what comes before the next
-- figures need not be searched.
local run = small ^ 1 + R "AZ" ^ 1 * small ^ 0
local figures_passed = digit ^ 1 * (S "./:,-" ^ -1 * (digit + letter)) ^ 0
local next_date = P { Cp() * #may_begin * V "date" + figures_passed * Cp() + (run + 1) * V(1), date = date }
local next_figures = P { (1 - digit) ^ 0 * (Cp() * two + digit * V(1)) }

-- Meaning ---------------------------------------------------------------------------------------

local lengths = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local function full_year(y)
  if y and y < 100 then
    return y < 70 and 2000 + y or 1900 + y
  end
  return y
end

local function valid(y, m, d)
  if m < 1 or m > 12 then
    return false
  end
  local leap = m == 2 and y % 4 == 0 and (y % 100 ~= 0 or y % 400 == 0)
  return d >= 1 and d <= (leap and 29 or lengths[m])
end

-- Sakamoto's method: 1 is Monday, 7 Sunday.
local shifts = { 0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4 }
local function weekday_of(y, m, d)
  if m < 3 then
    y = y - 1
  end
  local n = (y + y // 4 - y // 100 + y // 400 + shifts[m] + d) % 7
  return n == 0 and 7 or n
end

-- Figures are day first, unless only month first is a date, or the weekday says so.
local function order_figures(t, y)
  local a, b = t.a, t.b
  local day_ok, month_ok = valid(y, b, a), valid(y, a, b)
  if day_ok and month_ok and a ~= b then
    local first, second = weekday_of(y, b, a), weekday_of(y, a, b)
    t.ambiguous = t.weekday == nil or (t.weekday ~= first and t.weekday ~= second) or nil
    day_ok = t.weekday ~= second or first == second
  end
  t.day, t.month = a, b
  if not day_ok then
    t.day, t.month = b, a
  end
end

local function time_of(t)
  local h, m = t.hour, t.minute or 0
  if not h then
    return nil
  end
  local afternoon = t.half and t.half:lower() == "p"
  if t.half and h == 12 then
    h = afternoon and 12 or 0
  elseif afternoon and h < 12 then
    h = h + 12
  end
  return h < 24 and m < 60 and string.format("%02d:%02d", h, m) or nil
end

local function iso_text(y, m, d)
  if d then
    return string.format("%04d-%02d-%02d", y, m, d)
  end
  return m and string.format("%04d-%02d", y, m) or string.format("%04d", y)
end

-- The end of a range, or nil; false when it is no date, or before the start.
local function range_end(t, y, value)
  if not (t.last_day or t.last_month) then
    return nil
  end
  local m = t.last_month or t.month
  if t.day and not valid(y, m, t.last_day or t.day) then
    return false
  end
  local last = iso_text(y, m, t.day and t.last_day)
  return last >= value and last
end

-- What was matched as a date, or nil when there is no such day.
local function resolve(t)
  if t.partial then
    return valid(2000, t.month, t.day) and
      { precision = "day", partial = true, month = t.month, day = t.day, weekday = t.weekday, time = time_of(t) } or nil
  end
  local y = full_year(t.year)
  if t.a then
    order_figures(t, y)
  end
  if t.month and t.month > 12 and t.day then   -- 2024-13-01: only the other order is a date
    t.month, t.day = t.day, t.month
  end
  local start_year = t.first_year or y
  if t.month and not valid(start_year, t.month, t.day or 1) then
    return nil
  end
  local value = iso_text(start_year, t.month, t.day)
  local last = range_end(t, y, value)
  if last == false then
    return nil
  end
  return { value = value, precision = t.day and "day" or t.month and "month" or "year", ends = last,
    ambiguous = t.ambiguous, weekday = t.weekday, time = time_of(t) }
end

local dates = {}

--- Words of which a date has one, if no marks join its figures: the names of months.
dates.words = { "\u{5E74}" }
for _, names in ipairs { calendar.months, calendar.foreign } do
  for name in pairs(names) do
    dates.words[#dates.words + 1] = name
  end
end

local REACH = 100   -- bytes from where a date begins to its year, in two figures or four

-- Where a search for a date with a year has to begin, at or after `init`; nil when no figures of a year follow.
local function worth_reading(text, init)
  local figures_at = next_figures:match(text, init)
  if figures_at and figures_at - init > REACH then
    local space_at = text:find(" ", figures_at - REACH, true)
    return space_at and space_at < figures_at and space_at or init
  end
  return figures_at and init
end

--- Reads the date that begins at `init`.
-- @param text string
-- @param init position, 1 when absent
-- @return first, last, date; or nil. A date without a year has `partial`, `month` and `day`, and no `value`.
function dates.parse(text, init)
  init = init or 1
  local t, after = date:match(text, init)
  local found = t and not t.bare and resolve(t)
  if found then
    return init, after - 1, found
  end
  return nil
end

--- Finds the first date at or after `init`.
-- @param text string
-- @param init position, 1 when absent
-- @param options table or nil: `partial` finds dates without a year too, `years` finds "in 2006"
-- @return first, last, date; or nil. Cost: linear in the text up to the date's end
function dates.find(text, init, options)
  local at, years, partial = init or 1, options and options.years, options and options.partial
  while true do
    at = partial and at or worth_reading(text, at)
    if not at then
      return nil
    end
    local first, t, after = next_date:match(text, at)
    if not first then
      return nil
    end
    local wanted = t and (years or not t.bare) and (partial or not t.partial)
    local found = wanted and resolve(t)
    if found then
      return t.from or first, after - 1, found
    end
    at = after or first
  end
end

--- Finds all the dates of a text, from left to right.
-- @return list of { first =, last =, value =, precision =, … }
function dates.all(text, options)
  local list, at = {}, 1
  while true do
    local first, last, found = dates.find(text, at, options)
    if not first then
      return list
    end
    found.first, found.last = first, last
    list[#list + 1] = found
    at = last + 1
  end
end

-- Cases: the text, and the dates found in it as value, with "T" and the time, ".." and the end, "?" when ambiguous.
dates.tests = {
  { "Wed, 06 Jul 22 11:59", "2022-07-06T11:59" },
  { "Monday, February 13, 2023", "2023-02-13" },
  { "13th February 2023", "2023-02-13" },
  { "Posted on the 1st of March, 2020 at 9am", "2020-03-01T09:00" },
  { "2023-02-13T08:15:00Z", "2023-02-13T08:15" },
  { "13/02/2023", "2023-02-13" },
  { "02/13/2023", "2023-02-13" },
  { "04/05/2023", "2023-05-04?" },
  { "Thursday 04/05/2023", "2023-05-04" },
  { "Friday 04/05/2023", "2023-05-04?" },
  { "Wednesday 04/05/2023", "2023-04-05" },
  { "Letters, 23.11.21", "2021-11-23" },
  { "10:48, Tue, Nov 19, 2019", "2019-11-19T10:48" },
  { "5:45 PM GMT 11/19/2019", "2019-11-19T17:45" },
  { "2 \u{2013} 4 July 2024, Northby", "2024-07-02..2024-07-04" },
  { "30 April - 2 May 2019", "2019-04-30..2019-05-02" },
  { "from June to August 2021", "2021-06..2021-08" },
  { "Published: July 2022 | Updated: January 2023", "2022-07", "2023-01" },
  { "13. Februar 2023", "2023-02-13" },
  { "27 de septiembre de 2018", "2018-09-27" },
  { "Petra Lindqvist4 min readMay 3, 2021", "2021-05-03" },
  { "Petra LindqvistPosted 3 May 2021Last updated 24/06/2021Comments", "2021-05-03", "2021-06-24" },
  { "14 Mawrth 2022", "2022-03-14" },
  { "on 6 May 10 people came" },
  { "31 June 2022, 30/02/2021, 2014/22/29" },
  { "June 10 - 31, 2022" },
  { "Version 1.10.30, 31.02.21, 24/7, 12.53%, 2012-1400, pages 4-5-6" },
  { "You may march to the sun." },
}

return dates
