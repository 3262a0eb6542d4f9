import { brands } from "../../lexicons/brands.js";
import { readLexicon } from "../../lexicons/form.js";
import { wordKinds } from "../../lexicons/wordKinds.js";
import { words } from "../../lexicons/words.js";
import { CIRCUMSTANCE_WORDS as C } from "../circumstances/words.js";
import { DISCLOSURE_WORDS as D } from "../disclosures/words.js";
import { wordHash } from "../reading/characters.js";
import { PLACE_WORDS as P } from "../shapes/words/places.js";
import { VEHICLE_WORDS as V } from "../shapes/words/vehicles.js";
import { FACT_WORDS } from "./words.js";

/** What a word is to the model, by list: a word has one kind, the first that has it. Kind 0 is none. */
const KINDS: readonly string[] = /* @__PURE__ */ [
  ...Object.values(FACT_WORDS),
  D.hivName,
  `${D.hivDrug} ${D.hivRegimen} ${D.hivPrevention}`,
  `${D.hivDrugPart} ${D.hivLetters}`,
  D.hivProgramme,
  `${D.hivLab} ${D.hivTest} ${D.hivTold} ${D.viral} ${D.load} ${D.copies} ${D.genotype} ${D.hivAids}`,
  D.statusValue,
  `${D.otherTest} ${D.healthWord} ${D.substanceWord}`,
  `${D.notOnePerson} ${D.counted}`,
  D.dosing,
  D.followsLabel,
  V.modelSure,
  V.make,
  V.colourSure,
  V.model,
  V.rideNoun,
  C.bodyMark,
  C.bodyPart,
  `${C.tradeNoun} ${C.trade}`,
  C.roleNoun,
  `${C.workPlace} ${P.lodging} ${P.shelterWord}`,
  P.placeNoun,
  P.street,
  `${P.unitWord} ${P.unitTail}`,
];

/** Above every kind of `KINDS`: firms, and the kinds of `wordKinds`. */
const FIRM = /* @__PURE__ */ KINDS.length + 1;
const LISTED = /* @__PURE__ */ FIRM + 1;

/** The number of a list of `FACT_WORDS`. */
export const kindNumber = (name: keyof typeof FACT_WORDS): number => Object.keys(FACT_WORDS).indexOf(name) + 1;

const OWN = /* @__PURE__ */ Object.keys(FACT_WORDS).length;
/** Kinds of words that speak of HIV in a note: its name, drugs and programmes. */
export const tellsOfHiv = (kind: number): boolean => kind > OWN && kind <= OWN + 5 && kind !== OWN + 3;

/** Tells the kind of every word of the lists by its hash; what is told of a word first is right. */
export function eachKind(tell: (hash: number, kind: number) => void): void {
  const tellAll = (list: string, kind: number) => {
    for (const word of list.split(/\s+/)) if (word !== "") tell(wordHash(word), kind);
  };
  KINDS.forEach((list, index) => tellAll(list, index + 1));
  let at = 0;
  let skip = wordKinds.charCodeAt(at++) - 35;
  for (const [word] of readLexicon(words)) {
    if (skip-- > 0) continue;
    const code = wordKinds.charCodeAt(at++) - 97;
    if (code >= 0) tell(wordHash(word), LISTED + code);
    skip = wordKinds.charCodeAt(at++) - 35;
  }
  tellAll(brands, FIRM);
}
