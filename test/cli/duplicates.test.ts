import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { afterAll, describe, expect, it } from "vitest";
import { why } from "../../src/cli/report/explain.js";
import { command } from "../support/command.js";
import { folderOf } from "../support/folder.js";

const folder = mkdtempSync(join(tmpdir(), "duplicates-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const PLAIN = file(
  "clients.csv",
  `id,firstName,lastName,dob,ssn
1,Rosalind,Okafor,1984-03-09,536-90-4417
2,Rosalynd,Okafor,1984-03-09,xxx-xx-4417
3,Leander,Quisling,2012-05-30,
4,Ophelia,Quisling,2012-05-30,
5,Anonymous,Anonymous,1980-01-01,
`,
);

describe("hmis-privacy duplicates", () => {
  it("counts, and tells no id or value", async () => {
    const { code, out, err } = await command(["duplicates", PLAIN]);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toBe(
      "5 clients\n1 pairs match; 1 people have 1 records too many\n1 pairs for a person to look at\n" +
        "1 records name nobody or too little, and are compared with nobody\n",
    );
  });

  it("writes a report whose review page has values only when asked", async () => {
    const [plain, shown] = [join(folder, "plain"), join(folder, "shown")];
    await command(["duplicates", PLAIN, "--out", plain]);
    await command(["duplicates", PLAIN, "--out", shown, "--show"]);
    expect(
      readFileSync(join(plain, "pairs.csv"), "utf8")
        .split("\r\n")
        .map((line) => line.split(",").slice(0, 3)),
    ).toEqual([["left", "right", "verdict"], ["1", "2", "match"], ["3", "4", "possible"], [""]]);
    expect(readFileSync(join(plain, "clusters.csv"), "utf8")).toBe("cluster,id\r\n1,1\r\n1,2\r\n");
    expect(readFileSync(join(plain, "unlinkable.csv"), "utf8")).toBe("id,reason\r\n5,placeholder-name\r\n");
    for (const name of readdirSync(plain))
      expect(readFileSync(join(plain, name), "utf8")).not.toMatch(/Quisling|2012-05-30/);
    expect(readFileSync(join(shown, "review.html"), "utf8")).toContain("Leander Quisling");
  });

  it("follows decisions that come back", async () => {
    const decisions = file(
      "decisions.ndjson",
      '{"left":"4","right":"3","decision":"distinct"}\n{"left":"1","right":"5","decision":"same"}\n',
    );
    const { out } = await command(["duplicates", PLAIN, "--decisions", decisions, "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ matches: 2, possible: 0, clusters: 1, surplus: 2 });
  });

  it("reads an export, and knows its households", async () => {
    const path = join(folder, "export");
    const { mkdirSync } = await import("node:fs");
    mkdirSync(path);
    writeFileSync(
      join(path, "Client.csv"),
      "PersonalID,FirstName,LastName,NameDataQuality,SSN,SSNDataQuality,DOB,DOBDataQuality\n" +
        "1,Leander,Quisling,1,,99,2012-05-30,1\n2,Ophelia,Quisling,1,,99,2012-05-30,1\n3,Leander,Quisling,1,,99,2012-05-30,1\n",
    );
    const before = await command(["duplicates", path]);
    expect(before.out).toContain("2 pairs for a person");
    writeFileSync(join(path, "Enrollment.csv"), "EnrollmentID,PersonalID,HouseholdID\n1,1,H\n2,2,H\n");
    const after = await command(["duplicates", path]);
    expect(after.out).toContain("1 pairs for a person");
  });

  it.each([
    ["whose stays overlap", "2024-01-05", "2024-03-01", "2024-06-30", "", 0],
    ["who came on one day and stay", "2024-01-05", "2024-01-05", "", "", 0],
    ["who stayed a night each, the same", "2024-01-05", "2024-01-05", "2024-01-06", "2024-01-06", 0],
    ["one of whom had left before the other came", "2024-01-05", "2024-06-30", "2024-03-01", "", 1],
    ["one of whom left on the day when the other came", "2024-01-05", "2024-03-01", "2024-03-01", "", 1],
  ])("takes members of a household %s for two people, or not", async (_, aIn, bIn, aOut, bOut, matches) => {
    const { out } = await command([
      "duplicates",
      folderOf({
        "Client.csv": `PersonalID,FirstName,LastName,NameDataQuality,DOB,DOBDataQuality,DateDeleted
1,Leander,Quisling,1,1984-05-30,1,
2,Leander,Quisling,1,1984-05-30,1,
3,Leander,Quisling,1,1984-05-30,1,2024-02-02 10:00:00
`,
        "Enrollment.csv": `EnrollmentID,PersonalID,EntryDate,HouseholdID\na,1,${aIn},H\nb,2,${bIn},H\n`,
        "Exit.csv": `ExitID,EnrollmentID,PersonalID,ExitDate\n${aOut && `x,a,1,${aOut}\n`}${bOut && `y,b,2,${bOut}\n`}`,
      }),
      "--format",
      "json",
    ]);
    expect(JSON.parse(out)).toMatchObject({ clients: 2, matches, possible: 0 });
  });

  it.each([
    [["duplicates"], "cli.bad-arguments"],
    [["duplicates", join(folder, "nowhere")], "node.not-found"],
    [["duplicates", PLAIN, "--workers", "many"], "cli.bad-option"],
    [["duplicates", PLAIN, "--out", folder], "node.target-in-input"],
    [["duplicates", file("no-id.csv", "name\nQuisling\n")], "duplicates.no-client-columns"],
    [["duplicates", file("hashed.csv", "id\n1\n2\n")], "duplicates.nothing-to-compare"],
    [["duplicates", file("twice.csv", "id\n1\n1\n")], "match.duplicate-id"],
    [
      ["duplicates", file("quality.csv", "id,ssnDataQuality\n1,Quisling\n")],
      "match.not-a-quality (ssnDataQuality, number 1)",
    ],
    [["duplicates", PLAIN, "--model", file("model.json", '{"format":1,"id":"Quisling"')], "match.model-not-json"],
    [
      ["duplicates", PLAIN, "--decisions", file("d.csv", "left,right,decision\r\n1,2,Quisling\r\n")],
      "match.decisions-unknown",
    ],
  ])("%j ends with 2 and a code", async (argv, message) => {
    const { code, out, err } = await command(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).not.toContain("Quisling");
  });

  it("has a sentence for every code of a search", () => {
    const files = globSync(["src/match/**/*.ts", "src/node/*uplicates*.ts", "src/cli/duplicates{.ts,/**}"]);
    const codes = files.flatMap(
      (path) => readFileSync(path, "utf8").match(/(?<=")(?:match|duplicates)\.[a-z-]+(?=")/g) ?? [],
    );
    expect(codes.length).toBeGreaterThan(60);
    expect([...new Set(codes)].filter((code) => why(code) === "")).toEqual([]);
  });

  it("leaves nothing behind when stopped", async () => {
    const out = join(folder, "stopped");
    const { code, err } = await command(["duplicates", PLAIN, "--out", out], "", { signal: AbortSignal.abort() });
    expect(code).toBe(2);
    expect(err).toContain("match.aborted");
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes("unfinished"))).toEqual([]);
  });
});

describe("hmis-privacy duplicates score", () => {
  const a = { id: "1", firstName: "Odalys", lastName: "Fontaine", dob: "1991-11-23" };
  const lines = [
    { left: a, right: { ...a, id: "2" } },
    { left: a, right: { ...a, id: "3", dob: "1950-02-02", firstName: "Wim" } },
  ]
    .map((pair) => JSON.stringify(pair))
    .join("\n");

  it("a verdict a line", async () => {
    const { code, out } = await command(["duplicates", "score", "--all"], lines);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split("\n")
        .map((text) => (JSON.parse(text) as { verdict: string }).verdict),
    ).toEqual(["match", "no"]);
    expect((await command(["duplicates", "score"], lines)).out.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    ["Quisling", "duplicates.line-unreadable (row 2)"],
    ['{"left":1,"right":2}', "duplicates.line-unreadable (row 2)"],
    ['{"left":{"id":"1","dob":20120530},"right":{"id":"2"}}', "match.not-text (row 2, dob)"],
  ])("%s is refused by its line", async (bad, message) => {
    const { code, err } = await command(["duplicates", "score"], `${lines.split("\n")[0]}\n${bad}\n`);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toContain("Quisling");
  });
});
