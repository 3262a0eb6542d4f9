import { checkStructure } from "../export/index.js";
import { openExport } from "../node/index.js";
import { formatNamed, parse, policyIds, policyNamed, required } from "./args.js";
import type { ExitCode, Io } from "./io.js";
import { findingsAsJson, findingsAsText } from "./report/findings.js";

export const USAGE = `hmis-privacy check <export> --policy <policy>

Looks for what is wrong in a HMIS CSV export, folder or zip: broken files and headers, and anonymous records that are not
as the policy wants them.

  --policy      ${policyIds()}
  --show-ids    name Client IDs in the report
  --format      text or json
`;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(
    argv,
    { policy: { type: "string" }, "show-ids": { type: "boolean" }, format: { type: "string" } },
    { exactly: 1 },
  );
  const policy = policyNamed(required(values.policy, "policy"));
  const format = formatNamed(values.format);
  const ids = values["show-ids"] === true;
  const source = await openExport(positionals[0] ?? "");
  try {
    const findings = await checkStructure(source, { policy });
    if (format === "json")
      io.stdout.write(`${JSON.stringify({ findings: findingsAsJson(findings, { ids }) }, null, 2)}\n`);
    else io.stdout.write(findings.length === 0 ? "Nothing found.\n" : findingsAsText(findings, { ids }));
    return findings.some(({ severity }) => severity !== "info") ? 1 : 0;
  } finally {
    source.close();
  }
}
