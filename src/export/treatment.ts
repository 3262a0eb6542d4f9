import { IDENTITY_COLUMNS } from "../client/index.js";
import { type Column, codeList, type HudFileName, type HudVersion } from "../hud/index.js";
import type { ExportColumn } from "./columns.js";

/** What kind of thing a column of a person's row is, for the work at hand. */
export type Treatment =
  /** Names, SSN, birth date and their quality: the client's template. */
  | "identity"
  /** Links rows; stays. */
  | "id"
  /** Words: blanked or scrubbed. */
  | "text"
  | "hiv"
  /** HIV where the row's DisabilityType is 8. */
  | "hiv-if-type-8"
  /** HIV where the code says that a HOPWA programme was involved. */
  | "hiv-if-hopwa"
  | "dv"
  /** Codes, dates, amounts: stays where it has its type's form. */
  | "typed"
  /** Admitted by the caller; passed on. */
  | "unread";

/**
 * Columns that tell a person's HIV status, directly or because only people with HIV have them (the AIDS Drug Assistance
 * Program, Ryan White, HOPWA). Dropping the type-8 rows alone leaks.
 */
const HIV: Readonly<Partial<Record<HudFileName, Readonly<Record<string, Treatment>>>>> = {
  Disabilities: {
    DisabilityResponse: "hiv-if-type-8",
    IndefiniteAndImpairs: "hiv-if-type-8",
    TCellCountAvailable: "hiv",
    TCellCount: "hiv",
    TCellSource: "hiv",
    ViralLoadAvailable: "hiv",
    ViralLoad: "hiv",
    ViralLoadSource: "hiv",
    AntiRetroviral: "hiv",
  },
  IncomeBenefits: { ADAP: "hiv", NoADAPReason: "hiv", RyanWhiteMedDent: "hiv", NoRyanWhiteReason: "hiv" },
  Exit: { Destination: "hiv-if-hopwa" },
};

const DV: Readonly<Partial<Record<HudFileName, readonly string[]>>> = {
  HealthAndDV: ["DomesticViolenceSurvivor", "WhenOccurred", "CurrentlyFleeing"],
};

/** "Moved from one HOPWA funded project to HOPWA TH", "… to HOPWA PH" (3.12). */
export const HOPWA_DESTINATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(["327", "426"]);

/** HOPWA service, HOPWA financial assistance (1.4). */
export const HOPWA_RECORD_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set(["143", "151"]);

export function treatmentOf(file: HudFileName, { hud }: ExportColumn): Treatment {
  if (hud === null) return "unread";
  if (file === "Client" && (IDENTITY_COLUMNS as readonly string[]).includes(hud.name)) return "identity";
  if (hud.type === "id") return "id";
  const hiv = HIV[file]?.[hud.name];
  if (hiv !== undefined) return hiv;
  if (DV[file]?.includes(hud.name) === true) return "dv";
  return hud.type === "string" && hud.codeList === null && hud.pattern === null ? "text" : "typed";
}

/** The value that says "nothing known" and is valid in a column. */
export function missing(column: Column): string {
  if (column.nullable) return "";
  if (column.type === "integer" && column.codeList !== null) return "99";
  return column.type === "string" ? "Removed" : "";
}

const DAY = String.raw`(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2}))`;
const TIME = String.raw`(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?: ?[AaPp][Mm])?Z?)?`;

/**
 * Whether a text has the form that its column's type allows, widely read: whoever types a name, a phone number or an SSN
 * into a date, a code or an amount does not get it through. Codes that HUD doesn't have are no privacy matter and pass.
 */
export function fits(text: string, { type, codeList: list, pattern }: Column, version: HudVersion): boolean {
  switch (type) {
    case "id":
      return true;
    case "date":
    case "datetime":
      return DATE_OR_TIME.test(text);
    case "integer":
      return /^\d{1,6}(?:\.0)?$/.test(text);
    case "money":
    case "money+":
      return /^-?\$?\d{1,3}(?:,?\d{3})?(?:\.\d{1,4})?$/.test(text);
    case "string":
      if (pattern !== null) return pattern.test(text);
      return list !== null && codeList(version, list)?.values.has(text) === true;
  }
}

const DATE_OR_TIME = /* @__PURE__ */ new RegExp(`^${DAY}${TIME}$`);
