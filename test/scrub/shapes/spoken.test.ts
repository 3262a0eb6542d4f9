/** Numbers in words: which digits they make, told by the rule that takes them. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { expect, it } from "vitest";
import { drawn, unmarked } from "../../support/marked.js";

const SSN = "shape.ssn.spoken";
const PHONE = "shape.phone.spoken";
const ID = "shape.id.spoken";
const sixty = "one two three four five six seven eight nine oh ".repeat(6).trim();

const FOUND: readonly (readonly [string, string])[] = [
  // nine digits
  ["⟦five one two four four nine oh eight seven⟧", SSN],
  ["⟦twenty one thirty two forty three fifty four six⟧", SSN],
  ["⟦twenty-one thirty-two forty-three fifty-four six⟧", SSN],
  ["⟦twenty eleven twelve thirteen one⟧", SSN],
  ["⟦ten one two three four five six seven⟧", SSN],
  ["⟦forty zero one two three four five six⟧", SSN],
  ["⟦cuarenta y uno treinta y dos cinco cinco cinco cinco cinco⟧", SSN],
  ["⟦double five one two four four nine eight seven⟧", SSN],
  ["⟦triple five one two four four nine eight⟧", SSN],
  ["⟦five double one two four four nine eight seven⟧", SSN],
  ["⟦five one two, four four, nine oh eight seven⟧", SSN],
  ["⟦five one two 44 nine oh 87⟧", SSN],
  // labelled
  ["social ⟦five one two four⟧", SSN],
  ["last four ⟦nine oh eight seven⟧", SSN],
  ["the last four of it: ⟦nine oh eight seven⟧", SSN],
  ["last4 ⟦nine oh eight seven⟧", SSN],
  // ten, eleven and seven digits
  ["⟦twenty, one, thirty-two forty-three fifty-four six⟧", PHONE],
  ["⟦five oh nine five five five oh one four two⟧", PHONE],
  ["⟦one five oh nine five five five oh one four two⟧", PHONE],
  ["⟦five five five oh one four two⟧", PHONE],
  ["⟦fifty five five oh one forty two⟧", PHONE],
  ["cell ⟦five five oh one⟧", PHONE],
  ["call her aunt ⟦509 five five five oh one four two⟧", PHONE],
  ["⟦(509) five five five oh one four two⟧", PHONE],
  ["⟦509 555 oh one four two⟧", PHONE],
  // others
  ["card ⟦five one two four four⟧", ID],
  ["case ⟦five one two four four⟧", ID],
  ["⟦five one two four four nine⟧", ID],
  [`⟦${sixty}⟧`, ID],
  [`⟦${sixty.replaceAll(" ", ", ")}⟧`, ID],
];

const STAYS = [
  "five one two",
  "five one two four",
  "five one two four four",
  "had twenty thirty forty",
  "last four visits were five one two",
  "last few: five one two four four",
  "cell five five oh",
  "social five one",
  "bed 204 five one two",
  "bed 204\nfive five oh",
  "card five one two four",
  "five one two\nfour four nine",
  "she is down to four and two went home",
];

it.each(FOUND)("%s is %s", (line, rule) => {
  const text = unmarked(line);
  const found = findShapes(text).filter(({ kind }) => kind !== "age");
  expect(drawn(text, found)).toBe(line);
  expect(new Set(found.map((each) => each.rule))).toEqual(new Set([rule]));
});

it.each(STAYS)("leaves: %s", (text) => {
  expect(findShapes(text)).toEqual([]);
});

it("what stands before it makes it surer", () => {
  const sure = (text: string): readonly string[] => findShapes(text).flatMap(({ evidence }) => evidence);
  expect(sure("five one two four four nine oh eight seven")).toEqual(["form.alone"]);
  expect(sure("social five one two four four nine oh eight seven")).toEqual(["label.ssn"]);
  expect(sure("cell five five oh one")).toEqual(["label.phone"]);
  expect(sure("card five one two four four")).toEqual(["label.id"]);
});

it("a date of birth is no telephone", () => {
  const rules = findShapes("born five five five oh one four two").map(({ rule }) => rule);
  expect(rules).not.toContain(PHONE);
});
