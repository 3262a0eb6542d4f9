import { hashName, hashSsn } from "hmis-privacy/hud";
import { personFromClientRow } from "hmis-privacy/identity";
import { describe, expect, it } from "vitest";

const row = {
  PersonalID: "1455",
  FirstName: " Marisol ",
  MiddleName: "",
  LastName: "Quintero-Babayan",
  NameSuffix: "Jr.",
  NameDataQuality: "1",
  SSN: "078051121",
  SSNDataQuality: "1",
  DOB: "1979-05-03",
  DOBDataQuality: "2",
};

describe("personFromClientRow", () => {
  it("reads what a row knows", () => {
    const names = { firstName: "Marisol", lastName: "Quintero-Babayan", nameSuffix: "Jr." };
    expect(personFromClientRow(row)).toEqual({
      known: { ...names, dob: "1979-05-03", ssn: "078051121" },
      match: {
        id: "1455",
        ...names,
        nameDataQuality: 1,
        ssn: "078051121",
        ssnDataQuality: 1,
        dob: "1979-05-03",
        dobDataQuality: 2,
      },
    });
  });

  it("looks for no placeholder in notes, and leaves placeholders to the matcher", () => {
    const anonymous = {
      ...row,
      FirstName: "Anonymous",
      LastName: "Anonymous 1455",
      NameSuffix: "",
      SSN: "000-00-0000",
    };
    const { known, match } = personFromClientRow({ ...anonymous, DOB: "1900-01-01" });
    expect(known).toEqual({});
    expect(match).toMatchObject({ firstName: "Anonymous", lastName: "Anonymous 1455", ssn: "000-00-0000" });
  });

  it("looks for the family name of a baby without a name", () => {
    expect(personFromClientRow({ FirstName: "Baby", LastName: "Quintero" }).known).toEqual({ lastName: "Quintero" });
  });

  it("takes nothing from a hashed row but ID, birth date and qualities", () => {
    const hashed = {
      ...row,
      FirstName: hashName("Marisol"),
      LastName: hashName("Quintero"),
      NameSuffix: "8665fe03681cf0c07eda9cf76fa800f2",
      MiddleName: null,
      SSN: hashSsn("078051121"),
    };
    expect(personFromClientRow(hashed)).toEqual({
      known: { dob: "1979-05-03" },
      match: {
        id: "1455",
        nameDataQuality: 1,
        ssnDataQuality: 1,
        dob: "1979-05-03",
        dobDataQuality: 2,
      },
    });
  });

  it("looks for no birth date that is none, and for an SSN with digits only", () => {
    expect(personFromClientRow({ DOB: "1979-02-30", SSN: "xxxxxxxxx" }).known).toEqual({});
    expect(personFromClientRow({ SSN: "xxxxx1120" }).known).toEqual({ ssn: "xxxxx1120" });
    expect(personFromClientRow({}).match).toEqual({ id: "" });
  });
});
