import { createKnownScrubber, type KnownScrubberOptions, scrubKnown } from "hmis-privacy/scrub/known";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../support/codeOf.js";

const options = (given: unknown): KnownScrubberOptions => given as KnownScrubberOptions;

describe("a caller's mistake", () => {
  it.each([
    ["no list", { known: { firstName: "Ilse" } }, "scrub.known-not-a-list (known)"],
    ["nothing", {}, "scrub.known-not-a-list (known)"],
    ["a person who is text", { known: ["Ilse"] }, "scrub.known-not-text (known, number 1)"],
    ["a person who is a list", { known: [[]] }, "scrub.known-not-text (known, number 1)"],
    ["a person who is null", { known: [{}, null] }, "scrub.known-not-text (known, number 2)"],
    ["a name that is a number", { known: [{ firstName: 7 }] }, "scrub.known-not-text (firstName, number 1)"],
    ["phones that are text", { known: [{ phones: "509" }] }, "scrub.known-not-text (phones, number 1)"],
    ["a phone that is a number", { known: [{ phones: [5_095_550_142] }] }, "scrub.known-not-text (phones, number 1)"],
    [
      "a misspelled field",
      { known: [{}, { firstName: "Ilse", firstname: "Ilse" }] },
      "scrub.unknown-field (column 2, known, number 2)",
    ],
    ["a misspelled option", { known: [], alsoIdentifing: ["the barber's wife"] }, "scrub.unknown-option"],
    ["a day that is none", { known: [], asOf: "2024-02-30" }, "as-of.not-a-day"],
    ["a phrase that is none", { known: [], alsoIdentifying: [null] }, "scrub.known-not-text (alsoIdentifying)"],
    ["a choice that is none", { known: [], ordinaryWords: "keep" }, "scrub.ordinary-words (ordinaryWords)"],
  ])("%s", (_, given, message) => {
    expect(codeOf(() => createKnownScrubber(options(given)))).toBe(message);
  });

  it.each([[undefined], [null], [17], [["a"]], [new String("a")]])("a text that is %s", (text) => {
    expect(codeOf(() => createKnownScrubber({ known: [] }).scrub(text as string))).toBe("scrub.not-text");
  });

  it.each([[0], [9], [10.5], [Number.NaN], ["50"]])("a column of length %s", (maxLength) => {
    expect(codeOf(() => createKnownScrubber({ known: [] }).scrub("a", { maxLength: maxLength as number }))).toBe(
      "scrub.max-length",
    );
  });

  it("null counts as absent", () => {
    const known = [{ firstName: "Ilse", lastName: null, dob: null, phones: null }];
    expect(createKnownScrubber(options({ known })).scrub("Ilse").text).toBe("«NAME-1»");
  });
});

describe("people of whom little is known", () => {
  it.each([
    ["nothing at all", [{}], ["known.nothing-to-find"]],
    ["empty fields", [{ firstName: "", lastName: " ", ssn: "", phones: [""], aliases: [] }], ["known.nothing-to-find"]],
    ["one letter", [{ firstName: "J", lastName: "Q" }], ["known.one-letter-name"]],
    [
      "a placeholder for a name",
      [{ firstName: "Anonymous", lastName: "Anonymous 1455" }],
      ["known.nothing-to-find", "known.placeholder-name"],
    ],
    ["half of a surrogate pair", [{ firstName: "\ud800", lastName: "\udc00" }], ["known.nothing-to-find"]],
    ["a day that is none", [{ dob: "March" }], ["known.not-a-birth-date"]],
  ])("%s", (_, known, limits) => {
    const { text, limits: told } = createKnownScrubber({ known, asOf: "2024-10-15" }).scrub(
      "I saw a client, J said: Anonymous.",
    );
    expect(text).toBe("I saw a client, J said: Anonymous.");
    expect(told).toEqual([...limits, "scrub.names-not-looked-for"]);
  });

  it("a one-letter name goes where it stands beside a name", () => {
    expect(
      createKnownScrubber({ known: [{ firstName: "J", lastName: "Vandermolen" }] }).scrub("J Vandermolen and J. left")
        .text,
    ).toBe("«NAME-1» and J. left");
  });

  it("a name that is a word of the placeholders never breaks one", () => {
    const scrubber = createKnownScrubber({
      known: [{ firstName: "Name", lastName: "Phone" }, { lastName: "Dob" }, { lastName: "Ssn" }],
    });
    expect(scrubber.scrub("Name Phone gave «NAME-2» and «PHONE-1»: name1, SSN").text).toBe(
      "«NAME-1» gave «NAME-2» and «PHONE-1»: «NAME-1»1, «NAME-3»",
    );
  });

  it("ages want a day to count from, and say so", () => {
    const known = [{ dob: "1979-03-05" }];
    const alone = ["scrub.names-not-looked-for"];
    expect(createKnownScrubber({ known }).scrub("45 yo").limits).toEqual(["scrub.ages-without-as-of", ...alone]);
    expect(createKnownScrubber({ known, asOf: "2024-10-15" }).scrub("45 yo").limits).toEqual(alone);
    expect(createKnownScrubber({ known: [{ lastName: "Okonjo" }] }).scrub("45 yo").limits).toEqual(alone);
  });
});

it("a text that is longer than one note may be is refused", () => {
  const scrubber = createKnownScrubber({ known: [{ firstName: "Ilse" }] });
  const text = "x".repeat(128 * 1024 * 1024 + 1);
  expect(codeOf(() => scrubber.scrub(text))).toBe("scrub.too-long");
  expect(codeOf(() => scrubber.explain(text, { start: 0, end: 1 }))).toBe("scrub.too-long");
  // compiled for this one text, it is not read before it is measured
  expect(codeOf(() => scrubKnown(text, { known: [] }))).toBe("scrub.too-long");
});

describe("texts beyond the ordinary", () => {
  it.each([
    ["lone surrogates", "\ud800Vandermolen\udc00 \udfff", "\ud800«NAME-1»\udc00 \udfff"],
    ["nothing", "", ""],
    ["placeholders", "«NAME-1»«N2» «SSN-0» «NAME-12345678»", "«NAME-1»«N2» «SSN-0» «NAME-12345678»"],
    ["a fence inside a name", "Vander«NAME-7»molen", "Vander«NAME-7»molen"],
    ["an unfinished fence", "«NAME-1 Vandermolen»", "«NAME-1 «NAME-1»»"],
    ["characters that are none", "\uffffVandermolen \u{10ffff}Vandermolen", "\uffff«NAME-1» \u{10ffff}«NAME-1»"],
    ["a mark after the name", "Vandermolen\u0301 x", "«NAME-1» x"],
  ])("%s", (_, text, expected) => {
    expect(createKnownScrubber({ known: [{ lastName: "Vandermolen" }] }).scrub(text).text).toBe(expected);
  });

  it("is told of what can't be read and of hidden tags", () => {
    const scrubber = createKnownScrubber({ known: [{ lastName: "Vandermolen" }] });
    const opaque = scrubber.scrub("see 9f86d081884c7d659a2feaa0c55ad015 here");
    expect(opaque.limits).toContain("scrub.opaque-text");
    expect(opaque.review).toMatchObject([{ start: 4, end: 36, rule: "known.opaque-text", state: "left" }]);
    expect(scrubber.scrub("a\u{e0041}b").limits).toContain("scrub.hidden-tags");
  });
});

it("a short form that nobody handed over goes as a whole word, and out of no other", () => {
  const scrubber = createKnownScrubber({ known: [{ firstName: "Christopher" }], shortForms: () => ["chris"] });
  expect(
    scrubber.scrub("Chris slept; CHRIS's and C\u200bhris stayed at the Christian mission over Christmas").text,
  ).toBe("«NAME-1» slept; «NAME-1»'s and «NAME-1» stayed at the Christian mission over Christmas");
});

it("one text is scrubbed, or refused, as by a scrubber for many", () => {
  const known = [{ firstName: "Bo", lastName: "Vandermolen", dob: "1979-03-05" }];
  const text = "Bo met V%61ndermolen, born the fifth of March, and Bo";
  for (const maxLength of [undefined, 40]) {
    const one = scrubKnown(text, { known, maxLength, ordinaryWords: "mask" });
    expect(one).toEqual(createKnownScrubber({ known }).scrub(text, { maxLength }));
    expect(one.redactions.length).toBeGreaterThan(1);
  }
  expect(codeOf(() => scrubKnown(7 as never, { known }))).toBe("scrub.not-text");
});

it("why a word went is told", () => {
  const { found } = createKnownScrubber({ known: [{ firstName: "Bo" }] }).explain("so Bo went", {
    start: 3,
    end: 5,
  });
  expect(found).toMatchObject([{ start: 3, end: 5, rule: "known.name.first", outcome: "masked" }]);
});

describe("columns with a length limit", () => {
  const scrubber = createKnownScrubber({ known: [{ firstName: "Bo", lastName: "Vandermolen" }, { firstName: "Al" }] });
  it.each([
    ["fits as it is", "Bo", 50, "«NAME-1»", []],
    ["fits in short form", "Bo, Al, Bo, Al", 24, "«N1», «N2», «N1», «N2»", ["scrub.short-placeholders"]],
    ["fits in no form", "Bo/Al/Bo/Al", 11, "«N1»", ["scrub.short-placeholders", "scrub.whole-text-masked"]],
    ["has nobody in it", "nobody at all here", 10, "nobody at all here", []],
  ])("%s", (_, text, maxLength, expected, limits) => {
    const result = scrubber.scrub(text, { maxLength });
    expect(result.text).toBe(expected);
    expect(result.limits.filter((limit) => limit !== "scrub.names-not-looked-for")).toEqual(limits);
    let at = 0;
    let joined = "";
    for (const { start, end, placeholder } of result.redactions) {
      joined += text.slice(at, start) + placeholder;
      at = end;
    }
    expect(joined + text.slice(at)).toBe(expected);
  });
});

it("what is not handed over is not counted", () => {
  const tiersOf = (given: KnownScrubberOptions) => createKnownScrubber(given).scrub("").certificate.tiers;
  expect(tiersOf({ known: [] })).toEqual({ strong: 0, confused: 0, words: 0, spelling: 0 });
  const known = [{ firstName: "Ilse" }];
  expect(tiersOf({ known })).toEqual(tiersOf({ known, alsoIdentifying: [], shortForms: () => [] }));
  expect(tiersOf({ known })["words"]).toBeLessThan(tiersOf({ known, shortForms: () => ["ilka"] })["words"] ?? 0);
});

describe("ordinary words that are names", () => {
  const known = [
    { firstName: "Will", lastName: "Hope" },
    { firstName: "May", lastName: "Young" },
    { firstName: "Do", lastName: "Park" },
  ];
  it.each([
    "Hope House will call May 1st",
    "Do not go",
    "we hope that you may come in May",
    "the young adults program",
    "Young Adult shelter on Park Avenue",
    "Will call back",
  ])("stay in context: %s", (text) => {
    expect(createKnownScrubber({ known, ordinaryWords: "context" }).scrub(text).text).toBe(text);
  });

  it.each([
    ["Will Hope said", "«NAME-1» said"],
    ["spoke with Will", "spoke with «NAME-1»"],
    ["May and Mr. Young", "«NAME-2» and Mr. «NAME-2»"],
    ["Hope's bag", "«NAME-1»'s bag"],
  ])("go where they name somebody: %s", (text, expected) => {
    expect(createKnownScrubber({ known, ordinaryWords: "context" }).scrub(text).text).toBe(expected);
  });

  it("the review has nothing that a sure name holds, and no name that is spelled right", () => {
    const scrubber = createKnownScrubber({ known: [{ firstName: "Will", lastName: "Oduya" }, { lastName: "Odoya" }] });
    expect(scrubber.scrub("Will Oduya met Oduya, Odoya. Oduya, Will; ODUYA WILL").review).toEqual([]);
    expect(scrubber.scrub("so Oduya will").review.map(({ start, rule }) => [start, rule])).toEqual([
      [3, "known.name.full"],
      [9, "known.name.first"],
    ]);
    expect(scrubber.scrub("Will met Odduya.").review.map(({ start, rule }) => [start, rule])).toEqual([
      [0, "known.name.first"],
      [9, "known.name.misspelled"],
    ]);
  });

  it("all go by default, and the review says which", () => {
    const { text, review, certificate } = createKnownScrubber({ known }).scrub("I hope they will.");
    expect(text).toBe("I «NAME-1» they «NAME-1».");
    expect(review.map(({ start, end, state }) => [start, end, state])).toEqual([
      [2, 6, "masked"],
      [12, 16, "masked"],
    ]);
    expect(certificate.ordinaryWords).toBe("mask");
    expect(createKnownScrubber({ known, ordinaryWords: "context" }).scrub("a").certificate.ordinaryWords).toBe(
      "context",
    );
  });
});

it("a word in a frame is no part of the word beside it, and hides nothing itself", () => {
  const scrubber = createKnownScrubber({ known: [{ firstName: "Hope", lastName: "Kgkgkg" }] });
  expect(scrubber.scrub("㋿hope㎏ and ㎏㎏㎏").text).toBe("㋿«NAME-1»㎏ and «NAME-1»");
  expect(scrubber.scrub("\u{109bc}hope or hope௰").text).toBe("\u{109bc}«NAME-1» or «NAME-1»௰");
});

it("a control character joins the letters beside it or ends the word, whichever masks more", () => {
  const known = [{ firstName: "Will", lastName: "Ng", dob: "1980-01-01", otherIds: ["A12"] }];
  const scrubber = createKnownScrubber({ known, asOf: "2024-10-15" });
  for (const control of ["\0", "\u0008", "\u000e", "\u001b", "\u001f", "\u007f", "\u0084", "\u0086", "\u009f"]) {
    const left = (text: string): string => scrubber.scrub(text.replaceAll("·", control)).text;
    expect(left("Will·\u{20000}, no·will·no")).toBe(`«NAME-1»${control}\u{20000}, no${control}«NAME-1»${control}no`);
    expect(left("W·ill or w·i·l·l or N··g or n·g's")).toBe(`«NAME-1» or «NAME-1» or «NAME-1» or «NAME-1»'s`);
    expect(left("A·12 is 4·4 yo")).toBe("«ID-1» is «AGE-1» yo");
    expect(left("\u202eW·ill")).toBe("\u202e«NAME-1»"); // and not only backwards
    const spoken = "o·ne two three four five s·ix seven";
    expect(scrubKnown(spoken.replaceAll("·", control), { known: [{ phones: ["1234567"] }] }).text).toBe("«PHONE-1»");
  }
  expect(scrubber.scrub("4\u200b4 yo, ４４ yo").text).toBe("«AGE-1» yo, «AGE-1» yo");
  expect(scrubber.scrub("N\ng, W\till 4\u00854 yo").text).toBe("N\ng, W\till 4\u00854 yo");
});

it("finds a name in both readings of one text", () => {
  const scrubber = createKnownScrubber({ known: [{ lastName: "Oyelaran" }] });
  // the last letter of the first word makes the text be read a second time, from its beginning
  expect(scrubber.scrub("Oyelaran and Oуelaran and Oyelaraν").text).toBe("«NAME-1» and «NAME-1» and «NAME-1»");
  expect(scrubber.scrub("Oyelaraν and Oyelaran and Oyelaran").text).toBe("«NAME-1» and «NAME-1» and «NAME-1»");
});
