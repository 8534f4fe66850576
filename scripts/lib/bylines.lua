-- How a byline begins, what it may hold beside names, and what looks like a name and is none.

return {
  -- What stands before the name or names. A line of only this is followed by the names.
  introductions = { "by", "written by", "posted by", "published by", "author", "authors", "author:", "authors:",
    "words by", "words:", "story by", "report by",
    "reported by", "guest post by", "guest blog by", "guest blog from", "blog by", "a blog by", "blog post by",
    "post by", "article by", "comment by", "opinion by", "a guest post by",
    "blogger:", "contributed by", "submitted by", "por", "von", "par", "di", "door", "av", "af", "przez", "gan",
    "oleh", "text:", "text by", "review by", "reviewed by", "tested by:", "writer:", "from" },

  -- What stands above the name that a letter is signed with, with a comma behind it.
  farewells = { "yours", "yours sincerely", "yours faithfully", "yours truly", "sincerely", "best", "best wishes",
    "all best wishes", "all the best", "with best wishes", "kind regards", "best regards", "warm regards", "regards",
    "warm wishes", "with warm wishes", "with warmest wishes", "with kind regards", "in solidarity", "in hope" },

  -- What somebody does who tells what a post tells: "…, writes Jane Doe", "Jane Doe, head of policy, explains why".
  telling = { "argues", "says", "explains", "asks", "reports", "reflects", "describes", "explores",
    "examines", "investigates", "discusses", "considers", "outlines", "shares", "looks", "warns", "suggests", "wonders",
    "reviews", "introduces", "calls", "sets", "reacts", "responds" },
  writing = { "writes" },   -- what only an author does
  telling_together = { "write", "argue", "say", "explain", "ask", "report", "reflect", "describe", "explore", "examine",
    "investigate", "discuss", "consider", "outline", "share", "look", "warn", "suggest", "introduce", "call", "set",
    "respond" },

  -- What stands before their own names when people say who they are.
  presenting = { "my name is", "i'm", "i\u{2019}m", "i am" },

  -- "Jane Doe's picture": what stands for a portrait of the author.
  portraits = { "picture", "avatar" },

  -- Introductions of other work than writing: what follows them is no author.
  others = { "photo by", "photos by", "photography by", "photograph by", "picture by", "pictures by", "image by",
    "images by", "video by", "edited by", "editing by", "illustration by",
    "illustrations by", "translated by", "interview with", "sponsored by", "powered by", "designed by",
    "supported by", "website by", "site by", "produced by", "directed by", "stand by",
    "posted in", "published in", "curated by", "fact checked by", "medically reviewed by", "presented by",
    "hosted by", "narrated by", "music by" },

  -- Words that no person's name has: a run of capitals with one of these is a heading, a body or a page's furniture.
  not_names = [[
    a about introducing meet meeting academy accept access account action active add admin administrator adoption adults advert advice
    advisory after agencies agency ago alert alliance all also america american analysis and annual another apply
    april archive are area around article articles as ask assembly associated association at august authorities
    authority autumn award awards back bank before best big black blog blogs board book borough breaking britain
    british budget building bulletin business by call cabinet campaign care career careers case centre center
    central chair challenge change charity chief child childhood children children's chronicle church city class
    clinic close club coach coalition code college columnist comment comments commission committee common
    communications communities community company conference congress connect contact content continue contributor
    contributors copy corporate correspondent council councils county court covid covid-19 crime crisis culture
    cymru daily data date day days dear december democracy department desk development devolution digest digital
    directors district do does down early east economic economy edition editor editor-in-chief editorial education
    election email england english enlarge enter entertainment environment europe european event events every
    executive exclusive express face facebook families family fact fast feature features february federation
    feedback film finance find first focus follow food football for forum foundation free friday from full fund
    funding future gallery game games general get global go good government grants great green group groups guest
    guide have headlines health help here high history home homes hospital hotel house housing how hub i if image
    images in inside insight inspection institute international interview into investment invites is issue issues it
    january job jobs join journal journalist july june justice just keep kids labour last latest law leadership
    league learn learning less let letter letters library life like limited links live lives living local log london
    looking love ltd magazine mail making management manager march market matters may me media meet member members
    memory mental menu minister ministry minutes monday money month monthly more most museum music my national
    nation nature network new news newsletter newsroom newspaper next night no north northern northumberland not
    notes november now nursery of office officer offer official on one online only open opinion or organisation our
    out over page pandemic parents parish park parliament partners partnership partnerships party people personal
    perspectives photo photos pictures place play podcast point police policy political politics poor popular post
    posted posts poverty power practice practitioner premier present president press previous print privacy
    professional professionals programme project protection public published quality queen question questions radio
    read reader reading ready real recent record region register related report reporter reporters reports research
    residents resources response results reuters review reviews right rights rising road royal rss rural safe
    safeguarding same saturday save school schools science scotland scottish search season secondary secretary
    section senior see select september series service services settings share should sign site skip social society
    solutions some south southern space special spokesperson sport sports spotlight spring staff standards start
    state states statement station stay still stories story strategy street strong students study style subscribe
    summary summer summit sunday support survey system tag tags tales talk talking team tech technology tell ten
    terms than that the their them then there these they things thinking this thursday time times to today together
    too top topic topics town training transformation travel trending trust tuesday tv twitter two uk under union
    united university unlimited up update updated updates upcoming us use valley value video videos view viewpoint
    views village violence virtual visit voice volunteer volunteers vs wales watch we weather website wednesday week
    weekend weekly welcome welfare were west western what when where which white who whole why will wind winter wire
    with without women work worker workers workforce working workshop world would year years yes york young your
    youth zone
  ]],

  -- The last words of the names of bodies: "Northby County Council".
  bodies = { "council", "university", "college", "school", "trust", "association", "federation", "society", "institute",
    "foundation", "charity", "centre", "group", "network", "alliance", "partnership", "ltd", "limited", "magazine",
    "news", "times", "gazette", "herald", "ledger", "chronicle", "post", "journal", "review", "quarterly", "exchange",
    "tribune", "telegraph", "guardian", "express", "mail", "mirror", "blog", "department", "ministry", "agency", "forum", "coalition",
    "collective", "committee", "commission",
    "today", "leader", "star", "sun", "observer", "record", "press", "daily", "reporter", "advertiser", "argus", "echo" },

  -- Single words that are no person's name after "by".
  not_alone = [[
    admin administrator staff editor team guest author anonymous web user member newsroom webmaster editorial system
    default root contributor
  ]],

  tests = {
    hit = { { "By Dawn Okafor", "Dawn Okafor" }, { "Written by Petra Lindqvist-Hale and Tom O'Dowd",
      "Petra Lindqvist-Hale", "Tom O'Dowd" },
      { "Dawn Okafor, Director of Children's Services, Northby Council",
        "Dawn Okafor" }, { "By Dr Ifor ap Huw | 3 May 2021", "Ifor ap Huw" } },
    miss = { "By the river", "Working Together", "Photo by Dawn Okafor", "Northby Council", "Latest News",
      "By clicking here" },
  },
}
