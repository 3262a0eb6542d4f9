import { scrub } from "hmis-privacy/scrub";
import { describe, expect, it } from "vitest";

describe("a name that a dictionary has, but nobody means as a word", () => {
  it.each(["Maria", "Henry", "Victoria", "Terry", "Nancy"])("%s goes in any writing", (firstName) => {
    const known = [{ firstName }];
    for (const written of [[...firstName].join("-"), [...firstName].join("\u0000"), `x${firstName.toLowerCase()}x`]) {
      expect(scrub(`ok ${written} ok`, { known }).redactions).toMatchObject([{ kind: "name", source: "known" }]);
    }
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
