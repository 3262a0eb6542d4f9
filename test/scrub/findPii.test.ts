import { NICKNAMES } from "hmis-privacy/lexicons/nicknames";
import { PII_KINDS, type PiiKind } from "hmis-privacy/pii";
import { spokane2024 } from "hmis-privacy/policy";
import { createScrubber, findPii, scrub, shortForms } from "hmis-privacy/scrub";
import { describe, expect, it } from "vitest";
import { codeOf } from "../support/codeOf.js";

describe("findPii", () => {
  const note = "Travis Oakley, 44 yo, call 509-555-0142 or t.oakley@example.net. SSN 536-90-4417. HIV positive.";
  const kinds = (text: string, wanted?: Parameters<typeof findPii>[1]): readonly string[] => [
    ...new Set(findPii(text, wanted).map(({ kind }) => kind)),
  ];

  it("finds every kind, or those that are asked for", () => {
    expect(kinds(note)).toEqual(expect.arrayContaining(["name", "age", "phone", "email", "ssn", "hiv"]));
    for (const kind of ["name", "age", "phone", "email", "ssn", "hiv"] as const)
      expect(kinds(note, { kinds: [kind] })).toEqual([kind]);
    expect(kinds(note, { kinds: ["phone", "name"] })).toEqual(["name", "phone"]);
    expect(findPii(note, { kinds: [] })).toEqual([]);
  });

  it.each([
    note,
    "Case manager Dana Whitlow called. Dr. Patel agrees.",
    "her, barber's wife, only amputee in the shelter, teaches at Shadle",
    "He sleeps under the water tower behind the mill most nights.",
    "Found him at the loading dock behind the old cannery, in a red Ranger with no hood.",
    "se subió a una Sentra negra con la defensa rota",
    "He tested positive for HIV in the county jail.",
  ])("asked for one kind, finds what it finds of that kind when asked for all: %s", (text) => {
    const all = findPii(text);
    for (const kind of Object.keys(PII_KINDS) as PiiKind[])
      expect(findPii(text, { kinds: [kind] })).toEqual(all.filter((found) => found.kind === kind));
  });

  it.each(["«AGE-3»", "«AGE-3» «AGE-4»", "age «NAME-3»", "his wife «NAME-3»", "He is «AGE-3» yo."])(
    "takes no number of a placeholder for an age: %s",
    (text) => {
      expect(findPii(text)).toEqual([]);
    },
  );

  it("tells places in order, the longer first", () => {
    const places = findPii(note).map(({ start, end }) => [start, end] as const);
    expect(places).toEqual([...places].sort((a, b) => a[0] - b[0] || b[1] - a[1]));
    expect(places.length).toBeGreaterThan(5);
    expect(places[0]?.[0]).toBe(0);
  });

  it.each(["«NAME-1» of «ADDRESS-1», dob «DOB-1», SSN «SSN-1»", "Name: «NAME-1», phone «PHONE-2»", "«NAME-1»", ""])(
    "a placeholder speaks of nobody: %j",
    (text) => {
      expect(findPii(text)).toEqual([]);
    },
  );

  it("but what stands beside one does", () => {
    const text = "«NAME-1» met Travis Oakley, 536-90-4417 «SSN-2»";
    const said = findPii(text).map(({ start, end }) => text.slice(start, end));
    expect(said).toEqual(expect.arrayContaining(["Travis Oakley", "536-90-4417"]));
  });

  it("takes nothing but text", () => {
    expect(codeOf(() => findPii(7 as never))).toBe("scrub.not-text");
  });
});

describe("what a caller may ask of scrub", () => {
  const text = "Ilse's worker Dana Whitlow rang 206-555-0177.";
  const known = [{ firstName: "Ilse" }];

  it("a kind to keep must be one", () => {
    expect(codeOf(() => createScrubber({ known, keep: ["phones" as never] }))).toBe("scrub.unknown-kind (keep)");
  });

  it("a policy says which kinds go, and is certified", () => {
    const policy = { ...spokane2024, notes: { ...spokane2024.notes, mask: [] } };
    expect(scrub(text, { known, policy }).text).toContain("206-555-0177");
    expect(scrub(text, { known, policy }).certificate.policy).toBe(policy.id);
    expect(scrub(text, { known }).certificate.policy).toBeNull();
    const masks = { ...policy, notes: { ...policy.notes, mask: ["phone" as const] } };
    expect(scrub(text, { known, policy: masks }).text).toContain("«PHONE-");
  });

  it("a policy says whether staff go", () => {
    const told = (staff: "keep" | "mask"): string =>
      scrub("Dr. Patel agrees.", { known, policy: { ...spokane2024, notes: { ...spokane2024.notes, staff } } }).text;
    expect([told("mask"), told("keep")]).toEqual(["Dr. «STAFF-2» agrees.", "Dr. Patel agrees."]);
  });

  it("a column's length", () => {
    expect(scrub(text, { known, maxLength: 10 }).text.length).toBeLessThanOrEqual(10);
  });

  it("short forms are many people's, and none for an unknown name", () => {
    expect(shortForms("robert")).toEqual(expect.arrayContaining(["bob", "rob"]));
    expect(shortForms("vandermolen")).toEqual([]);
    expect(scrub("Bob slept", { known: [{ firstName: "Robert" }] }).text).toBe("«NAME-1» slept");
  });
});

describe("short forms", () => {
  it("are what any line of the list says of a name, and nothing else", () => {
    const lines = NICKNAMES.toLowerCase()
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split(" "));
    for (const name of new Set(lines.map(([first]) => first ?? ""))) {
      const said = lines.filter(([first]) => first === name).flatMap(([, ...shorts]) => shorts);
      expect(shortForms(name)).toEqual(said);
    }
  });

  it.each(["", "vandermolen", "Robert"])("of %j are none", (name) => {
    expect(shortForms(name)).toEqual([]);
  });

  it("are read once", () => {
    expect(shortForms("robert")).toBe(shortForms("robert"));
  });
});
