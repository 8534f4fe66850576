-- Do all of them count the same? On plain text, small letters and single spaces, they must. On real text they differ,
-- and it is known why.

local programs = require "programs"

local checks = {}

local quote = programs.quote

local function number(line)
  return tonumber((programs.read(line):match("%d+")))
end

local function stage_count(text, entries, stage, instructions)
  local path = programs.path("tests/bench/stages")
  return path and programs.stages(("%s%s %s %s %s"):format(programs.with(instructions), quote(path), quote(text),
    quote(entries), stage))[stage].count
end

-- { who, count } for the words of a text.
local function words(folder, text)
  local path, entries = folder .. "/" .. text, folder .. "/500.entries"
  local icu = programs.path("tests/bench/icu")
  return {
    { "ptext", stage_count(path, entries, "words") },
    { "ptext, portable", stage_count(path, entries, "words", "portable") },
    { "ICU", icu and programs.stages(("%s %s words"):format(icu, quote(path))).words.count },
    { "wc -w", number("wc -w " .. quote(path .. ".txt")) },
  }
end

-- { who, count } for the lines that hold an entry without wildcards.
local function lines(folder, text)
  local path, entries = folder .. "/" .. text, folder .. "/500.literal"
  local hyperscan = programs.path("tests/bench/hyperscan")
  local function grep(name)
    local line = ("%s -F -i -w -c -f %s %s"):format(name, quote(entries), quote(path .. ".txt"))
    return programs.has(name) and number(line)
  end
  return {
    { "ptext", stage_count(path, entries, "hit_lines") },
    { "ptext, portable", stage_count(path, entries, "hit_lines", "portable") },
    { "ripgrep", grep("rg") },
    { "GNU grep", grep("grep") },
    { "Hyperscan", hyperscan and programs.stages(("%s %s %s"):format(hyperscan, quote(path),
      quote(entries))).hit_lines.count },
    { "Lua trie", programs.stages(("%s tests/bench/trie.lua %s %s"):format(os.getenv("LUA") or "lua5.4", quote(path),
      quote(entries))).hit_lines.count },
  }
end

local function show(say, title, counts)
  local parts, same = {}, true
  for _, item in ipairs(counts) do
    if item[2] then
      parts[#parts + 1] = item[1] .. " " .. item[2]
      same = same and item[2] == counts[1][2]
    end
  end
  say(("  %-28s %s"):format(title, same and ("%d: %d of them agree"):format(counts[1][2], #parts)
    or table.concat(parts, ", ")))
  return same
end

local WHY = [[
    words: wc -w takes what stands between white space, so it does not part joined-up but counts a lone dash; ICU
    follows CLDR, which takes @ for a letter and the colon out of words
    lines: ptext finds a phrase across a hyphen, and no word within another (can in can’t, which the others part at the
    apostrophe); in ripgrep and grep a letter beyond ASCII is part of a word, in Hyperscan and the trie it is not]]

-- All instructions write the same records.
local function same_records(folder, say)
  local command, sums = quote(os.getenv("PTEXT") or "build/ptext"), {}
  for i, with in ipairs { programs.with(nil), programs.with("portable") } do
    sums[i] = programs.read(("%s%s run rules/themes.lua %s -f jsonl -q 2>/dev/null | sha256sum"):format(with, command,
      quote(folder .. "/posts/0")))
  end
  local same = sums[1] == sums[2]
  say(("  %-28s %s"):format("records, portable and not", same and "the same bytes" or "NOT THE SAME BYTES"))
  return same
end

--- Prints what each counts; false when they must agree and do not.
function checks.run(folder, say)
  say("\nDo they count alike?")
  local well = show(say, "words, plain text", words(folder, "plain-little"))
  well = show(say, "lines with entries, plain", lines(folder, "plain-little")) and well
  show(say, "words", words(folder, "little"))
  show(say, "lines with entries", lines(folder, "little"))
  say(WHY)
  well = same_records(folder, say) and well
  if not well then say("  THEY DO NOT, and should.") end
  return well
end

return checks
