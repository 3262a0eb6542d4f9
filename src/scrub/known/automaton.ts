import { BARRIER } from "../../text/index.js";

/**
 * Aho and Corasick's automaton over folded units: all patterns in one pass, each unit read once.
 *
 * The states form a trie kept as first child and next sibling, so that building costs one step a letter and a million
 * names fit; the first letter has a table. Of the patterns that end in one place only the longest is told: the places
 * that the others cover lie inside it.
 */
export interface Automaton {
  /** How many states, the root counted. */
  readonly states: number;
  /** The automaton as one table, or undefined where that would not fit: for scanners that are used again and again. */
  table(): StepTable | undefined;
  /**
   * Calls `found(end, pattern)` for the longest pattern that ends at each folded place; `end` is the index of its last unit.
   * Returns the steps taken, for the proof that they grow with the text and nothing else.
   */
  scan(units: Uint16Array, length: number, found: (end: number, pattern: number) => void): number;
}

/**
 * One look a unit: `next[(state >> 1) + class]` is the next state, a row's place doubled, odd where a pattern ends.
 * A unit that is in no pattern has class 0, and its column leads to the root.
 */
export interface StepTable {
  readonly next: Int32Array;
  /** For each state's row divided by `classes`: the longest pattern that ends there, or -1. */
  readonly longest: Int32Array;
  readonly classes: number;
  readonly classOf: (unit: number) => number;
}

/** Entries of the largest table: 16 MB. */
const LARGEST_TABLE = 1 << 22;

/** @param patterns - folded, none empty; of equal ones the first counts */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  let capacity = 64;
  for (const pattern of patterns) capacity += pattern.length;
  const child = new Int32Array(capacity);
  const sibling = new Int32Array(capacity);
  const symbol = new Uint16Array(capacity);
  const longest = new Int32Array(capacity).fill(-1);
  const ascii = new Int32Array(128);
  const others = new Map<number, number>();
  const first = (unit: number): number => (unit < 128 ? (ascii[unit] ?? 0) : (others.get(unit) ?? 0));
  let states = 1;

  for (let p = 0; p < patterns.length; p++) {
    const pattern = patterns[p] ?? "";
    let state = 0;
    for (let i = 0; i < pattern.length; i++) {
      const unit = pattern.charCodeAt(i);
      let next = state === 0 ? first(unit) : (child[state] ?? 0);
      if (state !== 0) while (next !== 0 && symbol[next] !== unit) next = sibling[next] ?? 0;
      if (next === 0) {
        next = states++;
        symbol[next] = unit;
        sibling[next] = child[state] ?? 0;
        child[state] = next;
        if (state === 0) {
          if (unit < 128) ascii[unit] = next;
          else others.set(unit, next);
        }
      }
      state = next;
    }
    if (longest[state] === -1) longest[state] = p;
  }

  // failure links, breadth first
  const fail = new Int32Array(states);
  const queue = new Int32Array(states);
  let tail = 0;
  for (let s = child[0] ?? 0; s !== 0; s = sibling[s] ?? 0) queue[tail++] = s;
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0;
    for (let next = child[state] ?? 0; next !== 0; next = sibling[next] ?? 0) {
      const unit = symbol[next] ?? 0;
      let back = fail[state] ?? 0;
      let to = 0;
      for (;;) {
        to = back === 0 ? first(unit) : (child[back] ?? 0);
        if (back !== 0) while (to !== 0 && symbol[to] !== unit) to = sibling[to] ?? 0;
        if (to !== 0 || back === 0) break;
        back = fail[back] ?? 0;
      }
      fail[next] = to;
      if (longest[next] === -1) longest[next] = longest[to] ?? -1;
      queue[tail++] = next;
    }
  }

  const table = (): StepTable | undefined => {
    const classes = new Map<number, number>();
    for (let s = 1; s < states; s++) {
      const unit = symbol[s] ?? 0;
      if (!classes.has(unit)) classes.set(unit, classes.size + 1);
    }
    const width = classes.size + 1;
    if (states * width > LARGEST_TABLE) return undefined;
    const next = new Int32Array(states * width);
    const row = (state: number): number => state * width * 2 + ((longest[state] ?? -1) === -1 ? 0 : 1);
    const fill = (state: number): void => {
      const from = state * width;
      const back = (fail[state] ?? 0) * width;
      if (state !== 0) next.copyWithin(from, back, back + width);
      for (let c = child[state] ?? 0; c !== 0; c = sibling[c] ?? 0)
        next[from + (classes.get(symbol[c] ?? 0) ?? 0)] = row(c);
    };
    fill(0);
    for (let i = 0; i < tail; i++) fill(queue[i] ?? 0);
    return { next, longest, classes: width, classOf: (unit) => classes.get(unit) ?? 0 };
  };

  return {
    states,
    table,
    scan(units, length, found) {
      let state = 0;
      let steps = 0;
      for (let i = 0; i < length; i++) {
        const unit = units[i] ?? 0;
        steps += 1;
        if (unit === BARRIER) {
          state = 0;
          continue;
        }
        for (;;) {
          if (state === 0) {
            state = unit < 128 ? (ascii[unit] ?? 0) : (others.get(unit) ?? 0);
            break;
          }
          let next = child[state] ?? 0;
          while (next !== 0 && symbol[next] !== unit) next = sibling[next] ?? 0;
          if (next !== 0) {
            state = next;
            break;
          }
          state = fail[state] ?? 0;
          steps += 1;
        }
        const pattern = longest[state] ?? -1;
        if (pattern !== -1) found(i, pattern);
      }
      return steps;
    },
  };
}
