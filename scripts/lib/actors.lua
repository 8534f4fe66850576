-- Who can be asked to act, by the last word of what they are called ("the next government", "every council in the
-- county"), or by the last two, with _ between them, which go before the last alone. Add a word to the group it belongs
-- to; tables of asks have one column for a group.

return {
  government = [[
    government governments minister ministers chancellor treasury whitehall department departments dfe dhsc mhclg dluhc
    moj secretary secretaries cabinet ministry administration administrations executive senedd
  ]],
  parliament = [[ parliament peers mps msps committee committees lords commons politicians parties policymakers policy-makers decision-makers ]],
  regulator = [[
    ofsted cqc estyn inspectors inspector inspectorate inspectorates regulator regulators commissioner commissioners
    ombudsman
  ]],
  councils = [[
    council councils authority authorities councillor councillors member members mayor mayors leader leaders director
    directors dcs dcss dcses executives chief_executive commissioners corporate boroughs counties officers officer lgas
  ]],
  schools = [[ school schools academies academy trusts teacher teachers headteacher headteachers heads head governors
    governor colleges college universities university nurseries ]],
  health = [[ nhs health hospital hospitals gps icb icbs doctors nurses trust ccgs ccg clinicians midwives ]],
  justice = [[ police courts court judges judge judiciary cafcass magistrates forces lawyers prisons ]],
  partners = [[ partners partner agencies agency partnership partnerships board boards services service teams team
    organisations organisation bodies body charities charity sector settings establishments institutions ]],
  profession = [[
    suppliers supplier managers manager worker workers practitioners practitioner professionals professional colleagues colleague staff
    employers employer researchers researcher funders funder providers provider carers carer supervisors trainers
    commissioning unions union profession
  ]],
  public = [[
    everyone everybody anyone anybody parents parent families people readers reader neighbours
    neighbour society country nation companies company firms businesses platforms platform operators those whoever adults
  ]],
}
