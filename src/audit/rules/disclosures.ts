import { hudStandard, statute } from "../../core/index.js";
import { on, rules } from "../rule.js";
import { dayNumber, yearsBetween } from "../state/days.js";
import type { Its } from "../state/its.js";
import { vawa } from "./sources.js";

const HOPWA = ["13", "14", "15", "16", "17", "18", "19", "48"];
const hivLaw = statute("RCW 70.02.220");
/** A client with a name, or an anonymous one whose community removes the disclosure: either way a fact about a person. */
const named = (its: Its): boolean => its.client?.isNamed === true;
const hivMustGo = (its: Its): boolean =>
  (its.client?.isAnonymous === true && its.policy.disclosures.hiv === "remove") ||
  (named(its) && its.policy.requires.hivDisclosed);
const dvMustGo = (its: Its): boolean => its.client?.isAnonymous === true && its.policy.disclosures.dv === "remove";

/** What tells of HIV or of violence, straight out or by inference. */
export const disclosureRules = /* @__PURE__ */ rules([
  {
    code: "disclosure.hiv",
    severity: "error",
    source: hivLaw,
    why: "The record says that the client has HIV or AIDS. Where a community makes such people anonymous, neither the name nor, on an anonymous record, the fact may stay.",
    mend: "deidentifyExport",
    checks: [
      on("Disabilities", "DisabilityResponse", {
        when: (row, its) => row.DisabilityType === "8" && hivMustGo(its),
        holds: (row) => !["1", "2", "3"].includes(row.DisabilityResponse),
      }),
    ],
  },
  {
    code: "disclosure.hiv-by-inference",
    severity: "error",
    source: hivLaw,
    why: "Only somebody with HIV or AIDS gets this help or has this count: the column tells what another column doesn't say.",
    mend: "deidentifyExport",
    checks: [
      ...(["ADAP", "RyanWhiteMedDent"] as const).map((column) =>
        on("IncomeBenefits", column, { when: (_, its) => hivMustGo(its), holds: (row) => row[column] !== "1" }),
      ),
      ...(["NoADAPReason", "NoRyanWhiteReason"] as const).map((column) =>
        on("IncomeBenefits", column, {
          when: (_, its) => hivMustGo(its),
          holds: (row) => ["", "99"].includes(row[column]),
        }),
      ),
      ...(["TCellCount", "ViralLoad"] as const).map((column) =>
        on("Disabilities", column, { when: (_, its) => hivMustGo(its), holds: (row) => row[column] === "" }),
      ),
      on("Disabilities", "AntiRetroviral", {
        when: (_, its) => hivMustGo(its),
        holds: (row) => row.AntiRetroviral !== "1",
      }),
      // An anonymous client may use such a project: that is what anonymous records are for.
      on("Services", "RecordType", {
        when: (_, its) => hivMustGo(its) && named(its),
        holds: (row) => !["143", "151"].includes(row.RecordType),
      }),
      on("Exit", "Destination", {
        when: (_, its) => hivMustGo(its) && named(its),
        holds: (row) => !["327", "426"].includes(row.Destination),
      }),
      on("Enrollment", "ProjectID", {
        when: (_, its) => hivMustGo(its) && named(its) && its.project !== null,
        holds: (_, its) =>
          its.project?.targetPopulation !== "3" && !HOPWA.some((funder) => its.project?.funders.has(funder) ?? false),
      }),
    ],
  },
  {
    code: "disclosure.fleeing-named",
    severity: "error",
    source: vawa,
    why: "The client flees violence and stands there by name: whoever finds the record finds the person.",
    mend: "deidentifyExport",
    checks: [
      on("HealthAndDV", "CurrentlyFleeing", {
        when: (_, its) => named(its) && its.policy.requires.fleeingViolence,
        holds: (row) => row.CurrentlyFleeing !== "1",
      }),
    ],
  },
  {
    code: "disclosure.dv-kept",
    severity: "error",
    source: vawa,
    why: "The community removes what tells of violence from anonymous records; it is still there.",
    mend: "deidentifyExport",
    checks: (["DomesticViolenceSurvivor", "CurrentlyFleeing"] as const).map((column) =>
      on("HealthAndDV", column, { when: (_, its) => dvMustGo(its), holds: (row) => row[column] !== "1" }),
    ),
  },
  {
    code: "health.pregnancy-age",
    severity: "warning",
    source: hudStandard("R10 Pregnancy Status"),
    why: "The client is pregnant at an age at which nobody is: a birth date or an answer is wrong.",
    mend: "staff",
    checks: [
      on("HealthAndDV", "PregnancyStatus", {
        when: (row, its) => row.PregnancyStatus === "1" && (its.client?.dob ?? 0) !== 0,
        holds: (row, its) => {
          const [day, dob] = [dayNumber(row.InformationDate), its.client?.dob ?? 0];
          return day === 0 || (yearsBetween(dob, day) >= 10 && yearsBetween(dob, day) <= 60);
        },
      }),
    ],
  },
  {
    code: "health.count-out-of-range",
    severity: "error",
    source: hudStandard("W4 T-cell count (0 to 1,500) and viral load (0 to 999,999)"),
    why: "No laboratory gives such a count.",
    mend: "staff",
    checks: [
      on("Disabilities", "TCellCount", {
        holds: (row) => !/^\d+$/.test(row.TCellCount) || Number(row.TCellCount) <= 1500,
      }),
      on("Disabilities", "ViralLoad", {
        holds: (row) => !/^\d+$/.test(row.ViralLoad) || Number(row.ViralLoad) <= 999_999,
      }),
    ],
  },
  {
    code: "health.pregnant-male",
    severity: "warning",
    source: hudStandard("4.21 Sex and R10 Pregnancy Status"),
    why: "Sex is male and the client is pregnant: one of the two is wrong, or the pair singles the person out.",
    mend: "staff",
    checks: [
      on("HealthAndDV", "PregnancyStatus", {
        when: (row, its) => row.PregnancyStatus === "1" && its.version === "FY2026",
        holds: (_, its) => its.client?.isMale !== true,
      }),
    ],
  },
]);
