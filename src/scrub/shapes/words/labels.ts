const endingIn = "ending ends end endng terminado terminada terminacion termina";
const card = "card tarjeta visa mastercard amex acct account cuenta debito credito";
const cardCode = "cvv cvv2 cvc cvc2 csc";

/** Labels before numbers; from forms of HUD, SSA, DSHS, courts and banks, and from how workers shorten them. */
export const LABEL_WORDS = {
  ssn: "ssn ssns ss soc social socials sosh seguro secsocial socialsecurity itin ssan",
  ssnStart: "first start starts starting begin begins beginning primeros empieza comienza",
  last: "last ultimos",
  lastFour: "last4 l4 lastfour ssn4 l4ssn ssnl4 ssnlast4",
  endingIn,
  phone: `phone ph phones cell cel cellphone mobile mob tel telephone tele call called calls calling callback cb cbnum text texted texts txt
    fax reach reached ring rings number num numero telefono celular fone vm voicemail contact pager msg message messages mensaje mensajes landline
    whatsapp viber o c h w answered answers answering dial llamar llama llame llamo marcar marque movil fono`,
  telephone: `phone ph cell cel cellphone mobile mob tel telephone tele fax landline pager whatsapp viber telefono celular fone
    movil fono`,
  extension: "x ext extn extension xt",
  account: `acct account acc checking savings chk routing rtng aba card debit direct express chime bank deposit cuenta netspend iban
    tarjeta mastercard amex`,
  card,
  cardCode,
  cardLabel: `${endingIn} ${card} ${cardCode}`,
  idLabel: `case cause claim clm conf confirmation badge license licence lic dl cdl ol wdl passport ppt pmi mrn docket index petition permit
    policy member membership enrollment enrolment census stu student rpt docs doc ebt snap medicaid providerone p1 prov
    provider dcyf ohp medical medicare mbi mcd booking inmate warrant citation ticket tribal roll cib cdib
    visa alien anumber uscis receipt ref reference pin serial caso licencia pasaporte expediente jail prisoner offender
    ein invoice tracking file beneficiary certificate cert voucher quest acces access chip wic biometrics esn imei meid iccid sim udid
    chart fbi sid ori dod edipi va vha app application`,
  idJoin:
    "no nr num number nbr numero is was of in id ids es n the her his their for new old ending ends termina terminado terminada que with w on as en",
  paper: `id ids oln dl cdl wdl license licence lic permit passport pasaporte matricula consular licencia medicaid providerone masshealth
    medi medicare auth authorization vhic mbi tenncare bluecare soonercare badgercare mainecare kancare denalicare ahcccs calfresh
    eligibility case claim docket siv`,
  prison: `adoc akdoc adcrr adc cdcr cdoc codoc ctdoc ddoc dedoc dcdoc fdc fdoc fldoc gdc gdoc gadoc hdps hidps hidcr idoc iadoc ildoc kdoc
    ksdoc kydoc ladoc dpsc mdoc medoc midoc dpscs mddoc madoc mndoc msdoc modoc mtdoc ndcs nedoc ndoc nvdoc nhdoc njdoc nmcd nmdoc doccs
    nysid ncdoc ncdps ncdac nddoc nddocr docr odrc ohdoc odoc okdoc ordoc padoc pbpp ridoc scdc sddoc tdoc tndoc tdcj udc udoc utdoc
    vtdoc vdoc vadoc wadoc wvdoc wvdcr widoc wdoc wydoc bop fbop`,
  register: "mcn ebci ost rst crst srst gric cpn ctuir ctws cskt nncib srpmic kic acp",
  roll: "cib cdib enr enrl enroll enrollment enrolment",
  census: "census enrolled",
  mrn: "mrn",
  record: "mr",
  announced: "ihs anmc ir dc cap",
  caseType:
    "op ja jv ju jd jp cv cvm cvg cvf cvi cvh cvd ci cp dr dv dvo dvpo cpo fc fcs fa fm fv lt ud mh crm crf crb cra tr ccj aps cps cw jc jf gc",
  bareIdLabel:
    "a doc dl mrn p1 ebt pmi medicaid providerone anumber cdl cib cdib dshs dcyf uscis alien passport inmate booking",
  keptLabel: `hmis cid uid uniqueid personalid clientid householdid hhid irs form rcw wac usc cfr cfda hud cpt icd hcpcs
    mileage odometer miles mi grant fain capacity suite model sku po`,
  clientWord: "client personal household project enrollment entry hh",
  idWord: "id ids",
  form: "irs form forms hb sb shb hr rcw wac usc cfr cfda hud fy cy sfy ffy py ssa dshs vawa ds dd covid iso nist cpt icd hcpcs mil merv wa or ca tx q pm am i dsm rule sec section title ch ord ordinance res resolution",
  unitOfAmount: `dollars usd bucks percent pct mg mcg ml lbs lb oz kg ft feet sq miles mi hours hrs hr minutes min mins copies people
    adults beds units households clients veterans families meals items points tokens steps cm mm`,
  money: "owes owed owe paid pays pay rent cost costs income gross net amount balance deposit fee total",
  plate: "decal plate plates tag tags lic license licence placa placas plt lp",
  vin: "vin",
  masked: "x xx xxx xxxx",
  handle: `ig insta instagram fb facebook snap snapchat tiktok twitter messenger telegram discord cashapp venmo zelle poster username
    screenname handle marketplace linkedin reddit grindr gofundme youtube twitch wechat`,
  service: "paypal onlyfans gamertag psn xbox kik skype bluesky pinterest usuario cashtag",
  handleHalf: "tok app name",
  handleHint: `sc dm dms dmed dmd msg msgs msged message messages messaged posts posting posted screen user username page pages acct
    account accounts profile profiles block blocked friended follows following followers roblox fortnite steam gaming gamer chat chats
    socials online streamer streams kick tiktoks snaps tinder bumble hinge pof`,
  fileEnding:
    "pdf doc docx xls xlsx csv jpg jpeg png gif heic txt zip mov mp4 mp3 wav json xml ppt pptx rtf tif tiff htm html",
  notUser: `column columns field fields csv header headers variable variables sheet spreadsheet tab form file files folder table query
    uploaded upload scanned attached saved`,
  notHandle: `live event events marketplace messenger group groups page pages post story stories ad ads housing resource
    resources message video videos feed server channel chat call friend friends request link business store market news
    payment payments transfer request requests benefit benefits none unknown known same active inactive private public open down
    gone hacked broken loose missing only okay fine good here there with without work works phone email mail text office
    worker recert renewal review interview amount card balance app application food cash household member members
    decision judgment judgement shot free busy real fake funny weird offline online
    forgot forgotten reset lost wrong invalid later todo blank ninguno ninguna nada mismo misma privado`,
  mailHost:
    "gmail yahoo hotmail icloud outlook aol msn live comcast proton protonmail ymail gmx rocketmail mail verizon att sbcglobal me zoho fastmail juno",
  tld: "com org net edu gov us co io me info mil biz tv app ly gg html example test invalid uk ca mx be page link",
  at: "at arroba",
  dot: "dot punto period",
  underscore: "underscore dash hyphen guion plus guionbajo",
  mail: "email emails mail correo gmail yahoo hotmail address addy write",
  http: "http https www ftp",
  ip: "ip ipv4 ipv6 ipaddress",
  gps: "gps coords coordinates lat latitude lon lng long longitude pin location geo geotag",
  zip: "zip zipcode postal",
} as const;
