-- What stands between quotation marks.

local P, S, R, V, B, Cp, Ct = lpeg.P, lpeg.S, lpeg.R, lpeg.V, lpeg.B, lpeg.Cp, lpeg.Ct

local stretches = {}

local letter = R("az", "AZ", "09")

-- Where a stretch begins and ends, inside its marks. Double marks that are never closed run to the end of the block.
local function between(open, close)
  return open * Ct(Cp() * (1 - close) ^ 1 * Cp()) * close
end
local double = between("\u{201C}", P "\u{201D}") + P "\u{201C}" * Ct(Cp() * P(1) ^ 1 * Cp())
local marks = { { open = P "\u{2018}", close = P "\u{2019}" * -letter }, { open = -B(letter) * P '"', close = P '"' },
  { open = -B(letter) * P "'" * #letter, close = P "'" * -letter } }

-- The rest of a block, of which a set of `marks`, as bits, may be closed. When one is not, nothing further on closes it:
-- it is out of the set, or all that follows would be read for each of many such marks.
local function rest_of_block(set)
  local stretch, unclosed, rest_behind = double, P(false), P(false)
  for i, mark in ipairs(marks) do
    if set >> (i - 1) & 1 == 1 then
      local alone = mark.open * -((1 - mark.close) ^ 0 * mark.close)
      stretch, unclosed = stretch + between(mark.open, mark.close), unclosed + alone
      rest_behind = rest_behind + alone * V("rest " .. (set ~ 1 << (i - 1)))
    end
  end
  return ((1 - S "\"'\xE2") ^ 1 + stretch + (1 - unclosed)) ^ 0 * rest_behind ^ -1
end
local all = (1 << #marks) - 1
local rests = { "rest " .. all }
for set = 0, all do rests["rest " .. set] = rest_of_block(set) end
local all_of = Ct(P(rests))

--- The stretches of a text that stand between marks: for each a list of its first position and the one behind its last.
function stretches.of(text) return all_of:match(text) end

return stretches
