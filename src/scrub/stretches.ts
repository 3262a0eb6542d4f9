import type { Stretch } from "../text/index.js";

/** The place of the first of the stretches, which are in order and apart, that ends after an offset. */
export function firstBeyond(stretches: readonly Stretch[], at: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether one of the stretches holds another whole. */
export const isInside = (stretches: readonly Stretch[], start: number, end: number): boolean =>
  (stretches[firstBeyond(stretches, end - 1)]?.start ?? Number.POSITIVE_INFINITY) <= start;

/** Whether one of the stretches shares a place with another. */
export const overlaps = (stretches: readonly Stretch[], start: number, end: number): boolean =>
  (stretches[firstBeyond(stretches, start)]?.start ?? Number.POSITIVE_INFINITY) < end;

/** Stretches in order, those that overlap as one. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
