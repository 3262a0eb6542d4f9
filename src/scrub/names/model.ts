import { type Model, emptyModel } from "./chain.js";
import * as weights from "./weights.js";

const STEPS = 8;

/** Reads what `scripts/names/weights.mjs` writes. */
function read(): Model {
  const model = emptyModel();
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
    model.emission[2 * bucket] = (value(at++) - 31) / STEPS;
    model.emission[2 * bucket + 1] = (value(at++) - 31) / STEPS;
  }
  model.step.set(weights.step);
  return model;
}

/** The trained weights; read when first asked for and kept, since they never differ. */
export const nameModel: () => Model = /* @__PURE__ */ (() => {
  let model: Model | undefined;
  return () => (model ??= read());
})();
