import { columnsOf, detectVersion, isHudPlaceholder } from "hmis-privacy/hud";
import { describe, expect, it } from "vitest";

const names = (version: "FY2024" | "FY2026", file: "Client" | "Enrollment") =>
  columnsOf(version, file).map(({ name }) => name as string);

describe("detectVersion", () => {
  it.each([
    ["2024 v1.3", "FY2024"],
    ["2026 v1.0", "FY2026"],
    ["2026 v1", "FY2026"],
    ["FY2026", "FY2026"],
    ["FY 2024", "FY2024"],
    ["2022 v1.2", null],
    ["120240", null],
    ["", null],
    [undefined, null],
  ])("reads CSVVersion %s", (csvVersion, version) => {
    expect(detectVersion({ csvVersion })).toBe(version);
  });

  it("reads headers where CSVVersion does not tell", () => {
    for (const version of ["FY2024", "FY2026"] as const) {
      for (const file of ["Client", "Enrollment"] as const) {
        expect(detectVersion({ csvVersion: "7.1", headers: { [file]: names(version, file) } })).toBe(version);
      }
    }
  });

  it("is not misled by the old spelling in a new export, and says nothing where headers contradict", () => {
    const client = names("FY2026", "Client").map((name) => (name === "HispanicLatinao" ? "HispanicLatinaeo" : name));
    expect(detectVersion({ headers: { Client: client } })).toBe("FY2026");
    expect(detectVersion({ headers: { Client: ["Sex", "Woman"] } })).toBeNull();
    expect(detectVersion({ headers: { Client: ["PersonalID"] } })).toBeNull();
  });
});

describe("placeholders", () => {
  it.each([
    ["SSN", "000000000"],
    ["SSN", "999999999"],
    ["SSN", "123456789"],
    ["SSN", "XXXXXXXXX"],
    ["FirstName", "anonymous"],
    ["LastName", "Anonymous 1455"],
    ["LastName", "Refused"],
    ["FirstName", "Consent"],
    ["FirstName", "Client Refused"],
    ["LastName", "  UNKNOWN "],
    ["DOB", "1900-01-01"],
  ])("%s %j is one", (column, value) => {
    expect(isHudPlaceholder(column, value)).toBe(true);
  });

  it.each([
    ["SSN", "xxxxx1120"],
    ["SSN", "078051121"],
    ["FirstName", "Redhat"],
    ["FirstName", "Anonda"],
    ["LastName", "Anonymous Marlowe"],
    ["LastName", "Unknowne"],
    ["DOB", "1980-01-01"],
    ["ExportID", "000000000"],
  ])("%s %j is none", (column, value) => {
    expect(isHudPlaceholder(column, value)).toBe(false);
  });
});
