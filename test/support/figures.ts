/** Figures of a finder over hand-written notes: nearly every condition of a recogniser changes one. */
import type { Candidate } from "../../src/scrub/candidate.js";
import type { MarkedNote } from "./markedNotes.js";

type Rows = Map<string, readonly number[]>;

const add = (rows: Rows, name: string, ...figures: readonly number[]): void => {
  const sums = rows.get(name) ?? [];
  rows.set(
    name,
    figures.map((figure, i) => figure + (sums[i] ?? 0)),
  );
};

const table = (head: readonly string[], rows: Rows): string =>
  [head, ...[...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, figures]) => [name, ...figures])]
    .map(([name, ...cells]) => String(name).padEnd(26) + cells.map((cell) => String(cell).padStart(9)).join(""))
    .join("\n");

const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, "").length;

/** What a finder finds of the facts marked in notes, in marks and letters: by label, by rule and by evidence. */
export function figuresOf(
  notes: readonly MarkedNote[],
  find: (text: string) => readonly Candidate[],
  wanted: readonly string[],
): string {
  const labels: Rows = new Map();
  const rules: Rows = new Map();
  const reasons: Rows = new Map();
  for (const { text, marks } of notes) {
    const found = find(text);
    for (const { start, end, rule, evidence } of found) {
      const met = marks.filter((mark) => mark.start < end && start < mark.end);
      const exact = met.some((mark) => mark.start === start && mark.end === end);
      const inside = met.map((mark) => letters(text.slice(Math.max(start, mark.start), Math.min(end, mark.end))));
      const marked = inside.reduce((sum, each) => sum + each, 0);
      add(rules, rule, 1, Number(exact), Number(met.length === 0), marked, letters(text.slice(start, end)) - marked);
      for (const reason of evidence) add(reasons, reason, 1);
    }
    for (const { label, start, end } of marks) {
      if (!wanted.includes(label)) continue;
      const taken = new Uint8Array(end - start);
      for (const each of found) taken.fill(1, Math.max(0, each.start - start), Math.max(0, each.end - start));
      add(labels, label, 1, Number(!taken.includes(0)), Number(taken.includes(0) && taken.includes(1)));
    }
  }
  return [
    table(["label", "marks", "whole", "in part"], labels),
    table(["rule", "found", "exact", "no mark", "letters", "beside"], rules),
    table(["evidence", "times"], reasons),
  ].join("\n\n");
}
