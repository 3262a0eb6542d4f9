/**
 * An export without a fault, full of what looks like one: twins, father and son of one name, a birthday on 1 January,
 * street names, deleted rows, harmless text in every free text. It knows HUD's columns and none of the rules.
 */
import { columnsOf, HUD_FILES, type HudFileName, type HudVersion } from "hmis-privacy/hud";

export type Row = Record<string, string>;
export type Export = Record<HudFileName, Row[]>;

const EXPORT_ID = "EXP20261101";
const AT = "2026-11-01 06:30:00";

interface Person {
  first: string;
  middle?: string;
  last: string;
  suffix?: string;
  dob: string;
  dobq?: string;
  nameq?: string;
  ssn?: string;
  ssnq?: string;
  sex?: string;
  race?: string[];
  veteran?: boolean;
  rel?: string;
  anonymous?: boolean;
  /** Came later than the household, as a newborn does. */
  entry?: string;
}
interface Household {
  project: string;
  entry: string;
  exit?: string;
  destination?: string;
  people: Person[];
  moveIn?: string;
}

/** Park and Miller: the same numbers every time. */
export function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
}

const FIRST = [
  "Marisol",
  "Tobias",
  "Wren",
  "Odette",
  "Casimir",
  "Bernadette",
  "Ingrid",
  "Leopold",
  "Yolanda",
  "Fitzgerald",
  "Mireille",
  "Augustin",
  "Delphine",
  "Cormac",
  "Rosalind",
  "Thaddeus",
  "Winifred",
  "Ambrose",
  "Philomena",
  "Barnaby",
];
const LAST = [
  "Quillfeather",
  "Ashgrove",
  "Okonjo-Reyes",
  "Vandermolen",
  "O’Rourke",
  "St. Clair",
  "de la Fuente",
  "Nakagawa",
  "Null",
  "Ng",
  "Babyak",
  "McAllister",
  "D'Angelo",
  "Abernathy",
  "Whitlock",
  "Castellanos",
  "Ferreira",
  "Lindqvist",
  "Pokorny",
  "Tillery",
];
const RACES = [
  "AmIndAKNative",
  "Asian",
  "BlackAfAmerican",
  "HispanicLatinao",
  "MidEastNAfrican",
  "NativeHIPacific",
  "White",
];

/** The clean export. */
export function cleanTwin(version: HudVersion = "FY2026"): Export {
  const tables = Object.fromEntries(HUD_FILES.map((file) => [file, [] as Row[]])) as Export;
  const blank = (file: HudFileName): Row => Object.fromEntries(columnsOf(version, file).map(({ name }) => [name, ""]));
  const roll = dice(7);
  let counter = 1000;
  const id = (prefix: string): string => `${prefix}${counter++}`;
  const add = (file: HudFileName, values: Row): Row => {
    const known = blank(file);
    for (const [column, value] of Object.entries(values)) if (column in known) known[column] = value;
    const stamp = {
      DateCreated: "2025-03-04 09:12:33",
      DateUpdated: "2025-03-05 10:00:01",
      UserID: "U77",
      ExportID: EXPORT_ID,
    };
    for (const [column, value] of Object.entries(stamp))
      if (column in known && known[column] === "") known[column] = value;
    tables[file].push(known);
    return known;
  };

  add("Export", {
    ExportID: EXPORT_ID,
    SourceType: "1",
    SourceID: "WA-502",
    SourceName: "Elmwood HMIS",
    ExportDate: AT,
    ExportStartDate: "2024-10-01",
    ExportEndDate: "2026-10-31",
    SoftwareName: "Example HMIS",
    SoftwareVersion: "9.1",
    CSVVersion: version === "FY2026" ? "2026 v1.0" : "2024 v1.6",
    ExportPeriodType: "3",
    ExportDirective: "2",
    HashStatus: "1",
    ImplementationID: "elmwood-1",
  });
  for (const user of ["U77", "U78", "U79"]) add("User", { UserID: user });

  const organizations: [string, string, string][] = [
    ["O1", "Elmwood Housing Partners", "0"],
    ["O2", "Harbor House Ministries", "0"],
    ["O3", "Willow Advocacy Center", "1"], // a victim service provider without clients here
  ];
  for (const [OrganizationID, OrganizationName, VictimServiceProvider] of organizations)
    add("Organization", { OrganizationID, OrganizationName, VictimServiceProvider });

  const projects: [string, string, string, string, Row][] = [
    ["P0", "O1", "0", "Elm Street Shelter", {}],
    ["P1", "O1", "1", "Harbor Night Shelter", {}],
    ["P2", "O2", "2", "Willow Transitional", {}],
    ["P3", "O1", "3", "Garden Court", {}],
    ["P4", "O2", "4", "Street Team", {}],
    ["P6", "O1", "6", "Drop-In Services", { ResidentialAffiliation: "1" }],
    ["P12", "O2", "12", "Stay Housed", {}],
    ["P13", "O1", "13", "Rapid Rehousing East", { RRHSubType: "2" }],
    ["P14", "O1", "14", "Coordinated Entry", {}],
    ["PV", "O3", "2", "Willow Project", {}],
    ["PX", "O2", "0", "Closed Winter Shelter", { OperatingEndDate: "2025-04-30" }],
    ["PH", "O2", "3", "Lantern Housing", { HOPWAMedAssistedLivingFac: "0" }],
  ];
  const housing = ["0", "1", "2", "3", "13"];
  for (const [ProjectID, OrganizationID, ProjectType, ProjectName, more] of projects) {
    add("Project", {
      ProjectID,
      OrganizationID,
      ProjectType,
      ProjectName,
      OperatingStartDate: "2015-07-01",
      ContinuumProject: "1",
      HousingType: housing.includes(ProjectType) ? "1" : "",
      TargetPopulation: "4",
      ...more,
    });
    add("ProjectCoC", {
      ProjectCoCID: id("PC"),
      ProjectID,
      CoCCode: "WA-502",
      Geocode: "539063",
      GeographyType: "1",
      ...(ProjectID === "PV"
        ? {}
        : { Address1: `${100 + roll(800)} W Main Ave`, City: "Elmwood", State: "WA", ZIP: "99201" }),
    });
    add("HMISParticipation", {
      HMISParticipationID: id("HP"),
      ProjectID,
      HMISParticipationType: ProjectID === "PV" ? "2" : "1",
      HMISParticipationStatusStartDate: "2015-07-01",
      HMISParticipationStatusEndDate: more["OperatingEndDate"] ?? "",
    });
    add("Funder", {
      FunderID: id("F"),
      ProjectID,
      Funder: { P4: "11", P13: "3", P3: "2", PH: "15", P12: "9" }[ProjectID] ?? "46",
      OtherFunder: ["P4", "P13", "P3", "PH", "P12"].includes(ProjectID) ? "" : "County levy",
      GrantID: `G-${ProjectID}`,
      StartDate: "2020-07-01",
    });
    if (housing.includes(ProjectType))
      add("Inventory", {
        InventoryID: id("I"),
        ProjectID,
        CoCCode: "WA-502",
        HouseholdType: "1",
        Availability: ["0", "1"].includes(ProjectType) ? "1" : "",
        UnitInventory: "12",
        BedInventory: "24",
        CHVetBedInventory: "0",
        YouthVetBedInventory: "0",
        VetBedInventory: "4",
        CHYouthBedInventory: "0",
        YouthBedInventory: "0",
        CHBedInventory: "0",
        OtherBedInventory: "20",
        ESBedType: ["0", "1"].includes(ProjectType) ? "1" : "",
        InventoryStartDate: "2018-01-01",
        InventoryEndDate: more["OperatingEndDate"] ?? "",
      });
  }
  add("CEParticipation", {
    CEParticipationID: id("CE"),
    ProjectID: "P14",
    AccessPoint: "1",
    PreventionAssessment: "1",
    CrisisAssessment: "1",
    HousingAssessment: "1",
    DirectServices: "0",
    ReceivesReferrals: "1",
    CEParticipationStatusStartDate: "2020-01-01",
  });
  add("Affiliation", { AffiliationID: id("A"), ProjectID: "P6", ResProjectID: "P0" });

  let ssn = 212_340_101;
  const clients = new Map<Person, string>();
  const client = (person: Person): string => {
    const known = clients.get(person);
    if (known !== undefined) return known;
    const PersonalID = `${51_000 + clients.size * 7}`;
    clients.set(person, PersonalID);
    const number = person.ssn ?? (person.ssnq === undefined ? String((ssn += 1_000_037)) : "");
    const race = person.race ?? [RACES[roll(7)] ?? "White"];
    const veteran = person.veteran === true;
    add("Client", {
      PersonalID,
      FirstName: person.first,
      MiddleName: person.middle ?? "",
      LastName: person.anonymous === true ? `Anonymous ${PersonalID}` : person.last,
      NameSuffix: person.suffix ?? "",
      NameDataQuality: person.nameq ?? "1",
      SSN: number,
      SSNDataQuality: person.ssnq ?? "1",
      DOB: person.dob,
      DOBDataQuality: person.dobq ?? "1",
      Sex: person.sex ?? String(roll(2)),
      Woman: "0",
      Man: "1",
      NonBinary: "0",
      CulturallySpecific: "0",
      Transgender: "0",
      Questioning: "0",
      DifferentIdentity: "0",
      HispanicLatinaeo: race.includes("HispanicLatinao") ? "1" : "0",
      ...Object.fromEntries(RACES.map((column) => [column, race.includes(column) ? "1" : "0"])),
      RaceNone: race.length === 0 ? "8" : "",
      VeteranStatus: veteran ? "1" : person.dob > "2008-10-01" ? "99" : "0",
      ...(veteran
        ? {
            YearEnteredService: "1991",
            YearSeparated: "1999",
            WorldWarII: "0",
            KoreanWar: "0",
            VietnamWar: "0",
            DesertStorm: "1",
            AfghanistanOEF: "0",
            IraqOIF: "0",
            IraqOND: "0",
            OtherTheater: "0",
            MilitaryBranch: "1",
            DischargeStatus: "1",
          }
        : {}),
      DateCreated:
        person.entry === undefined
          ? `2024-${String(1 + (clients.size % 9)).padStart(2, "0")}-${String(1 + (clients.size % 27)).padStart(2, "0")} ${String(8 + (clients.size % 9)).padStart(2, "0")}:${String((clients.size * 7) % 60).padStart(2, "0")}:${String((clients.size * 13) % 60).padStart(2, "0")}`
          : `${person.entry} 13:13:13`,
      DateUpdated: "2025-12-12 12:12:12",
    });
    return PersonalID;
  };

  const enroll = ({ project, entry, exit, destination = "410", people, moveIn }: Household): void => {
    const HouseholdID = id("H");
    for (const [i, person] of people.entries()) {
      const PersonalID = client(person);
      const EnrollmentID = id("E");
      const link = { EnrollmentID, PersonalID };
      const came = person.entry ?? entry;
      const created = `${came} 11:${String(10 + i)}:09`;
      const stamp = { DateCreated: created, DateUpdated: created };
      const adult = person.dob < "2006-01-01";
      add("Enrollment", {
        ...link,
        ProjectID: project,
        EntryDate: came,
        HouseholdID,
        RelationshipToHoH: i === 0 ? "1" : (person.rel ?? "2"),
        EnrollmentCoC: "WA-502",
        LivingSituation: "116",
        LengthOfStay: "4",
        DateToStreetESSH: i === 0 ? `${Number(entry.slice(0, 4)) - 1}-08-15` : "",
        TimesHomelessPastThreeYears: "1",
        MonthsHomelessPastThreeYears: "103",
        DisablingCondition: "0",
        MoveInDate: moveIn ?? "",
        DateOfEngagement: project === "P4" ? entry : "",
        ...stamp,
      });
      if (exit !== undefined)
        add("Exit", {
          ...link,
          ExitID: id("X"),
          ExitDate: exit,
          Destination: destination,
          OtherDestination: destination === "17" ? "back to the orchard camp for the season" : "",
          DestinationSubsidyType: destination === "435" ? "428" : "",
          DateCreated: `${exit} 15:01:02`,
          DateUpdated: `${exit} 15:01:02`,
        });
      const stages = [["1", came], ...(exit === undefined ? [] : [["3", exit]])] as const;
      for (const [DataCollectionStage, InformationDate] of stages) {
        const when = {
          DataCollectionStage,
          InformationDate,
          DateCreated: `${InformationDate} 16:20:00`,
          DateUpdated: `${InformationDate} 16:20:00`,
        };
        if (adult) {
          const earned = roll(2) === 1 ? 900 + roll(500) : 0;
          add("IncomeBenefits", {
            ...link,
            ...when,
            IncomeBenefitsID: id("IB"),
            IncomeFromAnySource: earned > 0 ? "1" : "0",
            TotalMonthlyIncome: earned > 0 ? `${earned}.00` : "",
            Earned: earned > 0 ? "1" : "0",
            EarnedAmount: earned > 0 ? `${earned}.00` : "",
            BenefitsFromAnySource: "1",
            SNAP: "1",
            WIC: "0",
            InsuranceFromAnySource: "1",
            Medicaid: "1",
            Medicare: "0",
            OtherIncomeSource: "0",
          });
          add("HealthAndDV", {
            ...link,
            ...when,
            HealthAndDVID: id("HD"),
            DomesticViolenceSurvivor: roll(4) === 0 && !person.anonymous ? "1" : "0",
            GeneralHealthStatus: "2",
            PregnancyStatus: "0",
          });
          const survivor = tables.HealthAndDV.at(-1);
          if (survivor?.["DomesticViolenceSurvivor"] === "1")
            Object.assign(survivor, { WhenOccurred: "4", CurrentlyFleeing: "0" });
          add("EmploymentEducation", {
            ...link,
            ...when,
            EmploymentEducationID: id("EE"),
            LastGradeCompleted: "4",
            SchoolStatus: "1",
            Employed: earned > 0 ? "1" : "0",
            EmploymentType: earned > 0 ? "1" : "",
            NotEmployedReason: earned > 0 ? "" : "1",
          });
        }
        for (const DisabilityType of ["5", "6", "7", "8", "9", "10"])
          add("Disabilities", {
            ...link,
            ...when,
            DisabilitiesID: id("D"),
            DisabilityType,
            DisabilityResponse: "0",
            IndefiniteAndImpairs: "",
          });
      }
    }
  };

  // Ordinary households, one after the other.
  for (let n = 0; n < 30; n++) {
    const last = LAST[n % LAST.length] ?? "Ashgrove";
    const adult: Person = {
      first: FIRST[n % FIRST.length] ?? "Wren",
      last,
      dob: `19${60 + (n % 35)}-0${1 + (n % 9)}-1${n % 9}`,
    };
    const people: Person[] = [adult];
    if (n % 3 === 0)
      people.push({ first: FIRST[(n + 5) % FIRST.length] ?? "Wren", last, dob: `201${n % 9}-05-0${1 + (n % 8)}` });
    if (n % 5 === 0)
      people.push({ first: FIRST[(n + 9) % FIRST.length] ?? "Wren", last, dob: `19${62 + (n % 30)}-11-20`, rel: "3" });
    const project = ["P0", "P2", "P3", "P4", "P12", "P13", "P1", "P14"][n % 8] ?? "P0";
    const permanent = ["P3", "P13"].includes(project);
    const entry = `2025-0${1 + (n % 6)}-1${n % 9}`;
    enroll({
      project,
      entry,
      people,
      ...(n % 2 === 0 ? { exit: `2025-1${n % 3}-0${1 + (n % 8)}` } : {}),
      ...(permanent ? { moveIn: entry } : {}),
    });
  }

  // Oddities that are no faults.
  const mother: Person = { first: "Rosalind", last: "Fairweather", dob: "1990-04-02" };
  enroll({
    project: "P0",
    entry: "2025-05-05",
    exit: "2025-05-05",
    people: [
      mother,
      { first: "Calla", last: "Fairweather", dob: "2019-06-30" },
      { first: "Celia", last: "Fairweather", dob: "2019-06-30" },
    ],
  }); // twins, one day's stay
  enroll({
    project: "P4",
    entry: "2025-05-06",
    people: [{ first: "Aurelio", last: "Brandvold", suffix: "Sr.", dob: "1951-03-03" }],
  });
  enroll({
    project: "P4",
    entry: "2025-05-06",
    people: [{ first: "Aurelio", last: "Brandvold", suffix: "Jr", dob: "1975-03-03" }],
  });
  const january: Person = { first: "Ottilie", last: "Marchbanks", dob: "1984-01-01" };
  enroll({ project: "P2", entry: "2025-02-01", exit: "2025-06-01", people: [january] });
  enroll({ project: "P2", entry: "2025-06-01", people: [january] }); // came back the day of the exit
  enroll({
    project: "P4",
    entry: "2025-03-03",
    people: [{ first: "Redhat", last: "Tenthstreetbridge", nameq: "2", dob: "", dobq: "8", ssnq: "9", race: [] }],
  });
  enroll({
    project: "P1",
    entry: "2025-03-09",
    people: [{ first: "Guadalupe", last: "Iturbide", ssn: "xxxxx4471", ssnq: "2", dob: "1970-07-01", dobq: "2" }],
  });
  enroll({
    project: "P1",
    entry: "2025-03-10",
    people: [{ first: "", last: "", nameq: "9", dob: "", dobq: "9", ssnq: "9" }],
  });
  enroll({ project: "P0", entry: "2025-07-08", people: [{ first: "Ansel", last: "Great-Elk", dob: "1929-10-11" }] });
  enroll({
    project: "P3",
    entry: "2025-01-15",
    moveIn: "2025-02-20",
    people: [{ first: "Sgt", middle: "J.", last: "Halloran", dob: "1972-12-01", veteran: true, sex: "1" }],
  });
  enroll({
    project: "P2",
    entry: "2025-08-01",
    people: [
      { first: "Junia", last: "Sparrow", dob: "2008-09-09" },
      { first: "Baby", last: "Sparrow", dob: "2025-08-20", ssnq: "99", entry: "2025-08-20" },
    ],
  }); // a young mother, and a child born in the stay
  enroll({
    project: "PX",
    entry: "2025-01-10",
    exit: "2025-04-30",
    destination: "17",
    people: [{ first: "Lionel", last: "Vasquez Ibarra", dob: "1966-06-06" }],
  });
  const moving: Person = { first: "Perpetua", last: "Lockwood", dob: "1988-08-08", race: ["Asian", "White"] };
  enroll({ project: "P13", entry: "2025-04-01", moveIn: "2025-06-15", people: [moving] }); // sheltered until move-in
  enroll({ project: "P0", entry: "2025-03-20", exit: "2025-06-15", destination: "435", people: [moving] });
  enroll({ project: "P14", entry: "2025-03-20", people: [moving] });
  enroll({
    project: "P0",
    entry: "2025-09-01",
    exit: "2025-09-30",
    destination: "24",
    people: [{ first: "Hester", last: "Drummond", dob: "1944-02-29" }],
  });
  enroll({
    project: "P0",
    entry: "2025-09-02",
    people: [
      { first: "Christian", last: "Young", dob: "1991-05-05" },
      { first: "Summer", last: "Young", dob: "1993-05-05", rel: "5" },
    ],
  });
  // Anonymous, by the county's guide.
  const anonymous = (dob: string, rel?: string): Person => ({
    first: "Anonymous",
    last: "",
    anonymous: true,
    nameq: "2",
    dob,
    dobq: "2",
    ssnq: "99",
    race: ["White"],
    ...(rel === undefined ? {} : { rel }),
  });
  enroll({
    project: "P0",
    entry: "2025-04-04",
    people: [anonymous("1980-01-01"), anonymous("2014-01-01"), anonymous("2017-01-01")],
  });
  enroll({ project: "P2", entry: "2025-04-14", exit: "2025-08-08", people: [anonymous("1991-01-01")] });
  enroll({ project: "PH", entry: "2025-04-24", moveIn: "2025-04-24", people: [anonymous("1975-01-01")] });

  // Harmless words wherever words may stand.
  const stays = tables.Enrollment;
  const pick = (n: number) => stays[n] as Row;
  const link = (n: number): Row => ({
    EnrollmentID: pick(n)["EnrollmentID"] ?? "",
    PersonalID: pick(n)["PersonalID"] ?? "",
  });
  const texts = [
    "Waiting for a callback from the housing office.",
    "Prefers mornings; bring the blue form.",
    "North entrance, second floor.",
    "Bus pass given, two blankets.",
    "Will return on Monday for laundry.",
    "May need a ramp at the front door.",
    "Unit with 2 bedrooms, $875 a month.",
  ];
  const open = stays
    .map((_, i) => i)
    .filter((i) => !tables.Exit.some((exit) => exit["EnrollmentID"] === pick(i)["EnrollmentID"]));
  for (const [n, at] of open.slice(0, 14).entries()) {
    const day = "2025-10-20";
    const stamp = { DateCreated: `${day} 17:00:0${n % 10}`, DateUpdated: `${day} 17:30:00` };
    const text = texts[n % texts.length] ?? "";
    const AssessmentID = id("AS");
    add("Assessment", {
      ...link(at),
      ...stamp,
      AssessmentID,
      AssessmentDate: day,
      AssessmentLocation: "Elm Street office",
      AssessmentType: "3",
      AssessmentLevel: "2",
      PrioritizationStatus: "1",
    });
    add("AssessmentQuestions", {
      ...link(at),
      ...stamp,
      AssessmentID,
      AssessmentQuestionID: id("AQ"),
      AssessmentQuestionGroup: "Housing",
      AssessmentQuestionOrder: String(n + 1),
      AssessmentQuestion: "Where did you sleep most often?",
      AssessmentAnswer: text,
    });
    add("AssessmentResults", {
      ...link(at),
      ...stamp,
      AssessmentID,
      AssessmentResultID: id("AR"),
      AssessmentResultType: "Score",
      AssessmentResult: String(3 + n),
    });
    add("CurrentLivingSituation", {
      ...link(at),
      ...stamp,
      CurrentLivingSitID: id("CL"),
      InformationDate: day,
      CurrentLivingSituation: "116",
      LocationDetails: text,
      VerifiedBy: "",
    });
    add("Event", {
      ...link(at),
      ...stamp,
      EventID: id("EV"),
      EventDate: day,
      Event: "10",
      LocationCrisisOrPHHousing: "Garden Court, north building",
      ReferralResult: "1",
      ResultDate: "2025-10-25",
    });
    add("YouthEducationStatus", {
      ...link(at),
      DateCreated: `${pick(at)["EntryDate"]} 12:00:01`,
      DateUpdated: `${pick(at)["EntryDate"]} 12:00:01`,
      YouthEducationStatusID: id("Y"),
      InformationDate: pick(at)["EntryDate"] ?? "",
      CurrentSchoolAttend: "0",
      MostRecentEdStatus: "1",
      DataCollectionStage: "1",
    });
  }
  for (const at of open.filter((n) => pick(n)["ProjectID"] === "P1"))
    add("Services", {
      ...link(at),
      ServicesID: id("S"),
      DateProvided: "2025-10-21",
      RecordType: "200",
      TypeProvided: "200",
      DateCreated: "2025-10-22 08:00:00",
      DateUpdated: "2025-10-22 08:00:00",
    });
  for (const benefit of tables.IncomeBenefits.filter((row) => row["IncomeFromAnySource"] === "1").slice(0, 6))
    Object.assign(benefit, {
      OtherIncomeSource: "1",
      OtherIncomeAmount: "20.00",
      TotalMonthlyIncome: `${(Number(benefit["TotalMonthlyIncome"]) + 20).toFixed(2)}`,
      OtherIncomeSourceIdentify: "plasma and recycling",
      OtherBenefitsSource: "1",
      OtherBenefitsSourceIdentify: "food bank card",
      OtherInsurance: "1",
      OtherInsuranceIdentify: "Apple Health waiver",
    });
  for (const row of tables.Client.slice(4, 8))
    row["AdditionalRaceEthnicity"] =
      ["Marshallese", "Coeur d’Alene", "Sami", "Irish Traveller"][Number(row["PersonalID"]) % 4] ?? "";
  for (const row of tables.CurrentLivingSituation.filter(
    (row) => stays.find((stay) => stay["EnrollmentID"] === row["EnrollmentID"])?.["ProjectID"] === "P14",
  ))
    row["VerifiedBy"] = "Elmwood Housing Partners - CE";
  // Rows that are gone: a second head, a second record.
  const gone = {
    ...pick(0),
    EnrollmentID: id("E"),
    DateDeleted: "2025-06-06 10:10:10",
    DateUpdated: "2025-06-06 10:10:10",
  };
  tables.Enrollment.push(gone);
  tables.Client.push({
    ...(tables.Client[0] as Row),
    PersonalID: "59999",
    DateDeleted: "2025-06-06 10:10:10",
    DateUpdated: "2025-06-06 10:10:10",
  });
  return tables;
}

/** The export as CSV texts by file name. */
export function asCsv(tables: Export, version: HudVersion = "FY2026"): Record<string, string> {
  return Object.fromEntries(
    HUD_FILES.map((file) => {
      const header = columnsOf(version, file).map(({ name }) => name as string);
      const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
      return [
        `${file}.csv`,
        `${[header, ...tables[file].map((row) => header.map((name) => cell(row[name] ?? "")))].map((cells) => cells.join(",")).join("\r\n")}\r\n`,
      ];
    }),
  );
}
