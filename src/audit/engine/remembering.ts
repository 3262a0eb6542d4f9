import type { HudFileName } from "../../hud/index.js";
import { parseSsn } from "../../identity/index.js";
import { fold } from "../../text/index.js";
import type { RowOf } from "../rule.js";
import type { RuleCode } from "../rules/index.js";
import { dayNumber } from "../state/days.js";
import type { ExportCheck } from "./exportCheck.js";
import { fingerprintOf, Ids, Numbers } from "./ids.js";
import { IdSet } from "./idSet.js";
import { Moments } from "./moments.js";
import { isIdentifyingUserId, personalContactColumns, personalUserColumns } from "./staff.js";

type Find = (code: RuleCode, column?: string) => void;
type AnyRow = RowOf<HudFileName>;

/** Takes from each row what later rows and the whole need, and tells what only the whole file can show. */
export class Remembering {
  readonly #check: ExportCheck;
  readonly #file: HudFileName;
  readonly #userIds = new Set<string>();
  readonly #ssns = new Ids();
  /** Stay, kind and stage of the disabilities answered so far. */
  readonly #answers = new IdSet();
  readonly #people = new Ids();
  readonly #middles = new Numbers();
  readonly #suffixes = new Numbers();
  readonly #peoplesSsns = new Numbers();
  readonly #hashes = {
    FirstName: new Set<string>(),
    LastName: new Set<string>(),
    SSN: new Set<string>(),
    NameSuffix: new Set<string>(),
  };
  readonly #moments = new Moments();
  #hashed = 0;
  #revealed = false;
  #hexLetters: "capital" | "small" | undefined;
  #mixed = false;
  #withSex = 0;
  #withoutSex = 0;
  readonly #anonymousWithoutSex: number[] = [];
  readonly #staff = new Set<"name" | "contact">();

  constructor(check: ExportCheck, file: HudFileName) {
    this.#check = check;
    this.#file = file;
  }

  /** Exits are read before the stays that they end. */
  exitAhead(row: RowOf<"Exit">, number: number): void {
    if (row.DateDeleted !== "" || row.EnrollmentID === "") return;
    const { memory } = this.#check;
    const { ordinal, isNew } = memory.exitIds.add(row.EnrollmentID);
    if (!isNew) {
      this.#check.find(
        "exit.second",
        { file: "Exit.csv", row: number, column: "EnrollmentID" },
        row.ExitID,
        row.PersonalID,
      );
      return;
    }
    memory.exitDays.set(ordinal, dayNumber(row.ExitDate));
    memory.exitDestinations.set(ordinal, row.Destination === "24" ? 24 : 0);
  }

  remember(row: AnyRow, number: number, isNew: boolean, deleted: boolean, find: Find): void {
    this.#lookAtUserId(row, find);
    switch (this.#file) {
      case "Export":
        for (const column of personalContactColumns(row as RowOf<"Export">).slice(0, 1))
          find("staff.source-contact", column);
        return;
      case "User":
        return this.#user(row as RowOf<"User">, find);
      case "Organization":
        return this.#organization(row as RowOf<"Organization">, number, deleted);
      case "Project":
        return this.#project(row as RowOf<"Project">, number);
      case "Client":
        if (isNew) this.#client(row as RowOf<"Client">, number, deleted, find);
        return;
      case "Enrollment":
        if (isNew) this.#stay(row as RowOf<"Enrollment">, number);
        return;
      case "Assessment": {
        const { memory } = this.#check;
        const { AssessmentID, PersonalID } = row as RowOf<"Assessment">;
        if (AssessmentID === "") return;
        memory.assessmentClients.set(memory.assessmentIds.add(AssessmentID).ordinal, memory.clientIds.find(PersonalID));
        return;
      }
      case "Disabilities":
        if (!deleted) this.#disability(row as RowOf<"Disabilities">, find);
        return;
      default:
        if (!deleted) this.#aboutProject(row, find);
    }
  }

  /** When a row was made, for the question whose else was made in that second. */
  moment(created: string, client: number, number: number): void {
    if (this.#file === "Client" || this.#check.memory.hasAnonymous) this.#moments.add(created, client, number);
  }

  /** What only the end of a file shows. */
  end(): void {
    const { memory, sharedMoments } = this.#check;
    for (const one of memory.hasAnonymous ? this.#moments.shared(memory.isAnonymous, memory.isNamed) : [])
      if (sharedMoments.length < 10_000) sharedMoments.push({ ...one, file: this.#file });
    if (this.#file === "Client") this.#tellMissingSex();
    if (this.#file !== "Client" || this.#check.about.hashStatus !== "4" || this.#hashed < 10) return;
    for (const [column, hashes] of Object.entries(this.#hashes))
      if (hashes.size === 1) this.#check.find("hash.one-for-everybody", { file: "Client.csv", row: 0, column }, column);
  }

  #lookAtUserId(row: AnyRow, find: Find): void {
    const { UserID = "" } = row as RowOf<"Client">;
    if (UserID === "" || this.#userIds.has(UserID) || this.#check.userIdsSeen.has(UserID)) return;
    if (this.#userIds.size < 10_000) this.#userIds.add(UserID);
    const user = this.#file === "User" ? (row as RowOf<"User">) : undefined;
    if (!isIdentifyingUserId(UserID, user)) return;
    this.#check.userIdsSeen.add(UserID);
    find("staff.identifying-user-id", "UserID");
  }

  /** Entry and exit are once a stay; updates and annual assessments once a day. */
  #disability(row: RowOf<"Disabilities">, find: Find): void {
    const { EnrollmentID, DisabilityType, DataCollectionStage, InformationDate } = row;
    if (!this.#check.asks("enrollment.disability-twice")) return;
    if (EnrollmentID === "" || DisabilityType === "" || DataCollectionStage === "") return;
    const once = DataCollectionStage === "1" || DataCollectionStage === "3";
    const key = `${EnrollmentID}|${DisabilityType}|${DataCollectionStage}|${once ? "" : InformationDate}`;
    if (!this.#answers.add(key)) find("enrollment.disability-twice", "DisabilityType");
  }

  #user(row: RowOf<"User">, find: Find): void {
    if (row.UserID !== "") this.#check.memory.userIds.add(row.UserID);
    // Told once for names and once for ways to reach people: whoever fills these columns fills them for everybody.
    for (const column of personalUserColumns(row)) {
      const about = column.endsWith("Name") ? "name" : "contact";
      if (!this.#staff.has(about)) find("staff.named", column);
      this.#staff.add(about);
    }
  }

  #organization(row: RowOf<"Organization">, number: number, deleted: boolean): void {
    const { memory } = this.#check;
    if (row.OrganizationID === "") return;
    const { ordinal } = memory.organizationIds.add(row.OrganizationID);
    memory.organizations[ordinal] = {
      row: number,
      victimServiceProvider: row.VictimServiceProvider === "1" && !deleted,
      clients: [],
    };
  }

  #project(row: RowOf<"Project">, number: number): void {
    const { memory } = this.#check;
    if (row.ProjectID === "") return;
    const { ordinal } = memory.projectIds.add(row.ProjectID);
    const organization = memory.organizationIds.find(row.OrganizationID);
    memory.organizationOf[ordinal] = organization;
    memory.projects[ordinal] = {
      row: number,
      isDeleted: row.DateDeleted !== "",
      type: row.ProjectType,
      continuum: row.ContinuumProject === "1",
      rrhSubType: row.RRHSubType,
      targetPopulation: row.TargetPopulation,
      operatingStart: dayNumber(row.OperatingStartDate),
      operatingEnd: dayNumber(row.OperatingEndDate),
      victimServiceProvider: memory.organizations[organization]?.victimServiceProvider ?? false,
      cocs: new Set(),
      funders: new Set(),
      participation: [],
      ceParticipation: [],
      inventories: 0,
      enrollments: 0,
    };
  }

  #aboutProject(row: AnyRow, find: Find): void {
    const { memory } = this.#check;
    const { ProjectID = "" } = row as RowOf<"Project">;
    const project = memory.projects[ProjectID === "" ? -1 : memory.projectIds.find(ProjectID)];
    if (project === undefined) return;
    if (this.#file === "ProjectCoC") project.cocs.add((row as RowOf<"ProjectCoC">).CoCCode.toUpperCase());
    if (this.#file === "Funder") project.funders.add((row as RowOf<"Funder">).Funder);
    if (this.#file === "Inventory") project.inventories++;
    if (this.#file === "HMISParticipation") {
      const part = row as RowOf<"HMISParticipation">;
      const period = {
        type: part.HMISParticipationType,
        start: dayNumber(part.HMISParticipationStatusStartDate),
        end: dayNumber(part.HMISParticipationStatusEndDate),
      };
      if (project.participation.some((other) => overlap(other, period)))
        find("project.participation-overlaps", "HMISParticipationStatusStartDate");
      project.participation.push(period);
    }
    if (this.#file === "CEParticipation") {
      const part = row as RowOf<"CEParticipation">;
      const period = {
        start: dayNumber(part.CEParticipationStatusStartDate),
        end: dayNumber(part.CEParticipationStatusEndDate),
      };
      if (project.ceParticipation.some((other) => overlap(other, period)))
        find("project.participation-overlaps", "CEParticipationStatusStartDate");
      project.ceParticipation.push(period);
    }
  }

  #client(row: RowOf<"Client">, number: number, deleted: boolean, find: Find): void {
    const { memory, about } = this.#check;
    if (row.PersonalID === "") return;
    const { ordinal } = memory.clientIds.add(row.PersonalID);
    if (!this.#check.looksAtPeople) {
      memory.clientRows.set(ordinal, number);
      if (deleted) memory.rememberDeleted(ordinal);
      return;
    }
    memory.rememberClient(ordinal, row, number, about.hashStatus, this.#check.options.policy);
    if (deleted) return;
    if (about.hashStatus === "4") {
      // Told once: one such record shows that all can be picked out.
      if (memory.isAnonymous(ordinal) && !this.#revealed) find("hash.reveals-anonymous", "LastName");
      this.#revealed ||= memory.isAnonymous(ordinal);
      return this.#lookAtHashes(row, find);
    }
    this.#lookAtSex(row, ordinal, number);
    this.#lookForSame(row, ordinal, find);
    const person = this.#check.personOf(row.PersonalID);
    if (person !== null && memory.isAnonymous(ordinal)) {
      if (this.#check.anonymousPeople.has(person)) find("anonymous.second-record", "PersonalID");
      this.#check.anonymousPeople.add(person);
    }
  }

  #lookAtHashes(row: RowOf<"Client">, find: Find): void {
    if (row.FirstName === "" && row.LastName === "") return;
    this.#hashed++;
    for (const [column, hashes] of Object.entries(this.#hashes)) {
      const value = row[column as keyof typeof row];
      if (value.length < 32) continue;
      if (hashes.size < 2) hashes.add(value);
      const letters = /[A-F]/.test(value) ? "capital" : /[a-f]/.test(value) ? "small" : this.#hexLetters;
      this.#hexLetters ??= letters;
      if (letters !== this.#hexLetters && !this.#mixed) find("hash.mixed-case", column);
      this.#mixed ||= letters !== this.#hexLetters;
    }
  }

  /** Told where named clients do have a sex: a column that nobody fills says nothing of the anonymous ones. */
  #lookAtSex(row: RowOf<"Client">, ordinal: number, number: number): void {
    const { memory } = this.#check;
    if (row.Sex !== "") this.#withSex++;
    else if (!memory.isAnonymous(ordinal)) this.#withoutSex++;
    else if (this.#anonymousWithoutSex.length < 10_000) this.#anonymousWithoutSex.push(number);
  }

  #tellMissingSex(): void {
    const { about, options } = this.#check;
    if (about.version !== "FY2026" || !options.policy.keep.includes("sex")) return;
    if (this.#withSex < 10 * this.#withoutSex || this.#withSex === 0) return;
    for (const row of this.#anonymousWithoutSex)
      this.#check.find("anonymous.sex-missing", { file: "Client.csv", row, column: "Sex" }, String(row));
  }

  /** One person twice: by SSN, or by name and full birth date where nothing tells the two apart. */
  #lookForSame(row: RowOf<"Client">, ordinal: number, find: Find): void {
    const { memory } = this.#check;
    const ssn = /^\d{9}$/.test(row.SSN) && parseSsn(row.SSN)?.problem === null ? row.SSN : "";
    if (ssn !== "" && !this.#ssns.add(ssn).isNew) {
      find("client.same-ssn", "SSN");
      return;
    }
    if (!memory.isNamed(ordinal) || row.DOBDataQuality !== "1" || row.DOB === "") return;
    if (row.FirstName === "" || row.LastName === "" || memory.hasPlaceholder(ordinal)) return;
    const { ordinal: person, isNew } = this.#people.add(`${fold(row.FirstName)}|${fold(row.LastName)}|${row.DOB}`);
    const middle = fold(row.MiddleName).codePointAt(0) ?? 0;
    const suffix = row.NameSuffix === "" ? 0 : fingerprintOf(fold(row.NameSuffix)) | 0;
    const number = ssn === "" ? 0 : fingerprintOf(ssn) | 0;
    const differs = (known: Numbers, value: number): boolean =>
      known.get(person) !== 0 && value !== 0 && known.get(person) !== value;
    if (isNew) {
      this.#middles.set(person, middle);
      this.#suffixes.set(person, suffix);
      this.#peoplesSsns.set(person, number);
    } else if (
      !differs(this.#middles, middle) &&
      this.#suffixes.get(person) === suffix &&
      !differs(this.#peoplesSsns, number)
    )
      find("client.same-name-and-birth-date", "PersonalID");
  }

  #stay(row: RowOf<"Enrollment">, number: number): void {
    const { memory } = this.#check;
    if (row.EnrollmentID === "") return;
    const { ordinal } = memory.enrollmentIds.add(row.EnrollmentID);
    const client = row.PersonalID === "" ? -1 : memory.clientIds.find(row.PersonalID);
    const project = row.ProjectID === "" ? -1 : memory.projectIds.find(row.ProjectID);
    if (!this.#check.looksAtPeople) {
      memory.stayClients.set(ordinal, client);
      if (row.DateDeleted !== "") memory.rememberDeletedStay(ordinal);
      return;
    }
    memory.rememberStay(ordinal, row, number, client, project);
    const facts = memory.projects[project];
    if (facts === undefined || row.DateDeleted !== "") return;
    facts.enrollments++;
    const organization = memory.organizations[memory.organizationOf[project] ?? -1];
    if (organization?.victimServiceProvider === true) organization.clients[0] = true;
  }
}

interface Period {
  readonly start: number;
  readonly end: number;
}
/** The day on which one record ends is the day on which the next begins, or the one before it. */
const overlap = (a: Period, b: Period): boolean =>
  a.start !== 0 && b.start !== 0 && (a.end === 0 || b.start < a.end) && (b.end === 0 || a.start < b.end);
