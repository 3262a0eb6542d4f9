// npm run quickstart: makes the listed clients of the example export anonymous, checks the result and tells the story.
import { readFileSync, rmSync } from "node:fs";
import { openCsv } from "../dist/csv/index.js";
import { deidentifyExport } from "../dist/export/index.js";
import { folderSource, writeFolder } from "../dist/node/index.js";
import { spokane2024 } from "../dist/policy/index.js";
import { main } from "../dist/cli/main.js";

const INPUT = "examples/export";
const LIST = "examples/anonymous-clients.txt";
const OUT = "out/quickstart";
const AS_OF = "2026-11-23";
const SHOWN = ["1455", "1420", "1511", "1400"];

const color = process.stdout.isTTY && process.env.NO_COLOR === undefined;
const paint = (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
const bold = (text) => paint(1, text);
const dim = (text) => paint(2, text);
const green = (text) => paint(32, text);
const say = (text = "") => console.log(text);
const title = (text) => say(`\n${bold(text)}\n`);

/** A value without what it says: every letter and digit a dot. */
const masked = (text) => text.replaceAll(/[\p{L}\p{N}]/gu, "•");
const wide = (text, width) => text + " ".repeat(Math.max(0, width - [...text].length));

const CHANGED = {
  "template-name": "name fields became the template's",
  "template-ssn": "Social Security numbers went",
  "dob-rule": "birth dates became a 1 January",
  quality: "quality codes were set to fit",
  "birth-date": "true birth dates went from other columns",
  "text-blanked": "free texts were blanked",
  "text-scrubbed": "free texts were scrubbed",
  hiv: "HIV facts went",
  dv: "facts of domestic violence went",
  "not-of-its-type": "values went that had no business in their column",
};
const LEFT = {
  "client-id": "Client IDs: the only way to find the client again",
  timestamps: "times of data entry: they tell when, to the second",
  "dv-by-policy": "facts of domestic violence: this policy reports them and keeps them",
  "hiv-by-policy": "HIV facts: this policy reports them and keeps them",
  "hiv-without-missing-code": 'HOPWA service codes: HUD has no code for "not known" there',
  "dv-without-missing-code": 'codes that tell of violence: HUD has no code for "not known" there',
  "birth-date": "birth dates in a column that HUD wants filled in",
  staff: "workers' user IDs",
};
const LOOK = {
  "export.household-member-identified": "household members stay identified beside an anonymous one",
  "export.hiv-by-inference": "enrollments or services in HIV programmes tell what was removed",
  "export.dv-by-inference": "enrollments with a victim service provider",
  "dob.equals-actual": "approximate birth date is the true one: born on 1 January",
  "export.text-to-review": "texts to read: a common name in them may be a listed client's",
  "export.names-unknown": "listed clients whose name nobody knows any more: their texts were blanked",
};

const clients = readFileSync(LIST, "utf8")
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "" && !line.startsWith("#"));

const before = await folderSource(INPUT);
const result = await deidentifyExport(before, { clients, asOf: AS_OF, policy: spokane2024 });
if (result.status === "blocked") {
  for (const { code, path } of result.blockers) console.error(code, path);
  process.exit(2);
}
rmSync(OUT, { recursive: true, force: true });
await writeFolder(result.export, OUT, { input: INPUT });
const after = await folderSource(OUT);
const { changes, left, files, clients: counts, findings } = result.summary();

const rows = files.reduce((sum, file) => sum + file.rows, 0);
const changed = files.reduce((sum, file) => sum + file.changedRows, 0);
say(`${bold("hmis-privacy")} read ${INPUT}: ${files.length} files, ${rows.toLocaleString("en")} rows.`);
say(
  `${clients.length} clients were to become anonymous by the rules of ${spokane2024.community.name}. ${changed} rows changed; the other ${(rows - changed).toLocaleString("en")} kept every byte.`,
);

title("Before and after");
const [was, is] = [await clientRows(before), await clientRows(after)];
const header = ["Client", "", "Name", "SSN", "Born", "Quality"];
say(dim(header.map((name, i) => wide(name, [8, 8, 30, 11, 12, 8][i])).join("")));
for (const id of SHOWN) {
  const same = JSON.stringify(was.get(id)) === JSON.stringify(is.get(id));
  say(line(id, "before", was.get(id), masked));
  say(`${line("", "after", is.get(id), (text) => text)}${same ? dim("  was anonymous already: untouched") : ""}`);
}
say(dim("\nBefore: dots instead of letters and digits. Quality: HUD's codes for name, SSN and birth date."));

title("What became of their notes");
for (const [text, scrubbed] of await notes(3)) {
  say(`${dim("before  ")}${masked(text)}`);
  say(`${dim("after   ")}${scrubbed}`);
}

title("What changed");
for (const [what, { cells, places }] of grouped(changes, (change) => CHANGED[change.rule] ?? change.rule))
  say(`${String(cells).padStart(6)}  ${what} ${dim(places)}`);

title("What was left, and why");
for (const [what, { cells, places }] of grouped(left, (one) => LEFT[one.why] ?? one.why))
  say(`${String(cells).padStart(6)}  ${what} ${dim(places)}`);

title("What to look at");
const warnings = findings.filter(({ severity }) => severity !== "info");
for (const [what, list] of Object.entries(byCode(warnings)))
  say(`${String(list.length).padStart(6)}  ${LOOK[what] ?? what}`);

title("The check");
const [errorsBefore, errorsAfter] = [await errorsIn(INPUT, before), await errorsIn(OUT, after)];
const total = ({ own, others }) => sum(own) + others;
say(
  `${String(total(errorsBefore)).padStart(6)}  errors in ${INPUT}, ${sum(errorsBefore.own)} of them in rows of the listed clients`,
);
say(
  `${String(total(errorsAfter)).padStart(6)}  errors in ${OUT}, ${sum(errorsAfter.own)} of them in rows of the listed clients`,
);
for (const [code, n] of errorsAfter.own) say(dim(`        ${n} × ${code}`));
if (sum(errorsAfter.own) === 0) say(green("        Nothing is left to mend in them."));
say(dim("        The others are in rows of people who stay identified: theirs is another day's work."));
say(
  `\n${counts.found} of ${counts.listed} listed clients found; ${counts.alreadyAnonymous} had nothing to change. Compare ${INPUT} with ${OUT}:\n${dim(`  diff -r ${INPUT} ${OUT} | less`)}`,
);

/** Answers of listed clients that were scrubbed, before and after: some short ones, each of another client. */
async function notes(howMany) {
  const [answers, clean] = [await column(before), await column(after)];
  const pairs = answers.map(([id, text], i) => [id, text, clean[i][1]]);
  const fitting = pairs.filter(
    ([id, text, scrubbed]) =>
      clients.includes(id) && scrubbed.split("«").length > 2 && text.length > 60 && text.length < 100,
  );
  const others = fitting.filter(([id], i) => fitting.findIndex(([other]) => other === id) === i);
  return others.slice(0, howMany).map(([, text, scrubbed]) => [text, scrubbed]);
}

async function column(source) {
  const table = await openCsv(source.open("AssessmentQuestions.csv"), { file: "AssessmentQuestions.csv" });
  const [person, answer] = ["PersonalID", "AssessmentAnswer"].map((name) => table.header.indexOf(name));
  const cells = [];
  for await (const batch of table.batches()) for (const row of batch) cells.push([row.cell(person), row.cell(answer)]);
  return cells;
}

/** What `hmis-privacy check` calls an error, in rows of listed clients by code, and of all others. */
async function errorsIn(folder, source) {
  let report = "";
  await main(["check", folder, "--policy", spokane2024.id, "--as-of", AS_OF, "--format", "json"], {
    stdin: process.stdin,
    stdout: { write: (text) => (report += text) },
    stderr: process.stderr,
  });
  const found = JSON.parse(report).findings.filter(({ severity }) => severity === "error");
  const owners = new Map();
  for (const file of source.files) owners.set(file, await ownersOf(source, file));
  const own = new Map();
  let others = 0;
  for (const { code, file, row } of found)
    if (clients.includes(owners.get(file)?.[row - 1])) own.set(code, (own.get(code) ?? 0) + 1);
    else others++;
  return { own, others };
}

async function ownersOf(source, file) {
  const table = await openCsv(source.open(file), { file });
  const place = table.header.indexOf("PersonalID");
  const owners = [];
  for await (const batch of table.batches()) for (const row of batch) owners.push(row.cell(place));
  return owners;
}

function sum(map) {
  return [...map.values()].reduce((a, b) => a + b, 0);
}

async function clientRows(source) {
  const table = await openCsv(source.open("Client.csv"), { file: "Client.csv" });
  const people = new Map();
  for await (const batch of table.batches())
    for (const row of batch)
      people.set(row.cell(0), Object.fromEntries(table.header.map((name, i) => [name, row.cell(i)])));
  return people;
}

function line(id, when, row, show) {
  const name = [row.FirstName, row.MiddleName, row.LastName, row.NameSuffix].filter(Boolean).map(show).join(" ");
  const quality = `${row.NameDataQuality}/${row.SSNDataQuality}/${row.DOBDataQuality}`;
  return `${wide(id, 8)}${dim(wide(when, 8))}${wide(name || "–", 30)}${wide(show(row.SSN) || "–", 11)}${wide(show(row.DOB) || "–", 12)}${quality}`;
}

function grouped(counts, of) {
  const groups = new Map();
  for (const one of counts) {
    const group = groups.get(of(one)) ?? { cells: 0, files: new Set() };
    group.cells += one.cells;
    group.files.add(one.file.replace(/\.csv$/, ""));
    groups.set(of(one), group);
  }
  return [...groups].map(([what, { cells, files: names }]) => [
    what,
    { cells, places: names.size > 3 ? `in ${names.size} files` : `in ${[...names].join(", ")}` },
  ]);
}

function byCode(list) {
  const groups = {};
  for (const one of list) (groups[one.code] ??= []).push(one);
  return groups;
}
