import { createScrubber, scrub } from "hmis-privacy/scrub";
import { describe, expect, it } from "vitest";
import { findNames } from "../../../src/scrub/names/index.js";

describe("names beside placeholders", () => {
  it.each([
    "Client (dob «DOB-1») came.",
    "b4 «SSN-1» and dob «DOB-1». ok",
    "Name: «NAME-1», phone «PHONE-1», date «DATE-1»",
  ])("%s: the word before a placeholder is nobody's name", (text) => expect(findNames(text)).toEqual([]));

  it("a label stays when what it labels is masked", () => {
    const known = [{ firstName: "Ilmari", lastName: "Kettunen", dob: "1979-05-03" }];
    expect(scrub("Kettunen (dob 5/3/79) came.", { known }).text).toBe("«NAME-1» (dob «DOB-1») came.");
    const { text } = createScrubber({ known: [] }).scrub("DOB: 02/17/91   SS#: 536-90-4417");
    expect(text).toBe("DOB: «DOB-1»   SS#: «SSN-2»");
  });
});
