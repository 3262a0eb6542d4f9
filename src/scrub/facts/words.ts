/**
 * Words by what they tell of a fact beside them, in English and Spanish; written for this library.
 *
 * Folded as tokens are: lower case, marks and apostrophes dropped. A word has one class: the first that lists it.
 */
export const FACT_WORDS = {
  dwell: `sleep sleeps sleeping slept sleepin stay stays staying stayed stayin live lives living lived livin camp camps camping camped
    reside resides residing squat squats squatting squatted crash crashes crashing crashed dwell bunk bunks bunking bunked
    bed bedded bedding couchsurfing couchsurfs surfing doubled holed hole nest nesting nested shelters sheltering sheltered lodging lodged
    hide hides hiding hid winters wintering hunker hunkered stashed stash stays roost tucked posted settled
    vive viven vivia viviendo vivimos duerme duermen durmiendo dormia dormimos queda quedan quedando quedaba quedandose acampa acampando
    hospedado hospedada alojado alojada escondida escondido`,
  park: "park parks parked parking stationed estacionado estacionada estaciona parqueado parqueada parquea",
  goTo: `moved moving went returned return came relocated relocating bounced bounce back found find spotted seen see saw met meet visit
    visited located checked contact contacted outreach drove picked pick dropped drop last lists address addr residence home loc location spot
    encontramos vimos vio hallamos domicilio direccion`,
  drives: `drive drives driving drivin drove rode rides riding owns own bought borrowed borrows sold towed impounded repoed repod
    repossessed impound tow maneja manejando conduce anda andan trae carro troca registered registration`,
  locative: `under underneath beneath behind below beside besides next near nearby by off across against between btwn btw along alongside past
    beyond above over atop around inside outside within beneath opposite facing debajo abajo detras atras tras junto lado cerca
    enfrente frente entre afuera adentro dentro encima arriba bajo sobre`,
  at: "at @ in on into onto en @ arroba",
  of: "of del off",
  direction: `north south east west northeast northwest southeast southwest ne nw se sw n s e w side end corner corners esquina bottom top
    edge mouth foot far front rear backside lado orilla fondo makai mauka upstream downstream uphill mile miles milepost mi mm block blocks cuadra cuadras`,
  dwelling: `tents carpa casa house home trailers traila yurt cabana hut mobilehome tipi tepee sheds garage treehouse bunker
    leanto hammock houseboat sailboat barge silo stable greenhouse storage container conex bus buses couch sofa mattress crawlspace`,
  spot: "spot place lugar corner camp camps nook setup",
  ruined: `abandoned vacant boarded dead closed shuttered burned burnt burnedout gutted condemned old former derelict empty collapsed
    unfinished foreclosed demolished torched wrecked flooded abandonado abandonada quemado quemada vacia vacio vieja viejo`,
  ride: `car cars truck trucks pickup van vans vanagon minivan suv rv rvs motorhome sedan coupe hatchback wagon jeep motorcycle scooter moped
    ebike bike semi tractor hearse limo ambulance schoolie boxtruck uhaul flatbed winnebago toyhauler fifthwheel carro troca trocita camioneta
    furgoneta moto mueble ride whip beater hooptie rig vehicle vehicles veh veh.`,
  damage: `dented dent dents rusted rusty rust primer mismatched cracked broken busted missing bondo taped duct smashed bashed crumpled
    tinted lifted lowered lowrider faded peeling spoiler hood bumper fender tailgate windshield windows window door doors hatch trunk
    headlight taillight mirror rims hubcap hubcaps wheels grille antenna rack roofrack canopy shell topper snorkel winch
    camouflage camo matte wrapped decals decal sticker stickers stripe stripes airbrushed spraypainted defensa parrilla vidrio abolladura`,
  plate: `plate plates tag tags lic license plt placa placas placard vin temp`,
  who: "who whos whose that which quien que la el",
  oneOnly: `one only first last youngest oldest longest eldest sole largest biggest smallest fastest tallest unico unica primer primera
    ultimo ultima original lone former ex retired late onetime`,
  fame: `news newspaper paper article headline documentary viral video tv television televised channel radio podcast interview interviewed youtube tiktok
    facebook livestream mural statue plaque billboard portrait photo picture photograph cover stamp magazine book biography song
    famous known legendary notorious celebrated popular featured profile obituary museum exhibit exhibition smithsonian gallery hall
    univision telemundo espn cnn noticias noticia periodico diario nota novela kiro komo king5`,
  prize: `medal medals prize award awarded awards won win winner winning champion champions championship champ title titles belt trophy crown queen king
    princess royalty record records guinness state nationals national finals olympics olympic olympian pageant contest competition tournament bee marathon
    scholarship fellowship grant nobel pulitzer grammy oscar purple heart star stars valor hero heroes honor homecoming prom valedictorian
    campeon campeona ganador ganadora gano concurso medalla`,
  deed: `saved rescued pulled survived drowned jumped climbed crossed swam built made wrote painted carved founded started invented designed discovered
    sang sings played plays performed performs danced dances rapped drummed fought boxed wrestled ran carried led marched testified sued whistleblew
    delivered preached coached taught broke set beat lost found stopped chased robbed shot stabbed escaped walked hitchhiked
    sews knits weaves carves paints sells vende vendia canta toca hizo salvo rescato murio fell caught lit burned crashed`,
  calamity: `fire fires wreck crash explosion shooting massacre flood tornado hurricane earthquake collapse derailment avalanche landslide standoff siege raid
    riot strike lawsuit trial murder homicide kidnapping amber bombing scandal recall settlement verdict accident incendio choque
    inundacion tiroteo balacera redada`,
  team: `team squad crew band choir orchestra mariachi troupe league club varsity jv football basketball baseball softball soccer wrestling track
    cheer cheerleader majorette robotics debate chess rodeo boxing mma hockey lacrosse gymnastics swim tennis rugby roller derby
    quarterback linebacker pitcher goalie forward guard center lineman shortstop captain mascot equipo banda coro`,
  military: `army navy marine marines corps usmc usaf airforce coast guard ranger rangers seal airborne infantry battalion regiment platoon brigade
    division cavalry squadron medic corpsman sniper gunner pilot crewman sergeant sgt gunny vietnam korea iraq afghanistan fallujah
    kandahar ramadi desert storm khe sanh tet saigon normandy deployed tour tours veteran vet codetalker`,
  school: `elementary elem middle high hs ms academy preschool kindergarten grade grader graders freshman sophomore junior senior classroom class
    teacher student students iep valedictorian escuela primaria secundaria prepa montessori charter daycare headstart`,
  office: `chief chairman chairwoman councilman councilwoman council mayor alderman senator legislator representative judge sheriff deputy trooper
    superintendent principal commissioner ambassador consul general elder clan tribe tribal nation band reservation enrolled enrollment
    pueblo rancheria imam pastor priest bishop deacon rabbi monk nun sheikh healer shaman medicine midwife curandera`,
  work: `works work worked working employed job shift employer graveyard nights hired trabaja trabajaba trabajando limpia cleans bartends waits
    cooks drives manages stocks operates clocked foreman supervisor lead operator cashier`,
  relation: `his her hers their my your our su sus mi mis`,
} as const;
