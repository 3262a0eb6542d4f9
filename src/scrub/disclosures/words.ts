import { PHRASE_STARTS } from "./hiv/phrases.js";

/**
 * Words that disclose. Drugs: the antiretrovirals of the DHHS HIV guidelines (2024), brand and generic; opportunistic
 * illnesses: CDC's AIDS-defining conditions; programmes: HUD's and HRSA's names and well-known local houses; codes:
 * ICD-10-CM B20, Z21, R75. The rest is how workers and clients say it, English and Spanish, written for this library.
 */
export const DISCLOSURE_WORDS = {
  hivName: "hiv vih plwh plwha plhiv hiv1 hiv2 hivpos hivaids aidshiv hivneg вич",
  hivAids: "aids sida",
  hivDrug: `biktarvy genvoya stribild triumeq dovato juluca tivicay descovy truvada symtuza odefsey complera atripla symfi delstrigo
    prezcobix prezista evotaz reyataz isentress edurant intelence pifeltro selzentry rukobia trogarzo sunlenca yeztugo
    apretude cabenuva vocabria epzicom trizivir combivir epivir viread emtriva ziagen retrovir sustiva viramune kaletra
    norvir lexiva viracept invirase aptivus fuzeon cimduo temixys tybost crixivan zerit videx rescriptor
    bictegravir dolutegravir darunavir cobicistat emtricitabine tenofovir rilpivirine cabotegravir lamivudine abacavir
    efavirenz raltegravir elvitegravir atazanavir ritonavir lenacapavir zidovudine azt nevirapine etravirine doravirine
    maraviroc ibalizumab fostemsavir fostemsavir lopinavir nelfinavir didanosine stavudine enfuvirtide fosamprenavir
    saquinavir tipranavir indinavir islatravir
    biktar biktarv biktarvi biktarvie bictarvy bictarvi bictarvie victarvy viktarvy biktervy bictegravere descovi discovy decovy descovey truvda truvata
    trubada truvadda genvoia genvoyah genboya triumek trimeq triumec triumeg triumac julucca yuluca dovatto davato dobato cabanuva cabinuva
    kabenuva cabenueva cabanueva simtuza symtusa simtusa odefsy odefsi odefcy tivicai tivikay tibicay prezcobicx prescobix
    prezcobicks isentres issentress atriplia stribuld edurent complara epzicon delstrigio sunlencka apretud apritude yestugo
    lenacapivir cabotegravere dolutegravere dolutegravil emtricitabine tenofivir tenofavir ritonivir darunivir`,
  hivDrugPart: "dapsone bactrim atovaquone azithromycin fluconazole valganciclovir",
  hivLetters: "cobi ftc taf tdf rtv dtg bic drv atv ral rpv 3tc abc cab",
  hivRegimen: "arv arvs haart antiretroviral antiretrovirals antirretroviral antirretrovirales antirretroviricos",
  hivPrevention: "prep pep npep",
  hivLab: "cd4 cd4s tcell tcells cd4ct",
  hivTest:
    "seroconverted seroconversion seropositive seropositivo seropositiva seronegative seronegativo seronegativa serodiscordant serostatus",
  hivTold: "poz pozzed undetectable indetectable nonprogressor nonprogressors viremic aviremic",
  hivAssay: "oraquick orasure alere elisa eia insti",
  hivAssayWord: "rapid oral swab confirmatory fingerstick mouth cheek prenatal antibody",
  testWord: "test tested tests testing result results swab",
  testAround: "came back today again was is it the my his her",
  otherTest: `hcv hbv hep hepatitis hepc tb ppd quantiferon qft covid flu strep mono rsv preg pregnancy pregnant hcg ua uds thc meth fent
    fentanyl opiates amphetamines cocaine alcohol chlamydia gonorrhea gc trich trichomonas rpr vdrl syphilis tpab herpes hsv breath breathalyzer etoh drug drugs
    covidtest embarazo embarazada droga drogas antidoping sifilis dengue influenza lead celiac ana rheumatoid biopsy mammogram
    pupil pupils`,
  reactive: "reactive nonreactive reactiva reactivo",
  spanishResult: "salio dio sale salimos salieron",
  hivFigure: "johnson mercury hudson sheen ashe haring zamora liberace eazy nureyev",
  hivFigureFirst: "magic freddie rock charlie arthur keith pedro",
  illness: "illness sickness disease thing virus condition same what enfermedad has had got bug diagnosis mismo misma",
  hivCodeHead: "z20 z11 z71 o98",
  hivArt: "art",
  takesVerb:
    "on takes taking started starting restart restarted restarting resume resumed stopped off his her their for of to missed refuses",
  therapyWord: "adherence adherent regimen refill refills naive meds medication interruption initiation restart clinic",
  cluster: "cluster",
  clear: "clear clean",
  hivJoint: "and but y then the w with on plus his her her my to from or la el con luego resistant both",
  hivGoesOn: `never untreated treated followed follows resistant failed failing detectable suppressed adherent nonadherent noncompliant stable
    last since not off x2 x3 twice q2mo q2m q8w q8wks every once again dx dxd diagnosed confirmed started stopped restarted lost sees seen
    nonreactive reactive negative positive nunca desde sin`,
  hivGoesOnClose: "q2mo q2m q8w q8wks twice once every since desde x2 x3",
  colourOfPill:
    "pink purple blue white yellow green orange red rosada rosa blanca morada azul amarilla daily diaria diario",
  careCenter: "core",
  hivProgramme: `hopwa adap strmu ahf gmhc apla eihaf cdpp boushay ryanwhite madap hdap nychsro hasa shanti equitas eiha spns rwhap`,
  hivStart: PHRASE_STARTS,
  hivWeakStart: "rna",
  hivHouse: "lifelong",
  hivIllness: "kaposi kaposis pjp cryptococcal toxoplasmosis",
  hivDiagnosis: "b2o b20 b24 z21 r75",
  load: "load vl carga",
  viral: "viral vir",
  copies: "copies copias cps",
  genotype: "genotype genotyping phenotype",
  statusWord: "status estatus estado serostatus",
  statusValue: `positive pos neg negativ positiv nonreactive undet negative unknown undetectable detectable suppressed unsuppressed suprimida positivo positiva
    negativo negativa indetectable confirmed reactive nonreactive poz ud und tnd undisclosed disclosed`,
  diagnosed: "dxd dx diagnosed diagnosis diagnosticado diagnosticada infected",
  survivor: "survivor survivors ltsurvivor",
  notOnePerson: `van flyer flyers brochure brochures pamphlet pamphlets poster posters training trainings inservice fundraiser walk
    awareness kits kit event events fair workshop curriculum inventory stocked stock shelf restocked restock expired
    donated donation donations policy policies condoms supplies bulletin webinar conference funding grant contract
    agenda slots openings vacancies waitlist eligibility requirements presentation speaker presenter`,
  counted:
    "starter starters stock inventory logged counted restock sample samples shelf lockbox cabinet locked donated expired delivery shipment",
  followsLabel: `ab ag antibody antigen test tests tested testing result results infection care clinic meds med medication medications
    doctor doc dr specialist cm case manager nurse screen screening rapid combo confirmatory labs lab dx diagnosis disclosure disclosed
    related stage advanced viral load housing services program services support waiver certified apartment apt unit`,
  followsPrep:
    "cook cooks work table tables list meal food school class sheet talk talks rally time area dinner dinners lunch kitchen",
  longWord: "long longterm longtime lt",
  dosing:
    "mg syrup tab tabs tablet tablets pill pills caps bid qd daily qday injection injections shot shots inj refill refills rx script bottle bottles dose doses",
  timeUnit: "yr yrs year years mo mos month months wk wks week weeks day days ano anos",
  since: "since in last ago desde hace for back",
  dvWord: `abuser abusive abuse abused abusing abuses battered batterer strangled strangulation choked stalking stalker stalked dv ipv
    fleeing perpetrator assaulted assault raped rape molested trafficked trafficker trafficking exploited golpea golpeaba
    maltrato violencia safehouse dvpo tro pfa lethality`,
  healthWord: `bipolar schizophrenia schizophrenic schizoaffective ptsd depression depressed dementia hcv hepc tuberculosis tb
    diabetes diabetic seizure seizures epilepsy cancer tumor copd pregnant pregnancy miscarriage abortion tbi psychosis psychotic
    suicidal suicide si hallucinations hallucinating cirrhosis dialysis stroke amputation autism autistic adhd alzheimers
    seroquel lithium zyprexa abilify haldol risperdal depakote invega clozapine zoloft lexapro prozac lantus metformin
    insulin gabapentin hydroxyurea levetiracetam warfarin syphilis chlamydia gonorrhea rpr herpes std sti embarazada
    diabetico epilepsia estradiol spiro testosterone hrt a1c dx diagnosed`,
  substanceWord: `meth methamphetamine fentanyl fent heroin opioid opioids opiate opiates suboxone methadone buprenorphine bupe
    sublocade vivitrol naltrexone detox relapse relapsed overdose overdosed oded sober sobriety drunk intoxicated vodka cocaine
    crack benzos xanax oxycodone percocet alcoholic alcoholism iop aud oud sud ciwa dts withdrawal librium
    injecting drogas borracho alcohol bac`,
  immigrationWord: `undocumented asylum asylee refugee daca deported deportation deport removal sij sijs uvisa tvisa vawa uscis immigration
    migra indocumentado indocumentada asilo deportado deportaron greencard i94 i797 i130 i485 ead tps unaccompanied paroled
    noncitizen alien detained`,
  justiceWord: `felony felon felonies warrant warrants probation parole jail prison arrested arrest incarcerated incarceration inmate
    booked convicted conviction misdemeanor charges charged custody sexoffender registered offender dui carcel preso
    arrestado juvie detention quash`,
} as const;
