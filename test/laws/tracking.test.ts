import { generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import {
  createTrackingSheet,
  findSheetEntry,
  openSheet,
  type SheetEntry,
  sealSheet,
  sheetFromCsv,
  sheetToCsv,
  type TrackingSheet,
} from "hmis-privacy/tracking";
import { beforeAll, describe, expect, it } from "vitest";
import { runs } from "../support/runs.js";

const long = process.env["RUNS"] === "long";

const text = fc.string({ unit: "grapheme", maxLength: 20 });
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const entry = fc.record(
  {
    clientId: fc.string({ minLength: 1, maxLength: 10 }),
    firstName: text,
    middleName: text,
    lastName: text,
    aliases: fc.array(text, { maxLength: 3 }),
    dob: day,
    ssn: fc.string({ unit: fc.constantFrom(..."0123456789x"), minLength: 9, maxLength: 9 }),
    assignedDob: fc.record({ dob: fc.option(day), asOf: day, policy: fc.constant("spokane-2024") }),
    agencyNotes: fc.string({ maxLength: 200 }),
    history: fc.array(fc.record({ on: day, what: fc.constantFrom("added", "changed", "date-assigned") }), {
      minLength: 1,
      maxLength: 3,
    }),
  },
  { requiredKeys: ["clientId", "firstName", "lastName", "history"], noNullPrototype: true },
) as fc.Arbitrary<SheetEntry>;
const sheets: fc.Arbitrary<TrackingSheet> = fc.record(
  {
    format: fc.constant("hmis-privacy-sheet-1" as const),
    revision: fc.nat(),
    entries: fc.uniqueArray(entry, { maxLength: 12, selector: ({ clientId }) => clientId }),
  },
  { noNullPrototype: true },
);

let key: string;
let recipients: string[];
beforeAll(async () => {
  key = await generateX25519Identity();
  recipients = [await identityToRecipient(key), await identityToRecipient(await generateX25519Identity())];
});

describe("a tracking sheet", () => {
  it(`comes back from sealing as it was (${long ? 10_000 : 100} sheets)`, async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (sheet) => {
        const sealed = await sealSheet(sheet, { recipients });
        expect(await openSheet(sealed, { key, minRevision: sheet.revision })).toEqual(sheet);
        const bytes = new TextDecoder("latin1").decode(sealed);
        for (const { lastName } of sheet.entries) if (lastName.length > 5) expect(bytes).not.toContain(lastName);
      }),
      runs(100, 10_000),
    );
  }, 600_000);

  it("comes back with a passphrase", async () => {
    const passphrases = fc.string({ minLength: 1 });
    await fc.assert(
      fc.asyncProperty(sheets, passphrases, async (sheet, passphrase) => {
        const sealed = await sealSheet(sheet, { passphrase });
        expect(await openSheet(sealed, { passphrase })).toEqual(sheet);
      }),
      runs(1, 10),
    );
  });

  it("comes back from CSV as it was, and no cell runs", async () => {
    // JSON shows what no CSV cell holds: NUL, a bare carriage return, half a character.
    const holdable = (sheet: TrackingSheet): boolean =>
      !/\\u0000|\\r|\\ud[89a-f]/i.test(JSON.stringify(sheet)) &&
      sheet.entries.every(({ clientId }) => clientId.trim() !== "");
    await fc.assert(
      fc.asyncProperty(sheets.filter(holdable), async (sheet) => {
        const bytes = sheetToCsv(sheet);
        const full = (list: readonly SheetEntry[]) =>
          list.map((one) =>
            Object.fromEntries(
              Object.entries(one).filter(
                ([, value]) => value !== "" && !(Array.isArray(value) && value.every((part) => part === "")),
              ),
            ),
          );
        const back = await sheetFromCsv(bytes, { on: "2024-10-15" });
        expect(full(back.entries)).toEqual(full(sheet.entries));
      }),
      runs(300, 10_000),
    );
  });

  it.runIf(long)("of 100,000 people opens and finds in under two seconds of processor time", async () => {
    const letters = (n: number): string =>
      [...(n * 7919 + 123_457).toString(26)]
        .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
        .join("");
    const entries = Array.from({ length: 100_000 }, (_, i): SheetEntry => {
      const two = (n: number): string => String(n).padStart(2, "0");
      return {
        clientId: String(i),
        firstName: `M${letters(i % 997)}`,
        lastName: `K${letters(i)}`,
        dob: `${1930 + (i % 90)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
        assignedDob: { dob: "1980-01-01", asOf: "2024-10-15", policy: "spokane-2024" },
        history: [{ on: "2024-10-15", what: "added" }],
      };
    });
    const sealed = await sealSheet({ ...createTrackingSheet(), entries }, { recipients });
    const start = process.cpuUsage();
    const sheet = await openSheet(sealed, { key });
    const wanted = entries[77_777]!;
    const found = findSheetEntry(sheet, {
      firstName: wanted.firstName,
      lastName: `${wanted.lastName}x`,
      dob: wanted.dob,
    });
    const { user, system } = process.cpuUsage(start);
    expect(found[0]?.entry.clientId).toBe(wanted.clientId);
    console.log(`open and find among 100,000: ${Math.round((user + system) / 1000)} ms of processor time`);
    expect(user + system).toBeLessThan(2_000_000);
  });
});
