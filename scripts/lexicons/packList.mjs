/** Writes a word list in the form of `src/lexicons/form.ts`: the same model on the writing side. */
import { packer } from "../text/pack.mjs";

const LONGEST = 31;
const PAIRS = 32 * 32 * 32;
const SLOTS = { shared: 0, first: 32 * 32, letter: 32 * 32 + PAIRS, rank: 32 * 32 + 2 * PAIRS };

/** A letter's place in the alphabet; 0 before the beginning and beyond the end. */
const place = (word, at) => (at >= 0 && at < word.length ? word.charCodeAt(at) - 96 : 0);

/** @param classes - word → class from 0 to 15; a word is lower-case a-z */
function packList(classes) {
  const { bits, done } = packer();
  let before = "";
  for (const word of [...classes.keys()].sort()) {
    if (!/^[a-z]+$/.test(word) || word.length >= LONGEST) throw new Error("a word of other letters, or too long");
    let shared = 0;
    while (shared < before.length && word[shared] === before[shared]) shared++;
    bits(SLOTS.shared + before.length * 32, 5, shared);
    for (let i = shared; i <= word.length; i++) {
      const beside = i === shared ? place(before, i) : place(word, i - 2);
      const slot = i === shared ? SLOTS.first : SLOTS.letter;
      bits(slot + (beside * 32 + place(word, i - 1)) * 32, 5, place(word, i));
    }
    bits(SLOTS.rank + word.length * 16, 4, classes.get(word));
    before = word;
  }
  bits(SLOTS.shared + before.length * 32, 5, LONGEST);
  return done();
}

/** A module with one list. `header` says what, from where, under which licence. */
export const lexiconModule = (name, header, classes) => `/**
${header
  .trim()
  .split("\n")
  .map((line) => ` * ${line}`.trimEnd())
  .join("\n")}
 *
 * Made by \`scripts/lexicons/build.mjs\`; ${classes.size.toLocaleString("en-US")} entries. Form: see \`src/lexicons/form.ts\`.
 */
export const ${name} = [
${packList(classes)
  .match(/.{1,4000}/g)
  .map((each) => `  ${JSON.stringify(each)},`)
  .join("\n")}
].join("");
`;
