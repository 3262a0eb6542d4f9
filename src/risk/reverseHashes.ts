import { sha256 } from "../hud/index.js";

/** The hashed columns of a client. */
export interface HashedClient {
  readonly firstName?: string | null | undefined;
  readonly middleName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
  readonly ssn?: string | null | undefined;
}

/** How many hashes gave way; never what stood behind one. */
export interface ReversedHashes {
  /** Hashed names, and those whose Soundex code is known now: "R163" is Robert, Rupert and few others. */
  readonly names: { readonly hashed: number; readonly reversed: number };
  /** Hashed SSNs; of those that were tried, how many are known now, all nine digits. */
  readonly ssns: { readonly hashed: number; readonly tried: number; readonly reversed: number };
  /** How many hashes were computed for it. */
  readonly attempts: number;
}

/**
 * Takes a hashed export (HashStatus 4) back, to show how little a hash protects: every Soundex code is hashed once, and
 * for an SSN, whose last four digits stand beside the hash, every beginning is tried.
 *
 * Counts only. A hashed export must be guarded like the names in it.
 *
 * @param sample - how many SSNs are tried, up to 88,903 hashes each; 10 where nothing is said
 * @example
 * reverseHashes([{ firstName: hashName("Robert"), ssn: hashSsn("212345678") }], { sample: 1 }).ssns; // => { hashed: 1, tried: 1, reversed: 1 }
 */
export function reverseHashes(
  clients: Iterable<HashedClient>,
  { sample = 10 }: { readonly sample?: number } = {},
): ReversedHashes {
  const table = new Set(soundexCodes().map(sha256));
  let attempts = table.size;
  const names = { hashed: 0, reversed: 0 };
  const ssns = { hashed: 0, tried: 0, reversed: 0 };
  for (const { firstName, middleName, lastName, ssn } of clients) {
    for (const name of [firstName, middleName, lastName]) {
      if (!/^[0-9a-f]{64}$/i.test(name ?? "")) continue;
      names.hashed++;
      if (table.has((name ?? "").toLowerCase())) names.reversed++;
    }
    const parts = /^([0-9x]{4})([0-9a-f]{64})$/i.exec(ssn ?? "");
    if (parts === null) continue;
    ssns.hashed++;
    if (ssns.tried >= sample) continue;
    const [, lastFour = "", hash = ""] = parts;
    ssns.tried++;
    for (const beginning of beginnings()) {
      attempts++;
      if (sha256(beginning + lastFour.toLowerCase()) !== hash.toLowerCase()) continue;
      ssns.reversed++;
      break;
    }
  }
  return { names, ssns, attempts };
}

/** A letter and three digits from 0 to 6: all that Soundex can say, and some that it can't. */
function soundexCodes(): readonly string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const digits = [..."0123456"];
  return letters.flatMap((letter) =>
    digits.flatMap((a) => digits.flatMap((b) => digits.map((c) => `${letter}${a}${b}${c}`))),
  );
}

/** The first five characters of an SSN: unknown, or an area and a group that were ever given out. */
function* beginnings(): Generator<string> {
  yield "xxxxx";
  for (let area = 1; area < 900; area++) {
    if (area === 666) continue;
    for (let group = 1; group < 100; group++) yield String(area * 100 + group).padStart(5, "0");
  }
}
