import { hudStandard } from "../../core/index.js";
import { isHashedName, isHashedSsn } from "../../hud/index.js";
import { on, type RowOf, rules } from "../rule.js";
import type { Its } from "../state/its.js";

const hashing = hudStandard("HMIS CSV Format Specifications, Hash Status");
const NAMES = ["FirstName", "MiddleName", "LastName"] as const;
type ClientRow = RowOf<"Client">;
const claims = (_: unknown, its: Its): boolean => its.hashStatus === "4";
const hex = (length: number) => new RegExp(`^[0-9a-f]{${length}}$`, "i");
const [MD5, SHA1, SHA256] = [hex(32), hex(40), hex(64)];
const looksHashed = (value: string): boolean => MD5.test(value) || SHA1.test(value) || SHA256.test(value);

/** SHA-256 of nothing: a null that was hashed. */
const OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** An export that says its names are hashed, and what that is worth. */
export const hashRules = /* @__PURE__ */ rules([
  {
    code: "hash.in-clear",
    severity: "error",
    source: hashing,
    why: "HashStatus says that names and SSN are hashed, and here one stands in clear.",
    mend: "vendor",
    checks: [
      ...NAMES.map((column) =>
        on("Client", column, {
          when: claims,
          holds: (row: ClientRow) => row[column] === "" || row[column].length >= 32 || /^0x/i.test(row[column]),
        }),
      ),
      on("Client", "SSN", { when: claims, holds: (row) => !/^[0-9x]{4,9}$|^\d{3}-\d{2}-\d{4}$/i.test(row.SSN) }),
    ],
  },
  {
    code: "hash.wrong-algorithm",
    severity: "error",
    source: hashing,
    why: "HashStatus 4 is SHA-256 with 64 hex digits; this has the length of MD5 (32) or SHA-1 (40).",
    mend: "vendor",
    checks: [
      ...NAMES.map((column) =>
        on("Client", column, {
          when: claims,
          holds: (row: ClientRow) => !MD5.test(row[column]) && !SHA1.test(row[column]),
        }),
      ),
      on("Client", "SSN", {
        when: claims,
        holds: (row) => !/^[0-9x]{0,4}(?:[0-9a-f]{32}|[0-9a-f]{40})$/i.test(row.SSN),
      }),
    ],
  },
  {
    code: "hash.malformed",
    severity: "error",
    source: hashing,
    why: 'The value is no 64 hex digits: cut, padded, in Base64, or "0x" and 62 digits as a database function writes it.',
    mend: "vendor",
    checks: NAMES.map((column) =>
      on("Client", column, {
        when: (row, its) => claims(row, its) && (row[column].length >= 32 || /^0x/i.test(row[column])),
        holds: (row: ClientRow) => isHashedName(row[column]) || looksHashed(row[column]),
      }),
    ),
  },
  {
    code: "hash.mixed-case",
    severity: "warning",
    source: hashing,
    why: "Most hashes are written with small letters and this one with capitals, or the other way round: one name no longer equals itself. Told once.",
    mend: "vendor",
  },
  {
    code: "hash.ssn-form",
    severity: "error",
    source: hashing,
    why: "A hashed SSN is its last four digits in clear and 64 hex digits.",
    mend: "vendor",
    checks: [
      on("Client", "SSN", {
        when: (row, its) =>
          claims(row, its) && row.SSN.length > 11 && !/^[0-9x]{0,4}(?:[0-9a-f]{32}|[0-9a-f]{40})$/i.test(row.SSN),
        holds: (row) => isHashedSsn(row.SSN),
      }),
    ],
  },
  {
    code: "hash.of-nothing",
    severity: "error",
    source: hashing,
    why: "A missing value was hashed: it stays null, and now it counts as a name.",
    mend: "vendor",
    checks: [
      ...NAMES.map((column) =>
        on("Client", column, { when: claims, holds: (row: ClientRow) => row[column].toLowerCase() !== OF_NOTHING }),
      ),
      on("Client", "SSN", { when: claims, holds: (row) => !row.SSN.toLowerCase().endsWith(OF_NOTHING) }),
    ],
  },
  {
    code: "hash.field-that-stays-clear",
    severity: "error",
    source: hashing,
    why: "Four fields are hashed and no others; a hashed suffix or birth date is lost to every report and breaks the import.",
    mend: "vendor",
    checks: (["NameSuffix", "DOB", "AdditionalRaceEthnicity"] as const).map((column) =>
      on("Client", column, { when: claims, holds: (row: ClientRow) => !looksHashed(row[column]) }),
    ),
  },
  {
    code: "hash.unannounced",
    severity: "error",
    source: hashing,
    why: "HashStatus says that nothing is hashed, and a hash stands for a name or an SSN.",
    mend: "vendor",
    checks: [
      ...NAMES.map((column) =>
        on("Client", column, {
          when: (_, its) => its.hashStatus === "1",
          holds: (row: ClientRow) => !looksHashed(row[column]),
        }),
      ),
      on("Client", "SSN", {
        when: (_, its) => its.hashStatus === "1",
        holds: (row) => !looksHashed(row.SSN) && !isHashedSsn(row.SSN),
      }),
    ],
  },
  {
    code: "hash.reveals-anonymous",
    severity: "warning",
    source: hashing,
    why: "A hash is that of the word Anonymous, Refused or the like, which everybody can compute: it tells who refused, disclosed HIV or AIDS, or flees violence.",
    mend: "deidentifyExport",
  },
  {
    code: "hash.one-for-everybody",
    severity: "error",
    source: hashing,
    why: "Every client has one and the same hash: the column was hashed as a whole, and all names are lost.",
    mend: "vendor",
  },
]);
