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
    aaron abby abdul abigail adam adele adrian agnes ahmed aidan aisha alan alastair albert alex alexander alexandra
    alfie ali alice alicia alison alistair allan allison alyson amanda amelia amina amir amy ana andrea andrew andy
    angela angus anil anita ann anna anne annette annie anthony antonio april arthur asha ashley asif audrey ayesha
    barbara barry beatrice becky belinda ben benjamin bernadette bernard bethan beth betty beverley bill bob brenda
    brendan brian bridget bronwen bruce bryan caitlin callum carl carla carlos carly carmel carol carole caroline
    carolyn cath catherine cathy cecilia ceri charles charlie charlotte chloe chris christian christina christine
    christopher ciara claire clare clive colette colin colleen connor craig cristina cynthia daisy damian dan daniel
    danielle danny darren dave david dawn dean debbie deborah debra declan denise dennis derek desmond diana diane
    dianne dominic donald donna dorothy douglas duncan dylan eamonn edward edwin edwina eileen elaine eleanor elena
    eli elin elizabeth ella ellen ellie elliot elliott emily emma eric erica erin esther ethan eva eve evelyn fatima faye felicity
    fiona florence frances francesca francis frank fraser fred gail gareth gary gavin gemma geoff geoffrey george
    georgia georgina gerald geraldine gerard gill gillian gina giles gordon grace graeme graham grant greg gregory
    gwen gwyneth hannah harriet harry hassan hayley hazel heather heidi helen helena henry hilary holly howard hugh
    humphrey hussain ian ibrahim ifor imran ingrid iona irene iris isaac isabel isabella isla ivan ivy jack jackie
    jacob jacqueline jake james jamie jan jane janet janice jasmine jason javier jay jayne jean jeff jeffrey jen
    jennifer jenny jeremy jess jessica jill jim jimmy jo joan joanna joanne joe joel john johnny jon jonathan jordan
    jose joseph josephine josh joshua joy joyce juan judith judy julia julian julie juliet june justin kamal karen
    karl kate katherine kathleen kathryn kathy katie kay keith kelly ken kenneth kerry kevin khalid kieran kim
    kirsten kirsty krishna kristin kristina kumar kyle lara larry laura lauren laurence lawrence leah lee leo leon
    leona leroy lesley leslie lewis liam lily linda lindsay lisa liz lloyd lois lola lorna lorraine louis louise
    lucy luis luke lydia lyn lynda lynn lynne madeleine maggie mair mandy manuel marc marcia marco marcus margaret
    maria marian marie marilyn marina mario marion marjorie mark marlene martha martin mary maryam mathew matt
    matthew maureen max maxine may megan mehmet melanie melissa meredith mia michael michele michelle mick miguel
    mike miranda miriam mohamed mohammad mohammed moira molly mona monica morag morgan muhammad muriel myra nadia
    nancy naomi natalie natasha nathan neil nerys niamh nick nicholas nicky nicola nicole nigel nina nisha noah noel
    nora norma norman olga oliver olivia oscar owen pablo padma pam pamela pat patricia patrick paul paula pauline
    pedro penelope penny pete peter petra philip phil philippa phillip phyllis pierre piotr polly priya rachael
    rachel raj rajesh ralph raymond rebecca reg rhian rhiannon rhona rhys ricardo richard rick rita rob robert
    roberta roberto robin rod roger roland ron ronald rory rosa rosalind rose rosemary rosie ross rowena roy ruby
    rukhsana rupert russell ruth ryan sadie saima sally sam samantha samuel sandra sanjay sara sarah scott sean
    sebastian shabana shaun shane shannon sharon sheila shelley shirley sian sidney simon simone siobhan sofia sonia
    sonya sophia sophie stacey stan stella stephanie stephen steve steven stewart stuart sue sunita susan susanna
    susannah suzanne sylvia tamsin tania tanya tara ted teresa terence terri terry tessa theo theresa thomas tim
    timothy tina toby tom tommy toni tony tracey tracy trevor tricia ursula valerie vanessa vera veronica vicky
    victor victoria vijay vincent virginia vivien vivienne walter wanda warren wayne wendy wilfred will william
    winifred yasmin yolanda yusuf yvette yvonne zainab zara zoe
    abena adaeze adjoa agnieszka ailsa akosua akua alasdair aled amara amarjit amit anders andrei andrzej angharad
    anjali annabel annika aoife arabella archie arjun astrid ava balvinder beatrix beryl bethany bilal bronagh
    bronwyn camilla caoimhe carmen carys cathal catrin catriona celine chantal chiara chidi chinedu ciaran clara
    colm conor cora cordelia cormac courtney crispin cyril dafydd damien deepa deirdre delroy delyth dermot
    dominique donal dora doreen doris eamon edith edmund edna eilidh eimear eleri elodie elsie emeka emyr eoin
    ernest ethel euan evie ewa ewan farah felix femi fergus ffion fintan flora folasade freddie frederick freya
    gabriel geraint gethin giovanni giulia grainne gregor gurpreet gwilym hamish hamza hana harold harpreet harrison
    hector henrik hetty hilda hiroshi horace hugo hussein hywel ida ieuan ifan ifeoma imogen ines inês ioana
    isabelle iwan jacques jakub janek jasper jaspreet jemima jermaine joao jonah jonas katarzyna kavita kemi khadija
    kofi krzysztof kwabena kwame lachlan lars latoya layla leila leonard lionel llinos lowri luca lucia lukas mabel
    maeve magdalena mairi malcolm manjit mared marta matilda maud maurice mavis meera meinir menna mervyn mihai
    mikael miles millie monique murdo nasir nasreen nathaniel ned neha nesta ngozi nia niall nikhil oisin oluwaseun
    omar orla owain padraig paolo paulo pawel peggy percy phoebe piers pippa pooja priyanka quentin rahul ravi
    reginald reuben roderick roisin ronan ruaridh rufus rukmini sade sajid samira scarlett seamus shanelle shanice
    shona silas simran sinead sinéad sioned stefan struan sunil sven tahira tamika tariq theodore tobias tomasz
    tomos tristan tunde usman vicki vikram wesley yemi yuki yusra zachary zahra zofia zubair
  ]],

  tests = {
    hit = { "Dawn Okafor", "Petra Lindqvist-Hale", "Tom O'Dowd", "Ifor ap Huw", "Maria dos Santos", "J. R. Hartwell",
      "Siân Rhys", "Amina bint Yusuf al-Hadi" },
    miss = { "Working together", "The Northby Plan", "Northby", "dawn okafor", "Children's Services", "Read More",
      "A Better Start For All" },
  },
}
