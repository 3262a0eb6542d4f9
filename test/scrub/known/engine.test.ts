/** What the engine tells of each stretch: its tier, its rule, and whether it may be an ordinary word. */
import { type Day, parseDay } from "hmis-privacy/calendar";
import type { KnownIdentifiers } from "hmis-privacy";
import { hashWord } from "hmis-privacy/text";
import { describe, expect, it } from "vitest";
import { buildEngine, type EngineOptions, KNOWN_TIERS, type KnownTier } from "../../../src/scrub/known/engine.js";
import { compilePatterns } from "../../../src/scrub/known/patterns.js";

const day = (text: string): Day => parseDay(text) ?? expect.fail("no day");
const ORDINARY = new Set(["will", "hope"]);
const isOrdinary = (folded: string): boolean => ORDINARY.has(folded);
const engineFor = (known: readonly KnownIdentifiers[], more: Partial<EngineOptions> & { also?: string[] } = {}) =>
  buildEngine({
    patterns: compilePatterns({ known, alsoIdentifying: more.also ?? [], isOrdinary, shortForms: () => [] }),
    asOf: day("2024-10-15"),
    isOrdinary,
    dictionary: undefined,
    ...more,
  });
type Engine = ReturnType<typeof engineFor>;

/** `what is covered|tier|rule`, with a question mark where it may be an ordinary word. */
const told = (engine: Engine, text: string, tiers?: ReadonlySet<KnownTier>): readonly string[] =>
  engine
    .find(text, [], tiers)
    .map(({ start, end, tier, target, ambiguous }) =>
      [text.slice(start, end), tier, target.rule.replace("known.", "") + (ambiguous ? "?" : "")].join("|"),
    );
/** What is covered, stretches that touch or overlap as one. */
function covered(engine: Engine, text: string): readonly string[] {
  const on = Array.from({ length: text.length }, () => false);
  for (const { start, end } of engine.find(text, [])) on.fill(true, start, end);
  return [...text.matchAll(/./gsu)]
    .map(({ 0: char, index }) => (on[index] === true ? char : "\0"))
    .join("")
    .split("\0")
    .filter((piece) => piece !== "");
}

describe("an age", () => {
  const engine = engineFor([{ dob: "1979-03-05" }, { dob: "1979-04-05" }, { dob: "2023-10-01" }]);
  const isAge = (text: string): boolean => told(engine, text).some((line) => line.endsWith("|words|age"));

  it.each(
    "age ages aged turn turned turning turns is was am only about nearly almost just edad she's he’s i'm I’m im"
      .split(" ")
      .concat(["age:", "age: ", "age (", "AGED "]),
  )("after %j", (before) => {
    expect(isAge(`so ${before} 45.`.replace(/ {2,}45/, " 45").replace("( 45", "(45"))).toBe(true);
  });

  it.each(["yo", "y/o", "yr", "yrs", "year", "years", "año", "años", "anos", "YO"])("before %s", (after) => {
    expect([isAge(`so 45 ${after} old`), isAge(`so 45-${after} old`), isAge(`so 45${after} old`)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isAge(`so 45 z${after} old`)).toBe(false);
    expect(isAge(`so 45${after}x`)).toBe(false);
  });

  it.each(
    "st nd rd th day days night nights week weeks wk wks month months mo mos hour hours hr hrs min mins minute minutes"
      .concat(" am pm a.m p.m mile miles mi lb lbs dollar dollars bed beds people ppl unit units percent point points")
      .concat(" pt pts feet ft block blocks times mg - / %")
      .split(" ")
      .concat(["on list", "on the list", "on scale", "on the vi"]),
  )("is none before %j", (after) => {
    expect([isAge(`she is 45 ${after} so`), isAge(`she is 45${after} so`)]).toEqual([false, false]);
    expect(isAge(`she is 45 so ${after}`)).toBe(true);
  });

  it.each([
    ["she is 45", true],
    ["she is 44", true],
    ["she is 43", false],
    ["she is 46", false],
    ["he is 1", true],
    ["he is 0", false],
    ["he is -1", false],
    ["this 45", false],
    ["is so 45", false],
    ["is   45", false],
    ["is  45", true],
    ["so 45", false],
    ["is 45 minded", true],
    ["is 045", false],
    ["xim 45", false],
  ])("%s: %s", (text, age) => {
    expect(isAge(text)).toBe(age);
  });

  it("is the first's of two who are as old, and nobody's without a day to count from", () => {
    expect(engine.find("is 45", []).map(({ target }) => target)).toEqual([
      { kind: "age", person: 0, rule: "known.age" },
    ]);
    expect(told(engineFor([{ dob: "1979-03-05" }], { asOf: undefined }), "is 45")).toEqual([]);
  });
});

describe("look-alikes of a short name", () => {
  const engine = engineFor([{ firstName: "Kim" }, { firstName: "Bib" }, { firstName: "Baako" }, { firstName: "Will" }]);
  it.each([
    ["met K1m now", ["K1m|confused|name.first?"]],
    ["met K1m! now", ["K1m|confused|name.first?"]],
    ["met K!m.", ["K!m|confused|name.first?"]],
    ["met B@ak0 now", ["B@ak0|confused|name.first"]],
    ["met 8aako now", ["8aako|confused|name.first"]],
    ["met 8ib now", ["8ib|confused|name.first?"]],
    ["W1ll", ["W1ll|confused|name.first?"]],
    ["met K 1m", []],
    ["met 8!8 now", []],
    ["met xK1m now", []],
    ["met K1mx now", []],
    ["met K1m1 now", []],
    ["met K-1-m", []],
  ])("%s", (text, hits) => {
    expect(told(engine, text).filter((line) => line.includes("confused"))).toEqual(hits);
  });

  it("of a run as long as a name, no longer", () => {
    const long = engineFor([{ firstName: "Aoaoaoaoaoao".slice(0, 4) }]);
    expect(told(long, "A0a0")).toEqual(["A0a0|confused|name.first?"]);
  });
});

describe("a telephone number in letters", () => {
  const engine = engineFor([{ phones: ["509-555-4357", "509-438-4357"] }]);
  it.each([
    ["509-555-HELP", "509-555-HELP"],
    ["(509) 555 help", "509) 555 help"],
    ["ring 555-HELP now", "555-HELP"],
    ["509-GETHELP", "509-GETHELP"],
    ["509 . . . 555 HELP", "509 . . . 555 HELP"],
    ["so 1-509-555-HELP", "1-509-555-HELP"],
    ["so 1 (509) 555-HELP", "1 (509) 555-HELP"],
    ["so 11-509-555-HELP", "509-555-HELP"],
  ])("%s", (text, phone) => {
    expect(covered(engine, text)).toEqual([phone]);
    expect(told(engine, text).every((line) => line.endsWith("|words|phone.letters"))).toBe(true);
  });
  it.each([
    "509-555-HELPS",
    "555-HEL",
    "5555-HELP",
    "55-HELP",
    "HELP 555",
    "509 so 555 so HELP",
    "555 so HELP",
    "HELP",
  ])("%s is none", (text) => {
    expect(told(engine, text)).toEqual([]);
  });
});

describe("beside a name", () => {
  const engine = engineFor(
    [{ firstName: "Ilse", middleName: "Ruth", lastName: "Vandermolen", phones: ["5095550142"] }],
    {
      also: ["Okonjo house"],
    },
  );
  it.each([
    ["so I. Vandermolen", ["I", "Vandermolen"]],
    ["so I Vandermolen", ["I", "Vandermolen"]],
    ["so I Vandermolen.", ["I", "Vandermolen"]],
    ["I. Vandermolen", ["I", "Vandermolen"]],
    ["so R. Vandermolen", ["R", "Vandermolen"]],
    ["so Q. Vandermolen", ["Vandermolen"]],
    ["so r. Vandermolen", ["Vandermolen"]],
    ["so I, Vandermolen", ["Vandermolen"]],
    ["so I...Vandermolen", ["Vandermolen"]],
    ["so I.    Vandermolen", ["Vandermolen"]],
    ["so Vandermolen R", ["Vandermolen", "R"]],
    ["so Vandermolen R.", ["Vandermolen", "R"]],
    ["so Vandermolen, R.", ["Vandermolen", "R"]],
    ["so Vandermolen,R.", ["Vandermolen", "R"]],
    ["so Vandermolen, R called", ["Vandermolen"]],
    ["so Vandermolen, R Called", ["Vandermolen", "R"]],
    ["so Vandermolen. R. left", ["Vandermolen"]],
    ["so Vandermolen;R.", ["Vandermolen"]],
    ["so Vandermolen,   R.", ["Vandermolen"]],
    ["so Vandermolen - R", ["Vandermolen"]],
    ["so Vandermolen Jr left", ["Vandermolen", "Jr"]],
    ["so Vandermolen, Jr. left", ["Vandermolen", "Jr"]],
    ["so Vandermolen Sr", ["Vandermolen", "Sr"]],
    ["so Vandermolen II", ["Vandermolen", "II"]],
    ["so Vandermolen III", ["Vandermolen", "III"]],
    ["so Vandermolen, IV", ["Vandermolen", "IV"]],
    ["so Vandermolen left Jr", ["Vandermolen"]],
    ["so Vandermolen  R.", ["Vandermolen", "R"]],
    ["so Vandermolen   R.", ["Vandermolen"]],
    ["so Vandermolen\nR.", ["Vandermolen"]],
    ["the vandermolens R.", ["vandermolen"]],
    ["the xvandermolen R.", ["vandermolen", "R"]],
    ["I xvandermolen", ["vandermolen"]],
    ["Vandermolen, I", ["Vandermolen", "I"]],
    ["so Vandermolen", ["Vandermolen"]],
    ["509 555 0142 R", ["509 555 0142"]],
    ["Okonjo house R", ["Okonjo house"]],
  ])("%s", (text, goes) => {
    expect(covered(engine, text)).toEqual(goes);
  });

  it("what goes along is as sure as the name", () => {
    const strong = new Set<KnownTier>(["strong", "words"]);
    expect(told(engine, "so R. Vandermolen, Jr", strong)).toEqual([
      "Vandermolen|strong|name.last",
      "Jr|strong|name.last",
      "R|strong|name.last",
    ]);
    // without the words' tier a name goes alone
    expect(told(engine, "so R. Vandermolen, Jr", new Set(["strong"]))).toEqual(["Vandermolen|strong|name.last"]);
  });
});

describe("what is encoded or spoken", () => {
  const engine = engineFor([{ firstName: "Ngo", lastName: "Vandermolen", ssn: "536904417" }]);
  it.each([
    ["V%61ndermolen", ["V%61ndermolen|decoded|name.last"]],
    ["Vandermolen %61nd", ["Vandermolen|strong|name.last"]],
    ["Ngo &amp; Ngo", ["Ngo|words|name.first"]],
    [`so ${btoa("Vandermolen was")}`, [`${btoa("Vandermolen was")}|decoded|name.last`]],
    [`so ${btoa("nobody was here")}`, []],
    ["N as in Nancy, G, O", ["N as in Nancy, G, O|decoded|name.first"]],
    ["the last four: forty-four seventeen", ["forty-four seventeen|decoded|ssn.last-four"]],
  ])("%s", (text, hits) => {
    const most = told(engine, text).filter((line) => !/full|confused/.test(line));
    expect([...new Set(most)]).toEqual(hits);
  });
  it("is looked for where there is somebody", () => {
    expect(told(engineFor([]), "N as in Nancy, G, O; five three six nine; V%61n")).toEqual([]);
  });
});

describe("a misspelled name", () => {
  const known = [{ firstName: "Marta" }, { lastName: "Okonjo" }];
  it("is told of capitals without a dictionary, and of any word that is in none", () => {
    expect(told(engineFor(known), "Martha martha Okonja okonja")).toEqual([
      "Martha|spelling|name.misspelled?",
      "Okonja|spelling|name.misspelled?",
    ]);
    const dictionary = new Set(["martha"].map(hashWord));
    expect(told(engineFor(known, { dictionary }), "Martha martha okonja")).toEqual([
      "okonja|spelling|name.misspelled?",
    ]);
  });
  it("is no ordinary word and no shorter than three letters", () => {
    expect(told(engineFor([{ firstName: "Hose" }]), "Hope Hope's Hosa Ho")).toEqual(["Hosa|spelling|name.misspelled?"]);
  });
});

it("a number that is found at every place is one stretch", () => {
  const engine = engineFor([{ ssn: "111111111" }, { lastName: "Anananan" }]);
  expect(told(engine, `so ${"1".repeat(24)} so`)).toContain(`${"1".repeat(24)}|strong|ssn.whole`);
  expect(told(engine, "1".repeat(24)).filter((line) => line.includes("strong")).length).toBeLessThan(4);
  expect(covered(engine, "so Ananananan so")).toEqual(["Ananananan"]);
});

it("a tier by itself tells what is its own", () => {
  const engine = engineFor([{ firstName: "Kim", lastName: "Vandermolen", dob: "1979-03-05" }]);
  const text = "Kim K1m Vandermolen Vandermolan V%61ndermolen V4ndermolen is 45";
  const by = (tier: KnownTier): readonly string[] =>
    told(engine, text, new Set([tier])).map((line) => line.split("|")[0] ?? "");
  expect(Object.fromEntries(KNOWN_TIERS.map((tier) => [tier, by(tier)]))).toEqual({
    strong: ["Vandermolen"],
    confused: ["K1m Vandermolen", "V4ndermolen", "K1m"],
    words: ["Kim", "45", "K"], // an initial beside a name
    spelling: ["Vandermolan"],
    decoded: [],
  });
  expect(told(engine, text, new Set(["strong", "decoded"])).map((line) => line.split("|")[0])).toEqual([
    "Vandermolen",
    "V%61ndermolen",
  ]);
});
