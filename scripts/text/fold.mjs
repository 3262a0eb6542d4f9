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
import { NUMBER, packer } from "./pack.mjs";

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
/** As fold.ts has them: where each model begins. */
const model = (place) => 512 + place * NUMBER;
const LETTERS = 512 + 8 * NUMBER;
const BITS = LETTERS + 64;
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

const table = new Map();
const joins = new Set();
for (let code = 0; code <= LAST; code++) {
  if (code >= 0xd800 && code <= 0xdfff) continue;
  if (code >= HANGUL[0] && code <= HANGUL[1]) continue;
  const char = String.fromCodePoint(code);
  const folded = foldFully(char);
  if (folded !== "") table.set(code, folded);
  else if (/^[\p{M}\p{Default_Ignorable_Code_Point}]$/u.test(char)) joins.add(code);
}
const lastCode = [...table.keys()].at(-1);
for (const code of [...joins].filter((code) => code > lastCode)) {
  // said by arithmetic in fold.ts: the whole of this plane's block draws nothing
  if (code < 0xe0000 || code > 0xe0fff) throw new Error(`U+${code.toString(16)} joins beyond the table`);
}

/**
 * Blocks whose characters decompose or have a small form, in Unicode since 13 and longer (what an old character is made of never
 * changes): what follows from the parts is left to the engine, which saves most of the table.
 */
const OLD = [
  [0x41, 0x24f],
  [0x370, 0x556],
  [0x622, 0x6d3],
  [0x929, 0x9df],
  [0xa33, 0xa5e],
  [0xb5c, 0xb94],
  [0xe33, 0xeb3],
  [0xf43, 0xf81],
  [0x1026, 0x10fc],
  [0x13a0, 0x13f5],
  [0x1b06, 0x1b43],
  [0x1c90, 0x1cba],
  [0x1d2c, 0x1dbf],
  [0x1e00, 0x218b],
  [0x2460, 0x24ff],
  [0x2c00, 0x2d6f],
  [0x2e9f, 0x318e],
  [0x3192, 0x33fe],
  [0xa640, 0xa7bf],
  [0xab5c, 0xabbf],
  [0xf900, 0xfdfb],
  [0xfe70, 0xffdc],
  [0x10400, 0x1044f],
  [0x104b0, 0x104d3],
  [0x10c80, 0x10cb2],
  [0x1109a, 0x110ab],
  [0x1112e, 0x1134c],
  [0x114bb, 0x115bb],
  [0x118a0, 0x118bf],
  [0x16e40, 0x16e5f],
  [0x1d15e, 0x1d7ff],
  [0x1e900, 0x1e921],
  [0x1ee00, 0x1eef1],
  [0x1f100, 0x1f190],
  [0x1f200, 0x1f251],
  [0x2f800, 0x2fa1d],
];
/** As fold.ts has it. */
const partsOf = (char) => char.normalize("NFKD").toLowerCase();
const isWhole = (char) => partsOf(char) === char;

/** The stretches of them in which everything that has parts folds as its parts do, and nothing is unassigned. */
const derived = new Set();
const stretches = [];
for (const [from, to] of OLD) {
  let open = false;
  let pending = 0;
  for (let code = from; code <= to; code++) {
    const char = String.fromCodePoint(code);
    const parts = partsOf(char);
    const says = [...parts].map((part) => table.get(part.codePointAt(0)) ?? "").join("");
    const follows =
      parts !== char && says !== "" && says === table.get(code) && [...parts].every((part) => isWhole(part));
    if (/^\p{Cn}$/u.test(char) || (parts !== char && !follows && (says !== "" || table.has(code)))) open = false;
    else if (follows) {
      derived.add(code);
      if (open && code - pending < 24) stretches.at(-1)[1] = code;
      else stretches.push([code, code]);
      open = true;
      pending = code;
    }
  }
}

const [NOTHING, SELF, JOIN, LETTER, OTHER, SEVERAL, DIGITS, DERIVED] = [0, 1, 2, 3, 4, 5, 6, 7];
const kinds = [];
const targets = [];
for (let code = 0; code <= lastCode; code++) {
  const folded = table.get(code) ?? "";
  targets.push(folded === "" ? 0 : folded.codePointAt(0));
  kinds.push(
    derived.has(code)
      ? DERIVED
      : folded === ""
        ? joins.has(code)
          ? JOIN
          : NOTHING
        : folded === String.fromCodePoint(code)
          ? SELF
          : [...folded].length > 1
            ? SEVERAL
            : /^[a-z0-9]$/.test(folded)
              ? LETTER
              : OTHER,
  );
}
for (let code = 0; code + 9 <= lastCode; code++) {
  const isScript = Array.from({ length: 10 }, (_, i) => kinds[code + i] === LETTER && targets[code + i] === 48 + i);
  if (isScript.every(Boolean)) kinds.fill(DIGITS, code, code + 10);
}

const strings = [];
const packed = packer();
let [before, last] = [0, 0];
for (let code = 0; code <= lastCode; ) {
  // what is derived afterwards may be anything before: it lengthens whatever run it stands beside
  let kind = kinds[code];
  for (let to = code; kind === DERIVED; to++) if (kinds[to] !== DERIVED) kind = kinds[to] <= JOIN ? kinds[to] : NOTHING;
  let size = kind === DIGITS ? 10 : 1;
  let by = 0;
  if (kind <= JOIN) while ([kind, DERIVED].includes(kinds[code + size])) size++;
  if (kind === LETTER || kind === OTHER) {
    for (const step of [0, 1]) {
      let n = 1;
      for (let at = 1; ; at++) {
        if (kinds[code + at] === kind && targets[code + at] === targets[code] + at * step) n = at + 1;
        else if (kinds[code + at] !== DERIVED) break;
      }
      if (n > size) [size, by] = [n, step];
    }
  }
  packed.bits((before * 8 + last) * 8, 3, kind);
  if (kind <= OTHER) packed.number(model(kind), size - 1);
  if (kind === LETTER) packed.bits(LETTERS, 6, parseInt(String.fromCharCode(targets[code]), 36));
  if (kind === OTHER) {
    const change = targets[code] - code;
    packed.bits(BITS, 1, change < 0 ? 1 : 0);
    packed.number(model(5), Math.abs(change));
  }
  if ((kind === LETTER || kind === OTHER) && size > 1) packed.bits(BITS + kind * 2, 1, by);
  if (kind === SEVERAL) strings.push(table.get(code));
  code += size;
  [before, last] = [last, kind];
}
let end = 0;
packed.number(model(0), stretches.length);
for (const [from, to] of stretches) {
  packed.number(model(6), from - end);
  packed.number(model(7), to - from);
  end = to;
}
const second = Object.entries(SECOND)
  .map(([from, to]) => `${from}${to}`)
  .join("");

const text = `// Written by scripts/text/fold.mjs from Node's Unicode ${process.versions.unicode} and ${LOOK_ALIKES} (MIT). Do not edit.
// Unicode data: © Unicode, Inc., https://www.unicode.org/license.txt
/** The last code point that says anything. */
export const LAST_CODE = 0x${lastCode.toString(16)};
/** What each code point folds to, packed; how it is read stands in fold.ts. */
export const PACKED =
  ${JSON.stringify(packed.done())};
/** What the code points that fold to several fold to, in their order. */
export const STRINGS = ${JSON.stringify(strings.join(" "))};
/** Letters whose capital and small form look like two Latin letters, with the second reading. */
export const SECOND = ${JSON.stringify(second)};
`;
console.error(`${table.size} say something, ${derived.size} by their parts; ${text.length} characters`);
if (process.argv.includes("--check")) {
  if (readFileSync(FILE, "utf8") !== text) {
    console.error(`${FILE} is stale`);
    process.exit(1);
  }
} else writeFileSync(FILE, text);
