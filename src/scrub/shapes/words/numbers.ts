/** Number words, English and Spanish, as they are dictated over the phone; written for this library. */
export const NUMBER_VALUES: Readonly<Record<string, string>> = {
  zero: "0",
  oh: "0",
  o: "0",
  nought: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  niner: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  thirteen: "13",
  fourteen: "14",
  fifteen: "15",
  sixteen: "16",
  seventeen: "17",
  eighteen: "18",
  nineteen: "19",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fourty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
  ninety: "90",
  cero: "0",
  uno: "1",
  una: "1",
  dos: "2",
  tres: "3",
  cuatro: "4",
  cinco: "5",
  seis: "6",
  siete: "7",
  ocho: "8",
  nueve: "9",
  diez: "10",
  once: "11",
  doce: "12",
  trece: "13",
  catorce: "14",
  quince: "15",
  dieciseis: "16",
  diecisiete: "17",
  dieciocho: "18",
  diecinueve: "19",
  veinte: "20",
  veintiuno: "21",
  veintidos: "22",
  veintitres: "23",
  veinticuatro: "24",
  veinticinco: "25",
  veintiseis: "26",
  veintisiete: "27",
  veintiocho: "28",
  veintinueve: "29",
  treinta: "30",
  cuarenta: "40",
  cincuenta: "50",
  sesenta: "60",
  setenta: "70",
  ochenta: "80",
  noventa: "90",
}; // prettier-ignore

/** Ordinals for the days of a month. */
export const ORDINAL_VALUES: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  primero: 1,
}; // prettier-ignore

export const NUMBER_WORDS = {
  // "o" goes on with a number but begins none: it labels office phones too.
  number: /* @__PURE__ */ Object.keys(NUMBER_VALUES)
    .filter((word) => word !== "o")
    .join(" "),
  ordinalWord: /* @__PURE__ */ Object.keys(ORDINAL_VALUES).join(" "),
  repeat: "double triple",
  hundred: "hundred thousand mil",
} as const;

/** How long an international bank account number is in each country, by the registry of ISO 13616. */
export const IBAN_LENGTHS: Readonly<Record<string, number>> = /* @__PURE__ */ (() => {
  const byLength = `15no 16be 18dk fi fk fo gl nl sd 19mk si 20at ba ee kz lt lu mn xk 21ch hr li lv 22bg bh cr de gb ge ie me rs va
    23ae gi il iq om so tl 24ad cz es md pk ro sa se sk tn vg 25ly pt st 26is tr 27bi dj fr gr it mc mr sm 28al az by cy do gt hn hu
    lb ni pl sv 29br eg ps qa ua 30jo kw mu ye 31mt sc 32lc 33ru`;
  const lengths: Record<string, number> = {};
  let length = 0;
  for (const [, digits = "", country = ""] of byLength.matchAll(/([0-9]{2})?([a-z]{2})/g)) {
    if (digits !== "") length = Number(digits);
    lengths[country] = length;
  }
  return lengths;
})();

/** The country codes of ITU-T E.164 but that of North America. */
export const COUNTRY_CODES: ReadonlySet<string> = /* @__PURE__ */ (() => {
  const ranges = `7 20 27 30-34 36 39-41 43-49 51-58 60-66 81-82 84 86 90-95 98 211-218 220-269 290-299 350-359 370-378 380-383 385-387 389
    420-421 423 500-509 590-599 670 672-683 685-692 850 852-853 855-856 880 886 960-968 970-977 992-996 998`;
  const codes = new Set<string>();
  for (const [, from = "", to = from] of ranges.matchAll(/([0-9]+)(?:-([0-9]+))?/g))
    for (let code = Number(from); code <= Number(to); code++) codes.add(String(code));
  return codes;
})();
