import type { Join } from "../../identity/index.js";
import { fold, hashWord, TOKEN, type Tokens } from "../../text/index.js";
import type { WordPattern } from "./patterns.js";

/** A token of a row, and what may follow it. */
interface Node {
  readonly word: string;
  readonly next: Map<string, Node>;
  /** Patterns that end here; several where they ask for different things. */
  ends: WordPattern[];
}

/** First words by hash, in open addressing: most words of a note are no first word, and must cost nothing. */
export interface WordTrie {
  readonly hashes: Int32Array;
  readonly nodes: readonly (Node | undefined)[];
  readonly mask: number;
}

/** Rows of tokens as a trie, so that a million rows that begin alike cost one look. */
export function buildWordTrie(patterns: readonly WordPattern[]): WordTrie {
  const root = new Map<string, Node>();
  for (const pattern of patterns) {
    let level = root;
    let node: Node | undefined;
    for (const word of pattern.words) {
      node = level.get(word);
      if (node === undefined) {
        node = { word, next: new Map(), ends: [] };
        level.set(word, node);
      }
      level = node.next;
    }
    node?.ends.push(pattern);
  }
  let size = 16;
  while (size < root.size * 4) size *= 2;
  const mask = size - 1;
  const hashes = new Int32Array(size);
  const nodes: (Node | undefined)[] = Array.from({ length: size });
  for (const [word, node] of root) {
    const hash = hashWord(word);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (nodes[slot] !== undefined) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    nodes[slot] = node;
  }
  return { hashes, nodes, mask };
}

/** The node of a token's word; the text is looked at only where the hash is known. */
function firstNode({ hashes, nodes, mask }: WordTrie, text: string, tokens: Tokens, i: number): Node | undefined {
  const hash = tokens.hashes[i] ?? 0;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const node = nodes[slot];
    if (node === undefined || (hashes[slot] === hash && tokenText(text, tokens, i) === node.word)) return node;
    slot = (slot + 1) & mask;
  }
}

/** The folded text of a token. */
export function tokenText(text: string, tokens: Tokens, i: number): string {
  const piece = text.slice(tokens.starts[i], tokens.ends[i]);
  // biome-ignore lint: ASCII needs no table, and nearly every token is ASCII
  for (let k = 0; k < piece.length; k++) if (piece.charCodeAt(k) > 127) return fold(piece);
  return piece.toLowerCase();
}

/**
 * Every row of whole tokens that stands in the text.
 *
 * @param found - first and last token of the row
 */
export function findWords(
  trie: WordTrie,
  text: string,
  tokens: Tokens,
  found: (first: number, last: number, pattern: WordPattern) => void,
): void {
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kinds[i] ?? 0;
    if (kind >= TOKEN.mark) continue;
    const node = firstNode(trie, text, tokens, i);
    if (node !== undefined) follow(node, i, i, text, tokens, JOINS_ALL, found);
  }
}

const ANY = 1;
const DATE = 2;
const TIGHT = 4;
const JOINS_ALL = ANY | DATE | TIGHT;
const bitOf: Readonly<Record<Join, number>> = { any: ANY, date: DATE, tight: TIGHT };

function follow(
  node: Node,
  first: number,
  last: number,
  text: string,
  tokens: Tokens,
  joins: number,
  found: (first: number, last: number, pattern: WordPattern) => void,
): void {
  for (const pattern of node.ends) {
    if (first !== last && (joins & bitOf[pattern.join]) === 0) continue;
    if (pattern.needs !== undefined && !isWritten(pattern.needs, first, last, tokens)) continue;
    found(first, last, pattern);
  }
  if (node.next.size === 0) return;
  // up to two marks of punctuation may stand between
  let marks = 0;
  let next = last + 1;
  while (
    next < tokens.count &&
    marks < 3 &&
    (tokens.kinds[next] ?? 0) >= TOKEN.mark &&
    tokens.kinds[next] !== TOKEN.fence
  ) {
    marks += 1;
    next += 1;
  }
  if (marks > 2 || next >= tokens.count || tokens.kinds[next] === TOKEN.fence) return;
  const following = node.next.get(tokenText(text, tokens, next));
  if (following === undefined) return;
  const gap = text.slice(tokens.ends[last], tokens.starts[next]);
  if (gap.length > 6) return;
  let allowed = joins & ~(DATE | TIGHT);
  if (/^ ?[/\\_|\-.,'’–—]{0,2} ?$/.test(gap)) allowed |= joins & DATE;
  if (gap === "" || /^[/\-.'’–—_]$/.test(gap)) allowed |= joins & TIGHT;
  follow(following, first, next, text, tokens, allowed, found);
}

function isWritten(needs: "capital" | "capitals", first: number, last: number, tokens: Tokens): boolean {
  for (let i = first; i <= last; i++) {
    const kind = tokens.kinds[i];
    if (kind === TOKEN.upper || kind === TOKEN.initial || (kind ?? 0) >= TOKEN.mark) continue;
    if (needs === "capital" && (kind === TOKEN.capitalised || kind === TOKEN.mixed)) continue;
    return false;
  }
  return true;
}
