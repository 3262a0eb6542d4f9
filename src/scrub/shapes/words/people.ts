/** Words for people and what they do, as far as numbers beside them are ages; written for this library. */
export const PEOPLE_WORDS = {
  addressedAs: "mr mrs ms miss dr sr sra don dona",
  stateOfLife:
    "sober homeless married clean unsheltered divorced employed here there since total served enlisted lived worked together single widowed housed unhoused out inside",
  kin: `son sons daughter daughters dau dtr dtrs child children kid kids baby babies infant toddler newborn twin twins boy boys
    girl girls brother brothers bro sister sisters sis sibling siblings mother mom mama mum father dad grandma grandpa
    grandmother grandfather grandson granddaughter grandkids grandchild grandchildren nephew nephews niece nieces cousin
    cousins uncle aunt auntie stepson stepdaughter stepdad stepmom wife husband spouse partner girlfriend boyfriend
    hija hijo hijos hijas bebe nieto nieta nietos hermano hermana sobrino sobrina abuela abuelo madre padre esposa esposo
    tio tia primo prima nino nina ninos ninas keiki minor minors teen teens preemie youngest oldest eldest`,
  person:
    "client ct clt pt patient caller guest participant resident tenant consumer individual adult male female man woman veteran vet youth hoh applicant lady guy gentleman pcp hombre mujer senor senora cliente paciente",
  ageVerb: `lives interprets wants says is has needs goes works reports states sleeps stays attends just was will came called
    told likes does takes speaks asked keeps had who lives moved`,
  notName: `bed beds bunk room rm unit apt space lot bldg building floor flr locker mat cot dorm cabin pod phase part title section
    sec chapter page line step level tier grade class van bus route hwy highway exit mile box form line item goal objective
    score total count week day month year visit session group cohort zone district pct precinct ward station channel version
    quarter suite ste no number num code bin door gate lane table seat shift round dose size type stage priority
    january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep
    oct nov dec mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
    spdat vispdat vi f tay hmis id ssi ssa ssdi tanf snap ebt rrh psh coc hud dv
    gave served got has had owes owed paid needs about approx only over under at for of in on by with to from the a an and or
    last next first age ages since until til till around after before every per within plus minus q x`,
} as const;
