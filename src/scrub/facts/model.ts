import { readSparse, valueAt } from "../names/sparse.js";
import { type FactModel, stepWeights } from "./chain.js";
import { BUCKET_BITS } from "./features.js";
import * as weights from "./weights.js";

/** Into how many a weight of one is cut, and what stands for zero: as `scripts/facts/weights.mjs` writes them. */
const STEPS = 4;
const MOST = 20;

function read(): FactModel {
  const step = Float32Array.from(weights.step, (_, at) => (valueAt(weights.step, at) - MOST) / STEPS);
  return {
    emission: readSparse(weights.emission, 1 << BUCKET_BITS, MOST),
    scale: 1 / STEPS,
    step,
    weight: stepWeights(step),
  };
}

/** The trained weights; read when first asked for and kept, since they never differ. */
export const factModel: () => FactModel = /* @__PURE__ */ (() => {
  let model: FactModel | undefined;
  return () => (model ??= read());
})();
