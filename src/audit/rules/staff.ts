import { hudStandard } from "../../core/index.js";
import { rules } from "../rule.js";

/** The people who work with the data are people too. */
export const staffRules = /* @__PURE__ */ rules([
  {
    code: "staff.named",
    severity: "warning",
    source: hudStandard("5.07 User Identifier"),
    why: "Names, phone numbers or e-mail addresses of staff leave the house, and every row leads to them by UserID. Told once for names and once for the others.",
    mend: "vendor",
  },
  {
    code: "staff.identifying-user-id",
    severity: "warning",
    source: hudStandard("5.07 User Identifier"),
    why: "The UserID is made of a person's name and stands in every row that the person touched.",
    mend: "vendor",
  },
  {
    code: "staff.source-contact",
    severity: "warning",
    source: hudStandard("Export.csv, SourceContact"),
    why: "The export names the person who made it, where an office would do.",
    mend: "vendor",
  },
]);
