import { type Model, weightsOf } from "./chain.js";
import { BUCKET_BITS } from "./features.js";
import * as weights from "./weights.js";

const STEPS = 8;

/** Reads what `scripts/names/weights.mjs` writes. */
function read(): Model {
  // Bytes, not floats: a quarter of the memory, so that the weights stay in the processor's cache.
  const emission = new Int8Array(2 << BUCKET_BITS);
  const { emission: text } = weights;
  const value = (at: number): number => {
    const code = text.charCodeAt(at);
    return code > 92 ? code - 36 : code - 35;
  };
  let bucket = -1;
  for (let at = 0; at < text.length; ) {
    let skipped = value(at++);
    if (skipped >= 70) skipped = (skipped - 70) * 70 + value(at++);
    bucket += skipped + 1;
    emission[2 * bucket] = value(at++) - 31;
    emission[2 * bucket + 1] = value(at++) - 31;
  }
  const step = Float32Array.from(weights.step);
  return { emission, scale: 1 / STEPS, step, weight: weightsOf(step) };
}

/** The trained weights; read when first asked for and kept, since they never differ. */
export const nameModel: () => Model = /* @__PURE__ */ (() => {
  let model: Model | undefined;
  return () => (model ??= read());
})();
