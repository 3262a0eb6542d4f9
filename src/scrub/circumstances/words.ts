/** Words of circumstances that single a person out; written for this library. */
export const CIRCUMSTANCE_WORDS = {
  schoolWord:
    "elem elementary ms hs middle high prep academy el primary montessori junior jr escuela primaria secundaria preschool kindergarten",
  schoolSure: "elem elementary prep academy hs ms",
  schoolOther: "diploma equivalency ged grad graduate dropout level education risk school schools temp tech registrar",
  gradeWord: "grade gr grader graders",
  ordinalGrade:
    "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
  workPlace: `place panaderia lavanderia tienda fabrica plant factory mill warehouse restaurant cafe diner bar kitchen farm ranch dairy cannery shop store salon barbershop bakery hotel
    casino hospital clinic nursery mine sawmill yard dock cornfield orchard packing slaughterhouse foundry laundry
    carwash dealership brewery winery kroger walmart amazon safeway smithfield tyson costco fred meyer mcdonalds burger
    wendys subway dennys starbucks ups fedex usps logistics trucking construction landscaping linen solutions services
    daycare school library floor table unit center line`,
  employerLabel: "employer empleador occupation workplace",
  employerRest: "title name address phone",
  bodyMark:
    "tattoo tattoos tattooed tat tats tatted scar scars scarred birthmark prosthetic prosthesis piercing pierced tatuaje cicatriz brand",
  bodyPart:
    "face neck hand hands arm arms forearm forearms chest back eye eyes cheek forehead knuckles leg legs knee ankle foot wrist head lip chin ear shoulder shoulders thigh calf finger fingers throat temple brow nose scalp stomach",
  detention: "ice immigration detention geo nwdc nwipc",
  facility: "facility detention center centre jail",
  locker: "locker storage unit bin tote cage",
  newsWord:
    "gazette news newspaper paper article headline krem khq kxly kuow npr channel tv story spokesman tribune herald times chronicle journal radio viral inlander podcast",
  event:
    "wreck crash fire shooting explosion flood standoff raid riot siege arson capsizing sinking rescue hostage hijacking blast collapse outbreak drowning murder stabbing homicide accident pileup derailment landslide tornado rollover",
  roleNoun: `drummer singer bass pianist guitarist organist barber coach captain preacher teacher elder chief champion queen king kid guy lady man woman boy girl
    nurse bassist fiddler trumpet soloist deacon usher crossing guard mascot winner valedictorian quarterback chef
    mayor councilman councilwoman santa busker juggler clown deacon beader cook pilot weaver carver poet baker driver interpreter fisherman shrimper clammer logger fella gal person one veteran whistleblower plaintiff survivor`,
  knownWord: "famous renowned prominent",
  wears: "wears wearing wore uses using carries carrying pushes pushing rides riding walks has",
  tribal: "census enrollment enrolment cib cdib roll",
  tradeNoun: `cna lpn caregiver barista bartender host hostess server waiter waitress cook chef dishwasher busser janitor custodian housekeeper
    housekeeping maid stocker clerk cashier driver mechanic welder roofer framer electrician plumber painter landscaper
    picker packer sorter operator forklift machinist lifeguard teacher para paraeducator aide nanny groomer stylist barber
    musician deckhand logger rancher foreman laborer seasonal temp delivery pharmacist seamstress tailor butcher baker
    fryer washer lead setter guard supervisor guide porter bolter presser sorter packer greeter bagger usher flagger longshoreman fisherman cocinero mesera lavaplatos soldador albanil jardinero`,
  publicVerb: `pastors leads plays sings preaches coaches teaches owns runs performs busks drums played sang preached coached taught owned sells
    fishes raced boxed wrestled fought conducts directs hosts hosted founded founded built canta predica toca vende`,
  exRole: "former retired exmayor",
  onlyWord: "only first last youngest oldest unica unico",
  viralWord: "viral televised televized featured interviewed livestreamed",
  studyVerb:
    "attends attending attended goes go going enrolled enrolling student studies studying graduated graduates transferred transfers school class classes classroom asiste estudia va",
  bodyLack: "glass missing lost amputee amputated amputation blind deaf limp limps one",
  faith:
    "church masjid mosque temple parish ward synagogue congregation cathedral iglesia templo umc ame ministries fellowship tabernacle",
  ageSingle: "dog cat pit bull parrot ferret snake rabbit chihuahua husky shepherd terrier goat rooster",
  usedWord: "used",
  atWord: "at in on for with",
  knownFor: "known famous renowned prominent",
  enrolled: "enrolled member",
  shiftWord: "shift shifts season nights days weekends operator cashier cook clerk",
  trade: "brakeman conductor engineer welder miner logger fisherman deckhand rigger roofer",
  trueRole:
    "drummer singer bass pianist guitarist organist barber coach captain preacher teacher elder chief champion queen king nurse bassist mascot chef soloist",
  publicThing:
    "news medal mural livestream tv radio parade choir band team statue billboard contest video record award lottery",
  visible: "flag flags sticker stickers flames skull painted pirate lights ribbon logo",
  tribe: "tribe tribal nation band pueblo rancheria reservation",
  copula: "is was hes shes im theyre es era fue soy somos be being been ever",
  filler: `also still actually really ever now like just known as once`,
  uniqueWord: `only last first former living ever youngest oldest original sole unica unico ultimo ultima primer primera ex undefeated whole`,
  famed: `museum mural documentary tv univision telemundo cnn netflix hbo pbs channel newspaper gazette clarion diario tribune herald
    chronicle famous viral podcast anthem smithsonian exhibit exhibition senate senado congress parliament whitehouse guinness medal medals
    bronze champion champions championship pageant bee valedictorian salutatorian olympics olympic olympian national undefeated mvp
    homecoming news festival rodeo marathon derby regatta acquitted scandal headline broadcast televised parade views
    documental noticiero noticias periodico desfile estatua statue billboard broadway opera symphony
    nfl nba mlb nhl ncaa varsity allstate quest iditarod tournament jackpot bestseller livestream meme`,
  titleNoun: `miss deputy officer trooper soldier marine speaker blacksmith logger miner healer drummer chief king queen princess champion winner finalist medalist captain quarterback valedictorian pilot astronaut diver jockey luchador
    wrestler boxer matador torero bullfighter rider cowboy talker weaver carver beader poet author novelist composer actor actress dancer magician clown
    mascot umpire referee announcer anchor weatherman meteorologist sheriff senator mayor governor commissioner councilman alderman
    principal superintendent bishop deacon imam rabbi elder liquidator tackle linebacker kicker pitcher catcher goalie striker
    forward sprinter hurdler lantern marshal ambassador attache guard widow twin survivor sole codetalker lighthousekeeper
    bolter porter brakeman conductor engineer baker barber snapper starter starting`,
  deed: `survived rescued marched testified sued won discovered sang danced starred acted recorded invented swam climbed
    chained baptised baptized preached carved painted designed founded fought boxed wrestled saved pulled
    played pitched scored coached published hablo gano rescato canto
    plays sings knits weaves carves won vendo vende lifeflighted airlifted protested`,
  famedWeak: `picture photo photos photograph cover stamp video paper papers book record records award awards star stars trophy title crown
    queen king fame series song album tour reunion movie film novel trial nota pelicula festival band orchestra league interview contest lottery
    poster magazine reel tiktok youtube patent gallery lawsuit nationals state spelling burial game fair legislature alert murder`,
  soldDeed: `built made wrote found drove broke raised delivered carried hurt fell burned buried ran runs rides rode wears led flew raced lost spoke
    kicked crossed escaped wove welded organized blew donated encontro salvo`,
  harmed:
    "shot killed hurt injured burned stabbed trapped rescued beaten kidnapped arrested deported drowned electrocuted",
  pet: `dog dogs cat puppy kitten pit pitbull husky shepherd terrier chihuahua lab poodle beagle boxer mastiff parrot macaw cockatoo iguana python snake
    lizard ferret rabbit goat pig llama rooster chicken duck goose horse pony donkey mule tarantula turtle tortoise raccoon crow pigeon`,
  petTrait: "legged eyed named called trained wolf albino blind deaf sweater bandana wagon",
  journey:
    "boat raft lift boatlift desert darien border river camp jungle tunnel train container truck sea ocean mountains checkpoint caravan",
  journeyVerb: "came arrived crossed fled walked escaped swam rode floated smuggled resettled evacuated airlifted",
  unitOfArmy: `cav cavalry infantry airborne battalion regiment division brigade platoon company marines seabees rangers seals squadron wing artillery
    engineers mp medevac guard destroyer carrier submarine uss embassy`,
  serviceVerb:
    "served serving fought deployed stationed tour tours enlisted army navy marines vet veteran usmc usaf usn",
  oddThing: `unicycle cape kilt monocle tiara sombrero fez turban crown wig mask armor toga accordion bagpipes sousaphone tuba banjo harp fiddle didgeridoo wagon
    sled rickshaw shopping tophat puppet puppets costume sandwich megaphone cross parasol umbrella flag`,
  eyeColour: "blue brown green hazel grey gray white milky cloudy black",
  rareDeed:
    "survived rescued marched testified baptised baptized chained saved pulled discovered invented lifeflighted airlifted starred",
  plainDeed: `called calls brought drove drives gave gives wants needs said told handles helps pays takes decides does knows has uses
    lives lived stays stayed sleeps works worked came comes went left moved referred asked answers answered does did picks picked
    watches keeps kept got gets is was will can cant isnt wasnt doesnt`,
  somebodyNoun:
    "one guy girl boy lady man woman kid baby fella dude gal wahine person couple family twins brothers sisters fellow chick kids guys senora senor muchacho muchacha nino nina hombre mujer viejo vieja baby",
  caseRole: `client hoh head payee guarantor leaseholder landlord landlady tenant contact caregiver guardian cosigner co applicant resident
    patient caller participant youth parent parents provider worker manager cm staff nurse doctor owner father mother dad mom
    sponsor roommate person victim abuser perp suspect petitioner respondent beneficiary same case reason problem plan goal barrier issue
    next best main primary biggest day night week month year time way thing step`,
  caseThing:
    "lease list waitlist bed shift team call phone voucher file case caseload desk floor unit program application form budget ledger",
  thingSubject: `meeting class training group event clinic session mass service this that it there what which here rent plan goal barrier bed unit room voucher bus van shelter house office clinic court letter form id
    intake appt appointment deadline note file name dob ssn phone income score status room lease bldg building lot`,
  clauseJoint: "of at in on from with for to w by who that whose en de del con que and y but when where while wen",
  clauseStop: `so but then no needs wants who people everyone everybody nobody which because cuz bc since if when please per will would can cant
    could should has have had says said he she they we i you it this that there and y pero porque asi todos nadie tambien also still again
    yes ok lost gone safe fine seen call calls ask asked`,
  clauseEnd: "so because cuz bc pero porque although though but",
  rarity:
    "quadruplets triplets quintuplets sextuplets conjoined cochlear albinism albino dwarfism gigantism heart progeria narcolepsy hermaphrodite",
  seenMark: "sleeve sleeves tattoo tattoos beard braid braids dreads mohawk scar scars koi limp cane eyepatch patch",
  serviceName:
    "house shelter mission center program clinic hospital agency services ymca ywca salvation charities office",
} as const;
