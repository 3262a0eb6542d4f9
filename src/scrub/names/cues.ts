/**
 * Words whose neighbours are often people, by what they tell. A word has one class: the first that lists it.
 *
 * Folded as tokens are: lower case, marks and apostrophes dropped.
 */
export const CUES = {
  /** "Mr. Pham". */
  title: `mr mrs ms miss mx mme mlle messrs sr sra srta senor senora senorita don dona sir madam maam auntie aunty aunties unc
    sheikh shaykh sheik hajji haji mullah ustad mesye msye madan titi`,
  /** "Dr. Teague", "Ofc Brandvold": the person is there by profession. */
  office: `dr doc doctor doctora prof professor rev reverend fr pastor pastora bishop imam rabbi deacon chaplain padre elder
    sgt sergeant lt lieutenant capt captain col cpl pvt maj judge justice magistrate officer ofc ofcr off deputy dep det
    detective trooper agent atty attorney lawyer abogado abogada lic licenciada licenciado nurse enfermera counselor coach
    principal superintendent councilman councilwoman councilmember mayor senator`,
  /** "CM Torres", "landlord Hal". */
  staff: `cm cmgr csw caseworker caseworkers worker advocate navigator supervisor supv mgr manager director coordinator coord
    landlord landlady ll therapist psychiatrist psychologist clinician prescriber provider pcp midwife doula dentist pharmacist
    paralegal interpreter interp translator terp volunteer driver security guard janitor custodian cook teacher maestra
    sponsor mentor recruiter boss foreman paramedic medic emt dispatcher investigator probation po ccos cco guardian gal
    rn lpn np pa lcsw lmhc msw bsw lsw cdp sudp chw peer intern assessor specialist admin receptionist realtor tech aide caregiver
    payee owner liaison trabajadora`,
  /** "her cuñada Yesenia". */
  kin: `mother mom moms mum mama mami momma mommy father dad dads daddy papi papa pop pops son sons dtr daughter daughters dau dght
    sister sisters sis brother brothers bro cousin cousins cuz cuzzin aunt tia uncle tio grandma grandmother gma granny nana
    nanny meemaw mamaw mawmaw grandpa grandfather gpa grandad granddad papaw pawpaw grandson granddaughter grandbaby grandkid
    grandkids nephew niece nephews nieces husband hubby husb wife wifey spouse partner boyfriend girlfriend bf gf babydaddy
    babymama ex exhusband exwife exboyfriend exgirlfriend exbf exgf fiance fiancee baby babies kid kids child children kiddo twin
    twins stepdad stepmom stepson stepdaughter stepbrother stepsister stepfather stepmother mil fil sil bil inlaw inlaws parent
    parents guardian godmother godfather madrina padrino madre padre hijo hija hijos hijas hermano hermana hermanos primo prima
    esposo esposa marido senora abuela abuelo abuelita abuelito cunada cunado suegra suegro nuera yerno novio novia pareja
    comadre compadre nieto nieta sobrina sobrino bebe nino nina nene nena mamam papam ayeeyo hooyo aabo walaal babushka dedushka dyadya
    tyotya bubu jinma jema lelik tutu tita tito lola lolo kuya oma opa teta jiddo hanai`,
  /** "friend Boston", "roommate Deshawn". */
  person: `friend friends roommate roommates roomie neighbor neighbour neighbors buddy homie homegirl pal bestie tentmate bunkie
    client clients clt ct pt patient guest resident youth tenant applicant guy lady gal dude woman girl man kid caller participant
    vet veteran camper mate cellmate acquaintance abuser perp suspect assailant victim survivor witness stalker dealer pimp
    trafficker driver passenger visitor amigo amiga vecino vecina muchacho muchacha senor elder member hoh head decedent
    deceased coworker classmate rmmate minor`,
  /** "Name: …", "aka …", "goes by …". */
  label: `name names nombre apellido last first lname fname middle mi mname maiden surname nickname nick preferred legal alias
    aliases aka fka dba nka called named goes signed signature sig sincerely respectfully from to cc bcc attn sender recipient
    contact emergency hoh hohs household members member caller interviewer interviewee assessor submitted completed prepared
    reviewed entered author by staff beneficiary payee holder bearer subject`,
  /** "said", "called": who does it, or to whom it's done, is a person. */
  speech: `said says say saying told tell tells telling asked ask asks asking called calls call calling spoke speak talked talk talks
    texted texts text texting txt txtd emailed emails messaged met meet saw seen visited visit visits contacted reached reports
    reported reporting states stated stating claims claimed admits admitted denies denied agreed agrees thinks thought believes
    knows knew feels felt wants wanted needs needed asks hopes prefers refuses refused declined insists explained mentioned
    yelled screamed cried laughed smiled nodded replied responded answered confirmed thanked hugged helped helps gave brought dropped
    picked took drove drives walked stays stayed lives lived sleeps slept moved left came returned arrived showed works worked
    hit punched choked slapped kicked threatened stalks stalking assaulted pushed grabbed followed married divorced died passed
    has had is was will would can cant could dont doesnt didnt hasnt isnt wasnt wont dijo dice llamo hablo quiere tiene necesita
    vive viene vino`,
  /** "w/ Tiff", "for Jurelang". */
  toward: `with w for from to by about re per c thru through via and amp y con para de like near against ask see between`,
  /** What follows or goes before belongs to an organisation or a place. */
  organisation: `house housing homes home clinic church center centre ctr shelter hospital school elementary elem hs highschool middle
    high academy college university univ bank credit union inn motel hotel lodge suites apartments apts apartment park parkway mission
    ministries ministry services service svcs foundation fund program programs project projects agency department dept office county
    city town state police pd sheriff court courthouse jail prison facility library store market mart grocery pharmacy restaurant
    cafe diner llc inc corp co company haven terrace village manor tower towers place plaza community council coalition network
    association assoc society institute hall gym station depot mall outlet warehouse plant factory farms farm ranch casino
    resort arena stadium mosque temple synagogue cathedral parish chapel iglesia escuela hospice nursing rehab recovery detox
    treatment legal aid alliance partners partnership authority district bureau tribe nation reservation rez band unit act
    waiver voucher grant law clause section hwy highway street st ave avenue blvd boulevard rd road dr drive ln lane way ct
    circle cir pl loop bridge creek river lake mountain valley island beach hills heights bay falls springs field fields crossing
    trail pass pointe point line bus route kitchen pantry`,
  /** Days, months, feasts. */
  calendar: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february
    march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec lunes
    martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre spring summer fall autumn winter today yesterday tomorrow tonight christmas easter thanksgiving halloween morning
    afternoon evening night noon week month year`,
  /** Articles and possessives. */
  determiner: `the a an his her their our my your its this that these those el la los las un una su sus mi mis no any some each every all`,
  /** Languages and peoples: some are surnames. */
  language: `english spanish russian ukrainian marshallese chuukese pohnpeian kosraean palauan samoan tongan vietnamese khmer lao hmong mien
    mandarin cantonese chinese korean japanese tagalog filipino thai burmese karen rohingya nepali hindi punjabi urdu bengali arabic
    farsi persian dari pashto kurdish turkish somali amharic tigrinya oromo swahili lingala french creole kreyol haitian portuguese
    german polish romanian italian greek mam quiche kiche kanjobal mixteco zapoteco nahuatl purepecha quechua navajo dine lakota
    dakota salish asl mexican latino latina hispanic latinx anglo american african asian white black native indian alaskan hawaiian
    cuban guatemalan honduran salvadoran canadian syrian iraqi afghan congolese sudanese eritrean ethiopian kenyan micronesian
    muslim christian catholic lutheran baptist mormon jewish buddhist pentecostal adventist methodist ramadan eid male female man
    woman transgender trans nonbinary`,
  pronoun: `he she they him them it we us i you who whom himself herself themselves someone somebody anyone everyone nobody`,
  greeting: `hi hello hey hiya dear hola thanks thank thx ty love xo regards best cheers gracias bye goodbye welcome sorry`,
  also: `and or und y e plus also both either not but nor`,
  place: `at in on near behind under off into onto toward towards between across around outside inside by downtown uptown`,
} as const satisfies Readonly<Record<string, string>>;

export type Cue = keyof typeof CUES;

/** The classes in their order; a token keeps its place here plus one, 0 for none. */
export const CUE_NAMES = /* @__PURE__ */ Object.keys(CUES) as readonly Cue[];
