import * as fc from "fast-check";
import { ALL_DISGUISES, disguises, PLAIN_DISGUISES } from "./disguises.js";
import { households, type InventedPerson } from "./people.js";
import { leakChecker } from "./survivors.js";

/** Where an identifier of somebody known stands in a note, in UTF-16 units. */
export interface KnownSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: "name" | "ssn" | "dob" | "phone" | "email" | "address" | "id";
  /** The person's place in `known`. */
  readonly person: number;
}

/** A note about invented people, with the places where they are named. */
export interface InventedNote {
  readonly text: string;
  readonly known: readonly InventedPerson[];
  readonly spans: readonly KnownSpan[];
}

type Part = { readonly text: string; readonly kind?: KnownSpan["kind"]; readonly person?: number };

const SENTENCES = [
  "Missed intake twice because the bus line changed. ",
  "Needs a ground floor unit; the stairs are a problem. ",
  "Case conference went well, papers are ready. ",
  "Would take shared housing if the dog can come. ",
  "Turned down a bed, the curfew clashes with work. ",
  "Voucher is pending.\n",
  // Longer in small letters, in capitals and normalised: offsets found in another form of the text are off.
  "Came by İzmir, İstanbul, İnegöl and İskenderun; the oﬃce has the aﬃdavit. ",
];
const BEFORE = ["Spoke with ", "Note re ", "Seen: ", "Saw ", "- ", "per "];
const AFTER = [". ", ", ", "; no show. ", "\n", " called back. ", "'s file is complete. "];

/**
 * Notes in which people who are known are named and numbered, with the place of every mention. Words between them are
 * nobody's, also where a name is an ordinary word.
 *
 * @param disguised - whether names also come decomposed, with zero-width characters, look-alikes and the like, and numbers on two
 * lines
 */
export function notesWithKnownSpans({
  disguised = true,
}: {
  readonly disguised?: boolean;
} = {}): fc.Arbitrary<InventedNote> {
  return households().chain((known) => notesOf(known, { disguised }));
}

/** Notes about people who are chosen already. */
export function notesOf(
  known: readonly InventedPerson[],
  { disguised = false }: { readonly disguised?: boolean } = {},
): fc.Arbitrary<InventedNote> {
  const check = leakChecker(known);
  const nobodys = (texts: readonly string[]) => texts.filter((text) => check(text).length === 0);
  const mention = fc
    .tuple(
      fc.nat({ max: known.length - 1 }),
      fc.nat(),
      disguises(disguised ? ALL_DISGUISES : PLAIN_DISGUISES),
      fc.constantFrom(...nobodys(BEFORE)),
      fc.constantFrom(...nobodys(AFTER)),
      disguised ? fc.integer({ min: 0, max: 3 }).map((one) => one === 0) : fc.constant(false),
    )
    .map(([place, form, disguise, before, after, wrapped]): readonly Part[] => {
      const person = known[place] as InventedPerson;
      const forms = formsOf(person);
      const [kind, text] = forms[form % forms.length] as (typeof forms)[number];
      const onTwoLines = wrapped && kind !== "dob";
      const written = kind === "name" ? disguise(text) : onTwoLines ? text.replace(/[ -]/, "$&\n") : text;
      return [{ text: before }, { text: written, kind, person: place }, { text: after }];
    });
  const filler = fc.constantFrom(...nobodys(SENTENCES), "\n").map((text): readonly Part[] => [{ text }]);
  return fc.array(fc.oneof(mention, mention, filler), { minLength: 1, maxLength: 6 }).map((parts) => {
    let text = "";
    const spans: KnownSpan[] = [];
    for (const { text: piece, kind, person } of parts.flat()) {
      if (kind !== undefined && person !== undefined)
        spans.push({ start: text.length, end: text.length + piece.length, kind, person });
      text += piece;
    }
    return { text, known, spans };
  });
}

/** How a worker writes somebody's name and numbers. */
export function formsOf(person: InventedPerson): readonly (readonly [KnownSpan["kind"], string])[] {
  const { firstName, lastName, ssn, dob, phones, emails, addresses, otherIds, aliases } = person;
  const [year, month, day] = [dob.slice(0, 4), dob.slice(5, 7), dob.slice(8, 10)];
  const [phone = ""] = phones;
  return [
    ["name", `${firstName} ${lastName}`],
    ["name", `${lastName}, ${firstName}`],
    ["name", firstName],
    ["name", lastName],
    ["ssn", `${ssn.slice(0, 3)}-${ssn.slice(3, 5)}-${ssn.slice(5)}`],
    ["ssn", ssn],
    ["dob", dob],
    ["dob", `${month}/${day}/${year}`],
    ["dob", `${Number(month)}/${Number(day)}/${year}`],
    ["phone", `(${phone.slice(0, 3)}) ${phone.slice(3, 6)}-${phone.slice(6)}`],
    ["phone", phone],
    ["email", emails[0] ?? ""],
    ["address", addresses[0] ?? ""],
    ["id", otherIds[0] ?? ""],
    ...aliases.map((alias) => ["name", alias] as const),
  ];
}
