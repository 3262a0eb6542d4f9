/** Every way in which a Social Security or telephone number is written, one row each. */
import { addressForms, onKeypad, phoneForms, ssnForms } from "hmis-privacy/identity";
import { describe, expect, it } from "vitest";

const said = (forms: readonly { form: string; words: readonly string[]; part?: boolean }[]): readonly string[] =>
  forms.map(({ form, words, part }) => `${form}: ${words.join(" ")}${part === true ? ", a part" : ""}`);

describe("a Social Security number", () => {
  it.each([
    [
      "536904417",
      [
        "whole: 536904417",
        "first-five: 536 90, a part",
        "last-six: 904417",
        "last-six-grouped: 90 4417, a part",
        "last-four: 4417, a part",
      ],
    ],
    ["XXX904417", ["last-six: 904417", "last-six-grouped: 90 4417, a part", "last-four: 4417, a part"]],
    ["XXXXX4417", ["last-four: 4417, a part"]],
    ["53690XXXX", ["first-five: 536 90, a part"]],
    ["XXXXXXXXX", []],
    ["", []],
  ])("%s", (digits, forms) => {
    expect(said(ssnForms(digits))).toEqual(forms);
  });
});

describe("a telephone number", () => {
  it.each([
    ["(509) 555-0142", ["whole: 5095550142", "local: 5550142"]],
    ["+1 509.555.0142", ["whole: 5095550142", "local: 5550142"]],
    ["1-509-555-0142 x7", ["whole: 5095550142", "local: 5550142"]],
    ["509 555 0142 ext. 12", ["whole: 5095550142", "local: 5550142"]],
    ["509-555-0142, extension 3345", ["whole: 5095550142", "local: 5550142"]],
    ["509-555-HELP", ["whole: 5095554357", "local: 5554357"]],
    ["555-0142", ["whole: 5550142"]],
    ["011 52 33 1234 5678", ["whole: 011523312345678", "local: 2345678"]],
    ["0142", ["short: 0142, a part"]],
    ["n/a", []],
    ["ext 7", []],
    ["", []],
  ])("%s", (phone, forms) => {
    expect(said(phoneForms(phone))).toEqual(forms);
  });

  it("letters have their keys", () => {
    expect(onKeypad("abcdefghijklmnopqrstuvwxyz-7")).toBe("22233344455566677778889999-7");
  });
});

describe("an address", () => {
  const forms = (address: string): readonly string[] => said(addressForms(address));
  it.each([
    ["whole", "whole: 1214 w alder st apt 3 spokane wa 99201"],
    ["the street in every spelling", "street: 1214 west alder street"],
    ["", "street: 1214 w alder street"],
    ["", "street: 1214 west alder st"],
    ["", "street: 1214 w alder str"],
    ["without its suffix", "number-name: 1214 w alder"],
    ["", "number-name: 1214 west alder"],
    ["number and name", "number-name: 1214 alder"],
  ])("%s: %s", (_, row) => {
    expect(forms("1214 W. Alder St, Apt 3, Spokane, WA 99201")).toContain(row);
  });

  it.each([
    ["740 N Post Ave #2", "street: 740 north post av"],
    ["740 N Post Ave #2", "number-name: 740 post"],
    ["88 SE Fort Hill Blvd", "street: 88 southeast ft hill boulevard"],
    ["9 Saint Ann Ct", "street: 9 st ann crt"],
    ["31 Third Pl", "street: 31 3rd place"],
    ["1500 Unit 4 Rd", "street: 1500 unit 4 road"],
    ["5 Rural Route 2", "street: 5 rural rte 2"],
  ])("%s is %s", (address, row) => {
    expect(forms(address)).toContain(row);
  });

  it.each([
    ["PO Box 12", ["whole: po box 12"]],
    ["Alder House", ["whole: alder house"]],
    ["1214", ["whole: 1214"]],
    ["", []],
  ])("%s has no street", (address, rows) => {
    expect(forms(address)).toEqual(rows);
  });

  it("has no more spellings than a hundred, whatever it says", () => {
    expect(addressForms(`1 ${"st ".repeat(60)}`).length).toBeLessThan(200);
  });
});
