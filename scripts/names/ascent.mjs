import { seeded } from "./random.mjs";
import { kept as keptAfter, prune, usesOf } from "./weights.mjs";

/**
 * Stochastic gradient ascent on the likelihood of the labels of chains, with steps by AdaGrad; what both models learn by.
 *
 * @param model - `emission`, a row a bucket and a label a column, and `step`; both are changed
 * @param chains - each with `features`, a list of buckets a token
 * @param known - 1 for each bucket that may be learnt
 * @param rest - epochs at the end in which nothing decays; what weights are on the mean then is what they are
 * @param firm - buckets that do not decay: how rare a label is must not be forgotten where words tell all there is to learn
 * @param learn - called with a chain, the buckets of its tokens that may be learnt, and how to move weights along a gradient
 */
export function ascend(model, chains, known, { seed, epochs, rate, decay, rest = 0, firm = [], weights }, learn) {
  const random = seeded(seed + 99);
  const { emission, step } = model;
  const labels = emission.length / known.length;
  for (const chain of chains) chain.kept = chain.features.map((list) => list.filter((f) => known[f]));
  const alive = new Uint8Array(emission.length).fill(1);
  const used = usesOf(
    chains.map((chain) => chain.kept),
    known.length,
  );
  const squares = new Float32Array(emission.length).fill(1e-6);
  const stepSquares = new Float32Array(step.length).fill(1e-6);
  let speed = rate;
  const move = {
    /** The weights of a label, counted from 0, for all buckets of a token. */
    emission(buckets, label, gradient) {
      for (const f of buckets) {
        const at = labels * f + label;
        if (!alive[at]) continue;
        squares[at] += gradient * gradient;
        emission[at] += (speed * gradient) / Math.sqrt(squares[at]);
      }
    },
    step(at, gradient) {
      stepSquares[at] += gradient * gradient;
      step[at] += (speed * 0.5 * gradient) / Math.sqrt(stepSquares[at]);
    },
  };
  const mean = meanOf([emission, step]);
  const order = chains.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    speed = rate / (1 + epoch * 0.35);
    const settles = epoch >= epochs - rest;
    order.forEach((index, at) => {
      learn(chains[index], chains[index].kept, move);
      if (settles && at % Math.ceil(order.length / 8) === 0) mean.add();
    });
    if (!settles) {
      const held = firm.map((bucket) => emission.slice(labels * bucket, labels * (bucket + 1)));
      for (let i = 0; i < emission.length; i++) emission[i] *= 1 - decay;
      firm.forEach((bucket, which) => emission.set(held[which], labels * bucket));
    }
    // The weights that do most stay, and learn to do without the others.
    const keep = keptAfter(epoch, epochs, weights);
    if (keep < Infinity) prune(emission, alive, used, keep);
  }
  mean.take();
  return model;
}

/** The mean of what weights are at several times, which is steadier than what they are at the last. */
function meanOf(lists) {
  const sums = lists.map((list) => new Float64Array(list.length));
  let times = 0;
  return {
    add() {
      times++;
      lists.forEach((list, which) => list.forEach((weight, i) => (sums[which][i] += weight)));
    },
    take() {
      if (times > 0) lists.forEach((list, which) => list.forEach((_, i) => (list[i] = sums[which][i] / times)));
    },
  };
}
