import { ruleOf } from "../audit/index.js";
import { HmisPrivacyError } from "../core/index.js";
import { parse } from "./args.js";
import type { ExitCode, Io } from "./io.js";
import { sourceOf } from "./report/check/sarif.js";
import { why } from "./report/explain.js";

export const USAGE = `hmis-privacy explain <code>

Tells what a rule or an error means: why it matters, where it comes from, and who mends it.
`;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals } = parse(argv, {}, { exactly: 1 });
  const code = positionals[0] ?? "";
  const rule = ruleOf(code);
  const reason = rule?.why ?? why(code);
  if (reason === "") throw new HmisPrivacyError("cli.unknown-code");
  io.stdout.write(
    rule === null
      ? `${code}\n\n${reason}\n`
      : `${code} (${rule.severity})\n\n${rule.why}\n\nMended by: ${rule.mend}\nSource:    ${sourceOf(code)}\n`,
  );
  return 0;
}
