import type { HudFileName } from "./files.js";
import type { ListRow } from "./list.js";
import { clientLists } from "./lists/client.js";
import { educationLists } from "./lists/education.js";
import { generalLists } from "./lists/general.js";
import { hopwaLists } from "./lists/hopwa.js";
import { languagesLists } from "./lists/languages.js";
import { outreachLists } from "./lists/outreach.js";
import { programLists } from "./lists/program.js";
import { projectLists } from "./lists/project.js";
import { stationsLists } from "./lists/stations.js";
import { veteransLists } from "./lists/veterans.js";
import { youthLists } from "./lists/youth.js";
import { columnOf } from "./columnsOf.js";
import type { HudVersion } from "./version.js";

/** A code list of one version: HUD's number and name for it, and each code with its label. */
export interface CodeList {
  readonly code: string;
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
}

const LISTS: Readonly<Record<string, ListRow>> = {
  ...generalLists,
  ...projectLists,
  ...clientLists,
  ...programLists,
  ...educationLists,
  ...languagesLists,
  ...outreachLists,
  ...youthLists,
  ...veteransLists,
  ...stationsLists,
  ...hopwaLists,
};

/** HUD's numbers of all code lists of either version. */
export const CODE_LISTS: readonly string[] = /* @__PURE__ */ (() => Object.keys(LISTS))();

/**
 * A code list as one version has it; null where that version has none of that number.
 *
 * @example
 * codeList("FY2026", "1.3")?.values.get("8"); // => "HIV/AIDS"
 * codeList("FY2026", "3.6.1"); // => null
 */
export function codeList(version: HudVersion, code: string): CodeList | null {
  return BY_VERSION[version].get(code) ?? null;
}

const BY_VERSION = /* @__PURE__ */ (() => ({ FY2024: listsOf("FY2024"), FY2026: listsOf("FY2026") }))();

function listsOf(version: HudVersion): ReadonlyMap<string, CodeList> {
  const found = new Map<string, CodeList>();
  for (const [code, { name, labels, only }] of Object.entries(LISTS)) {
    if (typeof only === "string" && only !== version) continue;
    const others = typeof only === "string" ? [] : Object.entries(only).filter(([where]) => where !== version);
    const left = new Set(others.flatMap(([, codes]) => codes));
    found.set(code, { code, name, values: new Map(Object.entries(labels).filter(([value]) => !left.has(value))) });
  }
  return found;
}

const BY_RECORD_TYPE: Readonly<Record<string, string>> = {
  141: "P1.2",
  142: "R14.2",
  143: "W1.2",
  144: "V2.2",
  151: "W2.2",
  152: "V3.4",
  161: "P2.2",
  200: "4.14",
  210: "V8.2",
  300: "C2.2",
};
const BY_SSVF_SERVICE: Readonly<Record<string, string>> = { 3: "V2.A", 4: "V2.B", 5: "V2.C" };

/**
 * The code list of a column in a row: as {@link columnsOf} says, and for the three columns whose list depends on the
 * row (DisabilityResponse, TypeProvided, SubTypeProvided) the one that applies. Null where the column has no codes, or
 * the row's type is unknown.
 *
 * @example
 * codeListOf("FY2026", "Disabilities", "DisabilityResponse", { DisabilityType: "10" })?.code; // => "4.10.2"
 * codeListOf("FY2026", "Client", "SSN", {}); // => null
 */
export function codeListOf(
  version: HudVersion,
  file: HudFileName,
  column: string,
  row: Readonly<Record<string, string | undefined>>,
): CodeList | null {
  const code = columnOf(version, file, column)?.codeList ?? null;
  if (code === null) return null;
  if (code === "by DisabilityType") return codeList(version, row["DisabilityType"] === "10" ? "4.10.2" : "1.8");
  if (code === "by RecordType") return listNamed(version, BY_RECORD_TYPE, row["RecordType"]);
  if (code === "by TypeProvided")
    return row["RecordType"] === "144" ? listNamed(version, BY_SSVF_SERVICE, row["TypeProvided"]) : null;
  return codeList(version, code);
}

function listNamed(version: HudVersion, by: Readonly<Record<string, string>>, type = ""): CodeList | null {
  return Object.hasOwn(by, type) ? codeList(version, by[type] ?? "") : null;
}
