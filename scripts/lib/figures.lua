-- Sums of money and figures with what they count, as they are written.

local trie = include "lib/trie"

local P, S, R, B, C, Cc, Cg, Cmt = lpeg.P, lpeg.S, lpeg.R, lpeg.B, lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Cmt

local figures = {}

local digit, lower = R "09", R "az"
local letter = R("az", "AZ", "\x80\xFF")
local ends = -(letter + digit)
local space = (S " \t\r\n" + "\u{A0}") ^ 1
local alone = -B(digit + letter) * -B(digit * S ".," + letter * "-") -- no part of Covid-19
-- Before a figure that numbers something and counts nothing: "Phase 6 report", "Key Stage 2 results".
local numbered, last_letters = P(false), ""
for word in ("phase part stage chapter level figure table ward page section step grade tier version group unit wave cohort no"):gmatch "%S+" do
  numbered = numbered + B(P(word) * " ") + B(P(word:gsub("^%l", string.upper)) * " ")
  last_letters = last_letters .. word:sub(-1)
end
numbered = B(S(last_letters) * " ") * numbered

-- 1,234.5
local number = digit ^ 1 * ("," * digit * digit * digit * -digit) ^ 0 * ("." * digit ^ 1) ^ -1

local function plain(text)
  local value = tonumber((text:gsub(",", "")))
  return math.tointeger(value) or value
end

-- Money ---------------------------------------------------------------------------------------------------------------

local scales = { k = 1e3, thousand = 1e3, m = 1e6, mn = 1e6, million = 1e6, millions = 1e6, bn = 1e9, b = 1e9, billion = 1e9, tn = 1e12, trillion = 1e12 }
local scale = space ^ -1 * C(trie { "thousand", "millions", "million", "billion", "trillion", "mn", "bn", "tn", "m", "k", "b" }) * ends
local currency = P "\u{A3}" * Cc "GBP" + P "\u{20AC}" * Cc "EUR" + (P "US" ^ -1 * "$") * Cc "USD"

local function amount(text, by)
  local value = plain(text) * (by and scales[by:lower()] or 1)
  return math.tointeger(value) or value
end

--- A sum with its sign: "£1.94 million". Captures currency and value.
figures.money = Cg(currency, "currency") * space ^ -1 * Cg(C(number) * scale ^ -1 / amount, "value") * -digit

-- Quantities ----------------------------------------------------------------------------------------------------------

local percent = space ^ -1 * (P "%" + trie { "per cent", "percent", "percentage points", "percentage point" } * ends)

-- Words after a figure that it does not count: "in 2011 and", "of the 14 who".
local not_counted = ptext.set [[
  and or but of in on at to for from by with was were is are had has have who which that when while as than the a an this it its they we he she if so
  am pm th st nd rd per out not no january february march april may june july august september october november december mon tue wed thu fri sat sun
  alone together being been makes make made says said could would should may might must will can shall did does do
  because you your i my only aren't isn't aren’t isn’t
  without within through though per set went came told found took gave
  times less fewer further other others also then until since between after before about over under into during
]]

local goes_on = lower + "-" * #lower + (P "'" + "\u{2019}") * #lower
local word = lower * goes_on ^ 0
local noun = lpeg.V "noun"
local tail = (space * (P "in care" + "in need" + "looked after" + "of children's services" + "of children\u{2019}s services" + "a week" + "a month" + "a year") * ends) ^ -1
local adjective = trie { "young", "small", "new", "more", "additional", "full-time", "part-time", "disabled", "vulnerable", "unaccompanied", "foster", "social", "family", "care", "looked-after", "newly", "qualified" } * ends * space
local plural = { people = true, children = true, women = true, men = true }
local next_noun = space * Cmt(C(word), function(_, at, text)
  return (plural[text] or #text > 3 and text:find "s$") and not not_counted[text] and at
end) * ends
local noun_phrase = space * (adjective ^ 1 * noun * next_noun ^ -1 + #adjective * noun + noun * next_noun ^ -1) * tail
local of_total = space * "of" * space * ("the" * space) ^ -1 * number * space * noun

-- 1500 to 2099, and no more of a number behind it.
local year = (P "1" * R "59" + "20") * digit * digit * -digit * -("," * digit * digit * digit * -digit) * -("." * digit)

--- A figure with what it counts: "43 per cent", "612 families", "62 of the 97 families". A year counts shares at most.
figures.quantity = P {
  alone * -(year * -percent) * -numbered * number * (percent + of_total + noun_phrase),
  noun = Cmt(C(word), function(_, at, text) return not not_counted[text] and at end) * ends,
}

return figures
