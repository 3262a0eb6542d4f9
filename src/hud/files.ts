import { User, Export } from "./tables/export.js";
import {
  IncomeBenefits,
  HealthAndDV,
  EmploymentEducation,
  Disabilities,
  YouthEducationStatus,
} from "./tables/circumstances.js";
import { Client } from "./tables/client.js";
import { Assessment, AssessmentQuestions, AssessmentResults, Event } from "./tables/coordinatedEntry.js";
import { Enrollment, Exit } from "./tables/enrollment.js";
import {
  Affiliation,
  CEParticipation,
  Funder,
  HMISParticipation,
  Inventory,
  Organization,
  Project,
  ProjectCoC,
} from "./tables/project.js";
import { CurrentLivingSituation, Services } from "./tables/services.js";

/** The files of an export, in HUD's order. */
export const TABLES = {
  Export,
  Organization,
  User,
  Project,
  Funder,
  ProjectCoC,
  Inventory,
  Affiliation,
  HMISParticipation,
  CEParticipation,
  Client,
  Enrollment,
  Exit,
  IncomeBenefits,
  HealthAndDV,
  EmploymentEducation,
  Disabilities,
  Services,
  CurrentLivingSituation,
  Assessment,
  AssessmentQuestions,
  AssessmentResults,
  Event,
  YouthEducationStatus,
};

/** A file of an export by HUD's name, without `.csv`. */
export type HudFileName = keyof typeof TABLES;

/** A column of a file, in either version. */
export type HudColumnName<File extends HudFileName = HudFileName> = File extends HudFileName
  ? keyof (typeof TABLES)[File]
  : never;

/** The 24 files of an export, in HUD's order. */
export const HUD_FILES: readonly HudFileName[] = /* @__PURE__ */ (() => Object.keys(TABLES) as HudFileName[])();

/**
 * The HUD file that a file name means, with or without `.csv`; null where HUD knows none. Case counts, as HUD wants it.
 *
 * @example
 * hudFileName("Client.csv"); // => "Client"
 * hudFileName("Notes.csv"); // => null
 */
export function hudFileName(name: string): HudFileName | null {
  const file = name.endsWith(".csv") ? name.slice(0, -".csv".length) : name;
  return Object.hasOwn(TABLES, file) ? (file as HudFileName) : null;
}
