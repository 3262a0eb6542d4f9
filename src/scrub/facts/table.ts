import { guide, type Source } from "../../core/index.js";
import type { PiiKind } from "../../pii/index.js";

/** One kind of fact that the model finds, and what is done where it is found. */
export interface FactRow {
  readonly kind: PiiKind;
  /** From this probability on it is proposed, */
  readonly from: number;
  /** and from this on masked; between the two it is put up for review. */
  readonly maskFrom: number;
  /** Where a rule has put up the same place for review, the model need only be so sure to mask it: two doubtful witnesses. */
  readonly seconded?: number;
  /** A word beside it goes along with it from this probability on; an age is alone. */
  readonly along?: number;
  readonly says: string;
  readonly why: string;
  readonly source: Source;
}

const common = guide("What is the most commonly recognized personal identifying information (PII*)?");
const combination = guide("Any combination of data that could identify someone");

/** Every kind of fact that the model finds. */
export const FACT_RULES = {
  "facts.residence": {
    kind: "address",
    from: 0.7,
    maskFrom: 0.7,
    seconded: 0.1,
    along: 0.35,
    says: "where somebody lives, sleeps or is met, told in words",
    why: "Whoever reads it can go there.",
    source: common,
  },
  "facts.hiv": {
    kind: "hiv",
    from: 0.4,
    maskFrom: 0.4,
    along: 0.2,
    says: "HIV status, tests, drugs, programmes and what stands for them",
    why: "Discloses the status of a person.",
    source: common,
  },
  "facts.circumstance": {
    kind: "circumstance",
    from: 0.25,
    maskFrom: 0.5,
    seconded: 0.12,
    along: 0.2,
    says: "what everybody in town knows of one person",
    why: "One question or one search finds the name.",
    source: combination,
  },
  "facts.age": {
    kind: "age",
    from: 0.5,
    maskFrom: 0.5,
    says: "a number beside a name, kin or a person, without a unit",
    why: 'Workers write "Ana, 10:" and "She\'s 29,".',
    source: common,
  },
  "facts.vehicle": {
    kind: "vehicle",
    from: 0.3,
    maskFrom: 0.3,
    along: 0.15,
    says: "a vehicle by colour, make, damage or plate",
    why: "Seen from across the street.",
    source: combination,
  },
} as const satisfies Readonly<Record<string, FactRow>>; // prettier-ignore

/** The code of a kind of fact. */
export type FactRule = keyof typeof FACT_RULES;
