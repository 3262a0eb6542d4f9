import type { Row } from "../../csv/index.js";
import type { HudFileName } from "../../hud/index.js";
import type { Check, RowOf } from "../rule.js";
import { ROW_RULES, RULES, type RuleCode } from "../rules/index.js";
import { recordDates } from "../rules/exportFile.js";
import type { Client, Enrollment, Its, Project } from "../state/its.js";
import { type CellCheck, cellCheck, FREE_TEXT, rowLists } from "./cells.js";
import type { ExportCheck } from "./exportCheck.js";
import { readHeader } from "./header.js";
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
  readonly #columns: readonly { readonly name: string; readonly check: CellCheck | null; readonly required: boolean }[];
  /** Checks and required columns side by side, for the loop over the cells. */
  readonly #checks: readonly (CellCheck | null)[];
  readonly #required: Uint8Array;
  /** Faults of the row in hand: a place that is empty, or −1 − place with its code. */
  readonly #faults: number[] = [];
  readonly #codes: RuleCode[] = [];
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
    const required = new Set(columns.filter((column) => column?.nullable === false).map((column) => column?.name));
    this.#columns = columns.map((column) => ({
      name: column?.name ?? "",
      check: column === null || ahead ? null : cellCheck(file, column, about.version, about.hashStatus),
      required: column !== null && required.has(column.name),
    }));
    this.#checks = this.#columns.map(({ check: one }) => one);
    this.#above = this.#columns.map(() => "");
    this.#verdicts = this.#columns.map(() => null);
    this.#required = Uint8Array.from(this.#columns, (column) => (column.required ? 1 : 0));
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
    const cells = this.#view.cells;
    this.isCutOff = row.ragged && row.raw.at(-1) !== LINE_FEED;
    if (row.ragged) {
      if (!this.#ahead) this.#find("structure.row-width", row.number);
      return;
    }
    if (this.#ahead) {
      for (let i = 0; i < this.#columns.length; i++) cells[i] = row.cell(i);
      this.#remembering.exitAhead(this.#view.row as RowOf<"Exit">, row.number);
      return;
    }
    // One pass over the cells, most of them empty: this loop is most of the work of a large file.
    const faults = this.#faults;
    const lastCells = this.#above;
    const verdicts = this.#verdicts;
    const width = this.#columns.length;
    let count = 0;
    for (let i = 0; i < width; i++) {
      if (row.isEmpty(i)) {
        if (cells[i] !== "") cells[i] = "";
        if (this.#required[i] === 1) faults[count++] = i;
        continue;
      }
      // What stands below its like, as codes and stamps do, is neither read nor judged again.
      const above = lastCells[i] ?? "";
      const cell = row.cellOr(i, above);
      cells[i] = cell;
      if (cell !== above || above === "") {
        lastCells[i] = cell;
        verdicts[i] = this.#checks[i]?.(cell) ?? null;
      }
      const code = verdicts[i] ?? null;
      if (code !== null) {
        this.#codes[count] = code;
        faults[count++] = -1 - i;
      }
    }
    const number = row.number;
    const isNew = this.#lookAtKey(number);
    for (let k = 0; k < count; k++) {
      const at = faults[k] ?? 0;
      const code = at >= 0 ? "structure.value-missing" : (this.#codes[k] ?? "structure.value-missing");
      this.#find(code, number, this.#columns[at >= 0 ? at : -1 - at]?.name);
    }
    this.#lookAtRow(number, isNew);
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
    if (key === "" || this.#keys.add(key)) return true;
    this.#find("structure.duplicate-key", number, this.#key);
    return false;
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

  /** Client, enrollment and project of the row in hand. */
  #setIts(): Enrollment | null {
    const { memory } = this.#check;
    const found = <T>(column: string, ordinal: (id: string) => number, get: (ordinal: number) => T): T | null => {
      const id = this.#cell(column);
      const at = id === "" ? -1 : ordinal(id);
      return at === -1 ? null : get(at);
    };
    const client: Client | null = found(
      "PersonalID",
      (id) => memory.clientIds.find(id),
      (at) => memory.client(at),
    );
    const enrollment = found(
      "EnrollmentID",
      (id) => memory.enrollmentIds.find(id),
      (at) => memory.enrollment(at),
    );
    const project: Project | null =
      found(
        "ProjectID",
        (id) => memory.projectIds.find(id),
        (at) => memory.projects[at] ?? null,
      ) ?? (enrollment === null ? null : (memory.projects[memory.stayProjects.get(enrollment.ordinal)] ?? null));
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
