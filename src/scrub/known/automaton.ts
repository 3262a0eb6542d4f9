/**
 * Aho and Corasick's automaton over folded units: all patterns in one pass, each unit read once.
 *
 * The states form a trie kept as first child and next sibling, so that building costs one step a letter and a million
 * names fit; the first letter has a table. Patterns are counted from 1. Of those that end in one place only the longest
 * is told: the places that the others cover lie inside it. A barrier is in no pattern, so nothing is found across it.
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
  /** The automaton of what was taken; nothing is added afterwards. */
  build(): Automaton;
}

/**
 * One look a unit: `next[(state >> 1) + class]` is the next state, a row's place doubled, odd where a pattern ends.
 * A unit that is in no pattern has class 0, and its column leads to the root.
 */
export interface StepTable {
  readonly next: Int32Array;
  /** The longest pattern that ends at a state. */
  readonly patternAt: (state: number) => number;
  readonly classOf: (unit: number) => number;
}

/** Entries of the largest table: 16 MB. */
const LARGEST_TABLE = 1 << 22;

/** A state's numbers: its first child, then these, 0 for none. */
const SIBLING = 1;
const UNIT = 2;
const ENDING = 3;
const STATE = 4;

export function collectPatterns(): Patterns {
  /** The states, one beside the other, so that one look at the memory tells all of one; a state is its place here. */
  let trie = new Int32Array(256);
  let size = STATE;
  let sizes = new Int32Array(32);
  let values = new Int32Array(32);
  let count = 0;
  const ascii = new Int32Array(128);
  const others = new Map<number, number>();
  /** The pattern that came last, and the first states that it went through: the next one often begins alike. */
  let before = "";
  const path = new Int32Array(64);

  /** The child of a state for a unit; 0 for none. */
  const step = (state: number, unit: number): number => {
    let next = state !== 0 ? trie[state] : unit < 128 ? ascii[unit] : others.get(unit);
    while (next !== undefined && next !== 0 && trie[next + UNIT] !== unit) next = trie[next + SIBLING];
    return next ?? 0;
  };

  return {
    count: () => count,
    states: () => size / STATE,
    valueOf: (pattern) => values[pattern] ?? 0,
    add(pattern, value) {
      trie = grown(trie, size + pattern.length * STATE);
      let i = 0;
      while (i + 1 < path.length && i < before.length && before.charCodeAt(i) === pattern.charCodeAt(i)) i++;
      before = pattern;
      let state = path[i] ?? 0;
      for (; i < pattern.length; i++) {
        const unit = pattern.charCodeAt(i);
        // what comes first comes often: it stays first among its siblings
        let link = state;
        let next = trie[link] ?? 0;
        while (next !== 0 && trie[next + UNIT] !== unit) {
          link = next + SIBLING;
          next = trie[link] ?? 0;
        }
        if (next === 0) {
          next = size;
          size += STATE;
          trie[next + UNIT] = unit;
          trie[link] = next;
          if (state === 0) {
            if (unit < 128) ascii[unit] = next;
            else others.set(unit, next);
          }
        }
        state = next;
        path[i + 1] = state;
      }
      if (trie[state + ENDING] !== 0) return;
      count += 1;
      sizes = grown(sizes, count + 1);
      values = grown(values, count + 1);
      sizes[count] = pattern.length;
      values[count] = value;
      trie[state + ENDING] = count;
    },
    build() {
      // failure links, breadth first; where no pattern ends, the longest of those that end inside
      const states = size / STATE;
      const fail = new Int32Array(states);
      const queue = new Int32Array(states);
      let tail = 1;
      for (let head = 0; head < tail; head++) {
        const state = queue[head] ?? 0;
        for (let next = trie[state] ?? 0; next !== 0; next = trie[next + SIBLING] ?? 0) {
          const unit = trie[next + UNIT] ?? 0;
          let to = 0;
          for (let back = state; to === 0 && back !== 0; ) {
            back = fail[back / STATE] ?? 0;
            to = step(back, unit);
          }
          fail[next / STATE] = to;
          if (trie[next + ENDING] === 0) trie[next + ENDING] = trie[to + ENDING] ?? 0;
          queue[tail++] = next;
        }
      }
      return {
        states,
        sizeOf: (pattern) => sizes[pattern] ?? 1,
        table() {
          const classes = new Map<number, number>();
          for (let s = STATE; s < size; s += STATE) {
            const unit = trie[s + UNIT] ?? 0;
            if (!classes.has(unit)) classes.set(unit, classes.size + 1);
          }
          const width = classes.size + 1;
          if (states * width > LARGEST_TABLE) return undefined;
          const next = new Int32Array(states * width);
          for (const state of queue) {
            const from = (state / STATE) * width;
            const back = ((fail[state / STATE] ?? 0) / STATE) * width;
            next.copyWithin(from, back, back + width);
            for (let c = trie[state] ?? 0; c !== 0; c = trie[c + SIBLING] ?? 0)
              next[from + (classes.get(trie[c + UNIT] ?? 0) ?? 0)] =
                (c / STATE) * width * 2 + (trie[c + ENDING] === 0 ? 0 : 1);
          }
          return {
            next,
            patternAt: (state) => trie[((state >> 1) / width) * STATE + ENDING] ?? 0,
            classOf: (unit) => classes.get(unit) ?? 0,
          };
        },
        scan(units, length, found) {
          let state = 0;
          let steps = 0;
          for (let i = 0; i < length; i++) {
            const unit = units[i] ?? 0;
            let next = step(state, unit);
            for (steps += 1; next === 0 && state !== 0; steps += 1) {
              state = fail[state / STATE] ?? 0;
              next = step(state, unit);
            }
            state = next;
            const pattern = trie[state + ENDING] ?? 0;
            if (pattern !== 0) found(i, pattern);
          }
          return steps;
        },
      };
    },
  };
}

/** The same with room for so many, if there is less. */
function grown(from: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  if (room <= from.length) return from;
  const to = new Int32Array(Math.max(room, Math.ceil(from.length * 1.5)));
  to.set(from);
  return to;
}
