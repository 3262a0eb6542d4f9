// Writes a faultless FY 2026 export of any size, to measure the check with: node scripts/audit/large-export.mjs FOLDER [clients]
// Two stays a client; every person in it is a number.
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { columnsOf, HUD_FILES } from "../../dist/hud/index.js";

const [folder = "large", count = "1000000"] = process.argv.slice(2);
const clients = Number(count);
mkdirSync(folder, { recursive: true });
const header = (file) => columnsOf("FY2026", file).map(({ name }) => name);
const stamp = { DateCreated: "2024-03-01 09:00:00", DateUpdated: "2024-03-02 09:00:00", UserID: "U1", ExportID: "EX1" };
const line = (file, values) =>
  `${header(file)
    .map((name) => values[name] ?? stamp[name] ?? "")
    .join(",")}\r\n`;
const small = {
  Export: [
    {
      ExportID: "EX1",
      SourceType: "1",
      SourceID: "WA-502",
      ExportDate: "2026-11-01 06:00:00",
      ExportStartDate: "2024-01-01",
      ExportEndDate: "2026-10-31",
      SoftwareName: "Large",
      CSVVersion: "2026 v1.0",
      ExportPeriodType: "3",
      ExportDirective: "2",
      HashStatus: "1",
      ImplementationID: "large",
    },
  ],
  User: [{ UserID: "U1" }],
  Organization: [{ OrganizationID: "O1", OrganizationName: "Elmwood Partners", VictimServiceProvider: "0" }],
  Project: [
    {
      ProjectID: "P1",
      OrganizationID: "O1",
      ProjectName: "Elm Street Shelter",
      OperatingStartDate: "2010-01-01",
      ContinuumProject: "1",
      ProjectType: "0",
      HousingType: "1",
      TargetPopulation: "4",
    },
  ],
  ProjectCoC: [{ ProjectCoCID: "PC1", ProjectID: "P1", CoCCode: "WA-502", Geocode: "539063", GeographyType: "1" }],
  HMISParticipation: [
    {
      HMISParticipationID: "HP1",
      ProjectID: "P1",
      HMISParticipationType: "1",
      HMISParticipationStatusStartDate: "2010-01-01",
    },
  ],
  Inventory: [
    {
      InventoryID: "I1",
      ProjectID: "P1",
      CoCCode: "WA-502",
      HouseholdType: "1",
      Availability: "1",
      UnitInventory: "9",
      BedInventory: "9",
      OtherBedInventory: "9",
      ESBedType: "1",
      InventoryStartDate: "2010-01-01",
    },
  ],
};
for (const file of HUD_FILES)
  writeFileSync(
    `${folder}/${file}.csv`,
    `${header(file).join(",")}\r\n${(small[file] ?? []).map((row) => line(file, row)).join("")}`,
  );

/** A row with holes, compiled once: joining columns for every row would take longer than the check. */
function rows(file, fixed, holes) {
  const parts = header(file).map((name) =>
    holes.includes(name) ? `\u0000${holes.indexOf(name)}\u0000` : (fixed[name] ?? stamp[name] ?? ""),
  );
  const pieces = `${parts.join(",")}\r\n`.split("\u0000");
  return (values) => pieces.map((piece, i) => (i % 2 === 0 ? piece : values[Number(piece)])).join("");
}
async function write(file, total, row) {
  const out = createWriteStream(`${folder}/${file}.csv`, { flags: "a" });
  for (let i = 0; i < total; ) {
    let text = "";
    for (const end = Math.min(total, i + 2000); i < end; i++) text += row(i);
    if (!out.write(text)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}
const id = (n) => `f${n.toString(16).padStart(31, "0")}`;
const two = (n) => String(n).padStart(2, "0");
const client = rows(
  "Client",
  {
    NameDataQuality: "1",
    SSNDataQuality: "8",
    DOBDataQuality: "1",
    Sex: "1",
    AmIndAKNative: "0",
    Asian: "0",
    BlackAfAmerican: "1",
    HispanicLatinao: "0",
    MidEastNAfrican: "0",
    NativeHIPacific: "0",
    White: "0",
    VeteranStatus: "0",
  },
  ["PersonalID", "FirstName", "LastName", "DOB"],
);
const letters = (n) =>
  [...n.toString(26)].map((digit) => "abcdefghijklmnopqrstuvwxyz"[Number.parseInt(digit, 26)]).join("");
await write("Client", clients, (i) =>
  client([
    id(i),
    `W${letters(i % 5000)}a`,
    `Q${letters(i)}o`,
    `${1950 + (i % 55)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
  ]),
);
const stay = rows(
  "Enrollment",
  {
    ProjectID: "P1",
    RelationshipToHoH: "1",
    EnrollmentCoC: "WA-502",
    LivingSituation: "116",
    LengthOfStay: "4",
    DisablingCondition: "0",
  },
  ["EnrollmentID", "PersonalID", "EntryDate", "HouseholdID"],
);
const entry = (i) => `${2022 + (i % 2) * 2}-${two(1 + ((i >> 1) % 12))}-10`;
await write("Enrollment", clients * 2, (i) => stay([id(i + 2 ** 40), id(i >> 1), entry(i), id(i + 2 ** 41)]));
const exit = rows("Exit", { Destination: "410" }, ["ExitID", "EnrollmentID", "PersonalID", "ExitDate"]);
await write("Exit", clients * 2, (i) =>
  exit([id(i + 2 ** 42), id(i + 2 ** 40), id(i >> 1), `${entry(i).slice(0, 8)}20`]),
);
