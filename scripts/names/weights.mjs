import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Weights are kept in steps of an eighth, from -31 to 31. */
const STEPS = 8;
/** A bucket with less than so many steps for names and for staff tells nothing that is worth its bytes. */
const LEAST = 2;
const level = (weight) => Math.max(-31, Math.min(31, Math.round(weight * STEPS)));
/** One printable character for 0 to 90: from "#" on, without the backslash. */
const letter = (value) => String.fromCharCode(value + 35 >= 92 ? value + 36 : value + 35);

/** Each bucket with a weight: how many are skipped (one letter below 70, else two), then its two weights. */
export function writeWeights({ emission, step }, path, { seed }) {
  let text = "";
  let last = -1;
  let kept = 0;
  for (let bucket = 0; 2 * bucket < emission.length; bucket++) {
    const name = level(emission[2 * bucket]);
    const staff = level(emission[2 * bucket + 1]);
    if (Math.abs(name) < LEAST && Math.abs(staff) < LEAST) continue;
    let skipped = bucket - last - 1;
    while (skipped >= 70 * 21) {
      text += letter(70) + letter(0) + letter(31) + letter(31);
      skipped -= 1;
      throw new Error("a gap too wide to write");
    }
    text += skipped < 70 ? letter(skipped) : letter(70 + Math.floor(skipped / 70)) + letter(skipped % 70);
    text += letter(name + 31) + letter(staff + 31);
    last = bucket;
    kept++;
  }
  const lines = text.match(/.{1,4000}/g) ?? [];
  const module = `/**
 * The weights of the model that weighs evidence for names; made by \`scripts/names/train.mjs\` with seed ${seed}.
 *
 * Learned from sentences written for this library (\`scripts/names/sentences\`) about people invented from \`src/lexicons\`,
 * from hand-written case notes about invented people, recast about other invented people, and from WNUT-17 (CC BY 4.0,
 * Derczynski and others 2017). ${kept.toLocaleString("en-US")} of ${(emission.length / 2).toLocaleString("en-US")} buckets; steps of an eighth.
 */
export const emission = [
${lines.map((each) => `  ${JSON.stringify(each)},`).join("\n")}
].join("");

/** By gap before (eight kinds), label before, label: see \`chain.ts\`. */
export const step: readonly number[] = [
${Array.from({ length: 8 }, (_, g) => `  ${Array.from(step.slice(g * 9, g * 9 + 9), (w) => w.toFixed(2)).join(", ")},`).join("\n")}
];
`;
  writeFileSync(path, module);
  console.log(`${path}: ${kept} buckets, ${gzipSync(module, { level: 9 }).length} bytes gzipped`);
}
