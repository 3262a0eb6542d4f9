import { fc, test } from "@fast-check/vitest";
import { fold } from "hmis-privacy/text";
import { describe, expect, it } from "vitest";
import { mayOccurIn } from "../../../src/scrub/known/oneText.js";
import { runs } from "../../support/runs.js";

describe("what one text may hold", () => {
  const text = fc.string({ unit: fc.constantFrom(..."abcdeé1 ν-"), maxLength: 30, size: "max" });

  test.prop([text, fc.nat({ max: 30 }), fc.nat({ max: 30 })], runs(200))("is never denied", (note, a, b) => {
    const mayOccur = mayOccurIn(note);
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
    expect(mayOccurIn(note)(form, "plain")).toBe(true);
  });

  it.each([
    ["call nobody", "vandermolen"],
    ["call vander", "vandermolen"],
    ["call molen", "vandermolen"],
    ["", "okonjo"],
  ])("and most else is denied: %j has no %s", (note, form) => {
    expect([mayOccurIn(note)(form, "plain"), mayOccurIn(note)(form, "confused")]).toEqual([false, false]);
  });

  it("is never denied where it is short", () => {
    const mayOccur = mayOccurIn("nothing here");
    expect(["", "a", "xyz"].every((form) => mayOccur(form, "plain") && mayOccur(form, "confused"))).toBe(true);
    expect(mayOccur("wxyz", "plain")).toBe(false);
  });
});
