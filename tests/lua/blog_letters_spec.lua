-- Whom a letter, or what somebody tells of themselves, is from: names that stand alone at the end, and some above.

local document = require "ptext.document"
local plugins = require "ptext.plugins"

local reader = assert(plugins.load("blog")).reader

local own = "I walked past the hall on Monday and saw that its doors were shut again, and a card in the window said that "
  .. "nobody knows when they will be opened.\n\nThe families who used to sit there have nowhere else to go when it "
  .. "rains, and in this town it rains on most days of the year."
local cool = own:gsub("I walked past the hall on Monday and saw", "It was seen on Monday")

local function read(page)
  local made = document.new("test", page .. "\n")
  reader.read(made)
  local list = {}
  for i, author in ipairs(made.fields.authors or {}) do
    list[i] = author.role and author.name .. " = " .. author.role or author.name
  end
  return list, made.fields.title and made.fields.title.value
end

local HEAD = "Open the hall again\n\n"

local signed = {
  ["a name alone below what somebody tells of themselves"] = { HEAD .. own .. "\n\nDawn Pell", "Dawn Pell" },
  ["with a title of honour"] = { HEAD .. own .. "\n\nCouncillor Dawn Pell\n\nMillbeck Ward", "Dawn Pell" },
  ["with a place behind it"] = { HEAD .. own .. "\n\nDawn Pell, Todmore.", "Dawn Pell" },
  ["with initials and a street"] = { "Letters: open the hall\n\n" .. cool .. "\n\nMrs K Pell, Ferry Lane", "K Pell" },
  ["above how it came"] = { HEAD .. own .. "\nDawn Pell\nvia email", "Dawn Pell" },
  ["initials below a letter"] = { "Letters: open the hall\n\n" .. cool .. "\n\nK Pell\n\nmore >", "K Pell" },
  ["a rare name, where the text begins with Sir"] = { HEAD .. "Sir \u{2013} " .. own .. "\n\nQuince Halloway",
    "Quince Halloway" },
  ["below words of leave that few use"] = { HEAD .. "Dear Sir,\n\n" .. own .. "\n\nYours hopefully.\n\nDawn Pell",
    "Dawn Pell" },
  ["in capitals, above the rules for comments"] = { HEAD .. own:gsub("\n\n", "\n") .. "\nDAWN PELL\nFerry Lane\nTodmore\n"
    .. "Comments: Our rules\nWe want what is said here to be of use to those who live here, and to make nobody afraid.",
    "Dawn Pell" },
  ["a role of words that could be a name"] = { HEAD .. own
    .. "\n\n10 June 2016\nQuince Halloway\nConsultant Neonatal Paediatrician", "Quince Halloway = Consultant Neonatal Paediatrician" },
  ["a name and when it was posted above the title"] = { "Dawn Pell\nPosted on 3 May 2021\n\n" .. HEAD .. own, "Dawn Pell" },

  ["a name below a report"] = { HEAD .. cool .. "\n\nDawn Pell" },
  ["an I that is quoted"] = { HEAD .. cool .. "\n\n\u{201C}I shall be glad of it,\u{201D} said a mother.\n\nDawn Pell" },
  ["who comments, above the date"] = { HEAD .. own .. "\n\nDawn Pell\n3 May 2021\n\nI could not agree more with all of this." },
  ["who is spoken of in the text"] = { HEAD .. own .. "\n\nMs Pell told us that it leaks.\n\nDawn Pell" },
  ["a list of names"] = { HEAD .. own .. "\n\nDawn Pell\nRuth Okafor\nTom Marsh" },
  ["a rare name, where no letter is"] = { HEAD .. own .. "\n\nQuince Halloway" },
  ["three words, of which one may be a place"] = { HEAD .. own .. "\n\nDawn Pell Todmore" },
  ["a column of somebody above a date and the title"] = { "Dawn Pell\u{2019}s Diary\nDate: 3 May 2021\n\n" .. HEAD .. own },
}

describe("A name alone at the end", function()
  for name, case in pairs(signed) do
    it((case[2] and "is the author: " or "is none: ") .. name, function()
      assert.same({ case[2] }, (read(case[1])))
    end)
  end
end)

local above = {
  ["behind a portrait"] = { "top of page\n  \u{2022} Writer's pictureDawnie\n\n" .. HEAD .. cool, "Dawnie" },
  ["not who is quoted"] = { HEAD .. "Dawn Pell, chief executive of Northby Voices, said:\n\n" .. cool },
}

describe("A name above the text", function()
  for name, case in pairs(above) do
    it("is read " .. name, function()
      assert.same({ case[2] }, (read(case[1])))
    end)
  end
end)

local function title_of(page)
  local _, title = read(page)
  return title
end

describe("The title above a letter", function()
  it("is not how a paper's text begins", function()
    assert.is_nil(title_of("AS one who lives beside the hall may I ask why it is shut?\n\n" .. own .. "\n\nDawn Pell"))
    assert.equal("SEND families need the hall", title_of("SEND families need the hall\n\n" .. own))
  end)

  it("may end in the name of a body behind a colon", function()
    assert.equal("Letters Extra: Save our school", title_of("Letters Extra: Save our school\n\n" .. own))
  end)

  it("is not links without a space between them", function()
    assert.equal(HEAD:match("[^\n]+"), title_of("Ferry Chambersimage of Mill Courthouse logoOld WharfhouseTide Chambers"
      .. "Lock Gardensite by Zedware\n\n" .. HEAD .. own))
  end)
end)
