-- What bodies are called: the last word of their names, or the word before "of" and "for".

return { "Council", "Borough Council", "Trust", "Board", "Partnership", "Association", "Federation", "Society", "Institute", "Institution",
  "Foundation", "Commission", "Committee", "Agency", "Authority", "Network", "Alliance", "University", "College", "School", "Academy", "Hospital", "Infirmary",
  "Centre", "Center", "Court", "Tribunal", "Union", "Inspectorate", "Taskforce", "Task Force", "Group", "Police", "Constabulary", "Bank", "Project", "Team", "Teams", "Consortium", "Collaborative", "Forum", "Panel", "Unit",
  "Charity", "Church", "Parliament", "Assembly", "Bureau", "Corporation", "Company", "Club", "Museum", "Library", "Nursery", "Party", "Campaign", "Ltd", "Limited", "plc", "PLC", "LLP", "Inc", "Corp", "CIC",
  "Research", "Lab", "Voice",
  "Department", "Ministry", "Office", "Service", "Observatory", "Observatories", "Council of Governors", "Borough", "CC", "LBC", "MBC", "RBC", "MDC", "Cabinet", "Senate", "Congress", "Army", "Navy", "Airlines", "Airways", "Studios", "Records", "Laboratory", "Laboratories", "Orchestra",
  "Gazette", "Herald", "Sentinel", "Tribune", "Chronicle", "Argus", "Telegraph", "Evening Post", "Evening News" }
