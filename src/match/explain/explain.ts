import type { Comparison } from "../compareClients.js";
import { GUARDS } from "../model/levels.js";
import { GUARD_WORDS, LEVEL_WORDS } from "./words.js";

const VERDICT_WORDS = {
  match: "one person",
  possible: "a person must look",
  no: "nothing says that they are one person",
} as const;

/**
 * One plain sentence: what speaks for and against, the guards hit, and what follows. No value of a record is in it.
 *
 * @example
 * const a = { id: "1", firstName: "Leander", lastName: "Quisling", dob: "2012-05-30" };
 * explain(compareClients(a, { ...a, id: "2", firstName: "Ophelia" }));
 * // => "Same last name (+16.4) and same date of birth (+14.4), but different first name (−3.6) and what twins share (−1.5); they look like twins: a person must look."
 */
export function explain({ evidence, findings, verdict }: Comparison): string {
  const told = evidence.filter(({ level, bits }) => level !== "prior" && bits !== 0);
  const words = (sign: 1 | -1): string =>
    list(
      told
        .filter(({ bits }) => Math.sign(bits) === sign)
        .sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits))
        .map(({ level, bits }) => `${level === "prior" ? "" : LEVEL_WORDS[level]} (${signed(bits)})`),
    );
  const [pro, contra] = [words(1), words(-1)];
  const facts =
    pro === "" ? (contra === "" ? "nothing to compare" : contra) : contra === "" ? pro : `${pro}, but ${contra}`;
  const codes = new Set<string>(findings.map(({ code }) => code));
  const guards = GUARDS.filter((code) => codes.has(code)).map((code) => GUARD_WORDS[code]);
  if (codes.has("match.unlinkable")) guards.push("one of them names nobody");
  const sentence = `${facts}${guards.length === 0 ? "" : `; ${list(guards)}`}: ${VERDICT_WORDS[verdict]}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Bits with one digit behind the point and a true minus. */
export function signed(bits: number): string {
  const text = Math.abs(bits).toFixed(1);
  return bits < 0 ? `−${text}` : `+${text}`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
