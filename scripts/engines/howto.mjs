import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

/** What `docs/how-to/find-duplicates-in-sql.md` tells its reader to run, word for word. */
const PAGE = readFileSync("docs/how-to/find-duplicates-in-sql.md", "utf8");

const COLUMNS = {
  client_id: "id",
  first_name: "firstName",
  middle_name: "middleName",
  last_name: "lastName",
  name_data_quality: "nameDataQuality",
  dob: "dob",
  dob_data_quality: "dobDataQuality",
  ssn: "ssn",
  ssn_data_quality: "ssnDataQuality",
  place: "place",
  address: "address",
};

/** The code blocks of one language under one heading of the page. */
export function blocksOf(heading, language) {
  const section = PAGE.split(/^(?=##)/m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const blocks = [...section.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "gm"))];
  if (blocks.length === 0) throw new Error(`the page has no ${language} under "${heading}"`);
  return blocks.map(([, code]) => code);
}

/** A reader's folder: the page's programs, the package, and its command on the path. */
export function readersFolder(folder) {
  const place = join(folder, "reader");
  mkdirSync(join(place, "node_modules", ".bin"), { recursive: true });
  symlinkSync(resolve("."), join(place, "node_modules", "hmis-privacy"));
  const bin = join(place, "node_modules", ".bin");
  writeFileSync(join(bin, "hmis-privacy"), `#!/bin/sh\nexec node '${resolve("dist/cli/bin.js")}' "$@"\n`);
  chmodSync(join(bin, "hmis-privacy"), 0o755);
  for (const program of blocksOf("## The whole way, from a table of clients to verdicts", "js")) {
    const [, name] = /^\/\/ (\w+\.mjs)\n/.exec(program);
    writeFileSync(join(place, name), program);
  }
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  return {
    place,
    run: (command, list, { input, more = {} } = {}) =>
      execFileSync(command, list, {
        cwd: place,
        input,
        encoding: "utf8",
        maxBuffer: 1 << 30,
        env: { ...env, ...more },
      }),
  };
}

/** A database's own table of clients: a statement, and its rows as CSV. */
export const clientsTable = `create table clients (${Object.keys(COLUMNS)
  .map((column) => `${column} ${column === "dob" ? "date" : column.endsWith("quality") ? "integer" : "text"}`)
  .join(", ")})`;
export const clientsCsv = (clients) =>
  clients
    .map((client) =>
      Object.values(COLUMNS)
        .map((field) => (client[field] === undefined ? "" : `"${String(client[field]).replaceAll('"', '""')}"`))
        .join(","),
    )
    .join("\n");

/** Verdicts as the command wrote them. */
export const verdictsIn = (ndjson) =>
  ndjson
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
