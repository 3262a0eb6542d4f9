/** The re-check of the output is worth something only if it fails when a tier did not do its work. */
import { describe, expect, it } from "vitest";
import { buildScrubber, type Knowledge } from "../../../src/scrub/known/base.js";
import { KNOWN_TIERS, type KnownTier } from "../../../src/scrub/known/engine.js";
import { scrubberFor } from "../../../src/scrub/scrub.js";
import { FINDER_TIERS, type Tier } from "../../../src/scrub/tiers.js";
import { VERSION } from "hmis-privacy/core";
import manifest from "../../../package.json" with { type: "json" };
import { codeOf } from "../../support/codeOf.js";

const known = [{ firstName: "Ilse", lastName: "Vandermolen", dob: "1979-03-05", ssn: "536904417" }];
const knowledge: Knowledge = {
  isOrdinary: () => false,
  dictionary: undefined,
  shortForms: () => [],
  finders: [],
  masks: () => true,
  limits: [],
  policy: null,
  tierNames: [],
};
const without = (tier: KnownTier) =>
  buildScrubber({ known }, { ...knowledge, tiers: new Set(KNOWN_TIERS.filter((other) => other !== tier)) });

/** What only one tier can find. */
const ONLY: Readonly<Record<KnownTier, string>> = {
  strong: "x030579x",
  confused: "V4nd3rm0l3n",
  words: "seen 4417",
  spelling: "seen Vandermolan",
  decoded: "Vander&#109;olen",
};

describe("with one tier switched off, the check of the output", () => {
  it.each(KNOWN_TIERS)("throws for what only %s finds", (tier) => {
    const text = `note: ${ONLY[tier]} here`;
    expect(codeOf(() => without(tier).scrub(text))).toBe("scrub.verification");
    expect(buildScrubber({ known }, knowledge).scrub(text).redactions).toHaveLength(1);
  });

  it.each(KNOWN_TIERS)("passes what %s has no part in", (tier) => {
    expect(without(tier).scrub("note: nobody here").text).toBe("note: nobody here");
  });

  it.each(KNOWN_TIERS)("lets through what is found without %s", (tier) => {
    const others = KNOWN_TIERS.filter((other) => other !== tier && other !== "spelling");
    for (const other of others) expect(without(tier).scrub(`note: ${ONLY[other]} here`).redactions).toHaveLength(1);
  });

  it.each([
    ["shapes", "call 206-555-0177"],
    ["names", "met Travis Oakley"],
    ["disclosures", "B20"],
    ["circumstances", "pregnant with triplets"],
    ["facts", "the woman who carved the whale at the ferry dock"],
  ] as const)("throws for what only %s find", (tier, text) => {
    const every = new Set<Tier>([...KNOWN_TIERS, ...Object.values(FINDER_TIERS)]);
    expect(scrubberFor({ known: [] }, undefined, every).scrub(text).redactions).not.toEqual([]);
    every.delete(tier);
    expect(codeOf(() => scrubberFor({ known: [] }, undefined, every).scrub(text))).toBe("scrub.verification");
  });

  it("throws for strangers that a finder keeps finding", () => {
    const restless = buildScrubber(
      { known: [] },
      {
        ...knowledge,
        finders: [
          (text) => [
            {
              start: text.length - 1,
              end: text.length,
              kind: "id",
              source: "shape",
              rule: "shape.id.mixed",
              confidence: 1,
              evidence: ["form.alone"],
              action: "mask",
            },
          ],
        ],
      },
    );
    expect(restless.scrub("abc").text).toBe("ab«ID-1»"); // inside a placeholder there is nothing to mask
    const endless = buildScrubber(
      { known: [] },
      {
        ...knowledge,
        finders: [
          (text) =>
            text.startsWith("a")
              ? [
                  {
                    start: 0,
                    end: 1,
                    kind: "id",
                    source: "shape",
                    rule: "shape.id.mixed",
                    confidence: 1,
                    evidence: ["form.alone"],
                    action: "mask",
                  },
                ]
              : [],
        ],
      },
    );
    expect(endless.scrub("aaa").text).toBe("«ID-1»aa");
  });
});

it("certifies what was looked for, under the version of the package", () => {
  const { certificate } = buildScrubber({ known }, knowledge).scrub("Ilse");
  expect(VERSION).toBe(manifest.version);
  expect(certificate).toMatchObject({ version: VERSION, policy: null, ordinaryWords: "mask", passes: 2 });
  expect(Object.keys(certificate.tiers)).toEqual(["strong", "confused", "words", "spelling"]);
  for (const count of Object.values(certificate.tiers)) expect(count).toBeGreaterThan(0);
});
