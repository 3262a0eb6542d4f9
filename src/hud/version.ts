/** The standards that an export may follow: in force from October 2023 and from October 2025. */
export type HudVersion = "FY2024" | "FY2026";

/** Oldest first. */
export const HUD_VERSIONS = ["FY2024", "FY2026"] as const satisfies readonly HudVersion[];

/**
 * The standard that an export follows: from CSVVersion in Export.csv, else from the header of Client.csv or
 * Enrollment.csv. Null where neither tells.
 *
 * @example
 * detectVersion({ csvVersion: "2026 v1.0" }); // => "FY2026"
 * detectVersion({ headers: { Client: ["PersonalID", "Woman"] } }); // => "FY2024"
 */
export function detectVersion({
  csvVersion,
  headers = {},
}: {
  readonly csvVersion?: string | undefined;
  readonly headers?: Readonly<Partial<Record<"Client" | "Enrollment", readonly string[]>>>;
}): HudVersion | null {
  const year = /(?<!\d)20(24|26)(?!\d)/.exec(csvVersion ?? "")?.[1];
  if (year !== undefined) return year === "24" ? "FY2024" : "FY2026";
  const names = [...(headers.Client ?? []), ...(headers.Enrollment ?? [])];
  const has = (columns: readonly string[]): boolean => columns.some((column) => names.includes(column));
  const [old, current] = [has(ONLY_FY2024), has(ONLY_FY2026)];
  return old === current ? null : old ? "FY2024" : "FY2026";
}

// Not HispanicLatinaeo and HispanicLatinao: vendors write the old spelling into FY 2026 exports.
const ONLY_FY2024 = ["Woman", "GenderNone", "DifferentIdentity", "SexualOrientation", "TranslationNeeded"];
const ONLY_FY2026 = ["Sex", "MentalHealthConsultation"];
