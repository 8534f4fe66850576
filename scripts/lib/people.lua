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

  -- Judges of the courts of England and Wales behind their names: "Munby J", "King LJ".
  judges = { "J", "JJ", "LJ", "LJJ", "MR", "JSC", "DPSC", "LCJ", "LCJSC", "CJ" },

  -- Words before a letter that is no judge and no initial: "Annex J", "hepatitis B".
  lettered = [[
    section schedule annex appendix part table figure form category class block unit grade level group type plan option box year set stage step strand ward cell room
    question child children baby re mr mrs ms miss vitamin hepatitis strep covid influenza version article paragraph exhibit witness mother father family party company patient adult person site area house school
  ]],

  -- Titles that are offices: left out before a given name and a surname.
  offices = { "President", "Chancellor", "Mayor", "Governor", "Coach", "Detective", "Senator", "Inspector", "Superintendent", "Constable", "General", "Major", "Captain", "Sergeant" },

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
    randall forrest eustaquio kelly brett dustin charan adolphe frédéric janys vicki esteban claudine fuad najib tobias anas abdulbaset siobhan amjad derry josie louise neil rod celia natasha wes pippa ed alastair yvette keir rishi
    ray rob nick jack harry victor robin martin max gene drew frank ernest penny sue bob miles lily daisy holly ivy hazel heather dawn eve olive iris ruby amber pearl jade jay
    kay lee ali jean pip kit herb reed ashley colin sonny mika rex don clement poppy rosemary mark abbas abdi abdirahman abdullah abena abimbola abiola adaora adebola adele aderonke aditya adnan adriana adrienne afua agnès ahmad aidan aimée aine
    aishwarya aisling ajit akua alanna alastair alba aleksander alena alexandre alexei alfonsina alhaji aliya allan alonso aloysius alphonse alun alvaro alvin
    amadou amar amardeep amarjit ambrose amelia amin amina amirah amma amélie anahita ananya anas anastasiya anaïs anca andre andrei andré andrés angelina
    angharad angie anika anisa anissa anita anjum ann-marie annamaria annelies annette annie anouk anselm antje anton antonina anushka aoibhinn aqsa araminta
    aretha arif arlene armand armin arnaud arne artem arthur artur aston asya athol attila augusta aurelia aurora ayan ayesha ayo ayodele ayub azhar aziz
    aziza aïcha bahar bahram balazs balbir baldev barbora barney bart bartosz bashar basma bathsheba beata becca bechara belle benedetta benita benny
    berenice bernadine bernardo bert bethany betsy bettina bhavna bhupinder bianca bijal bikram bilqis binita bipin birgitte bjarne blanca boaz bodil bohdan
    bonita boyd brandon breda brenna brett briony britta bronwen bruno bríd brónach bukola burak buster cade cai cal camille candace caoilfhionn carly
    carmen carmine cass catarina cate cathal cathie catrin catrina ceinwen celestine cesar chaim chandni charis charley chas cheng chiara chima chinedu chinwe
    chioma chloe chloë chris christa christiane christos chuck chukwuemeka ciarán ciera clarissa claud claude claudette clayton cleopatra clifton clodagh
    clíona colum concepcion concetta conor consuelo cordelia corin corinna corinne cressida cristiano cristobal csaba curtis cynan cyrus cían dacia dagmar
    daire daisuke dalton damaris damola damon danial danica danilo danuta dara darlene darlington darrel dashiell davina debra deepti deniz denver deon
    desdemona deshawn desiree dexter dhruv diarmuid dickie didier dietrich dieudonne dilip dilwyn dimitra dimitrios dinesh dionne divya dolly dominica dominik
    dominique dona donnie dorota douglass drusilla dumisani duygu dymphna dáithí désirée dónal ebenezer ebere edna eduard edvard edwyn effie egon eimear
    einar eirian ekene ela elaina elana elian eliane elicia elin eliot elis elke ellyn elmer eloisa elvis elwood emile emiliano emine emmet emmett enda engin
    enoch enya enzo ephraim erica erich erik erika erminia ernestine ersilia ervin erwin eryl esmail esperanza esra esteban ester eszter ethelbert eudora
    eunan evangeline evangelos evgenia evgeny evodie ezekiel ezio fadi fahad fahim faiza falguni farhana fariha faris farooq faruk fatema fatemeh fatma
    fatoumata fawzia feargal federica feng fernand fflur fiachra fidelis filip filippo finbar finlay finn finnian fionnuala fiorella firas fisayo flavia
    flavio flor florian floris folasade franca franciska franco francois francoise frankie frans françois françoise freddy frederic frederico frederika
    frederique fredrik funmi gabor gaby gaia gaius galina ganesh gaston gauri geert genoveva geordie georg georgette georgiana georgie georgios geraldo
    gerardo germaine gerrit gethin ghislaine giancarlo gigi gilberto gino giorgio gita godwin goncalo gopal gordana grazyna greer greig gretchen gretel
    grzegorz gráinne gudrun guglielmo guin gulnar gurdeep gurinder gurpreet gwendolen gwenllian gwilliam gyorgy günther habiba hadley hafiz haiden haile
    hajra halima halina hameed hana hani hanna hanneke hannes hans-peter hansa harbhajan hardip haris harish harjit harlan harley harun hashim hassana hatice
    haydn hedda hedley hedwig heike heikki heiner helder helene hema hemant hendrik henk henning henrik henrique hera herbie heribert hermann hettie hevin
    hina hisham hollie horst hortense hossein huan huda humaira husna hussein hélène ianto ibolya ichiro ida idowu ifan ignatius ilan ilaria ildiko ilona
    ilse ilya imani imelda imran imtiaz ines inge ingvar inna inés ioanna ioannis ipek iqbal iqra irena irfan irma irshad irving irène isa isabeau isabell
    isabelle isaiah isatou ishbel ismael ismail isolde issac istvan italo itzhak iveta ivo iwona izabela iñigo jaan jaap jacek jacinda jacoba jagjit jago
    jahangir jairo jakob jakub jalal jamaal jameel jameela jamel jana jani janina janos janusz jarek jarred jarrod jasbir jasmin jaspreet jatinder javad
    jayant jaz jean-claude jean-francois jean-luc jean-marie jean-michel jean-pierre jeannie jeevan jelena jemma jenifer jens jenson jeremiah jermain jerzy
    jessamy jessie jia jimena jimi jin jing jitendra jo-anne joaquim jocasta joelle joerg johanne john-paul johny joni jonny jools jorg jorgen joris jorja
    josefina jost josé jovan jozef joão juana juergen juha juliane julianna julianne julien julija junaid justina justyna jutta jyoti jyotsna jérôme jörg
    jürgen kabir kadie kaja kamil kamini kamla kang kanwal karan karel karima karl-heinz karla karsten kashif kasper katalin katarina katarzyna katelyn
    kateřina kath katharina kathi katya kaushik kayleigh kaz kazimierz keeley keelin keely keiko keiron kelsey kelsi kendall kendrick kerri kerrie kesha
    ketan kev khadija khalida khatija khoa kholoud kiara kieren kilian kimberley kimberly kinga kirit kirsteen kishan kishor klaas klaudia knut kolawole
    konstantinos korey kostas krystal krzysztof kuba kuldeep kulvinder kumari kush kwaku kwasi kye kylie ladislav laetitia lalit lamin lamine larisa laszlo
    latif latoya lauri laurie lazaro leandro leena leighton leland lene lenore leonid leonor leontyne leora lesia leticia letizia leyla león lidija liesl
    lilas lili lilli linh lino linton lisa-marie lise lisette liv livia liza lizzie lizzy ljiljana llew llyr loic lonny lope loraine loredana lorenz loris
    lorrie lotte louie lourenco lowell loïc lubna lubomír lucian lucie lucio lucretia lucyna ludek ludovico luigia luiz lukas lukasz lulu luqman lutz luz
    lydie lyle lyndon lyndsay lyndsey lysander léa líam maarten mabli maciej macy maddie maddy madge madhu madhur mads maebh magdalen magnolia maha maheen
    mahendra mahesh mahmud maija mairead mairi mairéad maisha maja majella makoto malek malgorzata mallika mamadou mamta manal mandla manish manjinder
    manjula mansoor manu manuela marceline marcelo mareike marek margaretha margarida margaux margo margret marguerite mari mariana marianne maribel marie
    marie-claire marie-louise mariette marijke marilena marilla marisol marita mariusz mariya marjan marjolein marketa marlies marlyn marnie marten marthe
    marti martijn martine martín marvel mary-ann mary-anne mary-jane mary-kate marya maryanne masha masoud mateusz mathew mathias mathieu mathilda mathilde
    matilde mats matteo matti maud maura maurizio mauro maximilian maximo mayank mayur mayuri mazin meabh meena meenakshi meg mehdi mehul mehvish mehwish
    mei-ling meike meir mel melina melinda melva mena mercia meriel meryem mhairi micaela michal michel michela michèle mickey mieke mihaela mihai mikey miki
    mikkel miklos mila mileva milica milla millicent millie milos miloš milton mim minesh minh miran mireia miriama mirjam mirka miro miroslava mirza misbah
    mitch mitesh mitzi moazzam modupe mohamad mohamud mohinder mohini mohit mojgan momodou monika monique monty mordecai morna morten morwenna moses moshe
    moya mthunzi mubarak mudassar mukesh mumtaz munir munira murad murtaza musa mushtaq muzaffar myeong mykola myriam myron máire máirín mária mícheál
    mónica nabeel nabila nada nadiya nadya nafisa nagina nahid naila naina najib nalini namrata nanda nandini nando naoimh naoko naotaka naseem nasim nasra
    nastassja natacha nataliya natascha nathalie nawaz nazia nazir nazma neeraj neeta neha nejat nelda nell nellie nenad nessa netta ngọc nic nichola
    nichole nicholle nicoletta nicolle niels nigar nikhil niki niko nikola nikos nilesh nimesh nirmala nisar nisreen nitin niv niámh nkosi noam noeleen noemi
    noha nolan noorjahan norbert norton nosheen nour noura novak noémie nur nuria nusrat nyasha nóra núria oana obi octavio oda odile oisin okan oksana
    oktay oladipo olafur olayinka oleksandr oli olimpia olinda oliva ollie olumide oluwatobi olwen omari omolara onur orhan orlaigh ornella orsolya orville
    osagie osman otis oumar ovidiu ozge ozlem padma pak palak panagiotis pandit pandora parag paramjit paresh parminder parth parvez parvin pascale patric
    patrice patrik patrizia patrycja patti patty paulina pavla paz peadar peg perla pernilla perry perveen petar petronella petter philipp philippe philomena
    phineas phylis piers pietro pinar piran pola pooja poonam prabhjot prabhu pradip prakriti pranav pranay prasad preet prem priscila pritesh priyamvada
    przemyslaw punam puneet pádraig qaisar quentina quintin rabiya racquel radek radhika radoslaw rae raees rafaela rafal rafat ragnar raheem rahima rahma
    raimund rainer rajani rajdeep rajeev rajendra rajkumar rajni raju ramin ramiro ramla ranald randa randal rania ranjana ranveer raphaela rasa rasmus
    ravindra rayhan raza raúl rebeca rebekah reem regan rehan rehana reina reinhold remo remus renaud rendani renuka rené renée reshma reyhan rhydian
    rhydwen riaz ricarda rickard rickie ricky rikke rima ripley rishabh ritu riyad roan robina rocio roddy roelof rogelio rogerio rohit rolando roly roma
    romain romilly ronaldo ronen ronit roos rosabel rosanne rosario roseann rosella roselyn roshan rosheen rosina rosita roswitha roxana
    rozalia ruairi ruairí ruaridh ruben rubina rudy rukhsar rune rupal ruqayyah rustom ruta ryo ryszarda róisín rónán saadia saara sabah sabiha sabri
    sachin sadaf saffiya safia sahil saif saiqa saira saleem saleh saman samara sameena sami samia samiya sammy samreen samuele sandeepa sander sandor
    sandrine sangita sanja sanna santhosh santino saqib sarabjit sarah-jane saraswati sargon sari sarina sarka sarmad sasan sascha satish satnam satoshi
    satpal savita savitri sayeed scarlet scot seamas seana sebastiano sebastien seda seetha selcuk selim selwa semra sena senga senthil seren sergej sergiu
    serkan servet seun seyi seán shabbir shabir shadi shadia shafaq shahana shahida shahin shahina shahnaz shahzad shaista shakeel shakil shalom shamas
    shamila shamsa shana shanaz shani shanice shantel shari sharlene sharmin sharron shashi shaya shazia sheetal shehnaz shekhar shelagh shelina sherif
    sherman sherwin shifa shilpa shimon shin shira shirin shiv shivam shlomo shoaib shoshanna shu shubham shweta siana sibel sibyl sid siddiq sidonie siew
    sigmund signe sigurd silke silvio simeon simi simona simonetta sindhu siniša sinéad siobhán siri sissel siva sivan siân slawomir smita snehal sofie
    sofía sohail solveig somchai sonal sonali sonam sonja soren stacie staffan stanislaus stanislava stef stefanie stefanos stein stelios sten stephane
    stephania stephany stig stina stéphane subhan sudhir suela sufyan suhail sujatha sukhjit sukhvinder sulaiman suleman sumaira sumeet sumit sunaina sundar
    sunniva suraj surender surjeet surya susana susanne sushma susie suzette suzie svein svenja swapna sybil sydnee sylvana sylwia szilvia séamus síle
    sören søren tadashi tadhg tahira tahmina takeshi talat talha tallulah tamana tamar tamas tamika tammy tanja tanju tanu tanveer tapiwa taras tariro
    tasmin tasnim tatsuya tatyana tauseef tavleen tawanda taye teagan tegwen tejal temitope tendai tenzin teodora teofila thabo thaddaeus thalia thandeka
    thane thanos tharani theodor theodoros theresia thibault thijs thom thorsten théo tiana tiberius tillie tilly timo timur tiziana tolga tolu toma tomasina
    tomiko tommie tomás tonia tonya tope torben torsten toshiro tove tracie travers trent tressa trinh tristram trond truda tsering tuan tuba tuncay turan
    tyrell tyrese tyson ubah udo ugo ugur uju ulla ulrich ulrika ulrike ulysses umaru umberto umesh umme unai unathi urszula ursúla urvashi usha usman ute
    vaclav vaishali valdis valerio valery valérie vanda vandana vanita varun vasile vasiliki vassilis veena velda verna veronika veronique vesna vicente
    vicki vickie vida vidya vikki viktoria vilhelm vilma vimla vinay vince vincenza vincenzo vineet vinita vinod viorel vipul viraj virginie viswanathan
    vitaly vitor vittoria viv vivaan vivi vlada vladislav vojtech vuk vusi vyacheslav václav véronique víctor walther wambui waqar waqas waseem wei
    weronika wiebke wieslaw wilbert wilko willa willem willemijn willie wim wioletta woodrow wynford xavi xena xenia xiao xiaoming ximena xin xinyi yaa yaakov
    yacine yahya yakub yan yana yang yanis yannick yaqub yasemin yash yasin yasmine yassin yaw yazmin yehuda yelena yeliz yemi yetta yevgeny yiannis yisrael
    ylva yoan yohannes yolanta yong yoshi yosra youssef yuan yulia yuliya yun yunus yuriy yuval yves zaheer zahida zaina zainul zakariya zaman zamir zan zanna
    zareen zaynab zbigniew zdenek zdeněk zeenat zehra zeinab zeke zelma zenobia zeshan zev zeynep zhen zhi zhou zinaida zinnia zita ziva ziyad zlatan zofia
    zoheb zola zoé zoë zsofia zuleika zulfiqar zuri zvi zygmunt áine ángel éabha éamonn éilis élise élodie émile éric éva íde óscar úna
  ]],

  -- Given names that are also words, places or months: they begin a name only in a byline, after a title or a cue.
  words = [[
    will grant may june april august bill hope joy grace faith rose art chance rich pat victoria chelsea florence paris sydney georgia carolina virginia dakota austin
    jordan israel chad kenya ireland jersey kent lance guy dean summer autumn earl king prince queen justice mercy patience prudence constance verity honor honour charity
    major page mac heath cliff brook brooke glen dale forest ash sky skye storm rain snow winter star angel blessing precious sage basil ginger pepper violet saffron
    primrose marina wade skip trip mason cooper hunter carter taylor tyler parker porter baker butler marshall sterling nova nana
  ]],

  -- Words of saying and doing that stand beside a person who is named.
  saying = { "said", "says", "told", "argued", "argues", "writes", "wrote", "added", "adds", "explained", "explains", "warned", "warns", "insisted", "insists", "called", "calls", "asked", "asks",
    "suggested", "suggests", "believes", "believed", "thinks", "remembers", "recalls", "commented", "announced", "replied", "admitted", "admits", "claimed", "claims", "described", "describes", "fears", "chaired", "chairs" },
  said = { "said", "says", "writes", "wrote", "added", "adds", "explained", "explains", "argues", "argued" },

  -- Roles that stand before a name, or after it and a comma.
  roles = { "chair", "chairman", "chairwoman", "director", "president", "vice-president", "minister", "secretary", "chancellor", "commissioner", "inspector", "chief executive", "chief", "head", "deputy director", "assistant director", "executive director", "managing director", "deputy chief executive", "general secretary", "CEO", "co-founder", "policy manager", "children's commissioner", "leader", "deputy leader", "lead member",
    "cabinet member", "councillor", "mayor", "manager", "officer", "head teacher", "headteacher", "principal", "professor", "lecturer", "researcher", "fellow", "author", "editor", "journalist", "reporter", "columnist",
    "social worker", "youth worker", "foster carer", "care leaver", "psychologist", "psychiatrist", "paediatrician", "doctor", "nurse", "midwife", "judge", "barrister", "solicitor", "lawyer", "spokesman", "spokeswoman",
    "spokesperson", "founder", "trustee", "campaigner", "activist", "MP", "peer", "ombudsman", "coroner", "adviser", "consultant", "analyst", "economist", "historian", "philosopher", "actor", "singer", "writer", "poet", "artist", "engineer",
    "scientist", "physicist", "captain", "coach", "manager", "colleague", "wife", "husband", "son", "daughter", "brother", "sister", "mother", "father", "friend", "leader" },

  -- Words with capitals that stand where a name could, and are none.
  never = [[
    legal solicitors chambers cafcass
    prime deputy acting former general federal state interim executive vice lead chief senior joint foreign home shadow british english scottish welsh irish american australian canadian german french
    italian spanish russian chinese japanese indian pakistani african european asian israeli palestinian iranian iraqi syrian turkish ukrainian polish dutch swedish norwegian danish finnish greek
    mexican brazilian nigerian kenyan ghanaian jamaican liberal democrat democratic republican conservative labour tory communist socialist christian muslim jewish catholic protestant anglican hindu
    domestic abuse safety victims information patient wellbeing
    sikh black white asian covid nhs bbc google facebook microsoft amazon apple youtube twitter instagram success blue red green
  ]],

  -- Last words of what is a place or a body, whatever its first word: "Holly Lodge", "Victoria Station".
  not_last = [[
    street road avenue close drive square park house lodge court hall station palace hospital school harbour harbor academy college university centre center trust foundation council board partnership association society institute
    group team award awards prize day week cup league show review report act bill inquiry project programme service services church cathedral castle river lake island islands bay beach mountain valley
    county city town village estate tower museum gallery library theatre hotel inn arms ltd limited plc inc company corporation bank press books magazine times post news chronicle gazette sentinel herald tribune argus telegraph united rovers albion
    studies sports wars games finals news airport stadium party union committee commission agency department office ministry network alliance federation forum campaign charity fund initiative scheme strategy plan framework code standards state states
  ]],
}
