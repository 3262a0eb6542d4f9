import type { Finding } from "../../core/index.js";
import type { MatchRecord } from "../../identity/index.js";
import type { NameLists } from "./lists.js";
import type { GrowingPool, NamePool } from "./namePool.js";

/** Why a record can't be told to be anybody's duplicate. */
export type UnlinkableReason = "placeholder-name" | "too-little";

/** What is wrong with one record. The rest of it is compared all the same. */
export type RecordCode =
  | "match.dob-not-a-day"
  | "match.ssn-not-a-number"
  | "match.dob-placeholder"
  | "match.ssn-invalid";

/** The clients as columns; row i of each is one client. */
export interface Columns {
  /** Numbers of names; −1 where there is none. */
  first: Int32Array;
  middle: Int32Array;
  last: Int32Array;
  /** Number in `lists` of the words of a name of several; 0 for one word. */
  firstWords: Int32Array;
  lastWords: Int32Array;
  /** Number in `lists` of the words of the aliases; 0 for none. */
  aliases: Int32Array;
  /** `yyyymmdd`; 0 where there is none. */
  dob: Int32Array;
  /** The known digits at the end; how many they are stands in `ssnDigits`. */
  ssn: Int32Array;
  /** Place as the hash of its text; 0 where there is none. Both are empty while no client has one. */
  place: Int32Array;
  placeRarity: Int32Array;
  /** Address as the hash of its words, and of its first word; 0 where there is none. Empty while no client has one. */
  address: Int32Array;
  addressStart: Int32Array;
  /** Which pairs of letters the address has, eight numbers a row. */
  addressLetters: Int32Array;
  /** 0, or 4 to 9. */
  ssnDigits: Uint8Array;
  suffix: Uint8Array;
  flags: Uint8Array;
}

/** A birth date that stands for several: 1 January, or HUD's data quality 2. */
export const WEAK_DOB = 1;
/** A Social Security number of HUD's data quality 2, "approximate or partial". */
export const WEAK_SSN = 2;
/** A name of HUD's data quality 2, "partial, street name or code name". */
export const WEAK_NAME = 4;
/** The birth date is no day of the calendar: a slip may have made it of one, and nothing else is read out of it. */
export const NOT_A_DAY = 32;
/** Compared with nobody. */
export const UNLINKABLE = 8;
/** May stand in a block beyond the limit. */
export const CROWDED = 64;
/** Too little is known for a verdict "match". */
export const THIN = 16;

/** Clients ready to be compared. */
export interface Table {
  readonly count: number;
  readonly columns: Columns;
  readonly pool: NamePool;
  readonly lists: NameLists;
  /** Hashes of the ids: they put equal records in an order that is not that of the rows. */
  idHash: Int32Array;
}

/** A table with the ids and what was found wrong on the way. */
export interface BuiltTable extends Table {
  readonly idOf: (row: number) => string;
  readonly unlinkable: readonly { readonly row: number; readonly reason: UnlinkableReason }[];
  readonly findings: readonly Finding<RecordCode>[];
  readonly names: GrowingPool;
  readonly rowOf: (id: string) => number;
}

/** Takes clients one by one. */
export interface TableBuilder {
  /** @throws HmisPrivacyError `match.no-id`, `match.not-text`, `match.not-a-quality`, `match.duplicate-id` */
  readonly add: (client: MatchRecord) => number;
  /** The first row that has this id; −1 for none. */
  readonly rowOf: (id: string) => number;
  /** Adds a client for one question, and takes it out again. */
  readonly probe: <T>(client: MatchRecord, use: (row: number) => T) => T;
  readonly finish: () => BuiltTable;
  /** Forgets the texts that were only kept to know a name again; takes no more clients. */
  readonly close: () => void;
}
