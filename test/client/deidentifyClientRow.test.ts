import { deidentifyClientRow, IDENTITY_COLUMNS } from "hmis-privacy/client";
import { hipaaSafeHarbor, definePolicy, kingCounty2016, spokane2024 } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";

const options = { asOf: "2024-10-15", policy: spokane2024 };
const row = {
  PersonalID: "1455",
  FirstName: "Marja",
  MiddleName: "Aino",
  LastName: "Karvonen",
  NameSuffix: "Jr",
  NameDataQuality: "1",
  SSN: "518246793",
  SSNDataQuality: "1",
  DOB: "1979-05-03",
  DOBDataQuality: "1",
  White: "1",
};

describe("deidentifyClientRow", () => {
  it("writes the county's template and lists each change", () => {
    const { row: after, changes, assigned, findings } = deidentifyClientRow(row, options);
    expect(Object.values(after)).toEqual([
      "1455",
      "Anonymous",
      "",
      "Anonymous 1455",
      "",
      "2",
      "",
      "99",
      "1980-01-01",
      "2",
      "1",
    ]);
    expect(changes.map(({ column }) => column)).toEqual([...IDENTITY_COLUMNS]);
    expect(assigned).toEqual({ dob: "1980-01-01", asOf: "2024-10-15", policy: "spokane-2024" });
    expect(findings).toEqual([]);
  });

  it("writes what HUD wants in a submission", () => {
    const submission = (policy = spokane2024) =>
      deidentifyClientRow(row, { ...options, policy, form: "submission" }).row;
    expect(Object.values(submission())).toEqual(["1455", "", "", "", "", "99", "", "99", "1980-01-01", "2", "1"]);
    expect(Object.values(submission(kingCounty2016))).toEqual([
      "1455",
      "",
      "",
      "",
      "",
      "9",
      "",
      "9",
      "1980-01-01",
      "2",
      "1",
    ]);
  });

  it("writes names hashed where the export is, and knows them again", () => {
    const hashName = (name: string): string => `#${name.slice(0, 3).toLowerCase()}`; // as coarse as a Soundex
    const hashed = { ...row, FirstName: "#mar", MiddleName: "#ain", LastName: "#kar", SSN: "6793#" };
    const once = deidentifyClientRow(hashed, { ...options, hashName }).row;
    expect([once.FirstName, once.MiddleName, once.LastName, once.SSN, once.DOB]).toEqual([
      "#ano",
      "",
      "#ano",
      "",
      "1980-01-01",
    ]);
    expect(deidentifyClientRow(once, { ...options, asOf: "2044-01-01", hashName }).row).toBe(once);
  });

  it("keeps a hashed template as it is, whatever the ID looks like", () => {
    const hashName = (name: string): string => `#${name.toLowerCase()}`;
    const before = { PersonalID: "aAaG", FirstName: "", LastName: "Anonymous", SSN: "", DOB: "" };
    const once = deidentifyClientRow(before, { ...options, hashName }).row;
    expect(deidentifyClientRow(once, { ...options, hashName }).row).toBe(once);
  });

  it("gives no day under Safe Harbor", () => {
    const policy = definePolicy(spokane2024, { id: "year-only", dob: hipaaSafeHarbor.dob });
    const { row: after } = deidentifyClientRow(row, { ...options, policy });
    expect([after.DOB, after.DOBDataQuality]).toEqual(["", "99"]);
  });

  it("mends a record that is anonymous wrongly, and keeps an assigned date", () => {
    const wrong = { ...row, FirstName: "Anonymous", MiddleName: "", LastName: "Anonymous", NameSuffix: "" };
    expect(deidentifyClientRow(wrong, options).row.DOB).toBe("1980-01-01");
    const right = deidentifyClientRow({ ...wrong, DOB: "1985-01-01", DOBDataQuality: "9" }, options);
    expect([right.row.DOB, right.row.DOBDataQuality, right.row.LastName]).toEqual([
      "1985-01-01",
      "2",
      "Anonymous 1455",
    ]);
    expect(right.findings.map(({ code }) => code)).toEqual(["client.dob-kept-as-assigned"]);
  });

  it("keeps an ID that names the client out of the last name, the second time too", () => {
    const once = deidentifyClientRow({ ...row, PersonalID: "karvonen79" }, options);
    expect([once.row.LastName, once.findings.map(({ code }) => code)]).toEqual([
      "Anonymous",
      ["client.id-names-client"],
    ]);
    expect(deidentifyClientRow(once.row, options).row).toBe(once.row);
  });

  it("adds no column", () => {
    expect(Object.keys(deidentifyClientRow({ PersonalID: "1", DOB: "1979-05-03" }, options).row)).toEqual([
      "PersonalID",
      "DOB",
    ]);
  });

  it("needs a day even where the row has no birth date", () => {
    expect(() => deidentifyClientRow({ PersonalID: "1" }, { ...options, asOf: "" })).toThrow("as-of.not-a-day");
  });
});
