import type { Candidate } from "../candidate.js";
import {
  behind,
  capitalsAt,
  digitsAt,
  gapAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  rawAt,
  sameLine,
  startsSentence,
  touches,
} from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { NEW_LINE, NUMBER, type Reading, SIGN, WORD } from "../reading/read.js";
import { phrasesFrom } from "./phrases.js";
import { disclose } from "./propose.js";

const C = CLASS;

/** Tokens around a word that tell whether it speaks of a person or of goods and events. */
const REACH = 10;

/** Flyers, vans, trainings and stock: no person's status. */
function isNobodys(r: Reading, first: number, last: number): boolean {
  // "3 biktarvy starters"
  if (kindAt(r, first - 1) === NUMBER && is(r, last + 1, C.counted)) return true;
  for (let j = last + 1; j <= last + 4 && sameLine(r, j) && !startsSentence(r, j); j++)
    if (is(r, j, C.notOnePerson)) return true;
  for (let j = first - 1; j >= first - REACH && j >= 0 && gapAt(r, j + 1) !== NEW_LINE; j--) {
    if (is(r, j, C.counted)) return true;
    if (startsSentence(r, j + 1) && j < first - 1) break;
    if (is(r, j, C.notOnePerson) && j >= first - 3) return true;
  }
  for (let j = last + 1; j <= last + REACH && sameLine(r, j) && !startsSentence(r, j); j++)
    if (is(r, j, C.counted)) return true;
  return false;
}

const isDrug = (r: Reading, i: number): boolean => is(r, i, C.hivDrug) || is(r, i, C.hivRegimen);
const isDrugPart = (r: Reading, i: number): boolean => isDrug(r, i) || is(r, i, C.hivDrugPart);

/** `dolutegravir + darunavir/cobi 800 mg`: the drugs that go on from one, with form and dose. */
function endOfDrugs(r: Reading, i: number): number {
  let last = i;
  for (let steps = 0; steps < 8; steps++) {
    const joined = /^[+/&,-]$/.test(markAt(r, last + 1)) || /^(and|with|plus|w|y)$/.test(plainAt(r, last + 1));
    if (joined && sameLine(r, last + 2) && isDrugPart(r, last + 2)) last += 2;
    else if (
      (is(r, last + 1, C.dosing) || /^[0-9]{1,4}(mg|mcg|ml)$/.test(plainAt(r, last + 1))) &&
      sameLine(r, last + 1)
    )
      last += 1;
    else if (kindAt(r, last + 1) === NUMBER && sameLine(r, last + 1) && is(r, last + 2, C.dosing)) last += 2;
    else break;
  }
  if (/^(for|x)$/.test(plainAt(r, last + 1)) && is(r, last + 2, C.kin)) {
    last += 2;
    if (kindAt(r, last + 1) === NUMBER && is(r, last + 2, C.timeUnit)) last += 2;
  }
  return last;
}

/** `, since '86`, `in 2019`, `last yr`, `10 yrs ago`: since when, after a diagnosis. */
function endOfSince(r: Reading, i: number): number {
  let at = i + 1;
  if (isMark(r, at, ",")) at++;
  if (!sameLine(r, at)) return i;
  if (kindAt(r, at) === NUMBER && is(r, at + 1, C.timeUnit)) return plainAt(r, at + 2) === "ago" ? at + 2 : at + 1;
  if (!is(r, at, C.since)) return i;
  if (is(r, at + 1, C.timeUnit) || is(r, at + 1, C.month)) {
    return kindAt(r, at + 2) === NUMBER && lengthAt(r, at + 2) === 4 ? at + 2 : at + 1;
  }
  const quote = isMark(r, at + 1, "'") ? 1 : 0;
  const digits = digitsAt(r, at + 1 + quote);
  const year = /^(19|20)[0-9]{2}$/.test(digits) || (quote === 1 && digits.length === 2);
  if (year) return at + 1 + quote;
  return kindAt(r, at + 1) === NUMBER && is(r, at + 2, C.timeUnit) ? at + 2 : i;
}

/** A laboratory value after token `i`: `212`, `: 48,000`, `of 350`, `< 20`, `fell 52,000 → 60`, `undetectable`. */
function endOfValue(r: Reading, i: number): number {
  let last = i;
  for (let j = i + 1; j <= i + 12 && sameLine(r, j); j++) {
    const mark = markAt(r, j);
    if (
      kindAt(r, j) === NUMBER ||
      is(r, j, C.copies) ||
      is(r, j, C.statusValue) ||
      /^(ml|mm3|ul|k|pending|percent|detected|low|high)$/.test(plainAt(r, j)) ||
      /^[0-9]+k$/.test(plainAt(r, j))
    )
      last = j;
    else if (mark === "," || mark === ".") {
      if (!touches(r, j + 1) || kindAt(r, j + 1) !== NUMBER) break;
    } else if (
      !(mark !== "" && ":<>=→~-/%(≤+".includes(mark)) &&
      !/^(count|counts|ct|load|is|was|are|of|at|now|went|down|up|from|to|dropped|drop|not|still|came|back|under|below|over|hiv|cell|cells|all|last|the|de|es|esta|ha|bajo)$/.test(
        plainAt(r, j),
      )
    )
      break;
  }
  return last;
}

/** What follows the name: `-1 Ab confirmed`, `+`, `status unknown`, `neg`, `test`, `clinic`. */
function endOfName(r: Reading, i: number): number {
  let last = i;
  for (let steps = 0; steps < 7; steps++) {
    const next = last + 1;
    if (!sameLine(r, next)) break;
    if ((isMark(r, next, "+") || (isMark(r, next, "-") && !touches(r, next + 1))) && touches(r, next)) last = next;
    else if (
      (isMark(r, next, "-") || isMark(r, next, "/") || isMark(r, next, "(") || isMark(r, next, ":")) &&
      (is(r, next + 1, C.statusValue) ||
        is(r, next + 1, C.hivAids) ||
        is(r, next + 1, C.followsLabel) ||
        /^[12]$/.test(plainAt(r, next + 1)))
    )
      last = next + 1;
    else if (
      is(r, next, C.statusValue) ||
      is(r, next, C.statusWord) ||
      is(r, next, C.followsLabel) ||
      is(r, next, C.diagnosed)
    )
      last = next;
    else if (/^(is|es|was)$/.test(plainAt(r, next)) && is(r, next + 1, C.statusValue)) last = next + 1;
    else break;
  }
  return last;
}

/** AIDS in capitals, or a person has it; never hearing aids or what aids somebody. */
function isAids(r: Reading, i: number): boolean {
  if (plainAt(r, i) === "sida") return /^(tiene|con|de|el|tenia|contra)$/.test(plainAt(r, i - 1));
  if (rawAt(r, i) !== "AIDS") return /^(has|with|have|had|got|full|blown)$/.test(plainAt(r, i - 1));
  return (
    !/^(hearing|visual|mobility|band|first|walking|financial|teaching)$/.test(plainAt(r, i - 1)) &&
    kindAt(r, i + 1) !== 0
  );
}

/** PrEP and PEP by their capitals, or beside a word for taking it; school prep, food prep and pep talks are none. */
function isPrevention(r: Reading, i: number): boolean {
  const raw = rawAt(r, i);
  if (raw === "PrEP" || raw === "nPEP") return true;
  const taken =
    /^(on|takes|taking|start|started|starting|offered|needs|wants|for|stopped|using|prescribed|rx|got|toma|tomando)$/.test(
      plainAt(r, i - 1),
    );
  if (!taken || is(r, i + 1, C.followsPrep)) return false;
  return (
    raw === "PEP" ||
    raw === "PREP" ||
    (plainAt(r, i) === "prep" &&
      (is(r, i + 1, C.dosing) ||
        /^(to|bc|because|since|and|w|from)$/.test(plainAt(r, i + 1)) ||
        kindAt(r, i + 1) === SIGN) &&
      plainAt(r, i - 1) !== "for")
  );
}

/** Names of organisations for people with HIV are written with capitals around the word: `Minority AIDS Support`. */
function aroundAids(r: Reading, i: number): readonly [number, number] {
  let first = i;
  let last = i;
  while (
    first > i - 3 &&
    sameLine(r, first) &&
    capitalsAt(r, first - 1) > 0 &&
    kindAt(r, first - 1) === WORD &&
    !startsSentence(r, first)
  )
    first--;
  while (last < i + 4 && sameLine(r, last + 1) && capitalsAt(r, last + 1) > 0 && kindAt(r, last + 1) === WORD) last++;
  return [first, last];
}

/** The longest phrase of the table that begins at token `i`, marks between its words left out; -1 where there is none. */
function phraseAt(r: Reading, i: number, sure: boolean): number {
  for (const phrase of phrasesFrom(plainAt(r, i))) {
    if (phrase.sure !== sure) continue;
    let at = i;
    const fits = phrase.words.every((word, k) => {
      if (k === 0) return true;
      at++;
      if (markAt(r, at) !== "" && markAt(r, at) !== word && "-./'".includes(markAt(r, at))) at++;
      return sameLine(r, at) && (plainAt(r, at) === word || markAt(r, at) === word);
    });
    if (fits) return at;
  }
  return -1;
}

/** `full blown AIDS`, `tested negative for HIV`, `rapid HIV`: what leads to the name. */
function startOfName(r: Reading, i: number): number {
  let first = i;
  for (let steps = 0; steps < 4 && sameLine(r, first); steps++) {
    const before = first - 1;
    if (
      is(r, before, C.statusValue) ||
      /^(rapid|full|blown|advanced|tested|living|for|with|to|de|has|avanzado)$/.test(plainAt(r, before))
    )
      first = before;
    else break;
  }
  while (first < i && /^(for|with|to|de|has|tested|living)$/.test(plainAt(r, first))) first++;
  return first;
}

/** Sure words of HIV; each is enough by itself. Gives whether the token at `at` was one. */
export function lookForHiv(r: Reading, at: number, found: Candidate[]): boolean {
  if (is(r, at, C.hivName)) {
    const last = endOfName(r, at);
    // "Screen for TB and HIV each year" is what is done for everybody.
    if (isNobodys(r, at, last) || /^(yearly|annually)$/.test(plainAt(r, last + 1))) return false;
    disclose(r, found, "disclosure.hiv.name", startOfName(r, at), last);
    return true;
  }
  if (is(r, at, C.hivStart)) {
    const last = phraseAt(r, at, true);
    if (last >= 0 && !isNobodys(r, at, last)) {
      const lab = is(r, last, C.load) || /^(cells?|count)$/.test(plainAt(r, last));
      const programme = is(r, last + 1, C.followsLabel) && sameLine(r, last + 1);
      disclose(
        r,
        found,
        "disclosure.hiv.phrase",
        plainAt(r, at - 1) === "the" && sameLine(r, at) ? at - 1 : at,
        lab ? endOfValue(r, last) : programme ? endOfLabel(r, last) : endOfSince(r, last),
      );
      return true;
    }
  }
  if (is(r, at, C.hivAids) && isAids(r, at)) {
    const [first, end] = aroundAids(r, at);
    const last = Math.max(end, endOfName(r, at));
    if (isNobodys(r, first, last)) return false;
    disclose(r, found, "disclosure.hiv.name", Math.min(first, startOfName(r, at)), last);
    return true;
  }
  if (isDrug(r, at)) {
    if (isDrugPart(r, at - 2) && /^[+/&,-]$/.test(markAt(r, at - 1)) && isDrug(r, at - 2)) return true;
    const last = endOfDrugs(r, at);
    if (isNobodys(r, at, last)) return false;
    disclose(r, found, "disclosure.hiv.drug", at, last);
    return true;
  }
  if (is(r, at, C.hivPrevention)) {
    if (!isPrevention(r, at) || isNobodys(r, at, at)) return false;
    disclose(
      r,
      found,
      "disclosure.hiv.prevention",
      plainAt(r, at - 1) === "for" && isDrug(r, at - 2) ? at - 1 : at,
      is(r, at + 1, C.dosing) ? at + 1 : at,
    );
    return true;
  }
  if (
    is(r, at, C.hivLab) ||
    (is(r, at, C.load) && is(r, at - 1, C.viral)) ||
    (plainAt(r, at) === "carga" && is(r, at + 1, C.viral))
  ) {
    disclose(
      r,
      found,
      "disclosure.hiv.lab",
      is(r, at, C.hivLab) || plainAt(r, at) === "carga" ? at : at - 1,
      endOfValue(r, plainAt(r, at) === "carga" ? at + 1 : at),
    );
    return true;
  }
  if (is(r, at, C.hivTest) || is(r, at, C.hivTold)) {
    disclose(r, found, "disclosure.hiv.told", at, is(r, at, C.hivTest) ? endOfSince(r, at) : endOfTold(r, at));
    return true;
  }
  if (is(r, at, C.hivProgramme)) return lookForProgramme(r, at, found);
  if (is(r, at, C.hivIllness)) {
    disclose(
      r,
      found,
      "disclosure.hiv.illness",
      at,
      /^(sarcoma|meningitis|pneumonia)$/.test(plainAt(r, at + 1)) ? at + 1 : at,
    );
    return true;
  }
  if (
    is(r, at, C.hivDiagnosis) &&
    !is(r, at - 1, C.notName) &&
    !isMark(r, at - 1, "#") &&
    !(touches(r, at) && isMark(r, at - 1, "-"))
  ) {
    disclose(r, found, "disclosure.hiv.code", at, at);
    return true;
  }
  return false;
}

/** `undetectable on Biktarvy`, `undetectable since 2015`. */
function endOfTold(r: Reading, at: number): number {
  if (/^(on|with|con)$/.test(plainAt(r, at + 1)) && isDrug(r, at + 2)) return endOfDrugs(r, at + 2);
  return endOfSince(r, at);
}

/** `case manager`, `card`, `program` after a clinic or programme. */
function endOfLabel(r: Reading, i: number): number {
  let last = i;
  while (
    last < i + 3 &&
    sameLine(r, last + 1) &&
    (is(r, last + 1, C.followsLabel) || /^(manager|card|program|house|one)$/.test(plainAt(r, last + 1)))
  )
    last++;
  return last;
}

/** `the HOPWA one`, `Bailey Boushay`, `Ryan White case manager`. */
function lookForProgramme(r: Reading, at: number, found: Candidate[]): boolean {
  let first = at;
  if (plainAt(r, at) === "boushay" && capitalsAt(r, at - 1) > 0) first = isMark(r, at - 1, "-") ? at - 2 : at - 1;
  const last = endOfLabel(r, at);
  if (last > at && plainAt(r, first - 1) === "the") first--;
  if (isNobodys(r, first, last)) return false;
  disclose(r, found, "disclosure.hiv.programme", first, last);
  return true;
}

/** Words that tell a status only where the note speaks of HIV elsewhere. */
export function lookForStatus(r: Reading, at: number, found: Candidate[]): void {
  if (r.word[at] === 0) return;
  if (is(r, at, C.hivStart)) {
    const last = phraseAt(r, at, false);
    if (last >= 0 && !(plainAt(r, at) === "mcm" && capitalsAt(r, at) === 0))
      disclose(r, found, "disclosure.hiv.status", at, last);
  }
  if (is(r, at, C.hivAids) && plainAt(r, at) === "sida" && kindAt(r, at + 1) !== NUMBER)
    disclose(r, found, "disclosure.hiv.status", at, at);
  if (is(r, at, C.load) && !is(r, at - 1, C.viral)) {
    const last = endOfValue(r, at);
    if (last > at && !/^(work|case|truck|cpu|car)$/.test(plainAt(r, at - 1)))
      disclose(r, found, "disclosure.hiv.status", at, last);
  } else if (plainAt(r, at) === "rna") {
    const last = endOfValue(r, at);
    if (last > at) disclose(r, found, "disclosure.hiv.status", at, last);
  } else if (is(r, at, C.copies) && kindAt(r, at - 1) === NUMBER && !is(r, at, C.load)) {
    let first = at - 1;
    while (first > at - 6 && isMark(r, first - 1, ",") && kindAt(r, first - 2) === NUMBER) first -= 2;
    disclose(r, found, "disclosure.hiv.status", first, at);
  } else if (is(r, at, C.genotype)) {
    disclose(
      r,
      found,
      "disclosure.hiv.status",
      at,
      is(r, at + 1, C.statusValue) || plainAt(r, at + 1) === "pending" ? at + 1 : at,
    );
  } else if (is(r, at, C.statusWord)) {
    const link = /^(is|was|es)$/.test(plainAt(r, at + 1)) || isMark(r, at + 1, ":") ? at + 2 : at + 1;
    if (is(r, link, C.statusValue) && sameLine(r, link)) disclose(r, found, "disclosure.hiv.status", at, link);
  } else if (is(r, at, C.survivor)) {
    let first = at;
    while (first > at - 3 && /^(long|term|time|longterm|-)$/.test(plainAt(r, first - 1) || markAt(r, first - 1)))
      first--;
    if (first < at) disclose(r, found, "disclosure.hiv.status", first, endOfSince(r, at));
  } else if (is(r, at, C.diagnosed)) {
    const last = endOfSince(r, at);
    if (last > at) disclose(r, found, "disclosure.hiv.status", at, last);
  } else if (is(r, at, C.hivHouse) && capitalsAt(r, at) > 0) {
    disclose(r, found, "disclosure.hiv.status", at, at);
  } else if (
    is(r, at, C.statusValue) &&
    /^(positive|pos|poz|negative|neg|positivo|positiva|negativo|negativa|nonreactive|reactive)$/.test(plainAt(r, at))
  ) {
    if (isPersonsStatus(r, at)) disclose(r, found, "disclosure.hiv.status", at, endOfSince(r, at));
  }
}

/** Positive about a person, not about hepatitis, a drug screen or the future. */
function isPersonsStatus(r: Reading, at: number): boolean {
  if (
    /^(for|attitude|outlook|feedback|thinking|energy|impact|note|change|reinforcement|response|news)$/.test(
      plainAt(r, at + 1),
    )
  )
    return false;
  if (
    /^(hcv|hep|covid|tb|ppd|rpr|thc|ua|meth|fent|preg|strep|flu|hepc|b|c|very|stay|staying|more)$/.test(
      plainAt(r, at - 1),
    )
  )
    return false;
  return /^(is|isnt|hes|shes|theyre|was|are|be|been|being|came|back|tested|test|testing|also|both|not|im|partner|he|she)$/.test(
    plainAt(r, at - 1),
  );
}

/** Long-term survivor of HIV: the phrase is enough by itself when a year follows. */
export function lookForSurvivor(r: Reading, at: number, found: Candidate[]): boolean {
  const long = behind(r, at, C.longWord, 4);
  if (long < 0) return false;
  const last = endOfSince(r, at);
  disclose(r, found, "disclosure.hiv.told", long, last);
  return true;
}
