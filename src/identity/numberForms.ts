import type { WrittenForm } from "./written.js";

const KEYS = "22233344455566677778889999"; // a to z on a telephone

/** A letter's key on a telephone, other characters unchanged: `555-HELP` is `555-4357`. Small letters only. */
export function onKeypad(folded: string): string {
  let out = "";
  for (const letter of folded) out += letter >= "a" && letter <= "z" ? KEYS.charAt(letter.charCodeAt(0) - 97) : letter;
  return out;
}

/**
 * The ways a Social Security number is written, as far as it is known: whole, without its first digits, the last four.
 * `X` stands for a digit that is not known.
 *
 * @example
 * ssnForms("536904417").map(({ words }) => words.join("-")); // => ["536904417", "536-90", "904417", "90-4417", "4417"]
 * ssnForms("XXXXX4417").map(({ words }) => words.join("-")); // => ["4417"]
 */
export function ssnForms(digits: string): readonly WrittenForm[] {
  const area = digits.slice(0, 3);
  const group = digits.slice(3, 5);
  const serial = digits.slice(5);
  const forms: WrittenForm[] = [];
  const add = (form: string, words: readonly string[], part: boolean): void => {
    if (words.every((word) => /^\d+$/.test(word))) forms.push({ form, words, join: "date", part });
  };
  add("whole", [digits], false);
  add("first-five", [area, group], true);
  add("last-six", [`${group}${serial}`], false);
  add("last-six-grouped", [group, serial], true);
  add("last-four", [serial], true);
  return forms;
}

/**
 * The ways a telephone number is written: with or without area code; the country's 1 and an extension stand around it.
 *
 * @example
 * phoneForms("1 (509) 555-0142 ext. 7").map(({ words }) => words.join("-")); // => ["5095550142", "5550142"]
 */
export function phoneForms(phone: string): readonly WrittenForm[] {
  const plain = phone.toLowerCase().replace(/[\s,;]*(?:ext(?:ension|\.)?|x)[\s.:#]*\d{1,6}\s*$/, "");
  let digits = onKeypad(plain).replaceAll(/\D/g, "");
  if (digits.length === 11 && digits.startsWith("1")) digits = digits.slice(1);
  if (digits.length < 7)
    return /\d{4}/.test(plain) ? [{ form: "short", words: [digits], join: "date", part: true }] : [];
  const forms: WrittenForm[] = [{ form: "whole", words: [digits], join: "date" }];
  if (digits.length >= 10) forms.push({ form: "local", words: [digits.slice(-7)], join: "date" });
  return forms;
}
