/** Words of dates and ages, English and Spanish; written for this library. */
export const DATE_WORDS = {
  month: `january jan february feb febr march mar april apr may june jun july jul august aug september sept sep october oct
    november nov december dec enero ene febrero marzo abril abr mayo junio julio agosto ago septiembre setiembre octubre
    noviembre diciembre dic`,
  birth: `dob d0b born birthdate birthday birthdays bday bdays bdate bd birth nacio naci nacida nacido nacimiento cumple cumpleanos
    fdn natal dobs doby yob birthdates`,
  birthAfter: "birthday birthdays bday bdays birthdate dob",
  holiday: "halloween christmas xmas thanksgiving easter newyears valentines juneteenth",
  season: "spring summer fall winter autumn",
  year: "yo yos yr yrs year years ano anos y",
  old: "old viejo vieja edad",
  young: "mo mos month months wk wks week weeks day days meses mes semanas dias",
  turning: "turn turns turned turning cumple cumplio cumplira",
  age: "age aged ages edad",
  agelimit:
    "under over minimum maximum least limit limits requirement range between restricted appropriate group groups",
  isNow: "is was be being im am",
  pronoun: "he she they whos hell shell theyll hes shes theyre im ive who whos i me him",
  afterAge: `and but w with so for now who going or female male f m living lives lived going if when since has is wants says
    today tomorrow tmrw next this by`,
  pregnant: "preg pregnant gestation gestational pregnancy gest along",
  weekday: `monday mon tuesday tues tue wednesday weds wed thursday thurs thur thu friday fri saturday sat sunday sun`,
  sex: "m f male female boy girl",
  ordinalEnd: "st nd rd th",
  dateLabel: `updated dated due exp expires expired intake enrolled exit exited entry date on since filed signed hearing court appt
    appointment lease start started end ended effective from to through thru until til by as verified approved denied issued
    received recd faxed sent called met seen visit note next last review reviewed follow followup confirmed scheduled created
    closed opened referred referral assessment assessed interview inspection inspected completed submitted expiration moved`,
  temperature: "low high temp overnight degrees fever outside weather lows highs",
  birthShort: "b",
  classWord: "class",
  becoming: "going almost about nearly just yet only",
} as const;
