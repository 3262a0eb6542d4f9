import type { Join } from "../../identity/index.js";
import { fold, hashWord, TOKEN, type Tokens } from "../../text/index.js";

/** Which way a row of words counts. */
export interface RowRule {
  readonly join: Join;
  /** Also an English word, or too short to be sure; `small`: where its last word is in small letters. */
  readonly ambiguous: boolean | "small";
  /** `capitals`: only where every letter is a capital; `capital`: only where the first is. */
  readonly needs?: "capital" | "capitals" | undefined;
}

/** Tells the first and last token of a row, what it stands for, and whether it may be an ordinary word there. */
export type RowFound = (first: number, last: number, value: number, ambiguous: boolean) => void;

/** Rows of whole tokens as a trie, in columns: a million rows fit, and a word of a note that begins no row costs one look. */
export interface Rows {
  /** How many words and ends of rows there are: what they cost. */
  size(): number;
  /** Takes a row and what it stands for; of equal ones the first counts. */
  add(words: readonly string[], value: number, rule: RowRule): void;
  /** Every row that stands in the text. */
  find(text: string, tokens: Tokens, found: RowFound): void;
}

const JOINS: Readonly<Record<Join, number>> = { any: 1, date: 2, tight: 4 };
const ANY_JOIN = 7;
const AMBIGUOUS = 8;
const SMALL = 16;
const CAPITAL = 32;
const CAPITALS = 64;

/** The folded text of a token. */
export function tokenText(text: string, tokens: Tokens, i: number): string {
  const piece = text.slice(tokens.starts[i], tokens.ends[i]);
  // biome-ignore lint: ASCII needs no table, and nearly every token is ASCII
  for (let k = 0; k < piece.length; k++) if (piece.charCodeAt(k) > 127) return fold(piece);
  return piece.toLowerCase();
}

export function collectRows(): Rows {
  // a node is a word after the words of its parent; 0 is the root
  const words = [""];
  const hashes = [0];
  const parents = [0];
  const ends = [0];
  // what ends at a node: value and rule, and what else ends there
  const values = [0];
  const rules = [0];
  const others = [0];
  /** Nodes by parent and hash, in open addressing. */
  let slots = new Int32Array(64);
  const slotOf = (parent: number, hash: number): number => {
    const mixed = Math.imul(hash ^ Math.imul(parent, 0x9e3779b1), 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    for (let node = 1; node < words.length; node++) {
      let slot = slotOf(parents[node] ?? 0, hashes[node] ?? 0);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = node;
    }
  };
  /** The node of a word, or of a text's token, after another; 0 for none. A token is read only where its hash is known. */
  const nodeAt = (parent: number, hash: number, text: string, tokens?: Tokens, i = 0): number => {
    for (let slot = slotOf(parent, hash); ; slot = (slot + 1) & (slots.length - 1)) {
      const node = slots[slot] ?? 0;
      if (node === 0) return 0;
      if (hashes[node] !== hash || parents[node] !== parent) continue;
      if (words[node] === (tokens === undefined ? text : tokenText(text, tokens, i))) return node;
    }
  };

  const follow = (
    node: number,
    first: number,
    last: number,
    text: string,
    tokens: Tokens,
    joins: number,
    found: RowFound,
  ): void => {
    for (let end = ends[node] ?? 0; end !== 0; end = others[end] ?? 0) {
      const rule = rules[end] ?? 0;
      if ((joins & rule) === 0) continue;
      if ((rule & (CAPITAL | CAPITALS)) !== 0 && !isWritten((rule & CAPITALS) !== 0, first, last, tokens)) continue;
      const small = (rule & SMALL) !== 0 && tokens.kinds[last] === TOKEN.lower;
      found(first, last, values[end] ?? 0, small || (rule & AMBIGUOUS) !== 0);
    }
    // up to two marks of punctuation may stand between
    let next = last + 1;
    while (next <= last + 2 && isMark(tokens.kinds[next])) next += 1;
    if (next >= tokens.count) return;
    const following = nodeAt(node, tokens.hashes[next] ?? 0, text, tokens, next);
    if (following === 0) return;
    const gap = text.slice(tokens.ends[last], tokens.starts[next]);
    if (gap.length > 6) return;
    let allowed = joins & JOINS.any;
    if (/^ ?[/⁄∕\\_|\-‐-―.,'’·•~]{0,2} ?$/.test(gap)) allowed |= joins & JOINS.date;
    if (gap === "" || /^[/⁄∕\-‐-―.'’_]$/.test(gap)) allowed |= joins & JOINS.tight;
    follow(following, first, next, text, tokens, allowed, found);
  };

  return {
    size: () => words.length + values.length - 2,
    add(row, value, { join, ambiguous, needs }) {
      let node = 0;
      for (const word of row) {
        const hash = hashWord(word);
        let next = nodeAt(node, hash, word);
        if (next === 0) {
          next = words.push(word) - 1;
          hashes.push(hash);
          parents.push(node);
          ends.push(0);
          if (words.length * 2 > slots.length) grow();
          else {
            let slot = slotOf(node, hash);
            while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
            slots[slot] = next;
          }
        }
        node = next;
      }
      if (node === 0) return;
      const asks = JOINS[join] | (needs === undefined ? 0 : needs === "capital" ? CAPITAL : CAPITALS);
      let last = 0;
      for (let end = ends[node] ?? 0; end !== 0; end = others[end] ?? 0) {
        if (((rules[end] ?? 0) & ~(AMBIGUOUS | SMALL)) === asks) return;
        last = end;
      }
      const end = values.push(value) - 1;
      rules.push(asks | (ambiguous === "small" ? SMALL : ambiguous ? AMBIGUOUS : 0));
      others.push(0);
      if (last === 0) ends[node] = end;
      else others[last] = end;
    },
    find(text, tokens, found) {
      if (words.length === 1) return;
      const { count, kinds, hashes: seen } = tokens;
      for (let i = 0; i < count; i++) {
        if ((kinds[i] ?? 0) >= TOKEN.mark) continue;
        const node = nodeAt(0, seen[i] ?? 0, text, tokens, i);
        if (node !== 0) follow(node, i, i, text, tokens, ANY_JOIN, found);
      }
    },
  };
}

const isMark = (kind: number | undefined): boolean => (kind ?? 0) >= TOKEN.mark && kind !== TOKEN.fence;

function isWritten(all: boolean, first: number, last: number, tokens: Tokens): boolean {
  for (let i = first; i <= last; i++) {
    const kind = tokens.kinds[i] ?? 0;
    if (kind === TOKEN.upper || kind === TOKEN.initial || kind >= TOKEN.mark) continue;
    if (!all && (kind === TOKEN.capitalised || kind === TOKEN.mixed)) continue;
    return false;
  }
  return true;
}
