/**
 * Faults of many kinds, put into a clean export one by one, each into rows of its own. It knows what is wrong in an HMIS,
 * and none of the rules that look for it.
 */
import { columnsOf, type HudFileName } from "hmis-privacy/hud";
import { asCsv, cleanTwin, dice, type Export, type Row } from "./twin.js";

export interface Planted {
  readonly kind: string;
  /** Any finding at one of these places finds it. */
  readonly places: readonly { readonly file: string; readonly row: number }[];
}

export interface Pair {
  readonly clean: Record<string, string>;
  readonly faulty: Record<string, string>;
  readonly planted: readonly Planted[];
}

export function plantedPair(seed = 11): Pair {
  const tables = cleanTwin();
  const clean = asCsv(tables);
  const roll = dice(seed);
  const planted: Planted[] = [];
  const used = new Set<Row>();
  /** Clients whose record or stays were touched: a second fault there could hide the first. */
  const usedClients = new Set<string>();

  const rowsOf = (file: HudFileName) => tables[file].filter((row) => !row["DateDeleted"]);
  const anonymous = (row: Row): boolean => {
    const client = tables.Client.find((one) => one["PersonalID"] === row["PersonalID"]);
    return client?.["FirstName"] === "Anonymous";
  };
  const note = (kind: string, ...rows: readonly (readonly [HudFileName, Row])[]): void => {
    for (const [, row] of rows) {
      used.add(row);
      if (row["PersonalID"]) usedClients.add(row["PersonalID"]);
    }
    planted.push({
      kind,
      places: rows.map(([file, row]) => ({ file: `${file}.csv`, row: tables[file].indexOf(row) + 1 })),
    });
  };
  const pick = (file: HudFileName, fits: (row: Row) => boolean = () => true): Row => {
    const free = rowsOf(file).filter((row) => !used.has(row) && fits(row));
    const fresh = free.filter((row) => !usedClients.has(row["PersonalID"] ?? ""));
    const from = fresh.length > 0 ? fresh : free;
    const row = from[roll(from.length || 1)];
    if (row === undefined) throw new Error(`no row left in ${file}`);
    return row;
  };
  const set = (kind: string, file: HudFileName, values: Row, fits: (row: Row) => boolean = () => true): void => {
    const row = pick(file, fits);
    Object.assign(row, values);
    note(kind, [file, row]);
  };
  const named = (row: Row): boolean =>
    row["FirstName"] !== "Anonymous" && row["FirstName"] !== "" && row["NameDataQuality"] === "1";
  const adult = (row: Row): boolean =>
    named(row) && (row["DOB"] ?? "") < "2000" && row["DOB"] !== "" && row["VeteranStatus"] === "0";
  const ofAnonymous = (row: Row): boolean => anonymous(row);
  const ofNamed = (row: Row): boolean => !anonymous(row);
  const stayOf = (row: Row): Row | undefined =>
    tables.Enrollment.find((stay) => stay["EnrollmentID"] === row["EnrollmentID"]);
  const exitOf = (stay: Row): Row | undefined =>
    tables.Exit.find((exit) => exit["EnrollmentID"] === stay["EnrollmentID"]);
  const household = (stay: Row): Row[] =>
    tables.Enrollment.filter((other) => other["HouseholdID"] === stay["HouseholdID"]);

  // Quality codes against values.
  set("name quality 99 with a name", "Client", { NameDataQuality: "99" }, adult);
  set("name quality 9 with a name", "Client", { NameDataQuality: "9" }, adult);
  set("name quality 1 without a last name", "Client", { LastName: "" }, adult);
  set("SSN quality 1 without SSN", "Client", { SSN: "" }, adult);
  set("SSN quality 99 with SSN", "Client", { SSNDataQuality: "99" }, adult);
  set("SSN quality 1 with x", "Client", { SSN: "xxxxx6613" }, adult);
  set("birth date with quality 9", "Client", { DOBDataQuality: "9" }, adult);
  set("birth-date quality 1 without date", "Client", { DOB: "" }, adult);
  set("race and RaceNone", "Client", { RaceNone: "9", White: "1" }, adult);
  set(
    "no race and no RaceNone",
    "Client",
    {
      AmIndAKNative: "0",
      Asian: "0",
      BlackAfAmerican: "0",
      HispanicLatinao: "0",
      MidEastNAfrican: "0",
      NativeHIPacific: "0",
      White: "0",
      RaceNone: "",
    },
    adult,
  );
  // Placeholders and impossible values.
  set("SSN of zeros", "Client", { SSN: "000000000" }, adult);
  set("SSN of nines", "Client", { SSN: "999999999" }, adult);
  set("SSN 123456789", "Client", { SSN: "123456789" }, adult);
  set("SSN area 666", "Client", { SSN: "666129911" }, adult);
  set("SSN printed in wallets", "Client", { SSN: "078051120" }, adult);
  set("SSN with dashes", "Client", { SSN: "512-33-8874" }, adult);
  set("last name Refused", "Client", { LastName: "Refused" }, adult);
  set("first name Unknown", "Client", { FirstName: "Unknown" }, adult);
  set("test client", "Client", { FirstName: "Test", LastName: "Test" }, adult);
  set("phone in a first name", "Client", { FirstName: "Rita 509-555-0163" }, adult);
  set("note in a last name", "Client", { LastName: "Overby (DO NOT CALL)" }, adult);
  set("birth date 1900-01-01", "Client", { DOB: "1900-01-01" }, adult);
  set("birth date in the future", "Client", { DOB: "2031-02-02" }, adult);
  set("age of 118", "Client", { DOB: "1908-05-05" }, adult);
  {
    const row = pick("Client", adult);
    const [before = "", ssn = ""] = [row["PersonalID"], row["SSN"]];
    const id = `${ssn.slice(0, 3)}-${ssn.slice(3, 5)}-${ssn.slice(5)}`;
    for (const table of Object.values(tables))
      for (const one of table) if (one["PersonalID"] === before) one["PersonalID"] = id;
    note("a client ID that is the SSN", ["Client", row]);
  }
  // Veterans.
  set("veteran of 12", "Client", { VeteranStatus: "1" }, (row) => named(row) && (row["DOB"] ?? "") > "2010");
  set(
    "service years reversed",
    "Client",
    { VeteranStatus: "1", YearEnteredService: "1999", YearSeparated: "1991" },
    adult,
  );
  set(
    "separated in the future",
    "Client",
    { VeteranStatus: "1", YearEnteredService: "1999", YearSeparated: "2041" },
    adult,
  );
  set("branch of no veteran", "Client", { MilitaryBranch: "2", YearEnteredService: "1995" }, adult);
  // Anonymous records.
  const isAnonymous = (row: Row): boolean => row["FirstName"] === "Anonymous";
  set("anonymous with SSN", "Client", { SSN: "531904417" }, isAnonymous);
  set(
    "anonymous with middle name and true birth date",
    "Client",
    { MiddleName: "Rosa", DOB: "1980-06-17" },
    isAnonymous,
  );
  set("anonymous with a real last name", "Client", { LastName: "Holloway" }, isAnonymous);
  {
    // Two faults of one person lie on one row; each kind is told by its own columns, so take another way for the rest.
    const row = pick("Client", isAnonymous);
    Object.assign(row, { LastName: "Anonymous 99999", NameDataQuality: "1" });
    note("anonymous under another ID", ["Client", row]);
  }
  set(
    "anonymous with HIV",
    "Disabilities",
    { DisabilityResponse: "1", IndefiniteAndImpairs: "1", TCellCountAvailable: "0" },
    (row) => ofAnonymous(row) && row["DisabilityType"] === "8",
  );
  // Households.
  const heads = (row: Row): boolean => row["RelationshipToHoH"] === "1" && ofNamed(row);
  const large = (row: Row): boolean => heads(row) && household(row).length >= 2;
  set("no head", "Enrollment", { RelationshipToHoH: "4" }, large);
  {
    const head = pick("Enrollment", large);
    const other = household(head).find((row) => row !== head) as Row;
    other["RelationshipToHoH"] = "1";
    note("two heads", ["Enrollment", other], ["Enrollment", head]);
  }
  {
    const member = pick("Enrollment", (row) => ofNamed(row) && row["RelationshipToHoH"] === "2");
    member["RelationshipToHoH"] = "99";
    note("relationship not collected", ["Enrollment", member]);
  }
  {
    const member = pick("Enrollment", (row) => ofNamed(row) && row["RelationshipToHoH"] === "2");
    const client = tables.Client.find((row) => row["PersonalID"] === member["PersonalID"]) as Row;
    client["DOB"] = "1931-01-15";
    client["VeteranStatus"] = "0";
    note("child older than the head", ["Client", client], ["Enrollment", member]);
  }
  {
    const member = pick("Enrollment", (row) => ofNamed(row) && row["RelationshipToHoH"] === "3");
    const client = tables.Client.find((row) => row["PersonalID"] === member["PersonalID"]) as Row;
    Object.assign(client, { DOB: "2017-02-02", VeteranStatus: "99" });
    note("spouse of eight", ["Client", client], ["Enrollment", member]);
  }
  {
    const head = pick("Enrollment", (row) => heads(row) && household(row).length === 1);
    const client = tables.Client.find((row) => row["PersonalID"] === head["PersonalID"]) as Row;
    Object.assign(client, { DOB: "2018-02-02", VeteranStatus: "99" });
    note("a child of seven alone", ["Client", client], ["Enrollment", head]);
  }
  {
    const stay = pick("Enrollment", (row) => heads(row) && row["ProjectID"] === "P4");
    const other = pick("Enrollment", (row) => heads(row) && row["ProjectID"] === "P12");
    other["HouseholdID"] = stay["HouseholdID"] ?? "";
    note("one household in two projects", ["Enrollment", other], ["Enrollment", stay]);
  }
  {
    const stay = pick("Enrollment", (row) => ofAnonymous(row) && household(row).length === 1);
    const guest = pick("Enrollment", (row) => heads(row) && household(row).length === 1 && row["ProjectID"] !== "P1");
    Object.assign(guest, {
      HouseholdID: stay["HouseholdID"],
      RelationshipToHoH: "5",
      ProjectID: stay["ProjectID"],
      EntryDate: stay["EntryDate"],
      MoveInDate: "",
    });
    note("an anonymous client with somebody by name", ["Enrollment", guest], ["Enrollment", stay]);
  }
  // Stays.
  const left = (row: Row): boolean =>
    ofNamed(row) && exitOf(row) !== undefined && row["EntryDate"] !== exitOf(row)?.["ExitDate"];
  {
    const stay = pick("Enrollment", left);
    const exit = exitOf(stay) as Row;
    exit["ExitDate"] = "2024-01-01";
    note("exit before entry", ["Exit", exit]);
  }
  {
    const exit = pick("Exit", ofNamed);
    exit["ExitDate"] = "2029-01-01";
    note("exit in the future", ["Exit", exit]);
  }
  {
    const stay = pick("Enrollment", (row) => ofNamed(row) && exitOf(row) === undefined);
    stay["EntryDate"] = "2027-05-05";
    note("entry in the future", ["Enrollment", stay]);
  }
  {
    const stay = pick("Enrollment", (row) => row["MoveInDate"] !== "" && ofNamed(row));
    stay["MoveInDate"] = "2024-01-01";
    note("move-in before entry", ["Enrollment", stay]);
  }
  {
    const stay = pick("Enrollment", (row) => heads(row) && row["DateToStreetESSH"] !== "");
    stay["DateToStreetESSH"] = "2026-01-01";
    note("homeless after entry", ["Enrollment", stay]);
  }
  {
    const stay = pick("Enrollment", (row) => heads(row) && row["ProjectID"] === "P0");
    const again = { ...stay, EnrollmentID: "E90001", HouseholdID: "H90001" };
    tables.Enrollment.push(again);
    note("the same stay twice", ["Enrollment", again], ["Enrollment", stay]);
  }
  {
    const stay = pick("Enrollment", (row) => heads(row) && row["ProjectID"] === "P2" && exitOf(row) === undefined);
    const again = { ...stay, EnrollmentID: "E90002", HouseholdID: "H90002", EntryDate: "2025-09-15" };
    tables.Enrollment.push(again);
    note("overlapping stays in one project", ["Enrollment", again], ["Enrollment", stay]);
  }
  {
    const stay = pick("Enrollment", (row) => heads(row) && row["ProjectID"] === "P0" && exitOf(row) === undefined);
    const again = { ...stay, EnrollmentID: "E90003", HouseholdID: "H90003", ProjectID: "P2", EntryDate: "2025-10-01" };
    tables.Enrollment.push(again);
    note("in two shelters at once", ["Enrollment", again], ["Enrollment", stay]);
  }
  {
    const exit = tables.Exit.find((row) => row["Destination"] === "24") as Row;
    const stay = stayOf(exit) as Row;
    const again = {
      ...stay,
      EnrollmentID: "E90004",
      HouseholdID: "H90004",
      EntryDate: "2025-10-15",
      ProjectID: "P4",
      DateOfEngagement: "",
    };
    tables.Enrollment.push(again);
    note("enrolled after death", ["Enrollment", again], ["Exit", exit]);
  }
  {
    const exit = pick("Exit", ofNamed);
    const again = { ...exit, ExitID: "X90001", ExitDate: "2026-02-02" };
    tables.Exit.push(again);
    note("two exits of one stay", ["Exit", again], ["Exit", exit]);
  }
  set(
    "entry before the project opened",
    "Enrollment",
    { EntryDate: "2011-05-05", DateToStreetESSH: "" },
    (row) => heads(row) && household(row).length === 1,
  );
  set("another CoC", "Enrollment", { EnrollmentCoC: "WA-500" }, ofNamed);
  set("CoC without dash", "Enrollment", { EnrollmentCoC: "WA502" }, ofNamed);
  set("situation that is a destination", "Enrollment", { LivingSituation: "24" }, ofNamed);
  set("unknown living situation", "Enrollment", { LivingSituation: "777" }, ofNamed);
  set("subsidy missing", "Enrollment", { LivingSituation: "435" }, ofNamed);
  set("destination of the last standard", "Exit", { Destination: "22" }, ofNamed);
  set(
    "text of another destination",
    "Exit",
    { OtherDestination: "the old place" },
    (row) => ofNamed(row) && row["Destination"] === "410",
  );
  // What belongs to stays.
  set("income answers before entry", "IncomeBenefits", { InformationDate: "2023-03-03" }, ofNamed);
  set(
    "income without source",
    "IncomeBenefits",
    { IncomeFromAnySource: "1", Earned: "0", EarnedAmount: "", TotalMonthlyIncome: "" },
    (row) => row["IncomeFromAnySource"] === "0" && ofNamed(row),
  );
  set(
    "income that doesn't add up",
    "IncomeBenefits",
    { TotalMonthlyIncome: "5000.00" },
    (row) => row["Earned"] === "1" && ofNamed(row),
  );
  set("negative income", "IncomeBenefits", { EarnedAmount: "-20.00" }, (row) => row["Earned"] === "1" && ofNamed(row));
  set(
    "amount that is a word",
    "IncomeBenefits",
    { TotalMonthlyIncome: "about 800" },
    (row) => row["Earned"] === "1" && ofNamed(row),
  );
  set("AIDS drug help by name", "IncomeBenefits", { ADAP: "1" }, ofNamed);
  set(
    "HIV by name",
    "Disabilities",
    { DisabilityResponse: "1" },
    (row) => row["DisabilityType"] === "8" && ofNamed(row),
  );
  set(
    "T-cells of another disability",
    "Disabilities",
    { TCellCountAvailable: "1", TCellCount: "400" },
    (row) => row["DisabilityType"] === "5" && ofNamed(row),
  );
  set("unknown disability", "Disabilities", { DisabilityType: "12" }, ofNamed);
  set(
    "fleeing by name",
    "HealthAndDV",
    { DomesticViolenceSurvivor: "1", WhenOccurred: "1", CurrentlyFleeing: "1" },
    (row) => ofNamed(row) && row["DomesticViolenceSurvivor"] === "0",
  );
  set(
    "fleeing without violence",
    "HealthAndDV",
    { CurrentlyFleeing: "1" },
    (row) => row["DomesticViolenceSurvivor"] === "0" && ofNamed(row),
  );
  {
    const row = pick("HealthAndDV", (one) =>
      tables.Client.some(
        (client) => client["PersonalID"] === one["PersonalID"] && client["Sex"] === "1" && named(client),
      ),
    );
    Object.assign(row, { PregnancyStatus: "1", DueDate: "2026-01-15" });
    note("a pregnant man", ["HealthAndDV", row]);
  }
  set(
    "due date without pregnancy",
    "HealthAndDV",
    { DueDate: "2026-01-15" },
    (row) => row["PregnancyStatus"] === "0" && ofNamed(row),
  );
  set("service after the stay", "CurrentLivingSituation", { InformationDate: "2021-01-01" });
  {
    const row = pick("Services");
    const stay = pick("Enrollment", (one) => one["ProjectID"] === "P2" && ofNamed(one));
    Object.assign(row, {
      EnrollmentID: stay["EnrollmentID"],
      PersonalID: stay["PersonalID"],
      DateProvided: stay["EntryDate"],
    });
    note("bed night in transitional housing", ["Services", row]);
  }
  // Free texts.
  set("phone in an answer", "AssessmentQuestions", { AssessmentAnswer: "Call her at (509) 555-0137 after five." });
  set("SSN in an answer", "AssessmentQuestions", { AssessmentAnswer: "ssn 536-90-4417 on file" });
  set("mail in a location", "CurrentLivingSituation", { LocationDetails: "reach at bluebird77@example.net" });
  set("name in a location", "CurrentLivingSituation", {
    LocationDetails: "Staying with her sister Guadalupe Santoro near the park",
  });
  set("address in a location", "CurrentLivingSituation", { LocationDetails: "1427 E Mallon Ave, apt 3, back door" });
  set("HIV in an answer", "AssessmentQuestions", { AssessmentAnswer: "Client is HIV positive and takes Biktarvy." });
  set("violence in an answer", "AssessmentQuestions", {
    AssessmentAnswer: "Fleeing an abusive husband who has threatened to kill her.",
  });
  set("birth date in an answer", "AssessmentQuestions", { AssessmentAnswer: "DOB 4/17/1986, has birth certificate" });
  {
    const row = pick("Event");
    const client = tables.Client.find((one) => one["PersonalID"] === row["PersonalID"]) as Row;
    row["LocationCrisisOrPHHousing"] =
      `Unit held for ${client["FirstName"] === "Anonymous" ? "Benedicta Okafor" : client["LastName"]}`;
    note("own name at an event", ["Event", row]);
  }
  set(
    "name in another source",
    "IncomeBenefits",
    { OtherIncomeSourceIdentify: "cash from Teodora Villanueva" },
    (row) => row["OtherIncomeSource"] === "1",
  );
  // Staff.
  set("staff by name", "User", { UserFirstName: "Henrietta", UserLastName: "Blackwood" });
  {
    const row = pick("User");
    Object.assign(row, { UserEmail: "hblackwood@example.org" });
    note("staff by mail", ["User", row]);
  }
  set("a UserID that is a name", "Affiliation", { UserID: "jessica.moreno" });
  // Projects and organizations.
  {
    const row = tables.Organization[2] as Row;
    const stay = pick("Enrollment", (one) => heads(one) && household(one).length === 1 && exitOf(one) === undefined);
    Object.assign(stay, { ProjectID: "PV", MoveInDate: "" });
    note("a client of a victim service provider", ["Enrollment", stay], ["Organization", row]);
  }
  {
    const row = tables.HMISParticipation.find((one) => one["ProjectID"] === "PV") as Row;
    row["HMISParticipationType"] = "1";
    note("a victim service provider takes part", ["HMISParticipation", row]);
  }
  {
    const row = tables.ProjectCoC.find((one) => one["ProjectID"] === "PV") as Row;
    Object.assign(row, { Address1: "77 Hidden Lane", City: "Elmwood", ZIP: "99203", State: "WA" });
    note("the address of a safe house", ["ProjectCoC", row]);
  }
  set("beds that don't add up", "Inventory", { BedInventory: "99" });
  set("more units than beds", "Inventory", { UnitInventory: "60" });
  set("negative beds", "Inventory", { VetBedInventory: "-4" }, (row) => row["ProjectID"] !== "");
  set("ZIP of four digits", "ProjectCoC", { ZIP: "9920" }, (row) => row["ProjectID"] !== "PV");
  set("geocode of letters", "ProjectCoC", { Geocode: "53A063" }, (row) => row["ProjectID"] !== "PV");
  set("operating end before start", "Project", { OperatingEndDate: "2010-01-01" }, (row) => row["ProjectID"] === "P14");
  set("unknown project type", "Project", { ProjectType: "5" }, (row) => row["ProjectID"] === "P12");
  set("rapid re-housing without subtype", "Project", { RRHSubType: "" }, (row) => row["ProjectType"] === "13");
  set("funder without name", "Funder", { Funder: "46", OtherFunder: "" });
  set("funding that ends before it starts", "Funder", { EndDate: "2019-01-01" });
  // Structure.
  set("dangling client", "EmploymentEducation", { PersonalID: "77777" }, ofNamed);
  set("dangling stay", "YouthEducationStatus", { EnrollmentID: "E77777" });
  set("dangling project", "Funder", { ProjectID: "P777" });
  set("dangling user", "Inventory", { UserID: "U999" });
  {
    const row = pick("EmploymentEducation", ofNamed);
    const other = pick("Client", named);
    row["PersonalID"] = other["PersonalID"] ?? "";
    note("answers of another client", ["EmploymentEducation", row]);
  }
  {
    const row = pick("Client", adult);
    const twin = { ...row, FirstName: "Ottavia", SSN: "219450303" };
    tables.Client.push(twin);
    note("one PersonalID twice", ["Client", twin], ["Client", row]);
  }
  {
    const row = pick("Client", adult);
    const again = { ...row, PersonalID: "88001", DateCreated: "2025-05-05 05:05:05" };
    tables.Client.push(again);
    note("one person entered twice", ["Client", again], ["Client", row]);
  }
  {
    const row = pick("Disabilities", ofNamed);
    const again = { ...row };
    tables.Disabilities.push(again);
    note("a row twice", ["Disabilities", again], ["Disabilities", row]);
  }
  set("date in American form", "Exit", { ExitDate: "09/14/2025" }, ofNamed);
  set("30 February", "Enrollment", { EntryDate: "2025-02-30" }, (row) => ofNamed(row) && household(row).length === 1);
  set("moment without seconds", "EmploymentEducation", { DateUpdated: "2025-12-12 12:12" });
  set("updated before created", "HealthAndDV", { DateUpdated: "2019-01-01 00:00:01" });
  set("created after the export", "Disabilities", {
    DateCreated: "2026-12-24 12:00:00",
    DateUpdated: "2026-12-24 12:00:00",
  });
  set("another export's row", "EmploymentEducation", { ExportID: "OTHER" });
  set("brackets in a text", "CurrentLivingSituation", { LocationDetails: "tent [blue] <river>" });
  set(
    "a text too long",
    "Exit",
    { Destination: "17", OtherDestination: "somewhere far away where nobody asks and the rivers are wide and slow" },
    ofNamed,
  );
  set(
    "a zero-width space",
    "Organization",
    { OrganizationName: "Elm\u200bwood Partners" },
    (row) => row["OrganizationID"] !== "O3",
  );
  set("the word NULL", "Client", { MiddleName: "NULL" }, named);
  set("race code 2", "Client", { Asian: "2" }, adult);
  set("no data collection stage", "HealthAndDV", { DataCollectionStage: "" });
  set("sex code 5", "Client", { Sex: "5" }, adult);

  const faulty = asCsv(tables);
  const header = (kind: string, file: HudFileName, change: (header: string) => string): void => {
    const text = faulty[`${file}.csv`] ?? "";
    const end = text.indexOf("\r\n");
    faulty[`${file}.csv`] = change(text.slice(0, end)) + text.slice(end);
    planted.push({ kind, places: [{ file: `${file}.csv`, row: 0 }] });
  };
  header("header in small letters", "Affiliation", (line) => line.replace("ResProjectID", "resprojectid"));
  header("a column with a name of its own", "CEParticipation", (line) => line.replace("DirectServices", "DirectSvcs"));
  header("columns in another order", "AssessmentResults", (line) => line);
  reorder(faulty, "AssessmentResults", "AssessmentResult");
  delete faulty["YouthEducationStatus.csv"];
  planted.push({ kind: "a file is missing", places: [{ file: "YouthEducationStatus.csv", row: 0 }] });
  return {
    clean,
    faulty,
    planted: planted.filter(({ places }) => places.some(({ file, row }) => row === 0 || faulty[file] !== undefined)),
  };
}

/** Moves a column to the end of its file. */
function reorder(files: Record<string, string>, file: HudFileName, column: string): void {
  const at = columnsOf("FY2026", file).findIndex(({ name }) => name === column);
  const lines = (files[`${file}.csv`] ?? "").split("\r\n");
  files[`${file}.csv`] = lines
    .map((line) => {
      if (line === "") return line;
      const cells = line.split(",");
      const [moved = ""] = cells.splice(at, 1);
      return [...cells, moved].join(",");
    })
    .join("\r\n");
}

export type { Export };
