import { hudStandard, type Source } from "../core/index.js";

/** A value that says nothing and stands for none. */
export interface HudPlaceholder {
  readonly columns: readonly ("FirstName" | "MiddleName" | "LastName" | "SSN" | "DOB")[];
  readonly form: RegExp;
  readonly example: string;
  /** HUD gives this very example, or we read its rule so. */
  readonly reading: "hud" | "ours";
  readonly why: string;
}

/** HUD's export rule 7: placeholder values without information are exported as if they were null. */
export const PLACEHOLDER_RULE: Source = hudStandard("HMIS CSV Format Specifications, export rule 7");

const NAMES = ["FirstName", "MiddleName", "LastName"] as const;

/** What HUD wants exported as null. A street name or code name is no placeholder: it tells people apart. */
export const HUD_PLACEHOLDERS: readonly HudPlaceholder[] = [
  { columns: ["SSN"], form: /^0{9}$/, example: "000000000", reading: "hud", why: "HUD's example." },
  {
    columns: ["SSN"],
    form: /^(?:([1-9])\1{8}|123456789|987654321)$/,
    example: "999999999",
    reading: "ours",
    why: "One digit nine times or a run of digits is typed to get past the field.",
  },
  { columns: ["SSN"], form: /^[xX]{9}$/, example: "xxxxxxxxx", reading: "ours", why: "No digit is known." },
  {
    columns: NAMES,
    form: /^(?:anonymous|anon)(?:\s+[^\s\d]*\d\S*)?$/i,
    example: "Anonymous 1455",
    reading: "ours",
    why: "The county's template; the number is the client's own ID, which PersonalID already gives.",
  },
  {
    columns: NAMES,
    form: /^(?:(?:client|consent|name)\s+)?(?:refused|withheld|declined)$/i,
    example: "Consent Refused",
    reading: "ours",
    why: "Says why there is no name; NameDataQuality 9 says it in HUD's words.",
  },
  {
    columns: NAMES,
    form: /^(?:unknown|unnamed|consent|no name|none|n\/?a|not given|data not collected|client does(?:n['’]t| not) know)$/i,
    example: "Unknown",
    reading: "ours",
    why: "Says that there is no name; NameDataQuality 8 or 99 says it in HUD's words.",
  },
  {
    columns: ["DOB"],
    form: /^(?:1900|1901|9999)-\d\d-\d\d$/,
    example: "1900-01-01",
    reading: "ours",
    why: "Nobody alive was born then: a default of a database.",
  },
];

/**
 * Whether HUD wants a value of Client.csv exported as null because it is a placeholder.
 *
 * @example
 * isHudPlaceholder("SSN", "000000000"); // => true
 * isHudPlaceholder("LastName", "Anonymous 1455"); // => true
 * isHudPlaceholder("FirstName", "Redhat"); // => false
 */
export function isHudPlaceholder(column: string, value: string): boolean {
  const text = value.trim();
  return HUD_PLACEHOLDERS.some(
    ({ columns, form }) => (columns as readonly string[]).includes(column) && form.test(text),
  );
}
