/**
 * Firms, goods, places and matters whose two words look like a given name and a surname, or like one of them: no person's name.
 * Those that people bear or are called by, such as Edward Jones and Little Debbie, are left out.
 *
 * Written by hand for this library. Lower case, marks and apostrophes dropped; each first word with the second ones it takes.
 */
export const pairs = `
  abu:dhabi ace:hardware addis:ababa airway:heights al:anon alaska:airlines amber:alert american:legion applebees:grill
  ash:wednesday aunt:jemima baker:act banana:republic bath:body baton:rouge battle:creek,ground bed:bath ben:jerrys
  big:five,lots bitter:root bitterroot:valley bobs:burgers boca:raton bowling:green broken:arrow browns:addition bud:light
  buenos:aires burger:king busch:light calvin:klein camp:fire cape:cod,coral,town,verde carls:jr carson:city casa:grande
  cedar:city,falls,rapids central:valley chapel:hill charles:schwab chef:boyardee cheyenne:river chick:fil christmas:eve
  chuck:cheese chucky:cheese clark:fork clarks:summit clay:center coeur:alene,dalene,dalenes columbus:day corpus:christi
  costa:mesa,rica,rican crow:agency crown:royal crystal:light culver:city dairy:queen daly:city dar:salaam
  dave:buster,busters dayton:beach daytona:beach deer:park del:city,rio des:moines doc:marten,martens
  dr:bronners,martens,pepper,scholls,seuss duke:energy dutch:bros eagle:pass east:central easter:sunday eau:claire
  eddie:bauer el:centro,paso,salvador elk:city,grove family:promise father:bills fathers:day federal:way five:guys
  flathead:valley fond:lac fort:belknap,benning,bragg,collins,hall,lauderdale,lewis,peck,smith,wayne,worth foster:city
  four:loko franklin:covey fred:meyer,meyers friday:harbor garden:city gig:harbor glen:burnie gold:bond golden:corral
  good:friday grand:coulee,forks,island,junction,rapids grants:pass great:falls,plains green:bay hamilton:beach
  harley:davidson harry:potter hayden:lake helena:west helly:hansen hep:b,c hepatitis:b,c ho:chi honey:bucket,buckets
  hong:kong hood:river hot:springs hunters:point irish:spring jackson:hewitt,hole jamba:juice jane:doe jc:penney
  jefferson:city jersey:mikes jim:crow jimmy:johns joann:fabrics job:corps joels:law john:deere,doe johnny:rockets
  johns:hopkins johnson:controls,johnson kate:spade kelley:blue kelly:blue,services kirkland:signature klamath:falls
  krispy:kreme kuala:lumpur la:crosse,grande,jolla,mesa,paz,quinta,salle labor:day lac:courte
  lake:charles,chelan,city,havasu,oswego,stevens,tahoe lands:end las:cruces,vegas lauras:law lee:jeans les:schwab
  levi:strauss lewis:clark liberty:lake,mutual,tax little:caesars,rock lodge:grass long:beach,branch,island
  los:alamos,angeles,lunas louis:vuitton lower:valley maple:valley marie:callenders mario:kart marsys:law
  mason:city,jar,jars may:day mayo:clinic mc:donalds mckinney:vento medical:lake megans:law memorial:day mercer:island
  merrill:lynch michael:kors miles:city miller:light,lite miranda:rights mission:district mlk:day morgan:stanley
  moses:lake mother:teresa mothers:day mount:vernon mountain:dew,home mrs:butterworth,dash,fields mt:dew,vernon mtn:dew
  myrtle:beach narcotics:anonymous natural:light new:haven,orleans newport:beach,lights,news nez:perce
  north:bend,hill,side oak:harbor,ridge ocean:shores old:english,navy,spice orange:park otis:orchards overland:park
  palm:beach,springs,sunday palo:alto panama:city panda:express papa:johns,murphys part:a,b,c,d peaceful:valley
  pearl:city,harbor,river pend:oreille per:diem phnom:penh pine:bluff,ridge plan:a,b planned:parenthood point:pal
  port:angeles,arthur,huron,orchard,prince,townsend post:falls presidents:day price:chopper puerto:rico puget:sound
  quaker:oats quezon:city ralph:lauren rapid:city ray:ban red:bull,cross,lake,lobster,roof,wings redwood:city ricky:law
  rickys:law rio:grande,rancho rite:aid rock:hill,springs rocky:boy,ford,mount,rococo rosebud:sioux roto:rooter round:rock
  royal:oak salt:lake sams:club san:angelo,antonio,bernardino,diego,francisco,jose,juan,marcos,mateo,pedro,salvador
  santa:ana,barbara,clara,claus,cruz,fe,maria,monica,rosa santo:domingo saudi:arabia sedro:woolley sherwin:williams
  sierra:leone,vista silver:spring sioux:city,falls six:flags smith:wesson south:bend,hill spirit:lake spokane:valley
  spring:hill sri:lanka
  st:augustine,charles,cloud,croix,johns,joseph,jude,judes,louis,lukes,marys,paul,petersburg,regis,thomas,vincent,vincents,vinnies,vinnys
  standing:rock stanley:steemer star:valley state:college steamboat:springs steel:reserve sterling:heights strep:b
  sugar:land sun:city,valley swiss:miss t:mobile taco:bell,time tel:aviv ten:barrel terre:haute texas:roadhouse the:dalles
  thomas:kinkade tim:hortons tommy:hilfiger toms:river tractor:supply trader:joe,joes traverse:city turtle:mountain
  twin:falls type:a,b tyson:foods uncle:bens,sam union:city,gap upper:valley valentine:day valentines:day vera:wang
  vernal:city veterans:day victoria:secret victorias:secret viet:nam virginia:mason vitamin:b,c,d,k walla:walla
  walnut:creek walt:disney warm:springs warner:robins,springs wells:fargo west:central,haven,palm western:union
  white:claws,earth,plains,salmon wichita:falls william:sonoma williams:sonoma wind:river winn:dixie winston:salem
  wolf:point young:life,living yuba:city yucca:valley zip:lock
`;
