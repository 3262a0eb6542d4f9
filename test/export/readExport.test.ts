import { memorySource, readExport } from "hmis-privacy/export";
import { describe, expect, it } from "vitest";
import { HOUSE, syntheticExport } from "../support/syntheticExport.js";

const good = (): Record<string, string> => syntheticExport(HOUSE);
const changed = (file: string, from: string | RegExp, to: string): Record<string, string> => {
  const files = good();
  const before = files[file] ?? "";
  files[file] = before.replace(from, to);
  expect(files[file]).not.toBe(before);
  return files;
};
const errors = async (files: Record<string, string>, options = {}): Promise<string[]> => {
  const { findings } = await readExport(memorySource(files), options);
  return findings.map(({ code, severity, path }) => `${severity} ${code} ${JSON.stringify(path)}`);
};

describe("readExport", () => {
  it("finds nothing in a whole export of either version", async () => {
    for (const version of ["FY2024", "FY2026"] as const) {
      const read = await readExport(memorySource(syntheticExport(HOUSE, { version })));
      expect([read.version, read.hashStatus, read.files.length, read.findings]).toEqual([version, 1, 24, []]);
    }
  });

  it.each<[string, () => Record<string, string>, string[]]>([
    ["a byte order mark", () => changed("Exit.csv", /^/, "\uFEFF"), ['info csv.bom {"file":"Exit.csv","row":0}']],
    [
      "a header spelt otherwise",
      () => changed("ProjectCoC.csv", "ZIP", "Zip"),
      ['warning export.misspelt-column {"file":"ProjectCoC.csv","row":0,"column":"ZIP"}'],
    ],
    [
      "a header with a space",
      () => changed("Exit.csv", "PersonalID", "PersonalID "),
      ['warning export.misspelt-column {"file":"Exit.csv","row":0,"column":"PersonalID"}'],
    ],
    [
      "last year's column",
      () => changed("Client.csv", "HispanicLatinao", "HispanicLatinaeo"),
      ['warning export.column-of-other-version {"file":"Client.csv","row":0,"column":"HispanicLatinaeo"}'],
    ],
    [
      "a column that HUD doesn't know",
      () => changed("Exit.csv", "OtherDestination", "Quillfeather"),
      [
        'error export.unknown-column {"file":"Exit.csv","row":0,"column":7}',
        'warning export.missing-column {"file":"Exit.csv","row":0,"column":"OtherDestination"}',
      ],
    ],
    [
      "a column too few",
      () => changed("Exit.csv", "PersonalID,", ""),
      ['error export.missing-column {"file":"Exit.csv","row":0,"column":"PersonalID"}'],
    ],
    [
      "one column twice, spelt in two ways",
      () => changed("ProjectCoC.csv", "City", "Zip"),
      [
        'warning export.misspelt-column {"file":"ProjectCoC.csv","row":0,"column":"ZIP"}',
        'error export.duplicate-column {"file":"ProjectCoC.csv","row":0,"column":9}',
        'warning export.missing-column {"file":"ProjectCoC.csv","row":0,"column":"City"}',
      ],
    ],
    [
      "a duplicate header",
      () => changed("Exit.csv", "OtherDestination", "Destination"),
      ['error csv.duplicate-header {"file":"Exit.csv","row":0,"column":7}'],
    ],
    [
      "no Client.csv",
      () => Object.fromEntries(Object.entries(good()).filter(([name]) => name !== "Client.csv")),
      ['error export.missing-file {"file":"Client.csv"}'],
    ],
    [
      "no Event.csv",
      () => Object.fromEntries(Object.entries(good()).filter(([name]) => name !== "Event.csv")),
      ['warning export.missing-file {"file":"Event.csv"}'],
    ],
    [
      "a file that HUD doesn't know",
      () => ({ ...good(), "Notes on Quillfeather.csv": "a\n" }),
      ['error export.unknown-file {"field":"files","index":24}'],
    ],
    [
      "a HashStatus that is none",
      () => syntheticExport(HOUSE, { hashStatus: "5" }),
      ['error export.unknown-hash-status {"file":"Export.csv","row":1,"column":"HashStatus"}'],
    ],
    [
      "a hash by agreement",
      () => syntheticExport(HOUSE, { hashStatus: "3" }),
      ['info export.hash-by-agreement {"file":"Export.csv","row":1,"column":"HashStatus"}'],
    ],
    [
      "two rows in Export.csv",
      () => changed("Export.csv", /(\r\n)(.*\r\n)$/, "$1$2$2"),
      ['error export.not-one-export-row {"file":"Export.csv"}'],
    ],
    ["an empty file", () => ({ ...good(), "Exit.csv": "" }), ['warning csv.empty {"file":"Exit.csv","row":0}']],
  ])("%s", async (_, files, expected) => {
    const found = await errors(files());
    expect(found.filter((one) => !(one.includes('HispanicLatinao"') && one.includes("missing")))).toEqual(expected);
  });

  it("a header without a name in sight: every column is unknown, by number", async () => {
    const files = good();
    files["Client.csv"] = (files["Client.csv"] ?? "").split("\r\n").slice(1).join("\r\n");
    const found = await errors(files);
    expect(found.some((one) => one.startsWith("error csv.") || one.startsWith("error export.unknown-column"))).toBe(
      true,
    );
    for (const person of HOUSE) expect(found.join()).not.toContain(person.last);
  });

  it("what is admitted by name is told", async () => {
    const files = { ...changed("Exit.csv", "OtherDestination", "Nickname"), "Notes.csv": "a\n" };
    const found = await errors(files, { keepFields: ["Exit.Nickname"], keepFiles: ["Notes.csv"] });
    expect(found).toContain('warning export.column-kept-unread {"file":"Exit.csv","row":0,"column":7}');
    expect(found).toContain('warning export.file-kept-unread {"field":"files","index":24}');
    expect(found.filter((one) => one.startsWith("error"))).toEqual([]);
  });
});
