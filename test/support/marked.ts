/** Notes with what was found between double brackets, so that tables can be read like the notes. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly action: "mask" | "review";
}

interface Told extends Omit<Found, "action"> {
  readonly rule: string;
  readonly evidence: readonly string[];
}

/** The note with the masked stretches between `⟦` and `⟧`. */
export const marked = (text: string, found: readonly Found[]): string =>
  drawn(
    text,
    found.filter(({ action }) => action === "mask"),
  );

/** The note with all that was found between `⟦` and `⟧`, be it masked or put up for review. */
export function drawn(text: string, found: readonly Omit<Found, "action">[]): string {
  const covered = new Set<number>();
  for (const { start, end } of found) for (let i = start; i < end; i++) covered.add(i);
  let out = "";
  for (let i = 0; i <= text.length; i++) {
    if (covered.has(i) && !covered.has(i - 1)) out += "⟦";
    if (!covered.has(i) && covered.has(i - 1)) out += "⟧";
    out += text[i] ?? "";
  }
  return out;
}

/** The note as it was written. */
export const unmarked = (line: string): string => line.replace(/[⟦⟧]/gu, "");

/** What was found, one after another: rule without its first word, what speaks for it besides its form, and the stretch. */
export const told = (text: string, found: readonly Told[]): readonly string[] =>
  found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ rule, evidence, start, end }) =>
      [rule.replace("shape.", ""), ...evidence.filter((each) => each !== "form.alone"), text.slice(start, end)].join(
        " ",
      ),
    );
