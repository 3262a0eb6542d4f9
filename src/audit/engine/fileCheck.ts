import type { Row } from "../../csv/index.js";
import type { HudFileName } from "../../hud/index.js";
import type { Check, RowOf } from "../rule.js";
import { ROW_RULES, RULES, type RuleCode } from "../rules/index.js";
import { recordDates } from "../rules/exportFile.js";
import type { Enrollment, Its } from "../state/its.js";
import { type CellCheck, cellCheck, FREE_TEXT, rowLists } from "./cells.js";
import type { ExportCheck } from "./exportCheck.js";
import { readHeader } from "./header.js";
import type { Ids } from "./ids.js";
import { IdSet } from "./idSet.js";
import { LINKS } from "./links.js";
import { Remembering } from "./remembering.js";
import { namesSomebody, numbersIn, toldByAnswer } from "./texts.js";
import { type View, viewOf } from "./view.js";

/** Columns whose list of codes depends on the row. */
const BY_ROW: Readonly<Partial<Record<HudFileName, readonly string[]>>> = {
  Disabilities: ["DisabilityResponse"],
  Services: ["TypeProvided", "SubTypeProvided"],
};

/** Rules that need free texts to be read. */
const TEXT_CODES: readonly RuleCode[] = /* @__PURE__ */ (() =>
  RULES.map(({ code }) => code).filter((code) => code.startsWith("text.") || code === "anonymous.text-with-pii"))();
/** Names of what is no person. */
const LABELS: Readonly<Partial<Record<HudFileName, readonly string[]>>> = {
  Organization: ["OrganizationName", "OrganizationCommonName"],
  Project: ["ProjectName", "ProjectCommonName"],
};
const LINE_FEED = 10;

/** The check of one file, row by row. */
export class FileCheck {
  /** The last row has too few cells and no end: the file was cut off. */
  isCutOff = false;
  readonly #check: ExportCheck;
  readonly #file: HudFileName;
  readonly #ahead: boolean;
  readonly #view: View;
  readonly #names: readonly string[];
  readonly #checks: readonly (CellCheck | null)[];
  /** Columns that may not be empty. */
  readonly #required: readonly number[];
  /** Places whose cells held something in the last row. */
  readonly #filled: number[] = [];
  /** The last cell of each column that wasn't empty, and what was found in it. */
  readonly #above: string[];
  readonly #verdicts: (RuleCode | null)[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #key: string;
  readonly #keys = new IdSet();
  #hasRows = false;
  readonly #rules: readonly { readonly code: RuleCode; readonly check: Check }[];
  readonly #links: typeof LINKS;
  readonly #texts: readonly string[];
  readonly #isInList: ReturnType<typeof rowLists>;
  readonly #remembering: Remembering;
  readonly #its: { -readonly [K in keyof Its]: Its[K] };

  constructor(check: ExportCheck, file: HudFileName, header: readonly string[], ahead: boolean) {
    const { about, options } = check;
    this.#check = check;
    this.#file = file;
    this.#ahead = ahead;
    const { columns, places, faults } = readHeader(header, file, about.version);
    if (!ahead)
      for (const { code, column } of faults) check.find(code, { file: `${file}.csv`, row: 0, column }, String(column));
    this.#places = places;
    this.#view = viewOf(file, places);
    this.#names = columns.map((column) => column?.name ?? "");
    this.#checks = columns.map((column) =>
      column === null || ahead ? null : cellCheck(file, column, about.version, about.hashStatus),
    );
    this.#required = ahead ? [] : columns.flatMap((column, place) => (column?.nullable === false ? [place] : []));
    for (const _ of columns) this.#view.cells.push("");
    this.#above = columns.map(() => "");
    this.#verdicts = columns.map(() => null);
    this.#key = columns[0]?.name ?? "";
    // A rule says nothing of a column that isn't there: the header's finding tells.
    this.#rules = ROW_RULES.filter(({ code }) => check.asks(code)).flatMap(({ code, checks }) =>
      checks.filter(({ on, column }) => on === file && places.has(column)).map((one) => ({ code, check: one })),
    );
    this.#links = LINKS.filter(
      ({ column, to }) => places.has(column) && (to !== file || column === "ResProjectID") && check.isComplete(to),
    );
    const readsTexts = TEXT_CODES.some(check.asks);
    this.#texts = (FREE_TEXT[file] ?? []).filter((column) => readsTexts && places.has(column));
    this.#isInList = rowLists(about.version);
    this.#remembering = new Remembering(check, file);
    this.#its = {
      version: about.version,
      policy: options.policy,
      asOf: check.asOf,
      exportDate: about.exportDate,
      hashStatus: about.hashStatus,
      isHashed: ["2", "3", "4"].includes(about.hashStatus),
      client: null,
      enrollment: null,
      project: null,
      projectOf: (id) => check.memory.projects[check.memory.projectIds.find(id)] ?? null,
    };
  }

  row(row: Row): void {
    this.isCutOff = row.ragged && row.raw.at(-1) !== LINE_FEED;
    if (row.ragged) {
      // Its cells can't be told apart, so it is nobody's: the cells in hand are still those of the row before.
      if (!this.#ahead)
        this.#check.find("structure.row-width", { file: `${this.#file}.csv`, row: row.number }, row.cell(0));
      return;
    }
    const faults = this.#readCells(row);
    const number = row.number;
    if (this.#ahead) {
      this.#remembering.exitAhead(this.#view.row as RowOf<"Exit">, number);
      return;
    }
    const isNew = this.#lookAtKey(number);
    for (const { place, code } of faults.sort((a, b) => a.place - b.place))
      this.#find(code, number, this.#names[place]);
    this.#lookAtRow(number, isNew);
  }

  /** Takes the cells of a row in hand and tells their faults. Most cells are empty, and a row like the one above it. */
  #readCells(row: Row): { readonly place: number; readonly code: RuleCode }[] {
    const { cells } = this.#view;
    const faults: { place: number; code: RuleCode }[] = [];
    const filled = this.#filled;
    for (const place of filled) cells[place] = "";
    filled.length = 0;
    for (let place = row.filledFrom(0); place < row.width; place = row.filledFrom(place + 1)) {
      filled.push(place);
      // What stands below its like, as codes and stamps do, is neither read nor judged again.
      const above = this.#above[place] ?? "";
      const cell = row.cellOr(place, above);
      cells[place] = cell;
      if (cell !== above) {
        this.#above[place] = cell;
        this.#verdicts[place] = this.#checks[place]?.(cell) ?? null;
      }
      const code = this.#verdicts[place] ?? null;
      if (code !== null) faults.push({ place, code });
    }
    for (const place of this.#required)
      if (cells[place] === "") faults.push({ place, code: "structure.value-missing" });
    return faults;
  }

  end(): void {
    if (this.#ahead) return;
    if (this.#file === "Export" && !this.#hasRows)
      this.#check.find("structure.export-rows", { file: "Export.csv", row: 0 });
    this.#remembering.end();
  }

  #cell(column: string): string {
    const place = this.#places.get(column);
    return place === undefined ? "" : (this.#view.cells[place] ?? "");
  }

  #find(code: RuleCode, row: number, column?: string): void {
    const key = this.#cell(this.#key);
    const client = this.#cell("PersonalID");
    this.#check.find(
      code,
      { file: `${this.#file}.csv`, row, ...(column === undefined ? {} : { column }) },
      key,
      client,
    );
  }

  #lookAtKey(number: number): boolean {
    this.#hasRows = true;
    if (this.#file === "Export") {
      if (number === 2) this.#find("structure.export-rows", number);
      return number === 1;
    }
    const key = this.#cell(this.#key);
    if (key === "" || this.#isNewKey(key)) return true;
    this.#find("structure.duplicate-key", number, this.#key);
    return false;
  }

  /** Enrollments are remembered anyway: a set of its own would hold two million keys twice. */
  #isNewKey(key: string): boolean {
    return this.#file === "Enrollment" ? this.#check.memory.enrollmentIds.add(key).isNew : this.#keys.add(key);
  }

  #lookAtRow(number: number, isNew: boolean): void {
    const { memory, about } = this.#check;
    const file = this.#file;
    const deleted = this.#cell("DateDeleted") !== "";
    for (const column of BY_ROW[file] ?? [])
      if (
        this.#cell(column) !== "" &&
        !this.#isInList(file, column, this.#view.row as Readonly<Record<string, string>>)
      )
        this.#find("structure.not-in-list", number, column);

    if (file !== "Export" && about.exportId !== null && this.#places.has("ExportID")) {
      const exportId = this.#cell("ExportID");
      if (exportId !== "" && exportId !== about.exportId)
        this.#find("structure.export-id-mismatch", number, "ExportID");
    }
    for (const { column, ids } of this.#links) {
      const id = this.#cell(column);
      if (id !== "" && ids(memory).find(id) === -1) this.#find("structure.dangling-id", number, column);
    }
    this.#lookAtMoments(number);
    this.#remembering.remember(this.#view.row, number, isNew, deleted, (code, column) =>
      this.#find(code, number, column),
    );

    const enrollment = this.#setIts();
    this.#lookAtOwner(number, enrollment);
    this.#lookAtTexts(number, enrollment);
    this.#lookAtLabels(number);
    if (deleted || enrollment?.isDeleted === true) return;
    const { client, isHashed } = this.#its;
    if (client !== null && !isHashed && this.#check.looksAtPeople)
      this.#remembering.moment(this.#cell("DateCreated"), client.ordinal, number);
    const { row } = this.#view;
    for (const { code, check } of this.#rules)
      if ((check.when === undefined || check.when(row, this.#its)) && !check.holds(row, this.#its))
        this.#find(code, number, check.column);
  }

  #lookAtMoments(number: number): void {
    if (!this.#places.has("DateCreated")) return;
    const created = this.#cell("DateCreated");
    const updated = this.#cell("DateUpdated");
    const deleted = this.#cell("DateDeleted");
    if (recordDates.updatedBeforeCreated(created, updated))
      this.#find("dates.updated-before-created", number, "DateUpdated");
    if (recordDates.updatedBeforeCreated(created, deleted))
      this.#find("dates.updated-before-created", number, "DateDeleted");
    this.#lookAtMoment(created, "DateCreated", number);
    this.#lookAtMoment(updated, "DateUpdated", number);
    this.#lookAtMoment(deleted, "DateDeleted", number);
  }

  #lookAtMoment(moment: string, column: string, number: number): void {
    if (moment !== "" && recordDates.afterExport(moment, this.#check.about.exportDate))
      this.#find("dates.created-after-export", number, column);
  }

  #ordinal(ids: Ids, column: string): number {
    const id = this.#cell(column);
    return id === "" ? -1 : ids.find(id);
  }

  /** Client, enrollment and project of the row in hand. */
  #setIts(): Enrollment | null {
    const { memory } = this.#check;
    const person = this.#ordinal(memory.clientIds, "PersonalID");
    const stay = this.#ordinal(memory.enrollmentIds, "EnrollmentID");
    const place = this.#ordinal(memory.projectIds, "ProjectID");
    const client = person === -1 ? null : memory.client(person);
    const enrollment = stay === -1 ? null : memory.enrollment(stay);
    const project = memory.projects[place] ?? memory.projects[stay === -1 ? -1 : memory.stayProjects.get(stay)] ?? null;
    this.#its.client = client;
    this.#its.enrollment = enrollment;
    this.#its.project = project;
    return enrollment;
  }

  /** The client of a row is the one of its enrollment and of its assessment. */
  #lookAtOwner(number: number, enrollment: Enrollment | null): void {
    const { client } = this.#its;
    if (client === null || this.#file === "Enrollment") return;
    const ofAnother =
      (enrollment !== null && enrollment.client !== client.ordinal) ||
      (this.#file.startsWith("AssessmentQ") || this.#file === "AssessmentResults"
        ? this.#isOfAnotherAssessment(client.ordinal)
        : false);
    if (ofAnother) this.#find("structure.id-of-another", number, "PersonalID");
  }

  #isOfAnotherAssessment(client: number): boolean {
    const { memory } = this.#check;
    const assessment = memory.assessmentIds.find(this.#cell("AssessmentID"));
    return assessment !== -1 && memory.assessmentClients.get(assessment) !== client;
  }

  #lookAtTexts(number: number, enrollment: Enrollment | null): void {
    for (const column of this.#texts) {
      const text = this.#cell(column);
      const told =
        column === "AssessmentAnswer" && text !== ""
          ? toldByAnswer(this.#check.readText, this.#cell("AssessmentQuestion"), text)
          : [];
      if (text.length < 3 && told.length === 0) continue;
      const codes = new Set([...this.#check.readText(text, column), ...told]);
      if (this.#namesItsPeople(text, enrollment)) codes.add("text.own-name");
      if (codes.has("text.own-name")) codes.delete("text.name");
      for (const code of codes) this.#find(code, number, column);
      if (codes.size > 0 && this.#its.client?.isAnonymous === true)
        this.#find("anonymous.text-with-pii", number, column);
    }
  }

  /** Names of projects and organisations hold no phone number and no e-mail address. */
  #lookAtLabels(number: number): void {
    for (const column of LABELS[this.#file] ?? []) {
      const label = this.#cell(column);
      if (label.length < 7) continue;
      for (const code of numbersIn(this.#check.readText, label)) this.#find(code, number, column);
    }
  }

  #namesItsPeople(text: string, enrollment: Enrollment | null): boolean {
    const { memory } = this.#check;
    const people = new Set<number>();
    if (this.#its.client !== null) people.add(this.#its.client.ordinal);
    // While stays are being read, households aren't known yet.
    const household =
      enrollment === null || this.#file === "Enrollment" ? -1 : memory.stayHouseholds.get(enrollment.ordinal);
    if (household >= 0) for (const member of memory.membersOf(household)) people.add(member);
    const names = new Set<number>();
    for (const person of people)
      for (const name of [memory.firstNames.get(person), memory.lastNames.get(person)]) if (name !== 0) names.add(name);
    return names.size > 0 && namesSomebody(text, names);
  }
}
