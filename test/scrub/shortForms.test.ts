import { NICKNAMES } from "hmis-privacy/lexicons/nicknames";
import { describe, expect, it } from "vitest";
import { shortForms } from "../../src/scrub/shortForms.js";

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
