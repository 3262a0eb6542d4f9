// A whole export of a million enrollments made anonymous: how long, how much memory. Every row is made on the way.
// npm run bench:export [-- enrollments]
import { deidentifyExport } from "../../dist/export/index.js";
import { columnsOf } from "../../dist/hud/index.js";
import { spokane2024 } from "../../dist/policy/index.js";

const ENROLLMENTS = Number(process.argv[2] ?? 1_000_000);
const CLIENTS = Math.ceil(ENROLLMENTS / 3);
const encoder = new TextEncoder();
const names = (file) => columnsOf("FY2026", file).map(({ name }) => name);

/** Rows of a file, 1,000 to a piece; `cells` says what stands in a row beside empty cells. */
function* rows(file, count, cells) {
  const columns = names(file);
  yield encoder.encode(`${columns.join(",")}\n`);
  for (let first = 0; first < count; first += 1000) {
    let text = "";
    for (let n = first; n < Math.min(first + 1000, count); n++) {
      const row = cells(n);
      text += `${columns.map((column) => row[column] ?? "").join(",")}\n`;
    }
    yield encoder.encode(text);
  }
}

const FILES = {
  "Export.csv": () => rows("Export", 1, () => ({ ExportID: "X", CSVVersion: "2026 v1.0", HashStatus: "1" })),
  "Client.csv": () =>
    rows("Client", CLIENTS, (n) => ({
      PersonalID: n,
      FirstName: `Aino${n % 900}`,
      LastName: `Karvo${n % 7000}`,
      SSN: String(500_000_000 + n),
      DOB: "1979-05-03",
      DateCreated: "2025-01-02 03:04:05",
    })),
  "Enrollment.csv": () =>
    rows("Enrollment", ENROLLMENTS, (n) => ({
      EnrollmentID: n,
      PersonalID: n % CLIENTS,
      ProjectID: n % 300,
      HouseholdID: `H${n >> 1}`,
      EntryDate: "2025-03-04",
      RelationshipToHoH: 1,
      DisablingCondition: 99,
      DateCreated: "2025-03-04 10:20:30",
      DateUpdated: "2025-03-04 10:20:30",
    })),
  "CurrentLivingSituation.csv": () =>
    rows("CurrentLivingSituation", CLIENTS, (n) => ({
      EnrollmentID: n,
      PersonalID: n,
      LocationDetails: n % 3 === 0 ? `seen near the river with a friend on day ${n % 28}` : "",
    })),
};

const source = { files: Object.keys(FILES), open: (file) => FILES[file]() };
let making = process.cpuUsage();
let total = 0;
for (const file of source.files) for (const piece of source.open(file)) total += piece.length;
making = process.cpuUsage(making);

const listed = Array.from({ length: 500 }, (_, i) => String(i * 7));
const start = process.cpuUsage();
const result = await deidentifyExport(source, { clients: listed, asOf: "2026-11-23", policy: spokane2024 });
if (result.status === "blocked") throw new Error(result.blockers[0].code);
const looked = process.cpuUsage(start);
let peak = process.memoryUsage.rss();
for (const file of source.files)
  for await (const _ of result.export.open(file)) peak = Math.max(peak, process.memoryUsage.rss());
const spent = process.cpuUsage(start);
const seconds = ({ user, system }) => (user + system) / 1e6;
const { files } = result.summary();
console.log(
  `${files.reduce((sum, file) => sum + file.rows, 0).toLocaleString("en")} rows, ${(total / 1e6).toFixed(0)} MB, ${listed.length} listed clients
looked at ${seconds(looked).toFixed(1)} s, all ${seconds(spent).toFixed(1)} s of one core (making the rows once takes ${seconds(making).toFixed(1)} s of it, and they are made several times)
${files.reduce((sum, file) => sum + file.changedRows, 0)} rows changed; peak ${(peak / 1e6).toFixed(0)} MB resident, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB by the system's account`,
);
