import type { Redaction } from "./result.js";

type Replaced = Pick<Redaction, "start" | "end" | "placeholder">;

/** The gaps between the redactions joined by their placeholders. */
export function apply(text: string, redactions: readonly Replaced[]): string {
  // joined at once: a string that was added up is slower to read, and it is read many times
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, placeholder } of redactions) {
    pieces.push(text.slice(from, start), placeholder);
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}

/** Where a stretch of a gap of the output stands in the input. */
export function backTo(redactions: readonly Replaced[]): (at: number) => number {
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
