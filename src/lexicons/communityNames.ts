/**
 * Names of communities that no package of names covers well, given and family names mixed.
 *
 * Written by hand for this library, from the names that people of these communities commonly bear in the United States;
 * single names are facts, no list was copied. Lower case, marks and apostrophes dropped; words separated by spaces.
 */
export const communityNames = {
  marshallese: `
    abner abon aikne aileen ainrik aisen ajidrik ajlok alap alik aljure amata amram anej anjain anjojo ankeo anni arelong ariko
    arlong atbi atlaia balos banjo barlok bejang benjio bikajle billimon biti bobo bokmej bokna bolkeim botla bwijko capelle
    caleb clanton dribo debrum edmil edrik ejnar ejuel elbi elmi elson emty enoch erakdrik etjen hanep heine hemity hermios
    hertina hiram hitto ilanda imata iroij jabukja jabwe jacklick jajo jakeo jally jamore janna jatios jejo jelibor jelkan jello
    jemimi jenet jerilong jerkan jetnil jibas jibke jibon jijen jikit jinuna jitiam jlib joash jokray jomi joran jorbal jorbon
    jorelik jorju jorkan jorlang joseia jowalan jumon jurelang juria kabua kabunare kaiko kaious kajiro kalbi kanej karlo kattil
    kediele keju kemem kenye kessai kibin kijiner kilma kiluwe kinono kios kious kitlang kobabatu koju konou korab kyotak laiden
    lajuan lanej langbata langinbelik langidrik langinmeto langmoir langrine langrus lanki lanny lanwi laninbit latior lejena
    lejjena lekot lelet lemae lemari lenja leon lewi libokmeto lijon likiak lilaman limi lino litokwa lokebol lokeijak lokot
    lomae lometo lorak loran majuro malolo marshal matauto meto milne mojilong mote mulsoor myazoe nakamoto nathan neibit neijon
    neimon nemna nemra nenam nidel niedenthal note nysta obet ownie pedro peter radrik rantak raynold reimers riklon rilang ritok
    roneo rubon ruben samson sibok silk takbar takju tarbwilin tarilang tarkwon tibon tiem timius tobeke tomeing tonyokwe totin
    typhoon wase watak winji zackhras zackious zackios zaion zedkaia zedekaia`,
  chuukese: `
    aichem aisek akapito aki akin alafonso amaraich andon aniol anisto antonio arechy atan atrina bossy buekea cholymay chipen
    dake echin edgar edwin eis eliam emwalu enlet epina erra esichu esa fanapanges fichita fritz haglelgam haruo hartman herlihy
    ichin inek inoske irons isauo iseki isiro istor itoshy jesse joakim kachuo kaminanga kanas kansou kapwich kasian kata katios
    kerat killion kimeuo kincho kintaro kokis kosam kuki likiaksa lorin lokopwe lukas manuky marar mailo mefy meipel mersai meter
    michuo mori moses narruhn nakama nedelec nena nifon nimwes nipwech okada osawa otoko paul pedrus petewon phillip pinik poll
    puas raymond refalopei resalong robert ruben rudolph sachuo samor sananap saladier sefich setik setile sigrah simina sipenuk
    sirikow sitan sos stephen suda suta tachuo takasy tako taro tipen tisu tolenoa urusemal uruo walter weriey willander yoma
    yosiwo yoster`,
  pohnpeianKosraeanYapesePalauan: `
    abraham aldis aliksa alokoa andohn ardos asher benjamin carl dehpit edgin edwel ehmes ehpel elaija eliaser elanzo etse falcam
    ehsa gallen gilmete hadley helgenberger henly hebel iriarte ioanis johnnyboy joab johanes joseph kephas kilafwasru kilmete
    killin kihleng kinere kihara kohler kuartei ladore lebehn lekka likor livaie lorrin mafnas mangarero masaichi mauricio moolang
    moses mudong musrasrik nahnsen nanpei nedlic nena ngiraikelau ngirmang ngiralmau ngirchokebai ngiraked oiterong palik palsis
    panuelo paulino peterson phillips pelep perman pluhs pretrick primo rodriguez route salii saimon sahm salvador santos sehpin
    semens shrew sigrah skilling skillings sohl sonden susaia tafunsak talley taulung tihpen tilfas timothy tosie tosiwo tulensru
    udui uludong waguk weilbacher weital yatilman yinug yug remengesau toribiong rechebei sugiyama tmetuchl`,
  samoanTonganChamorro: `
    faamausili faleolo falaniko fetu fiamatai fonoti ioane iosefa lafaele leota leiataua lemalu lolesio lupe mataafa mafi moala
    naufahu nonu ofa penitani pouono pulu salesi sefo seiuli semisi sione siaosi sina tafuna tagaloa talia tausaga tavita toa
    tuiasosopo tuimavave tuilagi tupou vaea vaipulu vainikolo viliami aguon blas borja cruz duenas guerrero mafnas manibusan
    pangelinan quitugua reyes sablan taitano taimanglo tenorio`,
  inlandNorthwestNative: `
    abrahamson adolph aleck alexis andrews antelope aripa aubertin bearcub big billedeaux boyd cawston cayouse charley chouteau
    condon covington desautel dick dupree edmo edwards elwell ferguson finley flett francis friedlander garry george gorr
    gopher grunlose hewankorn heemsah holt iukes irey james jerred joseph kamiakin kieffer koyama kulikulakun lasarte leighton
    lemery louie lozeau marchand matheson matt mcclung mcclure michel michell mitchell moctelme monaghan moses mullan nanamkin
    nicodemus nomee orr palmanteer pakootas pascal peone pichette pierre pleasant pooler quiltenenock quinto quintasket ramsey
    runninghorse sam samuels sampson sanchey scabbyrobe seyler seymour sherwood sijohn siam siyowan slickpoo slockish smartlowit
    sohappy speedis stensgar steele stwire swawilla tecumseh tomeo tomaskin toby tonasket totus umtuch vincent wak wahchumwah
    washines watlamet whalawitsa whitebull wynecoop wynne yallup zachary zacherle flatt hill seth pinkham oatman jabeth halfmoon
    powaukee wheeler lawyer reuben ellenwood sobotta penney whitefoot tsoodle ezekiel spino minthorn quaempts burke johnley bevis
    conner hoptowit strom sampsonjr goudy billy jim selam eneas smowhaladam weaselhead swasey sconawah yallacut`,
  plainsAndNavajo: `
    begay begaye benally bitsilly bitsui chee etsitty nez tsosie tso yazzie yellowhair tsinajinnie tsinnijinnie hosteen manygoats
    attakai cly nakai peshlakai todacheene tohee atcitty blackgoat blackhorse whitehorse roanhorse bluehorse spottedhorse redbird
    whitehat whitefeather thunderhawk thunderhorse thundercloud swiftbird eaglebear eaglestaff eaglespeaker bearshield bearrunner
    ironcloud ironshell ironhawk standingbear standingrock yellowbird yellowtail yellowwolf redcloud redfeather runningwolf
    lonebear loneelk littlewolf littlelight littlebird hollowhorn whirlwind horse walksalong takesgun medicinehorse plentywounds
    bigman birdinground oldcoyote notafraid realbird oldelk prettyonthetop weaselhead heavyrunner calfrobe kicking woundedeye
    crowfeather goodbird goodvoice lameman lamebear lamebull doney azure laducer belgarde decoteau poitra delorme gourneau
    jerome keplin lafromboise champagne morin parisien allery vivier turcotte`,
  somaliEthiopianEritrean: `
    abdi abdikadir abdikarim abdinasir abdirahman abdirashid abdirizak abdisalam abdiwahab abdullahi abshir adan aden ahmednur
    amina amiin anab asad asha ayaan aydarus barre bashir bile bilan cabdi cawale cumar dahir deeqa deqo dhuux dirie egal elmi
    fadumo faduma fahma farah farhiya fartun fowsiya guled haji halimo hamdi hani hawo hersi hibaq hibo hirsi hodan ibado idil
    ifrah iftin ikran ilhan isse jama jamac kaltun khadijo khadra kinsi liban luul maxamed mahad mahdi mohamud mumina muna muse
    muxiyo nasra nimo nuur omar osman qorane ruqiyo saado sagal sahra salad samatar shamso shire sucdi suleekha ubah warsame
    xaawo xasan yasmiin yusuf zahra abebe abera alemu almaz amanuel aster ayele bekele belay berhane biniam birhan dawit desta
    eyob eyerusalem fikre filmon fitsum freweini gebre gebremedhin gebremeskel genet getachew girma habte habtom hailu haile
    hirut kebede kidane kidist lemlem liya mebrahtu mekonnen meron meseret mulu mulugeta negash rahel saba selam semhar senait
    shewit solomon tadesse tekle temesgen tesfaye tesfay tsegaye tsehay weldu winta wolde woldemichael yared yemane yohannes
    yonas zewde`,
  congoleseBurundianRwandanLiberianSudanese: `
    bahati baraka bashige bisimwa bizimana byamungu chantal claudine dusabe esperance furaha habimana hakizimana hategekimana
    iradukunda irakoze ishimwe kabasele kabila kabongo kalala kalombo kanyange kasongo katumba kayembe lukusa lumumba mbuyi
    mukamana mukendi munezero mutombo mwamba ndayisenga ndayishimiye ndikumana ngoy nikuze nimubona nininahazwe niyonkuru
    niyonzima nkurunziza nsabimana nsengiyumva ntakirutimana nyirahabimana nzeyimana sibomana tshibangu tshimanga tuyishime
    twagirayezu uwase uwimana achol adut agot akech akol akuei aluel amer angelo arop atem athian awan ayen bior bol chol
    deng dut gai garang gatluak jok kuol lual mabior machar majok makuei malual manyang nyadak nyakim nyaruach nyibol piol
    riak thon wol kollie flomo kpadeh sackie sumo toe weah gaye kamara koroma sesay kargbo bangura conteh`,
  afghanIraqiSyrianKurdish: `
    abdulhadi abdulkarim abdulsamad abdulwahid ahmadi ahmadzai akbari alami alhashimi aljabouri aljubouri aljanabi aldulaimi
    almasri alobaidi alrashid alsaadi alshammari altamimi alzubaidi alwan amanullah amiri atefa azizi baheer bahar barakzai
    bashardost bibigul danish daoud daud enayatullah ezatullah faizi farzana fawzia fazel frishta gulalai habibi haidari hakimi
    hamidullah hashimi hassani hekmat homayoun hosseini hussaini jafari jamila jamshid karimi khalid khalil khatera kakar
    laila mahbooba malalai marwa mirwais mohammadi mohibullah mujtaba mursal nabizada naimi najibullah nasrin nazari niazi
    noori nooria nuristani omari palwasha parwana popal qaderi qasimi rahimi rahmani rasooli rezai roya sadaf safi samim sayed
    sediqi shafiqa shah shaima shakila sharifi shinwari shukria spozhmai stanikzai stanekzai sultani tajik waheed wahidi wali
    wardak yama yaqoobi yousafzai yusufzai zabihullah zahir zainab zalmai zarghuna zazai zia azad baran berivan dilan dilovan
    hewa jwan karwan kawa nechirvan newroz rebwar rojin shilan shivan zana zerdesht`,
  karenBurmeseRohingyaHmongLaoMien: `
    aung aye bawi cer cin cung daw eh hay hla hser htoo htun htwe hset khaing khin khup kyaw kyi lian lwin mang maung mee meh
    min moe moo mya myaw myint myo naing naw ngun nwe nyein nyo nyunt paw poe po pu ree reh saw say sein shar shee shwe soe
    sui suan than thang thant thawng thein thet thin tial tin tluang tun wah wai win zar zaw zin zo nuam niang lal rohima
    anowara nurul jahida rafiq sayedul hafsa mohamad bao bee blia chia chong choua chue dao der fong foua ger gao houa kao
    kazoua koua lee lor mai mao moua nhia nou pa pahoua pang pao paoze pha phia phoua sao see sheng shoua soua thao toua tou
    touger tsua vang vue xai xang xee xia xiong xue yang yeng yia ying youa zoua chanthavong keomany khamphan phommachanh
    phetsarath sengsavang sisouk souvannavong thammavong vongsa saechao saelee saephan saetern saeteurn saeyang fahm muang`,
  vietnameseKhmerFilipino: `
    anh bao bich binh chau cuc cuong dao diem diep dung duc duong duy gia giang ha hai hanh hien hieu hoa hoai hoang hong hue
    hung huong huynh huyen khanh khoa kieu kim lam lan le lien linh loan loc long ly mai minh my nam nga ngan nghia ngo ngoc
    nguyen nguyet nhan nhi nhung nho oanh pham phan phat phong phu phuc phung phuong quan quang que quoc quy quyen quynh son
    suong tam tan thach thai thang thanh thao thi thien thinh tho thoa thu thuan thuy thuong tien toan trang tran tri trinh
    trung truong tu tuan tuyen tuyet uyen van viet vinh vo vu xuan yen bopha chan chanthou chea chhim chhun dara heng keo khem
    khieu kosal lim long meas mony nhem nimol ouk pich phal phally pheap phon prak ratha rith rotha sam samnang sary savath
    seng sitha sok sokha sokhom sophal sophea sopheap sothy soun sovann srey tep thy touch vanna vannak veasna vuthy yim abad
    agbayani balagtas batungbacal bautista cabrera catacutan dimaano dimagiba dimalanta galang ilagan macaraeg magbanua magno
    magsaysay malabanan manalo mangubat masangkay panganiban pangilinan punzalan sumulong tolentino villanueva`,
  russianUkrainianMoldovanCaucasian: `
    alyosha andriy anatoliy anzhela artyom bogdan bohdan borys daryna dima dmytro fedir galyna gennady halyna hanna hryhoriy
    ihor inna iryna ivanka kateryna katya khrystyna kolya kostya ksenia ksyusha larysa lesya lida lilia luba lyuba lyubov
    lyuda lyudmila maks maksym marina marusya mykhailo mykola mykyta nadia nadiya nastya natalka natasha oksana oleh oleksandr
    oleksiy olena olha olya orest ostap pasha pavlo petro petya roksolana roman ruslan sasha semyon serhiy sergey slava slavik
    snizhana solomiya stas stepan svetlana sveta svitlana taras tanya tetiana tolya vadim valentyna valeriy vanya varvara vasyl
    vasya vera viktor vira vitaliy vitya vlad volodymyr volodya vova vyacheslav yana yaroslav yaroslava yelena yevhen yevgeny
    yulia yuliya yuri yuriy zhanna zhenya zina zoya zlata bondar bondarenko boiko chernenko danylenko didenko dovzhenko
    goncharuk hnatiuk hrytsenko ivanenko kharchenko klymenko koval kovalchuk kovalenko kravchenko kravchuk kulyk kushnir lysenko
    lytvyn marchenko melnychuk melnyk moroz mykhailenko oliynyk onishchenko palamarchuk panchenko petrenko polishchuk ponomarenko
    prykhodko romanenko rudenko savchenko savchuk shapovalov shevchenko shevchuk slobodian stepanenko sydorenko tkachenko tkachuk
    tymoshenko vasylenko voloshyn yakovenko yaremchuk yurchenko zaytseva zinchenko vakulenko`,
  haitianCreole: `
    altagrace beauzile bellevue bernadel celestin charlemagne cherline clervoyant delva desir dieudonne dieula dieulifaite
    dorcely edrice eliacin emmanuela estime exantus fabiola fanfan fedner ferdinand fleurant florvil francique frantz fritzner
    gerlande germain guerda guerline herard islande ismaelite jacquelin jeanbaptiste jeanlouis jocelyne joanes jules kerline
    lafleur laguerre loubens louissaint lovely luckner lunie magloire manouchka marcelin marielange marlene metellus micheline
    mimose mirlande nadege nahomie nerlande odilon oreste oriol petitfrere phanor philogene pierrelouis pierrot polycarpe
    rodeline roseline roselyne rosemene saintil saintfleur saintlouis shella sherline stanley sterlin themistocle toussaint
    valcin vilsaint wadson widline wilner wislande wisly wisner yolette yvrose`,
  mayanAndIndigenousMexican: `
    ajanel ajpop batz bolom caal cac canil chavajay choc chol chub coc coj cuc cumes cuz guarcas hix ixcoy ixtabalan jolomna
    matias mendez mucu pacay pop quej quib raxon sacalxot sacul saquic sicay sucuqui tambriz tiul tojin tum tuyuc tzep tzoc
    tzul xicay xiloj xitumul xol yat yaxcal zapil coyotl cuautle flores itzel tlatelpa tecuapacho xochitl xochihua zempoalteca`,
  spanishShortForms: `
    beto bety bibi cachito chabela chabelo chago chalo charo chava chavela chavo chayo checo chelo chela chema chencha chente
    chepe chila chinto chiquis chito chona chole chuy chucho concha cuca cuco cuquita fito fina flaco flaca gabino goyo guayo
    guero huicho juancho juani juanito julito kike lalo lencho licha lola lolis luchita lucho lupe lupita mague maguito manolo
    manny maricruz maricela mariela memo mencho meche mela mercho mundo nacho nando nena nico nino pachita paco pancha pancho
    panchito paquita paz pepe pepito pilo polo poncho pina quico quique rafa rigo rosalba rosita rubi tavo tencha teban teo
    teto tita tito tona tonita tono trini vero viky yeni yesi yoli yuli zenaida`,
  englishShortFormsAndNicknames: `
    abby addie allie andy angie annie arnie artie bam bammer barb barbie becca becky benji bennie benny bertie bess bev biff
    bitsy bo bobbie bobby boomer brad bubba bud buddy butch buzz cap casey cass cassie charlie chet chip chuck cleo clem connie
    cookie curly cy dani danny darcy deb debbie deedee dez dickie dolly donnie dot dottie doug dre dutch earl eddie ellie elmer
    ernie essie ethel evie fay flo fran frankie fred freddie frenchie gabe gene gerry ginger ginny greg gus gussie hal hank
    harv hattie herb herbie howie ike irv izzy jackie jake jamie jazz jazzy jeb jed jeff jenny jerry jess jessie jimbo jimmie
    jimmy jodi joey johnnie johnny josh josie junebug junior kat kate kathy katie kenny kev kip kit kris kristy lainie larry
    lena lenny les liddy lil liz lizzy lonnie lori lou lulu lyle mac mack maddie madge mags mamie mandy marge margo marv matty
    maxie mel mick mickey mikey millie mindy missy mitch mitzi moe molly monty moose myrt nan nate ned nell nettie nicki nicky
    nita noni norm ollie oz ozzie pam patsy patti patty peg peggy penny pete petey phil polly pops randy ray red reggie rhonda
    rich richie rick ricky rob robbie rocco rocky rod ron ronnie roro rosie roxy rudy russ rusty sal sally sammy sandy scotty
    shawna shelly shorty skeeter skip slim smitty smokey sonny sparky spike squeak stan steph steve stevie stu sue suzy tate
    tatum ted teddy terry tess theo tiff tim timmy tink tiny tip tish toby tommy toni tony topher tootie tracy trish trixie trudy
    tuck turk val vern vi vic vince viv wade wally walt wes whit wiley will willie winnie woody zach zack zeke zy`,
} as const;
