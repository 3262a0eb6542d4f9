import { guide } from "../../core/index.js";
import { hashName } from "../../hud/index.js";
import { placeholderKind } from "../../identity/index.js";
import { on, type RowOf, rules } from "../rule.js";
import type { Its } from "../state/its.js";
import { dayNumber } from "../state/days.js";

type ClientRow = RowOf<"Client">;
const creating = guide("Creating a New Anonymous Client Record");
const deidentifying = guide("De-Identifying Existing Clients");

const isAnonymous = (_: unknown, its: Its): boolean => its.client?.isAnonymous === true;
const kind = (row: ClientRow, column: "FirstName" | "LastName" | "MiddleName") =>
  row[column] === "" ? null : placeholderKind(row[column], row.PersonalID);
/** The name that the policy gives, letter for letter: a record in capitals stands out among the others. */
function isPolicyName(row: ClientRow, { policy, isHashed }: Its): boolean {
  // A hash is the same in capitals.
  const same = (a: string, b: string | null): boolean =>
    isHashed ? a.trim().toLowerCase() === (b ?? "").toLowerCase() : a.trim() === (b ?? "");
  const { first, last, lastOnceKnown } = policy.name;
  const withId = lastOnceKnown?.replaceAll("{clientId}", () => row.PersonalID) ?? null;
  const written = (name: string | null): string | null => (isHashed ? hashName(name) : name);
  return (
    same(row.FirstName, written(first)) && (same(row.LastName, written(last)) || same(row.LastName, written(withId)))
  );
}

/** Records that must not name anybody, as the community's policy wants them. */
export const anonymousRules = /* @__PURE__ */ rules([
  {
    code: "anonymous.name-kept",
    severity: "error",
    source: creating,
    why: "One part of the name says Anonymous and another part is a person's: first, middle, last or suffix.",
    mend: "deidentifyExport",
    checks: [
      on("Client", "FirstName", {
        when: (row, its) => !its.isHashed && isAnonymous(row, its),
        holds: (row) => row.FirstName === "" || kind(row, "FirstName") !== null,
      }),
      on("Client", "LastName", {
        when: (row, its) => !its.isHashed && isAnonymous(row, its),
        holds: (row) => row.LastName === "" || kind(row, "LastName") !== null || /^\d+$/.test(row.LastName),
      }),
      on("Client", "MiddleName", {
        when: (row, its) => !its.isHashed && isAnonymous(row, its),
        holds: (row) => row.MiddleName === "" || kind(row, "MiddleName") !== null,
      }),
      on("Client", "NameSuffix", {
        when: (row, its) => !its.isHashed && isAnonymous(row, its),
        holds: (row) => row.NameSuffix === "",
      }),
    ],
  },
  {
    code: "anonymous.name-not-as-policy",
    severity: "error",
    source: creating,
    why: "The anonymous name is not the community's: another word, another spelling, or another client's ID in it.",
    mend: "deidentifyExport",
    checks: [
      on("Client", "LastName", {
        when: (row, its) => isAnonymous(row, its) && its.policy.anonymousRecords !== "forbidden",
        holds: isPolicyName,
      }),
    ],
  },
  {
    code: "anonymous.name-quality",
    severity: "error",
    source: creating,
    why: "NameDataQuality of an anonymous record is not the one that the community sets.",
    mend: "deidentifyExport",
    checks: [
      on("Client", "NameDataQuality", {
        when: isAnonymous,
        holds: (row, { policy }) => row.NameDataQuality === String(policy.name.quality),
      }),
    ],
  },
  {
    code: "anonymous.ssn-kept",
    severity: "error",
    source: creating,
    why: "An SSN, even its last four digits, names the person.",
    mend: "deidentifyExport",
    checks: [
      on("Client", "SSN", {
        when: isAnonymous,
        holds: (row, { policy }) => row.SSN === "" || row.SSN === policy.ssn.value,
      }),
    ],
  },
  {
    code: "anonymous.ssn-quality",
    severity: "error",
    source: creating,
    why: "SSNDataQuality of an anonymous record is not the one that the community sets.",
    mend: "deidentifyExport",
    checks: [
      on("Client", "SSNDataQuality", {
        when: isAnonymous,
        holds: (row, { policy }) => row.SSNDataQuality === String(policy.ssn.quality),
      }),
    ],
  },
  {
    code: "anonymous.dob-kept",
    severity: "error",
    source: creating,
    why: "The birth date of an anonymous record is a day of the year that the community's rule never gives: it is the true one, or made by another rule.",
    mend: "approximateDob",
    checks: [
      on("Client", "DOB", {
        when: (row, its) => isAnonymous(row, its) && dayNumber(row.DOB) !== 0,
        holds: (row, { policy }) =>
          policy.dob.rules.some(({ gives }) => gives === "actual") ||
          (row.DOB.endsWith("-01-01") && policy.dob.rules.some(({ gives }) => /january|age-preserving/.test(gives))),
      }),
    ],
  },
  {
    code: "anonymous.dob-quality",
    severity: "error",
    source: creating,
    why: "DOBDataQuality of an anonymous record is not the one that the community sets: an approximate date carries 2.",
    mend: "deidentifyExport",
    checks: [
      on("Client", "DOBDataQuality", {
        when: (row, its) => isAnonymous(row, its) && row.DOB !== "",
        holds: (row, { policy }) => row.DOBDataQuality === String(policy.dob.quality),
      }),
    ],
  },
  {
    code: "anonymous.dob-missing",
    severity: "warning",
    source: creating,
    why: "The community wants an approximate birth date on anonymous records; without one the client has no age in any report.",
    mend: "approximateDob",
    checks: [
      on("Client", "DOB", {
        when: (row, its) => isAnonymous(row, its) && row.DOB === "",
        holds: (row, { policy }) =>
          policy.dob.rules.some(({ gives }) => ["nothing", "year-only", "90-and-over"].includes(gives)) ||
          ["8", "9"].includes(row.DOBDataQuality),
      }),
    ],
  },
  {
    code: "anonymous.race-missing",
    severity: "warning",
    source: creating,
    why: "Race is no PII in this community and goes on being collected for anonymous clients.",
    mend: "staff",
    checks: [
      on("Client", "RaceNone", {
        when: (row, its) => isAnonymous(row, its) && its.policy.keep.includes("race"),
        holds: (row) => row.RaceNone !== "99",
      }),
    ],
  },
  {
    code: "anonymous.sex-missing",
    severity: "warning",
    source: creating,
    why: "Gender or sex is no PII in this community and goes on being collected for anonymous clients.",
    mend: "staff",
    checks: [
      on("Client", "Sex", {
        when: (row, its) => isAnonymous(row, its) && its.version === "FY2026" && its.policy.keep.includes("sex"),
        holds: (row) => row.Sex !== "99",
      }),
      on("Client", "GenderNone", {
        when: (row, its) => isAnonymous(row, its) && its.version === "FY2024" && its.policy.keep.includes("gender"),
        holds: (row) => row.GenderNone !== "99",
      }),
    ],
  },
  {
    code: "anonymous.veteran-status-missing",
    severity: "warning",
    source: creating,
    why: "It is required to record the veteran status of anonymous clients too.",
    mend: "staff",
    checks: [
      on("Client", "VeteranStatus", {
        when: (row, its) => isAnonymous(row, its) && its.policy.keep.includes("veteranStatus") && !isMinor(row, its),
        holds: (row) => row.VeteranStatus !== "99",
      }),
    ],
  },
  {
    code: "anonymous.not-allowed",
    severity: "warning",
    source: { by: "the community", title: "policy" },
    why: "The community's rules don't know anonymous records. Nobody is turned away: ask the HMIS lead how such clients are entered.",
    mend: "HMIS lead",
    checks: [
      on("Client", "LastName", {
        when: isAnonymous,
        holds: (_, { policy }) => policy.anonymousRecords !== "forbidden",
      }),
    ],
  },
  {
    code: "anonymous.household-linked",
    severity: "error",
    source: deidentifying,
    why: "An anonymous client shares a household with somebody by name: the household leads to the person. The county makes all members anonymous, or takes who flees out of the household.",
    mend: "deidentifyHousehold",
  },
  {
    code: "anonymous.timestamp-of-named-record",
    severity: "error",
    source: deidentifying,
    why: "The anonymous record was made in the same second as exactly one record with a name, in another household: the moment joins the two.",
    mend: "deidentifyExport",
  },
  {
    code: "anonymous.second-record",
    severity: "error",
    source: deidentifying,
    why: "The tracking sheet has two anonymous records for one person.",
    mend: "planMerge",
  },
  {
    code: "anonymous.text-with-pii",
    severity: "error",
    source: creating,
    why: "A free text of an anonymous client gives away who it is.",
    mend: "scrub",
  },
  {
    code: "anonymous.contact-kept",
    severity: "error",
    source: creating,
    why: "An anonymous record holds an address, a phone number, an e-mail address or other ways to reach the person.",
    mend: "createAnonymousClient",
  },
  {
    code: "anonymous.documents-kept",
    severity: "error",
    source: deidentifying,
    why: "Documents that were uploaded stay with an anonymous record; they name the person.",
    mend: "deidentifyHousehold",
  },
]);

const isMinor = (row: ClientRow, its: Its): boolean => {
  const dob = dayNumber(row.DOB);
  return dob !== 0 && its.asOf - dob < 190_000;
};
