import { circumstanceDisclosures } from "./discloses/circumstances.js";
import { clientDisclosures } from "./discloses/client.js";
import { enrollmentDisclosures } from "./discloses/enrollment.js";
import { projectDisclosures } from "./discloses/projects.js";
import type { Disclosed, DisclosureClass, DisclosureRow } from "./discloses/row.js";
import { coordinatedEntryDisclosures, serviceDisclosures } from "./discloses/services.js";
import type { HudFileName } from "./files.js";

/** What the columns of an export give away, and why: each column of either version stands in one row. */
export const COLUMN_DISCLOSURES: readonly DisclosureRow[] = /* @__PURE__ */ (() => [
  ...clientDisclosures,
  ...enrollmentDisclosures,
  ...circumstanceDisclosures,
  ...serviceDisclosures,
  ...coordinatedEntryDisclosures,
  ...projectDisclosures,
])();

const byColumn = /* @__PURE__ */ (() =>
  new Map(
    COLUMN_DISCLOSURES.flatMap((row) => row.columns.map((column) => [`${row.file}.${column as string}`, row] as const)),
  ))();

/**
 * What a column can give away, at its gravest, with why and source; null for a column that HUD does not know.
 *
 * @example
 * disclosureOf("Client", "SSN")?.class; // => "identifies"
 * disclosureOf("IncomeBenefits", "ADAP")?.class; // => "hiv-inferred"
 * disclosureOf("Client", "FavoriteColor"); // => null
 */
export function disclosureOf(file: HudFileName, column: string): DisclosureRow | null {
  return byColumn.get(`${file}.${column}`) ?? null;
}

/**
 * What a value gives away in its row: an empty one nothing (null), a code what it stands for.
 *
 * @example
 * disclosedBy("Services", { RecordType: "143" }, "RecordType"); // => { class: "hiv-inferred", about: "hiv" }
 * disclosedBy("Services", { RecordType: "200" }, "RecordType"); // => { class: "attribute", about: "none" }
 * disclosedBy("Disabilities", { DisabilityType: "8", DisabilityResponse: "0" }, "DisabilityResponse"); // => { class: "hiv", about: "hiv" }
 */
export function disclosedBy(
  file: HudFileName,
  row: Readonly<Record<string, string | null | undefined>>,
  column: string,
): Disclosed | null {
  const rule = disclosureOf(file, column);
  const value = row[column];
  if (rule === null || value === null || value === undefined || value.trim() === "") return null;
  const found = rule.cases?.find(({ when, is }) => is.includes((row[when] ?? "").trim())) ?? rule.otherwise ?? rule;
  return { class: found.class, about: found.about };
}

/**
 * The columns of a class, in both versions.
 *
 * @example
 * columnsThatAre("free-text").length; // => 20
 */
export function columnsThatAre(
  ...classes: readonly DisclosureClass[]
): readonly { readonly file: HudFileName; readonly column: string }[] {
  return COLUMN_DISCLOSURES.filter((row) => classes.includes(row.class)).flatMap(({ file, columns }) =>
    columns.map((column) => ({ file, column })),
  );
}
