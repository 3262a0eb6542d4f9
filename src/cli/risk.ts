import { HmisPrivacyError } from "../core/index.js";
import type { ExportSource } from "../export/index.js";
import { openExport } from "../node/index.js";
import { assessRisk, type HashedClient, hmisQuasiIdentifiers, reverseHashes } from "../risk/index.js";
import { formatNamed, parse } from "./args.js";
import { eachRow, HMIS_RISK, riskRowsOf } from "./check/people.js";
import { type ExitCode, goOn, type Io } from "./io.js";
import { riskAsJson, riskAsText } from "./report/risk.js";

export const USAGE = `hmis-privacy risk <export>

Says how well the clients of an export can be told apart by what is left in it, what each group gives away, which column
to coarsen first, and, for a hashed export, how many names and SSNs fall to a table: counts only, nobody is named.

  --k           the smallest group that is thought safe: 5 to share (the default), 11 to publish
  --columns     ${hmisQuasiIdentifiers.join(",")}
  --sample      how many hashed SSNs to take back (10)
  --format      text or json

Exit 0: no group is smaller than k and no hash fell; 1: some are, or some did; 2: could not read it.
`;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(
    argv,
    { k: { type: "string" }, columns: { type: "string" }, sample: { type: "string" }, format: { type: "string" } },
    { exactly: 1 },
  );
  const format = formatNamed(values.format);
  const k = count(values.k, 5, "k");
  const sample = count(values.sample, 10, "sample");
  const quasiIdentifiers = values.columns?.split(",") ?? hmisQuasiIdentifiers;
  const source = await openExport(positionals[0] ?? "");
  try {
    const rows = await riskRowsOf(source);
    if (rows.length === 0) throw new HmisPrivacyError("cli.no-clients", { file: "Client.csv" });
    const risk = assessRisk(rows, { ...HMIS_RISK, quasiIdentifiers, k });
    const hashes = await reversed(source, sample);
    goOn(io);
    io.stdout.write(format === "json" ? riskAsJson(risk, hashes) : riskAsText(risk, hashes, quasiIdentifiers));
    return risk.rowsBelow.k > 0 || (hashes !== null && hashes.names.reversed + hashes.ssns.reversed > 0) ? 1 : 0;
  } finally {
    source.close();
  }
}

/** Null where nothing is hashed. */
async function reversed(source: ExportSource, sample: number) {
  let hashed = false;
  await eachRow(source, "Export.csv", ["HashStatus"], ({ HashStatus }) => {
    hashed = HashStatus === "4" || HashStatus === "2" || HashStatus === "3";
  });
  if (!hashed) return null;
  const clients: HashedClient[] = [];
  await eachRow(source, "Client.csv", ["FirstName", "MiddleName", "LastName", "SSN"], (row) => {
    clients.push({
      firstName: row["FirstName"],
      middleName: row["MiddleName"],
      lastName: row["LastName"],
      ssn: row["SSN"],
    });
  });
  return reverseHashes(clients, { sample });
}

function count(value: string | undefined, otherwise: number, field: string): number {
  if (value === undefined) return otherwise;
  if (!/^\d{1,6}$/.test(value)) throw new HmisPrivacyError("cli.bad-option", { field });
  return Number(value);
}
