import { guide, hudStandard, type Source, statute } from "../core/index.js";

/** What a piece of text gives away; each kind has one placeholder. */
export type PiiKind = keyof typeof PII_KINDS;

interface KindRow {
  /** Names the person, narrows down who it is, or tells something about them that must not be told. */
  readonly gives: "identity" | "narrows" | "disclosure";
  readonly source: Source;
}

const common = guide("What is the most commonly recognized personal identifying information (PII*)?");
const combination = guide("Any combination of data that could identify someone");

/** Every kind of PII that the library speaks of. */
export const PII_KINDS = {
  name: { gives: "identity", source: common },
  ssn: { gives: "identity", source: common },
  dob: { gives: "identity", source: common },
  age: { gives: "narrows", source: common },
  address: { gives: "identity", source: common },
  phone: { gives: "identity", source: common },
  email: { gives: "identity", source: guide("Creating a New Anonymous Client Record") },
  handle: { gives: "identity", source: guide("Creating a New Anonymous Client Record") },
  url: { gives: "identity", source: guide("Creating a New Anonymous Client Record") },
  id: { gives: "identity", source: combination },
  account: { gives: "identity", source: combination },
  vehicle: { gives: "identity", source: combination },
  network: { gives: "identity", source: combination },
  identifying: { gives: "identity", source: combination },
  circumstance: { gives: "narrows", source: combination },
  date: { gives: "narrows", source: statute("45 CFR 164.514(b)(2)(i)(C)") },
  staff: { gives: "narrows", source: hudStandard("5.07 User Identifier") },
  hiv: { gives: "disclosure", source: common },
  dv: { gives: "disclosure", source: statute("34 USC 12291(b)(2)") },
  health: { gives: "disclosure", source: statute("RCW 70.02") },
  "substance-use": { gives: "disclosure", source: statute("42 CFR Part 2") },
  immigration: { gives: "disclosure", source: combination },
  justice: { gives: "disclosure", source: combination },
} as const satisfies Readonly<Record<string, KindRow>>;
