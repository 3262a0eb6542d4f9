import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { cut, letter, MOST, writePacked } from "../names/weights.mjs";

/** Writes the weights of the model for facts. */
export function writeWeights({ emission, step }, path, { seed }) {
  const { kept, source } = writePacked(emission, 4);
  const steps = Array.from(step, (w) => letter(cut(w) + MOST)).join("");
  const module = `/**
 * The weights of the model that finds facts told in words; made by \`scripts/facts/train.mjs\` with seed ${seed}.
 *
 * Learned from notes, frames and phrases written for this library (\`scripts/facts\`) about invented people and places.
 * ${kept} weights, by fact: address, HIV, circumstance, vehicle; steps of a quarter.
 */
export const emission = ${source};

/** By joint, into each fact, out of it, on in it: see \`chain.ts\`. */
export const step = [
${steps
  .match(/.{1,96}/g)
  .map((each) => `  ${JSON.stringify(each)},`)
  .join("\n")}
].join("");
`;
  writeFileSync(path, module);
  console.log(`${path}: ${kept} weights, ${gzipSync(module, { level: 9 }).length} bytes gzipped`);
}
