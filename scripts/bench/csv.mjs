// How fast the CSV reader goes and how much memory it takes: a million rows of Enrollment.csv, made on the way.
// npm run bench:csv [-- rows]
import { openCsv, rewriteRow } from "../../dist/csv/index.js";
import { columnsOf } from "../../dist/hud/index.js";

const ROWS = Number(process.argv[2] ?? 1_000_000);
const columns = columnsOf("FY2026", "Enrollment").map(({ name }) => name);
const filled = { LivingSituation: "116", LengthOfStay: "2", DisablingCondition: '"99"', DateOfEngagement: '""' };
const middle = columns
  .slice(6, -5)
  .map((name) => filled[name] ?? "")
  .join(",");
const encoder = new TextEncoder();

/** A stream of `rows` enrollments, 1,000 to a piece, every row different. */
function* enrollments(rows) {
  yield encoder.encode(`${columns.join(",")}\n`);
  for (let first = 0; first < rows; first += 1000) {
    let text = "";
    for (let row = first; row < Math.min(first + 1000, rows); row++)
      text += `${row},${row % 300_000},751,2025-02-27,H${row},1,${middle},2025-09-10 13:37:31,2025-11-11 00:17:33,"12",,x31\n`;
    yield encoder.encode(text);
  }
}

const megabytes = (bytes) => (bytes / 1e6).toFixed(0);

async function run(name, work) {
  let bytes = 0;
  function* counted() {
    for (const piece of enrollments(ROWS)) {
      bytes += piece.length;
      yield piece;
    }
  }
  let making = process.cpuUsage();
  for (const piece of enrollments(ROWS)) bytes += piece.length;
  making = process.cpuUsage(making);
  bytes = 0;
  let peak = 0;
  const start = process.cpuUsage();
  const table = await openCsv(counted(), { file: "Enrollment.csv" });
  let rows = 0;
  for await (const batch of table.batches()) {
    rows += batch.length;
    for (const row of batch) work(row);
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const spent = process.cpuUsage(start);
  const seconds = (spent.user + spent.system - making.user - making.system) / 1e6;
  console.log(
    `${name.padEnd(28)} ${rows} rows, ${megabytes(bytes)} MB: ${megabytes(bytes / seconds)} MB/s of one core, peak ${megabytes(peak)} MB resident`,
  );
}

await run("structure", () => {});
await run("PersonalID of every row", (row) => row.cell(1));
await run("every cell", (row) => row.cells);
await run("one cell in ten rows changed", (row) => row.number % 10 === 0 && rewriteRow(row, new Map([[1, "0"]])));
