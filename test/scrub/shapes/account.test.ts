/** Accounts, cards and Social Security numbers: by which rule, by which label and how far. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { expect, it } from "vitest";
import { told } from "../../support/marked.js";

const numbers = (text: string): readonly string[] =>
  told(
    text,
    findShapes(text).filter(({ kind }) => kind === "account" || kind === "ssn"),
  );

it.each([
  // cards by their check digit
  ["4111 1111 1111 1111", "account.card form.checked 4111 1111 1111 1111"],
  ["4222222222222", "account.card form.checked 4222222222222"],
  ["12 4111 1111 1111 1111", "account.card form.checked 4111 1111 1111 1111"],
  ["4111 1111 1111 1111 0427", "account.card form.checked 4111 1111 1111 1111"],
  ["2223003122003222", "account.card form.checked 2223003122003222"],
  ["6011000990139424", "account.card form.checked 6011000990139424"],
  // the last four, and the code
  ["SSN ends 6789", "account.ending label.ending 6789"],
  ["card ending 4411", "account.ending label.ending 4411"],
  ["case ends 1030", "account.ending label.ending 1030"],
  ["it ends in 1030", "account.ending label.ending 1030"],
  ["it ends 4411", "account.ending label.ending 4411"],
  ["card ends 2024", "account.ending label.ending 2024"],
  ["visa 4411", "account.ending label.account 4411"],
  ["visa 4411 12", "account.ending label.account 4411"],
  ["visa 4411\nunits", "account.ending label.account 4411"],
  ["cvv 441", "account.ending label.account 441"],
  ["cvv 4411", "account.ending label.account 4411"],
  ["security code 441", "account.ending label.account 441"],
  ["the security code is 4411", "account.ending label.account 4411"],
  ["Security code: 441", "account.ending label.account 441"],
  ["Direct Express 4411", "account.ending label.account 4411"],
  ["Direct Express #4411", "account.ending label.account 4411"],
  // IBAN
  ["GB82 WEST 1234 5698 7654 32", "account.iban form.checked GB82 WEST 1234 5698 7654 32"],
  ["ES91-2100-0418-4502-0005-1332", "account.iban form.checked ES91-2100-0418-4502-0005-1332"],
  ["NO9386011117947", "account.iban form.checked NO9386011117947"],
  // with a label
  ["acct 4411882", "account.labelled label.account 4411882"],
])("an account in %j: %s", (text, expected) => {
  expect(numbers(text)).toContain(expected);
});

it.each([
  // whole
  ["512-44-9087", "ssn.grouped 512-44-9087"],
  ["SSN 512-44-9087", "ssn.grouped label.ssn 512-44-9087"],
  ["$512-44-9087", "ssn.grouped 512-44-9087"],
  ["512449087", "ssn.bare 512449087"],
  ["SSN 512449087", "ssn.bare label.ssn 512449087"],
  ["case ssn 512449087", "ssn.bare label.ssn 512449087"],
  ["ssn 51244-9087", "ssn.bare label.ssn 51244-9087"],
  ["ssn 512-449087", "ssn.bare label.ssn 512-449087"],
  // the first five
  ["SSN 512-44", "ssn.bare label.ssn 512-44"],
  ["SSN starts with 51244", "ssn.bare label.ssn 51244"],
  // the last four
  ["SSN 6789", "ssn.last-four label.ssn 6789"],
  ["last 4: 6789", "ssn.last-four label.last-four 6789"],
  ["last-4 6789", "ssn.last-four label.last-four 6789"],
  ["last4 6789", "ssn.last-four label.last-four 6789"],
  ["XXX XX 6789", "ssn.last-four form.cut XXX XX 6789"],
  ["xxx-xx-6789", "ssn.last-four form.cut xxx-xx-6789"],
  ["xxx 6789", "ssn.last-four form.cut xxx 6789"],
  ["**** 6789", "ssn.last-four form.cut **** 6789"],
  ["***-**-6789", "ssn.last-four form.cut ***-**-6789"],
  ["###-##-6789", "ssn.last-four form.cut ###-##-6789"],
  ["...6789", "ssn.last-four form.cut ...6789"],
  ["…6789", "ssn.last-four form.cut …6789"],
  ["*6789", "ssn.last-four form.cut *6789"],
  ["ssn x6789", "ssn.last-four form.cut x6789"],
  ["ssn xxxxxxxxx6789", "ssn.last-four form.cut xxxxxxxxx6789"],
  ["it is **** **** **** 6789", "ssn.last-four form.cut **** **** **** 6789"],
  ["card ****4411", "account.ending form.cut ****4411"],
  ["card **** **** **** 4411", "account.ending form.cut **** **** **** 4411"],
])("a Social Security number in %j: %s", (text, expected) => {
  expect(numbers(text)).toContain(expected);
});

it.each([
  "4111 1111 1111 1112",
  "7111111111111117",
  "$4111111111111111",
  "HMIS 4111111111111111",
  "code 441",
  "security 441",
  "security code 44",
  "security code:\n441",
  "security\ncode 441",
  "Direct Express 1961",
  "Direct Express 441",
  "Direct Express 4411 units",
  "express 4411",
  "it ends 1030",
  "it ends 2024",
  "it ends in 2024",
  "visa 441",
  "visa 2024",
  "visa 4411 units",
  "visa of 4411",
  "cvv 44",
  "cvv 44111",
  "GB82 WEST 1234 5698 7654 33",
  "GB82 WEST 1234 5698 7654",
  "GB82 WEST\n1234 5698 7654 32",
  "GB82 ) WEST 1234 5698 7654 32",
  "GB82 WEST 1234 5698.7654 32",
  "ES91 -2100-0418-4502-0005-1332",
  "ES91- 2100-0418-4502-0005-1332",
  "$512449087",
  "case 512449087",
  "HMIS 512449087",
  "client 512449087",
  "51244-9087",
  "512-449087",
  "$6789",
  "ssn $6789",
  "ssn $512-44",
  "512-44",
  "SSN 51244",
  "SSN starts with 5124",
  "last 4 months 6789",
  "last 4 years 6789",
  "last 5 6789",
  "x6789",
  "ssn y6789",
  "ssn x678",
  "ssn 6789 12",
  "xx 6789",
  "x 6789",
  "** 6789",
  "*** 6789",
  "* *** 6789",
  "****\n6789",
  "xxx\n6789",
  ".6789",
  "12-6789",
])("no account and no Social Security number in %j", (text) => {
  expect(numbers(text)).toEqual([]);
});
