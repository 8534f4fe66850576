-- Which line of a page is what. Each case is a page with the kind that every line must get in front of it; $1 to $6
-- stand for paragraphs.

local document = require "ptext.document"
local plugins = require "ptext.plugins"

local reader = assert(plugins.load("blog")).reader

local paragraphs = {
  "The river has been rising for three days, and nobody in the office has mentioned it. We are good at not mentioning "
    .. "things. When I started here the lift was broken, and it is broken still, and the people who cannot climb the "
    .. "stairs wait in the hall for somebody to come down to them.",
  "I do not say this to be unkind to my colleagues, who work harder than any group of people I have known. But if a "
    .. "family has to wait in a draughty hall to be told that there is nothing for them, then the building has told "
    .. "them before we have opened our mouths.",
  "What would it take to change that? Not very much money. It would take somebody with a key, a week of evenings and "
    .. "the nerve to move the reception desk to the ground floor, where it was when the place was built.",
  "Last spring a grandmother came to see us about her three grandsons. She sat in that hall for an hour and ten "
    .. "minutes and then she went home. We wrote to her twice. She did not write back, and I cannot say that I blame her.",
  "So this month we are moving the desk. The lift can wait for the contractor, as it always has, but the families will "
    .. "not have to wait for the lift. It is a small thing, and it should have been done ten years ago.",
  "If you work in a building like ours, go and sit in the hall. Take no papers with you. Sit there for an hour and ten "
    .. "minutes, and see what it says to you.",
}

local function read(page)
  local lines, kinds = {}, {}
  for line in (page .. "\n"):gmatch("(.-)\n") do
    local kind, text = line:match("^(%l+)%s*| ?(.*)$")
    text = (text or line):gsub("%$(%d)", function(n) return paragraphs[tonumber(n)] end)
    lines[#lines + 1] = text
    kinds[#lines] = kind
  end
  local made = document.new("test", table.concat(lines, "\n"))
  reader.read(made)
  return made, lines, kinds
end

local function check(page, rules)
  local made, _, kinds = read(page)
  for _, line in ipairs(made.lines) do
    assert.equal(string.format("%d %s", line.number, kinds[line.number]),
      string.format("%d %s", line.number, line.kind), line:text():sub(1, 60))
    assert.truthy(line.rule and line.rule:find("^blog%."))
  end
  for number, rule in pairs(rules or {}) do
    for _, line in ipairs(made.lines) do
      if line.number == number then assert.equal(rule, line.rule) end
    end
  end
end

local cases = {
  ["one paragraph and nothing else"] = { "body | $1" },
  ["one short sentence"] = { "body | They never wrote back." },
  ["a post with nothing around it"] = { [[
title | Ten minutes in the hall
byline | Dawn Okafor
date | 3 May 2021

body | $1

body | $2

body | $3

body | $6]] },

  ["menus, cookies, sharing and other articles"] = { [[
boilerplate | We use cookies on this site. By continuing to use it you agree to our use of cookies.
boilerplate | Accept all

boilerplate | Skip to content
boilerplate | Home
boilerplate | News
boilerplate | • About us
boilerplate | • Contact us

title | Ten minutes in the hall

byline | By Dawn Okafor, director of children's services, Northby Council
date | Published: 3 May 2021 | Updated: 4 May 2021

boilerplate | Share this

body | $1

body | $2

body | $3

body | $4

boilerplate | Share on Facebook
boilerplate | Facebook Twitter LinkedIn

boilerplate | Related articles

boilerplate | The lift that never came
boilerplate | Why we closed the canteen and opened a kitchen
boilerplate | Sign up to our newsletter

boilerplate | © Northby Council 2021. All rights reserved.]],
    { [1] = "blog.furniture.cookies", [15] = "blog.furniture.share", [28] = "blog.furniture.related",
      [30] = "blog.related", [34] = "blog.furniture.legal" } },

  ["the date of an event above the title"] = { [[
boilerplate | Next Upcoming Event

boilerplate | Tue, 08 Jun 21 10:00

title | Ten minutes in the hall

body | $1

body | $2

body | $4

boilerplate | Tags assigned to this article:

boilerplate | Related Blog Articles]], { [3] = "blog.event", [13] = "blog.furniture.tags" } },

  ["a byline with a role that ends the post, and comments"] = { [[
title | Ten minutes in the hall

boilerplate | • Comment

body | $1

body | $2

body | $5

byline | Dawn Okafor, executive director and lead for places, Northby Council

boilerplate | • Comment

boilerplate | Have your say

boilerplate | You must sign in to make a comment]] },

  ["captions, twice and with a credit"] = { [[
title | Ten minutes in the hall

byline | Dawn Okafor
date | Monday, May 3, 2021

body | $1

caption | Dawn Okafor in the old hall of the Northby offices. Picture: Northby Council
caption | Dawn Okafor in the old hall of the Northby offices. Picture: Northby Council

body | $2

caption | The stairs from the ground floor (Photo: Jo Pell)

body | $3

note | Dawn Okafor is director of places at Northby Council. This blog was first published on the Northby Voices site.

boilerplate | Northby Weekly membership

boilerplate | • The paper in print
boilerplate | • Every issue since 1921

boilerplate | From £4 / month

boilerplate | Subscribe]] },

  ["headings, lists, notes and references"] = { [[
title | Ten minutes in the hall

byline | Dawn Okafor
date | 3 May 2021

body | $1

heading | What it would take

body | It would take three things, and two of them are free:

list | • a key to the side door, which the caretaker has;
list | • a week of evenings, which we can share between us;
list | • the nerve to move the desk.

body | $4

body | $5

heading | What next?

body | $6

note | The author is a manager in the north of England. Details have been changed.

note | References

note | Pell, J. (2019) Halls and Those Who Wait in Them. Carrow: Harrow Hill Press.]] },

  ["wrapped lines"] = { [[
boilerplate | Sign in | Register

title | Ten minutes in the hall

byline | Dawn Okafor
date | 3 May 2021

body | The river has been rising for three days, and nobody in the
body | office has mentioned it. We are good at not mentioning things.
body | When I started here the lift was broken, and it is broken now.
body | Nobody minds.

body | What would it take to change that? Not very much money. It would
body | take somebody with a key, a week of evenings and the nerve to
body | move the reception desk to the ground floor.]] },

  ["a whole other article after the post"] = { [[
title | Ten minutes in the hall

byline | Dawn Okafor
date | 3 May 2021

body | $1

body | $2

body | $3

body | $4

boilerplate | Related articles

boilerplate | The lift that never came

boilerplate | By Tom O'Dowd

boilerplate | 28 April 2021

boilerplate | The lift was ordered in the year that I was born, and it has not come.]] },

  ["a sentence set large beside the text"] = { [[
title | Ten minutes in the hall

byline | Dawn Okafor
date | 3 May 2021

body | $1

boilerplate | “When I started here the lift was broken, and it is broken still”

body | $2

body | $4]], { [8] = "blog.pulled_quote" } },

  ["a table of contents, and headings with numbers"] = { [[
title | Ten minutes in the hall

date | 3 May 2021

boilerplate | 1. The hall
boilerplate | 2. The stairs

heading | 1. The hall

body | $1

heading | 2. The stairs

body | $2

list | 1. Move the desk
list | 2. Mend the lift

body | $4]], { [5] = "blog.contents" } },

  ["a table of contents just above the text"] = { [[
title | Ten minutes in the hall
date | 3 May 2021
boilerplate | 1. The hall
boilerplate | 2. The stairs
body | $4
heading | 1. The hall
body | $1
heading | 2. The stairs
body | $2]], { [4] = "blog.contents" } },

  ["an advert in the text"] = { [[
title | Ten minutes in the hall

date | 3 May 2021

body | $1

body | $2

boilerplate | Sign up to our newsletter
boilerplate | Privacy notice: newsletters may contain information about charities and about content that others paid for.
boilerplate | After newsletter promotion

body | $4

boilerplate | Related articles
boilerplate | The lift]] },

  ["a caption twice above the text"] = { [[
title | Ten minutes in the hall

date | 3 May 2021
caption | The hall before the lights were mended
caption | The hall before the lights were mended

body | $1

body | $2]], { [4] = "blog.caption.twice" } },

  ["notes to editors with rights in them"] = { [[
title | Ten minutes in the hall

date | 3 May 2021

body | $1

body | $2

boilerplate | ENDS

note | Notes to editors

note | Northby Voices speaks for those who wait in halls. Registered charity number 0000233.

note | The survey of those who wait was carried out between the spring and the summer of that year.]] },

  ["a standfirst above the byline"] = { [[
title | Ten minutes in the hall

note | A council moves one desk and finds out what its building has been saying to families

byline | By Dawn Okafor

date | 3 May 2021

body | $1

body | $2

body | $4]], { [3] = "blog.standfirst" } },
  ["comments below names with dots"] = { [[
date | Monday, 3 May 2021

title | Ten minutes in the hall

body | $1

body | $2

body | She waited, and then she said...

body | $4

body | Nobody said...

body | $1

body | What the porter said...

body | $2

boilerplate | Dawn said...

boilerplate | This is so true of the office that we went to last year. Thank you for writing about it.

boilerplate | Old Pell said...

boilerplate | I agree with Dawn. Nobody in that building has ever sat in their own hall for an hour.]],
    { [21] = "blog.furniture.comments" } },

  ["rules between paragraphs"] = { [[
title | Ten minutes in the hall

boilerplate | ---

body | $1

boilerplate | * * *

body | $2

boilerplate | ___

body | $4]], { [7] = "blog.between" } },

  ["a list that the last line announces"] = { [[
title | Ten minutes in the hall

body | $1

body | $2

body | $3

body | Those who wait can ask for:

list | • a chair
list | • water, tea
list | • the lift key

boilerplate | How would you rate this page?

boilerplate | Find out more]] },

  ["a long line without a stop at the end"] = { [[
title | Ten minutes in the hall

body | $1

body | $2

body | $3

body | We moved the desk in the spring, and since then no family has had to wait in the hall for

boilerplate | Share this]] },

  ["an invitation to pay below the text"] = { [[
title | Ten minutes in the hall

byline | By Dawn Okafor

body | $1

body | $3

boilerplate | Register now to continue reading

boilerplate | Those who register have all that we wrote of halls and lifts in twenty years, and a letter every week.

boilerplate | Already have an account? Sign in here]] },

  ["front matter"] = { [[
boilerplate | ---
title | title: Ten minutes in the hall
date | date: 2021-05-03
boilerplate | excerpt: What a hall and a lift say to the families that wait in them for ten minutes.
boilerplate | tags:
boilerplate | - halls
boilerplate | - desks and lifts
boilerplate | ---
body | $1

boilerplate | <!-- more -->

body | $2

heading | ## What it would take

body | $3

boilerplate | <iframe width="10" src="https://films.example/1" allowfullscreen></iframe>

body | $4

boilerplate | {{< film id="2" >}}

body | $5

boilerplate | {% include signature.html %}]], { [4] = "blog.front" } },

  ["captions with their credits"] = { [[
title | Ten minutes in the hall

byline | By Dawn Okafor

body | $1

caption | The hall on a morning in spring
caption | Source: Pell/Northby

body | $2

caption | The lift that nobody has called for years
caption | The lift that nobody has called for years. Photograph: Jo Pell

body | $3

caption | ![The key to the lift](/pictures/key.jpg)

heading | What the key opens

body | $4]], { [12] = "blog.caption.twice" } },

  ["lines that a colon announces, without bullets"] = { [[
title | Ten minutes in the hall

body | $1

body | $2

body | These are what those who wait ask for:

list | -a chair that does not move;

list | -a glass of water and

list | -a key to the lift.

body | It is not much to ask of a building that has stood for a hundred years.

body | And these are what they get:

list | -a leaflet about the hall;

list | -a number on a piece of paper

boilerplate | Share this

boilerplate | Back to top]] },

  ["names over what is said of them"] = { [[
title | Ten minutes in the hall

byline | By Dawn Okafor and Jo Pell

body | $1

body | $2

body | $3

boilerplate | About the authors

boilerplate | Dawn Okafor
note | Dawn Okafor is director of children's services in Northby.

boilerplate | Jo Pell
note | Jo Pell is a social worker in Carrow.]] },

  ["a heading whose words stand in the text"] = { [[
title | Ten minutes in the hall

date | 3 May 2021

body | $4

heading | The Northby Office for Halls and Lifts
body | The Northby Office for Halls and Lifts has moved its own desk, and it did so in a week. $1

body | $2

heading | What It Would Take
body | $3

boilerplate | Share this]] },

  ["sentences in a list that ends the post"] = { [[
title | Ten minutes in the hall

date | 3 May 2021

body | $1

body | $2

body | What we read while we waited in the hall this week:

list | • Why does nobody in this building ever sit down in it?
list | • Ten chairs that do not move
list | • A key to every lift
list | • When the river rose

boilerplate | Share this]] },

  ["a notice to the press, whom to call, and notes to editors"] = { [[
title | Ten minutes in the hall

date | 3 May 2021

body | $1

body | $2

boilerplate | ENDS

boilerplate | Media enquiries

boilerplate | To speak to somebody about the hall or the lift, please call Dawn Okafor of the Northby press office on 01632 960001, or in the evening on 01632 960002, and we will call you back.

note | Notes to editors

note | • The hall was built in 1912, and its lift was put in by a firm that nobody remembers any more.
note | • The river has been above the second step on nineteen days of this year.]] },

  ["whom the press may call, above the text"] = { [[
boilerplate | Media contact

boilerplate | 01632 960001

title | Ten minutes in the hall

date | 3 May 2021

body | $1

body | $2

body | $3]] },

  ["a heading of a post that is called as those of notices to the press"] = { [[
title | Ten minutes in the hall

date | 3 May 2021

body | $1

body | $2

boilerplate | Press contact

body | $4

body | $5]] },

  ["the beginnings of other articles, cut off"] = { [[
title | Ten minutes in the hall
byline | Dawn Okafor
date | 3 May 2021

body | $1

body | $2

boilerplate | Other News
boilerplate | The key to the lift was found in a drawer last week by the caretaker, who had been looking for a spoon and...
boilerplate | Please come to the hall on Friday evening, when we will count the steps that the river has not reached yet...
boilerplate | A report on the front desks of nine towns asks who sits behind them, and what they are told to say when...]] },

  ["a numbered list above the text"] = { [[
list | 1. Remember that the hall is cold and the lift is broken
list | 2. Know who has the key, or where to find somebody who does
list | 3. Know when the river rises and always take a lamp to look at the steps

body | $1

body | $2

body | $3]] },

  ["a text whose paragraphs trail off"] = { [[
title | Ten minutes in the hall
byline | Dawn Okafor
date | 3 May 2021

body | $1

body | And so we wait for the contractor, as we have waited in every spring since I came to this town...

body | Perhaps he will come by boat, if the river goes on as it does, and moor it to the old front desk...]] },
}

describe("the lines of", function()
  for name, case in pairs(cases) do
    it(name, function() check(case[1], case[2]) end)
  end
end)

describe("every line is labelled", function()
  for _, text in ipairs { "", "x", "\n\n  \n", "Menu\nHome", "\xFF\xFE\n\x00", "\u{FEFF}Title", "a\r\nb\rc\nd",
    ("line\n"):rep(3000), ("word "):rep(20000) } do
    it(string.format("%d bytes: %q", #text, text:sub(1, 20)), function()
      local made = document.new("test", text)
      reader.read(made)
      for _, line in ipairs(made.lines) do assert.is_string(line.rule) end
    end)
  end
end)

describe("the reader plain", function()
  it("calls every line body", function()
    local made = document.new("test", "Home\n\nShare this\n")
    assert(plugins.load("plain")).reader.read(made)
    assert.same({ "body", "body" }, { made.lines[1].kind, made.lines[2].kind })
  end)
end)
