import { checkCount, type FoundPairs, noPairs } from "./foundPairs.js";

/**
 * Several searches as one: each pair once, the smaller row left.
 *
 * @throws HmisPrivacyError `match.too-many-pairs`
 */
export function mergePairs(lists: readonly FoundPairs[]): FoundPairs {
  const total = lists.reduce((sum, list) => sum + list.count, 0);
  let size = 1024;
  while (size < total * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const merged: FoundPairs = {
    ...noPairs(),
    left: new Int32Array(total),
    right: new Int32Array(total),
    weight: new Int32Array(total),
    guards: new Uint8Array(total),
  };
  for (const list of lists) {
    for (let i = 0; i < list.count; i++) {
      const a = list.left[i] as number;
      const b = list.right[i] as number;
      const left = a < b ? a : b;
      const right = a < b ? b : a;
      let slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 0;
      slot = (slot ^ (slot >>> 15)) & (size - 1);
      for (;;) {
        const at = slots[slot] as number;
        if (at < 0) {
          const next = merged.count++;
          checkCount(merged.count);
          slots[slot] = next;
          merged.left[next] = left;
          merged.right[next] = right;
          merged.weight[next] = list.weight[i] as number;
          merged.guards[next] = list.guards[i] as number;
          break;
        }
        if (merged.left[at] === left && merged.right[at] === right) break;
        slot = (slot + 1) & (size - 1);
      }
    }
  }
  return merged;
}
