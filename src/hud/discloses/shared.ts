import type { HudColumnName } from "../files.js";
import type { DisclosureRow } from "./row.js";
import { COMBINATION, FORMAT, hud } from "./sources.js";

/** Files with rows about one client during a stay. */
export type StayFile =
  | "IncomeBenefits"
  | "HealthAndDV"
  | "EmploymentEducation"
  | "Disabilities"
  | "YouthEducationStatus"
  | "Services"
  | "CurrentLivingSituation"
  | "Assessment"
  | "AssessmentQuestions"
  | "AssessmentResults"
  | "Event";

/** What the rows of such a file have in common; `days` and `keys` are its own further dates and IDs. */
export const ofStay = <File extends StayFile>(
  file: File,
  keys: readonly HudColumnName<File>[],
  days: readonly HudColumnName<File>[],
): readonly DisclosureRow[] => [
  {
    file,
    columns: [...days, "DateCreated", "DateUpdated", "DateDeleted"],
    class: "narrows",
    about: "date",
    why: "Days of one person's stay, and seconds of data entry: whoever knows one of them finds the row.",
    source: COMBINATION,
  },
  {
    file,
    columns: [...keys, "EnrollmentID", "PersonalID"],
    class: "links",
    about: "id",
    why: "Joins the rows of one client.",
    source: hud("5.06, 5.08"),
  },
  {
    file,
    columns: ["UserID"],
    class: "staff",
    about: "staff",
    why: "Joins User.csv, and is often a worker's name itself.",
    source: hud("5.07 User Identifier"),
  },
  {
    file,
    columns: ["ExportID"],
    class: "administrative",
    about: "none",
    why: "The same in every row of the export.",
    source: FORMAT,
  },
];
