-- What people are called before, after and instead of their names.
--
-- lib/names.lua has the common given names and the small words inside names; this adds given names that posts on
-- children's services and news meet, and says which given names are also words.

return {
  -- A title and a name with a capital are a person: "Professor Munro", "Lord Laming".
  titles = {
    "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Doctor", "Prof", "Professor", "Sir", "Dame", "Lord", "Lady", "Baroness", "Baron", "Viscount", "Earl", "Rev", "Revd",
    "Reverend", "Father", "Sister", "Bishop", "Archbishop", "Rabbi", "Imam", "Canon", "Cllr", "Councillor", "Alderman", "Captain", "Colonel", "Major", "General", "Sergeant", "Inspector",
    "Superintendent", "Constable", "Judge", "Justice", "President", "Chancellor", "Senator", "Congressman", "Pope", "Prince", "Princess", "King", "Queen", "Emperor", "Saint",
    "Mr Justice", "Mrs Justice", "Ms Justice", "Lord Justice", "Lady Justice", "His Honour", "Her Honour", "His Honour Judge", "Her Honour Judge", "HHJ", "Prime Minister", "Baroness of",
    "Rep", "Reps", "Gov", "Sen", "Col", "Gen", "Lt", "Capt", "Sgt", "Hon", "Messrs", "Lord Chief Justice", "District Judge", "Recorder", "Deputy District Judge", "Sir Justice", "Mayor", "Governor", "Coach", "Detective",
  },

  -- Titles that are also the names of offices and of other things: only with two names after them.
  offices = { "Minister", "Secretary", "Director", "Commissioner", "Chairman", "Chair", "Leader", "Senator", "Ambassador", "Headteacher", "Principal" },

  -- More given names.
  given = [[
    abigail adaeze adebayo adeola adewale adil aditi agatha agnieszka aileen ailsa aine aiko ajay akash akira alannah alec aled aleksandra alessandro alexis alfonso alfred algernon alina alistair allegra alma almas
    alyssa amal amandeep amara ambreen ameera amelie amit amrit anais anand anastasia anders andreas andrej andrzej aneurin angelica angelo angharad anish anjali anneke annabel annalise annika ansel anthea antoine
    antonia anwen anya aoife april arabella archie ariana arjun armando arnold arshad arun arwel arwen asad asma astrid athena aubrey audra august augustus austin ava avril ayaan aylin azra babak baljit barack barnaby
    bartholomew basil bashir bea beatriz bella benedict benita bernard bernice berta bertha beryl bev bianca billie bilal birgit bjorn blake blanche bob bogdan bonnie boris bradley bram brett bridie brigid brigitte bronagh
    bryn bryony caleb calvin cameron camilla candice caoimhe caradoc carina carlo carlotta carwyn cassandra caspar casper catalina catriona cecil cecily celeste celia celine cerys chandra chantal charlene charmaine chelsea
    cherie cheryl chidi chinua chioma christabel christelle christof christoph ciaran cillian cilla clara clarence clarissa claudia claudio clement clementine cleo clifford clint clyde colm conrad constance cora coral coretta
    cormac cornelia cornelius cosima courtney crispin cyril dafydd dai dalia damien dana daniela daphne darcy daria dario darius darragh darrell daryl dawud declan deepak deirdre delia delilah della delroy delyth demetrius denzel
    deepa derrick dermot derval desiree devi dev diego dieter dilys dimitri dinah dino dirk dmitri dolores donal donatella donnacha dora doreen doris dorothea dot dougal drew dudley dwayne dwight eamon ebony eddie edgar edith
    edmund eduardo edwina efua efe eifion eileen eilidh eimear eirlys eithne ekaterina elaine eldon eleri elfed elias elijah elinor elisa elise elisabeth eliza ellis elliot elliott elodie eloise elsa elsie elspeth elton elvira elwyn emanuel
    emeka emer emilia emilie emilio emily emlyn emmanuel emmeline emre emrys emyr ena enid enrico enrique ernest ernesto errol esme esmeralda estelle ethel etienne eugene eugenia eunice euan evan evelina everett evie ewan ezra fabian
    fabio faisal faith fanny farah farhan farid farida farooq farzana fathima fatou fay federico felicia felix fenella ferdinand fergal fergus fernanda fernando fidel fidelma fintan fleur flora floyd folasade folake frankie franz freda
    freddie frederick freya frida friedrich gabriel gabriela gabrielle gaenor gareth garfield garth gaurav gavin gaynor gene genevieve geraint gerhard gerry gertrude ghulam gideon gilbert giles giovanni gisela giulia giuseppe
    gladys glen glenda glenn glenys gloria glyn glynis godfrey goran gottfried graciela grainne greta griselda guido guillaume gulsen gunther gus gustav guy gwendoline gwilym gwyn gwyneth habib hadiya hafsa haider hakim hal haleema
    hamid hamish hamza hana hanif hans harald hardeep hari harold haroon harpreet harriet harrison harvey haruki hasan hattie hector heidi heinrich helga helmut henri henrietta herbert herman hermione hettie hilda hilary hiroshi
    homer honor horace horatio howell hubert hugo huw hywel iain idris iestyn ieuan ife ifeoma ignacio igor ike iman imogen ina indira inga ingeborg inigo ioan ioana iolo ira irina isadora isha ishaan ishmael isidore isobel
    issa ivana ivor iwan izzy jacinta jackson jacques jaden jagdeep jai jaime jamal jamila janelle janine jared jaroslav jarvis jaspal jasper jaswinder javed jaya jayden jayesh jean-paul jeanette jeanne jed jefferson jemima jenna
    jermaine jerome jerry jesse jethro jill jiri joachim joao joaquin jocelyn jodi jodie johan johann johanna johannes johnathan jolene jonas jorge josef josephine josiah josie joss juanita jude judd judit jules juliana juliette julio
    junaid june jurgen justine kai kaitlyn kalpana kamala kamran kane karim karin karol karolina karthik kasia kassandra kate katerina katharine katia katja katrina kavita kayla kaz keira keir keisha keith kelechi kelvin kemal kemi kendra kenji
    kenny kent kenya kerstin keziah khadija khalil kiera kieron kiran kirk kirsty kit klara klaus kofi kojo konrad konstantin kris krishnan kristen kristian kristof krystyna kurt kwabena kwame kwesi kyra lachlan laila lakshmi lalita lana lance
    lara larissa lars latisha latoya laurel lavinia layla leanne leanora leda leif leila leigh lemuel lena lennox lenny leonard leonardo leonie leonora leopold letitia lev levi lewys lexi lia liana lidia lila lilian liliana lillian lilith
    lina linford linus lionel lisbeth lloyd llewellyn llinos lois lola lonnie lorelei lorenzo loretta lorna lorraine lottie lou louisa lourdes lowri luc luca lucas lucia luciana lucien lucille lucinda ludmila ludovic ludwig luigi luisa lula
    luna lyall lydia lynette lyra mabel mac mackenzie maeve magda magdalena magnus mahmood mahmoud maia mair maisie majid malala malachy malcolm malik mallory malorie mandeep manfred manisha manjit manju manoj mara marcel marcella marcello
    marcin marco mared margarita margery margot mariam mariana mariella marigold marika marilou marisa marit marius marjorie marko marla marlon marquis marsha marta martina marty marvin marwa masood massimo mateo matilda matthias mattia maude
    maurice mauricio mavis maya mbali meera megan meghan mehreen mei meinir melvin mercedes mercy meredith merle merlin merryn mervyn meryl micah michaela mika mikael mikhail milan mildred milena miles milly milo mimi mina mindy minna mira
    mirabel mireille miroslav misha mitchell moeen moeed mohan mohsin moira moses mostafa muhammed muna murdo muriel murray mustafa myfanwy myles myra myrtle nabil nadeem nadine nadir naeem naheed naima najma nana nanette naomi naresh narinder
    nasir nasreen nassim nat natalia natalya nathaniel navid nawal neal ned neelam neema nelly nelson nerissa nerys nesta nestor neville ngozi nia niall nicholas nicolas nicole nicolette niklas nikita nikki nikolai nils nimra nina nita nkechi
    noelle nona noor noora nora norah noreen noreena norris nuala nuno nye obinna octavia odette ola olaf olamide olanrewaju oleg olena oliver olive oliwia olivier olu oluwaseun omar oonagh opal ophelia oran oren orla orlaith orlando orson oscar osama
    oswald ottilie otto owain oyinkan ozan paddy padraig padraic palesa paloma pankaj paola paolo parminder parveen pascal pascale patel patience patsy paulette pauline paulo pavel payal pearl pedr peggy penelope percy peregrine perpetua peta petros petronella
    petula phyllida phoebe pia pierce pierre pilar pip piotr polina poppy pradeep prakash prashant pratibha precious preeti primrose priscilla priti priyanka prudence prunella pushpa qasim quentin quincy rabia rachelle radha rafael rafe rafiq raghu rahim
    rahul raina raisa raja rajan rajesh rajinder rajiv rakesh ralf ram rama ramesh ramon ramona rana randolph randy rani ranjit raoul raphael raquel rashid rashida raul ravi ravinder rayan raymond razia reece reena reggie regina reginald reinhard
    rekha remi remy rena renata rene renee reuben rex reza rhea rhian rhianna rhiannon rhodri rhona rhonda rhoswen riccardo richa rico rina rishi rita riya robbie robyn roberta rocco rochelle roderick rodney rodrigo rohan roisin roland rolf
    romeo romy ronan ronnie roopa rosalie rosalyn rosamund rosanna roseanne rosemarie rosetta rowan rowland roxanne roya rudi rudolf rudolph rufus rupa rupinder russ rustam ruthie ryszard saba sabina sabine sabrina sadia sadiq saeed safiya sagal sahar
    saida sajid sakura salih salim salma salman salome salvador samaira sameer samia samina samir samira samson sancho sandeep sandhya sandy sania santiago santosh saoirse sapna sariah sarita sasha saskia saul savannah scarlett seamus sebastien
    seema sefton selena selina selma selwyn serena serge sergei sergio seth shabnam shafiq shah shaheen shahid shaila shakira shalini shamim shamima shamshad sharif sharmila sharna sharona shauna shayla sheela sheena sheldon shelly sherry
    sheryl shireen shirin shivani shobha shona shoshana shreya shruti shyam siddharth sidra siegfried sienna sigrid silas silvana silvester silvia simran sinead siobhain sioned sita skye solomon somaya soraya sotiris spencer spike stacy stanislav stanley
    stavros stefan stefania steffan stephan stevie stirling storm subhash sudha sue-ellen sujata sukhdeep suki suleiman sultana suman sumaya sunil sunny suresh surinder surjit sushila suzan suzanna suzi svetlana sven swati syed sylvain sylvester sylvie tabitha
    tadeusz tahir taiwo talal talia tamara tamsin tanvir tara tariq taryn tasha tasneem tatiana tatum teddy tegan teja temi teodor terrence tess thaddeus thandi thea thelma theodora theodore therese thierry thora tia tiago tiffany tilda tilly tobias tobin
    todd tomas tomasz tommaso tomos torquil tova travis trina tristan trudi trudy tudor tunde tushar tyler tyra tyrone uma umar una upton uri ursula uwe uzma vadim val valentin valentina valentine valeria valerie van vasco vaughan velma venetia vera verity
    vernon viggo vikas vikram viktor viola violet virgil vishal vito vittorio vivek viviana vlad vladimir volodymyr wade waheed waleed wallace walt wasim wayne wendell werner wes wesley whitney wiktor wilbur wilf wilfrid wilhelm wilhelmina wilma winnie winston
    wojciech wolfgang woody wyn wynne xanthe xavier yael yara yasir yasmeen yasmina yasser yetunde ying yolande yosef ysabel yuki yuri yusra yvan zac zach zachary zadie zafar zahid zahir zahra zaid zaki zane zanele zara zarina zeb zelda zena zia zohra zoltan zora zubair zuzanna
  ]],

  -- Given names that are also words, places or months: they begin a name only in a byline, after a title or a cue.
  words = [[
    will grant mark may june april august bill hope joy grace faith rose lily daisy holly ivy hazel heather dawn eve olive iris ruby amber pearl jade summer autumn robin martin max art gene drew chase chance rich
    frank ernest pat sue penny bob rob nick jack harry miles victor victoria chelsea florence paris sydney georgia carolina virginia dakota austin jordan israel chad kenya ireland jersey kent lance guy dean sonny sunny
    earl king prince queen justice mercy patience prudence constance verity honor honour charity clement major page rex don mac jay ray kay lee ali jean pip kit
    herb reed heath cliff brook brooke glen dale forest ash ashley skye sky storm rain snow winter star angel blessing precious sage basil ginger pepper poppy violet rosemary primrose saffron marina
    wade skip trip colin mason cooper hunter carter taylor tyler parker porter baker butler marshall sterling nova mika nana
  ]],

  -- Words of saying and doing that stand beside a person who is named.
  saying = { "said", "says", "told", "argued", "argues", "writes", "wrote", "added", "adds", "explained", "explains", "warned", "warns", "insisted", "insists", "called", "calls", "asked", "asks",
    "suggested", "suggests", "believes", "believed", "thinks", "remembers", "recalls", "commented", "announced", "replied", "admitted", "admits", "claimed", "claims", "described", "describes", "fears", "chaired", "chairs" },
  said = { "said", "says", "writes", "wrote", "added", "adds", "explained", "explains", "argues", "argued" },

  -- Roles that stand before a name, or after it and a comma.
  roles = { "chair", "chairman", "chairwoman", "director", "president", "vice-president", "minister", "secretary", "chancellor", "commissioner", "inspector", "chief executive", "chief", "head", "leader", "deputy leader", "lead member",
    "cabinet member", "councillor", "mayor", "manager", "officer", "head teacher", "headteacher", "principal", "professor", "lecturer", "researcher", "fellow", "author", "editor", "journalist", "reporter", "columnist",
    "social worker", "youth worker", "foster carer", "care leaver", "psychologist", "psychiatrist", "paediatrician", "doctor", "nurse", "midwife", "judge", "barrister", "solicitor", "lawyer", "spokesman", "spokeswoman",
    "spokesperson", "founder", "trustee", "campaigner", "activist", "MP", "peer", "ombudsman", "coroner", "adviser", "consultant", "analyst", "economist", "historian", "philosopher", "actor", "singer", "writer", "poet", "artist", "engineer",
    "scientist", "physicist", "captain", "coach", "manager", "colleague", "wife", "husband", "son", "daughter", "brother", "sister", "mother", "father", "friend", "leader" },

  -- Words with capitals that stand where a name could, and are none.
  never = [[
    prime deputy acting former general federal state interim executive vice lead chief senior joint foreign home shadow british english scottish welsh irish american australian canadian german french
    italian spanish russian chinese japanese indian pakistani african european asian israeli palestinian iranian iraqi syrian turkish ukrainian polish dutch swedish norwegian danish finnish greek
    mexican brazilian nigerian kenyan ghanaian jamaican liberal democrat democratic republican conservative labour tory communist socialist christian muslim jewish catholic protestant anglican hindu
    sikh black white asian covid nhs bbc google facebook microsoft amazon apple youtube twitter instagram success blue red green
  ]],

  -- Last words of what is a place or a body, whatever its first word: "Holly Lodge", "Victoria Station".
  not_last = [[
    street road avenue lane close drive square park house lodge court hall station palace hospital school academy college university centre center trust foundation council board partnership association society institute
    group team award awards prize day week cup league show review report act bill inquiry project programme service services church cathedral castle bridge river lake island islands bay beach hill hills mountain valley
    county city town village estate tower museum gallery library theatre hotel inn arms ltd limited plc inc company corporation bank press books magazine times post news chronicle gazette united rovers albion
    sports wars games finals news airport stadium party union committee commission agency department office ministry network alliance federation forum campaign charity fund initiative scheme strategy plan framework code standards state states
  ]],
}
