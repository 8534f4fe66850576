-- Reports, reviews, guidance and strategies that posts on children's services cite by name. The first name of a line is
-- the one that finds are given as `canonical`. A comma or a colon between the halves of a title may be either.

return {
  -- Statutory guidance and frameworks --------------------------------------------------------------------------------
  { "Working Together to Safeguard Children", "Working together to safeguard children", "Working together to Safeguard Children" },
  { "Working Together", except = { "Working Together (to|with|as|for|on)" }, attributes = { canonical = "Working Together to Safeguard Children" } },
  { "Keeping Children Safe in Education", "Keeping children safe in education", "KCSIE" },
  { "Framework for the Assessment of Children in Need and their Families", "Framework for assessing need" },
  { "Every Child Matters" },
  { "Children's Social Care National Framework", "National Framework for Children's Social Care" },
  { "Promoting the Health and Well-being of Looked After Children", "Promoting the health and wellbeing of looked-after children" },
  { "SEND Code of Practice", "Special Educational Needs and Disability Code of Practice", "SEN Code of Practice" },
  { "Common Assessment Framework" }, { "Public Law Outline" }, { "National Minimum Standards" }, { "Quality Standards for children's homes" },
  { "Characteristics of Children in Need", "Characteristics of children in need" },
  { "Children Looked After in England", "Children looked after in England" },
  { "National Service Framework for Children, Young People and Maternity Services" },

  -- Reviews and inquiries --------------------------------------------------------------------------------------------
  { "Independent Review of Children's Social Care", "independent review of children's social care", "Care Review", "MacAlister Review", case = false,
    except = { "health and care review", "care review (meeting|of|day)" } },
  { "The Munro Review of Child Protection", "Munro Review", "Munro review of child protection", "Munro report" },
  { "A Child-centred System", "A child-centred system" },
  { "The Protection of Children in England", "The Protection of Children in England: a progress report" },
  { "Laming Report", "Laming inquiry", "Victoria Climbié Inquiry", "Climbié Inquiry" },
  { "Family Justice Review" }, { "Lammy Review" }, { "Timpson Review" }, { "Casey Review", "Casey Report" }, { "Leveson Inquiry" },
  { "Carlile Inquiry" }, { "Taylor Review" }, { "Wood Review" }, { "Narey Review", "Narey Report" }, { "Field Review" }, { "Allen Review" }, { "Tickell Review" },
  { "Marmot Review", "Fair Society, Healthy Lives" }, { "Jay Report", "Jay Review" }, { "Wigan Pathfinder" },
  { "SEND Review" }, { "Lenehan Review" }, { "Bercow Review", "Bercow Report" }, { "Warnock Report" }, { "Francis Report" }, { "Cass Review" }, { "Rose Review" },
  { "The Promise", except = { "The Promise (Scotland|of|that|to|is|was|made|we|they)" } },

  -- Strategies and papers --------------------------------------------------------------------------------------------
  { "Stable Homes, Built on Love", "Stable Homes: Built on Love", "Stable homes, built on love", "Stable Homes Built on Love", "Stable Homes" },
  { "Keeping Children Safe, Helping Families Thrive", "Keeping children safe, helping families thrive" },
  { "The Case for Change" }, { "Best Start in Life" }, { "Early Years Foundation Stage" }, { "Putting Children First" },
  { "Adoption: A Vision for Change" }, { "An Action Plan for Adoption" }, { "Care Matters" }, { "Youth Matters" }, { "Aiming High for Disabled Children" },
  { "Support and Aspiration" }, { "Future in Mind" }, { "Transforming Children and Young People's Mental Health Provision" },
  { "Positive for Youth" }, { "Youth Crime Action Plan" }, { "Staying Safe Action Plan" }, { "Children's Plan", "The Children's Plan" }, { "Opportunity for All" },
  { "Think Family" }, { "Reaching Out" , before = { "(report|strategy|paper)", within = 3 } }, { "Healthy Child Programme" }, { "Healthy Lives, Brighter Futures" },
  { "Right Support, Right Place, Right Time" }, { "SEND and Alternative Provision Improvement Plan" }, { "Safeguarding Pressures" }, { "Building a country that works for all children", "A country that works for all children", except = { "a country that works for all children" } },
  { "levelling up white paper", "Levelling Up White Paper", case = false },
}
