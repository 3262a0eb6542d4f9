/** Rounds, limits and numbers, with finders made for the purpose. */
import { describe, expect, it } from "vitest";
import type { Candidate } from "../../src/scrub/candidate.js";
import { trace } from "../../src/scrub/explain.js";
import { buildScrubber, type Knowledge } from "../../src/scrub/known/base.js";
import type { ScrubFinder } from "../../src/scrub/pipeline.js";
import { sheltering } from "../../src/scrub/shelter.js";

const knowledge: Knowledge = {
  isOrdinary: (word) => word === "will",
  dictionary: undefined,
  shortForms: () => [],
  finders: [],
  masks: () => true,
  limits: [],
  policy: "own",
  tierNames: ["shapes"],
};
const candidate = (start: number, end: number, more: Partial<Candidate> = {}): Candidate => ({
  start,
  end,
  kind: "name",
  source: "name",
  rule: "name.person",
  confidence: 0.7,
  evidence: ["list.given"],
  action: "mask",
  ...more,
});
/** Finds the first group of a pattern wherever it stands. */
const finding =
  (pattern: RegExp, more: Partial<Candidate> = {}): ScrubFinder =>
  (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = match.index + match[0].length - (match[1] ?? "").length;
      return candidate(start, match.index + match[0].length, more);
    });
const scrubberWith = (finders: readonly ScrubFinder[], more: Partial<Knowledge> = {}) =>
  buildScrubber({ known: [{ firstName: "Ilse" }] }, { ...knowledge, finders, ...more });
const bare = (text: string): string => text.replaceAll(/«[A-Z]+-\d+»/g, "*");

describe("rounds", () => {
  // each name makes the next word a name
  const chain = finding(/(?:^|»\s+)(\w+)/g);

  it("go on until nothing is left to find", () => {
    const { text, certificate, limits } = scrubberWith([chain]).scrub("a b c d, e");
    expect([bare(text), certificate.passes, limits]).toEqual(["* * * *, e", 5, []]);
  });

  it("lose patience after five, and take the rest of the line along, but no other line", () => {
    const { text, certificate, limits, redactions } = scrubberWith([chain]).scrub("a b c d e f g - h\r\n- stays");
    expect([bare(text), certificate.passes]).toEqual(["* * * * * *\r\n- stays", 7]);
    expect(redactions.at(-1)).toMatchObject({ start: 10, end: 17, kind: "name" });
    expect(limits).toEqual(["scrub.rest-masked"]);
    const last = scrubberWith([chain]).scrub("a b c d e f g h");
    expect([bare(last.text), last.certificate.passes]).toEqual(["* * * * * *", 7]);
    expect(scrubberWith([chain]).scrub("a b c d e, f").limits).toEqual([]);
  });

  it("the rest of a line goes with the person whose name led there", () => {
    const { text } = scrubberWith([finding(/(?:^|»\s+)(\w+)/g, { person: 0 })]).scrub("a b c d e f g h");
    expect(text).toBe(Array.from({ length: 6 }, () => "«NAME-1»").join(" "));
    expect(scrubberWith([chain]).scrub("a b c d e f g h").text.endsWith("«NAME-7»")).toBe(true);
  });

  it.each(["\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"])("know where a line ends: %j", (end) => {
    const { text } = scrubberWith([chain]).scrub(`a b c d e f g h${end}- stays`);
    expect(bare(text)).toBe(`* * * * * *${end}- stays`);
  });

  it("take the whole text before they would be too many", () => {
    const note = Array.from({ length: 12 }, (_, i) => `line ${i} of it`).join("\n");
    const { text, certificate } = scrubberWith([chain]).scrub(`- before\n${note}`.replace("- before", "a b c d e f"));
    expect(text.replaceAll(/«[A-Z]+-\d+»/g, "")).toMatch(/^\s*$/);
    expect(text.split("\n")).toHaveLength(13);
    expect(certificate.passes).toBe(10);
  });

  it("keep two that are found in one line at once apart from what lies before them", () => {
    const both: ScrubFinder = (text) => [...chain(text, []), ...finding(/\b(q)\b/g)(text, [])];
    const { text } = scrubberWith([both]).scrub("a b c d e f q g q\n- so");
    expect(text.split("\n")[1]).toBe("- so");
    expect(bare(text.split("\n")[0] ?? "")).toMatch(/^[* ]+$/);
  });
});

describe("numbers of strangers", () => {
  it("follow those of the known, and of placeholders that the note brings along", () => {
    const scrubber = scrubberWith([finding(/\b(Zed|Yan)\b/g)]);
    expect(scrubber.scrub("Zed, Ilse, Yan, Zed").text).toBe("«NAME-2», «NAME-1», «NAME-3», «NAME-2»");
    expect(scrubber.scrub("«NAME-7» Zed «NAME-3»").text).toBe("«NAME-7» «NAME-8» «NAME-3»");
  });
});

describe("what finders tell", () => {
  it("goes, is put up for review, or stays by the policy", () => {
    const finders = [
      finding(/\b(Zed)\b/g),
      finding(/\b(Yan)\b/g, { action: "review", confidence: 0.2 }),
      finding(/\b(Wyn)\b/g, { kind: "staff" }),
    ];
    const result = scrubberWith(finders, { masks: ({ kind }) => kind !== "staff" }).scrub("Wyn, Yan, Zed, Ilse");
    expect(result.text).toBe("Wyn, Yan, «NAME-2», «NAME-1»");
    expect(result.review).toEqual([
      {
        start: 0,
        end: 3,
        kind: "staff",
        source: "name",
        rule: "name.person",
        state: "left",
        confidence: 0.7,
        evidence: ["list.given"],
      },
      {
        start: 5,
        end: 8,
        kind: "name",
        source: "name",
        rule: "name.person",
        state: "left",
        confidence: 0.2,
        evidence: ["list.given"],
      },
    ]);
    expect(result.redactions.map(({ start, end, source, evidence }) => [start, end, source, evidence])).toEqual([
      [10, 13, "name", ["list.given"]],
      [15, 19, "known", ["known.words"]],
    ]);
    expect(result.certificate).toMatchObject({ policy: "own", passes: 2, tiers: { shapes: 1, spelling: 1 } });
  });

  it("is asked with what is certain, in order and the longest first", () => {
    let asked: readonly Candidate[] = [];
    const listening: ScrubFinder = (_, certain) => {
      if (asked.length === 0) asked = certain;
      return [];
    };
    const known = [{ firstName: "Ilse", lastName: "Ng" }, { lastName: "Vandermolen" }, { firstName: "Bo Al" }];
    buildScrubber({ known, alsoIdentifying: ["so"] }, { ...knowledge, finders: [listening] }).scrub(
      "so Vandermolen, Ilse Ng, Bo Al",
    );
    const places = asked.map(({ start, end }) => [start, end] as const);
    expect(places).toEqual([...places].sort((a, b) => a[0] - b[0] || b[1] - a[1]));
    expect(asked[0]).toMatchObject({
      start: 0,
      end: 2,
      kind: "identifying",
      source: "known",
      confidence: 1,
      action: "mask",
    });
    expect(asked[0]).not.toHaveProperty("person");
    expect(asked[1]).toMatchObject({ start: 3, end: 14, person: 1 });
  });

  it("and the review says which known name is an ordinary word, or only nearly the name", () => {
    const known = [{ firstName: "Will", lastName: "Okonjo" }];
    const { review } = buildScrubber({ known }, knowledge).scrub("so will Okonja");
    expect(review.every(({ source }) => source === "known")).toBe(true);
    expect(review.map(({ start, state, confidence, evidence }) => [start, state, confidence, evidence])).toEqual([
      [3, "masked", 0.5, ["known.words", "known.ordinary-word"]],
      [8, "masked", 0.5, ["known.misspelled"]],
    ]);
  });
});

it("a name inside a sure one is not put up for review, wherever the sure ones stand", () => {
  const known = [{ firstName: "Will", lastName: "Ng" }, { lastName: "Okonjo" }];
  expect(buildScrubber({ known }, knowledge).scrub("Will Ng, Okonjo").review).toEqual([]);
  expect(buildScrubber({ known }, knowledge).scrub("Okonjo, Will Ng").review).toEqual([]);
});

it.each([
  ["Okonjo, Ilse Will", { firstName: "Ilse", middleName: "Will", lastName: "Okonjo" }],
  ["Okonjo-Will, Ilse", { firstName: "Ilse", lastName: "Okonjo-Will" }],
  ["Okonjo Bo Will", { firstName: "Bo Will", lastName: "Okonjo" }],
])("nor is a part of a whole name in any order: %s", (text, person) => {
  const { review } = buildScrubber({ known: [person] }, knowledge).scrub(`${text} and will`);
  expect(review.map(({ start }) => start)).toEqual([text.length + 5]);
});

it("places for review come in order, the shorter first", () => {
  const finders = [/\b(Zed)\b/g, /\b(Yan Wy)/g, /\b(Yan)\b/g].map((pattern) => finding(pattern, { action: "review" }));
  const { review } = scrubberWith(finders).scrub("Yan Wy, Zed");
  expect(review.map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [0, 6],
    [8, 11],
  ]);
});

it.each([
  ["Van-der-Molen", "known.letters"],
  ["V4nderm0len", "known.lookalike"],
  ["Ng", "known.words"],
  ["Vandermolan", "known.misspelled"],
  ["V%61ndermolen", "known.encoded"],
])("%s goes on the evidence of %s", (written, evidence) => {
  const known = [{ firstName: "Ng", lastName: "Vandermolen" }];
  const { redactions } = buildScrubber({ known }, knowledge).scrub(`so ${written}`);
  expect(redactions).toMatchObject([{ start: 3, end: 3 + written.length }]);
  expect(redactions[0]?.evidence[0]).toBe(evidence);
});

it("a text is refused that is longer than any note", () => {
  const text = "a".repeat(2 ** 27 + 1);
  expect(() => scrubberWith([]).scrub(text)).toThrow("scrub.too-long");
});

describe("what nobody can read", () => {
  const digest = "9f86d081884c7d659a2feaa0c55ad015";
  it("is told of where it stays, and not where it goes", () => {
    const { limits, review } = scrubberWith([]).scrub(`see ${digest}`);
    expect(limits).toEqual(["scrub.opaque-text"]);
    expect(review).toEqual([
      {
        start: 4,
        end: 36,
        kind: "identifying",
        source: "known",
        rule: "known.opaque-text",
        state: "left",
        confidence: 0.2,
        evidence: [],
      },
    ]);
    expect(scrubberWith([finding(/(\w{32})/g)]).scrub(`see ${digest}`)).toMatchObject({ limits: [], review: [] });
    expect(scrubberWith([]).scrub(`see ${btoa("nobody is here")}`)).toMatchObject({ limits: [], review: [] });
  });

  it("a column that is too short holds one placeholder for the whole text", () => {
    const { text, redactions, limits } = scrubberWith([]).scrub("Ilse and what else there is", { maxLength: 10 });
    expect([text, limits]).toEqual(["«N1»", ["scrub.short-placeholders", "scrub.whole-text-masked"]]);
    expect(redactions).toMatchObject([{ start: 0, end: 27, placeholder: "«N1»" }]);
    // exactly as long as the column is short enough
    expect(scrubberWith([]).scrub("so Ilse", { maxLength: 11 })).toMatchObject({ text: "so «NAME-1»", limits: [] });
    expect(scrubberWith([]).scrub("so  Ilse so", { maxLength: 11 })).toMatchObject({
      text: "so  «N1» so",
      limits: ["scrub.short-placeholders"],
    });
  });
});

describe("a trace", () => {
  const masks = ({ kind }: Candidate): boolean => kind !== "staff";
  it("lists what touches the span, in order, the surest first, and what becomes of each", () => {
    const all = [
      candidate(4, 9, { confidence: 0.3 }),
      candidate(4, 6, { confidence: 0.9 }),
      candidate(4, 8, { confidence: 0.3 }),
      candidate(2, 5, { action: "review" }),
      candidate(5, 7, { kind: "staff" }),
      candidate(6, 7, { kind: "staff", source: "known", rule: "known.name.first" }),
      candidate(0, 4),
      candidate(9, 12),
    ];
    expect(trace({ start: 4, end: 9 }, all, masks).map(({ start, end, outcome }) => [start, end, outcome])).toEqual([
      [2, 5, "review"],
      [4, 6, "masked"],
      [4, 9, "masked"],
      [4, 8, "masked"],
      [5, 7, "kept"],
      [6, 7, "masked"],
    ]);
  });

  it("has the words that were weighed, beside what is certain", () => {
    const weigh = (_text: string, _span: unknown, certain: readonly Candidate[]) => ({
      from: 0.25,
      words: certain.map(({ start, end }) => ({ start, end }) as never),
    });
    const { words, nameFrom } = scrubberWith([], { weigh }).explain("so Ilse", { start: 0, end: 7 });
    expect([words, nameFrom]).toEqual([[{ start: 3, end: 7 }], 0.25]);
  });
});

describe("what is kept", () => {
  const keeps = ({ kind }: Candidate): boolean => kind === "phone";
  const left = (found: readonly Candidate[]): readonly (readonly [number, number])[] =>
    sheltering(() => found, keeps)("", []).map(({ start, end }) => [start, end] as const);
  const phone = (start: number, end: number, confidence = 0.6) => candidate(start, end, { kind: "phone", confidence });
  const id = (start: number, end: number, confidence = 0.5) =>
    candidate(start, end, { kind: "id", source: "shape", confidence });

  it.each([
    ["what is less sure inside", [phone(5, 15), id(6, 10)], [[5, 15]]],
    ["what is as sure", [phone(5, 15), id(5, 15, 0.6)], [[5, 15]]],
    [
      "not what is surer",
      [phone(5, 15), id(6, 10, 0.7)],
      [
        [5, 15],
        [6, 10],
      ],
    ],
    ["but a name, however sure", [phone(5, 15), candidate(6, 10, { confidence: 0.9 })], [[5, 15]]],
    [
      "not what begins before",
      [phone(5, 15), id(4, 10)],
      [
        [5, 15],
        [4, 10],
      ],
    ],
    [
      "not what ends behind",
      [phone(5, 15), id(6, 16)],
      [
        [5, 15],
        [6, 16],
      ],
    ],
    [
      "by the second of two",
      [phone(0, 3), phone(5, 15), id(6, 10)],
      [
        [0, 3],
        [5, 15],
      ],
    ],
    [
      "by the surest of two in one another",
      [phone(5, 15), phone(6, 9, 0.8), id(6, 10, 0.7)],
      [
        [5, 15],
        [6, 9],
      ],
    ],
    [
      "in whatever order they come",
      [id(6, 10), phone(5, 15), phone(0, 3)],
      [
        [5, 15],
        [0, 3],
      ],
    ],
    [
      "by the longer of two that begin together",
      [phone(5, 9), phone(5, 15), id(10, 12)],
      [
        [5, 9],
        [5, 15],
      ],
    ],
  ] as const)("shelters %s", (_, found, expected) => {
    expect(left(found)).toEqual(expected);
  });
});

type Row = readonly [kind: "phone" | "id", start: number, end: number, confidence: number];

/** The IDs that are still found where telephone numbers are kept. */
function idsLeft(...rows: readonly Row[]): readonly string[] {
  const found = rows.map(
    ([kind, start, end, confidence]): Candidate => candidate(start, end, { kind, confidence, source: "shape" }),
  );
  const kept = sheltering(
    () => found,
    ({ kind }) => kind === "phone",
  )("", []);
  expect(kept.filter(({ kind }) => kind === "phone")).toHaveLength(rows.filter(([kind]) => kind === "phone").length);
  return kept.filter(({ kind }) => kind === "id").map(({ start, end }) => `${start}-${end}`);
}

describe("a kept stretch, whatever the order in which a finder tells of it,", () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      "told last",
      [
        ["id", 2, 8, 0.5],
        ["phone", 20, 30, 0.6],
        ["phone", 0, 10, 0.6],
      ],
      [],
    ],
    [
      "told in between",
      [
        ["phone", 20, 30, 0.6],
        ["phone", 40, 50, 0.6],
        ["phone", 0, 10, 0.6],
        ["id", 41, 44, 0.5],
        ["id", 1, 4, 0.5],
      ],
      [],
    ],
    [
      "as sure as the shorter that begins with it",
      [
        ["phone", 0, 5, 0.9],
        ["phone", 0, 10, 0.5],
        ["id", 6, 9, 0.7],
      ],
      [],
    ],
    [
      "as sure as the one that ends with it",
      [
        ["phone", 0, 10, 0.5],
        ["phone", 2, 10, 0.9],
        ["id", 1, 9, 0.7],
      ],
      [],
    ],
    [
      "no less sure for one inside that is",
      [
        ["phone", 0, 10, 0.9],
        ["phone", 2, 5, 0.5],
        ["id", 6, 8, 0.7],
      ],
      [],
    ],
    [
      "one of many",
      [
        ["phone", 0, 2, 0.5],
        ["phone", 3, 5, 0.5],
        ["phone", 10, 20, 0.5],
        ["phone", 12, 20, 0.9],
        ["id", 11, 15, 0.7],
      ],
      [],
    ],
    [
      "and none beside it",
      [
        ["phone", 0, 10, 0.9],
        ["phone", 20, 30, 0.9],
        ["id", 12, 18, 0.5],
        ["id", 8, 12, 0.5],
      ],
      ["12-18", "8-12"],
    ],
    [
      "two that overlap, each for itself",
      [
        ["phone", 0, 10, 0.5],
        ["phone", 5, 15, 0.9],
        ["id", 1, 4, 0.7],
        ["id", 11, 14, 0.7],
      ],
      ["1-4"],
    ],
  ])("%s", (_, rows, ids) => {
    expect(idsLeft(...rows)).toEqual(ids);
  });
});
