-- English sentences for the benchmark's posts: those of the sample corpus, and those of documentation that Debian
-- installs. What the packages say stays below build/: it has licences of its own.

local core = require "ptext.core"

local prose = {}

-- Packages' files, in the order they are read. What is missing is left out.
local SOURCES = {
  { package = "perl-doc", files = "/usr/share/perl/5.*/pod/*.pod", kind = "pod" },
  { package = "debian-policy", files = "/usr/share/doc/debian-policy/*.html", kind = "html" },
  { package = "developers-reference", files = "/usr/share/developers-reference/*.html", kind = "html" },
  { package = "debian-faq", files = "/usr/share/doc/debian/FAQ/*.en.html", kind = "html" },
  { package = "debian-reference-en", files = "/usr/share/debian-reference/*.en.html", kind = "html" },
  { package = "base-files", files = "/usr/share/common-licenses/*", kind = "plain" },
}

local ENTITIES = { amp = "&", lt = "<", gt = ">", quot = '"', nbsp = " ", mdash = "—", ndash = "–", ldquo = "“",
  rdquo = "”", lsquo = "‘", rsquo = "’", hellip = "…" }

local function entity(name)
  local number = name:match("^#(%d+)$")
  return number and utf8.char(tonumber(number)) or ENTITIES[name] or " "
end

-- Functions from a file's text to its paragraphs.
local paragraphs_of = {}

function paragraphs_of.plain(text)
  return (text .. "\n\n"):gmatch("(.-)\n%s*\n")
end

function paragraphs_of.pod(text)
  local next_one = paragraphs_of.plain(text)
  return function()
    for paragraph in next_one do
      if not paragraph:find("^[=%s]") then
        local changes
        repeat paragraph, changes = paragraph:gsub("%u<<*%s*([^<>]*)>>*", "%1") until changes == 0
        return paragraph
      end
    end
  end
end

function paragraphs_of.html(text)
  local next_one = text:gmatch("<p[^>]*>(.-)</p>")
  return function()
    local paragraph = next_one()
    return paragraph and paragraph:gsub("<[^>]*>", ""):gsub("&(#?%w+);", entity)
  end
end

-- Blogs have the quotation marks of books.
local function typographic(sentence)
  return (sentence:gsub('%f[%S]"', "“"):gsub('"', "”"):gsub("'", "’"):gsub(" %-%-? ", " – "))
end

-- A sentence of words, not a table or code.
local function is_sentence(s)
  if #s < 30 or #s > 400 or s:find("[{}<>|\\=_$@]") then return false end
  if not (s:find("^%u") or s:find("^“%u") or s:find("^‘%u")) then return false end
  if not (s:find("[.!?]$") or s:find("[.!?]”$")) then return false end
  local _, letters = s:gsub("[%a ]", "")
  return letters > #s * 0.9
end

local function add_sentences(to, paragraph, change)
  paragraph = paragraph:gsub("%s+", " ")
  for first, last in core.sentences(paragraph) do
    local sentence = change(paragraph:sub(first, last))
    if is_sentence(sentence) then to[#to + 1] = sentence end
  end
end

local function read_all(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read("a") or "" -- of a folder
end

local function files_of(pattern)
  local pipe <close> = assert(io.popen("LC_ALL=C ls -d " .. pattern .. " 2>/dev/null"))
  local files = {}
  for path in pipe:lines() do files[#files + 1] = path end
  return files
end

--- The sentences of the packages that are installed, and a list of what was read: { package, sentences }.
function prose.of_packages()
  local sentences, read = {}, {}
  for _, source in ipairs(SOURCES) do
    local before = #sentences
    for _, path in ipairs(files_of(source.files)) do
      local text = read_all(path)
      for paragraph in paragraphs_of[source.kind](text) do add_sentences(sentences, paragraph, typographic) end
    end
    read[#read + 1] = { package = source.package, sentences = #sentences - before }
  end
  return sentences, read
end

--- The sentences of lines.
function prose.of_lines(lines)
  local sentences = {}
  for _, line in ipairs(lines) do add_sentences(sentences, line, function(s) return s end) end
  return sentences
end

return prose
