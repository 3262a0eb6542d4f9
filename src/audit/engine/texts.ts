import type { PiiKind } from "../../pii/index.js";
import { createScrubber, type Scrubber } from "../../scrub/index.js";
import { TOKEN, tokenise } from "../../text/index.js";
import type { RuleCode } from "../rules/index.js";
import { nameKey } from "./memory.js";

/** The rule that each kind of PII in a free text breaks; null for what an export may say. */
const RULE_OF: Readonly<Record<PiiKind, RuleCode | null>> = {
  name: "text.name",
  ssn: "text.ssn",
  dob: "text.dob",
  age: "text.age",
  address: "text.address",
  phone: "text.phone",
  email: "text.email",
  handle: "text.link",
  url: "text.link",
  id: "text.number",
  account: "text.number",
  vehicle: "text.number",
  network: "text.number",
  identifying: "text.identifying",
  circumstance: "text.identifying",
  hiv: "text.hiv",
  dv: "text.dv",
  health: "text.sensitive",
  "substance-use": "text.sensitive",
  immigration: "text.sensitive",
  justice: "text.sensitive",
  date: null,
  staff: null,
};

/** What discloses is told even where the community leaves it in place. */
const DISCLOSURES: ReadonlySet<PiiKind> = /* @__PURE__ */ new Set<PiiKind>(["hiv", "dv", "immigration", "justice"]);

/** Columns in which peoples and languages stand, whose names are people's names too. */
const PEOPLES: ReadonlySet<string> = /* @__PURE__ */ new Set(["AdditionalRaceEthnicity", "PreferredLanguageDifferent"]);

/** The rules that free texts break, each once a text; texts that repeat, as answers do, are looked through once. */
export function textReader(asOf: string): (text: string, column: string) => readonly RuleCode[] {
  const scrubber: Scrubber = createScrubber({ known: [], asOf });
  const seen = new Map<string, readonly RuleCode[]>();
  return (text, column) => {
    const key = `${PEOPLES.has(column) ? "peoples" : ""}|${text}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const { redactions, review } = scrubber.scrub(text);
    const counts = redactions.filter(
      ({ kind, start, end }) => !(kind === "name" && PEOPLES.has(column) && !/\s/.test(text.slice(start, end))),
    );
    const kinds = [...counts, ...review.filter(({ kind, confidence }) => DISCLOSURES.has(kind) && confidence >= 0.5)];
    const codes = [...new Set(kinds.map(({ kind }) => RULE_OF[kind]).filter((code) => code !== null))];
    if (seen.size < 10_000) seen.set(key, codes);
    return codes;
  };
}

/** Whether a text holds one of these names (as {@link nameKey} numbers), written with a capital. */
export function namesSomebody(text: string, names: ReadonlySet<number>): boolean {
  const tokens = tokenise(text);
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kinds[i];
    if (kind !== TOKEN.capitalised && kind !== TOKEN.upper && kind !== TOKEN.mixed) continue;
    const key = nameKey(text.slice(tokens.starts[i], tokens.ends[i]));
    if (key !== 0 && names.has(key)) return true;
  }
  return false;
}
