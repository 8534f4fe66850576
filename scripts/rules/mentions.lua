-- What a post names: organisations, legislation, publications, people, places, money, benefits, numbers, dates.
--
-- One mention to a place, the longest. A find's `canonical` is the name of what it names where that is sure: from a list
-- (lib/organisations.lua, lib/publications.lua, …), from the document itself (an acronym that it introduces, a short form
-- of one longer name), or because the name says all (an Act with its year). Where it is not sure it is absent: "our Youth
-- Justice Board" is a local body, and "the Association" is one only in a post that says which.
--
-- `joined` says how the name was found: listed, introduced, referred, part, same. The record's `mentions` has each thing
-- once, with its count.

local bodies = include "lib/bodies"
local capitals = include "lib/capitals"
local dates = include "lib/dates"
local figures = include "lib/figures"
local judging = include "lib/judging"
local law = include "lib/law"
local names = include "lib/names"
local naming = include "lib/naming"
local people = include "lib/people"
local places = include "lib/places"
local titles = include "lib/titles"

-- Where names stand: notes, captions and bylines too.
local everywhere = { "title", "heading", "body", "list", "quote", "note", "caption", "byline" }
-- Where capitals say that something is a name: not in titles, which may have them throughout.
local in_prose = { "body", "list", "quote", "note", "caption", "byline" }

-- Words with capitals at which a name ends.
local not_of_bodies = naming.all(naming.without(capitals.openers .. capitals.roles, "people justice first new old next last directors officers managers leaders governors trustees headteachers inspectors"), capitals.calendar, [[ ofsted cafcass barnardo nspcc dfe government state ]])
-- Titles have most other words: "Counting Every Night".
local not_of_titles = naming.all(capitals.roles, capitals.calendar, "this that these those his her its our their my your whose when while as if in on at by for from after before since though but and or")
local not_of_people = naming.all(names.suffixes, naming.without(capitals.openers .. capitals.calendar, "may a"), people.not_last, capitals.roles, [[ children's childrens england
  wales scotland britain london ofsted covid nhs ]])
local not_of_law = naming.all(capitals.openers, capitals.calendar, [[ government's government ministers parliament ]])

return rules {

  -- Legislation ------------------------------------------------------------------------------------------------------

  {
    id = "mention.legislation.act", mention = "legislation",
    about = "An Act, a bill, regulations or an order by its name, with its year where it has one.",
    any = { "(Act|Measure|Bill|Regulations|Regs|Order|Rules) (18??|19??|20??)", "(Act|Order) \\( (Northern Ireland|Scotland|England|Wales) \\) (18??|19??|20??)" },
    case = true, kinds = everywhere,
    grow = { left = { "and", "of", "for", "the", "to", "in", "against", "by", "with", "from", "on", "or", "etc", "at" }, commas = true, brackets = true,
      stop = not_of_law, least = 1 },
    pattern = law.titled,
    when = function(_, match) return { canonical = law.name(match.text) } end,
    introduces = "short",
    tests = { hit = { "the Children Act 1989", "the Justice Act (Northern Ireland) 2015", "under the Fostering Services (England) Regulations 2011", "Children Act 1989, s 32(1)" }, miss = { "an act of love", "the Order 66" } },
  },
  {
    id = "mention.legislation.listed", mention = "legislation",
    about = "Acts by a short name that only one of them has, or by initials and year: “the Human Rights Act”, “CA 1989”.",
    names = include "lib/acts", kinds = everywhere, introduces = "short",
    tests = { hit = { "the Human Rights Act", "s 31 CA 1989", "LASPO took it away" }, miss = { "the Children Act", "an act of care" } },
  },
  {
    id = "mention.legislation.named", mention = "legislation",
    about = "Conventions, codes and rules of court that are known by name.",
    names = {
      { "United Nations Convention on the Rights of the Child", "UN Convention on the Rights of the Child", "UNCRC", "Convention on the Rights of the Child" },
      { "European Convention on Human Rights", "European Convention for the Protection of Human Rights and Fundamental Freedoms", "ECHR" },
      { "Refugee Convention", "1951 Convention", "1951 Refugee Convention" },
      { "Hague Convention", "Hague Child Abduction Convention" }, { "1980 Hague Convention", "Hague Convention 1980" }, { "1996 Hague Convention", "Hague Convention 1996" },
      { "Geneva Convention", "Geneva Conventions", "Geneva Convention 1951" }, { "Vienna Convention" }, { "Charter of Fundamental Rights", "Charter of Fundamental Rights of the European Union" },
      { "Brussels IIa", "Brussels IIA", "Brussels II bis", "Brussels II" }, { "Treaty on the Functioning of the European Union", "TFEU" }, { "UN Convention on the Rights of Persons with Disabilities", "CRPD" },
      { "General Data Protection Regulation", "GDPR", "UK GDPR" }, { "Civil Procedure Rules" }, { "Civil Procedure Rules 1998", "CPR 1998" }, { "Family Procedure Rules" }, { "Family Procedure Rules 2010", "FPR 2010" }, { "Criminal Procedure Rules" }, { "Immigration Rules" },
      { "Istanbul Convention" }, { "Lanzarote Convention" }, { "Lisbon Treaty", "Treaty of Lisbon" }, { "Magna Carta" }, { "Bill of Rights" }, { "Equal Treatment Directive" }, { "Qualification Directive" },
    },
    kinds = everywhere, introduces = "short",
    tests = { hit = { "the UNCRC", "the European Convention on Human Rights" } },
  },
  {
    id = "mention.legislation.undated", mention = "legislation",
    about = "An Act or a bill by its name, without its year.",
    any = { "Act", "Bill", "Regulations" }, case = true, kinds = everywhere, refers = "legislation", alone = true,
    grow = { left = { "and", "of", "for", "the", "to", "in", "against", "by", "with", "from", "on", "or" }, commas = true, brackets = true,
      stop = naming.all(not_of_law, "uncle brother cousin president called"), least = 1 },
    when = judging.not_before_a_name,
    tests = { hit = { "The Children and Families Bill is out." }, miss = { "Bill came home.", "an assistant called Bill Smith" } },
  },
  {
    id = "mention.legislation.section", mention = "legislation",
    about = "A section or schedule, with what it is of where that follows.",
    any = { "section", "sections", "s", "ss", "sec", "schedule", "schedules", "sch" }, pattern = law.provision, kinds = everywhere, refers = "legislation", alone = true, introduces = "short",
    when = judging.is_a_provision,
    tests = { hit = { "section 47 enquiries", "Section 17 of the Children Act 1989", "s.31(2)" }, miss = { "this section of the report", "Section 3 of the report", "section 2.1" } },
  },
  {
    id = "mention.legislation.section.joined", mention = "legislation",
    about = "A section written as one word: “s17”.",
    any = { "s1*", "s2*", "s3*", "s4*", "s5*", "s6*", "s7*", "s8*", "s9*" }, case = true, pattern = law.provision, kinds = everywhere, refers = "legislation", alone = true,
    when = judging.is_a_provision,
    tests = { hit = { "a s47 enquiry", "s149 Equality Act 2010" }, miss = { "in S4 at school" } },
  },
  {
    id = "mention.legislation.regulation", mention = "legislation",
    about = "A regulation by its number, with what it is of where that follows.",
    any = { "regulation", "regulations", "reg", "regs" }, pattern = law.provision, kinds = everywhere, refers = "legislation", alone = true,
    tests = { hit = { "a Regulation 44 visitor", "reg 3", "regulation 5 of the 2010 Regulations" }, miss = { "the regulation of homes" } },
  },
  {
    id = "mention.legislation.rule", mention = "legislation",
    about = "A rule of court by its number, which has a full stop.",
    any = { "rule", "rules", "r", "rr" }, pattern = law.rule, kinds = everywhere, refers = "legislation", alone = true,
    tests = { hit = { "rule 12.73(1)(a)", "r 44.2" }, miss = { "rule 3 of our house" } },
  },
  {
    id = "mention.legislation.article", mention = "legislation",
    about = "An article of a convention or a treaty.",
    any = { "article", "articles", "art" }, pattern = law.article, kinds = everywhere, refers = "legislation", alone = true,
    except = { "article 39" },
    when = judging.is_a_provision,
    tests = { hit = { "Article 8 of the ECHR", "Articles 6 and 8" }, miss = { "an article by the chair" } },
  },
  {
    id = "mention.legislation.part", mention = "legislation",
    about = "A part, paragraph, regulation or rule of something that is named.",
    any = { "part", "parts", "paragraph", "paragraphs", "para", "paras", "subsection", "subsections", "rule", "rules", "r", "chapter", "clause", "clauses" }, pattern = law.part,
    kinds = everywhere, refers = "legislation", alone = true,
    tests = { hit = { "Part 4 of the Children Act 1989", "rule 5 of the 2010 Rules", "para 19 of Schedule 2" }, miss = { "part of the plan", "part 2 of this post" } },
  },
  {
    id = "mention.legislation.community", mention = "legislation",
    about = "Law of the European Union and statutory instruments by number; rules of court.",
    any = { "Regulation", "Directive", "Decision", "SI" }, case = true, pattern = law.community, kinds = everywhere,
    tests = { hit = { "Directive 95/46/EC", "Regulation (EU) 2016/679" }, miss = { "Regulation of homes" } },
  },
  {
    id = "mention.legislation.court", mention = "legislation",
    about = "Rules of court by number.",
    any = { "CPR", "FPR", "CrimPR", "Practice Direction", "PD" }, case = true, pattern = law.rules_of_court, kinds = everywhere,
    tests = { hit = { "CPR 31.16", "FPR r 25.4" }, miss = { "a CPR course" } },
  },
  {
    id = "mention.legislation.short", mention = "legislation",
    about = "An Act by its year: “the 1989 Act”.",
    any = { "(18??|19??|20??) (Act|Regulations|Regs|Order|Rules|Bill|Convention|Measure)", "Act of (18??|19??|20??)" }, case = true, kinds = everywhere, refers = "legislation", alone = true,
    tests = { hit = { "the 2004 Act" }, miss = { "in 2004 Acts" } },
  },
  {
    id = "mention.legislation.again", mention = "legislation",
    about = "“The Act”, where the document says which.",
    any = { "(the|that|this|The|That|This) (Act|Bill|Regulations|Convention|Directive)" }, case = true, kinds = everywhere, refers = "legislation",
    tests = { miss = { "The Act was passed." } },
  },

  -- Publications -----------------------------------------------------------------------------------------------------

  {
    id = "mention.publication.known", mention = "publication", voice = "title",
    about = "Guidance, reviews and strategies that are known by name.",
    names = include "lib/publications", kinds = everywhere, introduces = "short",
    tests = { hit = { "the revised Working Together", "Stable Homes: Built on Love", "the independent review of children’s social care" }, miss = { "Working together with families" } },
  },
  {
    id = "mention.publication.shape", mention = "publication", voice = "title",
    about = "White papers, plans, reviews and reports by their shape.",
    any = { "White Paper", "Green Paper", "Action Plan", "Code of Practice", "Review", "Inquiry", "Strategy", "Framework", "Report", "Guidance", "Journal", "Survey", "Toolkit", "Manifesto" }, case = true, kinds = in_prose,
    grow = { left = { "and", "of", "for", "on", "the" }, right = { "of", "into", "on", "for", "and", "the", "in" }, stop = naming.all(capitals.openers, capitals.calendar, "journal page group board team stage"), least = 1 },
    when = judging.is_a_work,
    introduces = "short",
    tests = { hit = { "the English Devolution White Paper", "the Youth Crime Action Plan" }, miss = { "a White Paper", "The Review" } },
  },
  {
    id = "mention.publication.paper", mention = "publication", voice = "title",
    about = "White and green papers in small letters, with what they are on.",
    any = { "(levelling up|health|education|schools|social care|care|adoption|housing|devolution|planning|justice|SEND|apprenticeships|skills|children's) (white|green) paper" }, kinds = everywhere,
    tests = { hit = { "the schools white paper" } },
  },
  {
    id = "mention.publication.introduced", mention = "publication", voice = "title",
    about = "A title after a word that says what it is: “the evaluation, Sooner Than Later, followed”.",
    any = naming.all(titles.cues), pattern = titles.after, kinds = { "body", "list", "quote", "note" }, introduces = "same",
    tests = { hit = { "His second report, The Protection of Children in England, made 58 recommendations.", "the research of 2021, What works to Prevent Harm: A summary, by Dr Roe" },
      miss = { "The report on a wage, Cllr Ada Low, Chair, said", "The report, he said, was late.", "our review, Dawn Okafor, retired" } },
  },
  {
    id = "mention.publication.before", mention = "publication", voice = "title",
    about = "A title before a word that says what it is: “its Childhood Matters report”, “The Big Ask, a survey of …”.",
    any = { "report", "survey", "strategy", "white paper", "green paper", "action plan", "inquiry report",
      "(a|an|the|our|their|its|his|her) *{0,2} (report|survey|study|book|inquiry|strategy|paper|pamphlet|briefing) (of|by|into|on|from|published)" }, kinds = { "body", "list", "quote", "note" },
    grow = { left = { "and", "of", "for", "on", "the", "in", "to" }, stop = not_of_titles, least = 2, only = true, beyond = true },
    when = judging.is_a_title, introduces = "same",
    tests = { hit = { "its Childhood Matters report said so", "In The Big Ask, a survey of children, they said it." },
      miss = { "a Local Government Association report", "Josh MacAlister, the report on care in hand", "an Eastmere Council survey", "when The Swimmers’ Fellowship’s report came" } },
  },
  {
    id = "mention.publication.quoted", mention = "publication", voice = "title",
    about = "A title in quotation marks, with capitals.",
    unit = "block", holds = { "\u{201C}", "\u{2018}", "\"", " '" }, starts = "\u{201C}\u{2018}\"'", pattern = titles.quoted, kinds = everywhere,
    tests = { hit = { "in ‘Notes from the Middle’ she writes", "its report 'Left out: Swimmers who cannot reach the sea' said so" }, miss = { "the ‘Family Safeguarding’ model", "“We Are Late,” he said.", "in ‘" .. ("All These Words "):rep(16) .. "End’ she writes" } },
  },
  {
    id = "mention.publication.cited", mention = "publication", voice = "title",
    about = "A title after the year of a reference.",
    unit = "block", starts = "(", pattern = titles.cited, kinds = { "note" },
    tests = { hit = { "Lunt, P. (2022) Whole Families, Whole Teams: Final Report. Wrenbury: Press." } },
  },

  -- Organisations ----------------------------------------------------------------------------------------------------

  {
    id = "mention.organisation.local", mention = "organisation", voice = "name",
    about = "A local body, whatever national one has its name: “our Youth Justice Board”. It has no canonical name.",
    any = { "Youth Justice Board*", "Safeguarding Board", "Improvement Board" }, case = true, kinds = everywhere,
    after = { "(our|local|my|their|its|your|own)", within = 14 },
    tests = { hit = { "Our local Youth Justice Board met." }, miss = { "The Youth Justice Board (YJB) met." } },
  },
  {
    id = "mention.organisation.known", mention = "organisation", voice = "name",
    about = "Bodies that are known by name.",
    names = include "lib/organisations", kinds = everywhere, introduces = "short",
    tests = { hit = { "Ofsted came.", "the DfE" }, miss = { "frontline staff", "take refuge" } },
  },
  {
    id = "mention.organisation.shape", mention = "organisation", voice = "name",
    about = "A body by the last word of its name: councils, boards, partnerships, trusts, associations, schools.",
    any = bodies, case = true, kinds = in_prose,
    grow = { left = { "and", "of" }, right = { "of", "for", "and", "on", "the" }, stop = not_of_bodies, least = 1, most = 8,
      apart = naming.words "council trust board partnership association ofsted charity department agency authority service services university limited ltd plc llp cic cc lbc mbc rbc mdc borough commission committee society institute foundation federation" },
    except = { "council (tax|regulation|directive|decision|chamber|leader*|member*|house|estate*)" },
    when = judging.is_a_body, introduces = "short",
    tests = { hit = { "Hale and Ferring Borough Council", "University of Wrenbury", "our Health and Wellbeing Board", "Chair of the Society of Family Practitioners" },
      miss = { "The Council met.", "the Department", "Director of Children’s Services" } },
  },
  {
    id = "mention.organisation.several", mention = "organisation", voice = "name",
    about = "Bodies of one kind: “Safeguarding Partnerships”.",
    any = { "Boards", "Partnerships", "Trusts", "Councils", "Associations", "Commissioners", "Courts" }, case = true, kinds = in_prose,
    grow = { left = { "and" }, stop = not_of_bodies, least = 1, most = 6 },
    when = judging.is_a_body,
    tests = { hit = { "as part of Safeguarding Partnerships", "Health and Wellbeing Boards" }, miss = { "Many Councils" } },
  },
  {
    id = "mention.organisation.kind", mention = "organisation", voice = "name",
    about = "The initials of bodies that every place has.",
    any = { "LSCB", "LSCBs", "LSCP", "ICB", "ICBs", "CCG", "CCGs", "PCT", "PCTs", "YOT", "YOTs", "FDAC", "RAA", "RAAs", "MASH" }, case = true, kinds = everywhere,
    tests = { hit = { "the local LSCB" } },
  },
  {
    id = "mention.organisation.workplace", mention = "organisation", voice = "name",
    about = "Where somebody works: “a research associate at Commonwell”.",
    any = { "(fellow|associate|worker|head|director|executive|manager|officer|researcher|lecturer|professor|reader|consultant|trustee|founder|analyst|economist|services|policy|adviser|psychologist|nurse|teacher) at (the)?",
      "(head|director|manager|lead) of *{1,3} at (the)?", "(works|worked|working) (at|for) (the)?" }, kinds = in_prose,
    grow = { right = { "and", "of", "for", "the", "&" }, stop = not_of_bodies, least = 1, only = true },
    when = judging.is_a_workplace,
    tests = { hit = { "She is a senior fellow at Commonwell.", "the head of play at Swimming Together" }, miss = { "the head at home" } },
  },
  {
    id = "mention.organisation.site", mention = "organisation", voice = "name",
    about = "Whose site or magazine something stands in: “the Directors’ Exchange website”.",
    any = { "website", "magazine", "newsletter" }, kinds = everywhere,
    grow = { left = { "and", "of", "&" }, stop = not_of_bodies, least = 1, only = true },
    tests = { hit = { "This first appeared on the Directors’ Exchange website." }, miss = { "our website" } },
  },
  {
    id = "mention.organisation.pair", mention = "organisation", voice = "name",
    about = "A name with an ampersand: “Harbour & Home”.",
    unit = "block", holds = " & ", starts = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", pattern = judging.pair, kinds = in_prose,
    tests = { hit = { "Harbour & Home runs it." }, miss = { "bread & butter", "Mrs Hale & Professor Pell", "Mr Hale & Prof. Pell" } },
  },
  {
    id = "mention.organisation.again", mention = "organisation", voice = "name",
    about = "“The Association”, where the document says which.",
    any = { "(the|The|this|This|our|Our) (Association|Society|Board|Trust|Partnership|Council|Commission|Foundation|Department|Agency|Authority|Institute|Federation|Committee|Charity|Taskforce|Project|Network|Panel|Inspectorate|Union|University|College|Academy)" },
    case = true, kinds = everywhere, refers = "organisation",
    tests = { miss = { "The Association met." } },
  },

  -- Places -----------------------------------------------------------------------------------------------------------

  {
    id = "mention.place.known", mention = "place",
    about = "Places that are known by name.",
    names = naming.listed({ places.kingdom, places.counties, places.cities, places.boroughs, places.world }, places.unsure), kinds = everywhere,
    except = { "New England", "(black|white) (African|Caribbean|British)" },
    tests = { hit = { "in Scotland", "Stoke-on-Trent" }, miss = { "English law" } },
  },

  {
    id = "mention.place.unsure", mention = "place",
    about = "Places whose names are also words or people, after a preposition of place.",
    names = naming.listed { places.unsure }, kinds = everywhere, after = { "(in|from|near|at|of|around|across|outside|to)", within = 0 },
    tests = { hit = { "a school in Reading" }, miss = { "Reading is fun." } },
  },

  -- People -----------------------------------------------------------------------------------------------------------

  {
    id = "mention.person.titled", mention = "person",
    about = "A title and a name: “Professor Munro”, “Her Honour Patricia Lisle”.",
    any = naming.all(people.titles), case = true, kinds = everywhere,
    grow = { right = naming.words(names.particles), stop = naming.all(names.suffixes, capitals.openers, capitals.calendar, people.not_last, "of street for and judge's minister", table.concat(people.titles, " "):lower()), least = 1, most = 3 },
    when = judging.is_titled, introduces = "part",
    tests = { hit = { "Professor Munro’s report", "Lord Laming told us" }, miss = { "General Election", "the Prime Minister" } },
  },
  {
    id = "mention.person.given", mention = "person",
    about = "A given name and a surname.",
    any = naming.capitalised(names.given .. people.given, people.words), case = true, kinds = everywhere,
    grow = { right = naming.words(names.particles), stop = not_of_people, least = 1, most = 3 },
    when = judging.is_a_person, introduces = "part",
    tests = { hit = { "Graham Allen said so.", "our lead member, Sheila Rowntree, agreed" }, miss = { "Victoria Station", "Dawn broke." } },
  },
  {
    id = "mention.person.word", mention = "person",
    about = "A given name that is also a word, and a surname, not where a sentence begins.",
    any = naming.capitalised(people.words), case = true, kinds = everywhere, after = { "(by|said|says|with|and|to|of|from|for|is|was|called|named|minister|chair|director|president|leader|mp|told|met|thank|thanks|that|but|as|who|so|where|secretary|commissioner|judge)", within = 0 },
    grow = { right = naming.words(names.particles), stop = not_of_people, least = 1, most = 2 },
    when = judging.is_a_person, introduces = "part",
    tests = { hit = { "said Grant Rowley", "the chair is Grace Poole" }, miss = { "May Ofsted listen?", "Will Parliament act?" } },
  },
  {
    id = "mention.person.saying", mention = "person",
    about = "Two or three names before or after a verb of saying.",
    any = naming.all(people.saying), kinds = everywhere,
    grow = { left = naming.words(names.particles), stop = not_of_people, least = 2, most = 3, only = true },
    when = judging.is_named,
    tests = { hit = { "Ife Balogun said that it was late." }, miss = { "The Court said so.", "Eastmere Council said" } },
  },
  {
    id = "mention.person.said", mention = "person",
    about = "Two or three names after a verb of saying, or after by.",
    any = naming.all(people.said, { "by", "picture" }), kinds = everywhere, except = { "instructed by" },
    grow = { right = naming.words(names.particles), stop = not_of_people, least = 2, most = 3, only = true, beyond = true },
    when = judging.is_named,
    tests = { hit = { "“It is,” said Farida Noor." }, miss = { "said Eastmere Council" } },
  },
  {
    id = "mention.person.role", mention = "person",
    about = "Two or three names after a role: “its chair, Josh MacAlister”.",
    any = naming.all(people.roles), kinds = everywhere,
    grow = { right = naming.words(names.particles), stop = not_of_people, least = 2, most = 3, only = true, beyond = true },
    when = judging.is_named, introduces = "part",
    tests = { hit = { "our lead member, Sheila Rowntree, told them", "the minister Gani Osei" }, miss = { "the director, Eastmere Council" } },
  },
  {
    id = "mention.person.of_role", mention = "person",
    about = "Two or three names before a comma and a role, or before “who” or “is a”.",
    any = naming.all({ "who", "is (a|an|the|our)? (senior|former|retired|deputy|assistant|executive|strategic|chief|independent|research|consultant|detective|children's)? (chair|director|head|manager|fellow|associate|chief executive|leader|professor|barrister|judge|psychiatrist|psychologist|social worker|worker|GP|inspector|guardian|researcher|lecturer|trustee|officer|inspector|member|secretary|president|teacher|headteacher|county|circuit)",
      "(chairs|manages|leads|runs) the" }, people.roles), kinds = everywhere,
    grow = { left = naming.words(names.particles), stop = not_of_people, least = 2, most = 3, only = true, beyond = true },
    when = judging.is_named, introduces = "part",
    tests = { hit = { "Farida Noor, who runs the centre, was tired.", "Ife Balogun manages the Lantern Project.", "Bronagh Keane, Director of Children’s Services" }, miss = { "Eastmere Council, who run it" } },
  },
  {
    id = "mention.person.judge", mention = "person",
    about = "A judge by surname: “Munby J”, “King LJ”.",
    any = people.judges, case = true, kinds = everywhere,
    grow = { left = naming.words(names.particles), stop = naming.all(capitals.openers, capitals.calendar, people.lettered), least = 1, most = 2 },
    when = judging.is_a_judge,
    tests = { hit = { "as Munby J said", "McFarlane LJ agreed" }, miss = { "Annex J", "Samuel J Brown", "child J" } },
  },
  {
    id = "mention.person.initials", mention = "person",
    about = "Initials and a surname: “S. Patel”, “A.N. Wilson”.",
    any = { "*.*", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "O", "P", "R", "S", "T", "V", "W", "Y", "Z" }, case = true, kinds = everywhere, pattern = judging.initials,
    when = judging.is_initialled, introduces = "part",
    tests = { hit = { "S. Patel wrote", "by A.N. Wilson", "J. K. Rowling" }, miss = { "hepatitis B. Many had it", "plan A. The other", "i.e. Ofsted" } },
  },
  {
    id = "mention.person.byline", mention = "person",
    about = "The names of a byline.",
    unit = "block", starts = "ABCDEFGHIJKLMNOPQRSTUVWXYZ\u{C9}\u{D3}", pattern = judging.byline_name, kinds = { "byline" },
    when = judging.is_of_byline, introduces = "part",
  },

  {
    id = "mention.person.cited", mention = "person",
    about = "The authors of a reference: “Lunt, P. and Brandt, O. (2022)”.",
    unit = "block", starts = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", pattern = judging.cited_name, kinds = { "note" },
    when = function(block) return block:text():find "%([12]%d%d%d%)" ~= nil end,
    tests = { hit = { "Lunt, P. (2022) A Title." } },
  },

  -- Money, benefits, numbers, dates ----------------------------------------------------------------------------------

  {
    id = "mention.money", mention = "money",
    about = "Sums of money, with their `value` and `currency`.",
    unit = "block", holds = { "\u{A3}", "\u{20AC}", "$" }, starts = "\u{A3}\u{20AC}$", pattern = figures.money, kinds = everywhere,
    tests = { hit = { "about £1.94 million a year", "€300" }, miss = { "300 pages" } },
  },
  {
    id = "mention.benefit", mention = "benefit",
    about = "Benefits, allowances and funds for households.",
    names = include "lib/benefits", kinds = everywhere,
    tests = { hit = { "the uplift in Universal Credit" }, miss = { "they benefit from it" } },
  },
  {
    id = "mention.number.figure", mention = "number",
    about = "Figures with what they count: shares, people, days.",
    unit = "block", starts = "0123456789", pattern = figures.quantity, kinds = { "title", "heading", "body", "list", "quote" },
    tests = { hit = { "43 per cent of its grant", "612 families" }, miss = { "in 2011 and after", "on 4 March" } },
  },
  {
    id = "mention.number.words", mention = "number",
    about = "Shares and multiples in words: “one in nine”, “three times as likely”.",
    any = {
      "(one|two|three|four|five|six|seven|eight|nine|ten) *{0,1} in (every)? (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|fifty|a hundred|1?|2?|100|1000)",
      "(twice|three times|four times|five times|six times|ten times) (as|more|the|less) (likely|many|rate)?", "(two|three) (thirds|quarters)", "more than half", "half as many",
      "(nearly|almost) half", "(less|fewer) than half", "(a|one) (third|quarter|fifth|tenth) of",
      "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (per cent|percent)",
      "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine) (per cent|percent)",
      "(one|two|three|four|five|six|seven|eight|nine) times (out of|in) (ten|a hundred|10|100)",
      "(eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (women|children|people|men|families|boys|girls|kids|parents|carers|schools|councils|areas|"
        .. "vacancies|reports|places|homes|beds|cases|workers|pages|recommendations|visits|posts|members|pupils|summer places)",
    },
    except = { "(one|two|three|four|five|six|seven|eight|nine|ten) *{0,1} in (two|three|four|five|six|ten|twelve) (years|months|weeks|days|counties|places|towns|areas|schools|stages|parts)" },
    tests = { hit = { "one in nine came back", "nine in ten of them", "eleven vacancies", "Ninety-one per cent of them", "nearly half came", "nine times out of ten" },
      miss = { "one of us", "the other half" } },
  },
  {
    id = "year",
    about = "Sentences with a year in figures, where dates are looked for.",
    find = "unit", keep = false, kinds = { "title", "caption", "heading", "body", "list", "quote", "note" },
    any = { "*15??", "*16??", "*17??", "*18??", "*19??", "*20??", "*21??" },
  },
  {
    id = "mention.date", mention = "date",
    about = "Dates that say their year, with their `value` and `precision`.",
    unit = "sentence", kinds = { "title", "caption", "heading", "body", "list", "quote", "note" }, where = "year",
    match = function(sentence)
      local found = {}
      for i, date in ipairs(dates.all(sentence:text(), { years = true })) do
        found[i] = { first = date.first, last = date.last, attributes = { value = date.value, precision = date.precision, ends = date.ends } }
      end
      return found
    end,
    tests = { hit = { "on 13 February 2023", "in 2006", "2021-06-22" }, miss = { "room 214", "in May" } },
  },
}
