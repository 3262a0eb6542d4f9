import { createScrubber, SCRUB_EVIDENCE } from "hmis-privacy/scrub";
import { createKnownScrubber } from "hmis-privacy/scrub/known";
import { describe, expect, it } from "vitest";

const note =
  "Ilse Vandermolen, 44 yo, undetectable on Biktarvy, sleeps under the Ruby St bridge in a blue 2004 Honda Civic. " +
  "Has a swallow tattoo on her neck, works as a cook at the Alder Cafe. Her son attends Rogers HS. Her cousin Marja drove. Ask for the woman who carved the whale at the ferry dock. SSN 536-90-4417, dv.";
const scrubber = createScrubber({ known: [{ firstName: "Ilse", lastName: "Vandermolen" }] });

describe("every redaction", () => {
  const { redactions, review } = scrubber.scrub(note);

  it("has a rule, evidence from the table and a confidence, whoever found it", () => {
    expect(new Set(redactions.map(({ source }) => source))).toEqual(
      new Set(["known", "shape", "name", "disclosure", "circumstance", "fact"]),
    );
    for (const { rule, confidence, evidence } of [...redactions, ...review]) {
      expect(rule).toMatch(/^[a-z]+(?:\.[a-z0-9-]+)+$/);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(evidence.length).toBeGreaterThan(0);
      for (const code of evidence) expect(SCRUB_EVIDENCE).toHaveProperty([code]);
    }
  });

  it("says nothing of the note", () => {
    const said = JSON.stringify(redactions.map(({ rule, evidence }) => [rule, evidence]));
    for (const word of ["Ilse", "Biktarvy", "Ruby", "Civic", "swallow", "Alder", "Marja", "4417"])
      expect(said).not.toContain(word);
  });

  it("can be traced, with what became of it", () => {
    for (const redaction of redactions) {
      const { found } = scrubber.explain(note, redaction);
      expect(found.filter(({ outcome }) => outcome === "masked").map(({ rule }) => rule)).toContain(redaction.rule);
    }
    for (const item of review.filter(({ state }) => state === "left")) {
      expect(scrubber.explain(note, item).found.some(({ outcome }) => outcome !== "masked")).toBe(true);
    }
  });
});

describe("explain", () => {
  it("tells why a word was left", () => {
    const { found, words, nameFrom } = scrubber.explain("Grace period ends Friday.", { start: 0, end: 5 });
    expect(found).toEqual([]);
    expect(words).toHaveLength(1);
    expect(words[0]?.name).toBeLessThan(nameFrom ?? 0);
  });

  it("tells what a policy or `keep` lets stay", () => {
    const keeps = createScrubber({ known: [], keep: ["phone"] });
    const [found] = keeps.explain("Call 509-555-0142.", { start: 5, end: 17 }).found;
    expect(found).toMatchObject({ rule: "shape.phone.grouped", outcome: "kept" });
  });

  it("weighs no words where only the known are looked for", () => {
    const known = createKnownScrubber({ known: [{ firstName: "Ilse" }] });
    const { found, words, nameFrom } = known.explain("Ilse called Marja.", { start: 0, end: 17 });
    expect(found.map(({ rule, evidence }) => [rule, evidence])).toContainEqual(["known.name.first", ["known.words"]]);
    expect([words, nameFrom]).toEqual([[], null]);
  });
});
