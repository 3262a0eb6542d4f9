import { fc, test } from "@fast-check/vitest";
import { fold } from "hmis-privacy/text";
import { createScrubber, scrub } from "hmis-privacy/scrub";
import { describe, expect, it } from "vitest";
import { readOneText } from "../../../src/scrub/known/oneText.js";
import { runs } from "../../support/runs.js";

describe("what one text may hold", () => {
  const text = fc.string({ unit: fc.constantFrom(..."abcdeé1 ν-"), maxLength: 30, size: "max" });

  test.prop([text, fc.nat({ max: 30 }), fc.nat({ max: 30 })], runs(200))("is never denied", (note, a, b) => {
    const { mayOccur } = readOneText(note);
    const piece = note.slice(Math.min(a, b), Math.max(a, b));
    expect(mayOccur(fold(piece), "plain")).toBe(true);
    expect(mayOccur(fold(piece, "second"), "plain")).toBe(true);
    expect(mayOccur(fold(piece, "confused"), "confused")).toBe(true);
  });

  it.each([
    ["as it stands", "call Vandermolen", "vandermolen"],
    ["decoded", "call V%61ndermolen", "vandermolen"],
    ["in base64", `call ${btoa("Vandermolen was here")}`, "vandermolen"],
    ["spelled", "november golf oscar hotel", "ngoh"],
    ["in number words", "five three six nine oh", "53690"],
    ["spelled and encoded", "nov%65mber golf oscar hotel", "ngoh"],
    ["with a word in a frame between", "Ng ㈀ Hope", "nghope"],
    ["with an encoded one", "Ng &#12800; Hope", "nghope"],
    ["in the second reading", "Riνera", "rivera"],
  ])("is known %s", (_, note, form) => {
    expect(readOneText(note).mayOccur(form, "plain")).toBe(true);
  });

  it.each([
    ["call nobody", "vandermolen"],
    ["call vander", "vandermolen"],
    ["call molen", "vandermolen"],
    ["", "okonjo"],
  ])("and most else is denied: %j has no %s", (note, form) => {
    expect([readOneText(note).mayOccur(form, "plain"), readOneText(note).mayOccur(form, "confused")]).toEqual([
      false,
      false,
    ]);
  });

  it("is never denied where it is short", () => {
    const { mayOccur } = readOneText("nothing here");
    expect(["", "a", "xyz"].every((form) => mayOccur(form, "plain") && mayOccur(form, "confused"))).toBe(true);
    expect(mayOccur("wxyz", "plain")).toBe(false);
  });

  it.each([["base64 beside a date", `${btoa("client: Vandermolen is here today")}March 5, 1979`]])(
    "is looked at again where a neighbour was masked: %s",
    (_, note) => {
      const known = [{ lastName: "Vandermolen", dob: "1979-03-05", phones: ["509-555-0142"] }];
      expect(scrub(note, { known })).toEqual(createScrubber({ known }).scrub(note));
      expect(scrub(note, { known }).redactions.map(({ kind }) => kind)).toContain("name");
    },
  );

  it("covers what is left, but not what was not said before", () => {
    const said = readOneText("met Ilse, V%61ndermolen, one two three four");
    expect(said.covers("met «NAME-1», V%61ndermolen, one two")).toBe(true);
    expect(said.covers("met «NAME-1», V%6fndermolen")).toBe(false);
  });
});
