/**
 * Words of homeless services that a general word list lacks or counts too low: they are not names of people.
 *
 * Written by hand for this library. Lower case, marks, hyphens and apostrophes dropped; words separated by spaces.
 */
export const domainWords = {
  jargon: `
    hmis hud coc coordinated ce bnl vispdat spdat vi tay rrh psh th es so ph hp hopwa esg ssvf pit hic apr caper ude lsa upt
    covid intake intakes exit exits enrolled enrollment enrollments disenroll assessor assessments triage acuity navigator
    rehousing rehouse unhoused houseless homelessness unsheltered sheltered couchsurfing doubledup bedbug bedbugs bunkbed
    drop dropin walkin walkins wrap wraparound noshow noshows followup followups checkin checkins callback voicemail vm vmail
    lvm cb cbw ret rtn retd recd rcvd ltr msg msgs txt txts mtg appt appts apt apts bldg bdrm bdrms br bth sro studio tbra pbv
    hcv fmr ami lihtc ami utility arrears eviction ud payee paystub paystubs voucher vouchers dshs hca doc docs dcyf cps aps
    vso va hudvash vash gpd dd214 ssdi ssi ssa tanf snap ebt wic abd hen fep medicaid medicare applehealth providerone
    cofa ead uscis ice tps daca sij asylum asylee refugee parolee po ccap poa poc poi roi rois hipaa vawa dv ipv ptsd adhd
    adl adls copd chf htn dm2 uti etoh sud oud mat iop mh bh er ed icu ems emt emts lmhc lcsw msw rn lpn np pac md pcp ob
    obgyn hcv hep hepc rpr vl cd4 tb ppd cxr bp hr o2 wt ht rx meds narcan naloxone fentanyl fent meth methadone suboxone
    subutex buprenorphine sublocade vivitrol naltrexone seroquel abilify zyprexa risperdal invega haldol lithium depakote
    lamictal zoloft prozac lexapro celexa paxil wellbutrin trazodone remeron hydroxyzine vistaril prazosin clonidine
    gabapentin neurontin lyrica xanax klonopin ativan valium adderall ritalin vyvanse concerta metformin lantus insulin
    lisinopril metoprolol amlodipine eliquis xarelto warfarin coumadin lasix atorvastatin albuterol prednisone
    amoxicillin doxycycline keflex bactrim cipro bicillin penicillin tylenol motrin ibuprofen advil aleve benadryl
    pedialyte biktarvy symtuza genvoya descovy truvada dovato triumeq cabenuva epzicom odefsey stribild tivicay isentress
    prezcobix juluca dolutegravir tenofovir emtricitabine prep pep art arv epipen oxy oxycodone percocet vicodin norco
    tarp tarps tent tents sleepingbag handwarmers hygiene kit kits socks beanie poncho porta porty potty cooker propane
    sharps rig rigs shot dope weed vape vapes smokes cig cigs beer booze drunk sober detox rehab relapse relapsed
    rv rvs camper van vans trailer singlewide doublewide carport lot encampment encampments camp camps underpass overpass
    offramp onramp ramp levee trailhead greyhound amtrak bart metro lyft uber hoptoken bus pass passes gas card cards giftcard
    laundromat mcdonalds walmart safeway winco costco kroger albertsons walgreens cvs rite aid arby wendys denny dennys
    starbucks chipotle popeyes sonic ihop dollartree goodwill salvos sally sallys ymca ywca udm ugm mission aa na alanon
    facebook instagram snapchat tiktok gmail yahoo hotmail outlook iphone android lifeline chromebook zoom docusign pdf jpg png
    ok okay okd yep yup nope nah lol idk tbd tbh imo fyi asap eta eod eow am pm hrs hr wk wks yr yrs yo mo mos min mins ea approx
    w wo bc cuz cause gonna gotta wanna lemme kinda sorta dunno til thru tho thx pls plz ppl sb smth rn re fwd cc subj attn
    cm cms cmgr csw mgr mgrs supv dir coord asst dept pd mpd spd bpd lapd tpd sheriff deputy dispatch probation parole warrant
    dui dwi dv tro dvpo nco misd felony fta booking geiger jail incident report ir nurse triage bed beds bunk bunks dorm dorms
    locker lockers cot cots mat mats ward lobby hallway kitchen laundry shower showers chores curfew lights doors guest guests
    client clients clt clts ct cts pt pts hoh hohs hh adult adults minor minors kiddo kiddos kids infant newborn preg pregnant
    dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt arent wasnt werent hasnt havent hadnt aint im ive id youre youve
    addr lang loc comp supp ref refl misc info admin dept demo demos eval evals assmt assess sched resched est pymt verif verifs
    appl apps app asst rehab specs sp nbr cntr dist hosp elem sch bg desc hist subj obj asmt tho altho bc w/o b4 gd yld scn ocr
    patronymic matronymic fillable waitlisted waitlist waitlists shook bestie besties homies
    theyre theyve weve lets thats whats wheres hows heres theres whos itll yall oclock ma'am maam mamaw papaw nana mawmaw
    bday birthday dob ssn lname fname mname middle maiden suffix dl dlic lic plate plates vin acct accts ref refs conf
    amt bal pymt pymts pd chk xfer autopay refund dep deposit depo mgmt mgr tenant tenants landlord landlords ll lls
    unit units lease leases leasing sublease roommate roommates rm rms fl flr ste mi mph lbs lb oz ft temp temps
    latino latina hispanic cherokee navajo lakota marshallese chuukese micronesian pohnpeian somali hmong russian ukrainian
    vietnamese arabic dari pashto farsi tagalog swahili kinyarwanda tigrinya amharic burmese karen spanish english creole
    kreyol mam quiche kanjobal qanjobal cantonese mandarin korean nepali rohingya kurdish ukrainian punjabi tongan samoan
    transgender trans lgbtq nonbinary enby cis queer hetero hiv aids hopwa undetectable positive negative dx dxd sx hx tx rx
    sat sun mon tue tues wed weds thu thur thurs fri jan feb mar apr jun jul aug sept sep oct nov dec am noon midnight tonite
    nite tmrw tmw yday yest tonight xmas thanksgiving easter ramadan halloween juneteenth labor memorial veterans
    spoke met saw left told asked called txtd texted emailed faxed mailed dropped gave given denied approved pending declined
    refused states stated reports reported reporting presents presented endorses denies appears oriented agitated tearful
    pleasant cooperative guarded disheveled intoxicated asleep awake quiet loud upset worried scared cold warm`,
  drugs: `
    acamprosate acetaminophen adderall albuterol alprazolam amitriptyline amlodipine amoxicillin anoro antabuse apixaban aripiprazole
    aripiprazol aristada asenapine aspirin atenolol ativan atomoxetine atorva atorvastatin atripla augmentin azithromycin azt
    bactrim baclofen benazepril benztropine bictegravir botox brexpiprazole brixadi bumetanide bupropion buspar buspirone
    cabotegravir caplyta carbamazepine cariprazine carvedilol cefazolin cefdinir cephalexin cetirizine chantix chlorpromazine
    cialis ciprofloxacin citalopram clindamycin clonazepam clopidogrel clozapine clozaril cobi cogentin colace combivent complera
    cymbalta dapsone darunavir delstrigo dexamethasone dextroamphetamine diazepam diclofenac digoxin dilantin diltiazem
    diphenhydramine divalproex dolutegravir donepezil doravirine doxepin duloxetine edurant effexor efavirenz elavil epclusa
    escitalopram esomeprazole estradiol eszopiclone etravirine evotaz famotidine farxiga flexeril flomax flonase fluconazole
    fluoxetine fluphenazine fluvoxamine fosphenytoin furosemide geodon glecaprevir glipizide glucagon glyburide guanfacine
    haloperidol harvoni humalog humira hydralazine hydrochlorothiazide hctz hydrocodone hydromorphone imitrex imodium intelence
    intuniv isoniazid ivermectin jardiance kaletra keppra ketamine ketorolac klor lacosamide lamotrigine lamivudine latuda
    lenacapavir letrozole levetiracetam levofloxacin levothyroxine lexiva librium lidocaine linezolid liraglutide lisdexamfetamine
    loperamide loratadine lorazepam losartan lovastatin loxapine lurasidone lybalvi maviret mavyret meclizine medroxyprogesterone
    melatonin meloxicam memantine mesalamine methocarbamol methotrexate methylphenidate metronidazole mirtazapine modafinil
    montelukast morphine mounjaro naproxen nefazodone nevirapine nexplanon nicorette nifedipine nitrofurantoin nitroglycerin norvir
    nortriptyline nystatin olanzapine omeprazole ondansetron oseltamivir oxcarbazepine oxybutynin ozempic paliperidone pantoprazole
    paroxetine pepcid perphenazine perseris phenobarbital phenytoin pimavanserin pioglitazone plavix pravastatin prednisolone
    pregabalin prezista prilosec primaquine prolixin promethazine propranolol protonix pulmicort quetiapine raltegravir ramipril
    ranitidine remdesivir rexulti rifampin rilpivirine risperidone ritonavir rizatriptan rosuvastatin rukobia sacubitril saphris
    sertraline semaglutide senna sildenafil simvastatin sitagliptin sofosbuvir spiriva spironolactone strattera subvenite sulfa
    sumatriptan sunlenca symbicort tamiflu tamsulosin tegretol temazepam testosterone thiamine thorazine tiotropium tizanidine
    topamax topiramate tramadol trileptal trintellix tybost ulcerative valacyclovir valproate valtrex vancomycin varenicline
    vemlidy venlafaxine ventolin viagra vibativ victoza viibryd viramune vraylar vyvgart warfarin xanax zepbound zidovudine
    ziprasidone zofran zolpidem zonisamide zubsolv zyrtec`,
  health: `
    afebrile ambulate ambulatory anemia antipsychotic asthma baseline bilateral biopsy bipolar bph breastfeed breastfeeding cath cbc
    cdiff chemo cirrhosis colostomy comorbid covid creatinine ctscan cva debridement decompensated dementia dialysis diabetic
    diaphoretic dnr dizziness dyspnea dysphoria echo edd edema ekg eeg endocarditis epilepsy fob gerd gestational gsw gyn hba1c
    hemoglobin hepatitis htn hypertension hypothermia icd insomnia intubated ivdu kaposi labs lactating limping lupus malaise meningitis
    methadone mrsa mri multip narcotic nausea neuropathy neuro nicu npo oncology opioid opioids osteo overdose palliative pancreatitis
    paranoia paranoid paraplegic perinatal pcp pneumonia polst polysubstance postpartum prenatal prn psych psychosis ptsd ptsd
    rhabdo schizoaffective schizophrenia seizure sepsis si hi sids sob soap spirometry std sti suicidal syphilis telehealth tbi thrush
    tia toxicology trach trauma trimester tuberculosis ultrasound urine urgent vitals viral vomiting wheelchair wic withdrawal wound
    a1c ad sertraline adap cobra cfs dshs dhs dds dmv doc dol dcs dor usps usmc usaf uscg usn irs fbi ssn icwa ost bia ihs ncai fema
    naacp aarp aclu nami namic na ada cps ccs cbt dbt emdr iep ged esl ell pta cna hha oncall pto fmla lni ui ert cert tbd rsvp
    povr hqs nspire hap ptt rfta fss hcvp ssp ncm lmi sro tlp bcp yhdp ydp fyi faq hris`,
  abbreviations: `
    liheap phas sha altsa pfml leep samhsa hrsa dea osha wac rcw cfr vamc cboc bac ama asq thaw reac hcbs ltss adrc apd dda
    ddds hcs ehv mtw fup fupy ilp etv rhy snf irf ltac picu micu sicu pacu emar cmp bmp inr egfr hbv hbsag igra gc vdrl tsh
    lft lfts dvt afib ckd esrd cabg osa cpap bipap gcs ich aed cpr als bls cows ciwa phq gad pcl mmse slums iadl iadls alf afh
    rcf fqhc mco mcos aco hmo ppo dcr php asam moud otp obot nrt wsdot odot usda hhs omb doj dod vba vha hchv hvrp nvlsp pva
    oth eoc mou moa rfp nofa nofo spm unhcr iom wsp csp chp dhsmv cdcr tdcj doccs bop ccso scso kcso nypd sfpd opd nopd atf
    cbp eoir oric rca rma pradef tva ncmec nvra coh crt wrc hra dss dta dcf dfs dfcs dhr acs opwdd nycha hano bha lha kcha
    pcha mpha cmha dcha rha phfe srap frap erap erpp dpa eap pip hbp cdbg hrha mha gha iha addl adm ambul amb avail bcuz bcs
    betw btwn clr confid cont contd couns ctr curr dc dispo disp elig emerg encamp enrl excl fam faxd freq govt grp hyg idd
    ident inc incl ins insp intvw inv jt maint mand med natl neg notif nurs occ opp orig outpt inpt pct perm pg phys poss pos
    prev prelim prob proc prog psy qd quals recs recert reloc repl req reqs resid resp rsch rtc rxs sec sgl signif soc stat
    subst suppl surg tot tox transp ult unk utils vacc veh vert viol vol vols wkly xport yrold reunif comms pharm ortho derm
    cardio onc endo uro gastro pulm rheum optho ophtho podiatry peds tele telemed teleconf rtw recertify recertification
    unenroll reenroll disenrolled rehoused unbanked unlicensed housemates sheltering couchsurf couchsurfs unstably`,
  spanish: `
    el la los las lo le les un una unos unas de del al y e o u a en con sin por para que qué quien quién como cómo cuando
    cuándo donde dónde porque pero si sí no ni ya más mas muy mucho mucha muchos muchas poco poca todo toda todos todas otro
    otra otros otras este esta estos estas ese esa esos esas eso esto aqui aquí alli allí ahi ahí hoy ayer mañana manana noche
    tarde día dia dias días semana semanas mes meses año años ano anos hora horas lunes martes miércoles miercoles jueves
    viernes sábado sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    yo tu tú él ella usted ustedes nosotros ellos ellas mi mis su sus nuestro nuestra me te se nos es son era eran fue fueron
    ser estar estoy esta está están estan estaba estaban hay había habia tiene tienen tengo tenía tenia quiere quieren quiero
    puede pueden puedo necesita necesitan necesito vive viven vivo vivía vivia llama llamo llamó dice dijo dicen habla hablo
    habló viene vino va van voy ir iba sabe saben hace hizo hacer cita citas casa casas cuarto apartamento renta dinero trabajo
    trabaja trabajar escuela iglesia hospital clínica clinica doctor doctora licenciada refugio albergue calle carro camioneta
    comida ayuda ayudar papeles seguro número numero teléfono telefono correo nombre apellido fecha nacimiento edad dirección
    direccion cliente familia niños ninos niñas ninas hijos hijas madre padre mamá mama papá papa esposo esposa marido mujer
    hombre hermano hermana hermanos primo prima tío tio tía tia abuelo abuela suegro suegra cuñado cuñada cunado cunada novio
    novia pareja amigo amiga vecino vecina compadre comadre señor senor señora senora señorita senorita don doña dona bebé bebe
    embarazada enfermo enferma bien mal mejor peor bueno buena malo mala grande pequeño chico chica gracias favor buenos buenas
    hola adiós adios también tambien siempre nunca todavía todavia después despues antes desde hasta sobre entre contra segun
    según gente persona personas cada mismo misma solo sola nada nadie algo alguien dos tres cuatro cinco seis siete ocho nueve
    diez cien mil pesos dólares dolares miedo golpea golpeó pegó pego amenazó amenazo violencia policía policia orden corte
    aceptan acepta aceptó acompaña acompañó agarra agarró aguanta ahorita alcanza alquila amaneció anda andan andaba anoche
    apenas apoya apúrese arregla arriba así asusta atrás aunque avisa avisó baja bajó baño barrio basura batería busca buscan
    buscaba cabe cae caen calor cama camión cansada cansado cárcel cárceles carga caro cerca cerrado chequea cobran cobija
    cocina comen comer comió compra compró conoce consiguió contestó contesta cree creo cuida cuidan cuidaba cumple cumplió da
    dar debe deben dejó dejaron denuncia depósito despacio despertó devuelve dios duele duerme duermen durmió empezó empleo
    encuentra encontró enoja entiende entiendo entera enteró entonces entra entró entregó envía envió escribe escribió escuche
    espera esperan esperó estudia estudian explica expliqué explicó falta faltan firma firmó frío fuerte ganas gana golpes
    grita gritó gusta habitación halló hallar hambre igual interprete invierno iré jefe jefa jueza juez junto juntos lado lava
    leche lejos lavandería leer limpia limpian listo listos llega llegan llegó llegaron llena lleva llevó llevan llora lloraba
    lloró lugar luego mandó maneja matar medicina mero mete mire mochila molesta muda mudó mudarse mueble muebles muere murió
    nació necesitamos nervioso nerviosa nomás nombres nueva nuevo ocupa oiga oye oficina olvidó paga pagan pagó pagar país
    panadería parada parece paró pasa pasó pasaron pastillas patrón pelea peleó perdió perdón pide piden pidió piensa piso
    plática pobre podemos pone ponen pregunta preguntó preocupa presta prestó prueba puerta puso quedó queda quedan quedarse
    queja quiso quita quitó recibe recibió recoge recogió recuerda regresa regresó rentan reporta resultado resultados revisó
    ropa sabía sacó salen salió salieron salud sano segura sentada siente sigue siguen sintió sino sirve sobrevive solicitud
    solos sospecha sube subió sufre sueldo sueño supo tapado tardes taller temprano tendrá terminó tiempo tienda toca tocó
    toma toman tomó traen trajo trabajaba tranquilo tranquila trata traía tuvo ubicado urge usa usan vacuna vamos vea vean
    vende venden vendió venga vengan venir ven ver vienen viendo vieja viejo visita visitó vio vivió volvió vuelve vuelva`,
} as const;
