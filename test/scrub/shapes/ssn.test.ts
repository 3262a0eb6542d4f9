/** The last four of Social Security numbers, by the words before them. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { expect, it } from "vitest";
import { drawn, unmarked } from "../../support/marked.js";

const lastFours = (text: string): string =>
  drawn(
    text,
    findShapes(text).filter(({ rule }) => rule === "shape.ssn.last-four"),
  );

it.each([
  // the label cut short
  "SSN last ⟦0917⟧.",
  "SSN last: ⟦0917⟧",
  "SSN (last ⟦0917⟧)",
  "SSN-last ⟦0917⟧",
  "SSN-4 ⟦6789⟧",
  "SSN 4: ⟦6789⟧",
  // first digits left out
  "no SSN card, ⟦9xx-xx-6140⟧",
  "SSN ⟦9xx-xx-0836⟧ verbal",
  "SSN ⟦91x-xx-0836⟧",
  // an answer
  "need your SSN last 4 so I can order it?\n(10:20) ⟦3390⟧ mine",
  "send DOB + last 4\n[09:46] in: 4 20 61 ⟦3127⟧",
  "what are the last four?\n⟦3390⟧",
  // somebody else's behind
  "SSN ends ⟦6618⟧, mom's ⟦2045⟧, both here",
  "SSN last ⟦6618⟧ and hers ⟦2045⟧",
])("%s", (line) => {
  expect(lastFours(unmarked(line))).toBe(line);
});

it.each([
  "SSN last seen 0917",
  "last 0917",
  "SSN\nlast 0917",
  "SSN last\n0917",
  "SSN, last 0917",
  "unit 4 6789",
  "9xx-xx6140",
  "509•555•0142",
  "stayed the last 4 months?\n(10:20) 3390 mine",
  "need your SSN last 4 so I can order it?\nThen he came 3390 in",
  "need your SSN last 4?\n\nok\n3390",
  "need your SSN?\n3390",
  "need your SSN last 4\n11/28 1030 appt with the clinic",
  "unit 6618, mom's 2045",
])("no last four in %j", (text) => {
  expect(lastFours(text)).toBe(text);
});

it.each([
  ["SSN ends 6618, mom's 19 beds", "SSN ends ⟦6618⟧, mom's 19 beds"],
  ["SSN ends 6618, bed 2045", "SSN ends ⟦6618⟧, bed 2045"],
  ["SSN ends 6618\nmom's 2045", "SSN ends ⟦6618⟧\nmom's 2045"],
])("only the first in %j", (text, expected) => {
  expect(lastFours(text)).toBe(expected);
});
