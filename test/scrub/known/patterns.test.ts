/** What one identifier alone is looked for as, and what it is not. */
import type { KnownIdentifiers } from "hmis-privacy";
import { dateForms, phoneForms, ssnForms } from "hmis-privacy/identity";
import { parseDay } from "hmis-privacy/calendar";
import { describe, expect, it } from "vitest";
import { buildEngine } from "../../../src/scrub/known/engine.js";
import { compilePatterns } from "../../../src/scrub/known/patterns.js";

const ORDINARY = new Set(["will", "hope", "hopeful"]);
const isOrdinary = (folded: string): boolean => ORDINARY.has(folded);
const shortForms = (folded: string): readonly string[] =>
  folded === "william" ? ["will", "bill"] : folded === "christopher" ? ["chris"] : [];
const compile = (known: readonly KnownIdentifiers[], alsoIdentifying: readonly string[] = []) =>
  compilePatterns({ known, alsoIdentifying, isOrdinary, shortForms });

/** `what is found|rule`, with a question mark where it may be an ordinary word; look-alikes only where nothing else is. */
function told(known: KnownIdentifiers, text: string, also: readonly string[] = []): readonly string[] {
  const engine = buildEngine({ patterns: compile([known], also), isOrdinary, dictionary: undefined });
  const hits = engine.find(text, []).map(({ start, end, tier, target, ambiguous }) => ({
    line: `${text.slice(start, end)}|${tier === "confused" ? "look-alike" : target.rule.replace("known.", "")}${ambiguous ? "?" : ""}`,
    alike: tier === "confused",
  }));
  const sure = hits.filter(({ alike }) => !alike);
  return [...new Set((sure.length > 0 ? sure : hits).map(({ line }) => line))].sort();
}

describe("a name", () => {
  it.each<[KnownIdentifiers, string, string[]]>([
    [{ firstName: "Ann" }, "Ann anns xannx Anne", ["Ann|name.first", "anns|name.first"]],
    [{ firstName: "Ann" }, "A-N-N; A - N - N; A so N so N", ["A - N - N|name.letters", "A-N-N|name.letters"]],
    [{ firstName: "Marta" }, "xMartax", ["Marta|name.first"]],
    [{ firstName: "Marta" }, "M-A-R-T-A", ["M-A-R-T-A|name.first"]],
    [{ firstName: "Mart" }, "xmartx", []],
    [{ firstName: "Mart" }, "Mart Marty", ["Marty|name.misspelled?", "Mart|name.first"]],
    [{ firstName: "Tay7" }, "Tay8 Tay7s", ["Tay7s|name.first", "Tay7|name.first"]],
    [{ firstName: "Will" }, "will", ["will|name.first?"]],
    [{ firstName: "Will" }, "wills", []],
    [{ lastName: "Hopeful" }, "xhopefulx", []],
    [{ lastName: "Hopeful" }, "hopeful so H-O-P-E-F-U-L", ["H-O-P-E-F-U-L|name.letters", "hopeful|name.last?"]],
    [
      { firstName: "Will", lastName: "Hope" },
      "Hope, Will",
      ["Hope, Will|name.full?", "Hope|name.last?", "Will|name.first?"],
    ],
    [{ firstName: "William" }, "will bill billa", ["bill|name.nickname"]],
    [{ firstName: "William" }, "Will WILL", ["WILL|name.nickname?", "Will|name.nickname?"]],
    [{ firstName: "Robert", lastName: "Nash" }, "RN r.n. RNX", []],
    [{ firstName: "Robert", lastName: "Nash" }, "R.N. R. N.", ["R.N|name.initials?"]],
    [{ firstName: "Quentin", lastName: "Zedd" }, "QZ qz Qz", ["QZ|name.initials?"]],
    [{ firstName: "Quentin" }, "Q", []],
    [{ firstName: "Kim", lastName: "Ngo" }, "kimngo", ["kimngo|name.full", "kimngo|name.joined"]],
    [{ aliases: ["T7x"] }, "T7x t-7-x", ["T7x|name.alias", "t-7-x|name.alias"]],
    [{ aliases: ["Al Bo"] }, "albo", ["albo|name.alias"]],
    [{ firstName: "Al" }, "A1 A!", []],
    [{ firstName: "Ali" }, "A1i", ["A1i|look-alike?"]],
    [{ lastName: "王小" }, "x王小y", ["王小|name.last"]],
    [{ lastName: "a王小" }, "xa王小y", []],
    [{ lastName: "王小a" }, "x王小ay", []],
    [{ firstName: "Ann" }, "A\nN\nN", []],
    [{ firstName: "William" }, "Bilk", []],
    [{ firstName: "Christopher" }, "chris christmas", ["chris|name.nickname"]],
    [{ aliases: ["Tay Lor"] }, "Taylod", []],
    [{ firstName: "Robert", lastName: "Nash" }, "r.n.", []],
    [{ firstName: "Quentin", lastName: "Zedd" }, "qz", []],
    [{ firstName: "Quentin", lastName: "Zedd" }, "Q Z", []],
    [
      { firstName: "Will", lastName: "Okonjo" },
      "Okonjo will",
      ["Okonjo will|name.full?", "Okonjo|name.last", "will|name.first?"],
    ],
    [
      { firstName: "Will", lastName: "Okonjo" },
      "Okonjo Will",
      ["Okonjo Will|name.full", "Okonjo|name.last", "Will|name.first?"],
    ],
    [{ firstName: "Okonjo Will" }, "xokonjowillx", ["okonjowill|name.first", "okonjo|name.first"]],
    [{ lastName: "Okonjo" }, "Okonja okonjos", ["Okonja|name.misspelled?", "okonjo|name.last"]],
    [{ lastName: "Ok0njo7" }, "Ok0njo8", []],
    [{ firstName: "Kim", lastName: "Ngoo" }, "Kimngoa", []],
    [{ lastName: "Mammoth" }, "rnammoth", ["rnammoth|look-alike"]],
    [{ lastName: "Mammoth" }, "marnmoth", ["marnmoth|look-alike"]],
    [{ lastName: "Mammoth" }, "marnrnoth", []],
    [{ lastName: "Mammoth" }, "rnarnrnoth", ["rnarnrnoth|look-alike"]],
    [{ lastName: "Barnard" }, "bamard", ["bamard|look-alike"]],
    [{ lastName: "Wendell" }, "vvendell", ["vvendell|look-alike"]],
    [{ lastName: "Wendell" }, "wencleII", ["wencleII|look-alike"]],
  ])("%j in %j: %j", (known, text, found) => {
    expect(told(known, text).filter((line) => !line.includes("|name.alias-part"))).toEqual(found);
  });

  it("that is short is looked for as a scanner misreads it, too, and that is no misspelling of it", () => {
    const { spelled, targetOf } = compile([{ firstName: "Tom" }, { firstName: "Tom", lastName: "Kim" }]);
    expect(spelled.map(({ text, target, isMisread }) => [text, targetOf(target), isMisread])).toEqual([
      ["torn", { kind: "name", person: 0, rule: "known.name.misspelled" }, true],
      ["kirn", { kind: "name", person: 1, rule: "known.name.misspelled" }, true],
    ]);
  });

  it("of two people who share it is the first's", () => {
    const patterns = compile([{ firstName: "Marta" }, { firstName: "Marta", lastName: "Okonjo" }]);
    expect(patterns.spelled.map(({ text, target }) => [text, patterns.targetOf(target)])).toEqual([
      ["marta", { kind: "name", person: 0, rule: "known.name.misspelled" }],
      ["okonjo", { kind: "name", person: 1, rule: "known.name.misspelled" }],
    ]);
    expect(compile([{ firstName: " Ilse ", middleName: "Ruth", lastName: "Okonjo" }, {}]).initials).toEqual([
      "iro",
      "",
    ]);
  });
});

describe("a number", () => {
  it.each<[KnownIdentifiers, string, string[]]>([
    [{ ssn: "4417" }, "4417 x4417x XXXXX4417", ["4417|ssn.last-four"]],
    [{ ssn: "xxx-xx-4417" }, "4417", ["4417|ssn.last-four"]],
    [{ ssn: "xxx-xx-4417" }, "54417 44170", []],
    [{ ssn: "x4417" }, "4417", ["4417|ssn.last-four"]],
    [{ ssn: "536-XX-4417" }, "364417 5364417", []],
    [{ ssn: "***-**-4417" }, "4417", ["4417|ssn.last-four"]],
    [{ ssn: "??? ## 4417" }, "4417", ["4417|ssn.last-four"]],
    [{ ssn: "•••●●4417" }, "4417", ["4417|ssn.last-four"]],
    [{ ssn: "1 536-90-4417" }, "x536904417x", ["536904417|ssn.whole"]],
    [{ ssn: "" }, "000000000 XXXXXXXXX", []],
    [{ dob: "1979-03-05T08:00:00" }, "3/5/1979", ["3/5/1979|dob.month-day-year"]],
    [{ dob: "March 79" }, "march 79", ["march 79|dob.as-given"]],
    [{ dob: "" }, "march 79", []],
    [{ dob: "--" }, "--", []],
    [{ otherIds: ["7"] }, "7", []],
    [{ otherIds: ["12"] }, "12 x12x", ["12|id?"]],
    [{ otherIds: ["A-12"] }, "A-12", ["A-12|id?"]],
    [{ otherIds: ["A-12"] }, "A12", ["A12|id?"]],
    [{ otherIds: ["AB12"] }, "AB12 xab12x", ["AB12|id"]],
    [{ otherIds: ["ABCD1"] }, "ABCD1 xABCD1x", ["ABCD1|id"]],
    [{ otherIds: ["ABCDE1"] }, "xABCDE1x", ["ABCDE1|id"]],
    [{ otherIds: ["ABC"] }, "ABC", []],
    [{ otherIds: ["ABCD1"] }, "xABCD1x", []],
    [{ otherIds: ["ABCDE"] }, "ABCDE", ["ABCDE|id"]],
    [{ otherIds: ["ABCDE"] }, "xABCDEx", []],
    [{ otherIds: ["AB-CDE"] }, "ABCDE", ["ABCDE|id"]],
    [{ otherIds: ["A-B1"] }, "AB1", ["AB1|id?"]],
    [{ otherIds: ["A-B12"] }, "AB12", ["AB12|id"]],
    [{ otherIds: ["12 AB 34"] }, "1234", []],
    [{ otherIds: ["Case: ABC2041"] }, "ABC2041", ["ABC2041|id"]],
    [{ otherIds: ["Case Alders"] }, "alders", []],
    [{ otherIds: ["2041188Ж"] }, "2O41I88Ж", []],
    [{ dob: "x7" }, "x7", ["x7|dob.as-given?"]],
    [{ dob: "x777" }, "x777", ["x777|dob.as-given"]],
    [{ dob: "March 79" }, "march so 79", []],
    [{ dob: "1979-03-05" }, "march 1979 xmarch1979x", ["march 1979|dob.name-year"]],
    [{ dob: "1979-03-05" }, "rnarch 5 1979, 5 rnarch 1979", []],
    [{ dob: "1979-03-05" }, "l979-O3-OS", ["l979-O3-OS|look-alike", "l979-O3|look-alike"]],
    [{ dob: "1979-03-05" }, "at o 3/OS/1979", ["3/OS/1979|look-alike"]],
    [{ phones: ["5095550142"] }, "509-555-0142 x", ["509-555-0142|phone.whole"]],
    [{ addresses: ["12 Alders"] }, "12 alders", ["12 alders|address.whole"]],
    [{ addresses: ["12 Alders"] }, "l2 alders", ["l2 alders|look-alike"]],
    [{ addresses: ["12 Alder"] }, "l2 alder", []],
    [{ otherIds: ["ABCDEF"] }, "ABCDEF xabcdefx", ["ABCDEF|id"]],
    [{ otherIds: ["Case no. 2041"] }, "2041", ["2041|id"]],
    [{ otherIds: ["Case: C2041"] }, "C2041", ["C2041|id"]],
    [{ otherIds: ["AB 204118 WA"] }, "x204118x", ["204118|id.digits"]],
    [{ otherIds: ["20411883"] }, "2O41I883", ["2O41I883|look-alike"]],
    [{ otherIds: ["2041188"] }, "2O41I88", []],
    [{ otherIds: ["Ж2041188"] }, "Ж2O41I88", []],
    [{ otherIds: ["ABCDEFGH"] }, "ABCD3FGH", []],
  ])("%j in %j: %j", (known, text, found) => {
    expect(told(known, text)).toEqual(found);
  });

  it("of one text is counted as for many, and compiled only if it may stand there", () => {
    const known = [
      {
        firstName: "Ilse",
        lastName: "Vandermolen",
        dob: "1979-03-05",
        ssn: "536904417",
        emails: ["ilse.v@example.org"],
      },
      { firstName: "Kim", otherIds: ["AB12", "20411883"], phones: ["5095550142"] },
    ];
    const all = compile(known);
    const none = compilePatterns({ known, isOrdinary, shortForms, mayOccur: () => false });
    expect(none.forms).toEqual(all.forms);
    expect([none.strong.count(), none.confused.count(), none.rows.size()]).toEqual([0, 0, 0]);
    expect([compile([]).strong.count(), compile([{ emails: ["ilsevan"] }]).forms.strong]).toEqual([0, 2]);
  });

  it("is counted in each form that it is looked for in", () => {
    const born = parseDay("1979-03-05") ?? expect.fail("no day");
    for (const [known, forms] of [
      [{ ssn: "536904417" }, ssnForms("536904417")],
      [{ phones: ["5095550142"] }, phoneForms("5095550142")],
      [{ dob: "1979-03-05" }, dateForms(born)],
    ] as const) {
      const { strong, words } = compile([known]).forms;
      expect(strong + words).toBe([...forms].length);
    }
    for (const phone of ["5095550142", "15095550142 ext 4"]) {
      const written = phoneForms(phone);
      const strong = written.filter(({ part, words }) => part !== true && words.join("").length >= 6).length;
      expect(compile([{ phones: [phone] }]).forms).toMatchObject({ strong, words: written.length - strong });
    }
    expect(compile([{}], ["bo"]).forms).toEqual({ strong: 0, confused: 0, words: 1 });
    expect(compile([{}], ["--"]).forms).toEqual({ strong: 0, confused: 0, words: 0 });
    expect(compile([{ lastName: "Kellox" }]).forms).toMatchObject({ strong: 1, confused: 1 });
    expect(compile([{ lastName: "Kelm" }]).forms).toMatchObject({ strong: 0, confused: 0 });
    expect([...compile([{ phones: ["5095550142"] }]).phones.keys()].every((digits) => digits.length >= 7)).toBe(true);
  });
});

describe("what two people share", () => {
  it("is counted for each, and is the first's", () => {
    const known = { dob: "1979-03-05", phones: ["5095550142"] };
    const [one, two] = [compile([known]), compile([known, known])];
    for (const tier of ["strong", "confused", "words"] as const)
      expect(two.forms[tier] - one.forms[tier]).toBe(one.forms[tier]);
    expect([two.strong.count(), two.rows.size()]).toEqual([one.strong.count(), one.rows.size()]);
    const letters = { kind: "phone", person: 0, rule: "known.phone.letters" };
    expect([...two.phones].map(([digits, value]) => [digits, two.targetOf(value)])).toEqual([
      ["5095550142", letters],
      ["5550142", letters],
    ]);
    const birth = parseDay("1979-03-05");
    expect(two.ages).toEqual([
      { birth, person: 0 },
      { birth, person: 1 },
    ]);
    const before = { ssn: "536904417" };
    const [after, later] = [compile([before, known]), compile([before, known, known])];
    expect(later.forms.strong - after.forms.strong).toBe(one.forms.strong);
  });

  it.each(["1981-03-04", "1978-03-07", "1979-02-05", "1979-03-04"])("is not the birthday 1979-03-05 with %s", (dob) => {
    const both = compile([{ dob: "1979-03-05" }, { dob }]);
    const engine = buildEngine({ patterns: both, isOrdinary, dictionary: undefined });
    expect(engine.find(dob, []).some(({ target, end }) => target.person === 1 && end === dob.length)).toBe(true);
  });

  it("leaves who has nothing with nothing", () => {
    expect([...compile([{ ssn: "536904417" }, {}]).limits]).toEqual(["known.nothing-to-find"]);
  });
});

describe("room", () => {
  const known = [{ firstName: "Ilse", lastName: "Vandermolen", dob: "1979-03-05", otherIds: ["20411883"] }];
  const within = (mostPlaces: number, people: readonly KnownIdentifiers[] = known) =>
    compilePatterns({ known: people, isOrdinary, shortForms, mostPlaces });
  const refused = "scrub.too-many-known (known)";

  it("is for what is looked for, all tiers together, and not for more", () => {
    const { strong, confused, rows } = compile(known);
    const needed = strong.states() + confused.states() + rows.size();
    expect(() => within(needed + 8)).not.toThrow();
    for (const less of [needed - 8, strong.states() + confused.states(), strong.states() + rows.size(), 1])
      expect(() => within(less)).toThrow(refused);
  });

  it("is for as many people as have a number", () => {
    const people = (length: number): readonly KnownIdentifiers[] => Object.assign(Object.create([]), { length });
    const most = 2 ** 31 / 256 - 2;
    const nobody = { forEach: () => {} };
    expect(() => within(9, Object.assign(people(most), nobody))).not.toThrow();
    expect(() => within(9, Object.assign(people(most + 1), nobody))).toThrow(refused);
  });

  it("is not wasted on every way to misread a name that is no name", () => {
    expect(compile([{ lastName: "ma".repeat(32) }]).forms.confused).toBe(34);
    expect(compile([{ lastName: `${"ma".repeat(32)}b` }]).forms.confused).toBe(2);
  });

  it("of one text is for what stands there, its words read together", () => {
    const rows = (standing: string): number =>
      compilePatterns({
        known: [{ aliases: ["Al Bo"] }],
        isOrdinary,
        shortForms,
        mayOccur: (form) => form === standing,
      }).rows.size();
    expect([rows("albo") > 0, rows("none")]).toEqual([true, 0]);
  });
});

describe("an e-mail address", () => {
  it.each<[string, string, string[]]>([
    ["a@b.cde", "xabcdex", ["abcde|email"]],
    ["ilse.v@example.org", "xilsevx", ["ilsev|email.local"]],
    ["bo.x@example.org", "box xboxx", ["box|email"]],
    ["will@example.org", "will", ["will|email?"]],
    ["hopeful@example.org", "hopeful xhopefulx", ["hopeful|email?"]],
    ["b@example.org", "b", []],
    ["b@example.org", "B at example.org", ["B at example.org|email"]],
    ["b@exam.ple.org", "b@exam dot ple dot org", ["b@exam dot ple dot org|email"]],
    ["a@b", "a@b ab", []],
    ["bo@xy", "bo at xy", ["bo at xy|email", "bo|email"]],
    ["ilsevan", "xilsevanx", ["ilsevan|email"]],
  ])("%s in %j: %j", (email, text, found) => {
    expect(told({ emails: [email] }, text)).toEqual(found);
  });
});

describe("a phrase", () => {
  it.each<[string, string, string[]]>([
    ["dogma", "xdogmax", ["dogma|also-identifying"]],
    ["hope ful", "xhopefulx", ["hopeful|also-identifying"]],
    ["a hope ful", "xhopefulx", ["hopeful|also-identifying"]],
    ["the sheds", "xshedsx", ["sheds|also-identifying"]],
    ["ab c.", "ab c", ["ab c|also-identifying"]],
    ["the dog", "xthedogx dog", ["thedog|also-identifying"]],
    ["his barber", "barber", ["barber|also-identifying"]],
    ["a hopeful", "hopeful", []],
    ["a hopeful will", "hopeful will", ["hopeful will|also-identifying"]],
    ["hopeful", "hopeful xhopefulx", ["hopeful|also-identifying?"]],
    ["bo", "Bo xbox", ["Bo|also-identifying"]],
    ["ab c", "ab, c", ["ab, c|also-identifying"]],
    ["--", "--", []],
    ["then barber", "barber", []],
    ["breathe barber", "barber", []],
    ["the hopeful", "xhopefulx", []],
    ["the cat", "cat", []],
  ])("%s in %j: %j", (phrase, text, found) => {
    expect(told({}, text, [phrase])).toEqual(found);
  });

  it("is nobody's", () => {
    const patterns = compile([{}], ["his barber"]);
    expect(patterns.targetOf(patterns.strong.valueOf(0))).toEqual({
      kind: "identifying",
      person: -1,
      rule: "known.also-identifying",
    });
  });
});

it.each<[KnownIdentifiers, string[]]>([
  [{}, ["known.nothing-to-find"]],
  [{ ssn: "536904417" }, []],
  [{ dob: "1979-03-05" }, []],
  [{ phones: ["509"] }, ["known.nothing-to-find"]],
  [{ firstName: "Q" }, ["known.one-letter-name"]],
  [{ firstName: "Ilse" }, []],
  [{ firstName: "Ilse", dob: "" }, []],
  [{ firstName: "Refused", lastName: "Okonjo" }, ["known.placeholder-name"]],
  [{ dob: "--" }, ["known.not-a-birth-date", "known.nothing-to-find"]],
])("%j is too little to look for: %j", (known, limits) => {
  expect([...compile([known]).limits]).toEqual(limits);
});
