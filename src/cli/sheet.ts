import { access } from "node:fs/promises";
import { HmisPrivacyError } from "../core/index.js";
import { openCsv } from "../csv/index.js";
import { type MatchRecord, personFromClientRow } from "../identity/index.js";
import {
  addSheetEntry,
  createTrackingSheet,
  findSheetEntry,
  openSheet,
  reconcileSheet,
  type SheetPerson,
  sealSheet,
  sheetFromCsv,
  sheetToCsv,
} from "../tracking/index.js";
import { formatNamed, parse, required } from "./args.js";
import type { ExitCode, Io } from "./io.js";
import { listIn, readObject, textIn } from "./jsonInput.js";
import { findingsAsText } from "./report/findings.js";
import { KEY_OPTIONS, KEY_USAGE, keysOf } from "./secrets.js";
import { readSealed, saveSealed } from "./sheetFile.js";

export const USAGE = `hmis-privacy sheet <create|add|find|reconcile|export> <file> [options]

The organisation's tracking sheet: who its anonymous clients are, sealed with age. People come from standard input,
never from arguments.

  create      a new sheet in a file that is not there yet; --from-csv reads its people from standard input
  add         reads { clientId, firstName, lastName, dob?, ssn?, aliases?, agencyNotes? } and adds the person
  find        reads { firstName, lastName, dob?, ssn? } or takes --client-id; writes Client IDs, best first
  reconcile   reads Client.csv of the HMIS and tells who is lost, doubled or named again
  export      writes the sheet, open, as CSV to standard output

  --as-of         the day of the change, YYYY-MM-DD (create --from-csv, add)
  --client-id     the Client ID to find
  --distinct-from a Client ID that was looked at and is another person; may be repeated
  --format        text or json
${KEY_USAGE}`;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(
    argv,
    {
      ...KEY_OPTIONS,
      "as-of": { type: "string" },
      "client-id": { type: "string" },
      "distinct-from": { type: "string", multiple: true },
      "from-csv": { type: "boolean" },
      format: { type: "string" },
    },
    { exactly: 2 },
  );
  const [action = "", file = ""] = positionals;
  const json = formatNamed(values.format) === "json";
  const write = (value: object, text: string): void => {
    io.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : text);
  };
  switch (action) {
    case "create": {
      if (await exists(file)) throw new HmisPrivacyError("cli.file-exists");
      const { seal } = await keysOf(values, io, "seal");
      const sheet =
        values["from-csv"] === true
          ? await sheetFromCsv(await readBytes(io), { on: required(values["as-of"], "as-of") })
          : createTrackingSheet();
      await saveSealed(file, sheet, await sealSheet(sheet, seal), io);
      return 0;
    }
    case "add": {
      const on = required(values["as-of"], "as-of");
      const { open: key, seal } = await keysOf(values, io, "both");
      const input = await readObject(io);
      const person = {
        ...personIn(input),
        clientId: textIn(input, "clientId") ?? "",
        agencyNotes: textIn(input, "agencyNotes"),
      };
      const sheet = await openSheet(await readSealed(file), key);
      const result = addSheetEntry(sheet, present(person), { on, distinctFrom: values["distinct-from"] ?? [] });
      if (result.status === "blocked") {
        write({ status: "blocked", blockers: result.blockers }, findingsAsText(result.blockers, { ids: true }));
        return 2;
      }
      await saveSealed(file, result.sheet, await sealSheet(result.sheet, seal), io);
      write({ status: "done", findings: result.findings }, findingsAsText(result.findings, { ids: true }));
      return result.findings.length > 0 ? 1 : 0;
    }
    case "find": {
      const clientId = values["client-id"];
      const { open: key } = await keysOf(values, io, "open");
      const who = clientId === undefined ? personIn(await readObject(io)) : { clientId };
      const found = findSheetEntry(await openSheet(await readSealed(file), key), who);
      const rows = found.map(({ entry, verdict, probability }) => ({ clientId: entry.clientId, verdict, probability }));
      write(rows, rows.map((row) => `${row.clientId}\t${row.verdict}\t${row.probability.toFixed(3)}\n`).join(""));
      return rows.length > 0 ? 0 : 1;
    }
    case "reconcile": {
      const { open: key } = await keysOf(values, io, "open");
      const sheet = await openSheet(await readSealed(file), key);
      const result = reconcileSheet(sheet, await clientsFrom(io));
      const lines = result.findings.map(
        ({ code, clientId, otherId }) => `${code}\t${clientId ?? ""}${otherId === undefined ? "" : `\t${otherId}`}\n`,
      );
      write(result, `${lines.join("")}${result.entries} on the sheet, ${result.anonymous} anonymous in the HMIS\n`);
      return result.findings.length > 0 ? 1 : 0;
    }
    case "export": {
      const { open: key } = await keysOf(values, io, "open");
      const bytes = sheetToCsv(await openSheet(await readSealed(file), key));
      io.stdout.write(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
      return 0;
    }
    default:
      throw new HmisPrivacyError("cli.bad-arguments");
  }
}

function personIn(input: Readonly<Record<string, unknown>>): SheetPerson {
  return present({
    firstName: textIn(input, "firstName") ?? "",
    middleName: textIn(input, "middleName"),
    lastName: textIn(input, "lastName") ?? "",
    nameSuffix: textIn(input, "nameSuffix"),
    aliases: input["aliases"] === undefined ? undefined : listIn(input, "aliases"),
    dob: textIn(input, "dob"),
    ssn: textIn(input, "ssn"),
  });
}

const present = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

async function clientsFrom(io: Io): Promise<MatchRecord[]> {
  const table = await openCsv(io.stdin, { file: "Client.csv" });
  const clients: MatchRecord[] = [];
  for await (const batch of table.batches())
    for (const { cells } of batch)
      clients.push(personFromClientRow(Object.fromEntries(table.header.map((name, i) => [name, cells[i]]))).match);
  return clients;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function readBytes(io: Io): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of io.stdin) pieces.push(piece);
  return Buffer.concat(pieces);
}
