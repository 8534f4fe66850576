-- Words that have a capital where a sentence begins, in a role or in a date, and that belong to no name beside them.
-- In small letters. A name stops before them: "When Eastmere Council", "Chair of the Northby Board".

return {
  openers = [[
    the a an this that these those there here it its he she his her they their we our us i my me you your who whose
    whom which what when where why how while whilst although though because since if unless until before after during
    in on at by for from to with within without into onto of off over under between among amongst against about across
    along around behind beyond through throughout towards upon via as than so such and or but nor yet not no never
    both each every all any some many most much more few several another other others either neither one two three
    four five six seven eight nine ten first second third last next then now today yesterday tomorrow soon later still
    also even only just indeed instead however meanwhile moreover furthermore therefore thus hence perhaps maybe
    is are was were be been being has have had do does did can could will would shall should may might must let
    like unlike despite given following according including see read join ask tell write please thank thanks dear
    yes ok hello hi well oh recently finally currently previously originally eventually similarly consequently
    additionally unfortunately fortunately clearly obviously today once twice again already always often sometimes
    visit official personal new old mr mrs ms dr gan picture pictures photo photos photograph image credit
    colleagues everyone everybody someone somebody anyone nobody nothing something people
    part section sections schedule article articles chapter paragraph clause rule regulation appendix annex figure
    table volume issue page note i ii iii iv v vi vii viii ix x xi xii
  ]],

  roles = [[
    mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend cllr councillor councillors
    director directors chair chairman chairwoman chairs president vice-president manager managers officer officers chief
    executive executives deputy head heads leader leaders mayor minister ministers secretary undersecretary commissioner
    commissioners inspector inspectors judge judges justice principal headteacher headteachers governor governors trustee
    trustees editor reporter correspondent journalist author spokesperson spokesman spokeswoman member members assistant
    associate senior lead ambassador founder consultant adviser advisor mp mps peer chancellor
  ]],

  calendar = [[
    jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday spring summer autumn winter christmas easter
  ]],
}
