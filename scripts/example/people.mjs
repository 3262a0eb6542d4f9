import { FAMILIES, MEN, STREETS, WOMEN } from "./names.mjs";
import { addDays, ageOn } from "./random.mjs";

/** Ages are of this day, the day of the export. */
export const TODAY = "2026-11-23";

/** What kinds of household there are, and how many of each. */
const KINDS = [
  ["adult", 31],
  ["veteran", 10],
  ["youth", 11],
  ["minor", 6],
  ["elder", 7],
  ["very old", 3],
  ["couple", 7],
  ["family", 24],
  ["veteran family", 2],
  ["three generations", 3],
  ["twins", 2],
  ["junior", 2],
  ["hopwa", 4],
  ["hopwa family", 1],
  ["survivors", 4],
];

/**
 * Every person and household. Birth dates, SSNs (areas 773–899, which nobody had before 2011), phones (555-01xx) and
 * names are invented.
 */
export function makeHouseholds(dice) {
  const used = new Set();
  let nextId = 1400;

  const dobOf = (from, to) =>
    addDays(TODAY, -Math.round((dice.between(from, to) + dice.between(5, 355) / 365) * 365.2425));
  const ssnOf = () => {
    for (;;) {
      const ssn = `${dice.between(773, 899)}${String(dice.between(1, 99)).padStart(2, "0")}${String(dice.between(1, 9998)).padStart(4, "0")}`;
      if (!used.has(ssn)) return used.add(ssn) && ssn;
    }
  };
  const person = (family, [from, to], relationship, more = {}) => {
    const sex = more.sex ?? (dice.chance(0.5) ? 0 : 1);
    let first;
    do first = dice.pick(sex === 0 ? WOMEN : MEN);
    while (used.has(`${first} ${family}`));
    used.add(`${first} ${family}`);
    const dob = more.dob ?? dobOf(from, to);
    return {
      id: 0,
      first,
      middle: dice.chance(0.35) ? dice.pick(sex === 0 ? WOMEN : MEN) : "",
      last: family,
      suffix: "",
      sex,
      dob,
      age: ageOn(dob, TODAY),
      ssn: dice.weighted([
        ["full", 66],
        ["last four", 14],
        ["none", 20],
      ]),
      number: ssnOf(),
      phone: `509555${String(100 + dice.upTo(100)).padStart(4, "0")}`,
      relationship,
      veteran: false,
      hiv: false,
      survivor: false,
      anonymous: "",
      ...more,
    };
  };
  const pickFamily = () => dice.pick(FAMILIES);
  const children = (family, count) =>
    Array.from({ length: count }, () => person(dice.chance(0.85) ? family : pickFamily(), [0, 16], 2));

  const makers = {
    adult: (f) => [person(f, [25, 60], 1)],
    veteran: (f) => [person(f, [28, 60], 1, { veteran: true, sex: dice.chance(0.2) ? 0 : 1 })],
    youth: (f) => [person(f, [18, 23], 1)],
    minor: (f) => [person(f, [13, 16], 1)],
    elder: (f) => [person(f, [61, 84], 1, { veteran: dice.chance(0.4) })],
    "very old": (f) => [person(f, [90, 97], 1)],
    couple: (f) => [person(f, [25, 66], 1), person(dice.chance(0.5) ? f : pickFamily(), [25, 66], 3)],
    family: (f) => {
      const second = dice.chance(0.45) ? [person(dice.chance(0.6) ? f : pickFamily(), [24, 50], 3)] : [];
      return [person(f, [20, 48], 1), ...second, ...children(f, dice.between(1, 4))];
    },
    "veteran family": (f) => [person(f, [28, 48], 1, { veteran: true }), person(f, [27, 46], 3), ...children(f, 2)],
    "three generations": (f) => [person(f, [24, 40], 1), person(f, [62, 78], 4), ...children(f, 2)],
    twins: (f) => {
      const dob = dobOf(4, 12);
      const [a, b] = dice.pick([
        ["Marlo", "Marla"],
        ["Jaden", "Jayden"],
      ]);
      return [
        person(f, [26, 40], 1, { sex: 0 }),
        { ...person(f, [4, 12], 2, { dob }), first: a, middle: "" },
        { ...person(f, [4, 12], 2, { dob }), first: b, middle: "" },
      ];
    },
    junior: (f) => {
      const father = person(f, [44, 55], 1, { sex: 1, suffix: "Sr." });
      const son = { ...person(f, [15, 17], 2, { sex: 1 }), first: father.first, middle: father.middle, suffix: "Jr." };
      return [father, son];
    },
    hopwa: (f) => [person(f, [28, 59], 1, { hiv: true })],
    "hopwa family": (f) => [person(f, [30, 45], 1, { hiv: true, sex: 0 }), ...children(f, 2)],
    survivors: (f) => [person(f, [22, 44], 1, { survivor: true, sex: 0 }), ...children(f, dice.between(1, 3))],
  };
  const households = dice
    .shuffled(KINDS.flatMap(([kind, count]) => Array.from({ length: count }, () => kind)))
    .map((kind) => ({ kind, members: makers[kind](pickFamily()) }));

  // The household of the county's guide: 1455, 1456 and 1457 flee, 1475 stays behind.
  const fled = {
    kind: "guide",
    members: [
      { ...person("Quintero", [31, 38], 1, { sex: 0, survivor: true }), id: 1455 },
      { ...person("Quintero", [9, 11], 2), id: 1456 },
      { ...person("Quintero", [5, 7], 2), id: 1457 },
      { ...person("Stroud", [33, 40], 3, { sex: 1 }), id: 1475 },
    ],
  };
  households.splice(12, 0, fled);
  const taken = new Set([1455, 1456, 1457, 1475]);
  for (const [i, household] of households.entries()) {
    household.id = `H${String(7001 + i)}`;
    household.address = `${dice.between(11, 4999)} ${dice.pick(["N", "S", "E", "W"])} ${dice.pick(STREETS)} ${dice.pick(["St", "Ave", "Ct"])}`;
    for (const member of household.members) {
      if (member.id !== 0) continue;
      while (taken.has(nextId)) nextId++;
      member.id = nextId++;
    }
  }
  return households;
}

/** Three people who were entered twice, with a slip each. */
export function makeDuplicates(dice, households) {
  const singles = households.filter(({ kind }) => kind === "adult" || kind === "elder");
  const slips = [
    (p) => ({ ...p, first: p.first.slice(0, -1), ssn: "last four" }),
    (p) => ({
      ...p,
      dob: `${p.dob.slice(0, 5)}${p.dob.slice(8)}-${p.dob.slice(5, 7)}`.replace(/-(1[3-9]|[23]\d)-/, "-01-"),
    }),
    (p) => ({ ...p, last: p.last.replace(/(.)(.)$/, "$2$1"), middle: "", ssn: "full" }),
  ];
  let id = 1980;
  return slips.map((slip, i) => {
    const original = singles[singles.length - 1 - i * 3]; // the first ones become anonymous
    const copy = slip({ ...original.members[0], ssn: "full" });
    original.members[0].ssn = "full";
    return {
      kind: "duplicate",
      id: `H${7900 + i}`,
      address: original.address,
      members: [{ ...copy, id: id++, age: ageOn(copy.dob, TODAY) }],
      of: original.members[0].id,
    };
  });
}
