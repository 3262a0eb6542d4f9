// Lists that many columns share. Written by scripts/hud/tables.mjs from HUD's FY 2024 and FY 2026 standards.
import { list, lists } from "../list.js";

// biome-ignore format: a table
export const generalLists = /* @__PURE__ */ lists({
  "1.1": list("ExportPeriodType", {
    1: "Updated",
    3: "Reporting period",
    4: "Other",
  }),
  "1.2": list("ExportDirective", {
    1: "Delta refresh",
    2: "Full refresh",
    3: "Other",
  }),
  "1.3": list("DisabilityType", {
    5: "Physical disability",
    6: "Developmental disability",
    7: "Chronic health condition",
    8: "HIV/AIDS",
    9: "Mental health disorder",
    10: "Substance use disorder",
  }),
  "1.4": list("RecordType", {
    141: "PATH service",
    142: "RHY service connections",
    143: "HOPWA service",
    144: "SSVF service",
    151: "HOPWA financial assistance",
    152: "SSVF financial assistance",
    161: "PATH referral",
    200: "Bed night",
    210: "HUD-VASH OTH voucher tracking",
    300: "Moving On assistance provided",
  }),
  "1.5": list("HashStatus", {
    1: "Unhashed",
    2: "SHA-1 (no longer used for federal purposes)",
    3: "Hashed – other",
    4: "SHA-256 (RHY)",
  }),
  "1.6": list("RaceNone", {
    8: "Client doesn’t know",
    9: "Client prefers not to answer",
    99: "Data not collected",
  }),
  "1.7": list("NoYesMissing", {
    0: "No",
    1: "Yes",
    99: "Data not collected",
  }),
  "1.8": list("NoYesReasonsForMissingData", {
    0: "No",
    1: "Yes",
    8: "Client doesn’t know",
    9: "Client prefers not to answer",
    99: "Data not collected",
  }),
  "1.9": list("SourceType", {
    1: "CoC HMIS",
    2: "Standalone/agency-specific application",
    3: "Data warehouse",
    4: "Other",
  }),
  "1.10": list("NoYes", {
    0: "No",
    1: "Yes",
  }),
});
