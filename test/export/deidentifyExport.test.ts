import { columnsOf } from "hmis-privacy/hud";
import {
  collectExport,
  type DeidentifiedExport,
  deidentifyExport,
  type DeidentifyExportOptions,
  memorySource,
} from "hmis-privacy/export";
import { hashName } from "hmis-privacy/hud";
import { definePolicy, spokane2024 } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";
import { HOUSE, syntheticExport, type SyntheticOptions } from "../support/syntheticExport.js";

const options: DeidentifyExportOptions = { clients: ["1455"], asOf: "2026-11-23", policy: spokane2024 };

interface Done {
  readonly files: Readonly<Record<string, string>>;
  readonly summary: ReturnType<Extract<DeidentifiedExport, { status: "done" }>["summary"]>;
  /** One cell of a client's row. */
  readonly cell: (file: string, id: string, column: string) => string | undefined;
}

async function done(
  files: Record<string, string | Uint8Array>,
  changes: Partial<DeidentifyExportOptions> = {},
): Promise<Done> {
  const result = await deidentifyExport(memorySource(files), { ...options, ...changes });
  if (result.status === "blocked") throw new Error(`blocked: ${result.blockers.map(({ code }) => code).join()}`);
  const out = await collectExport(result.export);
  const texts = Object.fromEntries(
    [...out].map(([name, bytes]) => [name, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)]),
  );
  return {
    files: texts,
    summary: result.summary(),
    cell: (file, id, column) => {
      const [header = "", ...rows] = (texts[`${file}.csv`] ?? "").replaceAll('"said, quietly"', "said").split(/\r?\n/);
      const names = header.split(",");
      return rows
        .map((row) => row.split(","))
        .find((row) => row[names.indexOf("PersonalID")] === id)
        ?.[names.indexOf(column)]?.replaceAll('"', "");
    },
  };
}

async function blockers(
  files: Record<string, string | Uint8Array>,
  changes: Partial<DeidentifyExportOptions> = {},
): Promise<string[]> {
  const result = await deidentifyExport(memorySource(files), { ...options, ...changes });
  expect(Object.keys(result)).toEqual(result.status === "blocked" ? ["status", "blockers"] : expect.anything());
  return result.status === "blocked" ? result.blockers.map(({ code, path }) => `${code} ${JSON.stringify(path)}`) : [];
}

const house = (more: SyntheticOptions = {}): Record<string, string> => syntheticExport(HOUSE, more);

describe("a listed client", () => {
  it("has the county's template in Client.csv", async () => {
    const { cell } = await done(house());
    const columns = [
      "FirstName",
      "MiddleName",
      "LastName",
      "NameSuffix",
      "NameDataQuality",
      "SSN",
      "SSNDataQuality",
      "DOB",
      "DOBDataQuality",
    ];
    expect(columns.map((column) => cell("Client", "1455", column))).toEqual([
      "Anonymous",
      "",
      "Anonymous 1455",
      "",
      "2",
      "",
      "99",
      "1980-01-01",
      "2",
    ]);
  });

  it("keeps race, sex, veteran status and the links", async () => {
    const before = house();
    const { cell, files } = await done(before);
    for (const column of ["Sex", "White", "VeteranStatus", "UserID"])
      expect(cell("Client", "1455", column)).not.toBe("");
    expect(cell("Enrollment", "1455", "EnrollmentID")).toBe("E1455");
    expect(cell("Enrollment", "1455", "EntryDate")).toBe("2025-03-04");
    expect(files["Organization.csv"]).toBe(before["Organization.csv"]);
  });

  it("has no free text left where the caller wants none", async () => {
    const { files, summary } = await done(house(), { clients: HOUSE.map(({ id }) => id), freeText: "blank" });
    for (const [name, text] of Object.entries(files))
      if (columnsOf("FY2026", name.replace(".csv", "") as "Client").some((column) => column.name === "PersonalID"))
        expect(text.includes("said"), name).toBe(false);
    expect(summary.changes.filter(({ rule }) => rule === "text-blanked").length).toBeGreaterThan(10);
  });

  it("can be a text that HUD wants filled in: then it says so", async () => {
    const { cell } = await done(house(), { freeText: "blank" });
    expect(cell("AssessmentQuestions", "1455", "AssessmentQuestion")).toBe("Removed");
    expect(cell("AssessmentQuestions", "1455", "AssessmentAnswer")).toBe("");
  });

  it("is the only one who changes", async () => {
    const before = house();
    const { files } = await done(before);
    for (const [name, text] of Object.entries(files)) {
      const [was, is] = [before[name]?.split("\r\n") ?? [], text.split("\r\n")];
      expect(is).toHaveLength(was.length);
      for (const [i, line] of is.entries()) if (!line.includes("1455")) expect(line).toBe(was[i]);
    }
  });

  it("born on the day of another date column: the date goes, or is told where HUD wants one", async () => {
    const files = house({
      plant: (file, column, { id }) =>
        id === "1455" && (column === "MoveInDate" || column === "InformationDate") && file !== "Exit"
          ? "1979-05-03"
          : undefined,
    });
    const { cell, summary } = await done(files);
    expect(cell("Enrollment", "1455", "MoveInDate")).toBe("");
    expect(cell("HealthAndDV", "1455", "InformationDate")).toBe("1979-05-03");
    const told = summary.findings.filter(({ code }) => code === "export.birth-date-elsewhere");
    expect(told.map(({ path }) => path.file)).toContain("HealthAndDV.csv");
  });

  it.each(["05/03/1979", "5/3/79", "03-05-1979", "1979-05-03 00:00:00", "1979-5-3", "79-05-03"])(
    "born on %s, however it is written",
    async (date) => {
      const files = house({ plant: (_, column) => (column === "MoveInDate" ? date : undefined) });
      const { cell } = await done(files);
      expect(cell("Enrollment", "1455", "MoveInDate")).toBe("");
      expect(cell("Enrollment", "1456", "MoveInDate")).toBe(date);
    },
  );

  it.each([
    ["a name in a code", "VeteranStatus", "Karvonen", "99"],
    ["an SSN in a year", "YearEnteredService", "536904417", ""],
    ["an SSN in a date", "DateCreated", "536-90-4417", ""],
    ["a phone number in a time", "DateUpdated", "509-555-0142", ""],
    ["a date of another form", "DateCreated", "3/4/2025 10:20", "3/4/2025 10:20"],
    ["a code that HUD doesn't have", "VeteranStatus", "999", "999"],
  ])("with %s", async (_, column, planted, expected) => {
    const files = house({
      plant: (file, name, { id }) => (file === "Client" && name === column && id === "1455" ? planted : undefined),
    });
    expect((await done(files)).cell("Client", "1455", column)).toBe(expected);
  });

  it("whose ID has spaces about it", async () => {
    const files = house({
      plant: (_, column, { id }) => (column === "PersonalID" && id === "1455" ? " 1455" : undefined),
    });
    expect((await done(files)).cell("Client", " 1455", "FirstName")).toBe("Anonymous");
  });
});

describe("HIV and violence", () => {
  const positive: SyntheticOptions = {
    plant: (_, column) =>
      ({
        DisabilityType: "8",
        DisabilityResponse: "1",
        ViralLoad: "4000",
        ADAP: "1",
        Destination: "426",
        DomesticViolenceSurvivor: "1",
        CurrentlyFleeing: "1",
      })[column],
  };

  it("the county removes the first and reports the second", async () => {
    const { cell, summary } = await done(house(positive));
    expect([
      cell("Disabilities", "1455", "DisabilityType"),
      cell("Disabilities", "1455", "DisabilityResponse"),
    ]).toEqual(["8", "99"]);
    expect(["ViralLoad", "TCellCount", "AntiRetroviral"].map((column) => cell("Disabilities", "1455", column))).toEqual(
      ["", "", ""],
    );
    expect([cell("IncomeBenefits", "1455", "ADAP"), cell("Exit", "1455", "Destination")]).toEqual(["", "99"]);
    expect(cell("HealthAndDV", "1455", "CurrentlyFleeing")).toBe("1");
    expect(summary.left).toContainEqual({
      file: "HealthAndDV.csv",
      column: "CurrentlyFleeing",
      why: "dv-by-policy",
      cells: 1,
    });
    expect(cell("Disabilities", "2000", "DisabilityResponse")).toBe("1");
  });

  it("another policy keeps the first and removes the second", async () => {
    const policy = definePolicy(spokane2024, { id: "elsewhere", disclosures: { hiv: "keep", dv: "remove" } });
    const { cell } = await done(house(positive), { policy });
    expect(cell("Disabilities", "1455", "DisabilityResponse")).toBe("1");
    expect(cell("Exit", "1455", "Destination")).toBe("426");
    expect(
      ["DomesticViolenceSurvivor", "WhenOccurred", "CurrentlyFleeing"].map((column) =>
        cell("HealthAndDV", "1455", column),
      ),
    ).toEqual(["", "", ""]);
  });

  it("a no is removed like a yes: what is missing must not tell", async () => {
    const policy = definePolicy(spokane2024, { id: "elsewhere", disclosures: { hiv: "remove", dv: "remove" } });
    const files = house({
      plant: (_, column) => ({ DisabilityType: "8", DisabilityResponse: "0", DomesticViolenceSurvivor: "0" })[column],
    });
    const { cell } = await done(files, { policy });
    expect(cell("Disabilities", "1455", "DisabilityResponse")).toBe("99");
    expect(cell("HealthAndDV", "1455", "DomesticViolenceSurvivor")).toBe("");
  });

  it("a name in a code of a HOPWA service goes, though the code has no empty form", async () => {
    const files = house({
      plant: (_, column) => ({ RecordType: "143", TypeProvided: "Karvonen" })[column],
    });
    const { cell } = await done(files);
    expect([cell("Services", "1455", "RecordType"), cell("Services", "1455", "TypeProvided")]).toEqual(["143", ""]);
  });

  it("another disability stays", async () => {
    const files = house({ plant: (_, column) => ({ DisabilityType: "9", DisabilityResponse: "1" })[column] });
    expect((await done(files)).cell("Disabilities", "1455", "DisabilityResponse")).toBe("1");
  });

  it("a HOPWA service, project or funder is told", async () => {
    const at = async (plant: SyntheticOptions["plant"], file?: string, from = "", to = ""): Promise<string[]> => {
      const files = house(plant === undefined ? {} : { plant });
      if (file !== undefined) files[file] = (files[file] ?? "").replace(from, to);
      const { summary } = await done(files);
      return summary.findings
        .filter(({ code }) => code.endsWith("by-inference"))
        .map(({ code, path }) => `${code} ${path.file}`);
    };
    expect(await at((_, column) => (column === "RecordType" ? "143" : undefined))).toEqual([
      "export.hiv-by-inference Services.csv",
    ]);
    expect(await at(undefined, "Funder.csv", "P1,2,", "P1,13,")).toEqual(["export.hiv-by-inference Enrollment.csv"]);
    expect(await at(undefined, "Organization.csv", '"said, quietly",0', '"said, quietly",1')).toEqual([
      "export.dv-by-inference Enrollment.csv",
    ]);
    expect(await at(undefined, "HMISParticipation.csv", "P1,1,", "P1,2,")).toEqual([
      "export.dv-by-inference Enrollment.csv",
    ]);
    expect(await at(undefined)).toEqual([]);
  });
});

describe("the day on which age is counted", () => {
  const young = [{ id: "7", first: "Noora", last: "Hiltunen", dob: "2001-03-01", household: "H", entry: "2025-03-01" }];

  it("is given, or each client's first entry", async () => {
    const files = syntheticExport(young);
    expect((await done(files, { clients: ["7"], asOf: "2026-11-23" })).cell("Client", "7", "DOB")).toBe("2002-01-01"); // 25
    expect((await done(files, { clients: ["7"], asOf: "entry" })).cell("Client", "7", "DOB")).toBe("2001-01-01"); // 24
  });

  it("without an entry date nothing is done", async () => {
    const files = syntheticExport([{ ...(young[0] as (typeof young)[0]), entry: "" }]);
    expect(await blockers(files, { clients: ["7"], asOf: "entry" })).toEqual([
      'export.no-entry-date {"file":"Client.csv","row":1}',
    ]);
  });

  it("does not matter for a record that is anonymous already", async () => {
    const first = await done(house(), { asOf: "2026-11-23" });
    const second = await done({ ...first.files }, { asOf: "2036-11-23" });
    expect(second.files).toEqual(first.files);
    expect(second.summary.clients).toEqual({ listed: 1, found: 1, alreadyAnonymous: 1 });
  });

  it("does not matter where a date was assigned before", async () => {
    const assigned = new Map([["1455", { dob: "1978-01-01", asOf: "2020-01-01", policy: "spokane-2024" }]]);
    expect((await done(house(), { assigned })).cell("Client", "1455", "DOB")).toBe("1978-01-01");
  });

  it("what was assigned is given back, to be kept", async () => {
    const { summary } = await done(house());
    expect([...summary.assigned]).toEqual([
      ["1455", { dob: "1980-01-01", asOf: "2026-11-23", policy: "spokane-2024" }],
    ]);
  });
});

describe("hashed exports", () => {
  it("HashStatus 4: the template is written hashed", async () => {
    const { cell } = await done(house({ hashStatus: "4" }));
    expect(cell("Client", "1455", "FirstName")).toBe(hashName("Anonymous"));
    expect(cell("Client", "1455", "LastName")).toMatch(/^[0-9a-f]{64}$/);
    expect([cell("Client", "1455", "MiddleName"), cell("Client", "1455", "SSN")]).toEqual(["", ""]);
  });

  it("and again the same", async () => {
    const first = await done(house({ hashStatus: "4" }));
    expect((await done({ ...first.files })).files).toEqual(first.files);
  });

  it.each(["2", "3"])("HashStatus %s: names are left empty", async (hashStatus) => {
    const { cell } = await done(house({ hashStatus }));
    expect(["FirstName", "MiddleName", "LastName", "SSN"].map((column) => cell("Client", "1455", column))).toEqual([
      "",
      "",
      "",
      "",
    ]);
  });
});

it("the form for a submission has no placeholder", async () => {
  const { cell } = await done(house(), { form: "submission" });
  expect(["FirstName", "LastName", "DOB"].map((column) => cell("Client", "1455", column))).toEqual([
    "",
    "",
    "1980-01-01",
  ]);
});

describe("what is told", () => {
  it("members of the household who stay identified, and who of the list is not there", async () => {
    const { summary } = await done(house(), { clients: ["1455", "9999", "1475"] });
    expect(summary.findings).toEqual(
      expect.arrayContaining([
        { code: "export.unknown-client", severity: "warning", path: { field: "clients", index: 1 } },
        {
          code: "export.household-member-identified",
          severity: "warning",
          path: { file: "Client.csv", row: 2 },
          clientId: "1456",
        },
      ]),
    );
    expect(summary.findings.filter(({ code }) => code === "export.household-member-identified")).toHaveLength(1);
    expect(summary.clients).toEqual({ listed: 3, found: 2, alreadyAnonymous: 0 });
  });

  it("no member is told when all are listed, or anonymous already", async () => {
    const all = await done(house(), { clients: ["1455", "1456", "1475"] });
    expect(all.summary.findings.filter(({ code }) => code.includes("household"))).toEqual([]);
    const again = await done({ ...all.files }, { clients: ["1455"] });
    expect(again.summary.findings.filter(({ code }) => code.includes("household"))).toEqual([]);
  });

  it("counts", async () => {
    const result = await deidentifyExport(memorySource(house()), options);
    if (result.status === "blocked") throw new Error("blocked");
    expect(result.summary().complete).toBe(false);
    await collectExport(result.export);
    const summary = result.summary();
    expect(summary.complete).toBe(true);
    expect(summary.files.find(({ file }) => file === "Client.csv")).toEqual({
      file: "Client.csv",
      rows: 4,
      ofClients: 1,
      changedRows: 1,
    });
    expect(summary.changes).toContainEqual({ file: "Client.csv", column: "SSN", rule: "template-ssn", cells: 1 });
  });
});

describe("what stands in the way", () => {
  const cut = (file: string, from: string | RegExp, to: string): Record<string, string> => {
    const files = house();
    const before = files[file] ?? "";
    files[file] = before.replace(from, to);
    expect(files[file]).not.toBe(before);
    return files;
  };

  it.each<[string, () => Record<string, string | Uint8Array>, string[]]>([
    [
      "an unclosed quote",
      () => cut("Exit.csv", '"said, quietly"', '"said, quietly'),
      ['csv.unclosed-quote {"file":"Exit.csv","row":1,"column":7}'],
    ],
    [
      "an unclosed quote in the last row",
      () => cut("Event.csv", /"(?=[^"]*$)/, ""),
      ['csv.unclosed-quote {"file":"Event.csv","row":4,"column":8}'],
    ],
    ["NUL", () => cut("Services.csv", "E1456", "E1456\0"), ['csv.nul {"file":"Services.csv","row":2,"column":2}']],
    [
      "mixed line ends",
      () => cut("Exit.csv", /\r\n(?=Exit.*2\b)/, "\n"),
      ['csv.mixed-line-ends {"file":"Exit.csv","row":1,"column":44}'],
    ],
    [
      "Latin-1",
      () => ({
        ...house(),
        "Exit.csv": Uint8Array.from(house()["Exit.csv"]?.replace("said", "sa\xefd") ?? "", (c) => c.charCodeAt(0)),
      }),
      ['csv.not-utf-8 {"file":"Exit.csv","row":1,"column":7}'],
    ],
    [
      "a row of a listed client in Client.csv with a cell too many",
      () => cut("Client.csv", "1455,Marjatta,", "1455,Marjatta,,"),
      ['export.ragged-row-of-client {"file":"Client.csv","row":1}'],
    ],
    [
      "two broken files at once",
      () => ({ ...cut("Exit.csv", "E1456", "E\0"), "Event.csv": cut("Event.csv", "E1456", "E\0")["Event.csv"] ?? "" }),
      ['csv.nul {"file":"Exit.csv","row":2,"column":2}', 'csv.nul {"file":"Event.csv","row":2,"column":2}'],
    ],
    [
      "an ID with the client's name in it",
      () => cut("Services.csv", "ServicesID1", "karvonen-1"),
      ['export.identifier-in-id {"file":"Services.csv","row":1,"column":"ServicesID"}'],
    ],
    [
      "an ID with the client's SSN in it",
      () => cut("Event.csv", "EventID1", "536-90-4417/1"),
      ['export.identifier-in-id {"file":"Event.csv","row":1,"column":"EventID"}'],
    ],
  ])("%s", async (_, files, expected) => expect(await blockers(files())).toEqual(expected));

  it("does: a file of nothing, where there is no export without it", async () =>
    expect(await blockers({ ...house(), "Enrollment.csv": "" })).toContain(
      'csv.empty {"file":"Enrollment.csv","row":0}',
    ));

  it("does not: a file of nothing where there are no rows, told and left as it is", async () => {
    const { files: out, summary } = await done({ ...house(), "Exit.csv": "" });
    expect(summary.findings).toContainEqual({
      code: "csv.empty",
      severity: "warning",
      path: { file: "Exit.csv", row: 0 },
    });
    expect(out["Exit.csv"]).toBe("");
    expect(summary.complete).toBe(true);
  });

  it("does not: a ragged row of somebody else, told and passed on", async () => {
    const files = cut("Exit.csv", "E2000,2000,", "2000,");
    const { files: out, summary } = await done(files);
    expect(summary.findings).toContainEqual({
      code: "export.ragged-row",
      severity: "warning",
      path: { file: "Exit.csv", row: 4 },
    });
    expect(out["Exit.csv"]?.split("\r\n")[4]).toBe(files["Exit.csv"]?.split("\r\n")[4]);
  });

  it.each([
    ["a cell too few", "E1455,1455,", "1455,"],
    ["a cell too many, and only the enrollment to tell", "E1455,1455,", "E1455,,14,"],
  ])("does not: a ragged row of a listed client, of which only IDs and dates stay: %s", async (_, from, to) => {
    const { files: out, summary } = await done(cut("Exit.csv", from, to));
    expect(summary.findings).toContainEqual({
      code: "export.ragged-row-of-client",
      severity: "warning",
      path: { file: "Exit.csv", row: 1 },
    });
    const cells = (out["Exit.csv"]?.split("\r\n")[1] ?? "").split(",").map((cell) => cell.replaceAll('"', ""));
    expect(cells.filter((cell) => !["", "1455", "E1455", "2025-03-04", "2025-03-04 10:20:30"].includes(cell))).toEqual(
      [],
    );
    expect(cells).toContain("2025-03-04");
  });

  it("does not: a row that names one client and another's enrollment; it is done and told", async () => {
    const { cell, summary } = await done(cut("Exit.csv", "E2000,2000,", "E1455,2000,"), { freeText: "blank" });
    expect(cell("Exit", "2000", "OtherDestination")).toBe("");
    expect(summary.findings).toContainEqual({
      code: "export.enrollment-of-other-client",
      severity: "warning",
      path: { file: "Exit.csv", row: 4 },
    });
  });

  it.each([
    ["no client", { clients: [] }, "export.no-clients (clients)"],
    ["an empty ID", { clients: ["1455", " "] }, "export.no-clients (clients)"],
    ["a day that is none", { asOf: "2026-13-01" }, "as-of.not-a-day"],
    ["a field that is none", { keepFields: ["Nickname"] }, "export.not-a-field (keepFields, number 1)"],
  ])("a caller's mistake throws: %s", async (_, changes, message) => {
    await expect(deidentifyExport(memorySource(house()), { ...options, ...changes })).rejects.toThrow(message);
  });

  it("a file that changed between two readings", async () => {
    let opened = 0;
    const good = memorySource(house());
    const files = house();
    files["Exit.csv"] = files["Exit.csv"]?.replace("Destination", "Destinatiom") ?? "";
    const bad = memorySource(files);
    const source = {
      files: good.files,
      open: (file: string) => (file === "Exit.csv" && ++opened > 2 ? bad : good).open(file),
    };
    const result = await deidentifyExport(source, options);
    if (result.status === "blocked") throw new Error("blocked");
    await expect(collectExport(result.export)).rejects.toThrow("export.changed-meanwhile (Exit.csv, row 0)");
  });
});

it("what is admitted by name passes unread, and is told", async () => {
  const files = house();
  files["Exit.csv"] = files["Exit.csv"]?.replace("OtherDestination", "Nickname") ?? "";
  files["Notes.csv"] = "anything\n";
  const { files: out, summary, cell } = await done(files, { keepFields: ["Exit.Nickname"], keepFiles: ["Notes.csv"] });
  expect(out["Notes.csv"]).toBe("anything\n");
  expect(cell("Exit", "1455", "Nickname")).toBe("said");
  expect(summary.left).toContainEqual({ file: "Exit.csv", column: 7, why: "admitted-unread", cells: 1 });
});
