// Writes src/text/foldTable.generated.ts: the frozen table of the folding N, code point by code point.
//
//   node scripts/text/fold.mjs            writes the table
//   node scripts/text/fold.mjs --check    fails when the file differs
//
// Look-alikes across scripts come from Unicode's confusables through the npm package unhomoglyph (MIT; its data under the
// Unicode licence), fetched into a temporary folder. Run it on the Node version named in the table's header: the engine's
// Unicode version decides what is a letter.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FILE = "src/text/foldTable.generated.ts";
const LOOK_ALIKES = "unhomoglyph@1.0.6";
const LAST = 0x10ffff;
const HANGUL = [0xac00, 0xd7a3]; // decomposed by arithmetic in fold.ts

/** Look-alikes that the list lacks, has the wrong way round, or resolves through the less likely case. */
const BY_HAND = {
  // small capitals and stroked letters
  ᴀ: "a",
  ʙ: "b",
  ᴄ: "c",
  ᴅ: "d",
  ᴇ: "e",
  ꜰ: "f",
  ɢ: "g",
  ʜ: "h",
  ɪ: "i",
  ᴊ: "j",
  ᴋ: "k",
  ʟ: "l",
  ᴍ: "m",
  ɴ: "n",
  ᴏ: "o",
  ᴘ: "p",
  ꞯ: "q",
  ʀ: "r",
  ꜱ: "s",
  ᴛ: "t",
  ᴜ: "u",
  ᴠ: "v",
  ᴡ: "w",
  ʏ: "y",
  ᴢ: "z",
  ɑ: "a",
  ɡ: "g",
  ı: "i",
  ȷ: "j",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ŧ: "t",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ɓ: "b",
  ɗ: "d",
  ɖ: "d",
  ƒ: "f",
  ɣ: "y",
  ƙ: "k",
  ŋ: "n",
  ɲ: "n",
  ɵ: "o",
  ƥ: "p",
  ʈ: "t",
  ʋ: "u",
  ƶ: "z",
  ɛ: "e",
  ə: "e",
  ɔ: "o",
  ĸ: "k",
  ɱ: "m",
  // Greek: the capitals are drawn exactly as the Latin ones; where the small letter looks like another, see SECOND
  α: "a",
  β: "b",
  γ: "y",
  ε: "e",
  ζ: "z",
  η: "h",
  ι: "i",
  κ: "k",
  μ: "m",
  ν: "n",
  ο: "o",
  ρ: "p",
  σ: "o",
  τ: "t",
  υ: "y",
  χ: "x",
  ω: "w",
  ϲ: "c",
  ϳ: "j",
  // Cyrillic
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  ь: "b",
  і: "i",
  ѕ: "s",
  ј: "j",
  һ: "h",
  ԁ: "d",
  ԛ: "q",
  ԝ: "w",
  ӏ: "l",
  ґ: "r",
  г: "r",
  п: "n",
  ё: "e",
  ї: "i",
  й: "u",
  и: "u",
  ү: "y",
  ғ: "f",
  қ: "k",
  ң: "h",
  ҳ: "x",
  ә: "e",
  ө: "o",
};
/** The other reading of a letter whose two cases look like two different Latin letters. */
const SECOND = {
  η: "n",
  μ: "u",
  ν: "v",
  υ: "u",
  σ: "s",
  ω: "o",
  γ: "r",
  и: "n",
  й: "n",
  п: "r",
  г: "i",
  ь: "l",
  з: "3",
  в: "v",
  р: "r",
  с: "s",
  у: "u",
  н: "n",
  х: "h",
};
const DROPPED = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;
const KEPT = /^[\p{L}\p{N}]$/u;
const isAscii = (s) => /^[\x20-\x7e]*$/.test(s);

function lookAlikes() {
  const folder = mkdtempSync(join(tmpdir(), "fold-"));
  try {
    execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, LOOK_ALIKES]);
    return JSON.parse(readFileSync(join(folder, "node_modules/unhomoglyph/data.json"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The decimal value of a digit of any script, by its place in its block of ten. */
function digitOf(char) {
  if (!/^\p{Nd}$/u.test(char)) return undefined;
  let code = char.codePointAt(0);
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return String(value);
}

const similar = new Map();
for (const [from, to] of Object.entries(lookAlikes())) {
  if (isAscii(from) || !KEPT.test(from)) continue; // 0 → O and its like belong to the second folding
  const target = to.normalize("NFKD").replaceAll(DROPPED, "").replaceAll("rn", "m").replaceAll("vv", "w").toLowerCase();
  // a letter stays a letter, so that a word stays one token
  if ((/^\p{L}$/u.test(from) ? /^[a-z]+$/ : /^[a-z0-9]+$/).test(target) && target.length <= 2)
    similar.set(from, target);
}
for (const [from, to] of Object.entries(BY_HAND)) similar.set(from, to);
const drawnLetters = new Map(); // symbols that are a letter or digit in a frame
for (let i = 0; i < 26; i++) {
  const letter = String.fromCharCode(97 + i);
  for (const start of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) drawnLetters.set(String.fromCodePoint(start + i), letter); // squared, circled, negative, regional
}
for (let i = 1; i <= 9; i++)
  drawnLetters.set(String.fromCodePoint(0x2775 + i), String(i)).set(String.fromCodePoint(0x2789 + i), String(i));
drawnLetters.set("\u24FF", "0").set("\u{1F10B}", "0").set("\u{1F10C}", "0").set("\u277F", "10").set("\u2793", "10");

const caseFold = (char) => {
  const upper = char.toUpperCase();
  return [...upper]
    .map((c) => c.toLowerCase())
    .join("")
    .replaceAll("ς", "σ");
};

function foldOnce(char) {
  const parts = char.normalize("NFKD").replaceAll(DROPPED, "");
  let out = "";
  for (const part of parts) {
    const digit = digitOf(part);
    if (digit !== undefined) {
      out += digit;
      continue;
    }
    for (const c of caseFold(part).normalize("NFKD").replaceAll(DROPPED, "")) {
      const like = similar.get(c) ?? similar.get(c.toUpperCase()) ?? c; // keyed on the small letter, so case never matters
      out += [...like].filter((x) => KEPT.test(x)).join("");
    }
  }
  return out;
}

function foldFully(char) {
  // a symbol may have a look-alike itself (negative squared A), before it is dropped for being no letter
  let now = drawnLetters.get(char) ?? foldOnce(char);
  for (let round = 0; round < 8; round++) {
    const next = [...now].map(foldOnce).join("");
    if (next === now) return now;
    now = next;
  }
  throw new Error("no fixed point");
}

const table = new Map(); // code → folded, where it differs from itself and from nothing
const self = [];
const joins = [];
for (let code = 0; code <= LAST; code++) {
  if (code >= 0xd800 && code <= 0xdfff) continue;
  if (code >= HANGUL[0] && code <= HANGUL[1]) continue;
  const char = String.fromCodePoint(code);
  const folded = foldFully(char);
  if (folded === "" && /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u.test(char)) joins.push(code);
  if (folded === char) self.push(code);
  else if (folded !== "") table.set(code, folded);
}

/**
 * Old blocks whose characters decompose (Unicode never changes a decomposition): what follows from the parts is left to
 * the engine's normalize(), which saves half the table.
 */
const DERIVED = [
  [0xc0, 0x24f],
  [0x1d2c, 0x1d6a],
  [0x1e00, 0x1fff],
  [0x2070, 0x209f],
  [0x2100, 0x218b],
  [0x2460, 0x24ff],
  [0x2f00, 0x2fdf],
  [0x3130, 0x318e],
  [0x3200, 0x33fe],
  [0xf900, 0xfaff],
  [0xfb00, 0xfdfb],
  [0xfe70, 0xfefc],
  [0xff01, 0xffdc],
  [0x1d400, 0x1d7ff],
  [0x1ee00, 0x1eef1],
  [0x2f800, 0x2fa1d],
];
/** Blocks in which every character is assigned: those whose small form is another fold as that does. */
const CASED = [
  [0x41, 0x5a],
  [0x38f, 0x3a1],
  [0x3a3, 0x3ff],
  [0x400, 0x52f],
  [0x531, 0x556],
  [0x10a0, 0x10c5],
  [0x13a0, 0x13f5],
  [0x1c90, 0x1cba],
  [0x2c00, 0x2cee],
  [0xa640, 0xa66d],
  [0xa680, 0xa69b],
  [0xa722, 0xa787],
  [0xa78b, 0xa7ca],
  [0xab70, 0xabbf],
  [0x10400, 0x1044f],
  [0x104b0, 0x104d3],
  [0x10c80, 0x10cb2],
  [0x118a0, 0x118bf],
  [0x16e40, 0x16e5f],
  [0x1e900, 0x1e921],
];
const selves = new Set(self);
const lookUp = (char) => {
  const code = char.codePointAt(0);
  return selves.has(code) ? char : (table.get(code) ?? "");
};
const kept = new Map(table);
for (const [from, to] of CASED) {
  for (let code = from; code <= to; code++) {
    const char = String.fromCodePoint(code);
    if (/^\p{Cn}$/u.test(char))
      throw new Error(`U+${code.toString(16)} is not assigned: a later engine may give it a case`);
    const small = char.toLowerCase();
    if (small === char || selves.has(code)) continue;
    if ([...small].length > 1 || (table.get(code) ?? "") === "")
      throw new Error(`U+${code.toString(16)} would fold by case`);
    if (lookUp(small) === table.get(code)) kept.delete(code);
  }
}
for (const [from, to] of DERIVED) {
  for (let code = from; code <= to; code++) {
    const char = String.fromCodePoint(code);
    const parts = char.normalize("NFKD");
    const derived = parts === char ? "" : [...parts].map(lookUp).join("");
    if (selves.has(code)) continue;
    if (table.has(code) ? derived === table.get(code) : derived === "") kept.delete(code);
    else if (!table.has(code)) throw new Error(`U+${code.toString(16)} would be derived and must be silent`);
  }
}

/** Where the ten digits of a script begin. */
const zeros = [...kept.keys()].filter(
  (code) => Array.from({ length: 10 }, (_, i) => kept.get(code + i)).join("") === "0123456789",
);
for (const zero of zeros) for (let i = 0; i < 10; i++) kept.delete(zero + i);

// Runs of "itself": gaps and lengths. A run may swallow nothing else, so that the table stays exact.
const base36 = (n) => n.toString(36);
function ranges(codes) {
  const out = [];
  let last = 0;
  for (let i = 0; i < codes.length; ) {
    let j = i;
    while (j + 1 < codes.length && codes[j + 1] === codes[j] + 1) j++;
    out.push(`${base36(codes[i] - last)}${j > i ? `+${base36(j - i)}` : ""}`);
    last = codes[j];
    i = j + 1;
  }
  return out.join(" ");
}

// Runs of neighbours: "a step target" pairs compress well when written as deltas of code and of target.
const singles = [];
const strings = [];
for (const [code, folded] of kept) ([...folded].length === 1 ? singles : strings).push([code, folded]);

function runs(pairs) {
  const out = [];
  let lastCode = 0;
  let lastTarget = 0;
  for (let i = 0; i < pairs.length; ) {
    const [code, folded] = pairs[i];
    const target = folded.codePointAt(0);
    // codes step by 1 or 2, targets step by 0, 1 or 2, the same all along
    let best = [1, 0, 0];
    for (const step of [1, 2]) {
      for (const by of [0, 1, 2]) {
        let n = 1;
        while (
          i + n < pairs.length &&
          pairs[i + n][0] === code + n * step &&
          pairs[i + n][1].codePointAt(0) === target + n * by
        )
          n++;
        if (n > best[0]) best = [n, step, by];
      }
    }
    const [n, step, by] = best;
    const delta = target - lastTarget;
    out.push(
      `${base36(code - lastCode)}${delta < 0 ? "-" : "+"}${base36(Math.abs(delta))}${n > 1 ? `*${base36(n)}${step}${by}` : ""}`,
    );
    lastCode = code + (n - 1) * (step || 1);
    lastTarget = target + (n - 1) * by;
    i += n;
  }
  return out.join(" ");
}

let last = 0;
const multiple = strings
  .map(([code, folded]) => {
    const gap = code - last;
    last = code;
    return `${base36(gap)} ${folded}`;
  })
  .join(" ");
const second = Object.entries(SECOND)
  .map(([from, to]) => `${from}${to}`)
  .join("");

const text = `// Written by scripts/text/fold.mjs from Node's Unicode ${process.versions.unicode} and ${LOOK_ALIKES} (MIT). Do not edit.
// Unicode data: © Unicode, Inc., https://www.unicode.org/license.txt
/** Runs of code points that fold to themselves: gap+length in base 36. */
export const SELF = ${JSON.stringify(ranges(self))};
/** Code points that fold to one other: gap, change of target, and *length, step of code, step of target. */
export const ONE = ${JSON.stringify(runs(singles))};
/** Where the ten digits of a script begin: gaps. */
export const DIGITS = ${JSON.stringify(zeros.map((code, i) => base36(code - (zeros[i - 1] ?? 0))).join(" "))};
/** Code points that fold to several: gap and string. */
export const SEVERAL = ${JSON.stringify(multiple)};
/** Blocks whose other characters fold as their small forms do. */
export const CASED = ${JSON.stringify(CASED.flat().map(base36).join(" "))};
/** Blocks whose other characters fold as the parts of their decomposition do. */
export const DERIVED = ${JSON.stringify(DERIVED.flat().map(base36).join(" "))};
/** Runs of marks and of characters that draw nothing: they stand inside a word without ending it. */
export const JOINS = ${JSON.stringify(ranges(joins))};
/** Letters whose capital and small form look like two Latin letters, with the second reading. */
export const SECOND = ${JSON.stringify(second)};
`;
console.error(`self ${self.length}, one ${singles.length}, several ${strings.length}, ${text.length} characters`);
if (process.argv.includes("--check")) {
  if (readFileSync(FILE, "utf8") !== text) {
    console.error(`${FILE} is stale`);
    process.exit(1);
  }
} else writeFileSync(FILE, text);
