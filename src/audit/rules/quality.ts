import { hudStandard } from "../../core/index.js";
import { placeholderKind } from "../../identity/index.js";
import { on, type RowOf, rules } from "../rule.js";

const MISSING = ["8", "9", "99"];
const says = (quality: string, ...codes: string[]): boolean => codes.includes(quality);

type ClientRow = RowOf<"Client">;
const RACES = ["AmIndAKNative", "Asian", "BlackAfAmerican", "MidEastNAfrican", "NativeHIPacific", "White"] as const;
const GENDERS = [
  "Woman",
  "Man",
  "NonBinary",
  "CulturallySpecific",
  "Transgender",
  "Questioning",
  "DifferentIdentity",
] as const;
const races = (row: ClientRow): readonly string[] => [
  ...RACES.map((race) => row[race]),
  row.HispanicLatinao || row.HispanicLatinaeo,
];
const someChosen = (values: readonly string[]): boolean => values.includes("1");
/** The codes of list 1.6; a 0, as some systems write it, says nothing. */
const saysWhy = (code: string): boolean => ["8", "9", "99"].includes(code);
/** One letter is a name now and then, and one sign in many scripts; two Latin ones in a row are initials. */
const isLetter = (name: string): boolean => /^[A-Za-z]$/.test(name);
const isInitial = (name: string): boolean => /^\p{L}\.$/u.test(name);

/** A quality code agrees with the value that it speaks of. */
export const qualityRules = /* @__PURE__ */ rules([
  {
    code: "quality.name-missing",
    severity: "error",
    source: hudStandard("3.01.5 Name Data Quality"),
    why: "Quality 1 says that the full name is there and 2 that a part of it is; it isn't.",
    mend: "staff",
    checks: [
      on("Client", "NameDataQuality", {
        when: (row) => row.NameDataQuality === "1",
        holds: (row) => row.FirstName !== "" && row.LastName !== "",
      }),
      on("Client", "NameDataQuality", {
        when: (row) => row.NameDataQuality === "2",
        holds: (row) => row.FirstName !== "" || row.LastName !== "",
      }),
    ],
  },
  {
    code: "quality.name-present",
    severity: "error",
    source: hudStandard("3.01.5 Name Data Quality"),
    why: "Quality 8, 9 or 99 says that there is no name, and a name stands there: the person may have asked that it does not.",
    mend: "deidentifyExport",
    checks: [
      on("Client", "NameDataQuality", {
        when: (row, its) => says(row.NameDataQuality, ...MISSING) && (its.client?.isNamed ?? false),
        holds: (row) => row.FirstName === "" && row.LastName === "" && row.MiddleName === "",
      }),
    ],
  },
  {
    code: "quality.name-not-full",
    severity: "warning",
    source: hudStandard("3.01.5 Name Data Quality"),
    why: "Quality 1 stands with a name that is no full name: an initial, or words that mean nobody.",
    mend: "staff",
    checks: [
      on("Client", "NameDataQuality", {
        when: (row, its) => row.NameDataQuality === "1" && !its.isHashed,
        holds: (row, its) =>
          !(isLetter(row.FirstName) && isLetter(row.LastName)) &&
          ![row.FirstName, row.LastName].some(
            (name) =>
              isInitial(name) ||
              (its.client?.hasPlaceholder === true &&
                placeholderKind(name) !== null &&
                placeholderKind(name) !== "unnamed-person"),
          ),
      }),
    ],
  },
  {
    code: "quality.ssn-missing",
    severity: "error",
    source: hudStandard("3.02.2 SSN Data Quality"),
    why: "Quality 1 or 2 says that an SSN is there; it isn't.",
    mend: "staff",
    checks: [
      on("Client", "SSNDataQuality", {
        when: (row) => says(row.SSNDataQuality, "1", "2"),
        holds: (row) => row.SSN !== "",
      }),
    ],
  },
  {
    code: "quality.ssn-present",
    severity: "error",
    source: hudStandard("3.02.2 SSN Data Quality"),
    why: "Quality 8, 9 or 99 says that there is no SSN, and one stands there: the person may have asked that it does not.",
    mend: "deidentifyExport",
    checks: [
      on("Client", "SSNDataQuality", {
        when: (row, its) =>
          says(row.SSNDataQuality, ...MISSING) && !/^0{9}$/.test(row.SSN) && !(its.client?.isAnonymous === true),
        holds: (row) => row.SSN === "",
      }),
    ],
  },
  {
    code: "quality.ssn-not-full",
    severity: "error",
    source: hudStandard("3.02.2 SSN Data Quality"),
    why: "Quality 1 says that all nine digits are known; they aren't.",
    mend: "staff",
    checks: [
      on("Client", "SSNDataQuality", {
        when: (row, its) => row.SSNDataQuality === "1" && row.SSN !== "" && !its.isHashed,
        holds: (row) => /^\d{9}$/.test(row.SSN),
      }),
    ],
  },
  {
    code: "quality.dob-missing",
    severity: "error",
    source: hudStandard("3.03.2 DOB Data Quality"),
    why: "Quality 1 or 2 says that a birth date is there; it isn't.",
    mend: "staff",
    checks: [
      on("Client", "DOBDataQuality", {
        when: (row) => says(row.DOBDataQuality, "1", "2"),
        holds: (row) => row.DOB !== "",
      }),
    ],
  },
  {
    code: "quality.dob-present",
    severity: "error",
    source: hudStandard("3.03.2 DOB Data Quality: 8, 9 and 99 only with a null DOB", "2023-10"),
    why: "Quality 8, 9 and 99 are valid only with an empty birth date; an approximate one carries 2.",
    mend: "approximateDob",
    checks: [
      on("Client", "DOBDataQuality", {
        // A community may want such a code on an anonymous record: its conflict with HUD is told by hudConflicts.
        when: (row, its) =>
          says(row.DOBDataQuality, ...MISSING) &&
          !(its.client?.isAnonymous === true && row.DOBDataQuality === String(its.policy.dob.quality)),
        holds: (row) => row.DOB === "",
      }),
    ],
  },
  {
    code: "quality.race-missing",
    severity: "error",
    source: hudStandard("3.04 Race and Ethnicity"),
    why: "No race is chosen and RaceNone doesn't say why.",
    mend: "staff",
    checks: [
      on("Client", "RaceNone", {
        when: (row) => row.RaceNone === "" && races(row).every((value) => value === "0"),
        holds: () => false,
      }),
    ],
  },
  {
    code: "quality.race-none-with-race",
    severity: "error",
    source: hudStandard("3.04 Race and Ethnicity: RaceNone is null unless all others are 0 or 99"),
    why: "RaceNone says that no race was given, and one is chosen.",
    mend: "staff",
    checks: [
      on("Client", "RaceNone", { when: (row) => saysWhy(row.RaceNone), holds: (row) => !someChosen(races(row)) }),
    ],
  },
  {
    code: "quality.gender-missing",
    severity: "error",
    source: hudStandard("3.06 Gender", "2023-10"),
    why: "No gender is chosen and GenderNone doesn't say why.",
    mend: "staff",
    checks: [
      on("Client", "GenderNone", {
        when: (row, its) =>
          its.version === "FY2024" && row.GenderNone === "" && GENDERS.every((gender) => row[gender] === "0"),
        holds: () => false,
      }),
    ],
  },
  {
    code: "quality.gender-none-with-gender",
    severity: "error",
    source: hudStandard("3.06 Gender", "2023-10"),
    why: "GenderNone says that no gender was given, and one is chosen.",
    mend: "staff",
    checks: [
      on("Client", "GenderNone", {
        when: (row, its) => its.version === "FY2024" && saysWhy(row.GenderNone),
        holds: (row) => !someChosen(GENDERS.map((gender) => row[gender])),
      }),
    ],
  },
  {
    code: "quality.disabling-condition-conflict",
    severity: "info",
    source: hudStandard("3.08 Disabling Condition"),
    why: "The enrollment says that there is no disabling condition, and a disability of long duration is recorded.",
    mend: "staff",
    checks: [
      on("Disabilities", "DisabilityResponse", {
        when: (row, its) => row.IndefiniteAndImpairs === "1" && its.enrollment?.disablingCondition === "0",
        holds: (row) => !["1", "2", "3"].includes(row.DisabilityResponse),
      }),
    ],
  },
]);
