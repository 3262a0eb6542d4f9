import * as fc from "fast-check";

/** Somebody invented, with everything that a record may hold; fits `KnownIdentifiers` as it is. */
export interface InventedPerson {
  readonly firstName: string;
  readonly middleName?: string | undefined;
  readonly lastName: string;
  readonly nameSuffix?: string | undefined;
  readonly aliases: readonly string[];
  /** `YYYY-MM-DD`, 1920 to 2025. */
  readonly dob: string;
  /** Nine digits with a form that may have been issued. */
  readonly ssn: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly addresses: readonly string[];
  readonly otherIds: readonly string[];
}

/** Names of many origins and lengths; some are words, some have accents, apostrophes, hyphens or two parts. */
const FIRST =
  "Marisol José Will Hope May Ed Bo Zoë Nguyet Aaliyah Krzysztof Anterea Neibit Tatiana Wm. DeShawn Mary-Ann Xóchitl Oluwaseun Grace".split(
    " ",
  );
const LAST =
  "Quintero Young O'Dell Nguyễn Lokebol Marshall-Pruitt Petrenko Whitehorse Ng Rich Ō'Hara Castellanos Achterberg Santacruz Day St.John Ibarra-Núñez Wójcik".split(
    " ",
  );
const STREETS = ["Alder St", "N Monroe Ave", "W Larch Ct", "E 3rd Ave", "Foxglove Ln"];

const madeUp = fc.stringMatching(/^[BDFGKLMNPRSTVZ][aeiou][bdfgklmnprstvz][aeiou][bdklmnrst]{1,2}[aeiou]?$/);
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

/** An SSN of a form that may have been issued: no area 000, 666 or 9xx, no group 00, no serial 0000. */
const ssn = fc
  .tuple(fc.integer({ min: 1, max: 899 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }))
  .filter(([area]) => area !== 666)
  .map(([area, group, serial]) => pad(area, 3) + pad(group, 2) + pad(serial, 4));

const day = fc
  .tuple(fc.integer({ min: 1920, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${pad(month, 2)}-${pad(date, 2)}`);

/** People for property tests: every name, number and address is invented; phones are 555-01xx, e-mails example.org. */
export function people(): fc.Arbitrary<InventedPerson> {
  return fc
    .record({
      firstName: fc.oneof(fc.constantFrom(...FIRST), madeUp),
      middleName: fc.option(fc.oneof(fc.constantFrom(...FIRST), madeUp), { nil: undefined }),
      lastName: fc.oneof(fc.constantFrom(...LAST), madeUp),
      nameSuffix: fc.option(fc.constantFrom("Jr.", "Sr.", "III"), { nil: undefined, freq: 2 }),
      nick: fc.option(madeUp, { nil: undefined }),
      dob: day,
      ssn,
      phone: fc.tuple(fc.constantFrom("509", "206", "360"), digits(2)).map(([area, last]) => `${area}55501${last}`),
      mail: fc.tuple(madeUp, digits(3)).map(([name, number]) => `${name.toLowerCase()}${number}@example.org`),
      house: fc.tuple(fc.integer({ min: 11, max: 9899 }), fc.constantFrom(...STREETS)),
      medicaid: digits(9).map((number) => `20${number.slice(0, 7)}WA`),
    })
    .map(({ nick, phone, mail, house: [number, street], medicaid, ...rest }) => ({
      ...rest,
      aliases: nick === undefined ? [] : [nick],
      phones: [phone],
      emails: [mail],
      addresses: [`${number} ${street}`],
      otherIds: [medicaid],
    }));
}

/** Two to five people of one household, with a common last name more often than not. */
export function households(): fc.Arbitrary<readonly InventedPerson[]> {
  return fc
    .tuple(fc.array(people(), { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([members, same]) =>
      same ? members.map((member) => ({ ...member, lastName: members[0]?.lastName ?? "" })) : members,
    );
}

const pad = (number: number, width: number): string => String(number).padStart(width, "0");
