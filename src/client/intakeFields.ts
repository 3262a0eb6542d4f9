import type { KeptFact } from "../policy/index.js";

/** What `createAnonymousClient` does with a field of an intake form. */
export type IntakeRole =
  | "identity"
  | "age"
  | "fact"
  | "contact"
  | "hiv"
  | "dv"
  | "clientId"
  | "assignedDob"
  | "unknown";

export interface IntakeField {
  readonly role: IntakeRole;
  /** The name under which the field is known here; undefined for others. */
  readonly field?: string;
}

const identity = (field: string): IntakeField => ({ role: "identity", field });
const fact = (field: KeptFact): IntakeField => ({ role: "fact", field });
const hiv = (field: string): IntakeField => ({ role: "hiv", field });
const dv = (field: string): IntakeField => ({ role: "dv", field });

/** By lower-case letters: camelCase, snake_case and HUD's columns are one. */
const FIELDS: Readonly<Record<string, IntakeField>> = {
  firstname: identity("firstName"),
  middlename: identity("middleName"),
  lastname: identity("lastName"),
  namesuffix: identity("nameSuffix"),
  namedataquality: identity("nameDataQuality"),
  aliases: identity("aliases"),
  ssn: identity("ssn"),
  ssndataquality: identity("ssnDataQuality"),
  dob: identity("dob"),
  dobdataquality: identity("dobDataQuality"),
  age: { role: "age", field: "age" },
  clientid: { role: "clientId", field: "clientId" },
  personalid: { role: "clientId", field: "clientId" },
  assigneddob: { role: "assignedDob", field: "assignedDob" },
  hiv: hiv("hiv"),
  hivstatus: hiv("hivStatus"),
  hivaids: hiv("hivAids"),
  dv: dv("dv"),
  domesticviolencesurvivor: dv("domesticViolenceSurvivor"),
  whenoccurred: dv("whenOccurred"),
  currentlyfleeing: dv("currentlyFleeing"),
  race: fact("race"),
  amindaknative: fact("race"),
  asian: fact("race"),
  blackafamerican: fact("race"),
  hispaniclatinao: fact("race"),
  hispaniclatinaeo: fact("race"),
  mideastnafrican: fact("race"),
  nativehipacific: fact("race"),
  white: fact("race"),
  racenone: fact("race"),
  gender: fact("gender"),
  woman: fact("gender"),
  man: fact("gender"),
  nonbinary: fact("gender"),
  culturallyspecific: fact("gender"),
  transgender: fact("gender"),
  questioning: fact("gender"),
  differentidentity: fact("gender"),
  gendernone: fact("gender"),
  sex: fact("sex"),
  veteranstatus: fact("veteranStatus"),
  pregnancystatus: fact("pregnancyStatus"),
  preferredlanguage: fact("preferredLanguage"),
  sexualorientation: fact("sexualOrientation"),
  micronesia: fact("micronesia"),
};

/** Words of field names under which contact details stand: whole words, so that "capacity" is no city. */
const CONTACT_WORDS = new Set([
  "address",
  "apartment",
  "cell",
  "cellphone",
  "city",
  "contact",
  "contacts",
  "county",
  "email",
  "emergency",
  "facebook",
  "fax",
  "handle",
  "instagram",
  "landlord",
  "location",
  "mail",
  "mobile",
  "phone",
  "phones",
  "postal",
  "postcode",
  "street",
  "telephone",
  "tel",
  "unit",
  "url",
  "website",
  "whereabouts",
  "zip",
  "zipcode",
]);

/**
 * The role of a field by its name, in camelCase, snake_case, HUD's PascalCase or words.
 *
 * @internal
 */
export function intakeField(name: string): IntakeField {
  const words = name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const joined = words.join("");
  const known = Object.hasOwn(FIELDS, joined) ? FIELDS[joined] : undefined;
  if (known !== undefined) return known;
  const contact = CONTACT_WORDS.has(joined) || words.some((word) => CONTACT_WORDS.has(word));
  return { role: contact ? "contact" : "unknown" };
}
