import { type Model, readModel, readSteps } from "../field/model.js";
import { stepWeights } from "./chain.js";
import { BUCKET_BITS } from "./features.js";
import * as weights from "./weights.js";

/** The trained weights; read when first asked for and kept, since they never differ. */
export const factModel: () => Model = /* @__PURE__ */ (() => {
  let model: Model | undefined;
  return () => (model ??= readModel(weights.emission, 4, BUCKET_BITS, stepWeights(readSteps(weights.step))));
})();
