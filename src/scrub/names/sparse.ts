/** The value of a character that `scripts/names/weights.mjs` wrote: "#" is 0, and the backslash is left out. */
export const valueAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code > 92 ? code - 36 : code - 35;
};

/**
 * Reads weights, label by label, as `scripts/names/weights.mjs` writes them: bytes, not floats, a quarter of the memory,
 * so that they stay in the processor's cache.
 *
 * @param most - what stands for zero
 * @returns a row a bucket, a label a column
 */
export function readSparse(texts: readonly string[], buckets: number, most: number): Int8Array {
  const emission = new Int8Array(texts.length * buckets);
  texts.forEach((text, label) => {
    let bucket = -1;
    for (let at = 0; at < text.length; ) {
      let skipped = valueAt(text, at++);
      if (skipped >= 60) skipped = (skipped - 60) * 90 + valueAt(text, at++);
      bucket += skipped + 1;
      emission[texts.length * bucket + label] = valueAt(text, at++) - most;
    }
  });
  return emission;
}
