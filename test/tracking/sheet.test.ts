import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { isHmisPrivacyError } from "hmis-privacy/core";
import {
  addSheetEntry,
  createTrackingSheet,
  findSheetEntry,
  openSheet,
  recordSheetEvent,
  reconcileSheet,
  type SheetEntry,
  type SheetPerson,
  sealSheet,
  sheetFromCsv,
  sheetToCsv,
  type TrackingSheet,
} from "hmis-privacy/tracking";

import { beforeAll, describe, expect, it } from "vitest";

const long = process.env["RUNS"] === "long";
const ON = "2024-10-15";
const marja = {
  clientId: "1455",
  firstName: "Marja",
  lastName: "Karvonen",
  dob: "1979-05-03",
  ssn: "518246793",
  assignedDob: { dob: "1980-01-01", asOf: ON, policy: "spokane-2024" },
  agencyNotes: "Case worker: room 4",
} as const;
const torsten = { clientId: "1475", firstName: "Torsten", lastName: "Brandvold", dob: "1976-11-20" } as const;

function sheetOf(...people: Omit<SheetEntry, "history">[]): TrackingSheet {
  return people.reduce((sheet, person) => {
    const result = addSheetEntry(sheet, person, { on: ON });
    if (result.status !== "done") throw new Error(JSON.stringify(result.blockers));
    return result.sheet;
  }, createTrackingSheet());
}
const code = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "opened",
    (error: unknown) => {
      expect(String(error)).not.toMatch(/Marja|AGE-SECRET|secret/);
      return isHmisPrivacyError(error) ? error.code : "foreign";
    },
  );

describe("addSheetEntry and findSheetEntry", () => {
  const sheet = sheetOf(marja, torsten);

  it("counts revisions and remembers when", () => {
    expect([sheet.revision, sheet.entries[0]?.history]).toEqual([2, [{ on: ON, what: "added" }]]);
  });

  it.each([
    ["as written", { firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03" }],
    ["with typos", { firstName: "Mraja", lastName: "Karvonnen", dob: "1979-05-03" }],
    ["with day and month swapped", { firstName: "Marja", lastName: "Karvonen", dob: "1979-03-05" }],
    ["with a wrong year", { firstName: "Marja", lastName: "Karvonen", dob: "1978-05-03" }],
    ["with another last name", { firstName: "Marja", lastName: "Saarinen", dob: "1979-05-03", ssn: "518246793" }],
    ["by the end of the SSN", { firstName: "Marja", lastName: "Karvonen", ssn: "xxxxx6793" }],
  ])("finds a person %s", (_, person) => {
    expect(findSheetEntry(sheet, person).map(({ entry }) => entry.clientId)).toEqual(["1455"]);
  });

  it("finds who is misspelled in every field, by sound, and takes null for what is missing", () => {
    const misspelled = { firstName: "Marjja", lastName: "Karvonenn", dob: "1979-03-05" };
    expect(findSheetEntry(sheet, misspelled).map(({ verdict }) => verdict)).toEqual(["possible"]);
    const nulls = { firstName: "Marja", lastName: "Karvonen", dob: null, ssn: null, aliases: null };
    const found = findSheetEntry(sheet, nulls as unknown as SheetPerson);
    expect(found.map(({ entry }) => entry.clientId)).toEqual(["1455"]);
  });

  it("keeps what a later entry of the same person doesn't say", () => {
    const { clientId, firstName, lastName, dob } = marja;
    const result = addSheetEntry(
      sheetOf(marja),
      { clientId, firstName, lastName, dob, aliases: ["Maikki"] },
      { on: ON },
    );
    expect(result.status === "done" && result.sheet.entries[0]).toMatchObject({
      ssn: marja.ssn,
      agencyNotes: marja.agencyNotes,
      aliases: ["Maikki"],
    });
  });

  it("finds nobody else", () => {
    expect(findSheetEntry(sheet, { firstName: "Onni", lastName: "Rautio", dob: "1990-08-14" })).toEqual([]);
    expect(findSheetEntry(sheet, { clientId: "145" })).toEqual([]);
  });

  it("won't add a person a second time, and names the Client ID to use", () => {
    const twice = addSheetEntry(sheet, { ...marja, clientId: "2001", lastName: "Karvonnen" }, { on: ON });
    expect(twice).toEqual({
      status: "blocked",
      blockers: [{ code: "tracking.person-has-entry", severity: "error", path: {}, clientId: "1455" }],
    });
    const twin = addSheetEntry(sheet, { ...marja, clientId: "2001" }, { on: ON, distinctFrom: ["1455"] });
    expect(twin.status).toBe("done");
  });

  it("won't give a Client ID to somebody else", () => {
    const other = addSheetEntry(
      sheet,
      { ...torsten, clientId: "1455", firstName: "Onni", lastName: "Rautio", dob: "1990-08-14" },
      { on: ON },
    );
    expect(other.status === "blocked" && other.blockers.map((b) => b.code)).toEqual(["tracking.id-has-entry"]);
  });

  it("changes an entry and keeps its first date", () => {
    const assignedDob = { dob: "1979-01-01", asOf: "2030-01-01", policy: "x" };
    const result = addSheetEntry(sheet, { ...marja, lastName: "Karvonen-Saari", assignedDob }, { on: "2024-11-01" });
    if (result.status !== "done") throw new Error();
    expect(result.sheet.entries[0]).toEqual({
      ...marja,
      lastName: "Karvonen-Saari",
      history: [
        { on: ON, what: "added" },
        { on: "2024-11-01", what: "changed" },
      ],
    });
  });

  it.each([
    [{ firstName: "Anonymous", lastName: "Anonymous" }],
    [{ firstName: "", lastName: " " }],
    [{ firstName: "Jane", lastName: "Doe" }],
  ])("won't take %o for a person", (name) => {
    const result = addSheetEntry(sheet, { ...name, clientId: "9" }, { on: ON });
    expect(result.status === "blocked" && result.blockers[0]?.code).toBe("tracking.nobody-named");
  });

  it("throws where a day is no day, or an ID none", () => {
    expect(() => addSheetEntry(sheet, marja, { on: "today" })).toThrow("as-of.not-a-day");
    expect(() => addSheetEntry(sheet, { ...marja, dob: "1979" }, { on: ON })).toThrow("dob.not-a-day");
    expect(() => addSheetEntry(sheet, { ...marja, clientId: " " }, { on: ON })).toThrow("tracking.no-client-id");
  });
});

describe("reconcileSheet", () => {
  const sheet = sheetOf(marja, torsten);
  const anonymous = (id: string, dob?: string) => ({ id, firstName: "Anonymous", lastName: `Anonymous ${id}`, dob });
  const found = (...clients: Parameters<typeof reconcileSheet>[1]) =>
    reconcileSheet(sheet, clients).findings.map(({ code, clientId, otherId }) => [code, clientId, otherId]);
  const good = [anonymous("1455", "1980-01-01"), anonymous("1475")];

  it("is content when both agree", () => expect(found(...good)).toEqual([]));
  it("finds a person of the sheet under a name", () => {
    expect(
      found(...good, { id: "3001", firstName: "Marja", lastName: "Karvonnen", dob: "1979-05-03", ssn: "518246793" }),
    ).toEqual([["tracking.person-named-in-hmis", "1455", "3001"]]);
  });
  it("finds a person lost", () => {
    expect(found(...good, anonymous("1500"))).toEqual([["tracking.anonymous-without-entry", "1500", undefined]]);
  });
  it("finds an ID that is gone", () => expect(found(good[0]!)).toEqual([["tracking.id-gone", "1475", undefined]]));
  it("finds an ID that has a name again", () => {
    expect(found(good[0]!, { id: "1475", firstName: "Torsten", lastName: "Brandvold" })).toEqual([
      ["tracking.identified-again", "1475", undefined],
    ]);
  });
  it("lets a client be who was restored, or merged away", () => {
    const restored = recordSheetEvent(sheet, "1475", { on: "2025-01-02", what: "restored" });
    const named = { id: "1475", firstName: "Torsten", lastName: "Brandvold", dob: "1976-11-20" };
    expect(reconcileSheet(restored, [good[0]!, named]).findings).toEqual([]);
    expect(restored.revision).toBe(sheet.revision + 1);
    expect(() => recordSheetEvent(sheet, "9", { on: "2025-01-02", what: "merged" })).toThrow("tracking.no-entry");
  });
  it("finds another date than the assigned one", () => {
    expect(found(anonymous("1455", "1979-01-01"), good[1]!)).toEqual([["tracking.date-differs", "1455", undefined]]);
  });
  it("finds two IDs of one person", () => {
    const doubled = { ...sheet, entries: [...sheet.entries, { ...sheet.entries[0]!, clientId: "1999" }] };
    const codes = reconcileSheet(doubled, [...good, anonymous("1999", "1980-01-01")]).findings;
    expect(codes.map(({ code, clientId, otherId }) => [code, [clientId, otherId].toSorted()])).toEqual([
      ["tracking.two-ids", ["1455", "1999"]],
    ]);
  });
});

describe("sealSheet and openSheet", () => {
  const sheet = sheetOf(marja, torsten);
  let key: string;
  let other: string;
  let sealed: Uint8Array;
  beforeAll(async () => {
    key = await generateX25519Identity();
    other = await generateX25519Identity();
    const recipients = await Promise.all([key, other].map((identity) => identityToRecipient(identity)));
    sealed = await sealSheet(sheet, { recipients });
  });

  it("opens for each recipient, and with nothing lost", async () => {
    expect(await openSheet(sealed, { key })).toEqual(sheet);
    expect(await openSheet(sealed, { key: other, minRevision: 2 })).toEqual(sheet);
  });

  it("is of one size for few clients", async () => {
    const recipients = await Promise.all([key, other].map((identity) => identityToRecipient(identity)));
    expect((await sealSheet(createTrackingSheet(), { recipients })).length).toBe(sealed.length);
  });

  it("opens with a passphrase", async () => {
    const bytes = await sealSheet(sheet, { passphrase: "four plain winter words" });
    expect(await openSheet(bytes, { passphrase: "four plain winter words" })).toEqual(sheet);
    expect(await code(openSheet(bytes, { passphrase: "secret" }))).toBe("tracking.wrong-key");
  });

  it("refuses a stranger's key, and what is none", async () => {
    expect(await code(openSheet(sealed, { key: await generateX25519Identity() }))).toBe("tracking.wrong-key");
    expect(await code(openSheet(sealed, { key: "AGE-SECRET-KEY-1X" }))).toBe("tracking.not-a-key");
    expect(await code(openSheet(sealed, { passphrase: "secret" }))).toBe("tracking.wrong-key");
    expect(await code(sealSheet(sheet, { recipients: ["age1secret"] }))).toBe("tracking.not-a-recipient");
    expect(await code(sealSheet(sheet, { recipients: [] }))).toBe("tracking.no-recipient");
    expect(await code(sealSheet(sheet, { passphrase: "" }))).toBe("tracking.no-recipient");
  });

  it("seals nothing that could not be opened again", async () => {
    const nameless = { ...sheet, entries: [{ ...marja, ssn: null, history: [] }] } as unknown as TrackingSheet;
    expect(await code(sealSheet(nameless, { recipients: [await identityToRecipient(key)] }))).toBe(
      "tracking.not-a-sheet",
    );
    const person = { ...torsten, clientId: "1999", firstName: "Onni", lastName: "Rautio", ssn: null, nameSuffix: null };
    const added = addSheetEntry(createTrackingSheet(), person as unknown as SheetEntry, { on: ON });
    if (added.status !== "done") throw new Error("blocked");
    const again = await sealSheet(added.sheet, { recipients: [await identityToRecipient(key)] });
    expect((await openSheet(again, { key })).entries[0]).not.toHaveProperty("ssn");
  });

  it("refuses an older copy", async () => {
    expect(await code(openSheet(sealed, { key, minRevision: 3 }))).toBe("tracking.rolled-back");
  });

  it("tells a cut file wherever it is cut", async () => {
    for (let length = 1; length < sealed.length; length += long ? 1 : 297)
      expect(await code(openSheet(sealed.subarray(0, length), { key }))).toBe("tracking.truncated");
  });

  it("tells a file cut between two chunks from one that was changed", async () => {
    const agencyNotes = "x".repeat(150_000);
    const large = { ...sheet, entries: sheet.entries.map((entry) => ({ ...entry, agencyNotes })) };
    const bytes = await sealSheet(large, { recipients: [await identityToRecipient(key)] });
    const start = new TextDecoder("latin1").decode(bytes).indexOf("\n--- ") + 49 + 16;
    for (const chunks of [1, 2, 3]) {
      const cut = bytes.slice(0, start + chunks * (65_536 + 16));
      expect(await code(openSheet(cut, { key }))).toBe("tracking.truncated");
      cut[cut.length - 20] = (cut[cut.length - 20] ?? 0) ^ 1;
      expect(await code(openSheet(cut, { key }))).toBe("tracking.tampered");
    }
  });

  it("tells a damaged header from a cut one", async () => {
    const end = new TextDecoder("latin1").decode(sealed).indexOf("\n--- ");
    const changed = sealed.slice();
    changed[end + 2] = 0x2e;
    expect(await code(openSheet(changed, { key }))).toBe("tracking.tampered");
    expect(await code(openSheet(changed.subarray(0, end + 9), { key }))).toBe("tracking.truncated");
  });

  it("detects every flipped byte (of the body, one in 64 unless RUNS=long)", async () => {
    const codes = new Set<string>();
    const header = new TextDecoder("latin1").decode(sealed).indexOf("\n--- ") + 50;
    for (let at = 0; at < sealed.length; at += at < header || long ? 1 : 64) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      codes.add(await code(openSheet(changed, { key })));
    }
    expect([...codes].toSorted()).toEqual(["tracking.not-sealed", "tracking.tampered", "tracking.wrong-key"]);
  });

  it("refuses what is no sheet", async () => {
    expect(await code(openSheet(new Uint8Array(), { key }))).toBe("tracking.not-sealed");
    expect(await code(openSheet(new TextEncoder().encode("ClientID,FirstName\n"), { key }))).toBe(
      "tracking.not-sealed",
    );
    const { Encrypter } = await import("age-encryption");
    const wrap = async (text: string) => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(await identityToRecipient(key));
      return encrypter.encrypt(text);
    };
    const head = (entries: number) => `{"format":"hmis-privacy-sheet-1","revision":1,"entries":${entries}}\n`;
    for (const text of ["", "Marja", "[]", "{}", head(2), `${head(1)}{"clientId":"1"}`, `${head(1)}null`])
      expect(await code(openSheet(await wrap(text), { key }))).toBe("tracking.not-a-sheet");
    const entry = JSON.stringify({ ...torsten, history: [] });
    expect(await code(openSheet(await wrap(`${head(1)}${entry}\n`), { key }))).toBe("opened");
    for (const wrong of [
      { history: [{ on: "x", what: "added" }] },
      { aliases: [1] },
      { extra: 1 },
      { assignedDob: {} },
    ])
      expect(
        await code(
          openSheet(await wrap(`${head(1)}${JSON.stringify({ ...torsten, history: [], ...wrong })}`), { key }),
        ),
      ).toBe("tracking.not-a-sheet");
  });
});

describe("CSV", () => {
  const wild = sheetOf(
    { ...marja, aliases: ["Maikki", "a|b\\c"] },
    { clientId: "=1+1", firstName: "@SUM(A1)", lastName: "-2+3", agencyNotes: '\tone "two"\nthree' },
    { clientId: "7", firstName: "'t Hooft", lastName: "＝cmd" },
  );
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

  it("comes back exactly", async () => {
    expect((await sheetFromCsv(sheetToCsv(wild), { on: ON })).entries).toEqual(wild.entries);
  });

  it("has no cell that runs as a formula", () => {
    const cells = text(sheetToCsv(wild))
      .split(/\r\n|","/)
      .map((cell) => cell.replace(/^"/, ""));
    expect(cells.filter((cell) => /^[=+\-@\t\r＝]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'="))).toHaveLength(1);
  });

  it("reads a list kept by hand", async () => {
    const bytes = new TextEncoder().encode("LastName,ClientID,FirstName\n't Hooft,0012,Jan\n");
    expect((await sheetFromCsv(bytes, { on: ON })).entries).toEqual([
      { clientId: "0012", firstName: "Jan", lastName: "'t Hooft", history: [{ on: ON, what: "added" }] },
    ]);
  });

  it.each([
    ["tracking.csv-column-missing", "ClientID,FirstName\n1,Jan\n"],
    ["tracking.csv-column-unknown", "ClientID,FirstName,LastName,Marja\n1,Jan,X,\n"],
    ["tracking.csv-not-a-day", "ClientID,FirstName,LastName,DOB\n1,Jan,X,5/3/1979\n"],
    ["tracking.csv-not-a-day", "ClientID,FirstName,LastName,History\n1,Jan,X,yesterday\n"],
    ["tracking.csv-two-entries", "ClientID,FirstName,LastName\n1,Jan,X\n1,Jan,Y\n"],
    ["tracking.no-client-id", "ClientID,FirstName,LastName\n,Jan,X\n"],
    ["csv.unclosed-quote", 'ClientID,FirstName,LastName\n1,"Jan,X\n'],
  ])("%s", async (expected, csv) => {
    expect(await code(sheetFromCsv(new TextEncoder().encode(csv), { on: ON }))).toBe(expected);
  });
});
