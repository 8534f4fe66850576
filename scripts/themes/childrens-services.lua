-- What blogs on UK children's services write about: thirty themes with their sub-themes.
--
-- Each theme says what it is about, when to code it (`include`) and when not (`exclude`), then its entries, what must
-- not count (`except`), and sentences that must hit or miss it. Change anything, then run `ptext test` on your ruleset.
-- Hits in quotations, and those that are denied, count; hits in titles of publications and names of bodies do not, but where
-- a theme says so in `voices`: a cited review is evidence of reform, an inspectorate's name of inspection.
--
-- No coder has validated these lists yet: treat counts as a way into the posts, and read the sentences.
--
-- Three habits worth keeping: a glob only on a long stem (`fund*` takes "fundamental", `staff*` takes "Staffordshire");
-- acronyms with `case`, so that SEND is not the verb; the words of several decades for one idea, so that a trend is
-- not a history of vocabulary.

return themes {

  partnership = {
    about = "Agencies, services and families acting, or failing to act, as one system.",
    include = "Working across organisations, joint work, who the partners are, what they owe each other.",
    exclude = "The guidance Working Together; names of boards and partnerships; a person's partner.",
    "partner", "partners", "partnership*", "working together", "work* (closely|jointly|together|alongside) (with|across)",
    "whole system", "whole-system approach*", "system response", "system-wide",
    except = {
      "working together to safeguard*", { "Working Together", case = true }, "working together guidance",
      "safeguarding (children)? partnership*", "community safety partnership*", "families first partnership*",
      "(her|his|their|your|my|ex|former|intimate|abusive|violent|new|sexual) partner*",
      "(daughter's|son's|mother's|father's|sister's|brother's|mum's|dad's|parent's) partner*", "partner violence",
      "partner abuse", "civil partnership*", "law partner*", "partner at", "regional partnership board*",
    },
    tests = {
      hit = { "Schools are partners in this work.", "Police and health are working together." },
      miss = { "The revised Working Together is out.", "She left her partner.", "Our Community Safety Partnership met." },
    },
    themes = {
      multi_agency = {
        title = "Multi-agency working",
        about = "Teams and processes that span agencies.",
        "multi-agency", "multiagency", "interagency", "inter-agency", "cross-agency", "multi-disciplinary",
        "multidisciplinary", "integrated (team*|working|service*|commissioning)", "co-located", "joined-up",
        "join* up", "silo", "silos", "silo working",
        tests = { hit = { "a joined-up offer", "multi-agency and multi disciplinary teams" } },
      },
      collaboration = {
        about = "Acting jointly by choice: collaborating, pooling, a shared purpose.",
        "collaborat*", "co-operat* with", "cooperat* with", "common purpose", "shared purpose",
        "joint (commissioning|working|funding|protocol*)", "pooled budget*",
        tests = { hit = { "councils that collaborate on homes" } },
      },
      voluntary_sector = {
        about = "Charities and community groups as part of the system.",
        "voluntary sector", "third sector", "voluntary and community", "voluntary ,? community",
        "(charity|charities)", "community group*", { "VCSE", case = true }, { "VCS", case = true },
        except = {
          "charity (said|says|warns|warned|finds|found|calls|called|urges|urged|argues|argued|is (calling|urging|asking))",
          "charities (say|said|warn|warned|call|urge|urged|wrote|have (called|urged|warned)|are (calling|urging|asking|today))",
        },
        tests = { hit = { "a small charity on the estate" }, miss = { "the charity said so", "Nine charities wrote to the mayor." } },
      },
    },
  },

  information_sharing = {
    about = "Whether agencies can and do share what they know about a child or a family.",
    include = "Sharing data or intelligence, identifiers, the law that helps or hinders.",
    exclude = "Privacy notices; sharing views, learning or good practice.",
    "information sharing", "information-sharing", "data sharing", "shar* *{0,3} (information|intelligence|data)",
    "shar* of (information|data|intelligence)", "(single|consistent|unique) (unique)? (child)? identifier*",
    "NHS number*", "data protection", { "GDPR", case = true }, "Caldicott", "shared record*",
    except = { "shar* your (personal)? (information|data|details)", "share this *{0,3} (information|data)" },
    tests = {
      hit = { "They shared sensitive information with the school.", "A single unique identifier would help." },
      miss = { "We may share your data.", "Please share your thoughts." },
    },
  },

  early_help = {
    about = "Help offered early, so that harm or statutory work is not needed.",
    include = "Early help, early intervention, family help, prevention for families.",
    exclude = "The Prevent duty; early intervention in psychosis or speech; preventing crime in general.",
    "early help", "help *{0,2} early", "early as possible", "family help", "lead practitioner*",
    "(help*|support*) famil* (earlier|early|sooner)", "help at the earliest", "getting help early",
    except = { "prevent duty", "early intervention foundation", "early intervention in psychosis", "prevention of terrorism" },
    tests = {
      hit = { "Early help is not a luxury.", "We should be supporting families sooner." },
      miss = { "Schools have a Prevent duty.", "He arrived early." },
    },
    themes = {
      prevention = {
        about = "Preventing problems or their growth.",
        "early intervention", "earlier intervention", "intervene early", "prevent* (future)? (harm|need|problems|escalation|crisis|crises)",
        "preventative (service*|support|work|approach*)", "preventive (service*|support|work|approach*)",
        "prevention (agenda|service*|strateg*|work)", "upstream", "step* down (to|from) (early|child|family|targeted|universal)",
        tests = { hit = { "money for preventative services" } },
      },
      family_support = {
        about = "Support to parents and families at home.",
        "family support", "support services for famil*", "(whole|strengthening|supporting|troubled) famil* (programme*|approach*|work*)",
        "parenting (programme*|support|course*)", "family group (conferenc*|decision*)", "family worker*",
        tests = { hit = { "family group conferences work" } },
      },
    },
  },

  family_hubs_and_early_years = {
    about = "Services for under-fives and for families in one local place.",
    include = "Family hubs, children's centres, health visiting, nurseries, school readiness.",
    exclude = "The early years of a career or programme; plant nurseries; topic hubs.",
    "early years", "best start", "start for life", "school readiness", "ready for school", "(health|home) visit*",
    "first 1001 days", "under-fives",
    except = { "deserve* the (very)? best start", "early years of (my|his|her|its|their|our|the|this)", "in (its|their|my|his|her|our) early years", "hospital visit*" },
    tests = {
      hit = { "Good early years provision pays for itself." },
      miss = { "In the early years of my career I learned to listen.", "Every child deserves the best start in life." },
    },
    themes = {
      hubs = {
        about = "Hubs and centres where families are met.",
        "family hub*", "(children's|childrens|children) (centre|centres)", "sure start", "flying start",
        tests = { hit = { "The family hub opened in May.", "children’s centres were closed" } },
      },
      childcare = {
        about = "Nurseries, childminders and funded hours.",
        "childcare", "child care place*", "nursery", "nurseries", "childminder*", "(early education|funded) (place*|entitlement*|hours)",
        "early years foundation stage", { "EYFS", case = true },
        except = { "(plant|tree|garden) nursery", "nursery (furniture|rhyme*|slope*)" },
        tests = { hit = { "a nursery that parents can afford" }, miss = { "the tree nursery", "nursery furniture" } },
      },
    },
  },

  child_protection = {
    about = "Seeing harm to children and acting on it; statutory safeguarding.",
    include = "Child protection, safeguarding, significant harm, reviews after serious incidents.",
    exclude = "The practice model Family Safeguarding; names of boards; safeguarding jobs or funds.",
    "child protection", "safeguarding", "safeguard children", "safeguard* and promot* the welfare", "keep* (children|young people) safe",
    "protect* (vulnerable)? (children|child|young people)", "significant harm", "risk of harm",
    "(safe|protected) from harm", { "MASH", case = true }, "section 47", "strategy meeting*",
    except = {
      "safeguarding (children)? (partnership*|board*)", "family safeguarding", "working together to safeguard* (children)?",
      "liberty protection safeguard*", "safeguarding (jobs|funding|services)",
    },
    tests = {
      hit = { "Child protection is everyone's job.", "keeping children safe at home" },
      miss = {
        "The Safeguarding Children Board reported.", "an authority that uses Family Safeguarding",
        "as Working Together to Safeguard Children says",
      },
    },
    themes = {
      abuse_and_neglect = {
        about = "Abuse and neglect of children, by name.",
        "(sexual|physical|emotional|child) abuse", "neglect", "harmful sexual behaviour*", "non-accidental", "shaken baby",
        except = { "neglect of (duty|the sector|this issue|policy)" },
        tests = { hit = { "neglect is hard to see" }, miss = { "long neglect of policy" } },
      },
      learning_from_harm = {
        about = "Reviews and inquiries after a child was harmed or died.",
        "serious case review*", "(serious|child) (incident|practice|safeguarding practice) review*", "child death*",
        "rapid review*", "Victoria Climbi*", "Baby P", "Peter Connelly", "Star Hobson", "Arthur Labinjo*",
        "Sara Sharif",
        tests = { hit = { "lessons from serious case reviews" } },
      },
      in_need = {
        about = "Children in need and the thresholds of help.",
        "child* in need", "section 17", "threshold (document*|for (help|support|intervention|social care))",
        "(higher|rising|high) threshold*", "threshold* of need",
        except = { "poverty threshold*", "income threshold*" },
        tests = { hit = { "plans for children in need" } },
      },
    },
  },

  domestic_abuse_and_parental_need = {
    about = "Abuse between adults at home, substance misuse, conflict and illness of parents, and what these do to children.",
    include = "Domestic abuse, coercive control, parental conflict, drugs and alcohol in the home.",
    exclude = "Refuge as a figure of speech; medicines; addiction to games.",
    "parental (conflict|mental health|substance*|alcohol)", "toxic trio", "trio of vulnerabilities", "hidden harm",
    except = { "(take|takes|took|taking|taken) refuge", "refuge from the", "gaming addiction" },
    tests = { hit = { "the toll of parental conflict" }, miss = { "I took refuge from the rain" } },
    themes = {
      domestic_abuse = {
        about = "Abuse between adults in the family.",
        "domestic (abuse|violence)", "coercive control", "coercive behaviour", "violence against women",
        "(victim*|perpetrator*|survivor*) of domestic", "intimate partner (violence|abuse)", "women's refuge*", "refuge", "refuges",
        tests = { hit = { "children see domestic abuse", "a women’s refuge" } },
      },
      substance_misuse = {
        about = "Drug and alcohol problems of parents or young people.",
        "(substance|drug|alcohol) (misuse|abuse|dependen*|use)", "addiction*", "drug and alcohol (service*|worker*|problem*|use|team*)",
        tests = { hit = { "a drug and alcohol worker" } },
      },
    },
  },

  exploitation = {
    about = "Children used, controlled or trafficked by others; harm outside the home.",
    include = "Criminal and sexual exploitation, county lines, children missing from home or care.",
    exclude = "Exploiting an opportunity; missing data, missing pieces, missing out.",
    "exploitation", "(children|young people|girls|boys|being) exploited", "exploited by", "(sexually|criminally) exploit*",
    "contextual safeguarding", "extra-familial", "harm outside the home",
    except = { "exploit* (the|this|new)? (opportunit*|potential|technolog*|benefit*|data|loophole*)", "exploitation of (the|this|new)? (opportunit*|technolog*|data)" },
    tests = {
      hit = { "child exploitation does not stop at borders" },
      miss = { "exploit the opportunities of devolution", "some pieces are still missing" },
    },
    themes = {
      criminal = {
        about = "Exploitation for crime.",
        "county lines", "criminal exploitation", { "CCE", case = true }, "cuckooing", "modern slavery", "traffick*",
        except = { "traffick* light*" },
        tests = { hit = { "county lines gangs" } },
      },
      sexual = {
        about = "Exploitation for sex.",
        "sexual exploitation", { "CSE", case = true }, "grooming", "groomed by",
        except = { "dog grooming", "pet grooming", "(a|an|one|my|his|her|maths|english) CSE" },
        tests = { hit = { "the grooming of girls" }, miss = { "a dog grooming parlour" } },
      },
      missing = {
        about = "Children who go missing.",
        "missing (children|from home|from care|episode*)", "(go|goes|going|gone|went) missing", "return home interview*",
        except = { "(money|funding|data) *{0,2} (go|goes|going|gone|went) missing" },
        tests = { hit = { "when a child goes missing" }, miss = { "the funding has gone missing" } },
      },
    },
  },

  youth_violence = {
    about = "Violence by and between young people outside the home, and preventing it.",
    include = "Serious youth violence, knife crime, gangs, violence reduction units.",
    exclude = "Domestic and sexual violence; gang as a figure of speech.",
    "youth violence", "serious violence", "knife crime", "(gang|gangs)", "violence reduction unit*", { "VRU", case = true },
    "stabbing*", "stabbed", "weapon*", "violence (among|between|affecting) (young people|children)", "prevent* (youth)? violence",
    except = { "gang (up|show)", "chain gang", "press gang", "weaponis*", "weapon* of choice", "violence against women", "grooming gang*" },
    tests = {
      hit = { "a rise in knife crime", "serious youth violence" },
      miss = { "violence against women and girls", "it has been weaponised" },
    },
  },

  youth_justice = {
    about = "Children in contact with police, courts, custody and youth offending services.",
    include = "Youth courts, offending teams, custody of children, diversion.",
    exclude = "Custody in divorce; the Youth Justice Board as a name; courts for care cases.",
    "youth (justice|offending|court*|custody)", "young offender*", "first time entrant*", "criminal justice",
    "(children|young people|girls|boys) in (custody|prison|conflict with the law)", "(juvenile|child) (custody|imprisonment|prison*)", "remand", "remanded", "police (station|custody)", "custody suite*",
    "secure (training centre*|school*)", "criminal responsibility", "diversion (scheme*|from custody|from court)",
    "(offending|reoffending|re-offending)", "out of court disposal*",
    except = { "youth justice board*", "custody of the child*", "offending (remark*|article*)" },
    tests = {
      hit = { "children in custody", "youth offending teams" },
      miss = { "the Youth Justice Board", "custody of the children after divorce" },
    },
  },

  care_experience = {
    about = "Children and young people in the care of the state, and those who have been.",
    include = "Children in care, looked-after children, care leavers, corporate parents.",
    exclude = "Health and adult care; looking after as a verb.",
    "(children|child|young people|young person) in (our|public|local authority|the)? care", "looked after (child|children|young)",
    "children looked after", "looked after at home", "(entering|enter|enters|coming into|taken into|come into|edge of|edges of) care",
    "(been|grew up|growing up|lived|time) in care", "(left|leave|leaves|leaving) care", "(came|comes) into care", "care system", "corporate parent*", { "LAC", case = true }, { "CLA", case = true }, "(children's|in) care council*",
    "independent reviewing officer*", { "IRO", case = true }, { "IROs", case = true }, "personal education plan*",
    { "The Promise", case = true, kinds = { "body", "list", "quote" } },
    except = {
      "(health|adult|social|child|day|intensive|primary) care system", "take* care", "leav* care homes", "in care homes",
      { "The Promise of", case = true },
    },
    tests = {
      hit = { "Children in our care deserve better.", "Looked-after children move too often." },
      miss = { "She looked after three dogs.", "the adult social care system" },
    },
    themes = {
      care_experienced = {
        title = "Care-experienced people",
        about = "People who have been in care, and what they say of it.",
        "care-experienced", "care experience", "lived experience of care", "care population",
        tests = { hit = { "care-experienced adults" } },
      },
      leaving_care = {
        about = "Leaving care and growing up after it.",
        "care leaver*", "leaving care", "leav* the care system", "staying (put|close)", "former relevant", "pathway plan*",
        "personal advis?r*", "transition* to adulthood", "care covenant",
        tests = { hit = { "every care leaver", "Staying Put arrangements" } },
      },
    },
  },

  placements_and_sufficiency = {
    about = "Enough suitable homes for children in care, who provides them and at what price.",
    include = "Placements, sufficiency, children's homes, unregulated provision, the market and its profits.",
    exclude = "Student or work placements; care homes for adults; Stable Homes as a title; not-for-profit.",
    "sufficiency", "placement*", "placed (miles|far|out)", "out of (area|county|borough) placement*",
    "enough (foster|suitable|children's)? (homes|places|placements|beds)", "find* (a|the|suitable)? *{0,1} home* for", "shortage of (homes|places|placements)",
    except = {
      "(student|work|social work|practice|practice learning|job|nursery|training|teaching|ad|product) placement*",
      "placement* student*", "placement year*", "self-sufficiency", "displacement*",
    },
    tests = {
      hit = { "a placement two hundred miles away", "our sufficiency duty" },
      miss = { "student placements in our teams", "product placement" },
    },
    themes = {
      residential = {
        about = "Children's homes and secure homes.",
        "residential (care|home*|childcare|provision|placement*)", "(children's|childrens) (home|homes)",
        "secure (home*|accommodation|placement*|children's home*)", "semi-independent", "supported accommodation",
        except = { "residential care for (older|adults)", "residential home* for (older|adults)" },
        tests = { hit = { "a new children’s home" } },
      },
      unregulated = {
        about = "Provision outside regulation and deprivation of liberty.",
        "unregulated", "unregistered", "deprivation of liberty", "deprived of (his|her|their) liberty", { "DoLS", case = true }, { "DoL", case = true },
        "inherent jurisdiction",
        except = { "unregulated (market*|advice|bank*)" },
        tests = { hit = { "unregistered homes", "deprivation of liberty orders" } },
      },
      market = {
        about = "Who provides care and what they earn by it.",
        "profit", "profits", "profiteering", "private equity", "(independent|private) provider*", "care market",
        "market (failure|shaping|stewardship)", "regional care co-operative*", "regional care cooperative*",
        { "RCC", case = true }, { "RCCs", case = true },
        except = { "non-profit*", "not-for-profit", "for-profit (university|college)", "not for profit" },
        tests = { hit = { "profits from care" }, miss = { "a not-for-profit trust" } },
      },
    },
  },

  family_based_care = {
    title = "Family-based care",
    about = "Care by foster carers, kin, guardians and adopters.",
    include = "Fostering, kinship care, special guardianship, adoption, permanence.",
    exclude = "Fostering a culture; adopting a model; the adoption of technology; the newspaper.",
    except = {
      "foster* (a|an|the|our|good|better|greater|strong|stronger|closer|positive|trust|collaborat*|relationship*|innovation|resilience|belonging|joint)",
      "adoption of (a|an|the|our|new|technolog*|digital|ai|best|these|this)", "(been|was|were|is|are) (widely|formally)? adopted (by|as|in|across)",
    },
    tests = { hit = { "Kinship carers get too little." }, miss = { "fostering a culture of trust", "The model was adopted across the county." } },
    themes = {
      fostering = {
        about = "Foster care.",
        "foster carer*", "foster care", "fostering", "foster (child|children|home*|famil*|parent*|placement*)",
        "fostered (child*|young)", "mockingbird", "independent fostering agenc*", { "IFA", case = true }, { "IFAs", case = true },
        except = { "to kill a mockingbird" },
        tests = { hit = { "we need more foster carers" } },
      },
      kinship = {
        about = "Care by relatives and friends.",
        "kinship", "special guardian*", { "SGO", case = true }, { "SGOs", case = true },
        "(family and friends|connected) (care|carer*|person*)", "grandparent* (carer*|raising)", "child arrangements order*",
        tests = { hit = { "kinship care", "a special guardianship order" } },
      },
      adoption = {
        about = "Adoption and permanence.",
        "adoption", "post-adoption", "adopter*", "adoptive", "adopted (child|children|young people)",
        "(been|was|were) (successfully)? adopted", "regional adoption agenc*", "placement order*", "permanence", "early permanence",
        except = { "early adopter*", "early adopters of" },
        tests = { hit = { "adoptive parents", "children who were adopted" }, miss = { "early adopters", "the adoption of new software" } },
      },
    },
  },

  asylum_seeking_children = {
    title = "Asylum-seeking children",
    about = "Unaccompanied and other children who seek protection in the UK.",
    include = "Asylum, refugees, age assessment, the transfer scheme, hotels for asylum seekers.",
    exclude = "Migration of data; hotels in general.",
    "asylum*", { "UASC", case = true }, "unaccompanied (child*|minor*|young*|asylum*)", "refugee*", "national transfer scheme",
    { "NTS", case = true }, "age assessment*", "small boats", "(asylum|home office|bridging) hotel*", "no recourse to public funds",
    { "NRPF", case = true }, "(Ukrainian|Afghan|Syrian|Sudanese) (child*|famil*|refugee*)", "Homes for Ukraine",
    "migrant (child*|famil*)", { "sanctuary", after = { "(seek*|sought|offer*|find*|found|(city|cities|school*|college*|universit*|place*|borough*|council*) of)", within = 0 } }, "sanctuary seek*",
    except = { "lunatic asylum*", "data migration*" },
    tests = {
      hit = { "unaccompanied children from Sudan", "the National Transfer Scheme" },
      miss = { "migration to a new case system", "Home is a place of comfort and sanctuary." },
    },
  },

  send = {
    title = "SEND",
    about = "Special educational needs and disability: finding them, plans, provision, money and disputes.",
    include = "SEND, ALN, disabled children, EHC plans, special schools, high needs money.",
    exclude = "The verb to send; employment tribunals; the local offer to care leavers.",
    { "SEND", case = true }, { "SEN", case = true }, { "SENCO", case = true }, { "SENCOs", case = true }, "special educational need*",
    "additional (learning|support) need*", { "ALN", case = true }, { "ASN", case = true }, "learning disabilit*",
    "disabled (child*|young)", "child* with (a disability|disabilities|complex needs)", "neurodiver*", "autis*", { "ADHD", case = true },
    "speech and language",
    except = {
      "send (us|me|you|your|them|him|her|it|a|an|the|in|to|out|off|their|our)",
    },
    tests = {
      hit = { "Parents of children with SEND are tired.", "an autistic boy" },
      miss = { "Please send us your views.", "to send a message" },
    },
    themes = {
      plans = {
        about = "Assessments, plans and appeals.",
        { "EHCP", case = true }, { "EHCPs", case = true }, { "EHC", case = true }, "education ,? health and care (plan*|assessment*|needs)",
        "statement* of special", "individual development plan*", "SEND tribunal*", "tribunal*",
        except = { "(employment|immigration|upper|first-tier) tribunal*" },
        tests = { hit = { "an education, health and care plan", "EHCPs" }, miss = { "an employment tribunal" } },
      },
      provision_and_money = {
        about = "Special schools, the high needs block and its deficits.",
        "special school*", "high needs (block|budget*|funding|deficit*|spending|cost*|places)", "(DSG|dedicated schools grant) deficit*", { "DSG", case = true },
        "safety valve", "delivering better value", "statutory override", "local offer", "short breaks", "home to school transport",
        except = { "care leaver* local offer", "local offer (for|to) care leaver*" },
        tests = { hit = { "the high needs block" }, miss = { "our local offer to care leavers" } },
      },
    },
  },

  schools_and_education = {
    about = "Schools, learning, attendance, exclusion and the council's part in them.",
    include = "Schools and colleges, pupils, attendance, exclusion, academies, virtual schools, bullying.",
    exclude = "Department for Education as a name; academic work; social exclusion; hospital admissions.",
    "school", "schools", "pupil*", "teacher*", "headteacher*", "head teacher*", "education (settings|sector|system|provider*)",
    "education-based", "educational (outcome*|attainment|achievement)", "curriculum", "further education", "sixth form*", "school-based",
    "classroom*",
    except = {
      "school of thought", "old school", "business school", "schools week", "special school*", "secure school*", "driving school*",
      "dedicated schools grant", "home to school transport", "school of (social|health|public|law|government)",
    },
    tests = {
      hit = { "Schools know their families.", "pupils and teachers" },
      miss = { "the Department for Education", "another school of thought" },
    },
    themes = {
      attendance_and_exclusion = {
        about = "Being in school, kept out of it, or taught elsewhere.",
        "attendance", "absent from school", "absence from school", "school absence*", "(permanent|school|fixed-term|fixed period) exclusion*",
        "excluded from school", "(school|pupil) suspension*", "suspensions and", "children missing education", "elective home education",
        "(home educated|home-educated|home education)", "alternative provision", "pupil referral unit*", "off-rolling", "emotionally based school avoidance",
        except = { "attendance at (the|a|our)? (meeting*|conference*|event*|court)", "attendance allowance" },
        tests = { hit = { "school attendance has not recovered" }, miss = { "attendance at the conference" } },
      },
      structures = {
        about = "Academies, trusts, places and admissions.",
        "academy", "academies", "academis*", "academiz*", "multi-academy trust*", { "MAT", case = true }, { "MATs", case = true },
        "maintained school*", "school place*", "school admission*", "admissions (code|policy|authorit*)", "regional schools commissioner*",
        "schools white paper", "school improvement",
        tests = { hit = { "a multi-academy trust" }, miss = { "academic research" } },
      },
      virtual_school = {
        about = "The service that champions the schooling of children in care.",
        "virtual school*",
        tests = { hit = { "our virtual school head" } },
      },
      bullying = {
        about = "Bullying and its prevention.",
        "bully*", "bullied", "anti-bullying", "cyberbully*",
        tests = { hit = { "children who are bullied" } },
      },
    },
  },

  mental_health = {
    about = "Children's and families' mental health and emotional wellbeing.",
    include = "CAMHS, trauma, self-harm, emotional wellbeing, anxiety of children and parents.",
    exclude = "Wellbeing in the names of boards and Acts; staff morale; depressed areas.",
    "mental (health|ill-health|illness|wellbeing)", "mental ill health", { "CAMHS", case = true }, "emotional (health|wellbeing|well-being|resilience)",
    "social and emotional", "self-harm*", "suicid*", "eating disorder*", "anxiety", "depression", "trauma", "traumatised", "traumatic",
    "trauma-informed", "adverse childhood experience*", { "ACEs", case = true }, "tier (4|four)", "psychologist*", "counselling",
    except = {
      "mental health act", "anxiety (about|over|around) (the)? (budget*|funding|inspection*|reform*)", "economic depression",
      "the great depression", "financial trauma",
    },
    tests = {
      hit = { "The wait for CAMHS is a year.", "children living with trauma" },
      miss = { "the Health and Wellbeing Board", "anxiety about inspection" },
    },
  },

  health_services = {
    about = "The NHS, public health and health professionals in children's lives.",
    include = "The NHS, integrated care, public health, school nurses, paediatricians, inequalities in health.",
    exclude = "Health and safety; a healthy debate; mental health services.",
    voices = { "name", "negated", "quoted" },
    { "NHS", case = true }, "public health", "health (service*|staff|worker*|colleague*|partner*|professional*|provider*|visitor*)",
    "health and social care", "integrated care (board*|system*|partnership*)", { "ICB", case = true }, { "ICBs", case = true },
    { "ICS", case = true }, "clinical commissioning group*", { "CCG", case = true }, { "CCGs", case = true }, "primary care trust*",
    "paediatric*", "school nurs*", "continuing care", { "GP", case = true }, { "GPs", case = true }, "health inequalit*", "midwi*",
    "HSC trust*",
    except = { "health and safety", "mental health service*", "public health emergency", "minister* for health and social care", "NHS number*" },
    tests = {
      hit = { "our public health team", "GPs and school nurses" },
      miss = { "a health and safety briefing", "check your GPS" },
    },
  },

  poverty = {
    about = "Family income, benefits, living costs and material hardship.",
    include = "Child poverty, benefits, food banks, housing and homelessness of families.",
    exclude = "Poverty of ambition; deprivation of liberty; benefit from something.",
    "poverty", "low-income", "low income*", "hardship", "destitut*", "deprived (area*|communit*|neighbourhood*|ward*)", "(social|material|economic) deprivation",
    "food parcel*", "hunger", "hungry", "(miss|missed|missing|skip|skipped|skipping) (a|their)? meal*",
    "insecure work", "wider (societal)? determinants",
    except = { "hungry for", "poverty of (ambition|aspiration|expectation*|imagination|thought)" },
    tests = {
      hit = { "Child poverty is a policy choice.", "families in hardship" },
      miss = { "a poverty of ambition", "deprivation of liberty" },
    },
    themes = {
      benefits = {
        about = "Social security and its reform.",
        "universal credit", "child benefit", "benefit (freeze*|cap|change*|cut*|system|payment*|sanction*)", "welfare (reform*|system|benefit*|cut*)",
        "two-child (limit|cap)", "two child (limit|cap)", "social security", "period products",
        tests = { hit = { "the two-child limit", "cuts to Universal Credit" } },
      },
      cost_of_living = {
        about = "What daily life costs families.",
        "cost of living", "cost-of-living", "food bank*", "foodbank*", "free school meal*", "fuel poverty", "energy bill*",
        "household support fund", "holiday activities", "holiday hunger",
        tests = { hit = { "queues at the food bank" } },
      },
      housing = {
        about = "Housing and homelessness of families.",
        "homeless*", "temporary accommodation", "(poor|overcrowded|unsuitable|social|affordable|insecure) housing",
        "housing (crisis|need*|cost*|benefit)", "evict*", "rough sleep*", "bed and breakfast",
        tests = { hit = { "a year in temporary accommodation" } },
      },
    },
  },

  equality_and_racism = {
    about = "Unequal treatment and outcomes by race, sex, disability, sexuality, class or place, and acting on it.",
    include = "Racism, disproportionality, inclusion at work, inequality, levelling up.",
    exclude = "Private equity; a race against time; inequality in health (coded as health services).",
    "inequalit*", "equalit*", "inequit*", "equity (of|in|for)", "discriminat*", "disproportionality", "disproportionately",
    "social mobility", "levelling up", "levelling-up",
    except = {
      "(private|housing|home) equity (of|in|for)", "disproportionate* (cost*|burden*)", "discriminating taste", "health inequalit*",
    },
    tests = {
      hit = { "Inequality starts before birth." },
      miss = { "private equity in care", "a race against time" },
    },
    themes = {
      race = {
        about = "Race, ethnicity and racism.",
        "racis*", "anti-racis*", "antiracis*", "racial*", "(black|asian|mixed|minority) (child*|young|famil*|ethnic*|heritage|boys|girls|staff)",
        "ethnic*", "global majority", { "BAME", case = true }, "black lives matter", "adultification", "islamophob*", "antisemit*",
        tests = { hit = { "anti-racist practice", "Black boys are stopped more" } },
      },
      identity = {
        about = "Sex, gender, sexuality, Gypsy, Roma and Traveller families.",
        "LGBT*", "transgender", "gender identity", "misogyn*", "gypsy ,? roma", "protected characteristic*",
        tests = { hit = { "LGBTQ young people" } },
      },
      inclusion = {
        about = "Inclusion in organisations.",
        "equality ,? diversity and inclusion", { "EDI", case = true }, { "EDIB", case = true }, "diverse (workforce|leadership|communit*)",
        "inclusive (practice|leadership|culture)",
        tests = { hit = { "equality, diversity and inclusion" } },
      },
    },
  },

  childrens_voice = {
    title = "Children's voice",
    about = "Children's and families' views shaping decisions, services and policy.",
    include = "Listening to children, participation, co-production, children's rights.",
    exclude = "The voice of the sector; the participation age; advocating for money.",
    "voice* of (the|our)? (child|children|young people|famil*|parents)", "(child's|children's|young people's|families) (voice*|perspective*|wishes and feelings)",
    "listen* to *{0,6} (child|children|young people|famil*|parents)", "listening to particular groups",
    "views of *{0,4} (child|children|young people|famil*|parents)", "lived experience*",
    "(heard|hear|hearing) (from|directly from) *{0,2} (children|young people|families|parents)", "consultative",
    "(spoke|spoken|talked|speaking|talking) (to|with) *{0,3} (children|young people|care leavers)", "(children's|child's|young person's|young people's) own words",
    "young advis?rs", "youth (panel*|forum*|parliament)", "(children's|child) rights", "say in (how|what|their|one|decision*)",
    "what (children|young people|families) (tell|told|say|said|want)", "(children|young people) (told|tell) (us|me)",
    except = { "participation (rate*|age|fee*)", "labour market participation", "voice of (the|our) (sector|profession)" },
    tests = {
      hit = { "We listened to parents and children.", "the voice of the child" },
      miss = { "the voice of the sector", "raising the participation age" },
    },
    themes = {
      participation = {
        about = "Structures in which children and families take part, and their rights.",
        "co-produc*", "coproduc*", "co-design*", "participation", "(children in care|youth|young people's) (council*|parliament|forum*)",
        "expert* by experience", { "UNCRC", case = true }, "rights of the child", "children's rights", "advoca* (service*|for children|for young people)",
        "independent advoca*",
        tests = { hit = { "designed with our youth council", "children’s rights" } },
      },
    },
  },

  workforce = {
    about = "The people who do the work: numbers, conditions, skills and wellbeing.",
    include = "Social workers and other staff, recruitment, agency work, supervision, training, morale.",
    exclude = "Staffordshire; supervision orders; retention of data; recruiting foster carers.",
    "workforce", "social worker*", "social work (practitioner*|team*|profession*|student*|qualification*|placement*)", "practitioner*",
    "frontline (staff|worker*|practitioner*|social|colleague*)", "staff", "staffing", "youth worker*", "colleagues on the front line",
    except = { "staff nurse", "flag staff" },
    tests = {
      hit = { "Our workforce is tired.", "social workers and youth workers" },
      miss = { "Staffordshire County Council", "an interim supervision order" },
    },
    themes = {
      recruitment_and_retention = {
        about = "Finding and keeping people.",
        "recruit*", "retention", "vacanc*", "turnover", "agency (staff|worker*|social*|rule*|spend)", "caseload*", "workload*", "pay rates",
        except = { "data retention", "retention of (data|records)", "annual turnover", "turnover of £ * (million|billion)", "recruit* *{0,3} (foster carer*|carer*|adopter*)" },
        tests = { hit = { "agency social workers", "high caseloads" }, miss = { "recruiting new foster carers", "with a turnover of £40 million" } },
      },
      development = {
        about = "Learning and supervision at work.",
        "supervision", "practice educator*", "newly qualified", { "ASYE", case = true }, { "NAAS", case = true }, "early career framework",
        "professional development", "training", "step up to social work", "apprentice*", "(student|practice) placement*",
        except = { "supervision order*", "supervised contact", "potty training", "training centre*", "secure training" },
        tests = { hit = { "reflective supervision", "student placements" }, miss = { "a supervision order" } },
      },
      staff_wellbeing = {
        about = "How people at work are.",
        "burnout", "burn-out", "burnt out", "staff (wellbeing|morale)", "morale", "working conditions", "resilien* (of)? (staff|workforce|team*)", "vicarious trauma",
        tests = { hit = { "burnout in our teams" } },
      },
    },
  },

  leadership = {
    about = "Who leads, how, and with what authority: directors, members, places, systems.",
    include = "Leaders of services and places, political leadership, accountability, devolution.",
    exclude = "Party leaders; leading to something. Job titles alone are not leadership.",
    "leadership", "(system|senior|political|local|council|corporate|practice|public service) leader*",
    "leader* of (place|children's services|services|local)", "senior (management|manager*|officer*)", "lead member*", "chief executives", { "chief executive", after = { "(council|council's|authority|authority's|trust|town|county)", within = 0 } },
    "elected member*", "statutory role*", "accountab*",
    except = { "(opposition|labour|conservative|liberal|party|world|green|reform) leader*", "leader of the (opposition|labour|conservative)" },
    tests = {
      hit = { "Good leadership is quiet.", "system leaders and elected members" },
      miss = { "this led to delay", "the Conservative leader", "Ada Low, chief executive of a charity, said so." },
    },
    themes = {
      place = {
        about = "Leading a place; devolution and reorganisation.",
        "leader* of place", "leadership of place", "place-based", "place based", "local democrac*", "local discretion", "devolution", "devolve*",
        "combined authorit*", "(mayor|mayors|mayoral)", "local government reorgani*",
        except = { "devolved nation*", "devolved administration*" },
        tests = { hit = { "place-based budgets", "the combined authority" }, miss = { "the devolved nations" } },
      },
    },
  },

  funding = {
    about = "Money for services: its level, source, length, loss and pressure.",
    include = "Budgets, grants, cuts, investment, overspends, settlements.",
    exclude = "Fundamental, fundraising; Grant as a name; attention deficit; investing time.",
    "funding", "funded", "underfund*", "resources available", "financial (pressure*|position|sustainability|challenge*|support|settlement|crisis|constraint*|resource*)",
    "budget", "budgets", "budgetary", "spending review", "(local government|finance|funding) settlement", "treasury", "multi-year settlement*",
    except = {
      { "budget*", after = { "(my|family|household|weekly|monthly)", within = 0 } }, "financial support (for|to) *{0,2} (families|parents|carers|households|grandparents)", "budget airline*", "financial times", "financial year", "deprivation fund*", "household support fund",
    },
    tests = {
      hit = { "Funding ends in March.", "a three-year budget" },
      miss = { "My budget for the week is gone.", "This is fundamental to our approach.", "Grace Grant is chair of the board." },
    },
    themes = {
      cuts = {
        about = "Less money.",
        "budget (reduction*|cut*|pressure*|gap*)", "(cut|cuts|reduction*) (to|in) *{0,3} (budget*|funding|service*|grant*|spending)", "austerity",
        "funding (gap|shortfall|crisis|cut*|cliff*|reduction*)", "reduced (budget*|funding)", "lack of funding", "section 114", "(spending|service) cut*",
        tests = { hit = { "a decade of austerity", "cuts to youth services" }, miss = { "a short cut to reform" } },
      },
      investment = {
        about = "More money, or money for longer.",
        "dedicated ,? (long-term)? funding", "(long-term|sustainable|additional|new|ring-fenced|multi-year|appropriate|adequate|proper|sustained) funding",
        "invest", "invests", "invested", "investing", "investment*", "invest to save", "boost* *{0,4} funding", "invest-to-save",
        except = { "invest* (time|energy|effort|emotionally)", "investment bank*" },
        tests = { hit = { "dedicated, long-term funding", "invest in prevention" }, miss = { "investing time in people" } },
      },
      grants = {
        about = "Where money comes from.",
        -- with `case`, since Grant is a name too
        { "grant", case = true }, { "grants", case = true }, { "Grants", case = true },
        "(schools|support|block|improvement|formula|specific|government|transformation) grant*",
        "ring-fence*", "ringfence*", "pupil premium", "council tax", "business rates", "barnett",
        except = { "grant* (permission|access|them|us|an order|him|her)", "grant aid" },
        tests = { hit = { "a ring-fenced grant", "the Dedicated Schools Grant" }, miss = { "to grant them access", "Hugh Grant spoke" } },
      },
      cost_pressure = {
        about = "Costs and demand that outrun money.",
        "overspend*", "overspent", "deficit", "deficits", "cost pressure*", "rising (cost*|demand)", "unsustainable", "placement cost*", "inflation",
        except = { "rising cost* of (living|food|energy|fuel|essentials|childcare)", "attention deficit", "deficit model", "deficit-based", "deficit hyperactivity", "democratic deficit" },
        tests = { hit = { "rising demand and a deficit" }, miss = { "attention deficit disorder", "the rising cost of living" } },
      },
    },
  },

  social_care_reform = {
    about = "National reviews and reform of children's social care, whatever the decade.",
    include = "Munro, the independent review, Stable Homes, Families First; arguments for or against reform.",
    exclude = "Reform UK; reform of welfare, planning or schools; the Social Work Reform Board as a name.",
    voices = { "negated", "quoted", "title" },
    "reform", "reforms", "reforming", "systemic (change|reform)", "structural reform*", "redesign*", "restructur*", "once in a generation",
    "root and branch", "implement* (the)? recommendation*", "children's social care review*",
    except = {
      { "Reform UK", case = true }, { "Reform-led", case = true }, { "Reform councillor*", case = true },
      "(welfare|planning|benefit|electoral|SEND|tax|prison|leave|curriculum|housing|asylum|legal aid) reform*", { "SEN?D? reform*", case = true },
      { "reform*", near = { { "SEND", case = true }, { "EHCPs", case = true }, "special educational needs", "education ,? health and care plan*", "high needs", within = 40, unit = "block" } },
      { "(reform|reforms|reforming|redesign*)", near = { "(NHS|mental health services|benefits system|education system|criminal justice|prison*|secure estate|curriculum|planning system|tax system|social security)", within = 4 } }, "social work reform board", "reform school*",
    },
    tests = {
      hit = { "Reform must start with families.", "a once in a generation chance" },
      miss = { "welfare reforms", "a Reform UK councillor", "Parents of children with SEND fear the reforms.", "to reform NHS services", "the Social Work Reform Board" },
    },
    themes = {
      munro = {
        about = "The Munro review of child protection, 2010 to 2011.",
        "Munro",
        tests = { hit = { "Professor Munro's report" } },
      },
      care_review_2021_22 = {
        title = "The care review, 2021 to 2022",
        about = "The independent review of children's social care in England.",
        "independent review of (children's|childrens) social care", "(independent)? care review", "MacAlister", "case for change",
        "review of (children's|childrens) social care", "the review (called|said|recommended|suggests|says|calls)", "the review's",
        tests = { hit = { "the independent review of children's social care", "the Care Review" } },
      },
      stable_homes_2023 = {
        title = "Stable Homes, 2023",
        about = "The government's strategy of 2023 and its pathfinders.",
        "stable homes", "implementation strategy", "families first for children", "pathfinder*",
        tests = { hit = { "Stable Homes, Built on Love" }, miss = { "children need stability at home" } },
      },
      wellbeing_and_schools_2024 = {
        title = "Families First and the Act, from 2024",
        about = "The programme and the Act that followed in 2024 and 2025.",
        "keeping children safe ,? helping families thrive", "families first partnership*", "children's wellbeing and schools", "opportunity mission",
        tests = { hit = { "the Children’s Wellbeing and Schools Bill" } },
      },
    },
  },

  guidance_and_legislation = {
    about = "Law, statutory guidance, duties, and government consultations on them.",
    include = "Acts, bills, regulations, statutory guidance such as Working Together, consultations, calls for evidence.",
    exclude = "Acting, Bill as a name, energy bills, emotional regulation, a doctor's consultation.",
    voices = { "negated", "quoted", "title" },
    "legislat*", "statutory (guidance|dut*|requirement*|responsibilit*)", "regulatory guidance", "primary legislation", "(white|green) paper*",
    "national (standards|framework)", "new dut*", "legal dut*", "(put*|place*|laid|lays|impose*) a (new|legal)? duty on",
    except = { "careers guidance", "parental guidance", "spiritual guidance" },
    tests = {
      hit = { "The law places a legal duty on us.", "a green paper" },
      miss = { "careers guidance", "an act of kindness" },
    },
    themes = {
      acts = {
        about = "Acts and bills.",
        "(children|childrens|children's|adoption|care|education|families|equality|care planning|social work|schools|well-being) act",
        "act (1989|1995|1998|2000|2002|2004|2008|2010|2014|2017|2025)", "(1989|2004|2014) act", "children's wellbeing and schools (bill|act)",
        "section (17|20|31|47)", "(courts|crime|migration|borders|housing|online safety|domestic abuse|human rights) (act|bill)", "royal assent", "(bill|bills) (going through|before|is|will)", "mental health act",
        except = { "(energy|gas|electricity|household|food|heating|water) bill* (is|will)" },
        tests = { hit = { "the Children Act 1989", "section 20" }, miss = { "energy bills will rise" } },
      },
      guidance = {
        about = "Statutory guidance and regulations.",
        "working together to safeguard*", { "Working Together", case = true, kinds = { "body", "list", "quote" } }, "this guidance", "the guidance",
        "(new|draft|revised|updated) guidance", "keeping children safe in education", { "KCSIE", case = true }, "framework for assess*", "regulations",
        tests = { hit = { "as Working Together says", "the draft guidance" }, miss = { "we are working together" } },
      },
      consultation = {
        about = "Government consultations and calls for evidence.",
        "consultation", "consultations", "consult on", "consulting on", "call for evidence", "respond to the (consultation*|government)",
        except = { "consultation (with|between) (the|a|my|our|his|her|their)? (GP|doctor|patient*|paediatrician)", "(medical|GP) consultation*" },
        tests = { hit = { "the consultation closes in May" }, miss = { "a consultation with her doctor" } },
      },
    },
  },

  family_justice = {
    about = "Family courts, care proceedings and public law.",
    include = "Care proceedings, the family court, Cafcass, the public law outline, delay in court.",
    exclude = "Youth and criminal courts; weeks of pregnancy.",
    voices = { "name", "negated", "quoted" },
    "family (court*|justice|drug and alcohol court*|proceedings)", "care (proceeding*|order*)", "public law", "private law", "pre-proceedings",
    { "PLO", case = true }, "Cafcass", "judiciary", "placement order*", "contact (centre*|supervisor*)", "supervised contact", "family judge*", "designated family judge*", "court (delay*|proceeding*)",
    { "26 week*", near = { "court*", "proceeding*", "judge*", "case", "cases", "limit", within = 12 } },
    "President of the Family Division", { "FDAC", case = true }, "supervision order*", "children's hearing*",
    except = { "26 weeks (pregnant|of pregnancy)", "26 week* of pregnancy", { "26 week*", near = { "baby", "born", "pregnan*", within = 10 } } },
    tests = {
      hit = { "care proceedings take too long", "the family court" },
      miss = { "she was 26 weeks pregnant", "the youth court" },
    },
  },

  inspection_and_data = {
    about = "How services are judged. Report its sub-themes: inspection, data and improvement are different arguments.",
    except = { "targeted" },
    themes = {
      inspection = {
        about = "Inspectors, frameworks and judgements.",
        include = "Ofsted and other inspectorates at work, grades, inspection frameworks.",
        exclude = "Inadequate funding, an outstanding issue; Ofsted only as a source of figures.",
    voices = { "name", "negated", "quoted" },
        "Ofsted", "inspect*", { "ILACS", case = true }, { "JTAI", case = true }, { "JTAIs", case = true }, "care quality commission", { "CQC", case = true },
        "Estyn", "care inspectorate*", "(rated|judged|graded|judgement of|rating of) (good|outstanding|inadequate|requires improvement)",
        "requires improvement to be good", "annual conversation*", "(single-word|one-word) judgement*",
        tests = { hit = { "we were judged good", "an Ofsted inspection" }, miss = { "inadequate funding", "an outstanding issue" } },
      },
      performance_data = {
        about = "Indicators, targets, returns and benchmarks.",
        "indicator*", "target (set|and)", "targets", "benchmark*", "performance (data|measure*|indicator*|management|table*)", "dataset*",
        "data set*", "league table*", "statutory return*", "outcomes framework", "dashboard*", "accountability measure*", "data collection*",
        tests = { hit = { "targets and indicators", "our statutory returns" }, miss = { "targeted help" } },
      },
      improvement = {
        about = "How services get better: peers, partners, boards, intervention.",
        "sector-led improvement", "sector led improvement", "peer (review*|challenge*)", "improvement (partner*|board*|notice*|plan*|journey*)",
        "intervention by the department", "commissioner's report", "drive improvement", "alternative delivery model*", "regional improvement*",
        "children's trust model*", "sharing good practice",
        except = { "SEND improvement plan*", "home improvement*" },
        tests = { hit = { "a peer review", "sector led improvement" } },
      },
    },
  },

  digital_and_technology = {
    about = "Technology in work and in children's lives.",
    include = "Digital tools, AI, virtual working, social media and online harm.",
    exclude = "Digital subscriptions, virtual schools, share buttons.",
    "technolog*", "digital*", "portal*", "software", "(IT|computer|recording) system*",
    except = { "digital (edition*|issue*|membership|subscription*|marketing|version)", "virtual school*", "follow us on social media" },
    tests = {
      hit = { "Technology will not replace relationships." },
      miss = { "a digital subscription", "the virtual school head" },
    },
    themes = {
      tools_and_ai = {
        title = "Tools and AI",
        about = "Systems, algorithms and artificial intelligence at work.",
        "artificial intelligence", { "AI", case = true }, "generative AI", "algorithm*", "predictive (analytics|model*)", "machine learning",
        "case management system*", "case recording system*", "chatbot*",
        tests = { hit = { "AI note-taking tools" } },
      },
      virtual_working = {
        about = "Work, learning and contact at a distance.",
        "virtual (working|meeting*|visit*|event*|contact|conference*)", "remote (working|learning|visit*)", "video call*", "online (meeting*|learning|event*)",
        "hybrid working", "working from home",
        tests = { hit = { "virtual visits to families" } },
      },
      online_life = {
        about = "Children's lives online and the harm they meet there.",
        "social media", "online (safety|harm*|abuse|grooming|world)", "smartphone*", "screen time", "online safety act", "image-based",
        tests = { hit = { "social media and sleep" } },
      },
    },
  },

  covid_recovery = {
    title = "Covid and recovery",
    about = "The pandemic, its effect on children and services, and recovery.",
    include = "Covid-19, lockdown, catch-up, what services learned in the pandemic.",
    exclude = "Deficit recovery plans, recovery from addiction, lockdown drills.",
    "covid*", "coronavirus", "pandemic", "post-pandemic", "lockdown", "lockdowns", "recovery (work|effort*|curriculum)", "vaccin*", "furlough*",
    "self-isolat*", "this emergency", "catch-up (programme*|funding|premium)", "the virus",
    except = { "deficit recovery plan*", "drug recovery", "recovery from addiction", "MMR vaccin*", "computer virus", "lockdown drill*" },
    tests = {
      hit = { "since the pandemic began", "Covid-19 changed how we meet" },
      miss = { "a DSG deficit recovery plan" },
    },
  },

  practice_and_evidence = {
    about = "Models of practice, research and what is known to work.",
    include = "Practice models, evaluations, pilots, evidence of effect.",
    exclude = "Evidence to a committee or a court; airline pilots; what works for one person.",
    voices = { "negated", "quoted", "title" },
    "what works", "evidence base*", "evidence-based", "evidence-informed", "there is (good|strong|some|clear)? evidence",
    "(research|study|studies|evaluation) (published|show*|suggest*|finds|found)", "summary of the evidence", "pilot", "pilots", "piloted",
    "piloting", "randomi?ed", "evaluated", "evaluation*",
    except = { "what works (best)? for (you|me)", "airline pilot*", "written evidence", "oral evidence", "evidence session*", "pilot light" },
    tests = {
      hit = { "an evaluation found", "there is good evidence that it helps" },
      miss = { "an oral evidence session", "an airline pilot" },
    },
    themes = {
      models = {
        about = "Named ways of practising.",
        "practice model*", "model* of practice", "family safeguarding", "strengths-based", "strength-based", "restorative (practice|approach*)",
        "relational (practice|approach*)", "relationship-based", "signs of safety", "systemic practice", "trauma-informed practice", "no wrong door",
        "family group decision making",
        tests = { hit = { "a restorative approach", "signs of safety" } },
      },
      programmes = {
        about = "Programmes and centres that build evidence.",
        "innovation programme*", "strengthening families ,? protecting children", "what works centre*", "early intervention foundation",
        "what works for children*",
        tests = { hit = { "the innovation programme" } },
      },
    },
  },
}
