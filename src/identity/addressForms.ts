import { foldedWords, type WrittenForm } from "./written.js";

/** Street words and how they are written; every word of a row stands for every other. Source: USPS Publication 28, C1 and B. */
const SAME =
  "street st str,avenue ave av,boulevard blvd boul,road rd,drive dr drv,lane ln,court ct crt,place pl,circle cir circ,highway hwy,parkway pkwy pky,terrace ter terr,trail trl tr,way wy,square sq,loop lp,alley aly,point pt,heights hts,crossing xing,route rte rt,north n no,south s so,east e,west w,northeast ne,northwest nw,southeast se,southwest sw,saint st,mount mt,fort ft,first 1st,second 2nd,third 3rd,fourth 4th,fifth 5th,sixth 6th,seventh 7th,eighth 8th,ninth 9th,tenth 10th";
const UNIT: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "apt apartment unit ste suite rm room bldg building lot spc space trlr fl floor no num number".split(" "),
);
const LIMIT = 64;
/** Words of a street's line that are respelled: what begins so is found without the rest. */
const LONGEST_LINE = 32;

const spellings: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() => {
  const map = new Map<string, string[]>();
  for (const same of SAME.split(",")) {
    const row = same.split(" ");
    for (const word of row) map.set(word, [...new Set([...(map.get(word) ?? []), ...row])]);
  }
  return map;
})();

/**
 * The words of an address, folded, each street word in its shortest spelling; "apt" and its like are left out.
 *
 * @example
 * addressWords("1208 West Sprague Avenue, Apt. 4"); // => ["1208", "w", "sprague", "av", "4"]
 */
export function addressWords(address: string): readonly string[] {
  return foldedWords(address)
    .filter((word) => !UNIT.has(word))
    .map((word) =>
      (spellings.get(word) ?? []).reduce((short, other) => (other.length < short.length ? other : short), word),
    );
}

/**
 * The ways an address is written: with every abbreviation of its street words, with and without unit, town and ZIP,
 * down to house number and street name.
 *
 * @example
 * addressForms("1214 W. Alder St, Apt 3").map(({ words }) => words.join(" ")).includes("1214 west alder street"); // => true
 */
export function addressForms(address: string): readonly WrittenForm[] {
  const words = foldedWords(address);
  const forms: WrittenForm[] = [];
  const add = (form: string, chosen: readonly string[]): void => {
    if (chosen.length > 0) forms.push({ form, words: chosen, join: "any" });
  };
  add("whole", words);
  const number = words[0];
  if (number === undefined || !/^\d/.test(number) || words.length < 2) return forms;
  // the street: up to the first comma, line break, unit or street suffix with its direction
  const firstLine = foldedWords(address.split(/[,\n#]/)[0] ?? address).slice(0, LONGEST_LINE);
  const unit = firstLine.findIndex((word, i) => i > 1 && UNIT.has(word));
  const street = unit === -1 ? firstLine : firstLine.slice(0, unit);
  for (const written of respelled(street)) add("street", written);
  // number and name alone: "1214 W Alder", "1214 Alder"
  const named = street.slice(1).filter((word, i, all) => !(spellings.has(word) && (i === all.length - 1 || i === 0)));
  const withDirection = street.slice(1, -1);
  if (street.length > 2 && withDirection.length > 0)
    for (const written of respelled([number, ...withDirection])) add("number-name", written);
  if (named.length > 0) for (const written of respelled([number, ...named])) add("number-name", written);
  return forms;
}

/** Every way to write the street words of a line, at most {@link LIMIT}: a line with more is beyond any real address. */
function respelled(words: readonly string[]): readonly (readonly string[])[] {
  let all: string[][] = [[]];
  for (const word of words) {
    const choices = spellings.get(word) ?? [word];
    if (choices.length === 1 || all.length * choices.length > LIMIT) {
      for (const written of all) written.push(word);
      continue;
    }
    all = all.flatMap((written) => choices.map((choice) => [...written, choice]));
  }
  return all;
}
