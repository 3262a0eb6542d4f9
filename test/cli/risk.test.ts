import { hashName, hashSsn } from "hmis-privacy/hud";
import { describe, expect, it } from "vitest";
import { asCsv, cleanTwin } from "../audit/planted/twin.js";
import { command } from "../support/command.js";
import { folderOf } from "../support/folder.js";

describe("hmis-privacy risk", () => {
  it("counts who can be told apart, and names nobody", async () => {
    const { code, out } = await command(["risk", folderOf(asCsv(cleanTwin()))]);
    expect(code).toBe(1);
    expect(out).toMatch(/\d+ are the only ones of their kind/);
    expect(out).toContain('The name "Anonymous" itself tells');
    for (const { FirstName = "", LastName = "", DOB = "" } of cleanTwin().Client)
      for (const value of [FirstName, LastName, DOB])
        if (value.length > 5 && !value.startsWith("Anonymous")) expect(out).not.toContain(value);
  });

  it("takes a hashed export back, in counts", async () => {
    const tables = cleanTwin();
    for (const row of tables.Export) row["HashStatus"] = "4";
    for (const row of tables.Client) {
      for (const column of ["FirstName", "MiddleName", "LastName"]) row[column] = hashName(row[column] || null) ?? "";
      row["SSN"] = hashSsn(row["SSN"] || null) ?? "";
    }
    const { code, out } = await command(["risk", folderOf(asCsv(tables)), "--sample", "1", "--format", "json"]);
    expect(code).toBe(1);
    const { names, ssns } = JSON.parse(out).hashes;
    expect(names.hashed).toBeGreaterThan(50);
    expect(names.reversed).toBe(names.hashed);
    expect(ssns).toMatchObject({ tried: 1, reversed: 1 });
  });

  it.each([
    ["--k", "many"],
    ["--columns", "shoeSize"],
    ["--format", "html"],
  ])("refuses %s %s", async (...args) => {
    expect(await command(["risk", folderOf(asCsv(cleanTwin())), ...args])).toMatchObject({ code: 2, out: "" });
  });
});
