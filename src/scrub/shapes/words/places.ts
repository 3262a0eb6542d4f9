/**
 * Words of addresses and places. Street endings are USPS Publication 28's common ones (appendix C1) with their
 * abbreviations; the rest is written for this library.
 */
export const PLACE_WORDS = {
  street: `street st avenue ave av road rd boulevard blvd drive dr lane ln court ct place pl way circle cir terrace ter parkway
    pkwy highway hwy trail trl loop alley aly square sq pike freeway fwy route rte crescent cres turnpike plaza plz expressway
    expy causeway bend row run crossing xing point pt view vw heights hts hill hl ridge rdg grove manor commons path walk
    calle avenida`,
  streetSure: `street avenue ave road rd boulevard blvd drive lane ln parkway pkwy highway hwy terrace terr circle cir pike turnpike
    expressway calle avenida st ct`,
  highway: "hwy highway route rte sr us i interstate county cr fm state",
  direction: "n s e w ne nw se sw north south east west northeast northwest southeast southwest",
  unitWord:
    "apt apartment apts unit rm room ste suite space spc spot lot trailer bldg building num cuarto depto apto floor flr fl slip cabin site campsite sp tent espacio lote",
  unitSure: "apt apartment apto depto space spc trailer lot espacio",
  unitRoom: "rm room unit cabin bldg building tent sp",
  unitTail: "upstairs downstairs basement rear upper lower front back attic garage garden door floor flr fl side",
  houseKind: "bldg building site house residence hall dorm complex tower quad",
  spotHalf: "pop pull turn lean double single",
  addressQuestion: "sleep slept sleeping stay stayed staying live lived durmio duerme dormio vive",
  lodging: `inn motel hotel lodge suites manor pointe terrace apartments apts arms towers tower homes estates villas villa
    ranch gardens mhp rv court courts flats lofts residences townhomes condos village motor motel6 super8 plaza club rodeway budget lodges mobile tides motels hall rancho haven`,
  state: `al ak az ar ca co ct de fl ga hi ia id il ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok pa ri sc sd
    tn tx ut va vt wa wi wv wy dc washington oregon idaho montana california nevada arizona utah texas`,
  stayVerb: `sleeps sleep sleeping slept stays staying stay stayed lives living live lived camps camping camped camp resides
    residing reside parked parks squatting squats found tent encampment bedding bedded home address addr residence housed couch
    crashing crashes crashed vive viviendo duerme durmiendo move moved moving visited motel spot forwarding directions
    winter winters wintering wintered summering shelters sheltering bunks bunking holed tenting tented moored docked anchored aboard pitched campin sleepin stayin livin hidin duermen dormimos dormia quedaba acampan acampando hiding hides dropped picked hangs hang panhandles came broke mail slept placed lodging res renting rents rented
    doubled evicted bivy welfare queda quedando quedandose vivimos viven rv van tarp located loc lost saw seen returned return discharged released exited sent`,
  at: "at arroba",
  locative: `at in on under behind by near off beside outside inside between across along past above below around beneath next beyond
    en de from to down up over atop against debajo detras atras cerca junto frente enfrente afuera arriba abajo entre btwn btw`,
  locativeSure: `next beyond under behind beneath beside past across above below near off by between outside along down atop against underneath
    debajo detras atras entre enfrente junto btwn btw over`,
  measure: "mi mile miles blocks block ft feet yards yds doors houses exits min minutes cuadras millas",
  measured:
    "up down past off north south east west from in out into upstream downstream upriver downriver above below behind beyond",
  side: "left right side end corner level storey story bay row aisle tier makai mauka makua seaward uphill downhill upstream downstream bank floor flr loft half",
  lacks: "no without sin",
  utility:
    "plumbing power heat water electric electricity number address porch roof door doors windows lights toilet stove sign mailbox curtains paint siding steps skirting wheels engine tires floor fence gate luz agua numero puerta",
  tide: "tide walk boat ladder low high only",
  approach: "just right way about halfway half closest near nearest close",
  spotHead: `camp camps tent tents encampment culvert dock alley underpass overpass bridge ramp barn shed cabin trailer camper rv bus boat wash tarp popup leanto
    shack hut cave tunnel doorway stairwell garage basement carport porch roof loft doublewide singlewide traila casa cuarto carro movil
    houseboat yurt teepee tipi hogan van car floor terrace berm spot blind pullout turnout room treehouse conex container boxcar carpa troca
    box house unit lot bench pad stall slip closet attic cellar shop campsite awning bleachers dugout gazebo pavilion grove cemetery gulch gully ravine ditch`,
  agencyRide:
    "outreach testing clinic agency supply shower food mobile staff our city church shuttle county library meal news medical street hygiene program donation",
  locativeOwn: "next beyond under behind beneath above across beside below atop underneath debajo detras atras",
  feature:
    "door doors roof fence awning tarp tarps paint sign window windows porch gate shutters flag siding trim steps chimney mailbox",
  blockWord: "block blk blocks",
  mileWord: "milepost marker mp mm",
  placeNoun: `unit place tube cave gate gates hollow front steps lot airport encampment complex apartments apts fairgrounds bandshell ramps overpass underpass bridge pillar ramp exit river creek trail park field dugout church lot alley woods trees
    elevator singlewide doublewide trailer camper hogan adobe shed garage barn dock culvert tunnel tracks station mall laundromat
    dumpster cemetery end road rd bank levee viaduct pier pond lake beach canyon gulch ravine island bluff hill warehouse
    grocery safeway walmart fred meyer winco albertsons costco target arco chevron shell maverik qt wawa racetrac conoco
    mcdonalds denny dennys starbucks dollar 711 school library stadium ballfield playground pavilion gazebo boat yarda house
    basement shack cabin tent plaza bleachers depot wash arroyo mesa cornfield orchard plant mill factory junkyard
    carwash freeway highway interchange hamilton monroe lean rooftop stairwell parking offramp onramp rest
    embankment drain ditch canal quarry windmill silo well chapter junction crossing door yard casa iglesia puente parque rio bus church stairwell doorway building shop launch
    driveway tower bend bottom side corner top clocktower skate shelter exit duplex tavern pawn trailhead footbridge trestle
    dock docks berm terrace carport carports culverts pullout turnout turnoff grove slip marina harbor berth mooring stable shanty coop blind
    yurt tipi teepee landfill quarry pit trestles dumpsters igloo hut leanto popup canopy stall stalls kiosk rodeo altar sanctuary
    vestry sacristy rectory parsonage attic loft closet boiler stairs hallway lobby vestibule weir dam spillway jetty seawall boardwalk
    dunes cove inlet narrows slough marsh swamp bayou meadow pasture acreage acres forty homestead allotment crawlspace tank cattleguard flying longhouse grounds museum suite parlor chapel barge site
    graveyard yard boatyard shipyard railyard boxcar caboose platform llantera tienda parroquia terreno rancho corral bodega vias monte cochera patio sotano
    azotea canal estacionamiento fabrica lavanderia panaderia gasolinera taller pantano orilla restroom bathroom restrooms gym arena stadium
    terminal cafe diner bakery restaurant bank casino hotel motel pharmacy nursery greenhouse dairy feedlot gin elevator scrapyard landing
    marquee billboard fountain statue monument gate tollbooth weigh scale overlook lookout logyard sawmill pumphouse tower substation
    hydrant well reservoir aqueduct firehouse barracks armory bunker hangar runway
    greyhound hospital hill grange market pavilion underbrush bushes brush bleacher rock rocks fort landing orchards vineyard`,
  corner: "corner cornr esquina intersection crossroads",
  between: "between btwn btw",
  and: "and y n",
  addressLabel: "addr address loc location residence domicile direccion",
  poBox: "po pobox box apartado",
  shelterWord: `shelter shelters house haven mission center centre ymca ywca salvation catholic charities hospital clinic school
    office program programme gospel respite detox jail prison court courthouse church library dorm`,
  placeStop: `per no since says said saying she he they it we i when til till until but and so for because cuz every each then who was is
    were has had will would can owes owed with wo same if which that this tonight today yesterday tomorrow
     got lets let cleared swept told gave took went wants needs met asked called there where just only never always
    now again most weekends nights days after before while though also not or se porque que`,
  dwelling:
    "doublewide traila casa cuarto carro troca movil cabana carpa campamento yurt tipi teepee hut leanto popup bus schoolbus boat houseboat canoe shanty igloo conex hogan trailer tent camper rv car van truck adobe shed garage barn shack cabin lean singlewide doublewide boat encampment camp basement motel",
  commonRoom:
    "meeting conference group therapy art class exam waiting quiet day court courtroom hearing hospital er icu mercy clinic training laundry storage mail break community program",
  possessiveHome: "cousins friends moms dads sisters brothers aunts uncles grandmas",
  notStreet: `veterans adults clients people beds units guests families kids children youth households tokens cots meals copies
    bus black hispanic native americans days hours weeks months years minutes january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs
    fri sat sun monday tuesday wednesday thursday friday saturday sunday am pm a p mg ml mcg bid qd qhs tid prn yo yr yrs
    section title part form rcw wac usc cfr hours hrs min mins and or to for of in on at with per x`,
} as const;
