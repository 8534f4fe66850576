-- What a post is: title, authors, dates, events, notes, tags, language. Each case is what stands above the text and
-- below it, and the fields that the page must give; a field that is not named must be absent.

local document = require "ptext.document"
local plugins = require "ptext.plugins"

local reader = assert(plugins.load("blog")).reader

local text = table.concat({
  "The river has been rising for three days, and nobody in the office has mentioned it. We are good at not mentioning "
    .. "things. The people who cannot climb the stairs wait in the hall for somebody to come down to them.",
  "But if a family has to wait in a draughty hall to be told that there is nothing for them, then the building has "
    .. "told them before we have opened our mouths.",
  "A grandmother came to see us about her three grandsons. She sat in that hall for an hour and ten minutes and then "
    .. "she went home. We wrote to her twice, and I cannot say that I blame her.",
  "So we are moving the desk. The lift can wait for the contractor, as it always has, but the families will not have "
    .. "to wait for the lift.",
}, "\n\n")

local function read(above, below)
  local made = document.new("test", above .. "\n\n" .. text .. "\n\n" .. (below or ""))
  reader.read(made)
  return made
end

local function value(made, name)
  local fact = made.fields[name]
  if fact and fact.span and name ~= "complete" then
    assert(fact.span.first >= 1 and fact.span.last <= #made:text())
  end
  return fact and fact.value
end

local function authors(made)
  local list = {}
  for i, author in ipairs(made.fields.authors or {}) do
    list[i] = author.role and author.name .. " = " .. author.role or author.name
    if author.role then assert.equal(author.role, author.role_span:text()) end
  end
  return list
end

local function values(made, name)
  local list = {}
  for i, item in ipairs(made.fields[name] or {}) do list[i] = item.value end
  return list
end

local singles = { "title", "published", "updated", "first_published_in", "republished_from", "complete", "not_before",
  "not_after" }

local function check(case)
  local made = read(case[1], case[2])
  local want = case[3]
  for _, name in ipairs(singles) do
    local default = name == "title" and "Ten minutes in the hall" or nil
    local expected = want[name]
    if expected == nil then expected = default end
    assert.equal(expected or nil, value(made, name) or nil, name)
  end
  assert.same(want.authors or {}, authors(made))
  assert.same(want.events or {}, values(made, "events"))
  assert.same(want.tags or {}, values(made, "tags"))
  assert.equal("en", value(made, "language"))
end

local T = "Ten minutes in the hall\n\n"

local cases = {
  ["a title that tells what somebody does"] = { "Tom Pell opens a new hall in Northby\n\nTom Pell, Minister for Halls", nil,
    { title = "Tom Pell opens a new hall in Northby" } },
  ["a title that says that its author tells"] = { "Tom Pell reflects on a new hall in Northby\n\nTom Pell", nil,
    { title = "Tom Pell reflects on a new hall in Northby", authors = { "Tom Pell" } } },
  ["somebody whom the text tells of, above it"] = { T .. "Sgt. Tom Pell\n\nWhat became of Sgt. Tom Pell when the hall "
    .. "was flooded is not known to anybody who works in the office, and nobody has asked.", nil, {} },
  ["a sentence that begins as names do"] = { T .. "Surely Tom Pell, the new director of children's services, will look "
    .. "into the hall at last\n3 May 2021", nil, { published = "2021-05-03" } },
  ["a role of two words behind the name"] = { T .. "By Dawn Okafor Modern Apprentice, Northby Council", nil,
    { authors = { "Dawn Okafor = Modern Apprentice, Northby Council" } } },
  ["a name above its own biography"] = { T .. "Dawn Okafor\n\nDawn Okafor is a residential worker in a home in Northby", nil,
    { authors = { "Dawn Okafor = a residential worker in a home in Northby" } } },
  ["whom to call is no author"] = { T, "Press and media contacts:\nTom Pell\nNorthby Head of Press and Media\n"
    .. "01234 567890", {} },
  ["a name and a date"] = { T .. "Dawn Okafor\nMonday, May 3, 2021", nil,
    { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["by, with a role"] = { T .. "By Dawn Okafor, director of children's services, Northby Council", nil,
    { authors = { "Dawn Okafor = director of children's services, Northby Council" } } },
  ["several authors"] = { T .. "By Dawn Okafor, Tom O'Dowd and Petra Lindqvist-Hale", nil,
    { authors = { "Dawn Okafor", "Tom O'Dowd", "Petra Lindqvist-Hale" } } },
  ["each with a role"] = { T .. "By Dawn Okafor, chief executive, and Ifor ap Huw, participation officer", nil,
    { authors = { "Dawn Okafor = chief executive", "Ifor ap Huw = participation officer" } } },
  ["one to a line, with bars"] = { T
    .. "Dr Ruth Pell | Senior Research Fellow | Harrow Hill University\nJo Pell | Data Scientist\n\n2021-06-22", nil,
    { authors = { "Ruth Pell = Senior Research Fellow", "Jo Pell = Data Scientist" }, published = "2021-06-22" } },
  ["the role below the name"] = { T .. "Dawn Okafor\nChair of governors, Carrow Road School\n3 May 2021", nil,
    { authors = { "Dawn Okafor = Chair of governors, Carrow Road School" }, published = "2021-05-03" } },
  ["in capitals"] = { T .. "By DAWN OKAFOR and TOM PELL\n3 May 2021", nil,
    { authors = { "Dawn Okafor", "Tom Pell" }, published = "2021-05-03" } },
  ["posted on, by"] = { T .. "Posted on May 3, 2021 by Dawn Okafor", nil,
    { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["posted by, on"] = { T .. "Posted by Dawn Okafor on 3 May 2021 at 9:15 am", nil,
    { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["nobody in particular"] = { T .. "Posted on May 3, 2021 by admin", nil, { published = "2021-05-03" } },
  ["by alone, then the name"] = { T .. "By\nDawn Okafor\nMay 3, 2021", nil,
    { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["the photographer is no author"] = { T .. "By Dawn Okafor\n\nPhoto by Jo Pell", nil,
    { authors = { "Dawn Okafor" } } },
  ["no author is found in the text or among the comments"] = { T, "Comments (2)\n\nTom Pell says:\n\n"
    .. "3 May 2021 at 9:15 am\n\nThe stairs are what I remember too. I was ten.\n\nJo Marsh\n\nSo do I.", {} },
  ["a byline that ends the text"] = { T,
    "Dawn Okafor, director for people, Carrow District Council.\n\nRelated articles",
    { authors = { "Dawn Okafor = director for people, Carrow District Council" } } },
  ["a name in capitals above its role"] = { T .. "QUINCE HALLOWAY\nHealth Correspondent", nil,
    { authors = { "Quince Halloway = Health Correspondent" } } },
  ["two names, each above a role"] = { T
    .. "Quince Halloway\nSenior Fellow, Public Services\nEdra Marchbanks\nEconomist\n3 May 2021", nil,
    { authors = { "Quince Halloway = Senior Fellow, Public Services", "Edra Marchbanks = Economist" },
      published = "2021-05-03" } },
  ["a section between the date and the name"] = { T .. "3 May 2021 | Opinion | Eilidh Marchbanks", nil,
    { authors = { "Eilidh Marchbanks" }, published = "2021-05-03" } },
  ["a section before the name and the date"] = { T .. "Opinion · Dawn Okafor · 3 May 2021", nil,
    { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["sections beside the date, and no name"] = { T .. "3 May 2021 | Opinion | Halls and Stairs", nil,
    { published = "2021-05-03" } },
  ["a title that ends in its author"] = { "Ten minutes in the hall, by Dawn Okafor\n\n3 May 2021", nil,
    { title = "Ten minutes in the hall, by Dawn Okafor", authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["a title that ends in by and no name"] = { "Ten minutes in the hall, by Lantern Light\n\n3 May 2021", nil,
    { title = "Ten minutes in the hall, by Lantern Light", published = "2021-05-03" } },
  ["a title in Markdown"] = { "# " .. T .. "*By Dawn Okafor*", nil, { authors = { "Dawn Okafor" } } },
  ["roles in brackets"] = { T .. "Dawn Okafor (Head of Care, Northby), Jo Pell (Carrow) and Tom Pell (Clerk) report", nil,
    { authors = { "Dawn Okafor = Head of Care, Northby", "Jo Pell", "Tom Pell = Clerk" } } },
  ["a member of parliament who speaks"] = { T .. "3 May 2021\n\nDawn Okafor (Northby) (Lab)", nil,
    { published = "2021-05-03" } },
  ["names above the title, and all of them below it"] = {
    "Edra Marchbanks\n\n" .. T .. "3 May 2021\n\nQuince Halloway and Edra Marchbanks",
    "Quince Halloway is a lecturer in law.\n\nEdra Marchbanks is a researcher.",
    { authors = { "Quince Halloway = a lecturer in law", "Edra Marchbanks = a researcher" }, published = "2021-05-03" } },
  ["a body with the words of a role in its name"] = { "Harbour Lights Parent Carer Forum\n\n" .. T .. "3 May 2021", nil,
    { published = "2021-05-03" } },
  ["a place below the name that ends a letter"] = { T .. "3 May 2021",
    "Dawn Okafor\nTodmore, West Yorkshire\n\nRelated articles",
    { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["a name of the opening, and its biography"] = { T
    .. "Quince Halloway, our policy officer, went to see what the hall says to the people who wait in it.",
    "Quince Halloway is policy officer at Northby Voices.",
    { authors = { "Quince Halloway = policy officer at Northby Voices" } } },
  ["several, with semicolons"] = { T .. "Authors: Dawn Okafor, Chair; Tom Pell, Head of Care", nil,
    { authors = { "Dawn Okafor = Chair", "Tom Pell = Head of Care" } } },
  ["words and pictures"] = { T .. "Words: Dawn Okafor Pictures: Jo Pell\n3 May 2021", nil,
    { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["words and photos"] = { T .. "Words: Dawn Okafor  Photos: Jo Pell", nil, { authors = { "Dawn Okafor" } } },
  ["a role, then posted on"] = { T .. "Posted by: Dawn Okafor, Deputy Director, Posted on: 3 May 2021", nil,
    { authors = { "Dawn Okafor = Deputy Director" }, published = "2021-05-03" } },
  ["a name and a role above the title"] = { "Quince Halloway\nSolicitor, housing team\n\n" .. T .. "3 May 2021", nil,
    { authors = { "Quince Halloway = Solicitor, housing team" }, published = "2021-05-03" } },
  ["names above the title, of whom the page says more"] = { "Quince Halloway\nEdra Marchbanks\n3 May 2021\n\n" .. T,
    "About the authors\n\nQuince Halloway is a lecturer in law.\n\nEdra Marchbanks is a researcher.",
    { authors = { "Quince Halloway = a lecturer in law", "Edra Marchbanks = a researcher" }, published = "2021-05-03" } },
  ["a menu above the title is no author"] = { "Quince Halloway\nHousing Advice\n\n" .. T .. "3 May 2021", nil,
    { published = "2021-05-03" } },
  ["a name that only its biography makes one"] = { T .. "Quince Halloway\n\nWed 3 May 2021 07.30 BST",
    "• Quince Halloway is the chief executive of Northby Voices",
    { authors = { "Quince Halloway = the chief executive of Northby Voices" }, published = "2021-05-03" } },
  ["the names that a letter is signed with"] = { T .. "3 May 2021\n\nDear Minister,", "Yours sincerely,\n\n"
    .. "Professor Quince Halloway, University of Harrow Hill\nDawn Okafor, Chair, Northby Voices\n\nand 43 others",
    { authors = { "Quince Halloway", "Dawn Okafor = Chair, Northby Voices" }, published = "2021-05-03" } },
  ["a signature above other news"] = { T .. "3 May 2021", "With warm wishes,\nQuince Halloway\nChief Executive\n\n"
    .. "SUMMER DATES\n\nThe hall opens for the whole of the summer, and everybody who waited in it may come.",
    { authors = { "Quince Halloway = Chief Executive" }, published = "2021-05-03" } },
  ["a biography that gives the author"] = { T, "Dawn Okafor is chair of the Carrow Foster Carers' Association.",
    { authors = { "Dawn Okafor = chair of the Carrow Foster Carers' Association" } } },
  ["a biography that gives the role"] = { T .. "By Dawn Okafor",
    "Dawn Okafor is director of places at Northby Council. She was born in Carrow.", { authors = { "Dawn Okafor = director of places at Northby Council" } } },
  ["biographies of two"] = { T .. "Dawn Okafor and Tom Pell\n3 May 2021",
    "Dawn Okafor is a health visitor and Tom Pell is head of care at Northby Council.",
    { authors = { "Dawn Okafor = a health visitor", "Tom Pell = head of care at Northby Council" },
      published = "2021-05-03" } },
  ["first published elsewhere"] = { T .. "Dawn Okafor\n3 May 2021",
    "This blog was first published on the Northby Voices website.",
    { authors = { "Dawn Okafor" }, published = "2021-05-03", first_published_in = "the Northby Voices website" } },
  ["a reprint"] = { T .. "Dawn Okafor\n3 May 2021",
    "This article is republished with permission from The Carrow Gazette.",
    { authors = { "Dawn Okafor" }, published = "2021-05-03", republished_from = "The Carrow Gazette" } },

  ["a date that is glued to what stands before it"] = { T .. "Dawn Okafor\n4 min readMay 3, 2021", nil,
    { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["a date that is glued to the name"] = { T .. "By Dawn OkaforMay 3, 2021 4 Mins Read", nil,
    { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["a name and a date in the line above the title"] = { "Dawn Okafor 3 May 2021\n\n" .. T, nil,
    { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["a name and the time to read above the title"] = { "Dawn Okafor: 4 minute read\n\n" .. T, nil,
    { authors = { "Dawn Okafor" } } },
  ["a name alone above the title is no author"] = { "Dawn Okafor\n\n" .. T .. "3 May 2021", nil,
    { published = "2021-05-03" } },
  ["a name above the text, and no title"] = { "Skip to content\nDawn Okafor", nil,
    { title = false, authors = { "Dawn Okafor" } } },
  ["a name and a date above a sentence of the text"] = { "Dawn Okafor, May 3, 2021\n\n"
    .. "Our series about halls goes on, and this week we look at the people who wait at the far end of them.", nil,
    { title = false, authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["a rare name below the title, of words that the text has not"] = { T .. "Quince Halloway", nil,
    { authors = { "Quince Halloway" } } },
  ["a heading below the title, of words that the text has"] = { T .. "Draughty Stairs", nil, {} },
  ["who writes, at the end of the standfirst"] = { T
    .. "A desk that nobody could see from the door has cost more than the lift, writes Quince Halloway.", nil,
    { authors = { "Quince Halloway" } } },
  ["who writes, with a role"] = { T
    .. "Nobody saw the desk from the door, writes Dawn Okafor, head of care at Northby Voices", nil,
    { authors = { "Dawn Okafor = head of care at Northby Voices" } } },
  ["who says it, at the end of the standfirst"] = { T
    .. "The desk at the far end of the hall has to move before the winter, argues Dawn Okafor.", nil,
    { authors = { "Dawn Okafor" } } },
  ["who says it, and is spoken of in the text"] = { T
    .. "The desk at the far end of the hall has to move before the winter, says Dawn Okafor.",
    "Ms Okafor told us that the desk has stood there since she was a girl, and that nobody ever asked why it did.", {} },
  ["who looks into it, at the end of the standfirst"] = { T
    .. "Why does the desk stand where nobody can see it from the door? Dawn Okafor investigates.", nil,
    { authors = { "Dawn Okafor" } } },
  ["who explains it, with a role"] = { T
    .. "Dawn Okafor, head of care at Northby Voices, explains why the desk had to be moved", nil,
    { authors = { "Dawn Okafor = head of care at Northby Voices" } } },
  ["who explores it in this article"] = { T .. "In this article, Dawn Okafor explores what a desk says to those who wait.",
    nil, { authors = { "Dawn Okafor" } } },
  ["a name that opens the title"] = { "Dawn Okafor: Move the desk to the door\n\nComment", nil,
    { title = "Dawn Okafor: Move the desk to the door", authors = { "Dawn Okafor" } } },
  ["a name that opens the title, and is spoken of in the text"] = { "Dawn Okafor: The years at the desk", "Miss Okafor kept "
    .. "the desk for thirty years, and everybody who ever waited in the hall remembers her voice on the stairs.",
    { title = "Dawn Okafor: The years at the desk" } },
  ["a name that ends the title"] = { "Ten minutes in the hall | Dawn Okafor", nil,
    { title = "Ten minutes in the hall | Dawn Okafor", authors = { "Dawn Okafor" } } },
  ["a name that ends the title behind a dash"] = { "Why the desk had to move to the door - Dawn Okafor", nil,
    { title = "Why the desk had to move to the door - Dawn Okafor", authors = { "Dawn Okafor" } } },
  ["a name that opens the title, above words that are a role elsewhere"] = {
    "Dawn Okafor: Health visitors wait in the hall\n\nFor three days nobody in the office has mentioned the people who "
    .. "wait in the hall.\n\nFor three days nobody in the office has mentioned the people who wait in the hall.", nil,
    { title = "Dawn Okafor: Health visitors wait in the hall", authors = { "Dawn Okafor" } } },
  ["who says it, and no title"] = {
    "Nothing costs organisations as much as furniture which stands where no visitor would ever look for it – and it "
    .. "is the cheapest thing to move, says Dawn Okafor",
    nil,
    { title = false, authors = { "Dawn Okafor" } } },
  ["who looks at it, in lines that are wrapped"] = { T .. "The desk that stood at the far end of the hall for thirty\n"
    .. "years could not be seen from the door. Dawn Okafor looks at\nwhat it said to those who had to wait.", nil,
    { authors = { "Dawn Okafor" } } },
  ["who reflects on it, behind a role"] = { T
    .. "Northby Voices trustee Dawn Okafor reflects on a year of desks that nobody in the town could see", nil,
    { authors = { "Dawn Okafor" } } },
  ["who reflects on it, behind a word and two spaces"] = { T
    .. "and  Dawn Okafor reflects on a year of desks that nobody in the town could see", nil, {} },
  ["who presents herself"] = { T .. "Hello everyone, I’m Dawn Okafor and I have waited in more halls than anybody else "
    .. "whom I know, and here is what they look like from a chair.", nil, { authors = { "Dawn Okafor" } } },
  ["a child whose words it tells"] = { T .. "“My name is Dawn Okafor and I have waited for an hour,” said the girl on the "
    .. "stairs to nobody in particular, and nobody in particular answered her.", nil, {} },
  ["a child whose words it tells, in a second sentence of hers"] = { T .. "“I wait here. I’m Dawn Okafor and I can count to "
    .. "a thousand,” said the girl on the stairs to nobody in particular, and nobody in particular answered her.", nil, {} },
  ["a child whose words it tells, between straight marks"] = { T .. 'The girl on the stairs said: "Well, I\'m Dawn Okafor '
    .. 'and I can count to a thousand." Nobody in particular answered her, so she went on counting.', nil, {} },
  ["who explains it, and is spoken of by her first name in the text"] = { T
    .. "Dawn Okafor, head of care at Northby Voices, explains why the desk had to be moved",
    "Before we left we asked Dawn whether anybody had missed the desk, and she said that the key had been missed more.", {} },
  ["a sentence that begins with what a person does"] = { T .. "Explains why the desk had to move. Dawn Okafor", nil, {} },
  ["a name that opens the title, and is spoken of by its first part"] = { "Dawn Okafor: The years at the desk", "Dawn kept "
    .. "the desk for thirty years, and everybody who ever waited in the hall remembers her voice on the stairs.",
    { title = "Dawn Okafor: The years at the desk" } },
  ["a name that ends the title, of somebody spoken of in the text"] = { "A voice on the stairs - Dawn Okafor", "Dawn kept "
    .. "the desk for thirty years, and everybody who ever waited in the hall remembers what she called up to them.",
    { title = "A voice on the stairs - Dawn Okafor" } },
  ["names that end the title, and their paper"] = {
    "Why the desk had to move - Dawn Okafor, Tom Pell and Jo Marsh, Northby Evening News", nil,
    { title = "Why the desk had to move - Dawn Okafor, Tom Pell and Jo Marsh, Northby Evening News",
      authors = { "Dawn Okafor", "Tom Pell", "Jo Marsh" } } },
  ["two who tell it together"] = { T .. "Dawn Okafor and Tom Pell, co-chairs of the Northby Halls Alliance, outline what "
    .. "a hall should say to those who wait in it", nil,
    { authors = { "Dawn Okafor", "Tom Pell = co-chairs of the Northby Halls Alliance" } } },
  ["a paper before by"] = { T .. "The Northby Gazette, by Dawn Okafor", nil, { authors = { "Dawn Okafor" } } },
  ["a heading below the author and the date"] = { T .. "by Dawn Okafor on May 3, 2021\n\nLantern Kid", nil,
    { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["another sentence behind the role"] = { T .. "3 May 2021",
    "Dawn Okafor is head of care at Northby Homes. For more about it visit",
    { authors = { "Dawn Okafor = head of care at Northby Homes" }, published = "2021-05-03" } },
  ["a portrait"] = { T .. "Dawn Okafor’s picture", nil, { authors = { "Dawn Okafor" } } },
  ["a role in the words of schools behind the name"] = { T .. "3 May 2021", "Dawn Okafor Primary head, Carrow",
    { authors = { "Dawn Okafor = Primary head, Carrow" }, published = "2021-05-03" } },

  ["day first"] = { T .. "Date: 05/04/2023", nil, { published = "2023-04-05" } },
  ["published and updated"] = { T .. "Published: 08:15, 4 March 2021 | Updated: 17:40, 5 March 2021", nil,
    { published = "2021-03-04", updated = "2021-03-05" } },
  ["only updated"] = { T .. "Last updated: 5 March 2021", nil, { updated = "2021-03-05" } },
  ["a month"] = { T .. "Published: June 2018", nil, { published = "2018-06" } },
  ["the date above the title"] = { "3 May 2021\n\n" .. T, nil, { published = "2021-05-03" } },
  ["the date below the text"] = { T, "First published: 3 May 2021", { published = "2021-05-03" } },
  ["a heading and a date"] = { T .. "Publish date:\nMay 3, 2021", nil, { published = "2021-05-03" } },
  ["a date in a sentence"] = { T .. "The old desk was thrown out in May 2011, to nobody's regret but mine.", nil,
    { not_before = "2011-05" } },
  ["a date of rights"] = { T, "© Northby Council, 3 May 2021. All rights reserved.", {} },

  ["the banner of an event"] = { "Next Upcoming Event\n\nTue, 09 Jul 24 10:00\n\n" .. T, nil,
    { events = { "2024-07-09" } } },
  ["the banner of an event with its name"] = { "Next Upcoming Event\n\nThe hall: an evening of argument\n\n"
    .. "Tue, 09 Jul 24 10:00\n\n" .. T, nil, { events = { "2024-07-09" } } },
  ["a conference of two days"] = { "Halls and Those Who Wait: annual conference, 18–19 October 2023, Carrow\n\n" .. T
    .. "11 September 2023", nil, { events = { "2023-10-18" }, published = "2023-09-11" } },
  ["an event announced in a line"] = { "Coming up\n\nThe desk: an evening of argument, 9 July 2024\n\n" .. T, nil,
    { events = { "2024-07-09" } } },

  ["a menu between an event's heading and a date"] = { "What's On\nOpinion\nJobs\n3 May 2021\n\n" .. T, nil,
    { published = "2021-05-03" } },

  ["tags in a line"] = { T, "Tags: halls, lifts, front desks", { tags = { "halls", "lifts", "front desks" } } },
  ["tags below their heading"] = { T, "Filed under:\n\nhalls\nlifts\n\nMore from the blog\n\nThe lift",
    { tags = { "halls", "lifts" } } },
  ["tags with empty lines between"] = { T, "Tags assigned to this article:\n\nhalls\n\nfront desks\n\nRelated Articles",
    { tags = { "halls", "front desks" } } },
  ["something else below a tag"] = { T, "Tags:\n\nhalls\n\nOur hall\n\nThe hall is open on Mondays from nine to five.",
    { tags = { "halls" } } },
  ["posted in and tagged"] = { T, "Posted in Halls. Tagged front desks, people’s waits.",
    { tags = { "Halls", "front desks", "people’s waits" } } },
  ["an entry that was posted in"] = { T, "This entry was posted in Halls, Lifts. Bookmark the permalink.",
    { tags = { "Halls", "Lifts" } } },
  ["an entry that was posted in and tagged"] = { T,
    "This entry was posted in Halls and tagged lifts, front desks on 3 May 2021 by pell. Bookmark the permalink.",
    { tags = { "Halls", "lifts", "front desks" } } },
  ["an entry that was filed under"] = { T,
    "This entry was posted at 9:15 am and is filed under Halls, Lifts. You can follow any responses to it by RSS.",
    { tags = { "Halls", "Lifts" } } },
  ["posted in, tagged and comments"] = { T, "Posted in Halls | Tagged lifts, front desks | 2 Comments",
    { tags = { "Halls", "lifts", "front desks" } } },
  ["filed under and tagged with"] = { T, "Filed Under: Halls Tagged With: lifts, front desks",
    { tags = { "Halls", "lifts", "front desks" } } },
  ["tags behind an author and a date"] = { T .. "\n\nPosted by: Dawn Okafor, Posted on: 3 May 2021 - "
    .. "Categories: halls, front desks", nil, { authors = { "Dawn Okafor" }, published = "2021-05-03", tags = { "halls", "front desks" } } },
  ["tags behind nobody and no date"] = { T .. "\n\nPosted by: , Posted on: - Categories: halls, "
    .. "front desks", nil, { tags = { "halls", "front desks" } } },
  ["tags behind an issue"] = { T, "Issue: 41 / Categories: Halls , Lifts", { tags = { "Halls", "Lifts" } } },
  ["no tags: categories in a sentence"] = { T, "We see three Categories: the damp, the dark and the shut.", {} },
  ["tags without a mark"] = { T, "Tags lifts, front desks", { tags = { "lifts", "front desks" } } },
  ["front matter"] = { '---\ntitle: "Ten minutes in the hall"\nauthor: Dawn Okafor\ndate: 2021-05-03\nlayout: post\n'
    .. 'description: What a hall and a lift say to the families that wait in them for ten minutes.\ntags:\n- halls\n'
    .. '- "front desks"\ncategories: [lifts, keys]\n---', "Keywords: doors",
    { authors = { "Dawn Okafor" }, published = "2021-05-03",
      tags = { "halls", "front desks", "lifts", "keys", "doors" } } },
  ["front matter with spaces and marks round its values"] = { '---\ntitle:   \'Ten minutes in the hall\'  \n'
    .. 'tags: [ "halls" ,\'front desks\',, lifts , "" ]\n---', nil, { tags = { "halls", "front desks", "lifts" } } },
  ["front matter between signs of plus"] = { "+++\ndate = 2021-05-03\ntags = ['halls', \"desks\"]\n"
    .. "title = 'Ten minutes in the hall'\n+++", nil, { published = "2021-05-03", tags = { "halls", "desks" } } },
  ["front matter with lines that go on"] = { "---\n# of a post\ntitle: Ten minutes in the hall\npictures:\n  hall:\n"
    .. "    path: hall.jpg\ndescription: |-\n  What a hall and a lift say to the families that wait in them.\ntags:\n"
    .. "  - halls\n  - lifts\n---", nil, { tags = { "halls", "lifts" } } },
  ["a rule, a note and another rule are no front matter"] = { "---\nNote: the lift is broken again\n" .. T
    .. "Dawn Okafor\n3 May 2021", "---", { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["a rule above the title is no front matter"] = { "---\n\n" .. T .. "---\n\n3 May 2021", nil,
    { published = "2021-05-03" } },
  ["labels"] = { T, "Labels: halls, lifts", { tags = { "halls", "lifts" } } },
  ["hashtags"] = { T, "#halls #frontdesks", { tags = { "halls", "frontdesks" } } },
  ["a number and a word behind it are no hashtags"] = { T, "#1 in halls", {} },
  ["no tags"] = { T, "Tags assigned to this article:\n\nRelated Blog Articles", {} },

  ["the title below a menu and a trail"] = {
    "Home\nNews\nAbout us\n\nHome > Blog > Ten minutes in the…\n\n" .. T, nil, {} },
  ["the title twice"] = { "Northby Voices\n\nTen minutes in the hall\n\n• Home\n• Blog\n\n" .. T, nil, {} },
  ["a standfirst below it"] = {
    T .. "A council moves one desk and finds out what its building was saying\n\nBy Dawn Okafor", nil, { authors = { "Dawn Okafor" } } },
  ["a standfirst no longer than it"] = { T .. "Families who climb the stairs\n\nBy Dawn Okafor\n\n3 May 2021", nil,
    { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["the names of fields, as scrapers write them"] = { "title: Ten minutes in the hall\nauthor: Dawn Okafor\n"
    .. "url: https://northby.example/hall\ndescription: What a hall says.\ndate: 2021-05-03", nil,
    { authors = { "Dawn Okafor" }, published = "2021-05-03" } },
  ["what stands above a date is no title"] = { T .. "From:\nDepartment for Halls\nPublished\n3 May 2021\nLast updated\n"
    .. "6 May 2021", nil, { published = "2021-05-03", updated = "2021-05-06" } },
  ["the site's motto above the date, the title below it"] = { "Voices\nYour stories, your words\n3 May 2021\n\n" .. T
    .. "4 min read", nil, { published = "2021-05-03" } },
  ["a role below the date"] = { T
    .. "Dawn Okafor\n\n3 May 2021\n\nParent and vice-chair of governors, Carrow Road Primary School", nil, { authors = { "Dawn Okafor = Parent and vice-chair of governors, Carrow Road Primary School" },
      published = "2021-05-03" } },
  ["the events of the site in a menu above it"] = { "News\nSport\nWhat's on\n" .. T
    .. "Dawn Okafor\n27 Jun 2019, 06:00", nil,
    { authors = { "Dawn Okafor" }, published = "2019-06-27" } },
  ["an event between the name of the site and the title"] = { "The journal of halls\nUpcoming events\n26 April 2017\n"
    .. "The hall at night, Carrow\nOpinion\n" .. T .. "By Dawn Okafor\n30 March 2017", nil,
    { authors = { "Dawn Okafor" }, published = "2017-03-30", events = { "2017-04-26" } } },
  ["a section of the site above it"] = { "Halls and stairs\n\nSearch this blog\n\n" .. T .. "3 May 2021", nil,
    { published = "2021-05-03" } },
  ["an event above it"] = { "Coming soon: The hall at night, Thursday 2 December 2021, online. Reserve a seat.\n\n" .. T
    .. "05.11.21", nil, { published = "2021-11-05", events = { "2021-12-02" } } },
  ["the owner above it"] = { "Northby Borough Council\n\n" .. T .. "3 May 2021", "© Northby Borough Council",
    { published = "2021-05-03" } },
  ["its address between the name of the blog and it"] = { "Blog: Halls and stairs of families\nOrganisations: Northby Council\n"
    .. "https://blog.northby.example/2021/05/03/ten-minutes-in-the-hall/\n" .. T
    .. "Dawn Okafor, director of children's services, 3 May 2021 - Halls, Stairs", nil,
    { authors = { "Dawn Okafor = director of children's services" }, published = "2021-05-03" } },
  ["a stop at its end, and nothing else above the text"] = { "Ten minutes in the hall.", nil,
    { title = "Ten minutes in the hall." } },
  ["a date at its end, and nothing else above the text"] = { "Halls – a word from the chair of the board – 3 May 2021",
    nil, { title = "Halls – a word from the chair of the board – 3 May 2021", published = "2021-05-03" } },
  ["a standfirst without a stop, and nothing else above the text"] = { "Where councils ought to put their furniture now\n\n"
    .. "People who cannot see the desk turn round at the door", nil,
    { title = "Where councils ought to put their furniture now" } },
  ["the date between it and a standfirst"] = { "*** TOP ***\n\nWhat the desk in the hall has said\n\n3 May 2021\n\n"
    .. "Families who wait in the hall are told to go by where it stands", nil,
    { title = "What the desk in the hall has said", published = "2021-05-03" } },
  ["words for pictures above it"] = { "Image Image Image Image Image Image\n\nNorthby Voices | May 18, 2024\n\nScroll to top"
    .. "\n\nNo Comments\n\nMoving the furniture\n\nMoving the furniture", nil,
    { title = "Moving the furniture" } },
  ["the words for a picture, and no title"] = { "3 May 2021\n\nImage of Carrow Letter #2", nil,
    { title = false, published = "2021-05-03" } },
  ["the day of the visit and a prize of the site far above it"] = { "Mon 3 May 2021\n\nThe hall voice of 2020\n\n"
    .. "@ Write to us\n\nLatest\nTwo boats raced on the river\nLatest\nA bridge was closed to carts\nLatest\n"
    .. "The market opens again on Monday\n\n" .. T .. "Families tell of the wait", nil, {} },
  ["a greeting below it"] = { T .. "You are here\n\nDear stairs", nil, {} },
  ["an advert above it that comes again"] = { "Your gift keeps the halls of Northby open\nOpinion\n\n" .. T
    .. "The grandmother of three boys has waited in more halls than anybody else whom I know of in this town.\n\n"
    .. "Your gift keeps the halls of Northby open\nYour gift keeps the halls of Northby open", nil, {} },
  ["a standfirst that stands twice"] = { T .. string.rep("A desk at the far end of a long hall has told families for "
    .. "thirty years that nobody has been waiting for them\n\n", 2) .. "3 May 2021", nil, { published = "2021-05-03" } },
  ["a question in the text"] = { T .. "I came to the hall when I was ten, and since then I have sat beside everybody "
    .. "who worked in it. Few of them came down.\n\nWho could have seen such a desk from the door ?", nil, {} },
  ["a question"] = { "What would it take?\n\nDawn Okafor\n\n3 May 2021", nil,
    { title = "What would it take?", authors = { "Dawn Okafor" }, published = "2021-05-03" } },

  ["cut by a paywall"] = { T .. "By Dawn Okafor", "Subscribe to continue reading\n\nAlready a subscriber? Sign in",
    { authors = { "Dawn Okafor" }, complete = false } },
  ["cut with a link to the rest"] = { T, "Read the full blog on the Northby Voices website.", { complete = false } },

  ["what the text says of its day"] = { T
    .. "It is a year, almost to the week, since the old desk was thrown out. The new one comes next month, the "
    .. "contractor says, and I believe him for once in my life.", nil,
    { not_before = "It is a year, almost to the week, since the old desk was thrown out",
      not_after = "The new one comes next month" } },
  ["a past year in the text"] = { T
    .. "The old desk was thrown out in a week of storms, and the report published in 2011 said nothing about the "
    .. "stairs, which will be here in 2040.", nil, { not_before = "2011" } },
}

describe("the fields of a page with", function()
  for name, case in pairs(cases) do
    it(name, function() check(case) end)
  end
end)

describe("an address", function()
  local addresses = require "blog.addresses"

  local lines = {
    { "https://a.example/2023/11/02/what-good-help-looks-like/", "What good help looks like" },
    { "see http://a.example/blog/i-cant-wait.html?x=1#y", "\u{2018}I can\u{2019}t wait\u{2019}" },
    { "https://a.example/what-good-help-looks-like/amp", "What good help looks like" },
    { "https://a.example/what-good-help-looks-like-2", "What good help looks like" },
    { "https://a.example/what-good-help-looks", "What good help looks like, and why it is rare" },
    { "https://a.example/What-Good-Help", "what good help" },
    { "https://a.example/what-good-help", "What good help is", false },
    { "https://what-good-help-looks-like.example/", "What good help looks like", false },
    { "https://a.example/?what-good-help-looks-like", "What good help looks like", false },
    { "https://a.example/good-help", "Good help", false },
    { "what-good-help-looks-like", "What good help looks like", false },
    { "https://a.example/what-good-help-looks-like", "", false },
  }
  for i, case in ipairs(lines) do
    it((case[3] == false and "has not the words: case " or "has the words: case ") .. i, function()
      local slugs = addresses.slugs(case[1])
      assert.equal(case[3] ~= false, slugs ~= nil and addresses.have(slugs, case[2]))
    end)
  end
end)

describe("a date that could be read two ways", function()
  it("is day first, and says so", function()
    local published = read("A title of our own\n\n05/04/2023").fields.published
    assert.same({ "2023-04-05", true, "day" }, { published.value, published.ambiguous, published.precision })
  end)
  it("is certain beside its weekday", function()
    assert.is_nil(read("A title of our own\n\nWednesday 05/04/2023").fields.published.ambiguous)
  end)
end)

describe("the date of a reprint", function()
  it("is this page's, and says so", function()
    local made = read(T .. "3 May 2021", "This article first appeared in the Carrow Gazette on 1 April 2021.")
    assert.same({ "2021-05-03", true }, { made.fields.published.value, made.fields.published.reprint })
    assert.equal("the Carrow Gazette", made.fields.first_published_in.value)
    assert.is_nil(read(T .. "3 May 2021").fields.published.reprint)
  end)
end)

describe("the language", function()
  for language, words in pairs {
    cy = "Mae'r cyngor wedi dweud bod y plant yn ddiogel ac mae hyn yn newyddion da i'r teulu, ond mae un yn anghytuno.",
    de = "Die Stadt hat den Eltern nicht gesagt, dass die Schule im Sommer geschlossen wird, und das ist ein Fehler.",
  } do
    it("is " .. language, function()
      local made = document.new("test", words)
      reader.read(made)
      assert.equal(language, made.fields.language.value)
    end)
  end
end)

describe("with document.explain the audit", function()
  local made = document.new("test", "Home\n\nTen minutes in the hall\n\nBy Dawn Okafor\n3 May 2021\n\n" .. text)
  made.explain = true
  reader.read(made)

  it("holds the candidates and which won", function()
    local won = {}
    for _, question in ipairs { "title", "byline", "published" } do
      for _, candidate in ipairs(made.audit[question]) do
        assert.is_table(candidate.reasons)
        if candidate.chosen then won[question] = candidate.line end
      end
    end
    assert.same({ title = 3, byline = 5, published = 6 }, won)
  end)

  it("holds what each signal added to a line", function()
    for _, line in ipairs(made.lines) do
      local kept, sum = made.audit.lines[line.number], 0
      for _, signal in ipairs(kept.signals) do sum = sum + signal.points end
      assert.is_true(math.abs(sum - kept.weight) < 1e-9)
    end
  end)

  it("is not kept otherwise", function()
    assert.is_nil(read("A title of our own").audit)
  end)
end)
