import { concatenated, CSV_CODES, type CsvCode, openCsv, type ReadOptions, readRows, type Row } from "hmis-privacy/csv";
import { isHmisPrivacyError } from "hmis-privacy/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function read(source: Uint8Array | string, options: Partial<ReadOptions> = {}): Promise<Row[]> {
  const rows: Row[] = [];
  const file = [typeof source === "string" ? bytes(source) : source];
  for await (const row of readRows(file, { file: "Client.csv", ...options })) rows.push(row);
  return rows;
}

const cells = async (text: string): Promise<(readonly string[])[]> => (await read(text)).map((row) => row.cells);

async function failure(source: Uint8Array | string, options: Partial<ReadOptions> = {}): Promise<string> {
  try {
    await read(source, options);
    return "read without complaint";
  } catch (error) {
    return isHmisPrivacyError(error) ? error.message : `foreign: ${String(error)}`;
  }
}

describe("what is well formed", () => {
  it.each([
    ["a,b\n1,2\n", [["1", "2"]]],
    ["a,b\r\n1,2\r\n", [["1", "2"]]],
    ["a,b\n1,2", [["1", "2"]]],
    ["a,b\n1,", [["1", ""]]],
    ["a,b\n,\n", [["", ""]]],
    ['a,b\n"",""\n', [["", ""]]],
    ['a,b\n"x, y","line\nbreak"\n', [["x, y", "line\nbreak"]]],
    ['a,b\r\n"bare\rcr","lf\n"\r\n', [["bare\rcr", "lf\n"]]],
    ['a,b\n"""""Lind""""",1\n', [['""Lind""', "1"]]],
    ['a,b\n"""",""""""\n', [['"', '""']]],
    ["a,b\n x , y \n", [[" x ", " y "]]],
    ["a,b\nJosé,Nguyễn 🏠\n", [["José", "Nguyễn 🏠"]]],
    ['a,b\n"Zoë, ""Z""",1', [['Zoë, "Z"', "1"]]],
    ["a,b\n\uFEFFx,1\n", [["\uFEFFx", "1"]]],
    ["a\n1\n\n2\n", [["1"], [""], ["2"]]], // with one column an empty line is an empty cell
    ["a,b", []],
    ["a,b\n", []],
  ])("%j", async (text, expected) => expect(await cells(text)).toEqual(expected));

  it("a header named __proto__ is a column like any other", async () => {
    const table = await openCsv([bytes("__proto__,constructor\nx,y\n")], { file: "Client.csv" });
    expect(table.header).toEqual(["__proto__", "constructor"]);
    for await (const [row] of table.batches()) expect(row?.cells).toEqual(["x", "y"]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("leading zeros stay", async () =>
    expect(await cells("ZIP,SSN\n00501,001020003\n")).toEqual([["00501", "001020003"]]));

  it("a byte order mark is told and kept", async () => {
    const table = await openCsv([bytes("\uFEFFPersonalID,b\n1,2\n")], { file: "Client.csv" });
    expect(table.header).toEqual(["PersonalID", "b"]);
    expect(table.findings).toEqual([{ code: "csv.bom", severity: "info", path: { file: "Client.csv", row: 0 } }]);
    expect(table.headerBytes).toEqual(bytes("\uFEFFPersonalID,b\n"));
  });

  it("empty lines at the end are no rows, and are kept", async () => {
    const table = await openCsv([bytes("a,b\n1,2\n\n\n")], { file: "Client.csv" });
    const rows: Row[] = [];
    for await (const batch of table.batches()) rows.push(...batch);
    expect(rows).toHaveLength(1);
    expect(table.tail).toEqual(bytes("\n\n"));
  });

  it("numbers rows from 1, also where a cell holds line breaks", async () => {
    expect((await read('a\n"x\ny"\nz\n')).map((row) => row.number)).toEqual([1, 2]);
  });

  it("tells empty from not empty, and gives nothing beyond the last cell", async () => {
    const [row] = await read('a,b,c\n,"",x\n');
    expect([0, 1, 2, 3, -1].map((index) => row?.isEmpty(index))).toEqual([true, true, false, true, true]);
    expect([3, -1].map((index) => row?.cell(index))).toEqual(["", ""]);
  });

  it("jumps over empty cells, quoted ones too, to the width", async () => {
    const rows = await read('a,b,c,d,e\n,,"",x,\n1,,,,"""x"\n,,,,\n');
    expect(rows.map((row) => [0, 1, 2, 3, 4, 5].map((index) => row.filledFrom(index)))).toEqual([
      [3, 3, 3, 3, 5, 5],
      [0, 4, 4, 4, 4, 5],
      [5, 5, 5, 5, 5, 5],
    ]);
  });
});

describe("what is refused, with row and column and never with a value", () => {
  const secret = "Quillfeather";
  const REFUSED: [string, Uint8Array | string, string][] = [
    ["nothing", "", "csv.empty (Client.csv, row 0)"],
    ["only a byte order mark", "\uFEFF", "csv.empty (Client.csv, row 0)"],
    ["UTF-16 LE", Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x0a, 0), "csv.utf-16 (Client.csv, row 0)"],
    ["UTF-16 BE", Uint8Array.of(0xfe, 0xff, 0, 0x61, 0, 0x0a), "csv.utf-16 (Client.csv, row 0)"],
    ["UTF-16 without its mark", Uint8Array.of(0x61, 0, 0x0a, 0), "csv.nul (Client.csv, row 0, column 1)"],
    ["Latin-1", latin1(`a,b\n1,2\n${secret},Jos\xe9\n`), "csv.not-utf-8 (Client.csv, row 2, column 2)"],
    ["Latin-1 in the header", latin1("a,\xe9\n1,2\n"), "csv.not-utf-8 (Client.csv, row 0, column 2)"],
    [
      "an encoded surrogate",
      Uint8Array.of(0x61, 0x0a, 0xed, 0xa0, 0x80),
      "csv.not-utf-8 (Client.csv, row 1, column 1)",
    ],
    ["an overlong slash", Uint8Array.of(0x61, 0x0a, 0xc0, 0xaf), "csv.not-utf-8 (Client.csv, row 1, column 1)"],
    ["NUL", `a,b\n1,${secret}\0\n`, "csv.nul (Client.csv, row 1, column 2)"],
    ["NUL in quotes", `a,b\n1,"${secret}\0"\n`, "csv.nul (Client.csv, row 1, column 2)"],
    ["NUL after quotes", `a,b\n1,"${secret}"\0\n`, "csv.nul (Client.csv, row 1, column 2)"],
    ["an unclosed quote", `a,b\n1,2\n3,"${secret}\n5,6\n`, "csv.unclosed-quote (Client.csv, row 2, column 2)"],
    [
      "a quote that the next row's quote seems to close",
      `a,b\n1,"x\n2,"${secret}"\n`,
      "csv.unclosed-quote (Client.csv, row 1, column 2)",
    ],
    ["an unclosed quote at the very end", 'a,b\n1,"', "csv.unclosed-quote (Client.csv, row 1, column 2)"],
    ["an unclosed header", '"a,b\n1,2\n', "csv.unclosed-quote (Client.csv, row 0, column 1)"],
    ["text after a quote", `a,b\n"x"${secret},2\n`, "csv.text-after-quote (Client.csv, row 1, column 1)"],
    ["a space after a quote", 'a,b\n"x" ,2\n', "csv.text-after-quote (Client.csv, row 1, column 1)"],
    ["a quote inside", 'a,b\n1,5"10\n', "csv.quote-in-cell (Client.csv, row 1, column 2)"],
    ["a space before a quote", 'a,b\n1, "x"\n', "csv.quote-in-cell (Client.csv, row 1, column 2)"],
    ["CR alone", "a,b\r1,2\r", "csv.bare-cr (Client.csv, row 0, column 2)"],
    ["CR at the end", "a,b\r\n1,2\r", "csv.bare-cr (Client.csv, row 1, column 2)"],
    ["CR CR LF", "a,b\r\n1,2\r\r\n", "csv.bare-cr (Client.csv, row 1, column 2)"],
    ["LF after CRLF", "a,b\r\n1,2\r\n3,4\n", "csv.mixed-line-ends (Client.csv, row 2, column 2)"],
    ["CRLF after LF", "a,b\n1,2\r\n", "csv.mixed-line-ends (Client.csv, row 1, column 2)"],
    ["a column without a name", "a,,b\n", "csv.unnamed-column (Client.csv, row 0, column 2)"],
    ["a trailing comma in the header", "a,b,\n", "csv.unnamed-column (Client.csv, row 0, column 3)"],
    ["one name twice", `a,${secret},${secret}\n`, "csv.duplicate-header (Client.csv, row 0, column 3)"],
    ["one name twice, once quoted", 'a,b,"a"\n', "csv.duplicate-header (Client.csv, row 0, column 3)"],
    ["too few cells", `a,b\n1,2\n${secret}\n`, "csv.ragged-row (Client.csv, row 2, column 2)"],
    ["too many cells", `a,b\n1,2,${secret}\n`, "csv.ragged-row (Client.csv, row 1, column 3)"],
    ["an empty line between rows", "a,b\n1,2\n\n3,4\n", "csv.ragged-row (Client.csv, row 2, column 1)"],
  ];
  const LIMITS = [
    "csv.cell-too-long",
    "csv.row-too-long",
    "csv.too-many-columns",
    "csv.too-many-rows",
    "csv.too-many-bytes",
  ];

  it.each(REFUSED)("%s", async (_, source, message) => expect(await failure(source)).toBe(message));

  it("limits", async () => {
    const text = `a,b\n1,${"x".repeat(20)}\n3,4\n`;
    expect(await failure(text, { limits: { cellBytes: 19 } })).toBe("csv.cell-too-long (Client.csv, row 1, column 2)");
    expect(await failure(text, { limits: { cellBytes: 20 } })).toBe("read without complaint");
    expect(await failure(text, { limits: { rowBytes: 22 } })).toMatch(/^csv\.row-too-long \(Client\.csv, row 1/);
    expect(await failure(text, { limits: { rows: 1 } })).toMatch(/^csv\.too-many-rows \(Client\.csv, row 2/);
    expect(await failure(text, { limits: { rows: 2 } })).toBe("read without complaint");
    expect(await failure(text, { limits: { columns: 1 } })).toBe("csv.too-many-columns (Client.csv, row 0, column 2)");
    expect(await failure(text, { limits: { bytes: 30 } })).toBe("csv.too-many-bytes (Client.csv)");
    expect(await failure(`a\n"${"x".repeat(30)}"\n`, { limits: { cellBytes: 20 } })).toMatch(/^csv\.cell-too-long/);
    // A quote that swallows rows is called by its name, also where the limit comes before the end of the file.
    expect(await failure(`a\n"${"x\n".repeat(30)}`, { limits: { cellBytes: 20 } })).toMatch(/^csv\.unclosed-quote/);
  });

  it("an unclosed quote in a file of many buffers", async () => {
    const text = `a,b\n1,2\n3,"${"4\n5,6\n".repeat(500_000)}`;
    expect(await failure(text)).toBe("csv.unclosed-quote (Client.csv, row 2, column 2)");
  });

  it("a source that breaks off, or gives text", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes("a,b\n1,");
      throw new Error(secret);
    }
    for (const source of [broken(), [secret as never], 5 as never]) {
      const thrown = await readRows(source, { file: "Client.csv" })
        .next()
        .catch((error: unknown) => error);
      expect(String(thrown)).toBe("HmisPrivacyError: csv.unreadable (Client.csv)");
      expect((thrown as Error).cause).toBeUndefined();
    }
  });

  it("a ragged row is told apart where the caller asks for it", async () => {
    const rows = await read("a,b\n1\n1,2\n1,2,3\n", { ragged: "tell" });
    expect(rows.map(({ ragged, width }) => [ragged, width])).toEqual([
      [true, 1],
      [false, 2],
      [true, 3],
    ]);
  });

  it("every code that stops the reading has a case", () => {
    const tested = [...REFUSED.map(([, , message]) => message.split(" ")[0]), ...LIMITS, "csv.unreadable"];
    const others: CsvCode[] = ["csv.bom", "csv.no-such-column"]; // a finding; a mistake of whoever writes
    expect(new Set([...tested, ...others])).toEqual(new Set(Object.keys(CSV_CODES)));
  });
});

describe("streams", () => {
  it("a web stream is read, and cancelled when the reader leaves", async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes(`a,b\n${"1,2\n".repeat(100_000)}`)),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const row of readRows(stream, { file: "x.csv" })) if (row.number === 3) break;
    expect(cancelled).toBe(true);
  });

  it("a source may use its memory again", async () => {
    async function* reusing(): AsyncGenerator<Uint8Array> {
      const memory = new Uint8Array(4);
      for (const text of ["a,b\n", "1,2\n", "3,4\n"]) {
        memory.set(bytes(text));
        yield memory;
      }
    }
    const all: (readonly string[])[] = [];
    for await (const row of readRows(reusing(), { file: "x.csv" })) all.push(row.cells);
    expect(all).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("a file of one-byte pieces with a long cell takes linear time", async () => {
    const text = bytes(`a\n"${"x".repeat(900_000)}"\n`);
    function* single(): Generator<Uint8Array> {
      for (let i = 0; i < text.length; i++) yield text.subarray(i, i + 1);
    }
    const before = performance.now();
    for await (const row of readRows(single(), { file: "x.csv" })) expect(row.cell(0)).toHaveLength(900_000);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe("laws", () => {
  const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replaceAll("\0", ""));
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  const written = (rows: readonly (readonly [string, boolean])[][], end: string): string => {
    const quote = (text: string): string => `"${text.split('"').join('""')}"`;
    const plain = (text: string): boolean => !/[",\r\n]/.test(text);
    const lines = rows.map((row) =>
      row.map(([text, quoted]) => (quoted || !plain(text) ? quote(text) : text)).join(","),
    );
    const header = Array.from({ length: rows[0]?.length ?? 0 }, (_, i) => `column${i}`).join(",");
    return [header, ...lines, ""].join(end);
  };
  const options = { numRuns: 300, seed: 7 };

  it("what was written is read, whatever the pieces, and the bytes come out as they went in", async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 50 }),
        async (rows, end, size) => {
          const file = bytes(written(rows, end));
          const source = Array.from({ length: Math.ceil(file.length / size) }, (_, i) =>
            file.subarray(i * size, i * size + size),
          );
          const opened = await openCsv(source, { file: "x.csv" });
          const found: Row[] = [];
          for await (const batch of opened.batches()) found.push(...batch);
          expect(found.map((row) => row.cells)).toEqual(rows.map((row) => row.map(([text]) => text)));
          expect(concatenated([opened.headerBytes, ...found.map((row) => row.raw), opened.tail])).toEqual(file);
        },
      ),
      options,
    );
  });

  it("any bytes are read or refused with a code, and the accepted ones come out whole", async () => {
    const alphabet = fc.constantFrom(0x61, 0x22, 0x2c, 0x0a, 0x0d, 0x20, 0xc3, 0xa9, 0x00, 0xef);
    const junk = fc.array(alphabet, { maxLength: 30, size: "max" }).map((list) => Uint8Array.from(list));
    let read = 0;
    await fc.assert(
      fc.asyncProperty(junk, async (tail) => {
        const file = concatenated([bytes("a,b\n"), tail]);
        try {
          const opened = await openCsv([file], { file: "x.csv", ragged: "tell" });
          const parts = [opened.headerBytes];
          for await (const batch of opened.batches()) parts.push(...batch.map((row) => row.raw));
          expect(concatenated([...parts, opened.tail])).toEqual(file);
          read++;
        } catch (error) {
          if (!isHmisPrivacyError(error)) throw error;
          expect(Object.keys(CSV_CODES)).toContain(error.code);
        }
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(read).toBeGreaterThan(100);
  });
});

it("gives back the text of the cell above where a cell reads like it, and never a wrong one", async () => {
  const lines = ["a,b,c", "12,Ana,", '12,"Ana",x', "13,Anna,", '12,"A""na",', "Ã¼,é,", "ü,Ã©,", "ü,Ã©,"];
  const table = await openCsv([new TextEncoder().encode(`${lines.join("\n")}\n`)], { file: "Client.csv" });
  const above = ["", "", ""];
  for await (const batch of table.batches())
    for (const row of batch)
      for (const [i, known] of above.entries()) {
        const cell = row.cellOr(i, known);
        expect(cell).toBe(row.cell(i));
        above[i] = cell;
      }
  expect(above).toEqual(["ü", "Ã©", ""]);
});
