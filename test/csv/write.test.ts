import { cellBytes, readRows, rewriteRow, type Row, rowBytes } from "hmis-privacy/csv";
import { describe, expect, it } from "vitest";

const text = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const firstRow = async (line: string): Promise<Row> => {
  const width = 3;
  const header = Array.from({ length: width }, (_, i) => `c${i}`).join(",");
  const next = await readRows([new TextEncoder().encode(`${header}\r\n${line}`)], { file: "x.csv" }).next();
  return next.value as Row;
};

describe("rewriteRow", () => {
  it.each([
    ['1455,"Maud",Lind\r\n', [[1, "Anonymous"]], '1455,"Anonymous",Lind\r\n'],
    ["1455,Maud,Lind\r\n", [[1, "Anonymous"]], "1455,Anonymous,Lind\r\n"],
    ["1455,Maud,Lind", [[2, ""]], "1455,Maud,"],
    ['"""a""",  ,"é"\r\n', [[1, "b"]], '"""a""",b,"é"\r\n'],
    [
      ",,\r\n",
      [
        [0, "a"],
        [1, "b"],
        [2, "c"],
      ],
      "a,b,c\r\n",
    ],
    [",,\r\n", [[2, 'x, "y"']], ',,"x, ""y"""\r\n'],
    ['"","",""\r\n', [[0, 'x "y"']], '"x ""y""","",""\r\n'],
    ["a,b,c\r\n", [[1, "line\nbreak"]], 'a,"line\nbreak",c\r\n'],
    ["a,b,c\r\n", [], "a,b,c\r\n"],
  ] as [string, [number, string][], string][])("%j with %j", async (line, changes, expected) => {
    expect(text(rewriteRow(await firstRow(line), new Map(changes)))).toBe(expected);
  });

  it.each([-1, 3])("refuses column %i", async (index) => {
    const row = await firstRow("a,b,c\r\n");
    expect(() => rewriteRow(row, new Map([[index, "x"]]))).toThrow("csv.no-such-column (row 1)");
  });
});

describe("cellBytes", () => {
  it.each([
    ["a\0b", "csv.nul"],
    ["a\uD800b", "csv.not-utf-8"],
    ["\uDC00", "csv.not-utf-8"],
  ])("refuses %j", (cell, code) => {
    expect(() => cellBytes(cell)).toThrow(code);
  });
  it("takes a whole pair", () => expect(text(cellBytes("🏠"))).toBe("🏠"));
});

it("a row of its own", () => {
  expect(text(rowBytes(["1", "a,b", ""], "\r\n"))).toBe('1,"a,b",\r\n');
  expect(text(rowBytes(["1", ""], "\n", "always"))).toBe('"1",""\n');
});
