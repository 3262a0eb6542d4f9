/** Seeded numbers from 0 to 1 (mulberry32), so that training gives the same weights again. */
export const seeded = (seed) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};
export const pick = (random, list) => list[Math.floor(random() * list.length)];
/** One of `[value, weight]`. */
export function pickWeighted(random, table) {
  let at = random() * table.total;
  for (let low = 0, high = table.sums.length - 1; ; ) {
    const middle = (low + high) >> 1;
    if (low >= high) return table.values[low];
    if (table.sums[middle] < at) low = middle + 1;
    else high = middle;
  }
}
export function weighted(pairs) {
  let total = 0;
  const sums = pairs.map(([, weight]) => (total += weight));
  return { values: pairs.map(([value]) => value), sums, total };
}
