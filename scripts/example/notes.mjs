import { EMPLOYERS, SCHOOLS, WORKERS } from "./names.mjs";

const short = (iso) => `${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}/${iso.slice(0, 4)}`;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const dashes = (phone) => `${phone.slice(0, 3)}-${phone.slice(3, 6)}-${phone.slice(6)}`;

/**
 * What a worker writes into a free-text column of HUD's. `c` is the client, `m` another of the household (or the client),
 * `o` somebody else's client, `w` a worker. Every column has texts with names and numbers and texts without.
 */
const TEXTS = {
  "Client.AdditionalRaceEthnicity": [
    () => "Marshallese",
    () => "Spokane Tribe of Indians",
    () => "Chamorro",
    ({ c }) => `Marshallese, ${c.last} clan of Majuro`,
    ({ c, m }) => `Colville; enrolled as ${c.first} ${m.last}`,
  ],
  "Exit.OtherDestination": [
    () => "Run away youth",
    () => "Campground, own tent",
    ({ m }) => `With ${m.first} in Larchfield`,
    ({ c }) => `${c.last} family cabin, ${dashes(c.phone)}`,
    ({ o }) => `Couch of ${o.first} ${o.last}`,
  ],
  "IncomeBenefits.OtherIncomeSourceIdentify": [
    () => "Plasma donations",
    () => "Recycling cans",
    ({ m }) => `Cash from ${m.first}`,
    ({ c }) => `${c.last} trust fund`,
  ],
  "IncomeBenefits.OtherBenefitsSourceIdentify": [
    () => "Food bank box",
    ({ c }) => `EBT of ${c.first} ${c.last}`,
    ({ m }) => `${m.first}'s school lunch`,
  ],
  "IncomeBenefits.OtherInsuranceIdentify": [
    () => "Tribal clinic",
    ({ c }) => `ProviderOne 20${c.number.slice(0, 7)}WA`,
    ({ m }) => `On ${m.first} ${m.last}'s plan`,
  ],
  "Services.OtherTypeProvided": [
    () => "Bus pass",
    () => "Storage unit, one month",
    ({ c }) => `Copy of DD-214 for ${c.last}`,
    ({ m }) => `Crib for ${m.first}`,
  ],
  "Services.MovingOnOtherType": [() => "Landlord mediation", ({ c }) => `Called ${dashes(c.phone)} re: lease`],
  "CurrentLivingSituation.VerifiedBy": [
    ({ w }) => `${w[0]} ${w[1]}`,
    ({ o }) => `${o.first} ${o.last} camps next to them`,
    ({ c, m }) => `${m.first} ${m.last} says ${c.first} slept in the car`,
  ],
  "CurrentLivingSituation.LocationDetails": [
    () => "Under the Division St bridge, east side",
    () => "Blue tent behind the old cannery",
    ({ c }) => `White Ford Ranger, plate BXK${c.number.slice(5, 9)}, lot at Sprague`,
    ({ c, m, h }) => `Back yard of ${m.first}'s mother, ${h.address}; text ${dashes(c.phone)}`,
    ({ c, o }) => `${c.first} shares a tent with ${o.first} ${o.last} near the river`,
  ],
  "Assessment.AssessmentLocation": [
    () => "Cedar Door front desk",
    () => "By phone",
    ({ h, c }) => `${c.last} residence, ${h.address}`,
  ],
  "AssessmentQuestions.AssessmentQuestionGroup": [() => "Vulnerability", () => "Household", () => "Safety"],
  "AssessmentQuestions.AssessmentQuestion": [
    () => "What else should the next worker know?",
    () => "Who can we reach if we lose touch?",
    () => "Where did you sleep last night?",
    ({ c }) => `Does ${c.first} need an interpreter?`,
  ],
  "AssessmentQuestions.AssessmentAnswer": [
    () => "Prefers mornings. Needs a ground-floor unit; cannot do stairs.",
    () => "Has a small dog. Would accept shared housing if the dog can come.",
    () => "Missed two appointments because the bus line changed. Hope to reschedule after the long weekend.",
    () => "No. Client was calm and rich in plans; price of rent is the only barrier.",
    ({ c, w }) => `${c.first} prefers texts to calls, ${dashes(c.phone)}. Next visit with ${w[0]}.`,
    ({ c, m }) =>
      `Mom is ${m.first} ${m.last}, DOB ${short(m.dob)}. ${c.first} stays with her on weekends. SSN ends in ${c.number.slice(-4)}.`,
    ({ c, h }) =>
      `${c.first.toUpperCase()} ${c.last.toUpperCase()} (${c.age} yo) left ${h.address} after the fire. Mail still goes there. Email ${c.first
        .toLowerCase()
        .normalize("NFD")
        .replaceAll(/[^a-z]/g, "")}${c.number.slice(-2)}@example.com`,
    ({ c, o }) =>
      `Friend ${o.first} ${o.last} (also a client, ID ${o.id}) brought ${c.first} in. ${o.last} can pass on messages.`,
    ({ c, m }) =>
      `${m.first} starts at ${SCHOOLS[m.id % SCHOOLS.length]} Monday. ${c.last} works at ${EMPLOYERS[c.id % EMPLOYERS.length]}.`,
    ({ c }) =>
      `SSN ${c.number.slice(0, 3)}-${c.number.slice(3, 5)}-${c.number.slice(5)} taken from the card, born ${short(c.dob)}. Mr./Ms. ${c.last} has no phone.`,
    ({ c }) =>
      `${c.first} asked twice whether the shelter tells people about her status. Takes Biktarvy every morning, CD4 was fine in June.`,
    ({ c, o }) => `Afraid of ex ${o.first}, who has a protection order. Do not call ${dashes(c.phone)} in the evening.`,
    ({ w }) => `Case conference with ${w[0]} ${w[1]}; documents ready for housing.`,
    ({ c }) =>
      `${c.last}, ${c.first}: voucher expires at month's end. Left a message at (${c.phone.slice(0, 3)}) ${c.phone.slice(3, 6)}-${c.phone.slice(6)}.`,
    ({ c, m }) =>
      `per ${m.first.toLowerCase()}, ${c.first.toLowerCase()} ${c.last.toLowerCase()} sleeps in the car w/ the kids, silver Subaru ${c.number.slice(2, 5)}-XKD`,
    ({ c, m }) =>
      `${c.first}'s sister ${m.first} will not testify. ${c.first[0]}.${c.last[0]}. wants the address kept out of the file.`,
    ({ c }) =>
      `Birth certificate ordered for ${[c.first, c.middle, c.last].filter(Boolean).join(" ")}, born ${months[Number(c.dob.slice(5, 7)) - 1]} ${Number(c.dob.slice(8))}, ${c.dob.slice(0, 4)}; last four ${c.number.slice(-4)}.`,
    ({ o }) => `Asked us to tell ${o.first} ${o.last} that the bag is in locker 12.`,
    ({ c, h }) => `Eviction from ${h.address} on file. ${c.last} owes two months; landlord will talk.`,
    ({ c, w }) =>
      `${w[0]} drove ${c.first} to detox on Friday. Back ${c.sex === 0 ? "herself" : "himself"} on Tuesday.`,
    () => "Turned down a bed twice: curfew clashes with a night shift.",
    () => "Would like a job in a kitchen. Has a food handler's card until 2028.",
    () => "Waiting for a call from the housing authority since March; the list is long.",
    () => "Needs a walker. Field visit went well, summer heat is the worst for him.",
    () => "Has a hope chest and two boxes in storage, unit paid until May.",
    () => "Speaks some English; interpreter for the lease, please.",
    () => "Bus pass given. Next appointment 10:30 on the 14th at the front desk.",
  ],
  "AssessmentResults.AssessmentResultType": [() => "Local score", () => "Bed preference"],
  "AssessmentResults.AssessmentResult": [
    () => "11",
    () => "8, family unit",
    ({ c }) => `14 (${c.first} ${c.last}, rescored)`,
  ],
  "Event.LocationCrisisOrPHHousing": [
    () => "Cedar Door Emergency Shelter",
    () => "Larchfield Rapid Re-Housing",
    ({ h, c }) => `Unit for ${c.last}, ${h.address}`,
  ],
};

/** A note with the client's own numbers in it. */
export const numbersOf = (dice, c) =>
  dice.pick([
    `SSN ${c.number.slice(0, 3)}-${c.number.slice(3, 5)}-${c.number.slice(5)} taken from the card, born ${short(c.dob)}. ${c.last} has no phone.`,
    `${c.first} called from ${dashes(c.phone)}; verified DOB ${c.dob} and last four ${c.number.slice(-4)} on the phone.`,
    `Scan of ${c.first} ${c.last}'s card lost (${c.number.slice(0, 3)} ${c.number.slice(3, 5)} ${c.number.slice(5)}). Birthday is ${short(c.dob)}, bring a cake.`,
  ]);

/** A text for a column that fits it; texts with names in the named share of cases. */
export function textFor(dice, place, who, max) {
  const named = TEXTS[place].filter((text) => text.length > 0);
  const plain = TEXTS[place].filter((text) => text.length === 0);
  const list = named.length > 0 && (plain.length === 0 || dice.chance(0.6)) ? named : plain;
  const fits = list
    .map((text) => text({ ...who, w: who.w ?? dice.pick(WORKERS) }))
    .filter((text) => text.length <= max);
  const text = fits.length > 0 ? dice.pick(fits) : plain[0]({});
  return text.replaceAll(/[<>[\]{}]/g, "");
}
