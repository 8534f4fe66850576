-- Clusters of posts in the slowest way, every post beside every other: what ptext.clusters is compared with.

local sketches = require "ptext.sketches"

local plain = {}

--- The sequences of five words of a text: a set, how many, and the first of them in order.
function plain.shingles(text)
  local list, set, count = {}, {}, 0
  for word in text:gmatch("%S+") do list[#list + 1] = word:lower() end
  local opening = {}
  for i = 1, #list - 4 do
    local key = table.concat(list, " ", i, i + 4)
    if #opening < 64 then opening[#opening + 1] = key end
    if not set[key] then set[key], count = true, count + 1 end
  end
  return { set = set, count = count, opening = opening }
end

--- How many sequences two texts share.
function plain.shared(a, b)
  local count = 0
  for key in pairs(a.set) do
    if b.set[key] then count = count + 1 end
  end
  return count
end

--- Whether a third of the opening of one is in that of another.
function plain.opens_alike(a, b)
  local there, count = {}, 0
  for _, key in ipairs(b.opening) do there[key] = true end
  for _, key in ipairs(a.opening) do
    if there[key] then count = count + 1 end
  end
  return count * 3 >= #a.opening
end

local function is_copy(a, b)
  local both = plain.shared(a, b)
  return both * 2 >= a.count + b.count - both, both / (a.count + b.count - both)
end

-- What a is in b: "teaser", "elsewhere" or nothing.
local function held(a, b)
  if a.count >= b.count or is_copy(a, b) or plain.shared(a, b) / a.count < 0.8 then return nil end
  return plain.opens_alike(a, b) and "teaser" or "elsewhere"
end

local function before(a, b)
  local note_a, note_b = a.cut and 2 or a.first_published_in and 1 or 0, b.cut and 2 or b.first_published_in and 1 or 0
  if note_a ~= note_b then return note_a < note_b end
  local date_a, date_b = a.published or "9999", b.published or "9999"
  if date_a ~= date_b then return date_a < date_b end
  local _, long_a = a.text:gsub("%S+", "")
  local _, long_b = b.text:gsub("%S+", "")
  if long_a ~= long_b then return long_a > long_b end
  return a.id < b.id
end

local function lead(posts, joined)
  local leaders = {}
  for _, post in ipairs(posts) do
    local best, most = nil, 0
    for _, leader in ipairs(leaders) do
      local copy, likeness = is_copy(post.shingles, leader.shingles)
      if copy and likeness > most then best, most = leader, likeness end
    end
    if best then joined[post] = { best, "copy" } else leaders[#leaders + 1] = post end
  end
  return leaders
end

-- The leader that holds most of a post, but for collections and leaders that joined another.
local function holder_of(post, leaders, joined, collections)
  local best, most = nil, 0
  for _, leader in ipairs(leaders) do
    if not collections[leader] and not joined[leader] and held(post.shingles, leader.shingles) == "teaser" then
      local share = plain.shared(post.shingles, leader.shingles) / post.shingles.count
      if share > most then best, most = leader, share end
    end
  end
  return best
end

local function follow(posts, from, to, joined)
  local left = {}
  for _, post in ipairs(posts) do
    if joined[post] and joined[post][1] == from then
      local as = is_copy(post.shingles, to.shingles) and "copy" or held(post.shingles, to.shingles)
      joined[post] = nil
      if as == "copy" or as == "teaser" then joined[post] = { to, as } else left[#left + 1] = post end
    end
  end
  lead(left, joined)
end

-- The clusters in the order of their ids, from each post that joined another to that and how.
local function listed(joined)
  local of, list = {}, {}
  for post, at in pairs(joined) do
    local cluster = of[at[1]]
    if not cluster then
      cluster = { id = at[1].id, posts = {} }
      of[at[1]], list[#list + 1] = cluster, cluster
    end
    table.insert(cluster.posts, { id = post.id, as = at[2] })
  end
  local function by_id(a, b) return a.id < b.id end
  table.sort(list, by_id)
  for _, cluster in ipairs(list) do table.sort(cluster.posts, by_id) end
  return list
end

--- The clusters of some posts, each { id, text, published, first_published_in, cut }: every post beside every other.
function plain.clusters(given)
  local posts, joined, collections = {}, {}, {}
  for _, post in ipairs(given) do
    post.shingles = plain.shingles(post.text)
    if post.shingles.count >= sketches.LEAST then posts[#posts + 1] = post end
  end
  table.sort(posts, before)
  local leaders = lead(posts, joined)
  for _, leader in ipairs(leaders) do
    for _, other in ipairs(leaders) do
      if held(other.shingles, leader.shingles) == "elsewhere" then collections[leader] = true end
    end
  end
  local by_length = table.move(leaders, 1, #leaders, 1, {})
  table.sort(by_length, function(a, b)
    if a.shingles.count ~= b.shingles.count then return a.shingles.count > b.shingles.count end
    return before(a, b)
  end)
  for _, post in ipairs(by_length) do
    local holder = holder_of(post, leaders, joined, collections)
    if holder then
      joined[post] = { holder, "teaser" }
      follow(posts, post, holder, joined)
    end
  end
  return listed(joined)
end

return plain
