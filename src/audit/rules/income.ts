import { hudStandard } from "../../core/index.js";
import { on, type RowOf, rules } from "../rule.js";
import { dayNumber, yearsBetween } from "../state/days.js";
import { eva } from "./sources.js";

const SOURCES = [
  ["Earned", "EarnedAmount"],
  ["Unemployment", "UnemploymentAmount"],
  ["SSI", "SSIAmount"],
  ["SSDI", "SSDIAmount"],
  ["VADisabilityService", "VADisabilityServiceAmount"],
  ["VADisabilityNonService", "VADisabilityNonServiceAmount"],
  ["PrivateDisability", "PrivateDisabilityAmount"],
  ["WorkersComp", "WorkersCompAmount"],
  ["TANF", "TANFAmount"],
  ["GA", "GAAmount"],
  ["SocSecRetirement", "SocSecRetirementAmount"],
  ["Pension", "PensionAmount"],
  ["ChildSupport", "ChildSupportAmount"],
  ["Alimony", "AlimonyAmount"],
  ["OtherIncomeSource", "OtherIncomeAmount"],
] as const;
const BENEFITS = ["SNAP", "WIC", "TANFChildCare", "TANFTransportation", "OtherTANF", "OtherBenefitsSource"] as const;
const INSURANCES = [
  "Medicaid",
  "Medicare",
  "SCHIP",
  "VHAServices",
  "EmployerProvided",
  "COBRA",
  "PrivatePay",
  "StateHealthIns",
  "IndianHealthServices",
  "OtherInsurance",
] as const;
type Row = RowOf<"IncomeBenefits">;

const amount = (cell: string): number => (/^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : 0);
/** "No" with a source chosen, or "yes" with every source denied. An empty source may be one that nobody asked for. */
const contradicts = (answer: string, sources: readonly string[]): boolean =>
  (answer === "0" && sources.includes("1")) || (answer === "1" && sources.every((source) => source === "0"));

/** Income, benefits and insurance agree with their sources. */
export const incomeRules = /* @__PURE__ */ rules([
  {
    code: "income.sources-contradict",
    severity: "error",
    source: eva("Conflicting Income yes/no"),
    why: "The client has income and no source of it, or a source and no income.",
    mend: "staff",
    checks: [
      on("IncomeBenefits", "IncomeFromAnySource", {
        // Income has an amount, so a "yes" without any source is wrong even where the others are empty.
        holds: (row) => {
          const sources = SOURCES.map(([source]) => row[source]);
          return (
            !contradicts(row.IncomeFromAnySource, sources) &&
            !(row.IncomeFromAnySource === "1" && !sources.includes("1"))
          );
        },
      }),
    ],
  },
  {
    code: "income.benefits-contradict",
    severity: "error",
    source: eva("Conflicting Non-cash Benefits yes/no"),
    why: "The client has benefits and no source of them, or a source and no benefits.",
    mend: "staff",
    checks: [
      on("IncomeBenefits", "BenefitsFromAnySource", {
        holds: (row) =>
          !contradicts(
            row.BenefitsFromAnySource,
            BENEFITS.map((source) => row[source]),
          ),
      }),
    ],
  },
  {
    code: "income.insurance-contradicts",
    severity: "error",
    source: eva("Conflicting Health Insurance yes/no"),
    why: "The client is insured by nobody, or not insured by somebody.",
    mend: "staff",
    checks: [
      on("IncomeBenefits", "InsuranceFromAnySource", {
        holds: (row) =>
          !contradicts(
            row.InsuranceFromAnySource,
            INSURANCES.map((source) => row[source]),
          ),
      }),
    ],
  },
  {
    code: "income.amount-without-source",
    severity: "error",
    source: hudStandard("4.02 Income and Sources"),
    why: "An amount stands with a source that the client doesn't have.",
    mend: "staff",
    checks: SOURCES.map(([source, column]) =>
      on("IncomeBenefits", column, { when: (row) => row[source] === "0", holds: (row) => amount(row[column]) === 0 }),
    ),
  },
  {
    code: "income.total-differs",
    severity: "error",
    source: hudStandard("4.02.18 Total Monthly Income"),
    why: "The total is not the sum of the amounts.",
    mend: "vendor",
    checks: [
      on("IncomeBenefits", "TotalMonthlyIncome", {
        when: (row) => row.TotalMonthlyIncome !== "" && known(row),
        holds: (row) =>
          Math.abs(amount(row.TotalMonthlyIncome) - SOURCES.reduce((sum, [, column]) => sum + amount(row[column]), 0)) <
          1,
      }),
    ],
  },
  {
    code: "income.earned-by-child",
    severity: "warning",
    source: hudStandard("4.02.3 Earned income"),
    why: "A child under 12 earns money: a birth date is wrong, or a parent's income stands with the child.",
    mend: "staff",
    checks: [
      on("IncomeBenefits", "Earned", {
        when: (row, its) => row.Earned === "1" && (its.client?.dob ?? 0) !== 0 && dayNumber(row.InformationDate) !== 0,
        holds: (row, its) => yearsBetween(its.client?.dob ?? 0, dayNumber(row.InformationDate)) >= 12,
      }),
    ],
  },
  {
    code: "income.implausible",
    severity: "warning",
    source: hudStandard("4.02 Income and Sources"),
    why: "More than 20,000 dollars a month: a yearly figure, a slip of the comma, or a number that is no money.",
    mend: "staff",
    checks: [on("IncomeBenefits", "TotalMonthlyIncome", { holds: (row) => amount(row.TotalMonthlyIncome) <= 20_000 })],
  },
]);

/** Every source that is chosen has its amount. */
const known = (row: Row): boolean => SOURCES.every(([source, column]) => row[source] !== "1" || row[column] !== "");
