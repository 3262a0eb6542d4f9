/** Real exports of other projects, where they lie beside this repository. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkExport } from "hmis-privacy/audit";
import { openExport } from "hmis-privacy/node";
import { spokane2024 } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";

const SHARED = "../shared/exports";
const there = existsSync(SHARED);
const folders = there
  ? [
      ...readdirSync(join(SHARED, "open-path")).map((name) => join(SHARED, "open-path", name)),
      join(SHARED, "subset-60-households"),
    ]
  : [];

async function check(path: string) {
  const source = await openExport(path);
  try {
    const found = new Map<string, number>();
    const run = checkExport(source, { asOf: "2026-11-23", policy: spokane2024 });
    for (;;) {
      const next = await run.next();
      if (next.done === true) return { found, ...next.value };
      const { code, path: at } = next.value;
      const key = `${code} ${at.file}${at.column === undefined ? "" : ` ${at.column}`}`;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  } finally {
    source.close();
  }
}

describe.skipIf(!there)("exports of other projects (skipped where ../shared is absent)", () => {
  it.each(folders)("%s is read to its end", async (folder) => {
    const { complete, files, found } = await check(folder);
    expect(complete).toBe(true);
    expect(files.length).toBeGreaterThan(15);
    expect(found.size).toBeGreaterThan(5);
  });

  it("finds what is known to be wrong in Eva's demonstration data", async () => {
    const { found } = await check(join(SHARED, "eva-fy2026-hashed-demo.zip"));
    expect(found.get("hash.one-for-everybody Client.csv FirstName")).toBe(1);
    expect(found.get("hash.wrong-algorithm Client.csv FirstName")).toBe(4145);
    expect(found.get("hash.wrong-algorithm Client.csv SSN")).toBe(4145);
    expect(found.get("hash.field-that-stays-clear Client.csv NameSuffix")).toBe(4145);
    expect(found.get("structure.column-order Client.csv Sex")).toBe(1);
    expect(found.get("text.dv Exit.csv OtherDestination")).toBe(4); // "DV Shelter"
    expect(found.get("text.facility Exit.csv OtherDestination")).toBe(3); // a center by name, a shelter with its town
    expect(found.get("structure.not-a-datetime Client.csv DateUpdated")).toBe(4146);
    expect(found.get("disclosure.hiv Disabilities.csv DisabilityResponse")).toBe(8);
  });
});
