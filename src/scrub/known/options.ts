import { HmisPrivacyError } from "../../core/index.js";
import type { KnownIdentifiers } from "../../identity/index.js";

/** What is common to every way of scrubbing. */
export interface KnownOptions {
  /** Everybody whose identifiers must go: the client, the whole household, whoever else the record names. */
  readonly known: readonly KnownIdentifiers[];
  /** Phrases that a worker judges identifying ("the barber's wife"): treated as known. */
  readonly alsoIdentifying?: readonly string[] | undefined;
  /** The day on which ages are counted, `YYYY-MM-DD`; without it no age is derived from a birth date. */
  readonly asOf?: string | undefined;
  /**
   * What becomes of a known name that is an English word (Will, May, Hope). `mask`, the default: every one goes, and
   * `review` says which. `context`: it stays where its neighbours show the word ("Hope House", "will call", "May 1st").
   */
  readonly ordinaryWords?: "mask" | "context" | undefined;
}

const LISTS = ["aliases", "phones", "emails", "addresses", "otherIds"] as const;
const TEXTS = ["firstName", "middleName", "lastName", "nameSuffix", "dob", "ssn"] as const;
const FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([...LISTS, ...TEXTS]);
const OPTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(["known", "alsoIdentifying", "asOf", "ordinaryWords"]);

/**
 * Turns away what is no list of people, and what nobody would look for: a field or option that is misspelled. Null counts
 * as absent.
 *
 * @throws HmisPrivacyError `scrub.known-not-a-list`, `scrub.known-not-text`, `scrub.unknown-field` (with the place of the
 * person and the field's number), `scrub.unknown-option`, `scrub.ordinary-words`
 */
export function checkOptions(options: KnownOptions): readonly KnownIdentifiers[] {
  const { known, alsoIdentifying, ordinaryWords } = options;
  if (Object.keys(options).some((name) => !OPTIONS.has(name))) throw new HmisPrivacyError("scrub.unknown-option");
  if (!Array.isArray(known)) throw new HmisPrivacyError("scrub.known-not-a-list", { field: "known" });
  if (ordinaryWords !== undefined && ordinaryWords !== "mask" && ordinaryWords !== "context") {
    throw new HmisPrivacyError("scrub.ordinary-words", { field: "ordinaryWords" });
  }
  if (alsoIdentifying !== undefined && !isTexts(alsoIdentifying)) {
    throw new HmisPrivacyError("scrub.known-not-text", { field: "alsoIdentifying" });
  }
  return known.map((person: unknown, index): KnownIdentifiers => {
    if (typeof person !== "object" || person === null || Array.isArray(person)) {
      throw new HmisPrivacyError("scrub.known-not-text", { field: "known", index });
    }
    const given = person as Readonly<Record<string, unknown>>;
    const stranger = Object.keys(given).findIndex((field) => !FIELDS.has(field));
    if (stranger !== -1)
      throw new HmisPrivacyError("scrub.unknown-field", { field: "known", index, column: stranger + 1 });
    const checked: Record<string, unknown> = {};
    for (const field of TEXTS) {
      const value = given[field] ?? undefined;
      if (value !== undefined && typeof value !== "string")
        throw new HmisPrivacyError("scrub.known-not-text", { field, index });
      checked[field] = value;
    }
    for (const field of LISTS) {
      const value = given[field] ?? undefined;
      if (value !== undefined && !isTexts(value)) throw new HmisPrivacyError("scrub.known-not-text", { field, index });
      checked[field] = value;
    }
    return checked as KnownIdentifiers;
  });
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
