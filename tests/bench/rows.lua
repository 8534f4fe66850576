-- The tables: what each reaches, and ours beside what it should reach.

local results = require "results"

local rows = {}

-- What each does, in MB/s of text: its name among the results, and what to call it.
local SPEEDS = {
  { "copy", "memory copy" },
  { "wc", "wc -w" },
  { "icu words", "ICU words" },
  { "icu sentences", "ICU sentences" },
  { "rg", "ripgrep, 500 entries without wildcards, lines only" },
  { "grep", "GNU grep, the same" },
  { "hyperscan 500 hits", "Hyperscan, the same, ends of hits" },
  { "trie hits", "Lua trie, the same" },
  { "rg 10000", "ripgrep, 10,000 entries" },
  { "hyperscan 10000 hits", "Hyperscan, 10,000 entries" },
  { "validate", "ptext: UTF-8 checked" },
  { "lines", "ptext: lines" },
  { "words", "ptext: words with offsets" },
  { "sentences", "ptext: sentences" },
  { "fold", "ptext: text folded" },
  { "json", "ptext: text as a JSON string" },
  { "segment", "ptext: lines, blocks, sentences, words" },
  { "literal entries", "ptext: words and 500 entries without wildcards" },
  { "entries", "ptext: words and 500 entries" },
  { "hits", "ptext: from text to hits of 500 entries" },
  { "10000 entries", "ptext: words and 10,000 entries" },
  { "10000 hits", "ptext: from text to hits of 10,000 entries" },
  { "portable words", "portable: words" },
  { "portable sentences", "portable: sentences" },
  { "portable segment", "portable: lines, blocks, sentences, words" },
  { "portable entries", "portable: words and 500 entries" },
  { "wc files", "wc -w over files" },
  { "csv", "ptext run -f csv, themes only" },
  { "jsonl", "ptext run -f jsonl, the shipped ruleset" },
  { "whole", "the same over all posts, all processors" },
}

-- Ratios: what, of which figure, against which, at least, aim.
local RATIOS = {
  { "words / wc -w", "words", "wc", 4, 5 },
  { "words / ICU", "words", "icu words", 11, 15 },
  { "words, portable C / wc -w", "portable words", "wc", 2.5, 2.5 },
  { "words, accented Latin / ASCII", "accented words", "sample words", 0.33, 0.33 },
  { "words, Greek / ASCII", "greek words", "sample words", 0.33, 0.33 },
  { "words, Cyrillic / ASCII", "cyrillic words", "sample words", 0.33, 0.33 },
  { "sentences / ICU", "sentences", "icu sentences", 3, 8 },
  { "segments, Cyrillic / ASCII", "cyrillic segment", "sample segment", 0.33, 0.33 },
  { "words, 500 entries / wc -w", "entries", "wc", 1.5, 2 },
  { "words, 500 entries / ripgrep", "entries", "rg", 2.3, 3 },
  { "the same, Cyrillic / ASCII", "cyrillic entries", "sample entries", 0.33, 0.33 },
  { "10,000 entries / 500", "10000 entries", "entries", 0.4, 0.5 },
  { "run -f csv / wc -w, files", "csv", "wc files", 0.4, 0.8 },
  { "run -f jsonl / wc -w, files", "jsonl", "wc files", 0.15, 0.3 },
  { "csv, two threads / one", "csv 2 wall", "csv wall", 1.6, 1.8 },
  { "jsonl, two threads / one", "jsonl 2 wall", "jsonl wall", 1.6, 1.8 },
  { "all posts / a tenth", "whole", "jsonl 2", 0.9, 1 },
}

-- Limits: what, which figure, unit, at most, aim.
local LIMITS = {
  { "memory of a run over all posts", "whole peak", "MB", 64, 24 },
  { "memory of a run over a tenth", "jsonl 2 peak", "MB", 64, 24 },
  { "ptext --version", "version", "ms", 10, 5 },
  { "first record, no profile", "first none", "ms", 40, 15 },
  { "first record, given a profile", "first profile", "ms", 40, 15 },
}

local function verdict(well, better)
  return better and "good" or well and "enough" or "MISSED"
end

local function print_speeds(own, say)
  say(("\n%-56s %10s"):format("MB/s of text", "median"))
  for _, row in ipairs(SPEEDS) do
    local speed = results.of(own, row[1])
    if speed then say(("%-56s %10.4g"):format(row[2], speed)) end
  end
end

local function print_ratios(own, say)
  say(("\n%-40s %9s %9s %9s"):format("ratio, in the same round", "median", "at least", "aim"))
  for _, row in ipairs(RATIOS) do
    local ratio = results.ratio(own, row[2], row[3])
    local well = ratio and verdict(ratio >= row[4], ratio >= row[5]) or ""
    say(("%-40s %9s %9.4g %9.4g  %s"):format(row[1], ratio and ("%.2f"):format(ratio) or "-", row[4], row[5], well))
  end
end

local function print_limits(own, say)
  say(("\n%-40s %9s %9s %9s"):format("", "median", "at most", "aim"))
  for _, row in ipairs(LIMITS) do
    local value = results.of(own, row[2])
    local well = value and verdict(value <= row[4], value <= row[5]) or ""
    say(("%-40s %6s %s %9.4g %9.4g  %s"):format(row[1], value and ("%.1f"):format(value) or "-", row[3], row[4], row[5],
      well))
  end
end

--- Prints the tables.
function rows.print(own, say)
  print_speeds(own, say)
  print_ratios(own, say)
  print_limits(own, say)
end

return rows
