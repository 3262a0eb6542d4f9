import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { NUMBER, packer } from "../text/pack.mjs";

/** One printable character for 0 to 90: from "#" on, without the backslash. */
export const letter = (value) => String.fromCharCode(value + 35 >= 92 ? value + 36 : value + 35);

/** Into how many a weight of one is cut, and the largest in such steps: as `src/scrub/field/model.ts` reads them. */
export const STEPS = 4;
export const MOST = 20;

/** A weight in such steps. */
export const cut = (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight * STEPS)));

/** Packed: how many buckets have weights; then for each how many are skipped, for which labels it has some, and those. */
export function packed(emission, labels) {
  const rows = [];
  for (let bucket = 0; labels * bucket < emission.length; bucket++) {
    const row = Array.from(emission.slice(labels * bucket, labels * (bucket + 1)), cut);
    if (row.some((weight) => weight !== 0)) rows.push({ bucket, row });
  }
  const pack = packer();
  const which = 1 + NUMBER;
  const value = which + 16;
  pack.number(1, rows.length);
  let last = -1;
  for (const { bucket, row } of rows) {
    pack.number(1, bucket - last - 1);
    pack.bits(
      which,
      labels,
      row.reduce((mask, weight, label) => (weight === 0 ? mask : mask | (1 << label)), 0),
    );
    row.forEach((weight, label) => weight !== 0 && pack.bits(value + 64 * label, 6, weight + MOST));
    last = bucket;
  }
  return pack.done();
}

/** The same as source text, and how many there are. */
export const writePacked = (emission, labels) => ({
  kept: emission.reduce((sum, weight) => sum + (cut(weight) === 0 ? 0 : 1), 0).toLocaleString("en-US"),
  source: `[\n${(packed(emission, labels).match(/.{1,4000}/g) ?? []).map((each) => `  ${JSON.stringify(each)},`).join("\n")}\n].join("")`,
});

/**
 * Of all weights only so many live on, those that are large and often used; the others are 0 and no longer `alive`.
 *
 * @param used - how often each bucket is looked at while training
 */
export function prune(emission, alive, used, keep) {
  const labels = emission.length / used.length;
  const worth = Float64Array.from(emission, (weight, i) =>
    alive[i] ? Math.abs(weight) * used[Math.floor(i / labels)] ** 0.4 : 0,
  );
  const least = Float64Array.from(worth).sort()[worth.length - keep];
  for (let i = 0; i < emission.length; i++)
    if (worth[i] === 0 || worth[i] < least) {
      alive[i] = 0;
      emission[i] = 0;
    }
}

/** How often each bucket is looked at in chains of lists of buckets. */
export function usesOf(lists, buckets) {
  const used = new Float32Array(buckets);
  for (const list of lists) for (const each of list) for (const f of each) used[f]++;
  return used;
}

/** How many weights are kept after an epoch: all at first, three times as many for a while, and at last so many. */
export const kept = (epoch, epochs, weights) => {
  const share = (epoch + 1) / (epochs * 0.6);
  return share >= 1 ? weights : share >= 0.5 ? weights * 3 : Infinity;
};

/** Writes the weights of the model for names. */
export function writeWeights({ emission, step }, path, { seed }) {
  const { kept: count, source } = writePacked(emission, 2);
  const module = `/**
 * The weights of the model that weighs evidence for names; made by \`scripts/names/train.mjs\` with seed ${seed}.
 *
 * Learned from sentences written for this library (\`scripts/names/sentences\`) about people invented from \`src/lexicons\`,
 * from hand-written case notes about invented people, recast about other invented people, and from WNUT-17 (CC BY 4.0,
 * Derczynski and others 2017). ${count} weights, for names and for staff; steps of a quarter.
 */
export const emission = ${source};

/** By gap before (eight kinds), label before, label: see \`chain.ts\`. */
export const step: readonly number[] = [
${Array.from({ length: 8 }, (_, g) => `  ${Array.from(step.slice(g * 9, g * 9 + 9), (w) => w.toFixed(2)).join(", ")},`).join("\n")}
];
`;
  writeFileSync(path, module);
  console.log(`${path}: ${count} weights, ${gzipSync(module, { level: 9 }).length} bytes gzipped`);
}
