/** Identifiers: by which rule, by which label and how far they are found. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { expect, it } from "vitest";
import { told } from "../../support/marked.js";

const ids = (text: string): readonly string[] =>
  told(
    text,
    findShapes(text).filter(({ kind }) => kind === "id"),
  );

it.each([
  // licences, Medicare
  ["has WDLABCD123EF", "id.mixed form.licence WDLABCD123EF"],
  ["has ABCDE123FG", "id.mixed form.licence ABCDE123FG"],
  ["DL# DOEJO*123AB", "id.mixed label.id DOEJO*123AB"],
  ["1EG4 TE5 MK73", "id.mixed form.medicare 1EG4 TE5 MK73"],
  // letters and digits
  ["conf QX7T2L", "id.mixed label.id QX7T2L"],
  ["has AB1234", "id.mixed AB1234"],
  ["has A-204-118-833", "id.mixed A-204-118-833"],
  ["has 24-2-01877-32", "id.mixed 24-2-01877-32"],
  ["case 24-2-01877-32", "id.mixed label.id 24-2-01877-32"],
  ["has 25-2-03318-1 KNT", "id.mixed 25-2-03318-1 KNT"],
  ["has DP 003318-24", "id.mixed DP 003318-24"],
  ["has 112_334455", "id.mixed 112_334455"],
  ["case 12-345", "id.mixed label.id 12-345"],
  // digits alone
  ["case 12345", "id.labelled label.id 12345"],
  ["badge no. SIDA 204411", "id.labelled label.id SIDA 204411"],
  ["A 213 555 086", "id.labelled label.id A 213 555 086"],
  ["VA file C 22 084 417", "id.labelled label.id C 22 084 417"],
  ["no 204 118 833", "id.labelled label.id 204 118 833"],
  ["alien 204 118 833", "id.labelled label.id 204 118 833"],
  ["case 1234 567", "id.labelled label.id 1234 567"],
  ["DOC# 4471", "id.labelled label.id 4471"],
  ["has 1234567", "id.long-number 1234567"],
])("in %j: %s", (text, expected) => {
  expect(ids(text)).toContain(expected);
});

it.each([
  "has 10/12/2024",
  "has 2024-2025",
  "has 2024-10-12",
  "has 12-MAY-2024",
  "BP 188/1101",
  "has FY2024",
  "has 2000mg",
  "img 2024-1187",
  "HMIS 104-233-441",
  "HMIS 104233",
  "client id: 104233",
  "$1234567",
  "1,234,567",
  "1234567%",
  "case 2024",
  "case 123",
  "case 1234 units",
  "has 123456",
  "1EG4 TE5\nMK73",
  "1EG4\nTE5 MK73",
  "0EG4 TE5 MK73",
  "conf qx7t2l",
  "conf QX7T",
  "form 14-520",
  "RCW 59-18-255",
])("no identifier in %j", (text) => {
  expect(ids(text)).toEqual([]);
});
