import { type Model, weightsOf } from "./chain.js";
import { BUCKET_BITS } from "./features.js";
import { readSparse } from "./sparse.js";
import * as weights from "./weights.js";

/** Into how many a weight of one is cut, and what stands for zero: as `scripts/names/weights.mjs` writes them. */
const STEPS = 4;
const MOST = 20;

function read(): Model {
  const step = Float32Array.from(weights.step);
  return {
    emission: readSparse(weights.emission, 1 << BUCKET_BITS, MOST),
    scale: 1 / STEPS,
    step,
    weight: weightsOf(step),
  };
}

/** The trained weights; read when first asked for and kept, since they never differ. */
export const nameModel: () => Model = /* @__PURE__ */ (() => {
  let model: Model | undefined;
  return () => (model ??= read());
})();
