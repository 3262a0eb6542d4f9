import { wordHash } from "../../reading/characters.js";

/**
 * Ways to say it in several words, by whether they are sure by themselves or only in a note that speaks of HIV
 * elsewhere: a row a phrase, alternatives apart by a slash. Clinics, houses and meal programmes are those that serve
 * people with HIV alone or first; written for this library.
 */
export const HIV_PHRASES: Readonly<Record<"sure" | "weak", string>> = {
  sure: `
infectious disease/diseases
id clinic/doc/doctor/dr/specialist/provider/appt/nurse/np
clinica/doctor/doctora de infecciosas/infectologia
infectologo/infectologa
enfermedades infecciosas
opportunistic infection/infections
# clinics, houses and meals
ryan white
whitman walker
callen lorde
madison/max/1917/owen clinic
ward 86
howard brown
fenway/vivent/equitas/apla/dap health
aliveness project
bailey boushay
bailey boushay house
damien/poverello center
core center
bonaventure/chicago/broadway house
housing works
gods love we deliver
project angel heart/food
project/moveable open/feast hand
positive living/peer/peers/care/housing/support/women/womens/mens/youth/voices group/pool/clinic/program/network/project/meeting/center/list/house
positive womens network
poz group/meeting/night/circle/retreat
poz support group
test positive aware
aids clinic/drug/project/foundation/network/test/services/service/healthcare/housing/taskforce/resource/coalition/ward/doctor/meds
minority aids initiative
cascade aids project
medical case management hiv
# illnesses and laboratory
pneumocystis
pcp pneumonia/prophylaxis
pjp/oi prophylaxis
cmv retinitis/colitis
ks lesions/lesion
kaposi/kaposis sarcoma
cryptococcal meningitis
cerebral toxo
esophageal candidiasis
hairy leukoplakia
mac infection
mycobacterium avium
wasting syndrome
western blot
p24 antigen
hla b5701
viral load/loads/suppression/rebound/blip
virally suppressed
virologic/virological/virologically failure/suppressed
t cell count
t cell/cells
tcell count
low t cells
antiretroviral therapy
pre/post exposure prophylaxis
needle stick protocol
long term nonprogressor
long term non progressor
elite controller
# how it came
perinatally/vertically infected
perinatal/vertical transmission
born with hiv
born positive/poz
magnetic/serodiscordant couple
mixed status couple
# how people say it
u = u
h i v
has/have/had/got/caught/carries/carry/carrying/got the/that virus/bug/monster/ninja/package/gift/germ
gave me/her/him/us/them the/that virus/bug
living/lives/live with the virus/bug
the/that/this/his/her/my/got/has blood thing/virus/sickness
has/have/got/had/with bad blood
house in virginia
tested poz
neg to poz
undetectable viral load
neg/negative/positive/pos and/but on the/her/his shot/shots/prep/pill/injectable/meds
tiene/tengo/trae/agarro/tenia el/ese virus/bicho
el/ese bicho
portador/portadora del virus/vih/sida
prueba/examen/test de/del sida/vih
pastillas/pastilla/medicina para/contra el virus/vih/sida`,
  weak: `
the/that/this virus/bug/germ/gift
ab ag combo
ag ab combo
4th/fourth gen
confirmatory/repeat test
2nd/second/confirmatory/repeat/first/1st test/result confirmed/positive/pos/reactive/negative/neg/nonreactive/back
his/her/their/my/your/su/mi status/estado/estatus
same meds/illness/sickness/disease/thing
part/parts a/b/c/d
open hand
long term non progressor
mcm
rw cm
rw case manager
diagnosis form/letter/verification
verification of diagnosis
verif of dx
madison
harborview id
adult special care
every two/other month/months shot
every 2 month/months shot
two month shot
monthly/bimonthly shot/injection
the/his/her/my shot/shots/injection/injections/injectable/injectables
on/gets/got/getting/missed/took/takes/taking/toma/tomando/tomo/takin the/his/her/my/la/las/su/sus/one/una pill/pills/pastilla/pastillas/inyeccion
one/una pill/pastilla
injectable
other pills
eip
eis
the/his/her/my/their/el/su diagnosis/dx/diagnostico
resistance test
salvage regimen
the cocktail
his/her/my/their numbers/counts/count
undetectable
the clinic with no sign
his/her/my/their/su condition/sickness/illness/enfermedad
esa/la enfermedad
exposed baby/infant/newborn
thrush
toxo
pml
partner services/notification
has/have/had not disclosed
hasnt disclosed
not disclosed
disclosed to
linkage/linked to care
linkage ppl/people/team/worker/coordinator/navigator/nurse/specialist/staff/folks
out/lost/back/retained/engaged of/to/in care
in/the/same/that cluster
window period
born with it
three/3/those letters`,
};

interface Phrase {
  readonly words: readonly string[];
  /** Of the words. */
  readonly hashes: readonly number[];
  readonly sure: boolean;
}

/** Every phrase of a row: one of the alternatives in each place. */
function phrasesOf(row: string): readonly (readonly string[])[] {
  let phrases: readonly (readonly string[])[] = [[]];
  for (const place of row.split(" ")) {
    const choices = place.split("/");
    phrases = phrases.flatMap((words) => choices.map((word) => [...words, word]));
  }
  return phrases;
}

/** By the hash of their first word. */
const BY_FIRST: ReadonlyMap<number, readonly Phrase[]> = /* @__PURE__ */ (() => {
  const map = new Map<number, Phrase[]>();
  for (const kind of ["sure", "weak"] as const) {
    for (const row of HIV_PHRASES[kind].trim().split("\n")) {
      if (row.startsWith("#")) continue;
      for (const words of phrasesOf(row)) {
        const first = wordHash(words[0] ?? "");
        const others = map.get(first) ?? [];
        others.push({ words, hashes: words.map(wordHash), sure: kind === "sure" });
        map.set(first, others);
      }
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

/** The words that phrases begin with, for the word lists. */
export const PHRASE_STARTS: string = /* @__PURE__ */ [...BY_FIRST.values()]
  .map(([phrase]) => phrase?.words[0] ?? "")
  .join(" ");

const NONE: readonly Phrase[] = [];

/** The phrases that begin with the word of a hash, longest first. */
export const phrasesFrom = (first: number): readonly Phrase[] => BY_FIRST.get(first) ?? NONE;
