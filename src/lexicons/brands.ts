/**
 * Firms, goods, teams, vehicles, agencies and programmes that notes name: capitalised, and nobody's name here.
 *
 * Written by hand for this library. Lower case, marks dropped; words separated by spaces.
 */
export const brands = `
  aaa ace acp adidas aetna airbnb albertsons aldi alexa allstate amazon amerigroup amtrak anthem apple applebees appleseed arbys
  armani arrow aspca assurance asus atm att audi avista avon bandaid banner barbie bbb bestbuy bic biglots bissell bitfocus bitcoin
  blackberry bluetooth bmw boeing boost bose braun bristlecone budweiser buick burgerking bumble burlington cadillac calfresh
  calworks camry caprice caravan cardinals carhartt carls cascadia cashapp caterpillar celtics centene centurylink cessna
  charmin chase cheerios cheetos chevron chevy chevrolet chewy chilis chipotle chime chrome chrysler cigna cintas circlek citi
  civic clorox coca coke coleman colgate comcast compass comcare concentra converse coors corolla corona corsa costco coors coke
  craftsman craigslist cricket crocs crowne crv curad cvs dairyqueen dannon dasani datsun davita delta dennys depends depot
  dickies directv dish disney dobro docusign dodge dollartree dominos doordash doritos doubletree dove drano dunkin dyson
  ebay ecoflow econolodge edsel elantra eeyore elmo enfamil ensure enterprise envoy equifax escalade escape esurance etsy
  eucerin excel expedia experian explorer extendedstay exxon facetime fanny fairfield fargo fbi febreze fedex ferrari fiat
  fiesta fisher fitbit flamingo flonase fluor fmla focus folgers fortnite fox frito frontier frigidaire froedtert
  fubo fusion galaxy gatorade gazette geico genworth gerber gillette gmail gmc gofundme gonzaga goodyear google gotomeeting
  greyhound groupon gucci guardsman gusto hamilton hampton hanes harborview harley hasbro hershey hertz hilton hilux hilti
  holiday homegoods honda hoover hotpocket hotmail hulu hummer huggies humana hyatt hyundai ibuprofen icyhot igloo ihop ikea
  impala imessage indeed infiniti instacart instagram insta invisalign ipad iphone ipod isuzu jaguar janssen jansport jbl jeep
  jello jetblue jetta jiffylube jordans juul kaiser kawasaki keds kenmore kenworth keurig kfc kia kickstarter kindle kirby
  kirkland kissimmee kitchenaid kiwanis kleenex kmart kodak kohls komatsu kraft kroger kubota labatt labcorp lancome lakers
  landcruiser lasko legos lenovo lexus lg lidl linkedin listerine loreal lowes lucid lugz luvs lyft lysol macbook macys makita
  malibu mariners mario marlboro marriott marshalls mastercard matchbox mattel maverick maxima maybelline mazda mcdonald
  mcdonalds medline medtronic meijer meritain mercedes metlife metro metropcs microsoft miller minecraft mini miralax mitsubishi
  molina monopoly monster montecarlo morton motel motorola mountaindew mustang mychart nascar nationwide naloxone nbc nba ncaa
  nerf nescafe nestle netflix netspend newport neosporin nfl nhl nickelodeon nike nikon nintendo nissan nivea nokia nordstrom
  novolog nyquil odyssey oldnavy olay optum orajel oreo oreilly orkin outback outlook oxford pacifico packers pampers panasonic
  pandora panera papermate patagonia paypal paychex pedigree pepsi petco petsmart peterbilt pfizer philips pilot pinesol pizzahut
  playdoh playstation plymouth pokemon polaris polaroid pontiac popsicle porsche postmates poptarts powerade premera priceline
  primark prius progressive publix pulsepoint purina pyrex quaker quickbooks quiznos raiders ralphs ram ramada ramen
  rangerover rayban razr reebok reddit redbull redbox redwing regence rei roblox rocketfuel roku rolex ronald roto roundup roxy
  rubbermaid ruger ryobi saab safelink safeway samsung samsonite sandisk sanofi saturn schick schwinn seahawks seagate sears sega
  seiko sentra sephora seroquel sevenup sharpie shasta shell shein sheraton siemens signal silverado simpsons sirius skechers
  skittles skype slack smith snickers snapchat solo sonicare sony sorel sorento sorenson spam spectrum speedo spotify sprint
  sprite sprouts stanley staples starbucks starlink stouffers straighttalk subaru suburban subway sunoco sunkist super suzuki
  swiffer swisher tahoe taco target taser tcl teamsters tesla texaco thermos tiktok timberland timex tinder tmobile tombstone
  toshiba totino toyota tracfone traderjoes travelodge trek triscuit tropicana tums tundra tupperware turbotax twinkie twitter
  twix tyson uber ubereats uhaul ulta umpqua underarmour unicef unisys united upack ups usaa usps valvoline vanguard vans
  vaseline velcro venmo verizon viagra vicks vicodin visa visio vizio volkswagen volvo waffle walgreens walmart wawa wayfair
  webex weber wegmans wellpoint wendys werther whatsapp whirlpool wii wilson winco windex windows winchester winnebago
  wonderbread wrangler wyndham wyze xanax xbox xerox xfinity yamaha yahoo yelp yeti ymca yoplait youtube yugioh yukon zales
  zappos zelle ziploc zillow zippo zoloft zoom zyrtec multicare lifelong evergreen providence deaconess kootenai harborview
  swedish virginia franciscan overlake legacy ohsu peacehealth chas unify daybreak sundown spokesman whitworth fairchild ewu wsu
  seabees marines navy army airforce coastguard legion vfw dav elks moose eagles rotary lions kiwanis shriners masons knights
  salvation catholic lutheran episcopal goodwill habitat unitedway redcross aarp snap esd hud hopwa frontier passages
  cubs giants dodgers yankees astros braves broncos chiefs cowboys bears bengals bills browns chargers colts dolphins falcons
  jets panthers patriots ravens saints steelers texans titans vikings warriors rockets spurs knicks bucks pistons kraken zags cougs
  chinook malibu caravan dakota ranger tacoma sierra blazer bronco durango grandcherokee liberty sequoia sienna pathfinder altima
  accord pilot element fit outback forester legacy sonata tucson optima rio soul mirage lancer galant eclipse jetta passat golf
  beetle taurus fusion windstar aerostar econoline crownvic grandmarquis sable lesabre regal century cutlass grandam sunfire
  lumina cobalt cruze equinox trailblazer astro safari savana express sprinter airstream prowler wilderness coachmen jayco
`;
