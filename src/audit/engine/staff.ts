import { fold } from "../../text/index.js";
import type { RowOf } from "../rule.js";

/** Words of an office or a program, where a person could stand. */
const OFFICE =
  /^(?:hmis|admin\w*|administrat\w*|system\w*|sys|support|help|helpdesk|desk|lead|data|export\w*|import\w*|report\w*|staff|team|user|users|info|contact|office|agency|it|info|mail|noreply|no|reply|auto\w*|batch|api|service|services|default|vendor|program|project|manager|coordinator|intake|front|training|test|demo|warehouse|migration|etl|sync|bot|integration|interface|upload|load|loader|dataload|root|guest|unknown|anonymous|ce|coc)$/i;
const words = (text: string): readonly string[] => text.split(/[^\p{L}]+/u).filter((word) => word !== "");
const isOffice = (text: string): boolean => words(text).length > 0 && words(text).every((word) => OFFICE.test(word));

/** The columns of a row of User.csv that name or reach a person. */
export function personalUserColumns(row: RowOf<"User">): readonly (keyof RowOf<"User">)[] {
  const columns: (keyof RowOf<"User">)[] = [];
  for (const column of ["UserFirstName", "UserLastName"] as const)
    if (row[column] !== "" && !isOffice(row[column])) columns.push(column);
  if (row.UserPhone !== "") columns.push("UserPhone");
  if (isPersonalEmail(row.UserEmail)) columns.push("UserEmail");
  return columns;
}

/** The columns of Export.csv that name or reach a person. */
export function personalContactColumns(row: RowOf<"Export">): readonly (keyof RowOf<"Export">)[] {
  const named = (["SourceContactFirst", "SourceContactLast"] as const).filter(
    (column) => row[column] !== "" && !isOffice(row[column]),
  );
  return isPersonalEmail(row.SourceContactEmail) ? [...named, "SourceContactEmail"] : named;
}

const isPersonalEmail = (email: string): boolean =>
  email.includes("@") && !isOffice(email.slice(0, email.indexOf("@")));

/**
 * Whether a UserID says who it is: an address, a word that is no office's, or the person's own name in User.csv.
 * Numbers, codes with digits and hashes are opaque.
 */
export function isIdentifyingUserId(id: string, user?: RowOf<"User">): boolean {
  if (id.includes("@")) return isPersonalEmail(id);
  if (user !== undefined) {
    const plain = fold(id);
    const parts = [fold(user.UserFirstName), fold(user.UserLastName)];
    if (parts.some((part) => part.length >= 3 && plain.includes(part) && !isOffice(part))) return true;
  }
  if (/\d/.test(id) && !/^[\p{L}]{4,}[._]?\d{1,3}$/u.test(id)) return false;
  const letters = id.replaceAll(/\d+$/g, "");
  if (words(letters).length === 0 || isOffice(letters)) return false;
  // A word as people have it: letters, a vowel, not all of them hex or consonants.
  return (
    words(letters).every((word) => /[aeiouy]/i.test(word) || word.length === 1) &&
    words(letters).some((word) => word.length >= 4)
  );
}
