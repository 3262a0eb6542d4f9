import { type HudFileName, type HudColumnName, TABLES } from "./files.js";
import { PATTERNS } from "./patterns.js";
import type { ColumnRow, ColumnType } from "./table.js";
import { HUD_VERSIONS, type HudVersion } from "./version.js";

/** What HUD's standard says of one column. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly type: ColumnType;
  /** In characters; null where the type sets it. Names and SSN are longer in a hashed export. */
  readonly maxLength: number | null;
  readonly nullable: boolean;
  /** The code of the list that the values come from, for {@link codeList}; `by …` where it depends on the row ({@link codeListOf}). */
  readonly codeList: string | null;
  /** HUD's number of the data element or field. */
  readonly dataElement: string | null;
  /** The form of the text, where HUD gives one. */
  readonly pattern: RegExp | null;
}

/** What FY 2024 said otherwise of columns that both versions have. */
const FY2024: Readonly<Record<string, { readonly maxLength?: number; readonly codeList?: string }>> = {
  "Export.SourceID": { maxLength: 32 }, // one CoC; FY 2026 takes a list
  "Enrollment.UnemploymentFam": { codeList: "1.7" },
  "Enrollment.MentalHealthDisorderFam": { codeList: "1.7" },
  "Enrollment.PhysicalDisabilityFam": { codeList: "1.7" },
  "Enrollment.AlcoholDrugUseDisorderFam": { codeList: "1.7" },
  "Enrollment.InsufficientIncome": { codeList: "1.7" },
  "Enrollment.IncarceratedParent": { codeList: "1.7" },
  "Exit.CounselingReceived": { codeList: "1.7" },
  "Exit.PostExitCounselingPlan": { codeList: "1.7" },
  "Exit.EmailSocialMedia": { codeList: "1.7" },
  "Exit.Telephone": { codeList: "1.7" },
  "Exit.InPersonIndividual": { codeList: "1.7" },
  "Exit.InPersonGroup": { codeList: "1.7" },
};

const standards = /* @__PURE__ */ (() =>
  Object.fromEntries(
    HUD_VERSIONS.map((version) => [
      version,
      Object.fromEntries(Object.entries(TABLES).map(([file, rows]) => [file, columns(version, file, rows)])),
    ]),
  ) as unknown as Readonly<Record<HudVersion, Readonly<Record<HudFileName, readonly Column[]>>>>)();

/**
 * The columns of a file in HUD's order. HUD requires the names, not the order.
 *
 * @example
 * columnsOf("FY2026", "Client").length; // => 38
 * columnsOf("FY2026", "Client")[6]; // => { name: "SSN", type: "string", maxLength: 9, nullable: true, codeList: null, dataElement: "3.02.1", pattern: /^[0-9xX]{9}$/ }
 */
export function columnsOf<File extends HudFileName>(
  version: HudVersion,
  file: File,
): readonly Column<HudColumnName<File>>[] {
  return standards[version][file] as readonly Column<HudColumnName<File>>[];
}

const byName = /* @__PURE__ */ (() =>
  new Map(
    HUD_VERSIONS.flatMap((version) =>
      Object.entries(standards[version]).flatMap(([file, columns]) =>
        columns.map((column) => [`${version} ${file}.${column.name}`, column] as const),
      ),
    ),
  ))();

/**
 * One column of a file; null where the version has none of that name. Case counts, as HUD wants it.
 *
 * @example
 * columnOf("FY2026", "Client", "Sex")?.codeList; // => "4.21"
 * columnOf("FY2024", "Client", "Sex"); // => null
 */
export function columnOf(version: HudVersion, file: HudFileName, name: string): Column | null {
  return byName.get(`${version} ${file}.${name}`) ?? null;
}

function columns(version: HudVersion, file: string, rows: Readonly<Record<string, ColumnRow>>): readonly Column[] {
  return Object.entries(rows)
    .filter(([, [, , , , , only]]) => only === undefined || only === version)
    .map(([name, [type, maxLength, empty, codeList, dataElement]]) => ({
      name,
      type,
      maxLength,
      nullable: empty === "null",
      codeList,
      dataElement,
      pattern: PATTERNS[`${file}.${name}`] ?? null,
      ...(version === "FY2024" ? FY2024[`${file}.${name}`] : {}),
    }));
}
