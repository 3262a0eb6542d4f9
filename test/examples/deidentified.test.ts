import { readFileSync } from "node:fs";
import { collectExport, deidentifyExport } from "hmis-privacy/export";
import { columnOf, columnsThatAre, HUD_FILES } from "hmis-privacy/hud";
import { personFromClientRow } from "hmis-privacy/identity";
import { folderSource } from "hmis-privacy/node";
import { spokane2024 } from "hmis-privacy/policy";
import { leakChecker } from "hmis-privacy/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { rowsOfCsv } from "../support/rowsOfCsv.js";

type Rows = Record<string, string>[];
const listed = new Set(
  readFileSync("examples/anonymous-clients.txt", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#")),
);
const before = new Map<string, Rows>(
  HUD_FILES.map((file) => [file, rowsOfCsv(readFileSync(`examples/export/${file}.csv`, "utf8"))]),
);
const after = new Map<string, Rows>();
const people = (before.get("Client") ?? []).map((row) => ({
  id: row["PersonalID"] ?? "",
  ...personFromClientRow(row).known,
}));
const check = leakChecker(people);
const texts = columnsThatAre("free-text").filter(({ file, column }) => columnOf("FY2026", file, column) !== null);

/** Whose identifiers stand in the free text of a row. */
function* found(rows: ReadonlyMap<string, Rows>) {
  for (const { file, column } of texts) {
    for (const [i, row] of (rows.get(file) ?? []).entries()) {
      for (const { person, kind } of check(row[column] ?? ""))
        yield {
          place: `${file}.csv row ${i + 1} ${column}`,
          owner: row["PersonalID"] ?? "",
          id: people[person]?.id ?? "",
          kind,
        };
    }
  }
}

beforeAll(async () => {
  const done = await deidentifyExport(await folderSource("examples/export"), {
    clients: listed,
    asOf: "2026-11-23",
    policy: spokane2024,
  });
  if (done.status !== "done") throw new Error("blocked");
  for (const [name, bytes] of await collectExport(done.export))
    after.set(name.replace(".csv", ""), rowsOfCsv(new TextDecoder().decode(bytes)));
});

describe("the example export with its listed clients anonymous, looked at a second way", () => {
  it("holds no number and no birth date of theirs in any text, where it held some", () => {
    const numbers = (rows: ReadonlyMap<string, Rows>) =>
      [...found(rows)].filter(({ kind, id }) => kind !== "name" && listed.has(id));
    expect(numbers(before).length).toBeGreaterThan(20);
    expect(numbers(after)).toEqual([]);
  });

  it("holds no name of theirs in their own texts, where it held many", () => {
    const own = (rows: ReadonlyMap<string, Rows>) =>
      [...found(rows)].filter(({ owner, id }) => owner === id && listed.has(id));
    expect(own(before).length).toBeGreaterThan(40);
    expect(own(after)).toEqual([]);
  });

  it("holds neither their first names beside their last names in anybody's text", () => {
    const whole = (rows: ReadonlyMap<string, Rows>) =>
      texts.flatMap(({ file, column }) =>
        (rows.get(file) ?? []).filter((row) =>
          people.some(
            ({ id, firstName, lastName }) =>
              listed.has(id) &&
              firstName !== undefined &&
              lastName !== undefined &&
              row[column]?.toLowerCase().includes(`${firstName} ${lastName}`.toLowerCase()),
          ),
        ),
      );
    expect(whole(before).length).toBeGreaterThan(10);
    expect(whole(after)).toEqual([]);
  });

  it("loses no row", () => {
    for (const file of HUD_FILES) expect(after.get(file)?.length, file).toBe(before.get(file)?.length);
  });
});
