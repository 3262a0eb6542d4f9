import type { CompiledModel } from "./model/compileModel.js";

/** `possible` goes to a person; `no` says only that nothing speaks for a match. */
export type Verdict = "match" | "possible" | "no";

/** What a weight and the guards come to. */
export function verdictOf(weight: number, guards: number, thin: boolean, { match, possible }: CompiledModel): Verdict {
  if (weight >= match && guards === 0 && !thin) return "match";
  return weight >= possible ? "possible" : "no";
}

/** The probability behind a weight in bits. */
export function probabilityOf(bits: number): number {
  return bits > 0 ? 1 / (1 + 2 ** -bits) : 2 ** bits / (1 + 2 ** bits);
}
