import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ageOn, parseDay } from "hmis-privacy/calendar";
import { type Column, codeListOf, columnsOf, columnsThatAre, HUD_FILES, valueProblem } from "hmis-privacy/hud";
import { describe, expect, it } from "vitest";
import { rowsOfCsv } from "../support/rowsOfCsv.js";

const read = (name: string) => readFileSync(`examples/${name}`, "utf8");
const files = Object.fromEntries(HUD_FILES.map((file) => [file, rowsOfCsv(read(`export/${file}.csv`))]));
const rows = (file: string) => files[file] ?? [];
const planted = JSON.parse(read("planted.json")) as Record<
  "rightlyAnonymous" | "wronglyAnonymous" | "listed",
  Record<string, number[]>
> & { enteredTwice: number[][] };
const age = (dob: string) => {
  const [birth, today] = [parseDay(dob), parseDay("2026-11-23")];
  return birth === null || today === null ? -1 : ageOn(birth, today);
};

describe("examples/export", () => {
  it("is what the generator writes, byte for byte", () => {
    const out = mkdtempSync(join(tmpdir(), "example-"));
    try {
      execFileSync(process.execPath, ["scripts/example-export.mjs", out]);
      for (const name of [
        ...readdirSync("examples/export").map((file) => `export/${file}`),
        "anonymous-clients.txt",
        "planted.json",
      ])
        expect(readFileSync(join(out, name), "utf8"), name).toBe(read(name));
      expect(readdirSync(join(out, "export"))).toEqual(readdirSync("examples/export"));
    } finally {
      rmSync(out, { recursive: true });
    }
  });

  it("holds 24 files of HUD's columns, and every value is valid", () => {
    let bytes = 0;
    for (const file of HUD_FILES) {
      const text = read(`export/${file}.csv`);
      bytes += Buffer.byteLength(text);
      const columns = columnsOf("FY2026", file) as readonly Column[];
      expect(text.slice(0, text.indexOf("\n")).split(",")).toEqual(columns.map(({ name }) => name));
      for (const row of rows(file)) {
        for (const column of columns) {
          const list = codeListOf("FY2026", file, column.name, row);
          const value = row[column.name] ?? "";
          expect(valueProblem(column, value, { list }), `${file}.${column.name} ${value}`).toBeNull();
        }
      }
    }
    expect(bytes).toBeLessThan(700_000);
  });

  it("joins up: keys once, references to rows that exist, one head a household, exits after entries", () => {
    const keyed = new Map(HUD_FILES.map((file) => [columnsOf("FY2026", file)[0]?.name as string, file]));
    for (const file of HUD_FILES) {
      const key = String(columnsOf("FY2026", file)[0]?.name);
      expect(new Set(rows(file).map((row) => row[key])).size, file).toBe(rows(file).length);
      for (const { name } of columnsOf("FY2026", file) as readonly Column[]) {
        const target = name === "ResProjectID" ? "Project" : keyed.get(name);
        if (target === undefined || target === file) continue;
        const known = new Set(rows(target).map((row) => row[name === "ResProjectID" ? "ProjectID" : name]));
        expect(
          rows(file).filter((row) => !known.has(row[name])),
          `${file}.${name}`,
        ).toEqual([]);
      }
    }
    const entries = new Map(rows("Enrollment").map((row) => [row["EnrollmentID"], row]));
    for (const exit of rows("Exit")) {
      const entry = entries.get(exit["EnrollmentID"]);
      expect(entry?.["PersonalID"]).toBe(exit["PersonalID"]);
      expect((exit["ExitDate"] ?? "") > (entry?.["EntryDate"] ?? "")).toBe(true);
    }
    for (const household of new Set(rows("Enrollment").map((row) => row["HouseholdID"]))) {
      const heads = rows("Enrollment").filter(
        (row) => row["HouseholdID"] === household && row["RelationshipToHoH"] === "1",
      );
      expect(heads).toHaveLength(1);
    }
    const dob = new Map(rows("Client").map((row) => [row["PersonalID"], row["DOB"] ?? ""]));
    for (const row of rows("Enrollment"))
      expect((row["EntryDate"] ?? "") >= (dob.get(row["PersonalID"]) ?? "")).toBe(true);
  });

  it("has people of every kind", () => {
    const clients = rows("Client");
    const ages = clients.map((row) => age(row["DOB"] ?? ""));
    const within = (from: number, to: number) => ages.filter((years) => from <= years && years <= to).length;
    expect(clients.length).toBeGreaterThanOrEqual(220);
    expect(new Set(rows("Enrollment").map((row) => row["HouseholdID"]?.split("-")[0])).size).toBeGreaterThanOrEqual(
      110,
    );
    expect(within(0, 17)).toBeGreaterThan(50);
    expect(within(18, 24)).toBeGreaterThan(8);
    expect(within(61, 89)).toBeGreaterThan(8);
    expect(within(90, 110)).toBeGreaterThan(1);
    expect(clients.filter((row) => row["VeteranStatus"] === "1").length).toBeGreaterThan(10);
    expect(
      rows("Disabilities").filter((row) => row["DisabilityType"] === "8" && row["DisabilityResponse"] === "1").length,
    ).toBeGreaterThan(3);
    expect(rows("HealthAndDV").filter((row) => row["CurrentlyFleeing"] === "1").length).toBeGreaterThan(3);
    expect(rows("Organization").filter((row) => row["VictimServiceProvider"] === "1")).toHaveLength(1);
    const key = (row: Record<string, string>) => `${row["FirstName"]} ${row["LastName"]}`;
    expect(
      clients
        .filter((row) => row["NameSuffix"] === "Jr.")
        .every((son) => clients.some((row) => row["NameSuffix"] === "Sr." && key(row) === key(son))),
    ).toBe(true);
    expect(clients.filter((row) => row["NameSuffix"] === "Jr.")).toHaveLength(2);
  });

  it("has names in each free-text column, and texts without", () => {
    const names = rows("Client")
      .flatMap((row) => [row["FirstName"] ?? "", row["LastName"] ?? ""])
      .filter((name) => name.length > 2 && !name.startsWith("Anonymous"));
    const free = columnsThatAre("free-text").filter(({ file, column }) =>
      columnsOf("FY2026", file).some(({ name }) => name === column),
    );
    expect(free).toHaveLength(17);
    for (const { file, column } of free) {
      const texts = rows(file)
        .map((row) => row[column] ?? "")
        .filter((text) => text !== "");
      const holds = texts.filter((text) => names.some((name) => text.toLowerCase().includes(name.toLowerCase())));
      expect(texts.length, `${file}.${column}`).toBeGreaterThan(1);
      if (!["AssessmentResultType", "AssessmentQuestionGroup", "VerifiedBy", "MovingOnOtherType"].includes(column))
        expect(holds.length, `${file}.${column}`).toBeGreaterThan(0);
    }
  });

  it("lists clients that exist, each once, and no names", () => {
    const text = read("anonymous-clients.txt");
    const ids = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    const known = new Map(rows("Client").map((row) => [row["PersonalID"] ?? "", row]));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(40);
    for (const row of known.values()) {
      const last = row["LastName"] ?? "";
      if (last.length > 4 && !last.startsWith("Anonymous") && last !== "Refused") expect(text).not.toContain(last);
    }
  });

  it("has the faults that planted.json says", () => {
    const client = (id: number | undefined) => rows("Client").find((row) => row["PersonalID"] === String(id)) ?? {};
    const wrong = (name: string) => client(planted.wronglyAnonymous[name]?.[0]);
    expect(wrong("SSN kept beside quality 99")).toMatchObject({
      SSNDataQuality: "99",
      SSN: expect.stringMatching(/^\d{9}$/),
    });
    expect(wrong("last four digits of the SSN kept")["SSN"]).toMatch(/^xxxxx\d{4}$/);
    expect(wrong("birth date beside quality 9")).toMatchObject({
      DOBDataQuality: "9",
      DOB: expect.stringMatching(/-01-01$/),
    });
    expect(wrong("middle name kept")["MiddleName"]).not.toBe("");
    expect(wrong("last name kept")["LastName"]).not.toMatch(/Anonymous/);
    const notes = (id: string | undefined) =>
      rows("AssessmentQuestions")
        .filter((row) => row["PersonalID"] === id)
        .map((row) => row["AssessmentAnswer"]);
    expect(notes(wrong("name kept in an assessment's answer")["PersonalID"])[0]).toMatch(/asked to stay anonymous/);
    for (const id of Object.values(planted.rightlyAnonymous).flat())
      expect(client(id)).toMatchObject({ FirstName: "Anonymous", SSN: "", SSNDataQuality: "99", DOBDataQuality: "2" });
    expect(planted.enteredTwice).toHaveLength(3);
  });
});
