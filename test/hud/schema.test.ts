import { existsSync, readFileSync } from "node:fs";
import { type Column, codeListOf, columnsOf, HUD_FILES, HUD_VERSIONS, valueProblem } from "hmis-privacy/hud";
import { recordSchema, rowCodec } from "hmis-privacy/hud/schema";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { rowsOfCsv } from "../support/rowsOfCsv.js";

const client = {
  ...Object.fromEntries(columnsOf("FY2026", "Client").map(({ name }) => [name, ""])),
  PersonalID: "1455",
  FirstName: "Marisol",
  LastName: "Quintero",
  NameDataQuality: "1",
  SSN: "xxxxx1120",
  SSNDataQuality: "2",
  DOB: "1980-01-01",
  DOBDataQuality: "2",
  Sex: "0",
  AmIndAKNative: "0",
  Asian: "0",
  BlackAfAmerican: "0",
  HispanicLatinao: "1",
  MidEastNAfrican: "0",
  NativeHIPacific: "0",
  White: "1",
  VeteranStatus: "0",
  DateCreated: "2026-01-05 09:30:00",
  DateUpdated: "2026-01-05 09:30:00",
  UserID: "u1",
  ExportID: "e1",
} as Record<string, string>;
const codec = rowCodec("FY2026", "Client");
const messages = (change: Record<string, string>) =>
  codec.safeParse({ ...client, ...change }).error?.issues.map(({ message, path }) => `${path.join(".")} ${message}`) ??
  [];

describe("rowCodec", () => {
  it("reads a row into typed values and writes it back", () => {
    const record = z.decode(codec, client);
    expect(record).toMatchObject({ PersonalID: "1455", NameDataQuality: 1, DOB: "1980-01-01", MiddleName: null });
    expect(z.encode(codec, record)).toEqual(client);
  });

  it.each([
    [{ NameDataQuality: "3" }, "NameDataQuality hud.not-in-list"],
    [{ NameDataQuality: "01" }, "NameDataQuality hud.not-in-list"],
    [{ NameDataQuality: "" }, "NameDataQuality hud.required"],
    [{ VeteranStatus: "yes" }, "VeteranStatus hud.not-an-integer"],
    [{ DOB: "1979-02-30" }, "DOB hud.not-a-day"],
    [{ DateCreated: "2026-01-05" }, "DateCreated hud.not-a-time"],
    [{ DateCreated: "2026-02-30 09:30:00" }, "DateCreated hud.not-a-time"],
    [{ SSN: "123-45-6789" }, "SSN hud.too-long"],
    [{ SSN: "12345678" }, "SSN hud.wrong-form"],
    [{ FirstName: "M".repeat(51) }, "FirstName hud.too-long"],
    [{ FirstName: "Mari<b>sol" }, "FirstName hud.forbidden-character"],
    [{ YearEnteredService: "1919" }, "YearEnteredService hud.wrong-form"],
  ])("says of %j %s", (change, message) => {
    expect(messages(change as unknown as Record<string, string>)).toEqual([message]);
  });

  it("counts characters, not bytes or halves of them", () => {
    expect(messages({ FirstName: "é".repeat(50) })).toEqual([]);
    expect(messages({ FirstName: "𐐷".repeat(50) })).toEqual([]);
  });

  it("takes hashes where the export is hashed, and only there", () => {
    const hashed = { FirstName: "a".repeat(64), LastName: "b".repeat(64), SSN: `1120${"c".repeat(64)}` };
    expect(messages(hashed)).toHaveLength(3);
    expect(rowCodec("FY2026", "Client", { hashed: true }).safeParse({ ...client, ...hashed }).success).toBe(true);
  });

  it("never says a value or an unknown column's name", () => {
    const { Sex: _, ...without } = client;
    const result = codec.safeParse({ ...without, "Marisol Quintero": "536-90-4417", DOB: "536-90-4417" });
    expect(JSON.stringify(result.error)).not.toMatch(/Marisol|4417/);
    expect(result.error?.issues.map(({ message }) => message).toSorted()).toEqual([
      "hud.missing-column",
      "hud.not-a-day",
      "hud.unknown-column",
    ]);
    const numbers = codec.safeParse({ ...client, "Marisol Quintero": 5, SSN: 536904417 });
    expect(JSON.stringify(numbers.error)).not.toMatch(/Marisol|4417/);
    expect(numbers.error?.issues.map(({ message }) => message).toSorted()).toEqual([
      "hud.not-text",
      "hud.unknown-column",
    ]);
    for (const nothing of [null, "Marisol", 7, ["Marisol"]])
      expect(JSON.stringify(codec.safeParse(nothing).error)).not.toMatch(/Marisol/);
    const typed = recordSchema("FY2026", "Client").safeParse({ ...client, "Marisol Quintero": "536-90-4417" });
    expect(JSON.stringify(typed.error)).not.toMatch(/Marisol|4417/);
    expect(typed.error?.issues.map(({ message }) => message)).toContain("hud.unknown-column");
    expect(typed.error?.issues.every(({ message }) => /^hud\.[a-z-]+$/.test(message))).toBe(true);
  });

  it("finds the list of a coded column by the row", () => {
    const disabilities = (DisabilityType: string, DisabilityResponse: string) =>
      rowCodec("FY2026", "Disabilities").safeParse({
        ...Object.fromEntries(columnsOf("FY2026", "Disabilities").map(({ name }) => [name, ""])),
        DisabilitiesID: "1",
        EnrollmentID: "1",
        PersonalID: "1",
        InformationDate: "2026-01-05",
        UserID: "u",
        DateCreated: "2026-01-05 09:30:00",
        DateUpdated: "2026-01-05 09:30:00",
        ExportID: "e",
        DataCollectionStage: "1",
        DisabilityType,
        DisabilityResponse,
      }).success;
    expect([disabilities("10", "3"), disabilities("8", "3"), disabilities("8", "1")]).toEqual([true, false, true]);
  });
});

describe("recordSchema", () => {
  it("exists for every file of both versions, and as JSON Schema", () => {
    for (const version of HUD_VERSIONS) {
      for (const file of HUD_FILES) {
        const json = z.toJSONSchema(recordSchema(version, file)) as { properties: object; required: string[] };
        const names = columnsOf(version, file).map(({ name }) => String(name));
        expect(Object.keys(json.properties)).toEqual(names);
        expect(json.required).toEqual(names);
      }
    }
  });
});

const EXPORTS = "../shared/exports";
describe.skipIf(!existsSync(EXPORTS))("real exports (skipped without ../shared/exports)", () => {
  const problems = new Map<string, number>();
  let values = 0;
  for (const path of globSync([`${EXPORTS}/open-path/*-baseline/*.csv`, `${EXPORTS}/subset-60-households/*.csv`])) {
    const version = path.includes("fy2024") ? "FY2024" : "FY2026";
    const file = HUD_FILES.find((name) => path.endsWith(`/${name}.csv`));
    if (file === undefined) continue;
    for (const row of rowsOfCsv(readFileSync(path, "utf8"))) {
      for (const column of columnsOf(version, file) as readonly Column[]) {
        const text = row[column.name];
        const list = codeListOf(version, file, column.name, row);
        const hashed = path.includes("subset");
        const problem = text === undefined ? "missing" : valueProblem(column, text, { list, hashed });
        values++;
        const key = `${version} ${file}.${column.name} ${problem}`;
        if (problem !== null) problems.set(key, (problems.get(key) ?? 0) + 1);
      }
    }
  }
  const found = (problem: string) => [...problems.keys()].filter((key) => key.endsWith(problem)).toSorted();

  it("hold the codes, lengths and columns that the tables expect, but for faults of their own", () => {
    expect(values).toBeGreaterThan(50_000);
    expect(found("hud.not-in-list")).toEqual([
      "FY2024 CurrentLivingSituation.ResourcesToObtain hud.not-in-list", // a code of another list
      "FY2024 CurrentLivingSituation.SubsequentResidence hud.not-in-list",
      "FY2026 CurrentLivingSituation.ResourcesToObtain hud.not-in-list",
      "FY2026 CurrentLivingSituation.SubsequentResidence hud.not-in-list",
      "FY2026 Funder.Funder hud.not-in-list", // a funder of earlier years
    ]);
    expect(found("missing")).toEqual([
      "FY2024 Exit.WorkplaceViolenceThreats missing", // each spelt otherwise
      "FY2024 ProjectCoC.ZIP missing",
      "FY2026 Client.HispanicLatinao missing",
      "FY2026 Disabilities.TCellCount missing",
      "FY2026 Disabilities.TCellSource missing",
      "FY2026 Exit.WorkplaceViolenceThreats missing",
      "FY2026 ProjectCoC.ZIP missing",
    ]);
    for (const problem of ["too-long", "forbidden-character", "not-money", "not-an-integer", "not-a-day"])
      expect(found(`hud.${problem}`)).toEqual([]);
  });
});
