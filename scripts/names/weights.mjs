import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** One printable character for 0 to 90: from "#" on, without the backslash. */
export const letter = (value) => String.fromCharCode(value + 35 >= 92 ? value + 36 : value + 35);

/** Into how many a weight of one is cut, and the largest in such steps: as `src/scrub/field/model.ts` reads them. */
export const STEPS = 4;
export const MOST = 20;

/** A weight in such steps. */
export const cut = (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight * STEPS)));

/** Label by label, each bucket with a weight: how many are skipped (one letter below 60, else two), then its weight. */
export const sparse = (emission, labels) =>
  Array.from({ length: labels }, (_, label) => {
    let text = "";
    let last = -1;
    for (let bucket = 0; labels * bucket < emission.length; bucket++) {
      const own = cut(emission[labels * bucket + label]);
      if (own === 0) continue;
      let skipped = bucket - last - 1;
      for (; skipped >= 30 * 90; skipped -= 30 * 90) text += letter(60 + 29) + letter(89) + letter(MOST);
      text += skipped < 60 ? letter(skipped) : letter(60 + Math.floor(skipped / 90)) + letter(skipped % 90);
      text += letter(own + MOST);
      last = bucket;
    }
    return text;
  });

/** The same as source text, and how many there are. */
export function writeSparse(emission, labels) {
  const lines = (text) => (text.match(/.{1,4000}/g) ?? []).map((each) => `    ${JSON.stringify(each)},`).join("\n");
  return {
    kept: emission.reduce((sum, weight) => sum + (cut(weight) === 0 ? 0 : 1), 0).toLocaleString("en-US"),
    source: `[\n${sparse(emission, labels)
      .map((text) => `  [\n${lines(text)}\n  ].join(""),`)
      .join("\n")}\n]`,
  };
}

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
  const { kept: count, source } = writeSparse(emission, 2);
  const module = `/**
 * The weights of the model that weighs evidence for names; made by \`scripts/names/train.mjs\` with seed ${seed}.
 *
 * Learned from sentences written for this library (\`scripts/names/sentences\`) about people invented from \`src/lexicons\`,
 * from hand-written case notes about invented people, recast about other invented people, and from WNUT-17 (CC BY 4.0,
 * Derczynski and others 2017). ${count} weights, for names and for staff; steps of a quarter.
 */
export const emission: readonly string[] = ${source};

/** By gap before (eight kinds), label before, label: see \`chain.ts\`. */
export const step: readonly number[] = [
${Array.from({ length: 8 }, (_, g) => `  ${Array.from(step.slice(g * 9, g * 9 + 9), (w) => w.toFixed(2)).join(", ")},`).join("\n")}
];
`;
  writeFileSync(path, module);
  console.log(`${path}: ${count} weights, ${gzipSync(module, { level: 9 }).length} bytes gzipped`);
}
