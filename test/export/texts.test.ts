import { collectExport, deidentifyExport, memorySource } from "hmis-privacy/export";
import { spokane2024 } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";
import { rowsOfCsv } from "../support/rowsOfCsv.js";
import { syntheticExport, type SyntheticPerson } from "../support/syntheticExport.js";

const LISTED: readonly SyntheticPerson[] = [
  { id: "1", first: "Maria", last: "Quillfeather", ssn: "536904417", dob: "1979-05-03", household: "H1" },
  { id: "2", first: "Maria", last: "Lopez", ssn: "536904418", dob: "1981-06-04", household: "H2" },
  { id: "3", first: "Will", last: "Hope", dob: "1965-01-20", household: "H3" },
];
const KIN: SyntheticPerson = { id: "4", first: "Teodor", last: "Brandvold", dob: "1990-02-02", household: "H2" };
const STRANGER: SyntheticPerson = { id: "9", first: "Osvaldo", last: "Ketterling", dob: "1970-08-08", household: "H9" };

/** What becomes of a text in the row of a person. */
async function written(who: SyntheticPerson, text: string, more: object = {}) {
  const files = syntheticExport([...LISTED, KIN, STRANGER], {
    plant: (file, column, { id }) =>
      file === "AssessmentQuestions" && column === "AssessmentAnswer" && id === who.id
        ? text
        : column.startsWith("Assessment") && !/ID|Date|Order|Type$|Level/.test(column)
          ? "asked"
          : undefined,
  });
  const options = { clients: LISTED.map(({ id }) => id), asOf: "2026-11-23", policy: spokane2024, ...more };
  const result = await deidentifyExport(memorySource(files), options);
  if (result.status === "blocked") throw new Error("blocked");
  const out = await collectExport(result.export);
  const rows = rowsOfCsv(new TextDecoder().decode(out.get("AssessmentQuestions.csv")));
  const reviewed = result
    .summary()
    .findings.some(
      ({ code, path }) =>
        code === "export.text-to-review" &&
        path.file === "AssessmentQuestions.csv" &&
        path.column === "AssessmentAnswer",
    );
  return { text: rows.find((row) => row["PersonalID"] === who.id)?.["AssessmentAnswer"], reviewed };
}

describe("a text of a listed client", () => {
  it("loses the client and everybody of the household, and keeps the rest", async () => {
    const { text } = await written(LISTED[1]!, "Maria and Teodor Brandvold were seen at 2 pm; bed count 12.");
    expect(text).toBe("«NAME-1» and «NAME-2» were seen at 2 pm; bed count 12.");
  });
  it("loses what the caller knows beside", async () => {
    const known = new Map([["1", { aliases: ["Birdie"], phones: ["509-555-0142"] }]]);
    expect((await written(LISTED[0]!, "Birdie's number is 5095550142 now", { known })).text).not.toMatch(/Birdie|0142/);
  });
  it("is blanked on demand", async () =>
    expect((await written(LISTED[0]!, "quiet", { freeText: "blank" })).text).toBe(""));
  it("is blanked where half of the name is hidden already, for nobody knows what to look for", async () => {
    const half = { ...LISTED[0]!, first: "Anonymous" };
    const files = syntheticExport([half, STRANGER]);
    const result = await deidentifyExport(memorySource(files), {
      clients: ["1"],
      asOf: "2026-11-23",
      policy: spokane2024,
    });
    if (result.status === "blocked") throw new Error("blocked");
    const out = await collectExport(result.export);
    expect(rowsOfCsv(new TextDecoder().decode(out.get("AssessmentQuestions.csv")))[0]?.["AssessmentAnswer"]).toBe("");
    expect(result.summary().findings).toContainEqual({
      code: "export.names-unknown",
      severity: "warning",
      path: { file: "Client.csv", row: 1 },
      clientId: "1",
    });
  });
  it("names another listed client no more than its own", async () => {
    expect((await written(LISTED[0]!, "shares a tent with Maria Lopez")).text).toMatch(
      /^shares a tent with «NAME-\d»$/,
    );
    expect((await written(LISTED[2]!, "wrote Quillfeather's SSN, 536904417")).text).not.toMatch(/Quill|5369/);
  });
  it("stays as it is where it names nobody", async () =>
    expect((await written(LISTED[0]!, "needs a bed")).text).toBe("needs a bed"));
});

describe("a text of a stranger", () => {
  it.each([
    ["a full name", "roommate was Maria Lopez", "roommate was «NAME-1»"],
    ["a full name in the other order", "roommate LOPEZ, Maria left", "roommate «NAME-1» left"],
    ["a full name of two common words", "stays with Will Hope", "stays with «NAME-1»"],
    ["a rare name alone", "Quillfeather's tent", "«NAME-1»'s tent"],
    ["a rare name in disguise", "the Q u i l l f e a t h e r tent", "the «NAME-1» tent"],
    ["an SSN", "wrote 536-90-4418 down", "wrote «SSN-1» down"],
    ["a whole birth date", "born May 3rd, 1979", "born «DOB-1»"],
    [
      "two common parts of one client, apart",
      "Maria came; the Lopez tent moved",
      "«NAME-1» came; the «NAME-2» tent moved",
    ],
  ])("loses %s", async (_, text, expected) => {
    const result = await written(STRANGER, text);
    expect(result.text).toBe(expected);
  });

  it("keeps a common name alone, and puts it up for review", async () => {
    expect(await written(STRANGER, "Maria brought soup")).toEqual({ text: "Maria brought soup", reviewed: true });
  });
  it.each([
    "will call back in May",
    "Hope House, bed 3",
    "moved in March 1979",
    "Osvaldo Ketterling agrees",
    "is 45 now",
    "5-3",
  ])("keeps %j", async (text) => {
    expect((await written(STRANGER, text)).text).toBe(text);
  });
});

describe("a text of somebody in the household who is not listed", () => {
  it("loses common names of listed members too, and keeps their own", async () => {
    expect((await written(KIN, "Teodor left Maria")).text).toBe("Teodor left «NAME-1»");
  });
});
