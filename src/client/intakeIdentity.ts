import type { Identity } from "./anonymousIdentity.js";
import { intakeField } from "./intakeFields.js";

/** Who an intake is about. */
export interface IntakeIdentity {
  readonly was: Identity;
  readonly aliases: readonly string[];
  /** The Client ID of a record that comes round again. */
  readonly clientId: string | undefined;
}

/** The identity in an intake, under whatever names its fields have; of two spellings of one field, the last. */
export function intakeIdentity(intake: Readonly<Record<string, unknown>>): IntakeIdentity {
  const fields: Record<string, unknown> = {};
  let clientId: string | undefined;
  for (const [name, value] of Object.entries(intake)) {
    const { role, field } = intakeField(name);
    if (role === "identity" && field !== undefined) fields[field] = value;
    if (role === "clientId" && typeof value === "string" && value !== "") clientId ??= value;
  }
  return { was: identityOf(fields), aliases: textsOf(fields["aliases"]), clientId };
}

function identityOf(fields: Readonly<Record<string, unknown>>): Identity {
  const text = (field: string): string | null => {
    const value = fields[field];
    return isEmpty(value) || !isScalar(value) ? null : String(value);
  };
  const code = (field: string): number | null => {
    const value = fields[field];
    return /^\d{1,2}$/.test(String(value)) ? Number(value) : null; // HUD's CSV has codes as text
  };
  return {
    firstName: text("firstName"),
    middleName: text("middleName"),
    lastName: text("lastName"),
    nameSuffix: text("nameSuffix"),
    nameDataQuality: code("nameDataQuality"),
    ssn: text("ssn"),
    ssnDataQuality: code("ssnDataQuality"),
    dob: text("dob"),
    dobDataQuality: code("dobDataQuality"),
  };
}

export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

export const isScalar = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));

export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((part) => isScalar(part)).map(String);
