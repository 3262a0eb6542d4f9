import { parseDay } from "../calendar/index.js";
import { approximateDob } from "../dob/index.js";
import { parse, policyIds, policyNamed, required } from "./args.js";
import { type ExitCode, type Io, readText } from "./io.js";

export const USAGE = `hmis-privacy dob --policy <policy> --as-of <YYYY-MM-DD> < dates

Reads birth dates from standard input, YYYY-MM-DD, one a line, and writes the approximate date of each on its line;
an empty line where there is none. Notes of crossed age thresholds go to standard error, by line number.

  --policy   ${policyIds()}
  --as-of    the day on which age is counted
`;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parse(argv, { policy: { type: "string" }, "as-of": { type: "string" } }, { exactly: 0 });
  const policy = policyNamed(required(values.policy, "policy"));
  const asOf = required(values["as-of"], "as-of");
  const lines = (await readText(io.stdin)).split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  let found = false;
  for (const [index, line] of lines.entries()) {
    const day = line.trim();
    const note = (code: string): void => {
      found = true;
      io.stderr.write(`line ${index + 1}: ${code}\n`);
    };
    if (day === "" || parseDay(day) === null) {
      if (day !== "") note("dob.not-a-day");
      io.stdout.write("\n");
      continue;
    }
    const { dob, findings } = approximateDob(day, { asOf, policy });
    io.stdout.write(`${dob ?? ""}\n`);
    for (const { code } of findings) note(code);
  }
  return found ? 1 : 0;
}
