/**
 * Aho and Corasick's automaton over folded units: all patterns in one pass, each unit read once.
 *
 * The states form a trie kept as first child and next sibling, so that building costs one step a letter and a million
 * names fit; the first letter has a table. Of the patterns that end in one place only the longest is told: the places
 * that the others cover lie inside it. A barrier is in no pattern, so nothing is found across it.
 */
export interface Automaton {
  /** How many states, the root counted. */
  readonly states: number;
  /** How many folded units a pattern has. */
  sizeOf(pattern: number): number;
  /** The automaton as one table, or undefined where that would not fit: for scanners that are used again and again. */
  table(): StepTable | undefined;
  /**
   * Calls `found(end, pattern)` for the longest pattern that ends at each folded place; `end` is the index of its last unit.
   * Returns the steps taken, for the proof that they grow with the text and nothing else.
   */
  scan(units: Uint16Array, length: number, found: (end: number, pattern: number) => void): number;
}

/** Patterns as they come, before they are an automaton. What begins alike is kept once, and nothing but the trie is kept. */
export interface Patterns {
  /** How many patterns there are. */
  count(): number;
  /** How many states they take. */
  states(): number;
  /**
   * Takes a pattern, folded and not empty, and what it stands for; of equal ones the first counts.
   *
   * @param value - a whole number of 31 bits
   */
  add(pattern: string, value: number): void;
  /** What a pattern stands for. */
  valueOf(pattern: number): number;
  build(): Automaton;
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

export function collectPatterns(): Patterns {
  let child = new Int32Array(256);
  let sibling = new Int32Array(256);
  let symbol = new Uint16Array(256);
  /** The pattern that ends at a state, counted from 1. */
  let ending = new Int32Array(256);
  let sizes = new Int32Array(32);
  let values = new Int32Array(32);
  const ascii = new Int32Array(128);
  const others = new Map<number, number>();
  const first = (unit: number): number => (unit < 128 ? (ascii[unit] ?? 0) : (others.get(unit) ?? 0));
  let states = 1;
  let count = 0;
  return {
    count: () => count,
    states: () => states,
    valueOf: (pattern) => values[pattern] ?? 0,
    add(pattern, value) {
      const room = states + pattern.length;
      if (room > child.length) {
        child = grown(child, room, Int32Array);
        sibling = grown(sibling, room, Int32Array);
        symbol = grown(symbol, room, Uint16Array);
        ending = grown(ending, room, Int32Array);
      }
      let state = 0;
      for (let i = 0; i < pattern.length; i++) {
        const unit = pattern.charCodeAt(i);
        let next = state === 0 ? first(unit) : (child[state] ?? 0);
        while (next !== 0 && symbol[next] !== unit) next = sibling[next] ?? 0;
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
      if (ending[state] !== 0) return;
      if (count === sizes.length) {
        sizes = grown(sizes, count + 1, Int32Array);
        values = grown(values, count + 1, Int32Array);
      }
      sizes[count] = pattern.length;
      values[count] = value;
      ending[state] = ++count;
    },
    build: () => automatonOf({ states, child, sibling, symbol, ending, sizes, first }),
  };
}

function grown<A extends Int32Array | Uint16Array>(from: A, room: number, kind: new (size: number) => A): A {
  const to = new kind(Math.max(room, Math.ceil(from.length * 1.5)));
  to.set(from);
  return to;
}

interface Trie {
  readonly states: number;
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  readonly symbol: Uint16Array;
  readonly ending: Int32Array;
  readonly sizes: Int32Array;
  readonly first: (unit: number) => number;
}

function automatonOf({ states, child, sibling, symbol, ending, sizes, first }: Trie): Automaton {
  // failure links, breadth first
  const fail = new Int32Array(states);
  const queue = new Int32Array(states);
  const longest = new Int32Array(states);
  for (let s = 0; s < states; s++) longest[s] = (ending[s] ?? 0) - 1;
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
        while (to !== 0 && symbol[to] !== unit) to = sibling[to] ?? 0;
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
      next.copyWithin(from, back, back + width);
      for (let c = child[state] ?? 0; c !== 0; c = sibling[c] ?? 0)
        next[from + (classes.get(symbol[c] ?? 0) ?? 0)] = row(c);
    };
    fill(0);
    for (let i = 0; i < tail; i++) fill(queue[i] ?? 0);
    return { next, longest, classes: width, classOf: (unit) => classes.get(unit) ?? 0 };
  };

  return {
    states,
    sizeOf: (pattern) => sizes[pattern] ?? 1,
    table,
    scan(units, length, found) {
      let state = 0;
      let steps = 0;
      for (let i = 0; i < length; i++) {
        const unit = units[i] ?? 0;
        steps += 1;
        for (;;) {
          if (state === 0) {
            state = first(unit);
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
