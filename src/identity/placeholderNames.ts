/** What stands where a name should: nobody's name, by meaning. */
export type PlaceholderKind = "anonymous" | "refused" | "unknown" | "unnamed-person" | "not-a-person";

const WORDS: ReadonlyMap<string, PlaceholderKind> = /* @__PURE__ */ (() => {
  const kinds: Readonly<Record<PlaceholderKind, string>> = {
    anonymous:
      "anonymous,anonymus,annonymous,anon,name redacted,redacted,not shared,restricted client,deidentified,de identified,confidential",
    refused:
      "consent,refused,consent refused,client refused,refused consent,refused client,name refused,declined,withheld,name withheld",
    unknown:
      "client,unknown,unk,client doesnt know,not given,not collected,data not collected,no name,noname,none,nfn,nln,fnu,lnu,na,n a,first name,last name",
    "unnamed-person": "doe,john doe,jane doe,baby,baby boy,baby girl,infant,newborn,unborn",
    "not-a-person": "dummy,asdf,qwerty,test,tester,testing,test client,xx,x,zz",
  };
  const words = new Map<string, PlaceholderKind>();
  for (const kind of Object.keys(kinds) as PlaceholderKind[])
    for (const word of kinds[kind].split(",")) words.set(word, kind);
  return words;
})();

/** First names that make a placeholder only before "Doe". */
const DOE_FIRST = new Set(["john", "jane", "jon", "baby", "unknown", "anonymous"]);

/** Open Path's placeholder, "First_1455". */
const POSITION_AND_ID = /^(?:first|last|middle) (?:[a-z]*\d[a-z\d]*|\d[\d ]*)$/;

/**
 * What kind of placeholder a first, last or whole name is; null for a name that may be somebody's.
 *
 * A Client ID in it is no part of the name: anything with a digit, or the ID passed in. Case, accents and
 * punctuation don't matter.
 *
 * @example
 * placeholderKind("Anonymous 1455"); // => "anonymous"
 * placeholderKind("anonymous QXRT", "QXRT"); // => "anonymous"
 * placeholderKind("Client Refused"); // => "refused"
 * placeholderKind("Babyak"); // => null
 */
export function placeholderKind(name: string, clientId?: string): PlaceholderKind | null {
  if (LETTERS.test(name)) return kindOf(name.toLowerCase()); // nearly every name
  const plain = plainWords(name);
  if (POSITION_AND_ID.test(plain)) return "anonymous";
  const id = clientId === undefined ? "" : plainWords(clientId);
  let withoutId: string;
  if (id !== "" && plain.endsWith(` ${id}`)) withoutId = plain.slice(0, -id.length - 1);
  else if (id !== "" && plain.startsWith(`${id} `)) withoutId = plain.slice(id.length + 1);
  else
    withoutId = plain
      .replace(/([a-z])(\d+)$/, "$1 $2") // "Anonymous1455"
      .split(" ")
      .filter((word) => !/\d/.test(word))
      .join(" ");
  return kindOf(withoutId);
}

const LETTERS = /^[A-Za-z]+$/;

function kindOf(plain: string): PlaceholderKind | null {
  if (/^([a-hj-z])\1{2,}$/.test(plain)) return "not-a-person"; // a key held down; III is a suffix
  return WORDS.get(plain) ?? null;
}

/** The name parts of a record, as `MatchRecord` and a chart's identity have them. */
export interface NamedRecord {
  readonly id?: string | undefined;
  readonly firstName?: string | null | undefined;
  readonly middleName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
  readonly nameSuffix?: string | null | undefined;
}

/**
 * Whether a record's name is nobody's: "Anonymous Anonymous 1455", "Consent Refused", "Jane Doe", "Unknown".
 *
 * Every part that is there must be a placeholder, so "Baby" with a family's name is not anonymous, nor is
 * "Anonymous" with a middle name left. A record without any name isn't either: it has no name, which is not the same.
 *
 * @example
 * isAnonymousRecord({ firstName: "Anonymous", lastName: "Anonymous 1455" }); // => true
 * isAnonymousRecord({ firstName: "Anonymous", lastName: "Karvonen" }); // => false
 * isAnonymousRecord({ firstName: "Baby", lastName: "Karvonen" }); // => false
 */
export function isAnonymousRecord(record: NamedRecord): boolean {
  const first = plainWords(record.firstName ?? "");
  const last = plainWords(record.lastName ?? "");
  if ([first, last].every((part) => part === "")) return false;
  if (plainWords(record.middleName ?? "") !== "" && !placeholder(record.middleName, record.id)) return false;
  if (plainWords(record.nameSuffix ?? "") !== "" && !placeholder(record.nameSuffix, record.id)) return false;
  if (last === "doe" && DOE_FIRST.has(first)) return true;
  const only = first === "" ? record.lastName : last === "" ? record.firstName : undefined;
  if (only !== undefined) return placeholder(only, record.id) && plainWords(only ?? "") !== "doe";
  return placeholder(record.firstName, record.id) && (placeholder(record.lastName, record.id) || isId(last, record.id));
}

const placeholder = (part: string | null | undefined, id: string | undefined): boolean =>
  placeholderKind(part ?? "", id) !== null;

const isId = (plain: string, id: string | undefined): boolean =>
  /^\d[\d ]*$/.test(plain) || (id !== undefined && plain === plainWords(id));

/** Lower-case letters and digits, one space between words: placeholders are typed in every way. */
function plainWords(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
