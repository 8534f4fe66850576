-- What names of people are made of.

return {
  -- Small words inside a name.
  particles = [[
    de da do dos del della der den des di du la le van von vom zu zur ten ter bin bint ibn al el ap ab ferch af av y e st
    st. o
  ]],

  -- Before a name: left out of it.
  honorifics = [[
    the rt right hon honourable her his honour mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron
    rev reverend revd fr father sister cllr councillor judge justice captain capt col colonel lt sgt rabbi imam
    canon bishop alderman
  ]],

  -- Of these, such as count only before another: "the Rt Hon", but not "The Gazette".
  articles = "the",

  -- After a name: left out of it.
  suffixes = [[
    jr sr ii iii iv obe mbe cbe kbe dbe mp ms msp am phd md qc kc frsa dl esq bsc ba ma msc jp mep cbii
  ]],

  -- Common given names. They are not needed for a name to be read; they decide where a line could be a name or a
  -- heading.
  given = [[
    aaron aarti abby abdul abena abigail adaeze adam ade adeel adele adjoa adrian adwoa agnes agnieszka ahmed aidan
    ailbhe ailsa aine aisha akosua akua alan alasdair alastair albert alec aled alex alexander alexandra alfie ali
    alice alicia alina alisha alison alistair allan allison alyson amanda amara amarjit amelia amelie amina amir
    amit amjad amrit amy ana anand anders andrea andrei andrew andrzej andy angela angharad angus anika anil anisha
    anita anjali ann anna annabel annabelle anne annette annie annika anouk anthony antonia antonio antony aoife
    april arabella archie arjun arthur arun asha ashley ashok asif asma astrid audrey ava ayaan ayesha ayo balbir
    balvinder barbara barry bea beatrice beatrix becky belinda bella ben benjamin bernadette bernard bernice beryl
    beth bethan bethany betty beverley beverly bianca bilal bill blake bob bonnie bradley brandon brenda brendan
    brett brian bridget bronagh bronwen bronwyn bruce bryan bryony bukola bushra caitlin callum cameron camilla
    caoimhe carl carla carlos carly carmel carmen carol carole caroline carolyn carwyn carys cassandra cassie cath
    cathal catharine catherine cathleen cathy catrin catriona cecilia celia celine ceri chantal chantelle charlene
    charles charlie charlotte cheryl chiara chidi chinedu chinwe chloe chris christian christina christine
    christopher cian ciara ciaran claire clara clare clive cody colette colin colleen colm connor conor cora
    cordelia corinne cormac courtney craig cris crispin cristina cynthia cyril dafydd daisy damian damien dan daniel
    daniela danielle danny daphne darcy darrell darren dave david davina dawn dean debbie deborah debra declan deepa
    deepak deirdre delia delroy delyth demi denise dennis derek dermot derrick desmond dewi diana diane dianne dilys
    dinah dionne dolores dominic dominik dominique donal donald donna donovan dora doreen dorian doris dorothea
    dorothy dougie douglas duncan dylan eamon eamonn ebony edie edith edmund edna edward edwin edwina eileen eilidh
    eimear eithne elaine eleanor elena eleri eli elias elin elinor elise eliza elizabeth ella ellen ellie elliot
    elliott elodie elsie emeka emilia emily emma emmanuel emyr eoin eric erica erin ernest errol eryl esme estelle
    esther ethan ethel euan eva evan eve evelyn evie ewa ewan ezra fabian fahad faisal farah farhan farzana fatima
    faye felicity felix femi fergal fergus ffion finlay finn fintan fiona fionnuala fleur flora florence folasade
    frances francesca francis frank fraser fred freda freddie frederick freya funmi gabriel gabriella gaenor gail
    gareth garry gary gavin gaynor geeta gemma geoff geoffrey george georgia georgina geraint gerald geraldine
    gerard gerry gethin ghulam giles gill gillian gina ginny giovanni gita giulia glen glenda glenn glenys gloria
    glynis gordon grace graeme graham grainne grant greg gregor gregory greta gurdeep gurpreet gwen gwilym gwyneth
    hamish hamza hana hanna hannah harold haroon harpreet harriet harrison harry harvey hassan hattie haydn hayley
    hazel heather hector heddwyn heidi helen helena helga henrik henry herbert hesham hetty hilary hilda hiroshi
    hisham holly horace howard hugh hugo humaira humphrey husain hussain hussein huw hywel ian ibrahim ida ieuan
    ifan ifeoma ifor imelda imogen imran ines inga ingrid inês ioana iona iqbal irene irfan iris isaac isabel
    isabella isabelle isla isobel ivan ivor ivy iwan jack jackie jacob jacqueline jacques jacqui jacquie jake jakub
    jamal james jamie jamila jan jane janek janet janette janice janine jared jas jasmin jasmine jason jasper
    jaspreet jaswinder javed javier jay jayesh jayne jean jeanette jeff jeffrey jemima jen jennifer jenny jeremy
    jermaine jerome jess jessica jessie jez jill jim jimmy jo joan joanna joanne joao joe joel john johnny jon jonah
    jonas jonathan joni jonny jordan jose joseph josephine josh joshua josie joss joy joyce juan judith judy jules
    julia julian juliana julie juliet juliette junaid june justin kamal kamran kareem karen karin karina karl kashif
    kasia katarzyna kate kath katharine katherine kathleen kathryn kathy katie katrina katy kavita kay kayleigh
    keeley keir keira keith kelly kelvin kemi ken kenneth kenny kerry kevin khadija khalid kiera kieran kim
    kimberley kiran kirsten kirstie kirsty kofi krish krishna kristen kristin kristina krzysztof kuldeep kumar
    kwabena kwame kwesi kyle kylie lachlan laila lakshmi lara larry lars latoya laura lauren laurence laurie
    lawrence layla leah leanne lee leila len lena leo leon leona leonard leonie leroy lesley leslie lewis liam libby
    lilian lillian lily linda lindsay lindsey lionel lisa liz lizzie llinos lloyd lois lola lorena lorna lorraine
    lottie lou louis louisa louise lowri luca lucia lucinda lucy luis lukas luke lydia lyn lynda lynette lynn lynne
    lynsay lynsey mabel madeleine madeline maeve magda magdalena maggie magnus mahmoud mair maire mairi malcolm
    malgorzata malik mandeep mandy manjit manoj manuel marc marcel marcia marco marcus mared marek margaret margot
    mari maria marian marie marilyn marina mario marion marisa marjorie mark marlene marlon marsha marta martha
    martin martina marvin mary maryam mathew matilda matt matteo matthew maud maureen maurice mavis max maxine may
    maya meera megan mehmet mehwish meinir meirion mel melanie melinda melissa melody menna meredith merfyn mervyn
    mia michael michaela michal michele michelle mick miguel mihai mikael mike mila mildred miles millie milo minnie
    mira miranda miriam mitchell mohamed mohammad mohammed moira molly mona monica monika monique morag morgan
    morwenna moses muhammad mukesh murdo muriel mustafa myra nadeem nadia nadine naeem nancy naomi nargis narinder
    nasima nasir nasreen natalia natalie natasha nathan nathaniel navdeep naz nazia nazir ned neelam neha neil nell
    nerissa nerys nesta neville ngozi nia niall niamh nicholas nick nicki nicky nicola nicolas nicole nigel nikhil
    nikki nina nisha nkechi noah noel nomsa nora noreen norma norman obi odette oisin olga oliver olivia ollie olu
    oluwaseun omar orla oscar osman otto owain owen pablo padma padraig pam pamela paolo parveen pat patricia
    patrick paul paula paulette pauline paulo pawel pedro peggy penelope penny percy perry pete peter petra phil
    philip philippa phillip phoebe phyllis pierre piers piotr pippa polly pooja poppy prakash preeti pritpal priya
    priyanka qasim quentin rachael rachel rafael rahul raj rajesh ralph ramona ranjit rashid ravi ray raymond
    rebecca rebekah reg regina reginald rehana rekha renu reuben rhian rhiannon rhoda rhodri rhona rhys ricardo
    richard rick ricky rita ritchie rizwan rob robbie robert roberta roberto robin robyn rod roderick roger rohan
    rohit roisin roland romy ron ronald ronan rory ros rosa rosaleen rosalie rosalind rosanna rose rosemary rosie
    ross rowan rowena roxanne roy roz ruaridh rubina ruby rufus rukhsana rukmini rupert russell ruth ryan sabina
    sabrina sade sadia sadie saeed saima sajid salim sally salma sam samantha samina samira samuel sandeep sandra
    sangeeta sanjay saoirse sara sarah saskia satnam scarlett scott seamus sean sebastian segun selena selina serena
    shabana shabnam shahid shane shanelle shanice shannon sharif sharon shaun shauna shazia sheena sheila shelagh
    shelley shilpa shirley shona shreya sian sid sidney sienna silas silvia simon simone simran sinan sinead sinéad
    siobhan sioned sofia sohail sonia sonya sophia sophie sorcha spencer stacey stan stanley stefan stefania stella
    steph stephanie stephen steve steven stewart struan stuart sue sukhdev sukhjit suki sunil sunita suresh surinder
    susan susanna susannah sushma suzanne suzie sven svetlana swati sybil syed sylvia tabitha tadhg tahir tahira
    talia tamar tamara tamika tamsin tania tanya tara tariq tasha tatiana tayo ted tegan teleri temi terence teresa
    terri terry tess tessa thabo thea thelma theo theodora theodore theresa thomas tiffany tilly tim timothy tina
    tobias toby todd tolu tom tomasz tommy tomos toni tony tracey tracy trevor tricia trish trisha tristan trudi
    trudy tunde tyler tyrone uche uma umar una ursula usha usman val valentina valerie vandana vanessa vera verity
    veronica vic vicki vicky victor victoria vijay vikki vikram viktoria vincent vinod viola virginia viv vivian
    vivien vivienne walter wanda wanjiku waqar waqas warren wayne wendy wesley wilfred will william winifred winston
    wojciech xanthe xavier yasir yasmin yasmine yaw yemi yolanda yuki yusra yusuf yvette yvonne zac zach zachary
    zahra zainab zak zanele zara zelda zena zeynep zoe zofia zubair
  ]],

  tests = {
    hit = { "Dawn Okafor", "Petra Lindqvist-Hale", "Tom O'Dowd", "Ifor ap Huw", "Maria dos Santos", "J. R. Hartwell",
      "Siân Rhys", "Amina bint Yusuf al-Hadi" },
    miss = { "Working together", "The Northby Plan", "Northby", "dawn okafor", "Children's Services", "Read More",
      "A Better Start For All" },
  },
}
