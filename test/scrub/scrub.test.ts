import { createScrubber, scrub } from "hmis-privacy/scrub";
import { describe, expect, it } from "vitest";

describe("a name that a dictionary has, but nobody means as a word", () => {
  it.each(["Maria", "Henry", "Victoria", "Terry", "Nancy"])("%s goes in any writing", (firstName) => {
    const known = [{ firstName }];
    for (const written of [[...firstName].join("-"), [...firstName].join("\u0000"), `x${firstName.toLowerCase()}x`]) {
      expect(scrub(`ok ${written} ok`, { known }).redactions).toMatchObject([{ kind: "name", source: "known" }]);
    }
  });
});

describe("a name that is a word as well", () => {
  it.each([
    ["Grace", "a disgraceful thing, «NAME-1»"],
    ["Table", "a vegetables thing, «NAME-1»"],
  ])("stays inside other words: %s", (lastName, said) => {
    const note = `${said.split(",")[0]}, ${lastName}`;
    expect(scrub(note, { known: [{ lastName }] }).text).toBe(said);
  });
});

describe("what is known", () => {
  const { explain, scrub: scrubNote } = createScrubber({ known: [{ firstName: "Ilse", phones: ["206-555-0177"] }] });
  const evidenceAt = (note: string, word: string): readonly string[] => {
    const start = note.indexOf(word);
    return explain(note, { start, end: start + word.length }).words[0]?.evidence ?? [];
  };
  it("speaks for the word beside it if it is a name, not if it is a number", () => {
    expect(evidenceAt("Ilse Marlow slept", "Marlow")).toContain("beside.known");
    expect(evidenceAt("206-555-0177 Marlow slept", "Marlow")).not.toContain("beside.known");
    expect(evidenceAt("206-555-0177 Ilse Marlow slept", "Marlow")).toContain("beside.known");
  });
  it("sets no limit of its own", () => {
    expect(scrubNote("She slept").limits).toEqual([]);
  });
});

describe("kinds", () => {
  const text = "Ilse, cb 206-555-0177.";
  it("of strangers stay on request, of the known never", () => {
    expect(scrub(text, { known: [{ firstName: "Ilse" }], keep: ["phone", "id"] }).text).toBe(
      "«NAME-1», cb 206-555-0177.",
    );
    expect(
      scrub(text, { known: [{ firstName: "Ilse", phones: ["206 555 0177"] }], keep: ["phone", "name"] }).text,
    ).toBe("«NAME-1», cb «PHONE-1».");
  });
});

describe("a kept kind", () => {
  it.each([
    ["phone", "Call 206-555-0177 or (206) 555-0144 ext 4."],
    ["ssn", "His SSN is 536-90-4417."],
    ["email", "Write to t.oakley@example.net."],
    ["handle", "She is @t_oakley there."],
    ["address", "Moved to 1214 W Alder St."],
    ["vehicle", "Plate ABC1234."],
  ] as const)("is taken for nothing else: %s", (kind, text) => {
    expect(scrub(text, { known: [], keep: [kind] }).text).toBe(text);
    expect(scrub(text, { known: [] }).text).not.toBe(text);
  });

  it("shelters nothing that is surer, nothing beside it, and nobody who is known", () => {
    expect(scrub("ID 536-90-4417", { known: [], keep: ["id"] }).text).toBe("ID «SSN-1»");
    expect(scrub("206-555-0177, AB12345C, Travis Oakley", { known: [], keep: ["phone"] }).text).toBe(
      "206-555-0177, «ID-1», «NAME-2»",
    );
    const known = [{ lastName: "Oakley", phones: ["206-555-0177"] }];
    expect(scrub("t.oakley@example.net 206-555-0177", { known, keep: ["phone", "email"] }).text).toBe(
      "t.«NAME-1»«HANDLE-2» «PHONE-1»",
    );
  });
});

describe("a known name in a script without spaces between words", () => {
  it.each([
    ["昨日王小明来了，小明说", ["王小明", "小明"]],
    ["田中花子さんが来た", ["田中", "花子"]],
    ["วันนี้นภามา", ["นภา"]],
  ])("is found inside %s", (note, names) => {
    const known = [
      { firstName: "小明", lastName: "王" },
      { firstName: "花子", lastName: "田中" },
      { firstName: "นภา" },
    ];
    const { text } = scrub(note, { known });
    for (const name of names) expect(text).not.toContain(name);
  });
});
