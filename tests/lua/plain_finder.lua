-- core.finder the plain way: what becomes of a place that is put before a rule.

local finder = {}

local function joined(attributes, more)
  for key, value in pairs(more) do attributes[key] = value end
  return attributes
end

--- Whether a rule takes a place, whose find is then added to what it found.
function finder.consider(parts, rule, number, first, last, own)
  if (rule.inside or rule.outside) and not parts.placed(rule, first, last) then return false end
  local attributes = joined(joined({}, rule.attributes or {}), own or {})
  local unit, from, to = parts.unit(rule, number)
  if rule.when then
    local verdict = rule.when(unit, { first = first - from + 1, last = last - from + 1,
      text = parts.text:sub(first, last), attributes = attributes })
    if not verdict then return false end
    if verdict ~= true then joined(attributes, verdict) end
  end
  if rule.whole then first, last = from, to end
  parts.found[rule] = parts.found[rule] or {}
  table.insert(parts.found[rule], { rule = rule.id, first = first, last = last, attributes = attributes })
  return true
end

--- What a rule finds of candidates, which are in the order of their units; of a unit that it found it finds no more.
function finder.entries(parts, rule, candidates, from, to)
  local taken
  for at = from, to do
    local entry, first, last, block, sentence = candidates:get(at)
    local number = rule.of_blocks and block or sentence
    local own = rule.of_entries and rule.of_entries[entry - rule.entries_before] or nil
    local found = number ~= taken and finder.consider(parts, rule, number, first, last, own)
    if found and rule.whole then taken = number end
  end
end

return finder
