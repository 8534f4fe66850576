-- Reading an entry: what is told of a text that is not UTF-8.

local source = require "ptext.source"

local function read(bytes)
  return source.read({ kind = "bytes", bytes = bytes }, {})
end

describe("a source", function()
  -- Bytes; the place of the first sequence that is not UTF-8, and what is said of it.
  local cases = {
    { "\xC3\xA9 \xFF", 4, 4, "1 sequence of bytes is not UTF-8" },
    { "\xC3\xA9 \xE2\x80 it", 4, 5, "1 sequence of bytes is not UTF-8" },
    { "\xC3\xA9 \xF0\x9F\x98 it", 4, 6, "1 sequence of bytes is not UTF-8" },
    { "\xC3\xA9 \xFFit\xE2\x80", 4, 4, "2 sequences of bytes are not UTF-8; the first is shown" },
    -- a text that breaks off in a character
    { "\xC3\xA9 \xC3", 4, 4, "1 sequence of bytes is not UTF-8" },
    { "\xC3\xA9 \xE2\x80", 4, 5, "1 sequence of bytes is not UTF-8" },
    { "\xC3\xA9 \xF0\x9F\x98", 4, 6, "1 sequence of bytes is not UTF-8" },
  }

  for _, case in ipairs(cases) do
    local bytes, first, last, message = table.unpack(case)
    it(("tells where it is not UTF-8: %q"):format(bytes), function()
      local found = read(bytes)
      assert.equal("utf-8", found.encoding)
      assert.is_false(found.well_formed)
      assert.same({ { severity = "warning", code = "bad-utf8", rule = "source", first = first, last = last,
        message = message } }, found.problems)
    end)
  end

  it("that is UTF-8 has no problem", function()
    for _, bytes in ipairs { "", "a", "caf\xC3\xA9", "\u{FFFD}" } do
      local found = read(bytes)
      assert.same({}, found.problems)
      assert.is_true(found.well_formed)
      assert.equal(bytes, found.text)
    end
  end)

  it("in another encoding is guessed, with a warning", function()
    local found = read "caf\xE9"
    assert.equal("café", found.text)
    assert.equal("windows-1252", found.encoding)
    assert.equal("encoding-guessed", found.problems[1].code)
  end)

  local no_texts = { ["%PDF-1.7\n%\xE2"] = "a PDF document", ["PK\3\4\20\0"] = "a zip file, or a Word or Excel document",
    ["\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"] = "an old Word or Excel document", ["\xFF\xD8\xFF\xE0"] = "an image (JPEG)",
    ["\x1F\x8B\8"] = "a compressed file (gzip)", ["{\\rtf1\\ansi"] = "a document in rich text (RTF)" }
  for bytes, what in pairs(no_texts) do
    it("that is " .. what .. " is no text", function()
      local found = read(bytes)
      assert.same({ "", bytes }, { found.text, found.bytes })
      assert.same({ { severity = "error", code = "not-text", rule = "source",
        message = what .. ", not text: save its text as a file" } }, found.problems)
      local forced = source.read({ kind = "bytes", bytes = bytes }, { encoding = "windows-1252" })
      assert.is_true(#forced.text > 0)
      assert.same({}, forced.problems)
    end)
  end

  local pages = { ["<!DOCTYPE html><p>"] = true, ["\xEF\xBB\xBF\n <html lang='en'>"] = true, ["<?xml version='1.0'?>"] = true,
    ["<p>Care</p>"] = true, ["<br/>Care"] = true, ["<3 care"] = false, ["< p>"] = false, ["<care for all>"] = false,
    ["A <p> in a text"] = false, ["<pp>"] = false, [""] = false, ["<p"] = false, ["%PDF"] = false, ["PK"] = false }
  for text, is_page in pairs(pages) do
    it(("tells markup: %q"):format(text), function()
      local found = read(text)
      assert.equal(text, found.text)
      assert.equal(is_page and "markup" or nil, found.problems[1] and found.problems[1].code)
    end)
  end
end)
