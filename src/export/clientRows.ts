import { type AssignedDob, type DeidentifiedRow, deidentifyClientRow } from "../client/index.js";
import { HmisPrivacyError } from "../core/index.js";
import { hashName } from "../hud/index.js";
import { isAnonymousRecord } from "../identity/index.js";
import type { Policy } from "../policy/index.js";
import type { ClientRow, People } from "./people.js";

export interface IdentityWork {
  /** `YYYY-MM-DD`, or `entry`: each client's own first entry date. */
  readonly asOf: string;
  readonly policy: Policy;
  readonly form: "stored" | "submission";
  /** Birth dates that were assigned before, by Client ID. */
  readonly assigned: ReadonlyMap<string, AssignedDob>;
  /** Whether names are written in HUD's hash (HashStatus 4). */
  readonly hashed: boolean;
}

/** The anonymous form of a row of Client.csv, by the rules of `client`; null where there is no day to count age on. */
export function anonymousRow(
  id: string,
  { columns }: ClientRow,
  { firstEntry }: Pick<People, "firstEntry">,
  { asOf, policy, form, assigned, hashed }: IdentityWork,
): DeidentifiedRow<Readonly<Record<string, string>>> | null {
  // A row without a birth date needs no day, but the rule must be given one.
  const day = asOf === "entry" ? (firstEntry.get(id) ?? (columns["DOB"] === "" ? "2000-01-01" : null)) : asOf;
  if (day === null) return null;
  return deidentifyClientRow(columns, {
    asOf: day,
    policy,
    form,
    assigned: assigned.get(id),
    ...(hashed && { hashName: hashedTemplate }),
  });
}

/** Whether a row names nobody: by its name, or because there is nothing to change. */
export function isAnonymousClient(
  id: string,
  row: ClientRow,
  people: Pick<People, "firstEntry">,
  work: IdentityWork,
): boolean {
  const { columns } = row;
  const named = isAnonymousRecord({
    id,
    firstName: columns["FirstName"],
    middleName: columns["MiddleName"],
    lastName: columns["LastName"],
    nameSuffix: columns["NameSuffix"],
  });
  // Any day will do: the date of an anonymous record stays.
  const day = work.asOf === "entry" ? { ...work, asOf: "2000-01-01" } : work;
  return named || anonymousRow(id, row, people, day)?.changes.length === 0;
}

function hashedTemplate(name: string): string {
  const hash = hashName(name);
  if (hash === null) throw new HmisPrivacyError("export.template-without-hash"); // a policy's name without a letter
  return hash;
}
