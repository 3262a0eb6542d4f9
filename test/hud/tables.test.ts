import { existsSync, readFileSync } from "node:fs";
import {
  CODE_LISTS,
  type Column,
  codeList,
  codeListOf,
  columnOf,
  columnsOf,
  HUD_DISAGREEMENTS,
  HUD_FILES,
  HUD_VERSIONS,
  hudFileName,
} from "hmis-privacy/hud";
import { describe, expect, it } from "vitest";
import { rowsOfCsv } from "../support/rowsOfCsv.js";

const FACTS = "../shared/hud";
const facts = (name: string) => rowsOfCsv(readFileSync(`${FACTS}/${name}`, "utf8"));
const everyColumn = HUD_VERSIONS.flatMap((version) =>
  HUD_FILES.flatMap((file) =>
    (columnsOf(version, file) as readonly Column[]).map((column) => ({ version, file, column })),
  ),
);
const find = (version: "FY2024" | "FY2026", file: string, name: string): Column | undefined =>
  everyColumn.find((c) => c.version === version && c.file === file && c.column.name === name)?.column;

describe("the tables", () => {
  it("have HUD's 24 files and its count of columns", () => {
    expect(HUD_FILES).toHaveLength(24);
    expect(everyColumn.filter(({ version }) => version === "FY2026")).toHaveLength(519);
    expect(everyColumn.filter(({ version }) => version === "FY2024")).toHaveLength(531);
  });

  it("name only code lists that the version has, with at least two codes", () => {
    const wrong = everyColumn
      .filter(({ column: { codeList: code } }) => code !== null && !code.startsWith("by "))
      .filter(({ version, column }) => (codeList(version, column.codeList ?? "")?.values.size ?? 0) < 2);
    expect(wrong).toEqual([]);
  });

  it("give lengths to text and to nothing else", () => {
    const wrong = everyColumn.filter(
      ({ column: { type, maxLength } }) => (maxLength !== null) !== (type === "id" || type === "string"),
    );
    expect(wrong).toEqual([]);
  });

  it("are not shared between versions where HUD changed its mind", () => {
    expect(find("FY2024", "Export", "SourceID")?.maxLength).toBe(32);
    expect(find("FY2026", "Export", "SourceID")?.maxLength).toBe(350);
    expect(find("FY2024", "Client", "Sex")).toBeUndefined();
    expect(find("FY2026", "Client", "Woman")).toBeUndefined();
    expect(codeList("FY2024", "2.06.1")?.values.has("56")).toBe(false);
    expect(codeList("FY2026", "2.06.1")?.values.has("56")).toBe(true);
    expect(codeList("FY2026", "2.06.1")?.values.has("47")).toBe(false);
    expect(codeList("FY2024", "V2.2")?.values.has("10")).toBe(false);
    expect(codeList("FY2024", "R17.A")?.values.get("6")).toBe("Unknown/disappeared");
  });

  it("take living situations out where HUD does", () => {
    const has = (list: string, code: string) => codeList("FY2026", list)?.values.has(code);
    expect([has("3.12", "24"), has("3.917", "24"), has("4.12", "24")]).toEqual([true, false, false]);
    expect([has("3.12", "336"), has("3.917", "336"), has("4.12", "336")]).toEqual([false, true, true]);
    expect(codeList("FY2026", "3.12")?.values.get("327")).toMatch(/HOPWA/);
  });

  it("find the list that depends on the row", () => {
    const services = (row: Record<string, string>, column = "TypeProvided") =>
      codeListOf("FY2026", "Services", column, row)?.code;
    expect(services({ RecordType: "143" })).toBe("W1.2");
    expect(services({ RecordType: "200" })).toBe("4.14");
    expect(services({ RecordType: "7" })).toBeUndefined();
    expect(services({ RecordType: "constructor" })).toBeUndefined();
    expect(services({ RecordType: "144", TypeProvided: "4" }, "SubTypeProvided")).toBe("V2.B");
    expect(services({ RecordType: "141", TypeProvided: "4" }, "SubTypeProvided")).toBeUndefined();
    expect(codeListOf("FY2026", "Disabilities", "DisabilityResponse", { DisabilityType: "8" })?.code).toBe("1.8");
  });

  it("find a column by its name, as HUD spells it", () => {
    for (const { version, file, column } of everyColumn) expect(columnOf(version, file, column.name)).toBe(column);
    expect(columnOf("FY2026", "Client", "ssn")).toBeNull();
    expect(columnOf("FY2024", "Client", "Sex")).toBeNull();
    expect(columnOf("FY2026", "Export", "SSN")).toBeNull();
  });

  it("know the file names", () => {
    expect(HUD_FILES.map((file) => hudFileName(`${file}.csv`))).toEqual(HUD_FILES);
    expect(["client.csv", "Client.txt", "constructor", "__proto__", ""].map(hudFileName)).toEqual(Array(5).fill(null));
    expect(["constructor", "__proto__", "9.9"].map((code) => codeList("FY2026", code))).toEqual([null, null, null]);
  });

  it("hold what was decided where sources disagree", () => {
    expect(HUD_DISAGREEMENTS.filter(({ about }) => about === "empty")).toHaveLength(11);
    for (const { file, column, about, taken } of HUD_DISAGREEMENTS) {
      const found = find("FY2026", file, column);
      if (about === "empty") expect(found?.nullable, `${file}.${column}`).toBe(taken === "null");
      else if (about === "spelling") expect(found?.name).toBe(taken);
      else {
        const names = columnsOf("FY2026", file).map(({ name }) => String(name));
        expect(`after ${names[names.indexOf(column) - 1]}`).toBe(taken);
      }
    }
  });

  it("have no form that is slow or lets a line break through", () => {
    for (const { column } of everyColumn) expect(column.pattern?.test("12345\n") ?? false).toBe(false);
  });
});

describe.skipIf(!existsSync(FACTS))("the tables against the published facts (skipped without ../shared/hud)", () => {
  const type = { D: "date", T: "datetime", I: "integer", M: "money", "M+": "money+" } as Record<string, string>;

  it("FY 2026: every column, its type, length, list and element", () => {
    const published = facts("fy2026_columns_merged.csv");
    expect(published).toHaveLength(519);
    const decided = new Map(HUD_DISAGREEMENTS.map((d) => [`${d.file}.${d.column}`, d]));
    for (const row of published) {
      const place = `${row["File"]}.${row["Column"]}`;
      const column = find("FY2026", row["File"] ?? "", row["Column"] ?? "");
      const hud = row["HUD_Type"] ?? "";
      expect(column, place).toBeDefined();
      expect(column?.type, place).toBe(type[hud] ?? (hud === "S" || hud === "S32" ? "id" : "string"));
      if (/^S\d/.test(hud)) expect(column?.maxLength, place).toBe(Number(hud.slice(1)));
      const nullable =
        decided.get(place)?.about === "empty" ? decided.get(place)?.taken === "null" : row["HUD_Nullable"] === "Y";
      expect(column?.nullable, place).toBe(nullable);
      const list = row["HUD_List"] ?? "";
      if (/^\w/.test(list) && list !== "3.12.1" && list !== "W5.A-B") expect(column?.codeList, place).toBe(list);
    }
    for (const file of HUD_FILES) {
      const order = published.filter((row) => row["File"] === file).map((row) => row["Column"]);
      const ours = columnsOf("FY2026", file).map(({ name }) => String(name));
      if (file === "Enrollment") expect(ours.toSorted()).toEqual(order.toSorted());
      else expect(ours).toEqual(order);
    }
  });

  it("FY 2024: every column in order, and its length", () => {
    const spelt = { WorkPlaceViolenceThreats: "WorkplaceViolenceThreats", Zip: "ZIP" } as Record<string, string>;
    const published = facts("hmis_structure_2024_2026.csv").filter((row) => row["version"] === "2024");
    for (const file of HUD_FILES) {
      const rows = published.filter((row) => row["file"] === file);
      expect(columnsOf("FY2024", file).map(({ name }) => String(name))).toEqual(
        rows.map((row) => spelt[row["column"] ?? ""] ?? row["column"]),
      );
    }
  });

  it("FY 2026: every code of every list that columns use, with HUD's label", () => {
    let seen = 0;
    for (const { List = "", Value = "", Text = "" } of facts("fy2026_csv_lists.csv")) {
      if (List === "3.12.1" || List === "W5.A-B" || List === "R3.1") continue; // split by column, renamed, dropped
      expect(codeList("FY2026", List)?.values.get(Value), `${List} ${Value}`).toBe(Text.trim());
      seen++;
    }
    expect(seen).toBeGreaterThan(700);
    expect(CODE_LISTS.length).toBeGreaterThan(80);
  });
});
