import { type ParseArgsConfig, parseArgs } from "node:util";
import { HmisPrivacyError } from "../core/index.js";
import { type Policy, policies } from "../policy/index.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Options and words of a command line.
 *
 * @throws HmisPrivacyError `cli.bad-arguments`, without the argument: it may be somebody's name, pasted
 */
export function parse<const O extends Options>(
  argv: readonly string[],
  options: O,
  words: { readonly exactly: number },
) {
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    if (parsed.positionals.length !== words.exactly) throw new HmisPrivacyError("cli.bad-arguments");
    return parsed;
  } catch {
    throw new HmisPrivacyError("cli.bad-arguments");
  }
}

/** @throws HmisPrivacyError `cli.missing-option` */
export function required(value: string | undefined, field: string): string {
  if (value === undefined || value === "") throw new HmisPrivacyError("cli.missing-option", { field });
  return value;
}

/** @throws HmisPrivacyError `cli.unknown-policy` */
export function policyNamed(id: string): Policy {
  const policy = policies.find((one) => one.id === id);
  if (policy === undefined) throw new HmisPrivacyError("cli.unknown-policy", { field: "policy" });
  return policy;
}

export const policyIds = (): string => policies.map(({ id }) => id).join(", ");

/** @throws HmisPrivacyError `cli.unknown-format` */
export function formatNamed(format: string | undefined): "text" | "json" {
  if (format !== undefined && format !== "text" && format !== "json")
    throw new HmisPrivacyError("cli.unknown-format", { field: "format" });
  return format ?? "text";
}
