/** Numbers that come out the same every time: mulberry32. */
export function dice(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (n) => Math.floor(next() * n);
  const between = (from, to) => from + upTo(to - from + 1);
  const pick = (list) => list[upTo(list.length)];
  const chance = (p) => next() < p;
  /** `[["a", 3], ["b", 1]]`: three times of four "a". */
  const weighted = (pairs) => {
    let left = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of pairs) {
      left -= weight;
      if (left < 0) return value;
    }
    return pairs[0][0];
  };
  const shuffled = (list) => {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = upTo(i + 1);
      [out[i], out[j]] = [out[j], out[i]];
    }
    return out;
  };
  return { upTo, between, pick, chance, weighted, shuffled };
}

const DAY = 86_400_000;
const utc = (iso) => Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
export const addDays = (iso, days) => new Date(utc(iso) + days * DAY).toISOString().slice(0, 10);
export const daysBetween = (from, to) => Math.round((utc(to) - utc(from)) / DAY);
export const ageOn = (dob, on) =>
  Number(on.slice(0, 4)) - Number(dob.slice(0, 4)) - (on.slice(5) < dob.slice(5) ? 1 : 0);
