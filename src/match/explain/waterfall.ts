import type { Comparison, Evidence } from "../compareClients.js";
import type { MatchField } from "../model/levels.js";
import { escaped } from "./escaped.js";
import { explain, signed } from "./explain.js";
import { FIELD_WORDS, LEVEL_WORDS } from "./words.js";

/** Values that the caller wants to see beside the evidence: those of both records, as the caller masks them. */
export interface WaterfallOptions {
  readonly values?: Partial<Record<MatchField, readonly [string, string]>>;
}

interface Step {
  readonly label: string;
  readonly bits: number;
  readonly from: number;
  readonly to: number;
}

function stepsOf({ evidence }: Comparison, { values = {} }: WaterfallOptions): readonly Step[] {
  let at = 0;
  return evidence.map((part) => {
    const from = at;
    at += part.bits;
    return { label: labelOf(part, values), bits: part.bits, from, to: at };
  });
}

function labelOf({ field, level }: Evidence, values: WaterfallOptions["values"] = {}): string {
  const words = level === "prior" ? FIELD_WORDS.prior : LEVEL_WORDS[level];
  const pair = field === "prior" ? undefined : values[field];
  return pair === undefined ? words : `${words} (${pair[0]} | ${pair[1]})`;
}

/**
 * The way from the prior to the weight as lines of text, with the sentence of `explain` under it.
 *
 * @example
 * const a = { id: "1", lastName: "Quisling", dob: "2012-05-30" };
 * waterfallText(compareClients(a, { ...a, id: "2" })).split("\n").length; // => 5
 */
export function waterfallText(comparison: Comparison, options: WaterfallOptions = {}): string {
  const steps = stepsOf(comparison, options);
  const width = Math.max(...steps.map(({ label }) => label.length));
  const low = Math.min(0, ...steps.map(({ to }) => to));
  const high = Math.max(0, ...steps.map(({ to }) => to));
  const scale = 24 / Math.max(1, high - low);
  const place = (bits: number): number => Math.round((bits - low) * scale);
  const lines = steps.map(({ label, bits, from, to }) => {
    const [left, right] = [Math.min(place(from), place(to)), Math.max(place(from), place(to))];
    const bar = " ".repeat(left) + (bits < 0 ? "·" : "█").repeat(right - left);
    const zero = place(0);
    const drawn = bar.length > zero ? bar : `${bar.padEnd(zero)}|`;
    return `${label.padEnd(width)}  ${signed(bits).padStart(5)}  ${signed(to).padStart(5)}  ${drawn}`;
  });
  const weight = `${"weight".padEnd(width)}  ${signed(comparison.weight).padStart(5)}  p = ${share(comparison.probability)}, ${comparison.verdict}`;
  return [...lines, weight, explain(comparison)].join("\n");
}

const share = (probability: number): string =>
  probability > 0.999 ? "> 0.999" : probability < 0.001 ? "< 0.001" : probability.toFixed(3);

const ROW = 26;
const LABELS = 330;
const BARS = 360;

/**
 * The same as an SVG picture of 780 pixels' width, without scripts or outside references.
 *
 * @example
 * const a = { id: "1", lastName: "Quisling", dob: "2012-05-30" };
 * waterfallSvg(compareClients(a, { ...a, id: "2" })).startsWith("<svg "); // => true
 */
export function waterfallSvg(comparison: Comparison, options: WaterfallOptions = {}): string {
  const steps = stepsOf(comparison, options);
  const low = Math.min(0, ...steps.map(({ to }) => to));
  const high = Math.max(0, ...steps.map(({ to }) => to));
  const x = (bits: number): number => Math.round(LABELS + ((bits - low) / Math.max(1, high - low)) * BARS);
  const rows = steps.map(({ label, bits, from, to }, i) => {
    const y = 8 + i * ROW;
    const left = Math.min(x(from), x(to));
    const width = Math.max(1, Math.abs(x(to) - x(from)));
    return (
      `<text x="${LABELS - 12}" y="${y + 15}" text-anchor="end">${escaped(label)}</text>` +
      `<rect x="${left}" y="${y}" width="${width}" height="${ROW - 6}" class="${bits < 0 ? "con" : "pro"}"/>` +
      `<text x="${LABELS + BARS + 12}" y="${y + 15}">${signed(bits)}</text>`
    );
  });
  const bottom = 8 + steps.length * ROW;
  const total =
    `<text x="${LABELS - 12}" y="${bottom + 17}" text-anchor="end" class="sum">weight</text>` +
    `<text x="${LABELS + BARS + 12}" y="${bottom + 17}" class="sum">${signed(comparison.weight)}</text>` +
    `<line x1="${x(0)}" y1="4" x2="${x(0)}" y2="${bottom}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 780 ${bottom + 28}" width="780" height="${bottom + 28}" role="img">` +
    `<title>${escaped(explain(comparison))}</title>` +
    "<style>text{font:13px system-ui,sans-serif;fill:currentColor}.sum{font-weight:600}.pro{fill:#2a7f62}.con{fill:#b3541e}line{stroke:currentColor;stroke-dasharray:3}</style>" +
    `${rows.join("")}${total}</svg>`
  );
}
