import { hashName, sha256 } from "../../hud/index.js";
import { isAnonymousRecord, placeholderKind } from "../../identity/index.js";
import type { Policy } from "../../policy/index.js";
import { fold } from "../../text/index.js";
import type { RowOf } from "../rule.js";
import { dayNumber } from "../state/days.js";
import type { Client, Enrollment, Project } from "../state/its.js";
import { fingerprintOf, Ids, Numbers } from "./ids.js";

const ANONYMOUS = 1;
const NAMED = 2;
const MALE = 4;
const VETERAN = 8;
const DELETED = 16;
const FULL_DOB = 32;
const PLACEHOLDER = 64;
const DELETED_STAY = 1_000_000;

/** What is kept of an export while it is read: numbers, no names. */
export class Memory {
  readonly clientIds = new Ids();
  readonly enrollmentIds = new Ids();
  readonly householdIds = new Ids();
  readonly projectIds = new Ids();
  readonly organizationIds = new Ids();
  readonly userIds = new Ids();
  readonly assessmentIds = new Ids();
  readonly projects: Project[] = [];
  readonly organizations: {
    readonly row: number;
    readonly victimServiceProvider: boolean;
    readonly clients: boolean[];
  }[] = [];
  /** The organization of each project. */
  readonly organizationOf: number[] = [];
  /** The exit of each stay, before its stay is read. */
  readonly exitIds = new Ids();
  readonly exitDays = new Numbers();
  readonly exitDestinations = new Numbers();

  readonly clientRows = new Numbers();
  readonly dobs = new Numbers();
  readonly flags = new Numbers();
  readonly firstNames = new Numbers();
  readonly lastNames = new Numbers();
  /** The client of each assessment. */
  readonly assessmentClients = new Numbers();

  readonly #deaths = new Set<number>();
  readonly stayRows = new Numbers();
  readonly stayClients = new Numbers();
  readonly stayProjects = new Numbers();
  readonly stayHouseholds = new Numbers();
  readonly entries = new Numbers();
  readonly exits = new Numbers();
  readonly moveIns = new Numbers();
  /** RelationshipToHoH, times 1000 the disabling condition, {@link DELETED_STAY} for a deleted row. */
  readonly stayCodes = new Numbers();

  /** Whether any client read so far is anonymous. */
  hasAnonymous = false;
  /** The households' members, once all stays are read. */
  #members: { readonly starts: Int32Array; readonly clients: Int32Array } | null = null;

  isAnonymous = (client: number): boolean => (this.flags.get(client) & ANONYMOUS) !== 0;
  isNamed = (client: number): boolean => (this.flags.get(client) & NAMED) !== 0;
  hasPlaceholder = (client: number): boolean => (this.flags.get(client) & PLACEHOLDER) !== 0;
  isDeleted = (client: number): boolean => (this.flags.get(client) & DELETED) !== 0;
  hasFullDob = (client: number): boolean => (this.flags.get(client) & FULL_DOB) !== 0;

  rememberClient(ordinal: number, row: RowOf<"Client">, number: number, hashStatus: string, policy: Policy): void {
    const hashed = hashStatus !== "1";
    // Names are read once here: most have nothing to do with placeholders, and rules then needn't ask.
    const odd = !hashed && hasPlaceholder(row);
    const anonymous = hashed
      ? isHashedPlaceholder(row)
      : (odd || policy.name.first !== "Anonymous") && isAnonymousName(row, policy);
    const named =
      !anonymous &&
      (hashed
        ? row.FirstName !== "" || row.LastName !== ""
        : odd
          ? isNamedRow(row)
          : row.FirstName !== "" || row.LastName !== "");
    this.hasAnonymous ||= anonymous;
    this.clientRows.set(ordinal, number);
    this.dobs.set(ordinal, dayNumber(row.DOB));
    this.flags.set(
      ordinal,
      (anonymous ? ANONYMOUS : 0) |
        (named ? NAMED : 0) |
        (odd ? PLACEHOLDER : 0) |
        (row.Sex === "1" ? MALE : 0) |
        (row.VeteranStatus === "1" ? VETERAN : 0) |
        (row.DateDeleted === "" ? 0 : DELETED) |
        (row.DOBDataQuality === "1" ? FULL_DOB : 0),
    );
    if (named && !hashed) {
      this.firstNames.set(ordinal, nameKey(row.FirstName));
      this.lastNames.set(ordinal, nameKey(row.LastName));
    }
  }

  rememberDeleted(ordinal: number): void {
    this.flags.set(ordinal, DELETED);
  }

  client(ordinal: number): Client {
    const flags = this.flags.get(ordinal);
    return {
      ordinal,
      dob: this.dobs.get(ordinal),
      dobIsFull: (flags & FULL_DOB) !== 0,
      isAnonymous: (flags & ANONYMOUS) !== 0,
      isNamed: (flags & NAMED) !== 0,
      hasPlaceholder: (flags & PLACEHOLDER) !== 0,
      isMale: (flags & MALE) !== 0,
      isVeteran: (flags & VETERAN) !== 0,
      isDeleted: (flags & DELETED) !== 0,
    };
  }

  rememberStay(ordinal: number, row: RowOf<"Enrollment">, number: number, client: number, project: number): void {
    this.stayRows.set(ordinal, number);
    this.stayClients.set(ordinal, client);
    this.stayProjects.set(ordinal, project);
    this.stayHouseholds.set(ordinal, row.HouseholdID === "" ? -1 : this.householdIds.add(row.HouseholdID).ordinal);
    this.entries.set(ordinal, dayNumber(row.EntryDate));
    const exit = this.exitIds.find(row.EnrollmentID);
    if (exit !== -1 && this.exitDestinations.get(exit) === 24) this.#deaths.add(ordinal);
    this.exits.set(ordinal, exit === -1 ? 0 : this.exitDays.get(exit));
    this.moveIns.set(ordinal, dayNumber(row.MoveInDate));
    const code = (cell: string): number => (/^\d{1,2}$/.test(cell) ? Number(cell) : 99);
    this.stayCodes.set(
      ordinal,
      code(row.RelationshipToHoH) + code(row.DisablingCondition) * 1000 + (row.DateDeleted === "" ? 0 : DELETED_STAY),
    );
  }

  rememberDeletedStay(ordinal: number): void {
    this.stayCodes.set(ordinal, DELETED_STAY);
  }

  /** The clients of a household, for texts about one that name another; laid out when first asked. */
  membersOf(household: number): Int32Array {
    this.#members ??= this.#layOut();
    const { starts, clients } = this.#members;
    return clients.subarray(starts[household] ?? 0, starts[household + 1] ?? 0);
  }

  #layOut(): { readonly starts: Int32Array; readonly clients: Int32Array } {
    const starts = new Int32Array(this.householdIds.size + 1);
    const has = (stay: number): boolean => this.stayHouseholds.get(stay) >= 0 && this.stayClients.get(stay) >= 0;
    for (let i = 0; i < this.stayRows.length; i++)
      if (has(i)) starts[this.stayHouseholds.get(i) + 1] = (starts[this.stayHouseholds.get(i) + 1] ?? 0) + 1;
    for (let g = 0; g + 1 < starts.length; g++) starts[g + 1] = (starts[g + 1] ?? 0) + (starts[g] ?? 0);
    const next = starts.slice();
    const clients = new Int32Array(starts.at(-1) ?? 0);
    for (let i = 0; i < this.stayRows.length; i++) {
      if (!has(i)) continue;
      const g = this.stayHouseholds.get(i);
      clients[next[g] ?? 0] = this.stayClients.get(i);
      next[g] = (next[g] ?? 0) + 1;
    }
    return { starts, clients };
  }

  /** The exit says that the client has died. */
  isDeath(stay: number): boolean {
    return this.#deaths.has(stay);
  }

  relationship = (stay: number): number => this.stayCodes.get(stay) % 1000;
  isDeletedStay = (stay: number): boolean => this.stayCodes.get(stay) >= DELETED_STAY;

  enrollment(ordinal: number): Enrollment {
    const codes = this.stayCodes.get(ordinal);
    return {
      ordinal,
      client: this.stayClients.get(ordinal),
      entry: this.entries.get(ordinal),
      exit: this.exits.get(ordinal),
      disablingCondition: String(Math.trunc(codes / 1000) % 1000),
      isDeleted: codes >= DELETED_STAY,
    };
  }
}

/** A name as one number, for texts to be compared with; 0 where it is too short to mean anything. */
export function nameKey(name: string): number {
  const longest = name.split(/[^\p{L}\p{M}'’]+/u).reduce((a, b) => (b.length > a.length ? b : a), "");
  const plain = fold(longest);
  return plain.length < 3 ? 0 : fingerprintOf(plain);
}

/** Some part of the name stands for nobody, or the whole: "No" and "Name". */
export const hasPlaceholder = (row: RowOf<"Client">): boolean =>
  [row.FirstName, row.MiddleName, row.LastName, wholeName(row)].some(
    (name) => name !== "" && placeholderKind(name, row.PersonalID) !== null,
  );

/** First and last name, where both are there. */
export const wholeName = (row: RowOf<"Client">): string =>
  row.FirstName === "" || row.LastName === "" ? "" : `${row.FirstName} ${row.LastName}`;

/** A record with a name that may be somebody's. */
export const isNamedRow = (row: RowOf<"Client">): boolean =>
  [row.FirstName, row.LastName].some((name) => name !== "" && placeholderKind(name, row.PersonalID) === null);

/** A record that means to be anonymous: by the community's own words, or by words that mean so anywhere. */
export function isAnonymousName(row: RowOf<"Client">, policy: Policy): boolean {
  const names = [row.FirstName, row.LastName].filter((name) => name !== "");
  const kinds = names.map((name) => placeholderKind(name, row.PersonalID));
  if (kinds.every((kind) => kind === null || kind === "not-a-person" || kind === "unknown")) return false;
  return (
    kinds.includes("anonymous") ||
    isAnonymousRecord({ id: row.PersonalID, firstName: row.FirstName, lastName: row.LastName }) ||
    [policy.name.first, policy.name.last].some(
      (word) => word !== null && names.some((name) => name.trim().toLowerCase() === word.toLowerCase()),
    )
  );
}

/** The hashes of a word that stands for a name, which everybody can compute: of its Soundex, and of the word itself. */
const hashesOf = (word: string): readonly string[] => [
  hashName(word) ?? "",
  ...[word, word.toLowerCase(), word.toUpperCase()].map((one) => sha256(one)),
];
let words: { readonly [W in "anonymous" | "refused" | "consent"]: readonly string[] } | undefined;

/**
 * Hashes of labels. Nobody's name sounds like Anonymous; Rebstock sounds like Refused and Concannon like Consent, so
 * these two count as a pair only.
 */
const isHashedPlaceholder = (row: RowOf<"Client">): boolean => {
  // Of constants: made at the first hashed export, not at import.
  words ??= { anonymous: hashesOf("Anonymous"), refused: hashesOf("Refused"), consent: hashesOf("Consent") };
  const { anonymous, refused, consent } = words;
  const [first, last] = [row.FirstName.toLowerCase(), row.LastName.toLowerCase()];
  if (anonymous.includes(first) || anonymous.includes(last)) return true;
  return refused.includes(last) && (refused.includes(first) || consent.includes(first));
};
