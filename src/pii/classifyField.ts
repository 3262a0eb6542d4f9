import { guide, type Source } from "../core/index.js";
import {
  COLUMN_DISCLOSURES,
  DISCLOSURE_CLASSES,
  type DisclosureClass,
  type DisclosureRow,
  type DisclosureSubject,
  disclosureOf,
  hudFileName,
} from "../hud/index.js";
import { type FieldRule, GRAVE_FIELDS, MILD_FIELDS } from "./fieldRules.js";
import type { PiiKind } from "./kind.js";

/** What a field is, as far as its name tells. */
export interface FieldClass {
  /** `unknown`: nobody has classified it. Refuse it; it is not harmless. */
  readonly class: DisclosureClass | "unknown";
  /** Kinds of PII, the gravest first. */
  readonly kinds: readonly PiiKind[];
  /** `hud.Client.SSN`, or `field.` and the rule that knew the words. */
  readonly rule: string;
  readonly why: string;
  readonly source: Source;
}

/**
 * What a field is, by its name: HUD's columns by HUD's standard, other systems' fields by the words in their names.
 *
 * One grave word condemns a name ("emergency_contact_phone"); a mild verdict needs the whole name to be understood.
 * What is neither is `unknown`, and to be refused.
 *
 * @param table - the HUD file of a column that several files have, or the source's own table
 * @example
 * classifyField("SSN").kinds; // => ["ssn"]
 * classifyField("emergency_contact_phone").kinds; // => ["phone", "name"]
 * classifyField("dateOfBirth").class; // => "identifies"
 * classifyField("ADAP", { table: "IncomeBenefits" }).class; // => "hiv-inferred"
 * classifyField("flurb").class; // => "unknown"
 */
export function classifyField(name: string, { table }: { readonly table?: string | undefined } = {}): FieldClass {
  return byHud(name, table) ?? byWords(wordsOf(name)) ?? UNKNOWN;
}

const UNKNOWN: FieldClass = {
  class: "unknown",
  kinds: [],
  rule: "unknown",
  why: "Nobody has classified this field.",
  source: guide("Any combination of data that could identify someone"),
};

const KIND_OF: Readonly<Record<DisclosureSubject, PiiKind | null>> = {
  name: "name",
  ssn: "ssn",
  dob: "dob",
  anything: "identifying",
  hiv: "hiv",
  dv: "dv",
  health: "health",
  "substance-use": "substance-use",
  justice: "justice",
  circumstance: "circumstance",
  date: "date",
  place: "address",
  staff: "staff",
  id: null, // the Client ID stays: the guide's way back
  none: null,
};

function byHud(name: string, table: string | undefined): FieldClass | null {
  const file = table === undefined ? null : hudFileName(table);
  if (file !== null) {
    const exact = disclosureOf(file, name);
    return exact === null ? null : fromHud(exact, name);
  }
  const found = HUD_COLUMNS.get(name) ?? HUD_COLUMNS.get(wordsOf(name).replaceAll(" ", ""));
  return found === undefined ? null : fromHud(found.row, found.column);
}

const fromHud = (row: DisclosureRow, column: string): FieldClass => ({
  class: row.class,
  kinds: [row.class === "narrows" && row.about === "place" ? "circumstance" : KIND_OF[row.about]].filter(
    (kind) => kind !== null,
  ),
  rule: `hud.${row.file}.${column}`,
  why: row.why,
  source: row.source,
});

/**
 * HUD's columns by name, of several files the gravest; also in lower case without underscores where the name is
 * Client.csv's or long enough to mean nothing else ("first_name", but not "event").
 */
const HUD_COLUMNS = /* @__PURE__ */ (() => {
  const names = new Map<string, { readonly row: DisclosureRow; readonly column: string }>();
  for (const row of COLUMN_DISCLOSURES) {
    for (const column of row.columns) {
      const loose = row.file === "Client" || /[a-z][A-Z]/.test(column);
      for (const name of loose ? [column, column.toLowerCase()] : [column]) {
        const other = names.get(name);
        if (other === undefined || grave(row.class) < grave(other.row.class)) names.set(name, { row, column });
      }
    }
  }
  return names;
})();

function grave(c: DisclosureClass): number {
  return DISCLOSURE_CLASSES.indexOf(c);
}

function byWords(words: string): FieldClass | null {
  const quality = MILD_FIELDS.find(({ id }) => id === "quality");
  if (quality?.words.test(words)) return fromRules([quality]);
  const hits = GRAVE_FIELDS.filter((rule) => rule.words.test(words)).toSorted(
    (a, b) => grave(a.class) - grave(b.class),
  );
  if (hits.length > 0) return fromRules(hits);
  const mild = MILD_FIELDS.find((rule) => rule.words.test(words));
  return mild === undefined ? null : fromRules([mild]);
}

function fromRules(rules: readonly FieldRule[]): FieldClass | null {
  const [first] = rules;
  if (first === undefined) return null;
  return {
    class: first.class,
    kinds: [...new Set(rules.map(({ kind }) => kind).filter((kind) => kind !== null))],
    rule: `field.${first.id}`,
    why: first.why,
    source: first.source,
  };
}

/** "clientSSN4" → "client ssn 4". A name longer than any field's is no name. */
function wordsOf(name: string): string {
  if (name.length > 200) return "";
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replaceAll(/(\p{L})(\d)/gu, "$1 $2")
    .replaceAll(/(\d)(\p{L})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, " ")
    .trim();
}
