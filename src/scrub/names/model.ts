import { type Model, readModel } from "../field/model.js";
import { weightsOf } from "./chain.js";
import { BUCKET_BITS } from "./features.js";
import * as weights from "./weights.js";

/** The trained weights; read when first asked for and kept, since they never differ. */
export const nameModel: () => Model = /* @__PURE__ */ (() => {
  let model: Model | undefined;
  return () => (model ??= readModel(weights.emission, 2, BUCKET_BITS, weightsOf(weights.step)));
})();
