/** The same numbers in the forms that tired people, scanners and transcripts give them. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { describe, expect, it } from "vitest";
import { marked, unmarked } from "../../support/marked.js";

const FOUND = [
  // Social Security numbers
  "SSN ⟦512-44-9087⟧ on file",
  "ssn ⟦512 44 9087⟧, ⟦512.44.9087⟧ and ⟦512449087⟧",
  "SSN ⟦512\u201344\u20139087⟧ with en dashes",
  "gave SSN ⟦l12-44-9OB7⟧ off the scan",
  "SSN ⟦512\u200b-44-\u200b9087⟧ with zero-width spaces",
  "SSN ⟦５１２-４４-９０８７⟧",
  "social is ⟦five one two, four four, nine oh eight seven⟧",
  "her soc: ⟦five twelve forty four ninety eighty seven⟧",
  "mi seguro es ⟦cinco uno dos cuarenta y cuatro noventa ochenta y siete⟧",
  "last 4 of social ⟦9087⟧",
  "last four ⟦9087⟧ matched",
  "last4 ⟦9087⟧ matched",
  "SSN ⟦XXX-XX-9087⟧",
  "ssn ⟦***-**-9087⟧",
  "ends in ⟦…9087⟧",
  "triple six: ⟦six six six, one two, three four five six⟧",
  // Telephones
  "call (⟦509) 555-0142⟧".replace("(⟦", "⟦("),
  "call ⟦509.555.0142⟧ or ⟦5095550142⟧",
  "cell ⟦+1 509-555-0142⟧",
  "ph ⟦1-509-555-0142 ext. 12⟧",
  "⟦509/555/0142⟧",
  "the ⟦555-0142⟧ number is off",
  "cb ⟦555 0142⟧",
  "⟦+52 55 1234 5678⟧ is her mother",
  "phone ⟦five oh nine, five five five, oh one four two⟧",
  "⟦509-555-HOME⟧",
  "phone ⟦５０９-５５５-０１４２⟧",
  // Mail
  "⟦kay.lee+hud@mail.example⟧ is best",
  "write ⟦kay dot lee at gmail dot com⟧",
  "⟦kay_lee99 at yahoo⟧",
  "correo: ⟦kay punto lee arroba hotmail punto com⟧",
  "⟦KAY.LEE@HOTMAIL.COM⟧",
  "⟦kay@gmail⟧ without an ending",
  "⟦kay (at) gmail (dot) com⟧",
];

const STAYS = [
  "met @ 10 at the office",
  "paid $509,555 and $5095550 in 2024",
  "Call 211, 911 or 988.",
  "Spoke to one of two or three people.",
  "four beds, five mats and six cots",
  "The 9-5 shift; 1-2 weeks; 3/4 cup",
];

describe("written forms", () => {
  it.each(FOUND)("%s", (line) => {
    const text = unmarked(line);
    expect(marked(text, findShapes(text))).toBe(line);
  });

  it.each(STAYS)("leaves: %s", (text) => {
    expect(marked(text, findShapes(text))).toBe(text);
  });
});
