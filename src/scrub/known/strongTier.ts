import { asciiFold, foldCode, foldWithPlaces, hasSecondReading, type Reading, type Stretch } from "../../text/index.js";
import type { Automaton, Patterns, StepTable } from "./automaton.js";

/** Tells a stretch of the text and the pattern that it folds to. */
export type StrongFound = (start: number, end: number, pattern: number) => void;

/** Patterns in one reading. */
export interface StrongScanner {
  /** Everything that folds to a pattern; whether the text holds a letter with a second reading. Linear. */
  scan(text: string, fences: readonly Stretch[], found: StrongFound): boolean;
  /** The same in the reading `second`, for texts that the first scan calls ambiguous. */
  scanSecond(text: string, fences: readonly Stretch[], found: StrongFound): void;
}

/** After so much text the table has paid for itself. */
// Stryker disable next-line ArithmeticOperator: decides how fast, never what
const WORTH_A_TABLE = 8 * 1024;
/** So few states make a table in microseconds. */
const SMALL = 1024;

export function buildStrongScanner(patterns: Patterns, reading: "plain" | "confused"): StrongScanner {
  const automaton = patterns.build();
  // Stryker disable next-line ConditionalExpression,EqualityOperator: decides how fast, never what
  const small = automaton.states <= SMALL;
  let quick: QuickTable | undefined;
  let read = 0; // how much was scanned decides only how fast, never what
  return {
    scan(text, fences, found) {
      // Stryker disable all: decides how fast, never what
      read += text.length;
      if (quick === undefined && (small || read > WORTH_A_TABLE)) {
        const table = automaton.table();
        read = Number.NEGATIVE_INFINITY; // asked for once
        if (table !== undefined) quick = quickTable(table, automaton.sizeOf, reading);
      }
      return quick === undefined
        ? scanSlowly(automaton, text, reading, fences, found)
        : scanQuickly(quick, text, reading, fences, found);
    },
    // Stryker restore all
    scanSecond(text, fences, found) {
      scanSlowly(automaton, text, "second", fences, found);
    },
  };
}

function scanSlowly(
  automaton: Automaton,
  text: string,
  reading: Reading,
  fences: readonly Stretch[],
  found: StrongFound,
): boolean {
  const { units, starts, length, ambiguous } = foldWithPlaces(text, reading, fences);
  automaton.scan(units, length, (last, pattern) => {
    const start = starts[last - automaton.sizeOf(pattern) + 1] ?? 0;
    const at = starts[last] ?? 0;
    found(start, at + widthAt(text, at), pattern);
  });
  return ambiguous;
}

interface QuickTable extends StepTable {
  readonly sizeOf: Automaton["sizeOf"];
  /** Class of what each ASCII unit folds to; -1 where it folds to nothing. */
  readonly ascii: Int16Array;
}

function quickTable(table: StepTable, sizeOf: Automaton["sizeOf"], reading: Reading): QuickTable {
  const ascii = Int16Array.from(asciiFold(reading), (unit) => (unit === 0 ? -1 : table.classOf(unit)));
  return { ...table, sizeOf, ascii };
}

function scanQuickly(
  { next, patternAt, classOf, sizeOf, ascii }: QuickTable,
  text: string,
  reading: Reading,
  fences: readonly Stretch[],
  found: StrongFound,
): boolean {
  let ambiguous = false;
  let state = 0;
  let f = 0;
  let stop = fences[0]?.start ?? text.length;
  const tell = (end: number): void => {
    const pattern = patternAt(state);
    found(walkBack(text, end, sizeOf(pattern), reading), end, pattern);
  };
  for (let i = 0; ; ) {
    for (; i < stop; i++) {
      const code = text.charCodeAt(i);
      if (code < 128) {
        const step = ascii[code] ?? -1;
        if (step === -1) continue;
        state = next[(state >> 1) + step] ?? 0;
        if ((state & 1) === 1) tell(i + 1);
        continue;
      }
      const whole = codePointAt(text, i);
      const width = whole > 0xffff ? 2 : 1;
      ambiguous ||= hasSecondReading(whole);
      const folded = foldCode(whole, reading);
      for (let k = 0; k < folded.length; k++) {
        state = next[(state >> 1) + classOf(folded.charCodeAt(k))] ?? 0;
        if ((state & 1) === 1) tell(i + width);
      }
      i += width - 1;
    }
    const fence = fences[f];
    if (fence === undefined) return ambiguous;
    state = 0;
    i = Math.max(i, fence.end);
    f += 1;
    stop = fences[f]?.start ?? text.length;
  }
}

/** Where the code point starts with which the last `units` folded units before `end` begin. */
function walkBack(text: string, end: number, units: number, reading: Reading): number {
  let left = units;
  let at = end;
  while (left > 0) {
    at -= 1;
    // the second half of a pair says nothing by itself, the first half says both
    left -= foldCode(codePointAt(text, at), reading).length;
  }
  return at;
}

const codePointAt = (text: string, at: number): number => text.codePointAt(at) ?? 0;

const widthAt = (text: string, at: number): number => (codePointAt(text, at) > 0xffff ? 2 : 1);
