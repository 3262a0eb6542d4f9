import { findNames } from "hmis-privacy/scrub/names";
import { describe, expect, it } from "vitest";

const kindsOf = (text: string): readonly string[] => findNames(text).map(({ kind }) => kind);

describe("a role behind the name", () => {
  it.each(["Wound packed by Ilse Karvonen RN at noon.", "Thanks,\nMarja Okonjo, Outreach Case Manager"])(
    "makes it staff: %s",
    (text) => {
      expect(kindsOf(text)).toEqual(["staff"]);
    },
  );

  it.each([
    "Marja Okonjo, 44, asked the case manager for socks.",
    "Talked with Ilse Karvonen, a case manager came by.",
  ])("is none where the sentence goes on: %s", (text) => {
    expect(kindsOf(text)).toContain("name");
  });
});
