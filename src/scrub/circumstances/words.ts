/** Words of circumstances that single a person out; written for this library. */
export const CIRCUMSTANCE_WORDS = {
  schoolWord:
    "elem elementary ms hs middle high prep academy el primary montessori junior jr escuela primaria secundaria preschool kindergarten",
  schoolSure: "elem elementary prep academy hs ms",
  schoolOther: "diploma equivalency ged grad graduate dropout level education risk school schools temp tech registrar",
  gradeWord: "grade gr grader graders",
  ordinalGrade:
    "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
  workVerb:
    "works work working worked employed drives driver drove hired job shift shifts starts started cook cooks cashier janitor dishwasher clerk brakeman welder cleaner washes stocks stocker trabaja trabajando laborer foreman bartender barista line",
  workSure: "works working worked employed job shift hired trabaja trabajando starts back",
  workPlace: `place panaderia lavanderia tienda fabrica plant factory mill warehouse restaurant cafe diner bar kitchen farm ranch dairy cannery shop store salon barbershop bakery hotel
    casino hospital clinic nursery mine sawmill yard dock cornfield orchard packing slaughterhouse foundry laundry
    carwash dealership brewery winery kroger walmart amazon safeway smithfield tyson costco fred meyer mcdonalds burger
    wendys subway dennys starbucks ups fedex usps logistics trucking construction landscaping linen solutions services
    daycare school library floor table unit center line`,
  workKind:
    "nights days graveyard swing second third first evenings weekends hot fry debone kill gut cleaning truck bus forklift assembly night",
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
    "wreck crash fire shooting explosion flood drowning murder stabbing homicide accident pileup derailment landslide tornado rollover",
  roleNoun: `drummer singer bass pianist guitarist organist barber coach captain preacher teacher elder chief champion queen king kid guy lady man woman boy girl
    nurse bassist fiddler trumpet soloist deacon usher crossing guard mascot winner valedictorian quarterback chef
    mayor councilman councilwoman santa busker juggler clown fella gal person one veteran whistleblower plaintiff survivor`,
  knownWord: "famous renowned prominent",
  wears: "wears wearing wore uses using carries carrying pushes pushing rides riding walks has",
  garment:
    "jacket hat cap coat cane wheelchair cart bike bicycle walker hoodie vest boots backpack guitar stroller scooter crutches sign cape wig beanie bandana",
  marked: "painted decorated covered embroidered wrapped says saying reads with w",
  tribal: "census enrollment enrolment cib cdib roll",
  tradeNoun: `cna lpn caregiver barista bartender host hostess server waiter waitress cook chef dishwasher busser janitor custodian housekeeper
    housekeeping maid stocker clerk cashier driver mechanic welder roofer framer electrician plumber painter landscaper
    picker packer sorter operator forklift machinist lifeguard teacher para paraeducator aide nanny groomer stylist barber
    musician deckhand logger rancher foreman laborer seasonal temp delivery pharmacist seamstress tailor butcher baker
    fryer washer lead setter guard supervisor guide porter bolter presser sorter packer greeter bagger usher flagger longshoreman fisherman cocinero mesera lavaplatos soldador albanil jardinero`,
  leftWork:
    "laid fired quit retired hired interview interviewed internship apprenticeship apprentice volunteer volunteered volunteering",
  publicVerb: `plays sings preaches coaches teaches owns runs performs busks drums played sang preached coached taught owned sells
    fishes raced boxed wrestled fought conducts directs hosts hosted founded founded built canta predica toca vende`,
  exRole: "former retired ex exmayor",
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
  backWord: "back",
  knownFor: "known famous renowned prominent",
  enrolled: "enrolled member",
  crew: "crew team gang",
  shiftWord: "shift shifts season nights days weekends operator cashier cook clerk",
  trade: "brakeman conductor engineer welder miner logger fisherman deckhand rigger roofer",
  brandWord: "brand",
  trueRole:
    "drummer singer bass pianist guitarist organist barber coach captain preacher teacher elder chief champion queen king nurse bassist mascot chef soloist",
  publicThing:
    "news medal mural livestream tv radio parade choir band team statue billboard contest video record award lottery",
  visible: "flag flags sticker stickers flames skull painted pirate lights ribbon logo",
  tribe: "tribe tribal nation band pueblo rancheria reservation",
  serviceName:
    "house shelter mission center program clinic hospital agency services ymca ywca salvation charities office",
} as const;
