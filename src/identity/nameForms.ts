import { fold } from "../text/index.js";
import type { KnownIdentifiers } from "./person.js";
import { foldedWords, type WrittenForm } from "./written.js";

/** A way to write somebody's name, and what it is made of. */
export interface NameForm extends WrittenForm {
  readonly form:
    | "first"
    | "middle"
    | "last"
    | "alias"
    | "alias-part"
    | "nickname"
    | "full"
    | "joined"
    | "initials"
    | "letters";
}

/** Small words inside names that are nobody's name alone. */
const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "de la las los lo del da das dos di do du le el al van von der den ter ten bin ibn bint abu abd y e st san santa mac mc o d the and jr sr ii iii iv".split(
    " ",
  ),
);

/** The words of a name, folded: "Núñez-O'Neil" is "nunez", "oneil". An apostrophe joins, everything else parts. */
export function nameWords(name: string): readonly string[] {
  return foldedWords(name.replaceAll(/['’‘`´ʼ]/g, ""));
}

/**
 * Every way a person's name is written: its parts, both orders, initials, aliases, short forms.
 *
 * @param shortForms - the short forms of a folded given name
 * @example
 * const forms = nameForms({ firstName: "Marta", lastName: "Núñez-Ruiz" }, () => []);
 * forms.filter(({ form }) => form === "full").map(({ words }) => words.join(" "));
 * // => ["marta nunez ruiz", "nunez ruiz marta", "marta nunez", "nunez marta", "marta ruiz", "ruiz marta", "ruiz nunez"]
 */
export function nameForms(
  { firstName = "", middleName = "", lastName = "", aliases = [] }: KnownIdentifiers,
  shortForms: (folded: string) => readonly string[],
): readonly NameForm[] {
  const forms: NameForm[] = [];
  const seen = new Set<string>();
  const add = (form: NameForm["form"], words: readonly string[], join: NameForm["join"] = "any"): void => {
    const key = `${form === "initials" ? "i" : form === "letters" ? "l" : ""} ${words.join(" ")}`;
    if (words.length === 0 || seen.has(key)) return;
    seen.add(key);
    forms.push({ form, words, join });
  };
  const first = nameWords(firstName);
  const middle = nameWords(middleName);
  const last = nameWords(lastName);
  const parts = (form: NameForm["form"], words: readonly string[], given: string): void => {
    for (const word of words) if (words.length === 1 || !PARTICLES.has(word)) add(form, [word]);
    // "Ana María" and "O'Neil" run together; "Mc Kay" as one word
    if (words.length > 1) add(form, words);
    const bare = fold(given);
    if (words.length === 1 && bare !== words[0]) add(form, [bare]);
  };
  parts("first", first, firstName);
  parts("middle", middle, middleName);
  parts("last", last, lastName);
  for (const alias of aliases) {
    const words = nameWords(alias);
    add("alias", words);
    if (words.length > 1)
      for (const word of words) if (!PARTICLES.has(word) && !/^\d+$/.test(word)) add("alias-part", [word]);
  }
  for (const word of [...first, ...middle]) for (const short of shortForms(word)) add("nickname", [short]);

  const lasts = [
    last,
    ...(last.length > 1 ? last.map((word) => [word]).filter(([word = ""]) => !PARTICLES.has(word)) : []),
  ];
  if (first.length > 0) {
    for (const surname of lasts) {
      if (surname.length === 0) continue;
      add("full", [...first, ...surname]);
      add("full", [...surname, ...first]);
      if (middle.length > 0) {
        add("full", [...first, ...middle, ...surname]);
        add("full", [...surname, ...first, ...middle]);
      }
      const [f = "", l = ""] = [first[0], surname[0]];
      const whole = surname.join("");
      for (const joined of [
        `${f.charAt(0)}${whole}`,
        `${whole}${f.charAt(0)}`,
        `${f}${l.charAt(0)}`,
        `${l.charAt(0)}${f}`,
      ]) {
        if (joined.length >= 4) add("joined", [joined]);
      }
      add("joined", [`${f}${whole}`]);
      add("joined", [`${whole}${f}`]);
    }
  }
  if (last.length === 2) add("full", [last[1] ?? "", last[0] ?? ""]);

  const letter = (words: readonly string[]): string => words[0]?.charAt(0) ?? "";
  const [f, m] = [letter(first), letter(middle)];
  const ls = last.filter((word) => !PARTICLES.has(word)).map((word) => word.charAt(0));
  for (const l of new Set([ls[0] ?? "", ls.join("")])) {
    for (const initials of [f + l, f + m + l, f + m]) {
      if (initials.length < 2 || initials.length > 5) continue;
      add("initials", [initials]);
      add("initials", [...initials]);
    }
  }
  // spelled out: D-U-N-N, "N as in Nancy, G, O"
  for (const word of new Set([...first, ...last])) if (word.length >= 3 && word.length <= 20) add("letters", [...word]);
  return forms;
}

/** First letters of a person's names, for initials that stand beside a name. */
export function initialsOf({ firstName = "", middleName = "", lastName = "" }: KnownIdentifiers): string {
  return [firstName, middleName, lastName].map((name) => nameWords(name)[0]?.charAt(0) ?? "").join("");
}
