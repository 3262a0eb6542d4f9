/** Identifiers: by which rule, by which label and how far they are found. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { expect, it } from "vitest";
import { told } from "../../support/marked.js";

const ids = (text: string): readonly string[] =>
  told(
    text,
    findShapes(text).filter(({ kind }) => kind === "id"),
  );

it.each([
  // licences, Medicare
  ["has WDLABCD123EF", "id.mixed form.licence WDLABCD123EF"],
  ["has ABCDE123FG", "id.mixed form.licence ABCDE123FG"],
  ["DL# DOEJO*123AB", "id.mixed label.id DOEJO*123AB"],
  ["1EG4 TE5 MK73", "id.mixed form.medicare 1EG4 TE5 MK73"],
  // letters and digits
  ["conf QX7T2L", "id.mixed label.id QX7T2L"],
  ["has AB1234", "id.mixed AB1234"],
  ["has A-204-118-833", "id.mixed A-204-118-833"],
  ["has 24-2-01877-32", "id.mixed 24-2-01877-32"],
  ["case 24-2-01877-32", "id.mixed label.id 24-2-01877-32"],
  ["has 25-2-03318-1 KNT", "id.mixed 25-2-03318-1 KNT"],
  ["has DP 003318-24", "id.mixed DP 003318-24"],
  ["has 112_334455", "id.mixed 112_334455"],
  ["case 12-345", "id.mixed label.id 12-345"],
  // digits alone
  ["case 12345", "id.labelled label.id 12345"],
  ["badge no. SIDA 204411", "id.labelled label.id SIDA 204411"],
  ["A 213 555 086", "id.labelled label.id A 213 555 086"],
  ["VA file C 22 084 417", "id.labelled label.id C 22 084 417"],
  ["no 204 118 833", "id.labelled label.id 204 118 833"],
  ["alien 204 118 833", "id.labelled label.id 204 118 833"],
  ["case 1234 567", "id.labelled label.id 1234 567"],
  ["DOC# 4471", "id.labelled label.id 4471"],
  ["has 1234567", "id.long-number 1234567"],
  // the A-number in groups, without a label
  ["has A318 220 417", "id.mixed A318 220 417"],
  ["green card A014 552 903", "id.mixed A014 552 903"],
  // a series or a state before the number, groups, letters behind
  ["ID CA F5520184", "id.labelled label.id CA F5520184"],
  ["ID: CA Y6618203", "id.labelled label.id CA Y6618203"],
  ["OLN TN 08837216", "id.labelled label.id TN 08837216"],
  ["DL expired TX 06613508", "id.labelled label.id TX 06613508"],
  ["Ohio ID RK 771 930", "id.labelled label.id RK 771 930"],
  ["NYS ID 442 913 607", "id.labelled label.id 442 913 607"],
  ["permit 7730615", "id.labelled label.id 7730615"],
  ["id LA 00660728", "id.labelled label.id LA 00660728"],
  ["License OH35.007723", "id.labelled label.id OH35.007723"],
  ["Medicaid VA 0044 807 361", "id.labelled label.id VA 0044 807 361"],
  ["Medicaid EP 50127 K.", "id.labelled label.id EP 50127 K"],
  ["ProviderOne 208 554 398WA", "id.labelled label.id 208 554 398WA"],
  ["MassHealth 100 772 330 815", "id.labelled label.id 100 772 330 815"],
  ["Medi-Cal 8255 7716C", "id.labelled label.id 8255 7716C"],
  ["passport BA 225 831", "id.labelled label.id BA 225 831"],
  ["passport B 5582013", "id.labelled label.id B 5582013"],
  ["matrícula GT 6623 20811 0202", "id.labelled label.id GT 6623 20811 0202"],
  ["VHIC 2023 998", "id.labelled label.id 2023 998"],
  ["auth # PA 882 0154", "id.labelled label.id PA 882 0154"],
  ["SIV case KBL2020 441 207", "id.labelled label.id KBL2020 441 207"],
  ["CASE MA OO5l8834 PH0NE 2l8", "id.labelled label.id MA OO5l8834"],
  ["HH ID OC-31825", "id.labelled label.id OC-31825"],
  // prisons, by their acronyms
  ["IDOC 229953", "id.labelled label.id 229953"],
  ["records ADC 229953", "id.labelled label.id 229953"],
  ["NMCD 70255", "id.labelled label.id 70255"],
  ["HARLAN E MDOC 53360", "id.labelled label.id 53360"],
  ["DC# J30771", "id.labelled label.id J30771"],
  ["PBPP no. 825-HK", "id.labelled label.id 825-HK"],
  // courts
  ["has 24 OP 60224", "id.court 24 OP 60224"],
  ["file no. 24CVM 5523", "id.court 24CVM 5523"],
  ["Hearing 10/17, 21 JA 227", "id.court 21 JA 227"],
  ["has 2026 CVG 022984", "id.court 2026 CVG 022984"],
  ["has DR 2024 0442", "id.court DR 2024 0442"],
  ["has CI 24-318", "id.court CI 24-318"],
  ["has CH-FC-522-26", "id.court CH-FC-522-26"],
  ["PO 26-2-02988-42 expires", "id.mixed 26-2-02988-42"],
  ["docket 2026-2298", "id.mixed label.id 2026-2298"],
  ["case FC-DB 23-2-0526", "id.mixed label.id FC-DB 23-2-0526"],
  ["Case APS 24-9982", "id.mixed label.id APS 24-9982"],
  ["IR# 24-0558", "id.labelled label.id 24-0558"],
  ["Claim # 2024-0882", "id.mixed label.id 2024-0882"],
  ["EA case 6621-0104", "id.mixed label.id 6621-0104"],
  ["case HASA 0192-5543", "id.mixed label.id HASA 0192-5543"],
  ["chart 2022-0882", "id.mixed label.id 2022-0882"],
  // rolls of nations
  ["CIB 622,993", "id.labelled label.id 622,993"],
  ["Census 88,215", "id.labelled label.id 88,215"],
  ["enr. 8-3315", "id.labelled label.id 8-3315"],
  ["enr. #7529", "id.labelled label.id 7529"],
  ["enr. EBCI 09952", "id.labelled label.id EBCI 09952"],
  ["Enrollment 7723", "id.labelled label.id 7723"],
  ["Oglala enrolled OST-U 225991", "id.labelled label.id OST-U 225991"],
  ["citizen MCN 51028", "id.labelled label.id MCN 51028"],
  // records, and the program that hides addresses
  ["mrn 71-44-29", "id.labelled label.id 71-44-29"],
  ["MRN 5528-3301", "id.labelled label.id 5528-3301"],
  ["(MR 3104422)", "id.labelled label.id 3104422"],
  ["IHS # 055298", "id.labelled label.id 055298"],
  ["ANMC # 33-92-15", "id.labelled label.id 33-92-15"],
  ["ACP 5582", "id.labelled label.id ACP 5582"],
  ["ACP no. 3302-P", "id.labelled label.id ACP no. 3302-P"],
])("in %j: %s", (text, expected) => {
  expect(ids(text)).toContain(expected);
});

it.each([
  "has 10/12/2024",
  "has 2024-2025",
  "has 2024-10-12",
  "has 12-MAY-2024",
  "BP 188/1101",
  "has FY2024",
  "has 2000mg",
  "img 2024-1187",
  "HMIS 104-233-441",
  "HMIS 104233",
  "client id: 104233",
  "$1234567",
  "1,234,567",
  "1234567%",
  "case 2024",
  "case 123",
  "case 1234 units",
  "has 123456",
  "1EG4 TE5\nMK73",
  "1EG4\nTE5 MK73",
  "0EG4 TE5 MK73",
  "conf qx7t2l",
  "conf QX7T",
  "form 14-520",
  "RCW 59-18-255",
  // dates, years and hours behind the same labels
  "DL expired 10/12/2026, ID exp 7/2026, license TX exp 2027",
  "auth 10/1-12/31, auth 10/1/2025-12/31/2025",
  "enrolled 10-12-24, enrolled RRH 10/12/24, enrollment 10-2024, enrolled 2024-2025",
  "seen at IHS 10-12-24, at ANMC 10-12-24, chart 10-12-24",
  "IDOC release 10/12/24, BOP release 2026, ADC 2024",
  "case closed 10-2024, chart 2022-2023",
  "ID card 10/12/1988, DOB 99/99/9999",
  // counts and amounts
  "enrolled 44 clients, enrolled 1204 clients, Enrollment 1204 clients",
  "census 34, Census 2020, Census 1,204 tonight, census 77,104 people",
  "Glucose 140-210, weight 160-180",
  "24 OP 120 units, MR 12, BOP 66 beds",
  // words and sections that look like acronyms
  "op 24-3188, arrested 08/30 PC 273.5, MH 10-12, PO 24-318",
  "adc 11805",
  "A240 lbs 118",
  "ID CA 90012, Washington DC 20001",
  // client numbers of the system: whole or not at all
  "HMIS# T-0162041, HMIS ID AL-501-33928, HMIS C-88127",
  "client ID ACES 0104429",
  "Enrollment ID 7723, project ID 88231, HH ID 31825",
  // forms
  "forms 10-10EZ and 21-526EZ",
  "sent the 10-10EZR",
  "VA form 21-4142, SSA-3368, DD-214",
])("no identifier in %j", (text) => {
  expect(ids(text)).toEqual([]);
});
