/**
 * Ways to say it in several words, by whether they are sure by themselves or only in a note that speaks of HIV
 * elsewhere. Clinics and meal programmes are those that serve people with HIV alone or first; written for this library.
 */
export const HIV_PHRASES: Readonly<Record<"sure" | "weak", readonly string[]>> = {
  sure: [
    "infectious disease",
    "infectious diseases",
    "id clinic",
    "id doc",
    "id doctor",
    "id dr",
    "id specialist",
    "id provider",
    "id appt",
    "ryan white",
    "whitman walker",
    "callen lorde",
    "madison clinic",
    "ward 86",
    "howard brown",
    "fenway health",
    "aliveness project",
    "bailey boushay",
    "bailey boushay house",
    "damien center",
    "bonaventure house",
    "housing works",
    "gods love we deliver",
    "project angel heart",
    "project angel food",
    "project open hand",
    "positive living group",
    "positive womens network",
    "pneumocystis",
    "pcp pneumonia",
    "cmv retinitis",
    "cmv colitis",
    "ks lesions",
    "ks lesion",
    "kaposi sarcoma",
    "kaposis sarcoma",
    "cryptococcal meningitis",
    "cerebral toxo",
    "esophageal candidiasis",
    "mac infection",
    "wasting syndrome",
    "u = u",
    "perinatally infected",
    "vertically infected",
    "born with hiv",
    "virally suppressed",
    "viral suppression",
    "viral load",
    "viral loads",
    "h i v",
    "antiretroviral therapy",
    "got the virus",
    "has the virus",
    "have the virus",
    "had the virus",
    "gave me the virus",
    "gave her the virus",
    "gave him the virus",
    "caught the virus",
    "living with the virus",
    "has the bug",
    "got the bug",
    "have the bug",
    "caught the bug",
    "has the package",
    "got the package",
    "has the ninja",
    "got the monster",
    "tiene el virus",
    "tengo el virus",
    "el bicho",
    "portador del virus",
    "tested poz",
    "neg to poz",
    "magnetic couple",
    "mixed status couple",
    "western blot",
    "hla b5701",
    "oi prophylaxis",
    "pjp prophylaxis",
    "pcp prophylaxis",
    "minority aids initiative",
    "cascade aids project",
    "needle stick protocol",
    "medical case management hiv",
    "undetectable viral load",
    "low t cells",
    "t cell count",
    "t cells",
    "t cell",
    "tcell count",
  ],
  weak: [
    "the virus",
    "the bug",
    "ab ag combo",
    "ag ab combo",
    "4th gen",
    "fourth gen",
    "confirmatory test",
    "his status",
    "her status",
    "their status",
    "my status",
    "positive living",
    "same meds",
    "part b",
    "part a",
    "open hand",
    "long term non progressor",
    "mcm",
    "peer navigator",
    "rw cm",
    "rw case manager",
    "eip",
    "eis",
    "the diagnosis",
    "his diagnosis",
    "her diagnosis",
    "resistance test",
    "salvage regimen",
    "the cocktail",
    "his numbers",
    "her numbers",
    "one pill a day",
    "undetectable",
    "the clinic with no sign",
    "el diagnostico",
    "su estado",
    "his condition",
    "exposed baby",
    "exposed infant",
    "exposed newborn",
    "thrush",
    "toxo",
    "pml",
    "partner services",
    "partner notification",
    "has not disclosed",
    "hasnt disclosed",
    "not disclosed",
    "disclosed to",
  ],
}; // prettier-ignore

interface Phrase {
  readonly words: readonly string[];
  readonly sure: boolean;
}

const BY_FIRST: ReadonlyMap<string, readonly Phrase[]> = /* @__PURE__ */ (() => {
  const map = new Map<string, Phrase[]>();
  for (const kind of ["sure", "weak"] as const) {
    for (const phrase of HIV_PHRASES[kind]) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      map.set(
        first,
        [...(map.get(first) ?? []), { words, sure: kind === "sure" }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return map;
})();

/** The words that phrases begin with, for the word lists. */
export const PHRASE_STARTS: string = /* @__PURE__ */ [
  ...new Set(
    Object.values(HIV_PHRASES)
      .flat()
      .map((phrase) => phrase.split(" ")[0]),
  ),
].join(" ");

/** The phrases that begin with a word, longest first. */
export const phrasesFrom = (first: string): readonly Phrase[] => BY_FIRST.get(first) ?? [];
