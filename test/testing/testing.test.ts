import { fc, test } from "@fast-check/vitest";
import { parseDay } from "hmis-privacy/calendar";
import { type Column, codeListOf, columnsOf, HUD_FILES, type HudVersion, valueProblem } from "hmis-privacy/hud";
import { recordSchema, rowCodec } from "hmis-privacy/hud/schema";
import { createScrubber } from "hmis-privacy/scrub";
import {
  assertNoKnownSurvives,
  clientRows,
  hudExports,
  hudRows,
  notesWithKnownSpans,
  people,
  survivors,
  type ScrubberUnderTest,
  type TextRow,
} from "hmis-privacy/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runs } from "../support/runs.js";

const problems = (version: HudVersion, file: (typeof HUD_FILES)[number], row: TextRow) =>
  (columnsOf(version, file) as readonly Column[])
    .map((column) => {
      const list = codeListOf(version, file, column.name, row);
      return [column.name, valueProblem(column, row[column.name] ?? "", { list })] as const;
    })
    .filter(([, problem]) => problem !== null);

describe("rows", () => {
  for (const version of ["FY2024", "FY2026"] as const) {
    it(`of every file of ${version} are valid, and go through the codec and back unchanged`, () => {
      for (const file of HUD_FILES) {
        const codec = rowCodec(version, file);
        const schema = recordSchema(version, file);
        fc.assert(
          fc.property(hudRows(file, { version }), (row) => {
            expect(Object.keys(row)).toEqual(columnsOf(version, file).map(({ name }) => String(name)));
            expect(problems(version, file, row)).toEqual([]);
            const record = z.decode(codec, row);
            expect(schema.parse(record)).toEqual(record);
            expect(z.encode(codec, record)).toEqual(row);
          }),
          runs(25),
        );
      }
    });
  }

  test.prop([hudRows("Client"), fc.nat(), fc.constantFrom("0", "x", "1979-02-30", "-1", "1.5", "<b>", "")], runs(300))(
    "the schema and the tables' own check say the same of a broken value",
    (row, at, text) => {
      const columns = columnsOf("FY2026", "Client") as readonly Column[];
      const column = columns[at % columns.length] as Column;
      const broken = { ...row, [column.name]: text };
      const issues = rowCodec("FY2026", "Client").safeParse(broken).error?.issues ?? [];
      expect(issues.map(({ path: [name], message }) => [name, message])).toEqual(problems("FY2026", "Client", broken));
    },
  );

  test.prop([clientRows()], runs(200))("of clients have qualities that agree with the values", (row) => {
    expect(problems("FY2026", "Client", row)).toEqual([]);
    for (const name of ["SSN", "DOB"])
      expect(["8", "9", "99"].includes(row[`${name}DataQuality`] ?? "")).toBe(row[name] === "");
  });
});

describe("people and exports", () => {
  test.prop([people()], runs(300))("have birth dates that are days and SSNs that may have been issued", (person) => {
    expect(parseDay(person.dob)).not.toBeNull();
    expect(person.ssn).toMatch(/^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/);
  });

  test.prop([hudExports()], runs(40))("are valid and joined up", ({ version, files, people }) => {
    const keys = new Map(HUD_FILES.map((file) => [String(columnsOf(version, file)[0]?.name), file]));
    for (const file of HUD_FILES) {
      const key = String(columnsOf(version, file)[0]?.name);
      expect(new Set(files[file].map((row) => row[key])).size).toBe(files[file].length);
      for (const row of files[file]) {
        expect(problems(version, file, row)).toEqual([]);
        for (const [name, value] of Object.entries(row)) {
          const target = keys.get(name);
          if (target !== undefined)
            expect(
              files[target].some((other) => other[name] === value),
              `${file}.${name}`,
            ).toBe(true);
        }
      }
    }
    expect(files.Client.map((row) => row["PersonalID"])).toEqual([...people.keys()]);
  });

  test.prop([hudExports()], runs(40))("come with a head for each household", ({ files }) => {
    const heads = files.Enrollment.filter((row) => row["RelationshipToHoH"] === "1").map((row) => row["HouseholdID"]);
    expect(new Set(heads).size).toBe(heads.length);
    expect(new Set(files.Enrollment.map((row) => row["HouseholdID"]))).toEqual(new Set(heads));
  });
});

describe("notes", () => {
  test.prop([notesWithKnownSpans()], runs(300))("say where each mention is", ({ text, known, spans }) => {
    let at = 0;
    for (const { start, end, person, kind } of spans) {
      expect(start).toBeGreaterThanOrEqual(at);
      const found = survivors(text.slice(start, end), known);
      expect(found.some((survivor) => survivor.person === person && survivor.kind === kind)).toBe(true);
      at = end;
    }
  });

  test.prop([notesWithKnownSpans()], runs(300))("hold nobody but in the spans", ({ text, known, spans }) => {
    let rest = "";
    let at = 0;
    for (const { start, end } of spans) {
      rest += `${text.slice(at, start)}«X-1»`;
      at = end;
    }
    expect(survivors(rest + text.slice(at), known)).toEqual([]);
  });
});

describe("survivors", () => {
  const known = [{ firstName: "José", lastName: "Ng", ssn: "536904417", phones: ["509-555-0142"], dob: "1979-05-03" }];
  it.each([
    ["jose was here", "name"],
    ["JOSÉ", "name"],
    ["J o s é", null], // four letters: a whole word only
    ["Ms. Ng.", "name"],
    ["Nguyen", null],
    ["Nɡ", "name"],
    ["Ｎｇ", "name"],
    ["N\u200Bg", "name"],
    ["536 90 4417", "ssn"],
    ["SSN 536.90.4417x", "ssn"],
    ["call 555-0142", "phone"],
    ["5/3/79", "dob"],
    ["1979-05-03", "dob"],
    ["15/3/79", null],
    ["«NAME-1» «SSN-1»", null],
    ["jo«NAME-1»se", null],
  ])("in %j finds %s", (text, kind) => {
    expect(survivors(text, known).map((survivor) => survivor.kind)).toEqual(kind === null ? [] : [kind]);
  });

  it("finds long names whatever stands between the letters", () => {
    for (const text of ["Qu-int\nero", "q.u.i.n.t.e.r.o", "xQUINTEROx", "Qսіntеrо", "Quínterò"])
      expect(survivors(text, [{ lastName: "Quintero" }]), text).toHaveLength(1);
  });
});

describe("assertNoKnownSurvives", () => {
  const library = (text: string, known: Parameters<typeof createScrubber>[0]["known"]) =>
    createScrubber({ known }).scrub(text);

  it("passes the library's scrubber", async () => {
    await assertNoKnownSurvives(library, { runs: 120 });
  });

  it.each([
    [
      "forgets last names",
      (text: string, [first]: readonly { firstName?: string | undefined }[]) =>
        text.replaceAll(first?.firstName ?? "", "***"),
    ],
    ["does nothing", (text: string) => text],
    ["forgets one note of forty", (text: string) => (text.length % 40 === 7 ? text : "«NAME-1»")],
    ["forgets what has a zero-width character", (text: string) => (text.includes("\u200B") ? text : "«NAME-1»")],
  ])("catches a scrubber that %s", async (_, scrubber) => {
    await expect(assertNoKnownSurvives(scrubber as never)).rejects.toThrow(/survive/);
  });

  /** What happens around a scrubber that is right. */
  const INTEGRATIONS: Readonly<Record<string, ScrubberUnderTest>> = {
    "hands over the client without the household": (text, known) => library(text, known.slice(0, 1)),
    "finds places in small letters and masks them in the original": (text, known) => {
      let out = "";
      let at = 0;
      for (const { start, end } of library(text.toLowerCase(), known).redactions) {
        out += `${text.slice(at, start)}***`;
        at = end;
      }
      return out + text.slice(at);
    },
    "cuts the note to its column before it scrubs": (text, known) => library(text.slice(0, 40), known),
    "scrubs line by line": (text, known) => {
      const scrubber = createScrubber({ known });
      return text
        .split("\n")
        .map((line) => scrubber.scrub(line).text)
        .join("\n");
    },
    "forgets aliases": (text, known) =>
      library(
        text,
        known.map((person) => ({ ...person, aliases: [] })),
      ),
    "hands over names alone": (text, known) =>
      library(
        text,
        known.map(({ firstName, lastName }) => ({ firstName, lastName })),
      ),
  };

  it.each(Object.entries(INTEGRATIONS))("catches an integration that %s", async (_, integration) => {
    await expect(assertNoKnownSurvives(integration, { runs: 150 })).rejects.toThrow(/survive/);
  });

  it("has nothing against one that cuts what was scrubbed, a placeholder too: nothing of anybody is left", async () => {
    await assertNoKnownSurvives((text, known) => library(text, known).text.slice(0, 40), { runs: 100 });
    const short = (text: string) => text.replaceAll(/«[^»]*»/g, (placeholder) => placeholder.slice(0, 4));
    await assertNoKnownSurvives((text, known) => short(library(text, known).text), { runs: 100 });
  });
});
