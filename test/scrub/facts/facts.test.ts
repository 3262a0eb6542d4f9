import { findPii, scrub } from "hmis-privacy/scrub";
import { FACT_RULES, type FactRule, findNamesAndFacts } from "hmis-privacy/scrub/facts";
import { describe, expect, it } from "vitest";

/** Whether the marked stretch of a sentence is found whole, as what it is. */
function found(marked: string, rule: FactRule): boolean {
  const start = marked.indexOf("{");
  const end = marked.indexOf("}") - 1;
  const text = marked.replace(/[{}]/g, "");
  return findPii(text).some((fact) => fact.rule === rule && fact.start <= start && end <= fact.end);
}

const FOUND: Readonly<Record<FactRule, readonly string[]>> = {
  "facts.residence": [
    "He sleeps under {the water tower behind the mill} most nights.",
    "Found her at {the third stall of the old horse barn by the fairgrounds}.",
    "He stays in {a horse trailer behind the feed store} when it snows.",
    "Parked at {the boat ramp past the fish hatchery}, engine dead.",
    "CLIENT STAYS IN {A SHED BEHIND HER UNCLE'S MOTEL}.",
    "camp is in {the willows below the railroad trestle}",
    "Se queda en {la bodega vacía atrás de la carnicería}.",
    "crashing at {her cousin's basement off Greenwood Rd}",
  ],
  "facts.hiv": [
    "Her partner is {poz}, both are on Medicaid.",
    "Labs: {CD4 518}, A1c 6.0.",
    "Meds: {Stribild}, sertraline, prazosin.",
    "She goes to {the HIV women's group} on Tuesdays.",
    "He {tested positive for HIV} in the county jail.",
    "she is {undetectable} on Dovato since spring",
    "toma {sus antirretrovirales} en secreto",
    "Started {PEP} after the assault.",
  ],
  "facts.circumstance": [
    "She is {the first Samoan captain of the fire boat}, everybody knows.",
    "Ask for the woman who {carved the whale at the ferry dock}.",
    "Yes that is the lady from {the landslide documentary}.",
    "He {won the state lottery in 1999} and lost it all.",
    "He is {the lobsterman who found the drowned pilot}, ask anybody.",
  ],
  "facts.age": [
    "Mom Rosalind {47} kid Tavish 5 . Slept in the truck.",
    "Ignatius Bellweather, MRN U5511, {63}, burns on one hand",
    "Ch: Milagros F {9} / Anselm M 4",
    "• Horace Whitlock – {52}. Yes if a ride.",
    "Looks maybe {30}, green parka, would not talk",
    "late {sixties} both, from Elko",
    "kids: 3 — {8}, 5, 2",
    "she was first placed in care at {13}",
  ],
  "facts.vehicle": [
    "Ex drives {a rusty orange Peterbilt with no hood}.",
    "They sleep in {a green Odyssey with a trash bag window}.",
    "watch for {a lifted white Tundra with Idaho plates}",
    "se subió a {una Sentra negra con la defensa rota}",
  ],
};

/** Sentences that tell nothing of the kind. */
const KEPT = [
  "The shelter is behind the church on Main and opens at 7.",
  "Warming center moves to the fairgrounds on Friday.",
  "HIV testing van comes to the plaza on Thursdays, free.",
  "We have Biktarvy samples in the cabinet, 2 boxes.",
  "Hep C positive, starting Mavyret next week.",
  "COVID test negative, back to dorm B.",
  "She stays positive and goes to the clinic on Monday.",
  "Immigration status is pending, work permit in hand.",
  "Summer camp forms are due in May.",
  "The one in the hall is broken.",
  "The agency van needs tires and an oil change.",
  "Two bedroom at the apartments on the bus line, $1,150, no pets.",
  "He works part time and wants more hours.",
  "Her son is in third grade and likes it.",
  "Weather: wind from the north, snow by the weekend.",
  "Client will follow up with DSHS about SNAP, appointment at 10:30.",
  "Ordered 40 cots, 22 mats, 31 blankets for the lobby.",
  "Beds 11, 14, 20 stripped, linen down to 6.",
  "Bus 27 or 43 stops at Pine, exit 88.",
  "Score 12, goal 3, page 2 of 4. Call at 10.",
  "Gave 6 socks and 2 passes. Low of 19 tonight.",
  "Sleeping better, going to meetings, no concerns.",
];

describe.each(Object.keys(FACT_RULES) as FactRule[])("%s", (rule) => {
  it.each(FOUND[rule])("finds %s", (sentence) => {
    expect(found(sentence, rule)).toBe(true);
  });
});

it.each(KEPT)("tells nothing: %s", (sentence) => {
  expect(findNamesAndFacts(sentence).filter(({ source, action }) => source === "fact" && action === "mask")).toEqual(
    [],
  );
});

it("ends a fact with its sentence", () => {
  const [fact] = findNamesAndFacts(
    "He sleeps under the culvert past the rodeo grounds. Behind the mill it floods.",
  ).filter(({ source }) => source === "fact");
  expect(fact?.end).toBeLessThanOrEqual(54);
});

it("puts up for review what is likely and not sure enough to go", () => {
  for (const row of Object.values(FACT_RULES)) expect(row.from).toBeLessThanOrEqual(row.maskFrom);
});

it("masks nothing beside a placeholder that it left before", () => {
  for (const sentence of Object.values(FOUND).flat()) {
    const once = scrub(sentence.replace(/[{}]/g, ""), { known: [] }).text;
    expect(scrub(once, { known: [] }).text).toBe(once);
  }
});

it("says the same of the same text, whatever was read before", () => {
  const text = "Found him at the loading dock behind the old cannery, in a red Ranger with no hood.";
  const first = findNamesAndFacts(text);
  findNamesAndFacts("Nothing of the kind. CD4 200.");
  expect(findNamesAndFacts(text)).toEqual(first);
});

it("is linear", () => {
  for (const unit of ["under the bridge ", "HIV ", "the one who ", "red Ford ", "a. ", "A"]) {
    const cost = (times: number): number => {
      const text = unit.repeat(times);
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 2; run++) {
        const before = process.cpuUsage();
        findNamesAndFacts(text);
        const { user, system } = process.cpuUsage(before);
        best = Math.min(best, user + system);
      }
      return best;
    };
    const small = cost(2_000);
    if (small > 30_000) expect(cost(4_000) / small).toBeLessThan(3.2);
  }
});

it("asks what rules doubt in linear time", () => {
  const cost = (times: number): number => {
    const text = "He is the only drummer in Cheney. ".repeat(times);
    const before = process.cpuUsage();
    findPii(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  cost(5_000);
  // a busy machine makes one look slow, hardly three; every doubt asked of every fact made it 12
  const ratios = [0, 0, 0].map(() => cost(40_000) / cost(10_000));
  expect(Math.min(...ratios)).toBeLessThan(7);
});
