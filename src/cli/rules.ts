import { RULES } from "../audit/index.js";
import { formatNamed, parse } from "./args.js";
import type { ExitCode, Io } from "./io.js";
import { rulesPage } from "./report/rulesPage.js";

export const USAGE = `hmis-privacy rules

Lists the rules of "hmis-privacy check", a line each: severity, code, why. "hmis-privacy explain <code>" tells one.

  --format      text, json or markdown
`;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parse(argv, { format: { type: "string" } }, { exactly: 0 });
  if (values.format === "markdown") {
    io.stdout.write(rulesPage());
    return 0;
  }
  const rows = RULES.map(({ code, severity, source, why, mend }) => ({ code, severity, why, mend, source }));
  if (formatNamed(values.format) === "json") io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else
    io.stdout.write(
      `${rows.map(({ code, severity, why }) => `${severity.padEnd(8)}${code}\n        ${why}`).join("\n")}\n`,
    );
  return 0;
}
