-- Words that say that a phrase is somebody's role: "executive director and lead for children, Northby Council".

return {
  words = [[
    director directors chair chairman chairwoman chairperson vice-chair co-chair co-chairs president
    vice-president manager officer chief ceo executive deputy head lead leader leads councillor mayor minister
    secretary mp msp peer professor lecturer reader researcher fellow academic scientist student teacher
    headteacher principal governor trustee founder co-founder owner partner consultant adviser advisor analyst
    architect commissioner ombudsman inspector editor reporter correspondent columnist journalist writer author
    blogger contributor producer critic commentator strategist coordinator co-ordinator administrator assistant
    associate specialist practitioner worker nurse midwife doctor gp paediatrician psychologist psychiatrist
    therapist counsellor solicitor barrister lawyer judge magistrate engineer developer designer policy
    spokesperson spokesman spokeswoman ambassador champion visitor volunteer carer parent apprentice graduate
    intern member expert economist historian chaplain bishop vicar archivist curator librarian programme treasurer
    clerk registrar dcs guardian supervisor steward organiser campaigner clinician trainer advocate mentor tutor
    dean provost swyddog cyfarwyddwr
  ]],

  -- Words that stand before those of a role: "Jane Doe Senior Political Correspondent".
  before = [[
    senior chief associate news political business guest lead deputy executive assistant former sports special our staff
    freelance contributing health education social science managing international national local regional opinion
    live digital features retired acting interim primary secondary modern degree
  ]],

  -- What joins a name and a role in a sentence about the author.
  joins = { "is", "was", "is currently", "works as", "serves as", "currently serves as" },

  -- Verbs that are a role by themselves: "Jane Doe chairs the Northby Foster Carers' Association".
  verbs = { "chairs", "manages", "leads", "runs", "directs", "heads", "edits", "coordinates", "co-ordinates", "teaches",
    "works", "writes", "founded", "researches" },

  -- What ends a role in such a sentence.
  stops = { ", who ", ", where ", " when ", ", and she ", ", and he ", ", and they ", ", and has ", ", and was " },

  tests = {
    hit = { "Director of Children's Services, Northby Council", "chair of the Carrow Foster Carers' Association",
      "Policy Officer" },
    miss = { "which is why we waited", "Northby", "a place to call home" },
  },
}
