-- Places: the nations, regions, counties, cities and boroughs of the United Kingdom, and countries and large cities of
-- the world. One name a line item; capitals must be as written. A name that is also a word ("Reading", "Bath") counts
-- after "in", "from", "near" and the like only.

return {
  kingdom = [[
    United Kingdom; UK; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; Cymru; Ulster; Isle of Man; Jersey; Guernsey;
    Channel Islands; British Isles; North East; North West; South East; South West; East Midlands; West Midlands; East Anglia;
    East of England; Yorkshire and the Humber; Home Counties; Merseyside; Tyneside; Teesside; Humberside; Thames Valley; Greater Manchester; Greater London
  ]],

  counties = [[
    Bedfordshire; Berkshire; Buckinghamshire; Cambridgeshire; Cheshire; Cornwall; Cumbria; Derbyshire; Devon; Dorset; Durham; County Durham; East Sussex;
    West Sussex; Sussex; Essex; Gloucestershire; Hampshire; Herefordshire; Hertfordshire; Huntingdonshire; Isle of Wight; Kent; Lancashire; Leicestershire;
    Lincolnshire; Norfolk; Northamptonshire; Northumberland; North Yorkshire; South Yorkshire; West Yorkshire; East Yorkshire; Yorkshire; Nottinghamshire;
    Oxfordshire; Rutland; Shropshire; Somerset; Staffordshire; Suffolk; Surrey; Warwickshire; Wiltshire; Worcestershire; East Riding; Tyne and Wear;
    Westmorland; Anglesey; Gwynedd; Conwy; Denbighshire; Flintshire; Ceredigion; Powys; Pembrokeshire; Carmarthenshire; Monmouthshire; Glamorgan;
    Vale of Glamorgan; Rhondda Cynon Taf; Merthyr Tydfil; Blaenau Gwent; Torfaen; Caerphilly; Bridgend; Neath Port Talbot; Aberdeenshire; Angus; Argyll;
    Argyll and Bute; Ayrshire; East Ayrshire; North Ayrshire; South Ayrshire; Clackmannanshire; Dumfries and Galloway; Dunbartonshire; East Lothian; Midlothian; West Lothian;
    Fife; Inverclyde; Lanarkshire; Moray; Orkney; Perthshire; Renfrewshire; Shetland; Stirlingshire; Highlands; Borders; Antrim; Armagh; Fermanagh; Tyrone; County Down
  ]],

  cities = [[
    London; Birmingham; Manchester; Leeds; Sheffield; Bradford; Liverpool; Bristol; Newcastle; Newcastle upon Tyne; Sunderland; Wakefield; Wolverhampton; Coventry;
    Leicester; Nottingham; Derby; Plymouth; Southampton; Portsmouth; Hull; Kingston upon Hull; Stoke; Stoke-on-Trent; York; Salford; Carlisle; Chester; Lancaster;
    Preston; Ripon; Lichfield; Worcester; Hereford; Gloucester; Oxford; Cambridge; Peterborough; Norwich; Ely; Lincoln; St Albans; Canterbury; Rochester; Winchester;
    Salisbury; Exeter; Truro; Brighton; Brighton and Hove; Chelmsford; Southend; Southend-on-Sea; Milton Keynes; Doncaster; Colchester; Cardiff; Swansea; Newport; Wrexham; Bangor;
    St Davids; St Asaph; Edinburgh; Glasgow; Aberdeen; Dundee; Inverness; Perth; Stirling; Dunfermline; Belfast; Derry; Londonderry; Lisburn; Newry; Armagh;
    Luton; Slough; Watford; Stevenage; Bedford; Northampton; Kettering; Corby; Ipswich; Lowestoft; Great Yarmouth; King's Lynn; Basildon; Thurrock; Medway; Maidstone; Dover;
    Folkestone; Margate; Hastings; Eastbourne; Crawley; Guildford; Woking; Basingstoke; Bournemouth; Poole; Weymouth; Torbay; Torquay; Paignton; Taunton; Swindon;
    Cheltenham; Shrewsbury; Telford; Stafford; Tamworth; Burton; Walsall; Dudley; Sandwell; Solihull; West Bromwich; Redditch; Rugby; Nuneaton; Loughborough; Mansfield;
    Chesterfield; Rotherham; Barnsley; Huddersfield; Halifax; Kirklees; Calderdale; Harrogate; Scarborough; Whitby; Middlesbrough; Stockton; Hartlepool; Redcar; Darlington; Gateshead;
    South Shields; North Tyneside; South Tyneside; Blackpool; Blackburn; Burnley; Bolton; Bury; Rochdale; Oldham; Tameside; Stockport; Trafford; Wigan; St Helens; Knowsley; Sefton; Southport;
    Wirral; Birkenhead; Warrington; Halton; Runcorn; Widnes; Crewe; Macclesfield; Barrow; Kendal; Grimsby; Scunthorpe; Skegness; Boston; Grantham; Wetherby; Clacton; Jaywick; Harlow; Dagenham
  ]],

  boroughs = [[
    Barking and Dagenham; Barnet; Bexley; Brent; Bromley; Camden; Croydon; Ealing; Enfield; Greenwich; Hackney; Hammersmith; Hammersmith and Fulham; Haringey; Harrow; Havering;
    Hillingdon; Hounslow; Islington; Kensington; Kensington and Chelsea; Kingston upon Thames; Lambeth; Lewisham; Merton; Newham; Redbridge; Richmond upon Thames; Southwark;
    Tower Hamlets; Waltham Forest; Wandsworth; Westminster; Brixton; Tottenham; Peckham; Grenfell Tower
  ]],

  -- Also words or names of people: after a preposition of place only.
  unsure = [[ Reading; Bath; Wells; Battle; Deal; Sandwich; Sale; Hove; Sutton; Hatfield; Nelson; Wells; Bury; Ely; Rugby; Boston; Lincoln; Lancaster; Washington;
    Chester; Preston; Burton; Stafford; Derby; York; Durham; Kent; Devon; Angus; Newport; Jersey; Perth; Georgia; Jordan; Chad; Victoria; Halifax; Bedford; Wakefield; Moray ]],

  world = [[
    Afghanistan; Albania; Algeria; Angola; Argentina; Armenia; Australia; Austria; Azerbaijan; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Benin; Bhutan; Bolivia; Bosnia;
    Bosnia and Herzegovina; Botswana; Brazil; Bulgaria; Burundi; Cambodia; Cameroon; Canada; Chile; China; Colombia; Congo; Democratic Republic of the Congo; Costa Rica; Croatia; Cuba; Cyprus;
    Czech Republic; Denmark; Ecuador; Egypt; El Salvador; Eritrea; Estonia; Ethiopia; Fiji; Finland; France; Gambia; Germany; Ghana; Greece; Grenada; Guatemala; Guinea; Guyana; Haiti; Honduras;
    Hong Kong; Hungary; Iceland; India; Indonesia; Iran; Iraq; Ireland; Republic of Ireland; Israel; Italy; Ivory Coast; Jamaica; Japan; Kazakhstan; Kenya; Kosovo; Kuwait; Laos; Latvia; Lebanon; Liberia;
    Libya; Lithuania; Luxembourg; Madagascar; Malawi; Malaysia; Mali; Malta; Mauritius; Mexico; Moldova; Mongolia; Montenegro; Morocco; Mozambique; Myanmar; Namibia; Nepal; Netherlands; New Zealand; Nicaragua;
    Niger; Nigeria; North Korea; North Macedonia; Norway; Oman; Pakistan; Palestine; Panama; Paraguay; Peru; Philippines; Poland; Portugal; Qatar; Romania; Russia; Rwanda; Saudi Arabia; Senegal; Serbia;
    Sierra Leone; Singapore; Slovakia; Slovenia; Somalia; South Africa; South Korea; South Sudan; Spain; Sri Lanka; Sudan; Sweden; Switzerland; Syria; Taiwan; Tanzania; Thailand; Trinidad and Tobago; Tunisia;
    Turkey; Uganda; Ukraine; United Arab Emirates; United States; United States of America; USA; US; Uruguay; Uzbekistan; Venezuela; Vietnam; Yemen; Zambia; Zimbabwe; Soviet Union; Yugoslavia; Gaza; West Bank;
    Africa; Asia; Europe; North America; South America; Latin America; Middle East; Caribbean; Antarctica; Oceania; Scandinavia; Eastern Europe; Western Europe; Southeast Asia;
    Amsterdam; Athens; Baghdad; Bangkok; Barcelona; Beijing; Beirut; Belgrade; Berlin; Bombay; Brussels; Bucharest; Budapest; Buenos Aires; Cairo; Calais; Calcutta; Canberra; Cape Town; Chicago; Copenhagen; Damascus;
    Delhi; Dubai; Dublin; Florence; Frankfurt; Geneva; Hamburg; Hanoi; Helsinki; Istanbul; Jakarta; Jerusalem; Johannesburg; Kabul; Karachi; Kathmandu; Kyiv; Kiev; Lagos; Lahore; Lisbon; Los Angeles; Madrid; Marseille;
    Melbourne; Milan; Montreal; Moscow; Mumbai; Munich; Nairobi; Naples; New Delhi; New York; New York City; Oslo; Ottawa; Paris; Philadelphia; Prague; Rio de Janeiro; Rome; San Francisco; Santiago; São Paulo; Seattle;
    Seoul; Shanghai; Stockholm; Sydney; Tehran; Tel Aviv; Tokyo; Toronto; Tripoli; Vancouver; Venice; Vienna; Warsaw; Washington DC; Wuhan; Zurich;
    Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota;
    Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee;
    Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Ontario; Quebec; New South Wales; Queensland; Tasmania; Catalonia; Bavaria; Kashmir; Punjab; Crimea; Siberia; Tibet
  ]],
}
