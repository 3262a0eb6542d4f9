import { HmisPrivacyError } from "../../core/index.js";

/** Pairs as columns that grow. */
export interface FoundPairs {
  count: number;
  left: Int32Array;
  right: Int32Array;
  /** In 256ths of a bit. */
  weight: Int32Array;
  /** Guards hit, and in bit 7 whether too little agrees. */
  guards: Uint8Array;
}

/** None yet. */
export const noPairs = (): FoundPairs => ({
  count: 0,
  left: new Int32Array(1024),
  right: new Int32Array(1024),
  weight: new Int32Array(1024),
  guards: new Uint8Array(1024),
});

/** A result of more pairs than this is nobody's work list, and no memory holds it. */
const MOST_PAIRS = 20_000_000;

/** @throws HmisPrivacyError `match.too-many-pairs` */
export function checkCount(count: number): void {
  if (count > MOST_PAIRS) throw new HmisPrivacyError("match.too-many-pairs");
}

/**
 * Takes one more pair.
 *
 * @throws HmisPrivacyError `match.too-many-pairs`
 */
export function addPair(pairs: FoundPairs, left: number, right: number, weight: number, guards: number): void {
  if (pairs.count === pairs.left.length) {
    const size = pairs.count * 2;
    for (const column of ["left", "right", "weight"] as const) {
      const wider = new Int32Array(size);
      wider.set(pairs[column]);
      pairs[column] = wider;
    }
    const wider = new Uint8Array(size);
    wider.set(pairs.guards);
    pairs.guards = wider;
  }
  const at = pairs.count++;
  checkCount(pairs.count);
  pairs.left[at] = left;
  pairs.right[at] = right;
  pairs.weight[at] = weight;
  pairs.guards[at] = guards;
}
