import type { Ids } from "./ids.js";
import type { Memory } from "./memory.js";
import type { HudFileName } from "../../hud/index.js";

/** Columns that point to another file. */
export const LINKS: readonly {
  readonly column: string;
  readonly to: HudFileName;
  readonly ids: (memory: Memory) => Ids;
}[] = [
  { column: "PersonalID", to: "Client", ids: (memory) => memory.clientIds },
  { column: "EnrollmentID", to: "Enrollment", ids: (memory) => memory.enrollmentIds },
  { column: "ProjectID", to: "Project", ids: (memory) => memory.projectIds },
  { column: "ResProjectID", to: "Project", ids: (memory) => memory.projectIds },
  { column: "OrganizationID", to: "Organization", ids: (memory) => memory.organizationIds },
  { column: "AssessmentID", to: "Assessment", ids: (memory) => memory.assessmentIds },
  { column: "UserID", to: "User", ids: (memory) => memory.userIds },
];

/** The order in which files are read, so that what a row points to is known. */
export const READING_ORDER: readonly HudFileName[] = [
  "Export",
  "User",
  "Organization",
  "Project",
  "ProjectCoC",
  "Funder",
  "HMISParticipation",
  "CEParticipation",
  "Inventory",
  "Affiliation",
  "Client",
  "Enrollment",
  "Exit",
  "Assessment",
  "AssessmentQuestions",
  "AssessmentResults",
  "IncomeBenefits",
  "HealthAndDV",
  "EmploymentEducation",
  "Disabilities",
  "Services",
  "CurrentLivingSituation",
  "Event",
  "YouthEducationStatus",
];
