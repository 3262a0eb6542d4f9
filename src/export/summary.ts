import type { AssignedDob, IdentityFinding, IdentityRule } from "../client/index.js";
import type { Finding } from "../core/index.js";
import type { CsvCode } from "../csv/index.js";
import type { ExportCode } from "./codes.js";

/** Why a cell changed. */
export type ChangeRule =
  | IdentityRule
  | "birth-date"
  | "text-blanked"
  | "text-scrubbed"
  | "hiv"
  | "dv"
  | "not-of-its-type";

/** Why something that could tell stays. */
export type LeftReason =
  /** Links the client's rows; the policy keeps the Client ID. */
  | "client-id"
  /** Second-precision times of data entry. */
  | "timestamps"
  /** The policy reports such facts and keeps them. */
  | "dv-by-policy"
  | "hiv-by-policy"
  /** The policy removes such facts, but HUD has no code for "not known" here. */
  | "dv-without-missing-code"
  | "hiv-without-missing-code"
  /** The client's true birth date, in a column that HUD wants filled in. */
  | "birth-date"
  /** A worker's ID. */
  | "staff"
  /** A column that the caller admitted by name. */
  | "admitted-unread";

/** How often a rule changed something. */
export interface ChangeCount {
  readonly file: string;
  /** HUD's column, or the number of an unknown one. */
  readonly column: string | number;
  readonly rule: ChangeRule;
  readonly cells: number;
}

/** How often something was left, and why. */
export interface LeftCount {
  readonly file: string;
  readonly column: string | number;
  readonly why: LeftReason;
  readonly cells: number;
}

/** How many rows of a file were read and changed. */
export interface FileCount {
  readonly file: string;
  readonly rows: number;
  /** Rows of listed clients. */
  readonly ofClients: number;
  readonly changedRows: number;
}

/** What somebody must look at after an export was made anonymous. */
export type DeidentifyFinding = IdentityFinding | Finding<ExportCode | CsvCode>;

/** What was done, in numbers; whole when every file has been read. */
export interface DeidentifySummary {
  readonly complete: boolean;
  readonly clients: {
    readonly listed: number;
    readonly found: number;
    /** Had nothing to change in Client.csv. */
    readonly alreadyAnonymous: number;
  };
  readonly files: readonly FileCount[];
  readonly changes: readonly ChangeCount[];
  readonly left: readonly LeftCount[];
  /** Of each code the first thousand in a file. */
  readonly findings: readonly DeidentifyFinding[];
  /** How many more there are. */
  readonly findingsLeftOut: number;
  /** The approximate birth dates, to be stored with their day and policy; by Client ID. Secret like a tracking sheet. */
  readonly assigned: ReadonlyMap<string, AssignedDob>;
}

// More than anybody reads; a million of them would not fit into memory.
const MOST_OF_A_CODE = 1000;

/** Findings with a bound: of each code the first thousand in a file, and how many more there are. */
export class Findings {
  readonly list: DeidentifyFinding[] = [];
  leftOut = 0;
  readonly #counts = new Map<string, number>();

  add(finding: DeidentifyFinding): void {
    const key = `${finding.path.file ?? ""} ${finding.code}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count <= MOST_OF_A_CODE) this.list.push(finding);
    else this.leftOut++;
  }
}

/** Counts of one file, while it is read. */
export class Tally {
  rows = 0;
  ofClients = 0;
  changedRows = 0;
  /** Listed clients whose identity was anonymous already. */
  unchangedClients = 0;
  complete = false;
  readonly changes = new Map<string, ChangeCount>();
  readonly left = new Map<string, LeftCount>();
  readonly findings = new Findings();

  constructor(readonly file: string) {}

  changed(column: string | number, rule: ChangeRule): void {
    const key = `${column} ${rule}`;
    const cells = (this.changes.get(key)?.cells ?? 0) + 1;
    this.changes.set(key, { file: this.file, column, rule, cells });
  }

  leave(column: string | number, why: LeftReason): void {
    const key = `${column} ${why}`;
    const cells = (this.left.get(key)?.cells ?? 0) + 1;
    this.left.set(key, { file: this.file, column, why, cells });
  }
}
