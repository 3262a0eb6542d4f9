import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { findBlobs } from "../../../src/scrub/known/blobs.js";
import { decodedView, utf8 } from "../../../src/scrub/known/decoded.js";
import { runs } from "../../support/runs.js";

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];
const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, "0");

describe("UTF-8", () => {
  test.prop([fc.string({ unit: "binary", maxLength: 12 })], runs(300))("reads what the engine writes", (text) => {
    expect(utf8(bytesOf(text))).toBe(text);
  });

  it.each([
    ["a lead without its trail", [0x41, 0xc3], "A\u00c3"],
    ["a lead with half its trail", [0xe2, 0x82], "\u00e2\u0082"],
    ["a lead before a letter", [0xc3, 0x41], "\u00c3A"],
    ["a trail alone", [0xbf, 0x80], "\u00bf\u0080"],
    ["a lead that none may be", [0xc1, 0x80], "\u00c1\u0080"],
    ["five bytes", [0xf8, 0x88, 0x80, 0x80, 0x80], "\u00f8\u0088\u0080\u0080\u0080"],
    ["beyond Unicode", [0xf5, 0x80, 0x80, 0x80], "\ufffd"],
    ["half a surrogate", [0xed, 0xa0, 0x80], "\ufffd"],
    ["a byte above the trails", [0xc3, 0xc0], "\u00c3\u00c0"],
    ["the first lead", [0xc2, 0xa9], "©"],
    ["a trail of which half is right", [0xe2, 0x82, 0x41], "\u00e2\u0082A"],
    ["nothing", [], ""],
  ])("%s becomes what can be shown, and nothing is lost", (_, bytes, text) => {
    expect(utf8(bytes)).toBe(text);
  });
});

describe("the text as it reads decoded", () => {
  const ways: readonly ((char: string) => string)[] = [
    (char) => `&#${char.codePointAt(0)};`,
    (char) => `&#x${(char.codePointAt(0) ?? 0).toString(16)};`,
    (char) =>
      bytesOf(char)
        .map((byte) => `%${hex(byte)}`)
        .join(""),
    (char) =>
      bytesOf(char)
        .map((byte) => `=${hex(byte)}`)
        .join(""),
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`,
    (char) => ((char.codePointAt(0) ?? 0) < 256 ? `\\x${hex(char.codePointAt(0) ?? 0)}` : `\u202e${char}\u202c`),
  ];
  const piece = fc.tuple(fc.constantFrom("a", "é", "ж", "😀", "&", "<"), fc.constantFrom(...ways));

  test.prop([fc.array(piece, { minLength: 1, maxLength: 6 })], runs(300))(
    "is the text, each unit with its place",
    (pieces) => {
      const written = pieces.map(([char, way]) => way(char)).join(" ");
      const view = decodedView(written) ?? expect.fail("nothing decoded");
      expect(view.text.replaceAll("\u202c", "")).toBe(pieces.map(([char]) => char).join(" "));
      expect([view.starts.length, view.ends.length, view.decoded.length]).toEqual(Array(3).fill(view.text.length));
      let from = 0;
      for (const [char, way] of pieces) {
        const at = written.indexOf(way(char).replace("\u202c", ""), from);
        const unit = view.starts.indexOf(at);
        expect(view.text.slice(unit, unit + char.length)).toBe(char);
        for (let k = 0; k < char.length; k++) {
          expect([view.starts[unit + k], view.ends[unit + k], view.decoded[unit + k]]).toEqual([
            at,
            at + way(char).replace("\u202c", "").length,
            1,
          ]);
        }
        from = at + 1;
      }
    },
  );

  it.each([
    ["Ki<b>m</b> Ngo", "Kim Ngo"],
    ['a<span class="x">b</span>', "ab"],
    ["a<br/>b<wbr />c", "abc"],
    ["1 < 2 > 0", undefined],
    ["soft=\r\nbreak", "softbreak"],
    ["soft= \t\nbreak", "softbreak"],
    ["a=b", undefined],
    ["a=b c", undefined],
    ["fish &amp; chips", "fish & chips"],
    ["fish &AMP chips", "fish & chips"],
    ["&lt;&gt;&quot;&apos;&nbsp;.", "<>\"' ."],
    ["so&shy;ft", "soft"],
    ["Stra&szlig;e &aelig;&oelig;&eth;&thorn;", "Strasse aeoedth"],
    ["a&commat;b&period;c&num;1&sol;2&lowbar;3", "a@b.c#1/2_3"],
    ["Jos&eacute; Nu&ntilde;ez &Aring;", "Jose Nunez A"],
    ["&bogus; &toString;", undefined],
    ["&#0; &#1114112; &#xd800;", undefined],
    ["&#65 &#x42", "A B"],
    ["&#1114111; &#xdfff;", "\u{10ffff} &#xdfff;"],
    ["&eacutely; &xx#x41;", undefined],
    ["V%2561n", "Van"],
    ["&amp;amp;amp;lt;", "&lt;"],
    ["JosÃ© Å‘ â‚¬", "José ő €"],
    ["\u202eolleh\u202c x", "hello\u202c x"],
    ["50% off, 7%", undefined],
    ["100%25", "100%"],
    ["C:\\users\\x", undefined],
    ["\\u0041\\u{0042}\\x43", "ABC"],
  ])("%j reads %j", (written, read) => {
    expect(decodedView(written)?.text).toBe(read);
  });

  it("marks what was encoded, at whatever depth, and no neighbour", () => {
    expect(decodedView("a%62c")?.decoded).toEqual(Uint8Array.from([0, 1, 0]));
    expect(decodedView("%61 &amp;#98;")?.decoded).toEqual(Uint8Array.from([1, 0, 1]));
  });

  it("marks the seam where a tag was left out", () => {
    expect(decodedView("Ki<b>m</b> Ngo")).toMatchObject({
      starts: Int32Array.from([0, 1, 5, 10, 11, 12, 13]),
      ends: Int32Array.from([1, 2, 6, 11, 12, 13, 14]),
      decoded: Uint8Array.from([0, 0, 1, 1, 0, 0, 0]),
    });
  });
});

describe("base64 and hexadecimal", () => {
  const said = fc.string({ unit: fc.constantFrom(..."Vandermole 7,é"), minLength: 13, maxLength: 30, size: "max" });

  const around = fc.constantFrom("()", "[]", "{}", "@:", "`,", "^*", '".');

  test.prop([said, fc.constantFrom("base64", "base64url", "hex"), fc.nat({ max: 20 }), around], runs(300))(
    "say what was written, wherever they stand",
    (text, encoding, before, [open, close]) => {
      const run = Buffer.from(text).toString(encoding as BufferEncoding);
      const written = `${". ".repeat(before)}${open}${run}${close}`;
      const start = 2 * before + 1;
      const [blob] = findBlobs(written);
      const isPlain = !/[a-z]/.test(run) || !/[A-Z]/.test(run);
      if (encoding !== "hex" && isPlain) return;
      if (encoding === "hex" && !/[a-f]/.test(run)) return;
      expect(blob).toEqual({ start, end: start + run.length, text });
    },
  );

  it("say it with signs for digits", () => {
    for (const encoding of ["base64", "base64url"] as const) {
      const run = Buffer.from("Va>dermolen was h?re").toString(encoding);
      expect(run).toMatch(encoding === "base64" ? /\+.*\// : /-.*_/);
      expect(findBlobs(run)).toMatchObject([{ start: 0, end: run.length, text: "Va>dermolen was h?re" }]);
    }
  });

  it.each([
    ["fifteen characters", "(((((QWJjZGVmZ2hpams", []],
    ["small letters and digits", "kx9vqmz0tcr8tzwp", []],
    ["capitals and digits", "KX9VQMZ0TCR8TZWP", []],
    ["one character too many", "Xk9vQmZ0cLr8TzWpq", []],
    ["words in a row, two to the byte", "HousingAuthorityOfTheCityHalls", []],
    ["digits alone", "4017265598214455", []],
    ["small letters alone", "antidisestablishmentarian", []],
    ["words in a row", "HousingAuthorityOfTheCityHall", []],
    ["what is no text but has a digit", "Xk9vQmZ0cLr8TzWp", [[0, 16, false]]],
    ["what is no text but is closed", "XkqvQmZjcLrxTzWp=", [[0, 17, false]]],
    ["more closing signs than two", `${btoa("Vandermolen!")}===`, [[0, 18, true]]],
    ["a digest", "9f86d081884c7d659a2feaa0c55ad015", [[0, 32, false]]],
    ["an odd number of hexadecimal digits", "9f86d081884c7d659", []],
    [
      "two",
      `${btoa("Vandermolen!")} ${btoa("Vandermolen?")}`,
      [
        [0, 16, true],
        [17, 33, true],
      ],
    ],
  ] as const)("%s: %s", (_, text, blobs) => {
    expect(findBlobs(text).map((blob) => [blob.start, blob.end, blob.text !== undefined])).toEqual(blobs);
  });
});
