import { type PlaceholderForm, placeholder, findPlaceholders } from "hmis-privacy/scrub";
import { PII_KINDS, type PiiKind } from "hmis-privacy/pii";
import { describe, expect, it } from "vitest";
import { apply, backTo } from "../../src/scrub/apply.js";
import type { Candidate } from "../../src/scrub/candidate.js";
import { fc, test } from "@fast-check/vitest";
import { number, plan, type Span } from "../../src/scrub/plan.js";
import { firstBeyond, isInside, overlaps } from "../../src/scrub/stretches.js";
import { runs } from "../support/runs.js";

const candidate = (start: number, end: number, more: Partial<Candidate> = {}): Candidate => ({
  start,
  end,
  kind: "name",
  source: "shape",
  rule: "shape.email",
  confidence: 0.5,
  evidence: ["form.alone"],
  action: "mask",
  ...more,
});
const brief = (spans: readonly Span[]) =>
  spans.map(({ start, end, kind, source, person }) => [start, end, kind, source, person]);
const text = "abcdefghijklmnopqrstuvwxyz";

describe("overlaps", () => {
  it("become one span, labelled by the one that holds the other", () => {
    const spans = plan(
      text,
      [candidate(2, 10, { kind: "email" }), candidate(4, 6, { source: "known", person: 1 })],
      [],
    );
    expect(brief(spans)).toEqual([[2, 10, "email", "shape", 1]]);
    const turned = plan(
      text,
      [candidate(4, 6, { kind: "phone" }), candidate(2, 10, { source: "known", person: 0, kind: "id" })],
      [],
    );
    expect(brief(turned)).toEqual([[2, 10, "id", "known", 0]]);
  });

  it("are labelled by the known where neither holds the other, and by the surer of two strangers", () => {
    expect(
      brief(
        plan(
          text,
          [
            candidate(2, 6, { kind: "phone", confidence: 1 }),
            candidate(4, 8, { source: "known", person: 2, confidence: 0.1 }),
          ],
          [],
        ),
      ),
    ).toEqual([[2, 8, "name", "known", 2]]);
    expect(
      brief(plan(text, [candidate(2, 6, { kind: "phone" }), candidate(4, 8, { kind: "ssn", confidence: 0.9 })], [])),
    ).toEqual([[2, 8, "ssn", "shape", undefined]]);
    expect(brief(plan(text, [candidate(2, 6, { kind: "phone" }), candidate(4, 8, { kind: "ssn" })], []))).toEqual([
      [2, 8, "phone", "shape", undefined],
    ]);
  });

  it("of two known are labelled by the longer", () => {
    expect(
      brief(
        plan(
          text,
          [
            candidate(2, 6, { source: "known", person: 0 }),
            candidate(4, 12, { source: "known", person: 1, kind: "id" }),
          ],
          [],
        ),
      ),
    ).toEqual([[2, 12, "id", "known", 1]]);
  });

  it("that only touch stay two, unless they are one person's name", () => {
    expect(plan(text, [candidate(2, 4), candidate(4, 6)], [])).toHaveLength(2);
    const name = { source: "known", person: 0 } as const;
    expect(brief(plan(text, [candidate(2, 4, name), candidate(4, 6, name)], []))).toEqual([[2, 6, "name", "known", 0]]);
    expect(plan(text, [candidate(2, 4, name), candidate(4, 6, { ...name, person: 1 })], [])).toHaveLength(2);
    expect(plan("ab, cd", [candidate(0, 2, name), candidate(4, 6, name)], [])).toHaveLength(1);
    expect(
      plan("ab, cd", [candidate(0, 2, { ...name, kind: "phone" }), candidate(4, 6, { ...name, kind: "phone" })], []),
    ).toHaveLength(2);
    expect(plan("ab - cd", [candidate(0, 2, name), candidate(5, 7, name)], [])).toHaveLength(2);
    expect(plan("ab+cd", [candidate(0, 2, name), candidate(3, 5, name)], [])).toHaveLength(2);
    expect(plan("ab cd", [candidate(0, 2), candidate(3, 5)], [])).toHaveLength(2);
  });
});

describe("the pieces of a span", () => {
  it.each([
    [
      "end at line breaks",
      "ab\r\ncd\nef",
      [
        [0, 2],
        [4, 6],
        [7, 9],
      ],
    ],
    [
      "end at other breaks",
      "ab\u2028cd\u2029ef\u0085gh",
      [
        [0, 2],
        [3, 5],
        [6, 8],
        [9, 11],
      ],
    ],
    [
      "have no space at their ends",
      "  ab \t\n cd\u00a0",
      [
        [2, 4],
        [8, 10],
      ],
    ],
    ["are none where nothing is said", " \n ", []],
  ])("%s", (_, note, expected) => {
    expect(plan(note, [candidate(0, note.length)], []).map(({ start, end }) => [start, end])).toEqual(expected);
  });

  it("stop at fences", () => {
    const note = "ab«N1»cd«N2» ef";
    const fences = findPlaceholders(note);
    expect(plan(note, [candidate(0, note.length)], fences).map(({ start, end }) => note.slice(start, end))).toEqual([
      "ab",
      "cd",
      "ef",
    ]);
    expect(plan(note, [candidate(2, 6)], fences)).toEqual([]);
    expect(plan(note, [candidate(7, 15)], fences).map(({ start, end }) => note.slice(start, end))).toEqual(["d", "ef"]);
  });

  it("take the marks of their last letter along, up to a fence", () => {
    expect(plan("ae\u0301\u0302 b", [candidate(0, 2)], [])[0]?.end).toBe(4);
    expect(plan("a\u{e0100}b", [candidate(0, 1)], [])[0]?.end).toBe(3);
  });
});

describe("numbers", () => {
  const spans = (note: string, list: readonly (readonly [string, Partial<Candidate>])[]): readonly Span[] =>
    plan(
      note,
      list.map(([word, more]) => candidate(note.indexOf(word), note.indexOf(word) + word.length, more)),
      [],
    );

  it("are the known person's place, then strangers by first appearance", () => {
    const note = "Ann Bea Cat Bea";
    const all = [
      ...spans(note, [
        ["Cat", {}],
        ["Ann", { source: "known", person: 1 }],
        ["Bea", {}],
      ]),
      ...plan(note, [candidate(12, 15)], []),
    ];
    expect(number(note, all, 2, "long").map((r) => r.placeholder)).toEqual([
      "«NAME-2»",
      "«NAME-3»",
      "«NAME-4»",
      "«NAME-3»",
    ]);
  });

  it("are one for one stranger, by any word of the name, and for what reads the same", () => {
    const note = "Ann Oak, 555-1234, OAK, 5551234, 555.9999";
    const list = spans(note, [
      ["Ann Oak", {}],
      ["555-1234", { kind: "phone" }],
      ["OAK", {}],
      ["5551234", { kind: "phone" }],
      ["555.9999", { kind: "phone" }],
    ]);
    expect(number(note, list, 0, "long").map((r) => r.placeholder)).toEqual([
      "«NAME-1»",
      "«PHONE-2»",
      "«NAME-1»",
      "«PHONE-2»",
      "«PHONE-3»",
    ]);
    expect(number(note, list, 0, "short").map((r) => r.placeholder)).toEqual(["«N1»", "«P2»", "«N1»", "«P2»", "«P3»"]);
  });

  it("never tell a kind apart by its value alone", () => {
    const note = "aaa aaa";
    const list = [
      ...plan(note, [candidate(0, 3, { kind: "id" })], []),
      ...plan(note, [candidate(4, 7, { kind: "vehicle" })], []),
    ];
    expect(number(note, list, 0, "long").map((r) => r.placeholder)).toEqual(["«ID-1»", "«VEHICLE-2»"]);
  });
});

describe("placeholders", () => {
  const kinds = Object.keys(PII_KINDS) as PiiKind[];
  const forms: readonly PlaceholderForm[] = ["long", "short"];

  it.each(kinds)("of %s are tokens without what HUD forbids", (kind) => {
    expect([placeholder(kind, 1), placeholder(kind, 1, "short")].join()).toMatch(/^«[A-Z]+-1»,«[A-Z]1»$/);
    for (const form of forms) {
      for (const n of [1, 17, 9_999_999]) {
        const token = placeholder(kind, n, form);
        expect(token).not.toMatch(/[<>[\]{}]/);
        expect(findPlaceholders(`x${token}y`)).toEqual([{ start: 1, end: 1 + token.length, number: n }]);
      }
    }
  });

  it("differ by kind, but for facts that disclose", () => {
    for (const form of forms) {
      const open = kinds.filter((kind) => PII_KINDS[kind].gives !== "disclosure");
      expect(new Set(open.map((kind) => placeholder(kind, 1, form))).size).toBe(open.length);
      expect(new Set(kinds.filter((kind) => !open.includes(kind)).map((kind) => placeholder(kind, 1, form))).size).toBe(
        1,
      );
    }
  });

  it.each([
    "«NAME»",
    "«NAME-0»",
    "«NAME-01»",
    "«name-1»",
    "«NAME-12345678»",
    "«NAMES-1»",
    "« NAME-1»",
    "«NAME-1",
    "NAME-1»",
    "«Z1»",
    "«N»",
    "<NAME-1>",
    "«NAME1»",
    "«N-1»",
  ])("%s is ordinary text", (like) => {
    expect(findPlaceholders(like)).toEqual([]);
  });

  it("are found one in another's wreck", () => {
    expect(findPlaceholders("««N1»«NAME-«SSN-2»").map(({ start }) => start)).toEqual([1, 11]);
  });
});

describe("apply and back", () => {
  const note = "0123456789";
  const redactions = [
    { start: 1, end: 3, kind: "name", source: "known", rule: "r", placeholder: "«N1»" },
    { start: 3, end: 4, kind: "name", source: "known", rule: "r", placeholder: "«N2»" },
    { start: 8, end: 10, kind: "name", source: "known", rule: "r", placeholder: "«N3»" },
  ] as const;

  it("joins the gaps", () => {
    expect(apply(note, redactions)).toBe("0«N1»«N2»4567«N3»");
    expect(apply(note, [])).toBe(note);
  });

  it("finds the place of every gap's character again", () => {
    const out = apply(note, redactions);
    const back = backTo(redactions);
    for (const digit of "04567") expect(back(out.indexOf(digit, digit === "0" ? 0 : 9))).toBe(note.indexOf(digit));
    expect(backTo([])(5)).toBe(5);
  });
});

describe("the label of what overlaps", () => {
  const known = { source: "known", person: 0 } as const;
  const told = (list: readonly Candidate[]): unknown =>
    plan("abcdefghij", list, []).map(({ start, end, rule, source, person }) => [start, end, rule, source, person]);
  it.each([
    [
      "of two that begin together, the longer's",
      [candidate(0, 2, { rule: "known.a" }), candidate(0, 4, { rule: "known.b" })],
      [0, 4, "known.b", "shape", undefined],
    ],
    [
      "of two in one place, the known one's",
      [candidate(0, 4, { rule: "known.a" }), candidate(0, 4, { ...known, rule: "known.b" })],
      [0, 4, "known.b", "known", 0],
    ],
    [
      "whichever comes first",
      [candidate(0, 4, { ...known, rule: "known.b" }), candidate(0, 4, { rule: "known.a" })],
      [0, 4, "known.b", "known", 0],
    ],
    [
      "the known one's before a surer one's",
      [
        candidate(0, 3, { ...known, rule: "known.a", confidence: 0.1 }),
        candidate(2, 6, { rule: "known.b", confidence: 0.9 }),
      ],
      [0, 6, "known.a", "known", 0],
    ],
    [
      "and behind it",
      [
        candidate(0, 3, { rule: "known.a", confidence: 0.9 }),
        candidate(2, 6, { ...known, rule: "known.b", confidence: 0.1 }),
      ],
      [0, 6, "known.b", "known", 0],
    ],
    [
      "of two known the longer's",
      [
        candidate(0, 3, { ...known, rule: "known.a" }),
        candidate(2, 7, { source: "known", person: 1, rule: "known.b" }),
      ],
      [0, 7, "known.b", "known", 1],
    ],
    [
      "and the first's of two as long",
      [
        candidate(0, 3, { ...known, rule: "known.a" }),
        candidate(2, 5, { source: "known", person: 1, rule: "known.b" }),
      ],
      [0, 5, "known.a", "known", 0],
    ],
    [
      "the container's, with the person of what is known in it",
      [candidate(0, 8, { rule: "known.a" }), candidate(2, 5, { source: "known", person: 1, rule: "known.b" })],
      [0, 8, "known.a", "shape", 1],
    ],
    [
      "of strangers the surer's",
      [candidate(0, 3, { rule: "known.a", confidence: 0.4 }), candidate(2, 5, { rule: "known.b", confidence: 0.5 })],
      [0, 5, "known.b", "shape", undefined],
    ],
  ] as const)("is %s", (_, list, expected) => {
    expect(
      told(list.map((one) => ({ ...one, source: one.source === "known" ? "known" : "shape" }) as Candidate)),
    ).toEqual([expected]);
  });

  it("has the evidence of both, its own first, each once", () => {
    const one = candidate(0, 3, { confidence: 0.4, evidence: ["list.given", "form.alone"] });
    const other = candidate(2, 5, { confidence: 0.5, evidence: ["form.number", "form.alone"] });
    expect(plan("abcdef", [one, other], [])[0]?.evidence).toEqual(["form.number", "form.alone", "list.given"]);
    const same = one.evidence;
    expect(plan("abcdef", [one, { ...other, evidence: same }], [])[0]?.evidence).toEqual(["list.given", "form.alone"]);
  });

  it.each([
    ["ab", 2, 2, { source: "shape" }, {}],
    ["ab", 2, 2, {}, { source: "shape" }],
    ["ab", 2, 2, {}, { kind: "id" }],
    ["ab1,cd", 2, 4, {}, {}],
    ["ab,1cd", 2, 4, {}, {}],
    ["ab   cd", 2, 5, {}, {}],
  ] as const)("%s: pieces that are not one name stay two", (_text, end, start, first, second) => {
    const text = `${_text}xxxxxx`;
    const a = candidate(0, end, { source: "known", person: 0, ...first } as Partial<Candidate>);
    const b = candidate(start, start + 2, { source: "known", person: 0, ...second } as Partial<Candidate>);
    expect(plan(text, [a, b], [])).toHaveLength(2);
  });
});

describe("a span that says nothing", () => {
  it.each([
    ["--", []],
    ["-a", [[0, 2]]],
    ["-\u{1f600}-", []],
    [
      "a\vb\fc",
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
    ],
    ["\t\u00a0", []],
  ] as const)("is none: %j", (text, expected) => {
    expect(plan(text, [candidate(0, text.length)], []).map(({ start, end }) => [start, end])).toEqual(expected);
  });
});

describe("strangers by their words", () => {
  const numbered = (note: string, kinds: readonly Candidate["kind"][]): readonly string[] => {
    let at = 0;
    const spans = note.split("; ").flatMap((word, i) => {
      const start = at;
      at += word.length + 2;
      return plan(note, [candidate(start, start + word.length, { kind: kinds[i % kinds.length] ?? "name" })], []);
    });
    return number(note, spans, 0, "long").map(({ placeholder: token }) => token.replaceAll(/[^0-9]/g, ""));
  };
  it.each([
    ["Ann Oak; Bea Elm; Oak Elm; Elm; Ann", ["1", "2", "1", "2", "1"]],
    ["J Oak; J Elm; J; J", ["1", "2", "3", "3"]],
    ["Ann-Oak; Oak", ["1", "1"]],
    ["Jose\u0301; José", ["1", "1"]],
  ])("%s", (note, numbers) => {
    expect(numbered(note, ["name"])).toEqual(numbers);
  });
  it("whether they are staff or not, and things by the whole", () => {
    expect(numbered("Ann Oak; Oak", ["name", "staff"])).toEqual(["1", "1"]);
    expect(numbered("Oak St; St", ["address"])).toEqual(["1", "2"]);
  });
});

describe("stretches in order and apart", () => {
  const all = fc
    .uniqueArray(fc.nat({ max: 40 }), { maxLength: 12 })
    .map((places) => places.sort((a, b) => a - b))
    .map((places) =>
      places.flatMap((start, i) => (i % 2 === 0 && i + 1 < places.length ? [{ start, end: places[i + 1] ?? 0 }] : [])),
    );
  test.prop([all, fc.nat({ max: 42 }), fc.integer({ min: 1, max: 12 })], runs(200))(
    "are searched as one looks at each",
    (list, start, size) => {
      const end = start + size;
      expect(firstBeyond(list, start)).toBe([...list.map((one) => one.end > start), true].indexOf(true));
      expect(isInside(list, start, end)).toBe(list.some((one) => one.start <= start && end <= one.end));
      expect(overlaps(list, start, end)).toBe(list.some((one) => one.start < end && start < one.end));
    },
  );
});
