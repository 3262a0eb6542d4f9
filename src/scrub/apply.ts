import type { Redaction } from "./result.js";

/** The gaps between the redactions joined by their placeholders. */
export function apply(text: string, redactions: readonly Redaction[]): string {
  let out = "";
  let from = 0;
  for (const { start, end, placeholder } of redactions) {
    out += text.slice(from, start) + placeholder;
    from = end;
  }
  return out + text.slice(from);
}

/** Where a stretch of a gap of the output stands in the input. */
export function backTo(redactions: readonly Redaction[]): (at: number) => number {
  const outStarts: number[] = []; // where each gap starts in the output
  const inStarts: number[] = [];
  let shift = 0;
  for (const { end, start, placeholder } of redactions) {
    shift += placeholder.length - (end - start);
    outStarts.push(end + shift);
    inStarts.push(end);
  }
  return (at) => {
    let low = 0;
    let high = outStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((outStarts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? at : (inStarts[low - 1] ?? 0) + at - (outStarts[low - 1] ?? 0);
  };
}
