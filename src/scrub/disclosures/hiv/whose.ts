import { CLASS } from "../../reading/lexicon.js";
import { capitalsAt, is, isMark, kindAt, rawAt, sameLine, says, startsSentence, touches } from "../../reading/ask.js";
import { SIGN, type Reading } from "../../reading/read.js";

const C = CLASS;

/** Tokens around a word that tell whether it speaks of a person or of goods and events. */
const REACH = 10;

/** Flyers, vans, trainings and stock: no person's status. */
export function isNobodys(r: Reading, first: number, last: number): boolean {
  for (let j = last + 1; j <= last + 4 && sameLine(r, j) && !startsSentence(r, j); j++)
    if (is(r, j, C.notOnePerson)) return true;
  for (let j = first - 1; j >= first - REACH && sameLine(r, j + 1); j--) {
    if (is(r, j, C.counted)) return true;
    if (startsSentence(r, j + 1) && j < first - 1) break;
    if (is(r, j, C.notOnePerson) && j >= first - 3) return true;
  }
  for (let j = last + 1; j <= last + REACH && sameLine(r, j) && !startsSentence(r, j); j++)
    if (is(r, j, C.counted)) return true;
  return false;
}

/** AIDS in capitals, or a person has it; never hearing aids or what aids somebody. */
export function isAids(r: Reading, i: number): boolean {
  if (says(r, i, "sida") && rawAt(r, i) === "SIDA" && !is(r, i - 1, C.idJoin)) return capitalsAt(r, i - 1) < 2;
  if (says(r, i, "sida")) return says(r, i - 1, "tiene con de el tenia contra");
  if (rawAt(r, i) !== "AIDS") return says(r, i - 1, "has with have had got full blown");
  return !says(r, i - 1, "hearing visual mobility band first walking financial teaching");
}

/** PrEP and PEP by their capitals, or beside a word for taking it; school prep, food prep and pep talks are none. */
export function isPrevention(r: Reading, i: number): boolean {
  const raw = rawAt(r, i);
  if (raw === "PrEP" || raw === "nPEP") return true;
  const taken = says(
    r,
    i - 1,
    "on takes taking start started starting offered needs wants for stopped using prescribed rx got toma tomando",
  );
  if (!taken || is(r, i + 1, C.followsPrep)) return false;
  return (
    raw === "PEP" ||
    raw === "PREP" ||
    (says(r, i, "prep") &&
      (is(r, i + 1, C.dosing) || says(r, i + 1, "to bc because since and w from") || kindAt(r, i + 1) === SIGN) &&
      !says(r, i - 1, "for"))
  );
}

/** Names of organisations for people with HIV are written with capitals around the word: `Minority AIDS Support`. */
export function aroundAids(r: Reading, i: number): readonly [number, number] {
  let first = i;
  let last = i;
  // "TBRA-AIDS", "AIDS-related"
  if (isMark(r, i - 1, "-") && touches(r, i) && touches(r, i - 1)) first = i - 2;
  while (first > i - 3 && capitalsAt(r, first - 1) > 0 && !startsSentence(r, first)) first--;
  while (last < i + 4 && sameLine(r, last + 1) && capitalsAt(r, last + 1) > 0) last++;
  return [first, last];
}

/** Positive about a person, not about hepatitis, a drug screen or the future. */
export function isPersonsStatus(r: Reading, at: number): boolean {
  if (says(r, at + 1, "for attitude outlook feedback thinking energy impact note change reinforcement response news"))
    return false;
  return says(
    r,
    at - 1,
    "is isnt hes shes theyre was are be been being came back tested test testing also both not im partner he she",
  );
}
