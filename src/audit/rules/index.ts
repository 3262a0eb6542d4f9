import type { RowRule, RuleRow } from "../rule.js";
import { anonymousRules } from "./anonymous.js";
import { dateRules } from "./dates.js";
import { dependentRules } from "./dependents.js";
import { disclosureRules } from "./disclosures.js";
import { exportFileRules } from "./exportFile.js";
import { hashRules } from "./hash.js";
import { householdRules } from "./household.js";
import { identityRules } from "./identity.js";
import { incomeRules } from "./income.js";
import { projectRules } from "./projects.js";
import { qualityRules } from "./quality.js";
import { staffRules } from "./staff.js";
import { structureRules } from "./structure.js";
import { textRules } from "./text.js";
import { veteranRules } from "./veterans.js";
import { vspRules } from "./vsp.js";

const all = /* @__PURE__ */ (() =>
  [
    ...anonymousRules,
    ...vspRules,
    ...disclosureRules,
    ...textRules,
    ...staffRules,
    ...hashRules,
    ...identityRules,
    ...qualityRules,
    ...dateRules,
    ...householdRules,
    ...veteranRules,
    ...incomeRules,
    ...dependentRules,
    ...projectRules,
    ...exportFileRules,
    ...structureRules,
  ] as const)();

/** The code of a rule. */
export type RuleCode = (typeof all)[number]["code"];

/** A rule as the world sees it. */
export type Rule = RuleRow<RuleCode>;

/** Every rule, the ones about people first. */
export const RULES: readonly Rule[] = all;

/** Rules that are decided row by row. */
export const ROW_RULES: readonly RowRule<RuleCode>[] = /* @__PURE__ */ (() =>
  (RULES as readonly (Rule & Partial<RowRule<RuleCode>>)[]).filter(
    (rule): rule is RowRule<RuleCode> => rule.checks !== undefined,
  ))();

/** A rule by its code; null for a code that no rule has. */
export const ruleOf = (code: string): Rule | null => RULES.find((rule) => rule.code === code) ?? null;
