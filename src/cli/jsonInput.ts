import { HmisPrivacyError } from "../core/index.js";
import { type Io, readText } from "./io.js";

/**
 * One JSON object from standard input. What doesn't parse is not quoted.
 *
 * @throws HmisPrivacyError `cli.not-json`
 */
export async function readObject(io: Io): Promise<Readonly<Record<string, unknown>>> {
  let value: unknown;
  try {
    value = JSON.parse(await readText(io.stdin));
  } catch {
    throw new HmisPrivacyError("cli.not-json");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HmisPrivacyError("cli.not-json");
  return value as Readonly<Record<string, unknown>>;
}

export const textIn = (fields: Readonly<Record<string, unknown>>, field: string): string | undefined => {
  const value = fields[field];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") throw new HmisPrivacyError("cli.not-text", { field });
  return value;
};

export const listIn = (fields: Readonly<Record<string, unknown>>, field: string): readonly string[] => {
  const value = fields[field] ?? [];
  if (!Array.isArray(value) || !value.every((part) => typeof part === "string"))
    throw new HmisPrivacyError("cli.not-a-list", { field });
  return value;
};
