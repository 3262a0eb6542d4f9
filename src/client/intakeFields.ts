import { classifyField, type PiiKind } from "../pii/index.js";
import type { KeptFact } from "../policy/index.js";

/** What `createAnonymousClient` does with a field of an intake form. */
export type IntakeRole =
  | "identity"
  | "identifying"
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

/**
 * The role of a field by its name, in camelCase, snake_case, HUD's PascalCase or words.
 *
 * @internal
 */
export function intakeField(name: string): IntakeField {
  const joined = name.toLowerCase().replaceAll(/[^\p{L}]+/gu, "");
  const known = Object.hasOwn(FIELDS, joined) ? FIELDS[joined] : undefined;
  if (known !== undefined) return known;
  const kinds = classifyField(name).kinds;
  const has = (these: readonly PiiKind[]): boolean => kinds.some((kind) => these.includes(kind));
  if (has(CONTACT) || CONTACT_WORDS.test(name)) return { role: "contact" };
  if (has(["hiv"])) return { role: "hiv" };
  if (has(IDENTITY)) return { role: "identifying" };
  if (has(["dv"])) return { role: "dv" };
  return { role: "unknown" };
}

/** Words that only contact fields have in their names, whatever stands around them. */
const CONTACT_WORDS = /contact|e-?mail|phone|address/i;

const CONTACT: readonly PiiKind[] = ["address", "phone", "email", "handle", "url"];

/** What is the client's own, under a name that the template doesn't have: it can't be replaced, so it can't come in. */
const IDENTITY: readonly PiiKind[] = ["name", "ssn", "dob", "id", "account", "vehicle", "network", "identifying"];
