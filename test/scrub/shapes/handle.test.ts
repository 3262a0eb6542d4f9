/** Names on services and mail: by which rule and how far they are found. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { expect, it } from "vitest";
import { told } from "../../support/marked.js";

const names = (text: string): readonly string[] =>
  told(
    text,
    findShapes(text).filter(({ kind }) => kind === "handle" || kind === "email"),
  );

it.each([
  // with an @ or $
  ["at work @lil_tay509 posted", "handle.at @lil_tay509"],
  ["@_kay", "handle.at @_kay"],
  ["(@kay)", "handle.at @kay"],
  ["@kay.lee.", "handle.at @kay.lee"],
  ["@kay-lee- and", "handle.at @kay-lee"],
  ["$KayLee99", "handle.at $KayLee99"],
  ["$kay", "handle.at $kay"],
  ["$k4ylee", "handle.at $k4ylee"],
  // numbered
  ["discord kay lee#1234", "handle.named kay lee#1234"],
  ["discord: kay#1234", "handle.named kay#1234"],
  ["kay#1234 on discord", "handle.named kay#1234"],
  // named
  ["fb Kay Lee", "handle.named Kay Lee"],
  ["facebook Kay Lee Marsh Ruiz", "handle.named Kay Lee Marsh"],
  ["ig: kaylee99", "handle.named kaylee99"],
  ["ig kay.lee", "handle.named kay.lee"],
  ["tik tok: kaylee", "handle.named kaylee"],
  ["user name kaylee", "handle.named kaylee"],
  ["reddit u/kaylee", "handle.named u/kaylee"],
  ['fb "Big Tone Tone"', "handle.named Big Tone Tone"],
  ['fb "Kay one two three four"', "handle.named Kay one two three four"],
  ["her insta is kaylee", "handle.named kaylee"],
  ["venmo kay-lee", "handle.named kay-lee"],
  ["fb, kay.lee", "handle.named kay.lee"],
  // mail
  ["write kay.lee+hud@mail.example today", "email kay.lee+hud@mail.example"],
  ["kay@mail-box.example.", "email kay@mail-box.example"],
  ["kay@mail_box", "email kay@mail_box"],
  ["kay@gmail", "email kay@gmail"],
  ["kay @ gmail.com", "email kay @ gmail.com"],
  ["<kay@mail.example>", "email kay@mail.example"],
  ["(kay@mail.example)", "email kay@mail.example"],
  // dictated
  ["kay at gmail", "email.spelled kay at gmail"],
  ["kay dot lee at gmail dot com", "email.spelled kay dot lee at gmail dot com"],
  ["kay (at) gmail (dot) com", "email.spelled kay (at) gmail (dot) com"],
  ["kay [at] gmail [dot] com", "email.spelled kay [at] gmail [dot] com"],
  ["kay.lee at example.org", "email.spelled kay.lee at example.org"],
  ["kay lee 99 at yahoo", "email.spelled lee 99 at yahoo"],
  ["kay ninety nine at yahoo", "email.spelled kay ninety nine at yahoo"],
  ["kay_lee at yahoo", "email.spelled kay_lee at yahoo"],
  ["kay underscore lee at yahoo", "email.spelled kay underscore lee at yahoo"],
  ["kay at mail dot example dot org", "email.spelled kay at mail dot example dot org"],
])("in %j: %s", (text, expected) => {
  expect(names(text)).toContain(expected);
});

it.each([
  "met @ noon",
  "@10am",
  "@ kay",
  "$ kay",
  "$ab",
  "$USD",
  "$20k",
  "$4ylee",
  "bed#1204",
  "discord kay #1234",
  "discord in bed#1204",
  "fb\nKay Lee",
  "fb Kay",
  "SNAP: Kaylee",
  "SNAP follow-up",
  "fb, follow-up later",
  "ig: kay",
  "ig: approved",
  "ig kaylee came by",
  "poster kaylee",
  "fb group Kay Lee",
  "fb Kay Lee group",
  "kay @ noon today",
  "kay @\ngmail.com",
  "kay at\ngmail.com",
  "at gmail",
  "kay at home dot",
  "kay at http",
  "met at example",
])("no name and no mail in %j", (text) => {
  expect(names(text)).toEqual([]);
});
