/** In a longer one not every place is tried alone: there would be as many words as it has letters. */
const LONGEST_NAME = 64;

/** How a scanner or a hurried hand writes a word: rn for m, cl for d, vv for w, and back; each alone and all at once. */
export function misread(text: string): ReadonlySet<string> {
  const all = new Set([text]);
  for (const [from, to] of [
    ["m", "rn"],
    ["rn", "m"],
    ["d", "cl"],
    ["cl", "d"],
    ["w", "vv"],
    ["vv", "w"],
  ] as const) {
    let at = text.indexOf(from);
    if (at === -1) continue;
    all.add(text.replaceAll(from, to));
    if (text.length > LONGEST_NAME) continue;
    for (; at !== -1; at = text.indexOf(from, at + 1)) all.add(text.slice(0, at) + to + text.slice(at + from.length));
  }
  return all;
}
