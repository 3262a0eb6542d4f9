import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sheet-"));
  const key = await generateX25519Identity();
  writeFileSync(at("key"), `# kept in the safe\n${key}\n`);
  writeFileSync(
    at("recipients"),
    `${await identityToRecipient(key)}\n${await identityToRecipient(await generateX25519Identity())}\n`,
  );
  writeFileSync(at("other"), `${await generateX25519Identity()}\n`);
  writeFileSync(at("words"), "four plain winter words\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

const SECRETS = /Marja|Karvon|1979|518246793|AGE-SECRET|winter/;
async function hmis(argv: string[], input = ""): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await main(argv, {
    stdin: (async function* () {
      yield new TextEncoder().encode(input);
    })(),
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
  });
  expect(err).not.toMatch(SECRETS);
  return { code, out, err };
}
const keys = (): string[] => ["--identity", at("key"), "--recipients", at("recipients")];
const marja = JSON.stringify({
  clientId: "1455",
  firstName: "Marja",
  lastName: "Karvonen",
  dob: "1979-05-03",
  ssn: "518246793",
});

describe("hmis-privacy sheet", () => {
  it("is created, added to, searched, reconciled and exported", async () => {
    const file = at("a.age");
    expect(await hmis(["sheet", "create", file, ...keys()])).toEqual({
      code: 0,
      out: "",
      err: "sealed, revision 0, entries 0\n",
    });
    const added = await hmis(["sheet", "add", file, ...keys(), "--as-of", "2024-10-15"], marja);
    expect(added).toEqual({ code: 0, out: "", err: "sealed, revision 1, entries 1\n" });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "latin1")).not.toMatch(SECRETS);
    const typo = JSON.stringify({ firstName: "Marja", lastName: "Karvonnen", dob: "1979-05-03" });
    const found = await hmis(["sheet", "find", file, "--identity", at("key"), "--format", "json"], typo);
    expect(JSON.parse(found.out)).toMatchObject([{ clientId: "1455" }]);
    expect(found.out).not.toMatch(SECRETS);
    const nobody = await hmis(["sheet", "find", file, "--identity", at("key"), "--client-id", "9"]);
    expect([nobody.code, nobody.out]).toEqual([1, ""]);
    const twice = await hmis(["sheet", "add", file, ...keys(), "--as-of", "2024-10-15"], marja.replace("1455", "1500"));
    expect([twice.code, twice.out]).toEqual([2, expect.stringContaining("tracking.person-has-entry")]);
    expect(twice.out).toContain("1455");
    const clients =
      "PersonalID,FirstName,LastName,SSN,DOB\n1455,Anonymous,Anonymous 1455,,1980-01-01\n1600,Anonymous,Anonymous 1600,,\n";
    const reconciled = await hmis(["sheet", "reconcile", file, "--identity", at("key")], clients);
    expect([reconciled.code, reconciled.out]).toEqual([
      1,
      "tracking.anonymous-without-entry\t1600\n1 on the sheet, 2 anonymous in the HMIS\n",
    ]);
    const exported = await hmis(["sheet", "export", file, "--identity", at("key")]);
    expect(exported.out).toContain('"1455","Marja"');
    const copy = await hmis(
      ["sheet", "create", at("b.age"), "--from-csv", "--as-of", "2024-10-15", ...keys()],
      exported.out,
    );
    expect(copy.err).toBe("sealed, revision 0, entries 1\n");
    expect(readdirSync(folder).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  it("takes a passphrase from a file descriptor", async () => {
    const withWords = (): string[] => ["--passphrase-fd", String(openSync(at("words"), "r"))];
    expect((await hmis(["sheet", "create", at("p.age"), ...withWords()])).code).toBe(0);
    expect((await hmis(["sheet", "find", at("p.age"), "--client-id", "1", ...withWords()])).code).toBe(1);
  });

  it.each<[string, () => string[], string]>([
    ["cli.file-exists", () => ["create", at("key"), ...keys()], ""],
    ["cli.missing-option", () => ["create", at("x.age")], ""],
    ["cli.unreadable-file", () => ["find", at("none.age"), "--client-id", "1", "--identity", at("key")], ""],
    ["tracking.not-sealed", () => ["find", at("words"), "--client-id", "1", "--identity", at("key")], ""],
    ["tracking.wrong-key", () => ["find", at("a.age"), "--client-id", "1", "--identity", at("other")], ""],
    [
      "tracking.rolled-back",
      () => ["find", at("a.age"), "--client-id", "1", "--identity", at("key"), "--min-revision", "7"],
      "",
    ],
    ["tracking.not-a-key", () => ["find", at("a.age"), "--client-id", "1", "--identity", at("words")], ""],
    ["cli.not-json", () => ["find", at("a.age"), "--identity", at("key")], "Marja Karvonen"],
    ["cli.not-text", () => ["find", at("a.age"), "--identity", at("key")], '{"firstName":1979}'],
    ["cli.no-terminal", () => ["create", at("x.age"), "--passphrase"], ""],
    ["cli.bad-arguments", () => ["find", at("a.age"), "Marja"], ""],
    ["cli.bad-arguments", () => ["burn", at("a.age")], ""],
    ["cli.unwritable-file", () => ["create", at("no/such/folder.age"), ...keys()], ""],
  ])("%s", async (code, argv, input) => {
    const result = await hmis(["sheet", ...argv()], input);
    expect(
      [
        result.code,
        result.err
          .split(/[ :]/)
          .filter((word) => word.includes("."))
          .includes(code),
      ],
      result.err,
    ).toEqual([2, true]);
  });
});

describe("hmis-privacy request", () => {
  const points =
    "ownOrganizationTold otherAgenciesTold trackingSheetUpdated paperFileMarked caseNoteSaved profilesLookedUp recordsUnlocked documentsKept";
  const checklist = Object.fromEntries(points.split(" ").map((point) => [point, true]));
  const details = { anonymize: ["1455", "1456"], separate: ["1475"], headOfHousehold: "1455", checklist };
  const on = (day: string): string[] => ["--as-of", day];

  it("writes the ticket and follows it", async () => {
    const text = await hmis(["request", "draft", ...on("2024-10-15")], JSON.stringify(details));
    expect(text).toEqual({
      code: 0,
      out: "Please make clients anonymous\n\nPlease make clients 1455 and 1456 anonymous. Please remove client 1475 from this family.\n",
      err: "",
    });
    const draft = await hmis(["request", "draft", "--format", "json", ...on("2024-10-15")], JSON.stringify(details));
    const submitted = await hmis(["request", "submit", ...on("2024-10-16")], draft.out);
    expect(JSON.parse(submitted.out)).toMatchObject({ state: "submitted", nextCheck: "2024-10-17" });
    expect((await hmis(["request", "due", ...on("2024-10-17")], submitted.out)).code).toBe(1);
    expect((await hmis(["request", "due", ...on("2024-10-16")], submitted.out)).code).toBe(0);
    const confirmed = await hmis(["request", "confirm", ...on("2024-10-17")], submitted.out);
    expect(JSON.parse(confirmed.out)).toMatchObject({ state: "confirmed", nextCheck: null });
    const again = await hmis(["request", "confirm", ...on("2024-10-17")], confirmed.out);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining("requests.no-such-step")]);
  });

  it("is blocked without a value in what it says", async () => {
    const blocked = await hmis(
      ["request", "draft", ...on("2024-10-15")],
      JSON.stringify({ ...details, anonymize: ["Karvonen"], checklist: {} }),
    );
    expect(blocked.code).toBe(2);
    expect(blocked.out).toContain("requests.not-a-client-id");
    expect(blocked.out).toContain("requests.checklist-open.caseNoteSaved");
    expect(blocked.out).not.toMatch(SECRETS);
  });

  it("writes the notice", async () => {
    const notice = await hmis(["request", "notice"], JSON.stringify({ clientIds: ["1455"] }));
    expect([notice.code, notice.out]).toEqual([0, expect.stringContaining("Client 1455 is anonymous")]);
    expect((await hmis(["request", "notice"], JSON.stringify({ clientIds: ["Marja"] }))).code).toBe(2);
  });

  it.each(["[]", "{", '{"state":"draft"}'])("refuses %s for a request", async (input) => {
    expect((await hmis(["request", "submit", ...on("2024-10-15")], input)).code).toBe(2);
  });
});

describe("hmis-privacy deidentify --sheet", () => {
  const row = (id: string): Record<string, string> => {
    const [header = "", ...rows] = readFileSync("examples/export/Client.csv", "utf8").split(/\r?\n/);
    const cells = rows
      .find((line) => line.replaceAll('"', "").startsWith(`${id},`))!
      .replaceAll('"', "")
      .split(",");
    return Object.fromEntries(
      header
        .replaceAll('"', "")
        .split(",")
        .map((name, i) => [name, cells[i] ?? ""]),
    );
  };
  const run = (out: string, asOf: string, ...more: string[]) =>
    hmis(
      ["deidentify", "examples/export", "--clients", at("list"), "--policy", "spokane-2024", "--as-of", asOf].concat(
        ["--out", at(out), "--sheet", at("d.age"), "--show-ids"],
        keys(),
        more,
      ),
    );
  const dobIn = (out: string): string => {
    const line = readFileSync(join(at(out), "Client.csv"), "utf8")
      .split(/\r?\n/)
      .find((one) => one.replaceAll('"', "").startsWith("1455,"));
    return /\d{4}-\d\d-\d\d/.exec(line ?? "")?.[0] ?? "";
  };

  it("loses nobody, writes the assigned date into the sheet, and takes it from there the next time", async () => {
    const { FirstName: firstName, LastName: lastName, DOB: dob } = row("1455");
    writeFileSync(at("list"), "1455\n");
    await hmis(["sheet", "create", at("d.age"), ...keys()]);
    const lost = await run("one", "2014-10-15");
    expect([lost.code, lost.out]).toEqual([2, expect.stringContaining("client.not-on-sheet")]);
    await hmis(
      ["sheet", "add", at("d.age"), ...keys(), "--as-of", "2024-10-15"],
      JSON.stringify({ clientId: "1455", firstName, lastName, dob }),
    );
    const family = await run("one", "2024-10-15", "--household");
    expect([family.code, family.out.match(/14[57]\d/g)?.toSorted()]).toEqual([2, ["1456", "1457", "1475"]]);
    const first = await run("one", "2014-10-15");
    expect(first.code).toBeLessThan(2);
    expect(first.err).toContain("sealed, revision 2, entries 1");
    const exported = await hmis(["sheet", "export", at("d.age"), "--identity", at("key")]);
    expect(exported.out).toContain(`"${dobIn("one")}","2014-10-15","spokane-2024"`);
    const second = await run("two", "2044-01-02"); // by then 25 or over: another year
    expect(second.err).not.toContain("sealed"); // nothing new
    expect([dobIn("one"), dobIn("two")]).toEqual(["1992-01-01", "1992-01-01"]);
  });
});
