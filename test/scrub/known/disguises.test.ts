/**
 * The 81 disguises that the research behind the guarantee tried, a row each, by the part of the scrubber that reads
 * through them.
 */
import { createKnownScrubber } from "hmis-privacy/scrub/known";
import { describe, expect, it } from "vitest";

const scrubber = createKnownScrubber({
  known: [
    {
      firstName: "María",
      lastName: "Oyelaran-Quiroz",
      dob: "1979-03-05",
      ssn: "536-90-4417",
      phones: ["509-555-4357"],
      addresses: ["1214 West Alder Street"],
    },
    { firstName: "Ezekiel", lastName: "Dormwell" },
  ],
  asOf: "2024-10-15",
  shortForms: (name) => (name === "ezekiel" ? ["zeke"] : []),
});
/** What is left of somebody's letters and digits, placeholders apart. */
const left = (written: string): string =>
  scrubber
    .scrub(`so ${written} went`)
    .text.replaceAll(/«[A-Z]+-\d+»/g, "")
    .replace(/^so /, "")
    .replace(/ went$/, "")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
const shifted = (text: string, capital: number, small: number): string =>
  text.replaceAll(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCodePoint(code < 97 ? capital + code - 65 : small + code - 97);
  });

/** The folding alone. */
const FOLDED: readonly (readonly [name: string, written: string, rest?: string])[] = [
  ["capitals", "DORMWELL"],
  ["small letters", "dormwell"],
  ["mixed case", "dOrMwElL"],
  ["composed", "Mar\u00eda"],
  ["decomposed", "Mari\u0301a"],
  ["without its accent", "Maria"],
  ["with accents it doesn't have", "D\u00f6rmw\u00e8ll"],
  ["Cyrillic", "D\u043ermw\u0435ll"],
  ["Greek", "D\u03bfrmwell"],
  ["Cherokee", "\u13a0ormwell"],
  ["zero width space", "Dorm\u200bwell"],
  ["zero width joiner", "Dorm\u200dwell"],
  ["word joiner", "Dorm\u2060well"],
  ["byte order mark", "Dorm\ufeffwell"],
  ["soft hyphen", "Dorm\u00adwell"],
  ["no-break space", "Dorm\u00a0well"],
  ["full width", "\uff24\uff4f\uff52\uff4d\uff57\uff45\uff4c\uff4c"],
  ["marks of direction", "\u200eDorm\u200fwell"],
  ["zalgo", "D\u0335\u0321o\u0338\u0322r\u0334m\u0337w\u0336e\u0334l\u0338l\u0327"],
  ["mathematical bold", shifted("Dormwell", 0x1d400, 0x1d41a)],
  ["mathematical script", shifted("Dormwell", 0x1d4d0, 0x1d4ea)],
  ["circled", shifted("Dormwell", 0x24b6, 0x24d0)],
  ["squared", shifted("DORMWELL", 0x1f130, 0x1f130)],
  ["superscript", "Dor\u1d50\u02b7ell"],
  ["Hangul filler", "Dorm\u3164well"],
  ["variation selector", "Dorm\ufe0fwell"],
  ["dotless i", "Ezek\u0131el"],
  ["spaced out", "D o r m w e l l"],
  ["hyphens", "D-o-r-m-w-e-l-l"],
  ["underscores", "D_o_r_m_w_e_l_l"],
  ["full stops", "D.o.r.m.w.e.l.l"],
  ["hyphenated at a line end, LF", "Dorm-\nwell"],
  ["hyphenated at a line end, CRLF", "Dorm-\r\nwell"],
  ["possessive", "Dormwell's", "s"],
  ["plural", "Dormwells"],
  ["local part of an e-mail address", "e.dormwell@example.org", "eexampleorg"],
  ["file name", "dormwell_lease.pdf", "leasepdf"],
  ["mention", "@dormwell"],
  ["camel case", "ezekielDormwell"],
  ["last name first", "Dormwell, Ezekiel"],
  ["SSN in groups", "536-90-4417"],
  ["SSN in dots", "536.90.4417"],
  ["telephone in groups", "(509) 555-4357"],
  ["Arabic-Indic digits", "\u0665\u0663\u0666-\u0669\u0660-\u0664\u0664\u0661\u0667"],
  ["ISO date", "1979-03-05"],
  ["NUL", "Dorm\u0000well"],
  ["lone surrogate", "Dorm\ud800well"],
  ["entity of an accented letter", "Mar&iacute;a"],
];

/** Written forms. */
const WRITTEN: typeof FOLDED = [
  ["month, day, year", "03/05/1979"],
  ["day, month, year", "5.3.1979"],
  ["month by name", "March 5, 1979"],
  ["month by Spanish name", "5 de marzo de 1979"],
  ["ordinal", "March 5th, 1979"],
  ["two digits of the year", "3/5/79"],
  ["ordinal in words", "the fifth of March 1979", "the"],
  ["Roman month", "5.III.1979"],
  ["number words", "five three six, nine oh, four four one seven"],
  ["last four", "4417"],
  ["initials with full stops", "E.D."],
  ["short form", "Zeke"],
  ["s for z", "Quiros"],
  ["k for c, y for i", "Ezekyel"],
  ["h left out or put in", "Oyelahran"],
  ["surnames in the other order", "Quiroz Oyelaran"],
  ["street abbreviated", "1214 W Alder St"],
  ["country code", "+1 509 555 4357", "1"],
  ["extension", "509-555-4357 ext 12", "ext12"],
  ["vanity number", "509-555-HELP"],
  ["UTF-8 read as Latin-1", "Mar\u00c3\u00ada"],
  ["right to left", "\u202ellewmroD\u202c"],
];

/** Decoding. */
const DECODED: typeof FOLDED = [
  ["HTML entities", "D&#111;rmwell"],
  ["percent encoding", "D%6Frmwell"],
  ["JSON escapes", "D\\u006frmwell"],
  ["quoted-printable", "D=6Frmwell"],
  ["base64", btoa("Ezekiel Dormwell")],
];

/** The second folding and its spellings, and what was added to the table. */
const CONFUSED: typeof FOLDED = [
  ["leet", "D0rmw3ll"],
  ["at sign for a", "M@ria"],
  ["1 for l, capital i for l", "Dormwe1I"],
  ["0 for o", "D0rmwell"],
  ["rn for m", "Dorrnwell"],
  ["vv for w", "Dormvvell"],
];

describe.each([
  ["by the folding", FOLDED],
  ["by written forms", WRITTEN],
  ["by decoding", DECODED],
  ["by the second folding", CONFUSED],
])("%s", (_, rows) => {
  it.each(rows)("%s", (_name, written = "", rest = "") => {
    expect(left(written)).toBe(rest);
  });
});

it("are eighty-one", () => {
  expect([...FOLDED, ...WRITTEN, ...DECODED, ...CONFUSED]).toHaveLength(81);
});
