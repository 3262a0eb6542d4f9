// Lists of CoC program elements. Written by scripts/hud/tables.mjs from HUD's FY 2024 and FY 2026 standards.
import { list, lists } from "../list.js";

// biome-ignore format: a table
export const educationLists = /* @__PURE__ */ lists({
  "C2.2": list("MovingOnAssistance", {
    1: "Subsidized housing application assistance",
    2: "Financial assistance for Moving On",
    3: "Non-financial assistance for Moving On",
    4: "Housing referral/placement",
    5: "Other (please specify)",
  }),
  "C3.2": list("CurrentSchoolAttended", {
    0: "Not currently enrolled in any school or educational course",
    1: "Currently enrolled but NOT attending regularly (when school or the course is in session)",
    2: "Currently enrolled and attending regularly (when school or the course is in session)",
    8: "Client doesn’t know",
    9: "Client prefers not to answer",
    99: "Data not collected",
  }),
  "C3.A": list("MostRecentEdStatus", {
    0: "K12: Graduated from high school",
    1: "K12: Obtained GED",
    2: "K12: Dropped out",
    3: "K12: Suspended",
    4: "K12: Expelled",
    5: "Higher education: Pursuing a credential but not currently attending",
    6: "Higher education: Dropped out",
    7: "Higher education: Obtained a credential/degree",
    8: "Client doesn't know",
    9: "Client prefers not to answer",
    99: "Data not collected",
  }),
  "C3.B": list("CurrentEdStatus", {
    0: "Pursuing a high school diploma or GED",
    1: "Pursuing Associate’s Degree",
    2: "Pursuing Bachelor’s Degree",
    3: "Pursuing Graduate Degree",
    4: "Pursuing other post-secondary credential",
    8: "Client doesn't know",
    9: "Client prefers not to answer",
    99: "Data not collected",
  }),
});
