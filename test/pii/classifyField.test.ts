import { COLUMN_DISCLOSURES, columnsOf, HUD_FILES, HUD_VERSIONS } from "hmis-privacy/hud";
import { classifyField, PII_KINDS } from "hmis-privacy/pii";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";

const verdict = (name: string, table?: string) => {
  const { class: c, kinds } = classifyField(name, { table });
  return [c, ...kinds].join(" ");
};

describe("classifyField, HUD's columns", () => {
  it("gives each column of each file the class of HUD's table, with a source", () => {
    for (const version of HUD_VERSIONS) {
      for (const file of HUD_FILES) {
        for (const { name } of columnsOf(version, file)) {
          const row = COLUMN_DISCLOSURES.find((r) => r.file === file && r.columns.includes(name));
          const field = classifyField(name, { table: `${file}.csv` });
          expect(field).toMatchObject({ class: row?.class, rule: `hud.${file}.${name}`, source: row?.source });
          expect(classifyField(name).class).not.toBe("unknown");
        }
      }
    }
  });

  it.each([
    ["FirstName", "identifies name"],
    ["firstName", "identifies name"],
    ["first_name", "identifies name"],
    ["SSN", "identifies ssn"],
    ["DOB", "identifies dob"],
    ["AdditionalRaceEthnicity", "free-text identifying"],
    ["LocationDetails", "free-text identifying"],
    ["viral_load", "hiv hiv"],
    ["TCellCount", "hiv hiv"],
    ["ADAP", "hiv-inferred hiv"],
    ["CurrentlyFleeing", "dv dv"],
    ["PregnancyStatus", "sensitive health"],
    ["Sex", "narrows circumstance"],
    ["VeteranStatus", "narrows circumstance"],
    ["PersonalID", "links"],
    ["NameDataQuality", "administrative"],
    ["UserEmail", "staff staff"],
    ["HousingAssessment", "sensitive justice"], // of Exit, not of CEParticipation
    ["DateCreated", "narrows date"], // of Client, not of Project
  ])("%s is %s", (name, expected) => {
    expect(verdict(name)).toBe(expected);
  });

  it("knows nothing of a column that the file does not have", () => {
    expect(verdict("SSN", "Export.csv")).toBe("identifies ssn"); // still by its words
    expect(verdict("HashStatus", "Client")).toBe("unknown");
    expect(verdict("DisabilityType", "SomeVendorTable")).toBe("hiv hiv");
  });
});

describe("classifyField, other systems' fields", () => {
  it.each([
    ["client_ssn", "identifies ssn"],
    ["SSN4", "identifies ssn"],
    ["last_four", "identifies ssn"],
    ["socialSecurityNumber", "identifies ssn"],
    ["dateOfBirth", "identifies dob"],
    ["birth_date", "identifies dob"],
    ["HOH DOB", "identifies dob"],
    ["yearOfBirth", "identifies dob"],
    ["Age", "identifies age"],
    ["age_at_entry", "identifies age"],
    ["emergency_contact_phone", "identifies phone name"],
    ["cellPhone2", "identifies phone"],
    ["CELL", "identifies phone"],
    ["E-Mail", "identifies email"],
    ["emailAddress", "identifies email"],
    ["Street Address", "identifies address"],
    ["zip", "identifies address"],
    ["lastKnownLocation", "free-text identifying"],
    ["client_name", "identifies name"],
    ["fullname", "identifies name"],
    ["lname", "identifies name"],
    ["Preferred Name", "identifies name"],
    ["alias", "identifies name"],
    ["mother_maiden_name", "identifies name"],
    ["apellidos", "identifies name"],
    ["case_manager_name", "identifies name staff"],
    ["driversLicenseNumber", "identifies id"],
    ["providerOneId", "identifies id"],
    ["external_client_id", "identifies id"],
    ["license_plate", "identifies vehicle"],
    ["ip_address", "identifies network"],
    ["facebook", "identifies handle"],
    ["profile_photo_url", "identifies url identifying"],
    ["signature", "identifies identifying"],
    ["bankAccountNumber", "identifies account"],
    ["case_notes", "free-text identifying"],
    ["Outreach Contact Note", "free-text identifying"],
    ["raceOther", "free-text identifying"],
    ["hiv_status", "hiv hiv"],
    ["T-cell count", "hiv hiv"],
    ["latest t cells", "hiv hiv"],
    ["t_cell_test_date", "hiv hiv"],
    ["hopwaEligible", "hiv-inferred hiv"],
    ["fleeing_dv", "dv dv"],
    ["abuser", "identifies name dv"],
    ["mentalHealthDx", "sensitive health"],
    ["drug of choice", "sensitive substance-use"],
    ["on_probation", "sensitive justice"],
    ["countryOfBirth", "sensitive immigration"],
    ["caseWorker", "staff staff"],
    ["entered_by", "staff staff"],
    ["agencyName", "dv-inferred dv"],
    ["Gender", "narrows circumstance"],
    ["preferred_language", "narrows circumstance"],
    ["Micronesia", "narrows circumstance"],
    ["client_race", "narrows circumstance"],
    ["created_at", "narrows date"],
    ["clientId", "links"],
    ["household_id", "links"],
    ["ssn_quality", "administrative"],
    ["phone type", "administrative"],
  ])("%s is %s", (name, expected) => {
    expect(verdict(name)).toBe(expected);
  });

  it.each([
    "flurb",
    "",
    "race_organizer",
    "event",
    "field_17",
    "agenda",
    "hearing_aids",
    "image_quality_of_john",
    "constructor",
    "__proto__",
    "toString",
    "Sexton",
    "Racey McRaceface",
    "日本語",
    "x".repeat(300),
  ])("%j is unknown or grave, never mild", (name) => {
    expect(["unknown", "identifies", "free-text"]).toContain(classifyField(name).class);
  });

  test.prop([fc.constantFrom("ssn", "dob", "phone", "email", "notes", "hiv"), fc.stringMatching(/^[a-z]{1,8}$/)])(
    "a grave word condemns whatever stands beside it, in every spelling",
    (grave, other) => {
      fc.pre(!/^(?:dq|quality|type|verified|provided|collected|reported|media|worker|count)$/.test(other));
      const cap = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
      for (const name of [
        `${other}_${grave}`,
        `${other}${cap(grave)}`,
        `${grave} ${other}`,
        `${cap(grave)}-${cap(other)}`,
      ])
        expect(["identifies", "free-text", "hiv"]).toContain(classifyField(name).class);
    },
  );

  test.prop([fc.string({ unit: "binary", maxLength: 250 })])("never fails, and names only known kinds", (name) => {
    const { kinds, why, rule } = classifyField(name);
    expect(kinds.filter((kind) => !Object.hasOwn(PII_KINDS, kind))).toEqual([]);
    expect(why).not.toBe("");
    expect(rule).toMatch(/^(?:unknown|hud\.\w+\.\w+|field\.[a-z-]+)$/);
  });
});
