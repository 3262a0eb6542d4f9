import type { HudColumnName, HudFileName } from "../../hud/index.js";
import { type Check, on, type RowOf, rules } from "../rule.js";
import type { Its } from "../state/its.js";
import { csvSpec, eva } from "./sources.js";

/** "Null unless": the column may hold a value only where its parent has one of the trigger values. */
type Dependent = readonly [file: HudFileName, column: string, parent: string, triggers: readonly string[] | "any"];

const LEAVING = [
  "215",
  "206",
  "207",
  "225",
  "204",
  "205",
  "302",
  "329",
  "314",
  "332",
  "336",
  "335",
  "410",
  "435",
  "421",
  "411",
];
const NO_REASON = [
  "Medicaid",
  "Medicare",
  "SCHIP",
  "EmployerProvided",
  "COBRA",
  "PrivatePay",
  "StateHealthIns",
  "IndianHealthServices",
];

// biome-ignore format: a table
const DEPENDENTS: readonly Dependent[] = [
  ["Client", "DifferentIdentityText", "DifferentIdentity", ["1"]],
  ["CurrentLivingSituation", "CLSSubsidyType", "CurrentLivingSituation", ["435"]],
  ["CurrentLivingSituation", "LeaveSituation14Days", "CurrentLivingSituation", LEAVING],
  ["CurrentLivingSituation", "SubsequentResidence", "LeaveSituation14Days", ["1"]],
  ["CurrentLivingSituation", "ResourcesToObtain", "LeaveSituation14Days", ["1"]],
  ["CurrentLivingSituation", "LeaseOwn60Day", "LeaveSituation14Days", ["1"]],
  ["CurrentLivingSituation", "MovedTwoOrMore", "LeaveSituation14Days", ["1"]],
  ["Disabilities", "IndefiniteAndImpairs", "DisabilityResponse", ["1", "2", "3"]],
  ["Disabilities", "TCellCount", "TCellCountAvailable", ["1"]],
  ["Disabilities", "TCellSource", "TCellCount", "any"],
  ["Disabilities", "ViralLoad", "ViralLoadAvailable", ["1"]],
  ["Disabilities", "ViralLoadSource", "ViralLoad", "any"],
  ["EmploymentEducation", "EmploymentType", "Employed", ["1"]],
  ["EmploymentEducation", "NotEmployedReason", "Employed", ["0"]],
  ["Enrollment", "RentalSubsidyType", "LivingSituation", ["435"]],
  ["Enrollment", "SexualOrientationOther", "SexualOrientation", ["6"]],
  ["Enrollment", "PreferredLanguage", "TranslationNeeded", ["1"]],
  ["Enrollment", "PreferredLanguageDifferent", "PreferredLanguage", ["21"]],
  ["Enrollment", "ReasonNotEnrolled", "ClientEnrolledInPATH", ["0"]],
  ["Enrollment", "ReasonNoServices", "EligibleForRHY", ["0"]],
  ["Enrollment", "RunawayYouth", "EligibleForRHY", ["1"]],
  ["Enrollment", "ChildWelfareYears", "FormerWardChildWelfare", ["1"]],
  ["Enrollment", "JuvenileJusticeYears", "FormerWardJuvenileJustice", ["1"]],
  ["Event", "ResultDate", "ReferralResult", "any"],
  ["Exit", "DestinationSubsidyType", "Destination", ["435"]],
  ["Exit", "OtherDestination", "Destination", ["17"]],
  ["Exit", "SubsidyInformation", "HousingAssessment", ["1", "2"]],
  ["Exit", "EarlyExitReason", "ProjectCompletionStatus", ["3"]],
  ["Exit", "ExchangeForSexPastThreeMonths", "ExchangeForSex", ["1"]],
  ["Exit", "CountOfExchangeForSex", "ExchangeForSex", ["1"]],
  ["Exit", "AskedOrForcedToExchangeForSex", "ExchangeForSex", ["1"]],
  ["Exit", "AskedOrForcedToExchangeForSexPastThreeMonths", "AskedOrForcedToExchangeForSex", ["1"]],
  ["Exit", "SessionCountAtExit", "CounselingReceived", ["1"]],
  ["Exit", "AftercareDate", "AftercareProvided", "any"],
  ["HealthAndDV", "WhenOccurred", "DomesticViolenceSurvivor", ["1"]],
  ["HealthAndDV", "CurrentlyFleeing", "DomesticViolenceSurvivor", ["1"]],
  ["HealthAndDV", "DueDate", "PregnancyStatus", ["1"]],
  ["IncomeBenefits", "OtherIncomeSourceIdentify", "OtherIncomeSource", ["1"]],
  ["IncomeBenefits", "OtherBenefitsSourceIdentify", "OtherBenefitsSource", ["1"]],
  ["IncomeBenefits", "OtherInsuranceIdentify", "OtherInsurance", ["1"]],
  ...NO_REASON.map((column) => ["IncomeBenefits", `No${column}Reason`, column, ["0"]] as const),
  ["IncomeBenefits", "NoVHAReason", "VHAServices", ["0"]],
  ["IncomeBenefits", "NoADAPReason", "ADAP", ["0"]],
  ["IncomeBenefits", "NoRyanWhiteReason", "RyanWhiteMedDent", ["0"]],
  ["Services", "ReferralOutcome", "RecordType", ["161"]],
  ["Services", "FAAmount", "RecordType", ["151", "152"]],
  ["Services", "FAStartDate", "RecordType", ["151", "152"]],
  ["Services", "FAEndDate", "RecordType", ["151", "152"]],
  ["YouthEducationStatus", "MostRecentEdStatus", "CurrentSchoolAttend", ["0"]],
  ["YouthEducationStatus", "CurrentEdStatus", "CurrentSchoolAttend", ["1", "2"]],
  ["Funder", "OtherFunder", "Funder", ["46"]],
];

/** Columns that must have a value where the parent has one of the trigger values. */
// biome-ignore format: a table
const REQUIRED: readonly Dependent[] = [
  ["CurrentLivingSituation", "CLSSubsidyType", "CurrentLivingSituation", ["435"]],
  ["Enrollment", "RentalSubsidyType", "LivingSituation", ["435"]],
  ["Enrollment", "ReasonNotEnrolled", "ClientEnrolledInPATH", ["0"]],
  ["Exit", "DestinationSubsidyType", "Destination", ["435"]],
  ["Exit", "OtherDestination", "Destination", ["17"]],
  ["Funder", "OtherFunder", "Funder", ["46"]],
  ["CEParticipation", "PreventionAssessment", "AccessPoint", ["1"]],
  ["CEParticipation", "CrisisAssessment", "AccessPoint", ["1"]],
  ["CEParticipation", "HousingAssessment", "AccessPoint", ["1"]],
  ["CEParticipation", "DirectServices", "AccessPoint", ["1"]],
];

type AnyRow = Readonly<Record<string, string>>;
type AnyCheck = { when: (row: AnyRow, its: Its) => boolean; holds: (row: AnyRow) => boolean };
const any = (file: HudFileName, column: string, check: AnyCheck): Check =>
  on(file, column as HudColumnName, check as never);
const triggered = (value: string | undefined, triggers: Dependent[3]): boolean =>
  triggers === "any" ? (value ?? "") !== "" : triggers.includes(value ?? "");

const isVeteranService = (row: RowOf<"Services">): boolean =>
  (row.RecordType === "144" && row.TypeProvided === "6") || (row.RecordType === "210" && row.TypeProvided === "12");

/** HUD's "null unless": a value without the answer that asks for it, and the other way round. */
export const dependentRules = /* @__PURE__ */ rules([
  {
    code: "dependent.value-without-reason",
    severity: "error",
    source: csvSpec("export rule 6: a dependent field is null unless its parent has the trigger value"),
    why: "The column holds a value though the answer before it doesn't ask for one: a leftover, and in a free text a place where nobody looks.",
    mend: "vendor",
    checks: [
      ...DEPENDENTS.map(([file, column, parent, triggers]) =>
        any(file, column, {
          when: (row) => (row[column] ?? "") !== "",
          // Defaults that say nothing are no leftover.
          holds: (row) => triggered(row[parent], triggers) || row[column] === "99" || row[column] === "0",
        }),
      ),
      ...(["TCellCountAvailable", "ViralLoadAvailable", "AntiRetroviral"] as const).map((column) =>
        on("Disabilities", column, {
          when: (row) => row[column] !== "" && row[column] !== "99",
          holds: (row) => row.DisabilityType === "8" && row.DisabilityResponse === "1",
        }),
      ),
      on("Services", "OtherTypeProvided", { when: (row) => row.OtherTypeProvided !== "", holds: isVeteranService }),
      on("Services", "MovingOnOtherType", {
        when: (row) => row.MovingOnOtherType !== "",
        holds: (row) => row.RecordType === "300" && row.TypeProvided === "5",
      }),
      on("Services", "SubTypeProvided", {
        when: (row) => row.SubTypeProvided !== "",
        holds: (row) => row.RecordType === "144" && ["3", "4", "5"].includes(row.TypeProvided),
      }),
      on("CurrentLivingSituation", "VerifiedBy", {
        when: (row, its) => row.VerifiedBy !== "" && its.project !== null && its.project.type !== "",
        holds: (_, its) => its.project?.type === "14",
      }),
      ...(["Availability", "ESBedType"] as const).map((column) =>
        on("Inventory", column, {
          when: (row, its) => row[column] !== "" && its.project !== null && its.project.type !== "",
          holds: (_, its) => ["0", "1"].includes(its.project?.type ?? ""),
        }),
      ),
    ],
  },
  {
    code: "dependent.value-missing",
    severity: "error",
    source: eva("Missing Destination, Prior Living Situation and Current Living Situation Subsidy Type"),
    why: "The answer before it asks for this one, and it is empty.",
    mend: "staff",
    checks: REQUIRED.map(([file, column, parent, triggers]) =>
      any(file, column, { when: (row) => triggered(row[parent], triggers), holds: (row) => row[column] !== "" }),
    ),
  },
  {
    code: "dependent.code-of-another-question",
    severity: "error",
    source: csvSpec("lists: codes of 3.12.1 that are for destinations, or for situations, only; W5.A and W5.B"),
    why: "The code is in the column's list, and not for this question: a destination where somebody came from, or the other way round.",
    mend: "staff",
    checks: [
      on("Enrollment", "LivingSituation", {
        holds: (row) =>
          !["312", "313", "327", "422", "423", "426", "30", "17", "24", "37"].includes(row.LivingSituation),
      }),
      on("CurrentLivingSituation", "CurrentLivingSituation", {
        holds: (row) => !["312", "313", "327", "422", "423", "426", "30", "24"].includes(row.CurrentLivingSituation),
      }),
      // W5.A and W5.B share a column: what became of the subsidy, in the old home or in the new one.
      on("Exit", "SubsidyInformation", {
        when: (row) => row.SubsidyInformation !== "" && ["1", "2"].includes(row.HousingAssessment),
        holds: (row) => ["11", "12"].includes(row.SubsidyInformation) === (row.HousingAssessment === "2"),
      }),
      on("Exit", "Destination", { holds: (row) => !["336", "335", "37"].includes(row.Destination) }),
    ],
  },
]);
