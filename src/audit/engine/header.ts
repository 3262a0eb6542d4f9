import type { Severity } from "../../core/index.js";
import { type Column, columnsOf, HUD_VERSIONS, type HudFileName, type HudVersion } from "../../hud/index.js";
import type { RuleCode } from "../rules/index.js";

/** What is wrong with a header: a rule and the HUD column, or the 1-based number of an unknown one. */
export interface HeaderFault {
  readonly code: RuleCode;
  readonly column: string | number;
  readonly severity?: Severity;
}

/** A header as HUD means it. */
export interface Header {
  /** What each column of the file is; null where HUD knows none. */
  readonly columns: readonly (Column | null)[];
  /** The place of each HUD column that is there. */
  readonly places: ReadonlyMap<string, number>;
  readonly faults: readonly HeaderFault[];
}

/** FY 2026 renamed it, and vendors go on writing the old name; rules read either. */
const RENAMED: readonly (readonly [string, string])[] = [["HispanicLatinao", "HispanicLatinaeo"]];
/** Eva and its demonstration data have it elsewhere; both places are right (see HUD_DISAGREEMENTS). */
const ANYWHERE = ["MentalHealthConsultation"];

const folded = (name: string): string => name.trim().toLowerCase();

/** Reads a header against the standard: names are HUD's, letter for letter; the order is looked at too. */
export function readHeader(names: readonly string[], file: HudFileName, version: HudVersion): Header {
  const faults: HeaderFault[] = [];
  const ours = columnsOf(version, file) as readonly Column[];
  const theirs = HUD_VERSIONS.filter((other) => other !== version).flatMap(
    (other) => columnsOf(other, file) as readonly Column[],
  );
  const places = new Map<string, number>();
  const columns = names.map((name, i) => {
    const exact = ours.find((column) => column.name === name);
    const meant = exact ?? ours.find((column) => folded(column.name) === folded(name));
    if (meant !== undefined) {
      if (exact === undefined) faults.push({ code: "structure.header-case", column: meant.name });
      if (places.has(meant.name)) {
        faults.push({ code: "structure.unknown-column", column: i + 1 });
        return null;
      }
      places.set(meant.name, i);
      return meant;
    }
    const foreign = theirs.find((column) => folded(column.name) === folded(name));
    if (foreign === undefined) {
      faults.push({ code: "structure.unknown-column", column: i + 1 });
      return null;
    }
    faults.push({ code: "structure.column-of-other-version", column: foreign.name });
    places.set(foreign.name, i);
    return foreign;
  });
  for (const { name } of ours) {
    const renamed = RENAMED.some(
      ([now, before]) => (name === now && places.has(before)) || (name === before && places.has(now)),
    );
    if (!places.has(name) && !renamed) faults.push({ code: "structure.missing-column", column: name });
  }
  const order = ours.map(({ name }) => name).filter((name) => places.has(name) && !ANYWHERE.includes(name));
  for (const name of outOfOrder(order.map((name) => places.get(name) ?? 0)).map((i) => order[i] ?? ""))
    faults.push({ code: "structure.column-order", column: name });
  return { columns, places, faults };
}

/** The fewest that must move so that the rest rises: those outside a longest rising run. */
function outOfOrder(places: readonly number[]): readonly number[] {
  const length = places.map(() => 1);
  const before = places.map(() => -1);
  for (let i = 0; i < places.length; i++)
    for (let j = 0; j < i; j++)
      if ((places[j] ?? 0) < (places[i] ?? 0) && (length[j] ?? 0) + 1 > (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1;
        before[i] = j;
      }
  const stays = new Set<number>();
  for (let at = length.indexOf(Math.max(0, ...length)); at !== -1; at = before[at] ?? -1) stays.add(at);
  return places.map((_, i) => i).filter((i) => !stays.has(i));
}
