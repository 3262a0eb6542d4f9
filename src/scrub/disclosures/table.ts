import { guide, type Source, statute } from "../../core/index.js";
import type { PiiKind } from "../../pii/index.js";
import type { ScrubEvidence } from "../evidence.js";

/** One way of disclosing, and what is done where it is found. */
export interface DisclosureRuleRow {
  readonly kind: PiiKind;
  readonly confidence: number;
  readonly action: "mask" | "review";
  /** What speaks for it wherever it is found. */
  readonly evidence: ScrubEvidence;
  readonly says: string;
  readonly veto: string;
  readonly source: Source;
}

const common = guide("What is the most commonly recognized personal identifying information (PII*)?");
const stock = "stock, samples, flyers, trainings, vans and slots: nobody's status";

/** Every way of disclosing that is looked for. */
export const DISCLOSURE_RULES = {
  "disclosure.hiv.name": {
    kind: "hiv",
    confidence: 0.9,
    action: "mask",
    source: common,
    veto: stock,
    evidence: "word.listed",
    says: "HIV, VIH, AIDS, SIDA with the status, test or care that follows",
  },
  "disclosure.hiv.drug": {
    kind: "hiv",
    confidence: 0.9,
    action: "mask",
    source: common,
    veto: stock,
    evidence: "word.listed",
    says: "an antiretroviral by brand, substance or short name",
  },
  "disclosure.hiv.prevention": {
    kind: "hiv",
    confidence: 0.7,
    action: "mask",
    source: common,
    veto: "prep that is no PrEP: capitals or a drug word decide",
    evidence: "word.beside",
    says: "PrEP or PEP",
  },
  "disclosure.hiv.lab": {
    kind: "hiv",
    confidence: 0.9,
    action: "mask",
    source: common,
    veto: "none",
    evidence: "value.laboratory",
    says: "CD4, viral load, RNA copies, genotype, with the value",
  },
  "disclosure.hiv.told": {
    kind: "hiv",
    confidence: 0.85,
    action: "mask",
    source: common,
    veto: "none",
    evidence: "word.listed",
    says: "poz, undetectable, seroconverted, long-term survivor, with since when",
  },
  "disclosure.hiv.result": {
    kind: "hiv",
    confidence: 0.8,
    action: "mask",
    source: common,
    veto: "a test for something else beside it",
    evidence: "value.status",
    says: "reactive, nonreactive; what a rapid, oral or prenatal test said",
  },
  "disclosure.hiv.programme": {
    kind: "hiv",
    confidence: 0.85,
    action: "mask",
    source: common,
    veto: stock,
    evidence: "word.listed",
    says: "a programme or house that serves people with HIV alone",
  },
  "disclosure.hiv.phrase": {
    kind: "hiv",
    confidence: 0.85,
    action: "mask",
    source: common,
    veto: stock,
    evidence: "phrase.listed",
    says: "a phrase of the list: clinics, illnesses, euphemisms",
  },
  "disclosure.hiv.illness": {
    kind: "hiv",
    confidence: 0.85,
    action: "mask",
    source: common,
    veto: "none",
    evidence: "word.listed",
    says: "an AIDS-defining illness",
  },
  "disclosure.hiv.code": {
    kind: "hiv",
    confidence: 0.85,
    action: "mask",
    source: common,
    veto: "beds, bunks, rooms, lockers",
    evidence: "word.listed",
    says: "B20, B24, Z21",
  },
  "disclosure.hiv.status": {
    kind: "hiv",
    confidence: 0.75,
    action: "mask",
    source: common,
    veto: "counts only in a note that speaks of HIV elsewhere",
    evidence: "note.elsewhere",
    says: "positive, negative, status unknown, diagnosed in, the load",
  },
  "disclosure.dv": {
    kind: "dv",
    confidence: 0.6,
    action: "review",
    source: statute("34 USC 12291(b)(2)"),
    veto: "none",
    evidence: "word.listed",
    says: "violence, stalking, trafficking, protection orders",
  },
  "disclosure.health": {
    kind: "health",
    confidence: 0.6,
    action: "review",
    source: statute("RCW 70.02"),
    veto: "none",
    evidence: "word.listed",
    says: "illness, disability, medication",
  },
  "disclosure.substance-use": {
    kind: "substance-use",
    confidence: 0.6,
    action: "review",
    source: statute("42 CFR Part 2"),
    veto: "none",
    evidence: "word.listed",
    says: "substances, treatment, relapse",
  },
  "disclosure.immigration": {
    kind: "immigration",
    confidence: 0.6,
    action: "review",
    source: statute("34 USC 12291(b)(2)"),
    veto: "none",
    evidence: "word.listed",
    says: "immigration status and proceedings",
  },
  "disclosure.justice": {
    kind: "justice",
    confidence: 0.6,
    action: "review",
    source: statute("RCW 10.97"),
    veto: "none",
    evidence: "word.listed",
    says: "warrants, custody, convictions",
  },
} as const satisfies Readonly<Record<string, DisclosureRuleRow>>; // prettier-ignore

/** The code of a way of disclosing. */
export type DisclosureRule = keyof typeof DISCLOSURE_RULES;
