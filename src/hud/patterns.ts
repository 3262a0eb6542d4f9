/** Forms that HUD prescribes for the text of a column. */
const PHONE = /^[2-9][0-9]{2}[2-9][0-9]{2}[0-9]{4}$/;
const EXTENSION = /^[0-9]{1,5}$/;
const COC = /^[a-zA-Z]{2}-[0-9]{3}$/;
const SERVICE_YEAR = /^(?:19[2-9][0-9]|20[0-9]{2})$/;

export const PATTERNS: Readonly<Record<string, RegExp>> = {
  "Client.SSN": /^[0-9xX]{9}$/, // x: a digit that is not known
  "Client.YearEnteredService": SERVICE_YEAR,
  "Client.YearSeparated": SERVICE_YEAR,
  "Enrollment.EnrollmentCoC": COC,
  "Export.SourceContactPhone": PHONE,
  "Export.SourceContactExtension": EXTENSION,
  "Inventory.CoCCode": COC,
  "ProjectCoC.CoCCode": COC,
  "ProjectCoC.Geocode": /^[0-9]{6}$/,
  "ProjectCoC.State": /^[a-zA-Z]{2}$/,
  "ProjectCoC.ZIP": /^[0-9]{5}$/,
  "User.UserPhone": PHONE,
  "User.UserExtension": EXTENSION,
};
