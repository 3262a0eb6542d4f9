/** Makes, models and colours of vehicles; from the common makes and models on US roads, written for this library. */
export const VEHICLE_WORDS = {
  make: `ford chevy chevrolet chev dodge toyota honda nissan gmc jeep chrysler buick cadillac pontiac saturn mercury lincoln oldsmobile
    olds kia hyundai subaru mazda volkswagen vw volvo bmw mercedes audi lexus acura infiniti mitsubishi suzuki isuzu plymouth
    geo scion tesla ram winnebago fleetwood coachmen jayco harley yamaha kawasaki mini fiat peterbilt freightliner kenworth mack navistar bluebird airstream hyundia rivian genesis polaris kubota ducati vespa prowler`,
  model: `f150 f250 f350 ranger explorer escape focus fusion taurus mustang windstar aerostar econoline e150 e250 expedition crown
    escort contour freestar transit silverado tahoe suburban impala malibu cavalier cobalt cruze blazer s10 astro trailblazer
    equinox lumina caprice aveo venture uplander express colorado avalanche camaro dakota durango caravan ram neon stratus charger
    intrepid journey avenger camry corolla tacoma tundra sienna rav4 4runner highlander prius tercel previa yaris civic accord
    odyssey crv pilot element fit ridgeline passport altima sentra maxima frontier pathfinder quest versa rogue xterra murano
    sierra yukon jimmy safari envoy wrangler cherokee liberty compass patriot voyager sebring pt lesabre century regal
    rendezvous lucerne escalade deville grandam bonneville sunfire aztek vibe montana ion vue marquis sable villager mountaineer
    town cruiser navigator continental cutlass alero silhouette sorento sportage optima soul sedona rio elantra sonata accent santafe
    tucson outback forester legacy impreza crosstrek mazda3 mazda6 protege tribute jetta passat beetle bug vanagon westfalia
    titan armada juke leaf kicks carnival telluride stinger niro palisade venza traverse trax sonic spark bronco maverick fiesta flex edge cmax dart nitro magnum
    gladiator renegade insight hrv ascent wrx matrix solara echo avalon celica encore enclave acadia canyon terrain pacifica aspen atlas tiguan touareg cx5 cx9 cascadia
    volt bolt verano cobra thunderbird probe tempo topaz aspire festiva metro tracker prizm corsica beretta celebrity sundance shadow spirit daytona
    golf eurovan galant lancer eclipse montero outlander sprinter minivan econovan winnebago bounder`,
  modelSure: `f150 f250 f350 windstar aerostar econoline e150 e250 silverado tahoe suburban impala malibu cavalier s10
    trailblazer camry corolla tacoma tundra sienna rav4 4runner prius tercel civic crv altima sentra maxima pathfinder xterra
    wrangler cherokee lesabre escalade bonneville sebring elantra sonata jetta passat vanagon durango camaro mustang
    titan armada telluride carnival pacifica acadia cascadia yukon sorento sportage outback impreza protege odyssey marquis`,
  makeSure:
    "honda toyota nissan chevy chevrolet hyundai kia subaru mazda buick cadillac gmc jeep volkswagen vw bmw chrysler mitsubishi lexus acura",
  driveVerb: "drives drive driving drove sleeps sleep sleeping lives living slept in parked his her their",
  fSeries: "f e",
  rideVeto:
    "seat seats dealer dealership insurance wash pass tire tires payment payments loan title repair club rental registration credit key keys parts shop stop",
  sharedRide: "bus semi",
  numberOrNo: "no one two a an missing broken",
  rideNoun: `car truck van rv suv pickup camper trailer sedan minivan motorhome wagon hatchback motorcycle scooter moped coupe
    jeep bus uhaul semi fifthwheel conversion camioneta carro troca schoolie boxtruck fifth`,
  colour: `red blue white black silver gray grey green gold brown tan beige yellow orange purple maroon burgundy teal
    champagne primer turquoise pink navy bronze copper cream charcoal rojo roja azul blanco blanca negro negra gris verde
    rust rusty rusted faded dark light bright two tone matte metallic multicolored`,
  colourSure: `red blue white black silver gray grey green gold brown tan beige yellow orange purple maroon burgundy teal
    champagne primer turquoise pink navy bronze rojo roja azul blanco blanca negro negra gris verde rust`,
  plateKind: "temp temporary paper dealer expired fake handicap vet veteran tribal",
  worn: "old older big little small beat beatup up newer new cargo conversion passenger work box pickup step slug lifted ford dead broke broken busted junk wrecked stalled burnt burned viejo vieja",
  drivePossessive: "her his their a the an my our in drives drive driving drove parked old su un una el la",
  rideDetail: `tinted dented lifted primer rusted broken cracked missing tailgate window windows door doors bumper sticker stickers
    tarp plates plate tag camper shell topper rack ladder ladders canopy windshield hood muffler decal decals sleeper hood bed fender fenders rim rims lettering logo spare mirror grille bumperless stripe stripes flag flags bar lights light`,
} as const;
