-- Helps rules/mentions.lua with lists: names of lib scripts as entries, and what stands beside a person.

local roles = include "lib/roles"

local naming = {}

--- The words of a text as a list.
function naming.words(text) return ptext.split(text) end

local function all_texts(parts)
  for _, part in ipairs(parts) do
    if type(part) ~= "string" then return false end
  end
  return true
end

--- Lists and texts of words as one list, each word once.
function naming.all(...)
  local parts, all, seen = { ... }, {}, {}
  if all_texts(parts) then return ptext.split(table.concat(parts, " "), "") end
  for _, part in ipairs(parts) do
    for _, word in ipairs(type(part) == "string" and ptext.split(part) or part) do
      if not seen[word] then
        all[#all + 1], seen[word] = word, true
      end
    end
  end
  return all
end

--- The words of a text without some, as a text.
function naming.without(text, some) return table.concat(ptext.split(text, some), " ") end

--- The words of a text with a first capital, each once, but for those of another.
function naming.capitalised(text, but) return ptext.split(text, but or "", true) end

--- Names that stand in texts with ; between them, each as the list that `names` takes, but for those in `but`.
function naming.listed(texts, but)
  local items = ptext.split(table.concat(texts, ";"), but or "", false, ";")
  for i, name in ipairs(items) do items[i] = { name } end
  return items
end

-- Beside a person -----------------------------------------------------------------------------------------------------

local is_role = ptext.word_class(roles.words, "AZaz--")

local S, C = lpeg.S, lpeg.C
local space, phrase = S " \t\n\v\f\r", C((1 - S ",.;:()") ^ 1)

-- How a role stands after a name, by the first mark or letter there.
local FORMS = { [","] = "," * space ^ 0 * phrase, i = space ^ 1 * "is" * space ^ 1 * phrase,
  w = space ^ 1 * "was" * space ^ 1 * phrase, ["("] = space ^ 0 * "(" * C((1 - S "()") ^ 1) * ")",
  ["|"] = space ^ 0 * "|" * space ^ 0 * C((1 - S "|\n") ^ 1) }

--- The role that stands after a name: ", director of …", " is head of …"; nil when none does.
function naming.role_after(text, last)
  local form = FORMS[text:match("^%s*([,(|iw])", last + 1)]
  local role = form and form:match(text:sub(last + 1, last + 160))
  if role and role:find("\u{2013}", 1, true) then role = role:match "^(.-)%s*\u{2013}" end
  if not role or #role > 110 or not is_role:find(role) then return nil end
  role = role:gsub("^who is ", ""):gsub("^the ", ""):gsub("^an? ", ""):match "^.*%S" or ""
  return is_role:find(role:match "^[^%s]+%s?[^%s]*%s?[^%s]*%s?[^%s]*" or "") and role or nil
end

local any = ptext.word_class({}, "09AZaz\xC3\xCA\x80\xBF''--\xE2\xE2")

--- The last word of a name, in small letters.
function naming.last_word(text)
  local first, last = any:last(text)
  if not first then return "" end
  if not text:find("^%w", last) then -- it may be marks alone
    return (text:match "([%w\xC3-\xCA\x80-\xBF'\u{2019}-]+)[^%w]*$" or ""):lower()
  end
  return text:sub(first, last):lower()
end

return naming
