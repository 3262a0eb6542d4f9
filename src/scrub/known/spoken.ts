import { numberWords, spanishNumberWords } from "../../identity/index.js";
import { hashWord, TOKEN, type Tokens } from "../../text/index.js";
import { tokenText } from "./wordTier.js";

/** Something written out: the digits or letters it stands for, and the tokens of each. */
export interface Spoken {
  readonly text: string;
  /** For each character of `text`, its first and last token. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Number words, English and Spanish: digits, tens (`2*`), and what doubles the next (`x2`). */
const NUMBERS: ReadonlyMap<string, string> = /* @__PURE__ */ (() => {
  const map = new Map([
    ["oh", "0"],
    ["o", "0"],
    ["nought", "0"],
    ["double", "x2"],
    ["doble", "x2"],
    ["triple", "x3"],
    ["hundred", "00"],
  ]);
  for (const words of [numberWords, spanishNumberWords]) {
    for (let n = 0; n < 100; n++) {
      const [word = "", ...more] = words(n);
      if (more.length === 0) map.set(word, n >= 20 && n % 10 === 0 ? `${n / 10}*` : String(n));
    }
  }
  return map;
})();

const NATO: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  "alfa alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu"
    .split(" ")
    .map((word) => [word, word.charAt(0)]),
);

/** Between a letter and its example: "N as in Nancy", "N like Nancy". */
const LINKS: ReadonlySet<string> = /* @__PURE__ */ new Set(["as", "like", "for"]);

/** What a word may be, by the low bits of its hash, so that any other word of a note costs one look. */
const MAY_BE = { number: 1, letter: 2, link: 4 } as const;
const FILTER: Uint8Array = /* @__PURE__ */ (() => {
  const filter = new Uint8Array(1024);
  const put = (words: Iterable<string>, bit: number): void => {
    for (const word of words) filter[hashWord(word) & 1023] = (filter[hashWord(word) & 1023] ?? 0) | bit;
  };
  put(NUMBERS.keys(), MAY_BE.number);
  put(NATO.keys(), MAY_BE.letter);
  put(LINKS, MAY_BE.link);
  return filter;
})();

/** Runs of three and more number words ("five oh nine, five five five …"), with any digits among them. */
export function spokenNumbers(text: string, tokens: Tokens): readonly Spoken[] {
  const { count, kinds, hashes } = tokens;
  const runs: Spoken[] = [];
  for (let i = 0; i < count; i++) {
    if (((FILTER[(hashes[i] ?? 0) & 1023] ?? 0) & MAY_BE.number) === 0) continue;
    if (!NUMBERS.has(tokenText(text, tokens, i))) continue;
    let start = i;
    while (kinds[start - 1] === TOKEN.number) start -= 1; // "509 five five five …"
    const { run, next, words } = numberRun(text, tokens, start);
    if (words >= 3) runs.push(run);
    i = Math.max(i, next - 1);
  }
  return runs;
}

function numberRun(text: string, tokens: Tokens, start: number): { run: Spoken; next: number; words: number } {
  const { count, kinds } = tokens;
  let digits = "";
  const first: number[] = [];
  const last: number[] = [];
  let words = 0;
  let times = 1;
  let multiplier: number | undefined; // the place of "triple"
  let ten = false; // the digit before was a ten, which a one completes
  let i = start;
  let gap = 0;
  for (; i < count && gap <= 2; i++) {
    const kind = kinds[i] ?? 0;
    if (kind === TOKEN.mark) {
      gap += 1;
      continue;
    }
    const word = tokenText(text, tokens, i);
    const said = kind === TOKEN.number ? word : NUMBERS.get(word);
    if (said === undefined && word !== "and" && word !== "y") break;
    gap = 0;
    if (said === undefined) continue;
    words += 1;
    if (said.startsWith("x")) {
      times = Number(said.slice(1));
      multiplier = i;
      continue;
    }
    const isTen = said.endsWith("*");
    let piece = said.replace("*", "0");
    if (ten && !isTen && piece.length === 1 && piece !== "0" && kind !== TOKEN.number) {
      digits = digits.slice(0, -1);
      first.pop();
      last.pop();
    }
    if (piece.length === 1) piece = piece.repeat(times);
    times = 1;
    for (let k = 0; k < piece.length; k++) {
      first.push(multiplier ?? i);
      last.push(i);
    }
    multiplier = undefined;
    digits += piece;
    ten = isTen;
  }
  return { run: { text: digits, first, last }, next: i, words };
}

/** Letters spelled out with words: "N as in Nancy, G, O", "november golf oscar". Three letters and more. */
export function spelledLetters(text: string, tokens: Tokens): readonly Spoken[] {
  const { count, kinds, hashes } = tokens;
  const runs: Spoken[] = [];
  for (let i = 0; i < count; i++) {
    const mayBe = FILTER[(hashes[i] ?? 0) & 1023] ?? 0;
    const links = (mayBe & MAY_BE.link) !== 0 && i > 0 && isLetter(tokens, i - 1);
    if (!links && (mayBe & MAY_BE.letter) === 0) continue;
    const word = tokenText(text, tokens, i);
    if (!NATO.has(word) && !(links && LINKS.has(word))) continue;
    // back to the first letter of the run
    let start = NATO.has(word) ? i : i - 1;
    for (let back = start - 1; back >= 0 && start - back <= 2; back--) {
      if (kinds[back] === TOKEN.mark) continue;
      if (!isLetter(tokens, back) && !NATO.has(tokenText(text, tokens, back))) break;
      start = back;
    }
    const { run, next } = letterRun(text, tokens, start);
    if (run.text.length >= 3) runs.push(run);
    i = Math.max(i, next - 1);
  }
  return runs;
}

const isLetter = ({ starts, ends, kinds }: Tokens, i: number): boolean =>
  (kinds[i] ?? 0) < TOKEN.number && (ends[i] ?? 0) - (starts[i] ?? 0) === 1;

function letterRun(text: string, tokens: Tokens, start: number): { run: Spoken; next: number } {
  const { count, kinds } = tokens;
  const wordAt = (at: number): string => (at < count ? tokenText(text, tokens, at) : "");
  let letters = "";
  const first: number[] = [];
  const last: number[] = [];
  let i = start;
  let gap = 0;
  while (i < count && gap <= 2) {
    if (kinds[i] === TOKEN.mark) {
      gap += 1;
      i += 1;
      continue;
    }
    const word = tokenText(text, tokens, i);
    const nato = NATO.get(word);
    if (!isLetter(tokens, i) && nato === undefined) break;
    gap = 0;
    const letter = nato ?? word;
    const example = wordAt(i + 2) === "in" ? i + 3 : i + 2;
    const to = LINKS.has(wordAt(i + 1)) && wordAt(example).startsWith(letter) ? example : i;
    letters += letter;
    first.push(i);
    last.push(to);
    i = to + 1;
  }
  return { run: { text: letters, first, last }, next: i };
}
