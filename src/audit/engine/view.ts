import { columnsOf, HUD_VERSIONS, type HudFileName } from "../../hud/index.js";
import type { RowOf } from "../rule.js";

/** A row that is looked at through HUD's column names, one object for a whole file. */
export interface View {
  readonly row: RowOf<HudFileName>;
  /** The cells of the row in hand. */
  readonly cells: string[];
}

/** The columns of a file in all versions; one that is not there reads as empty. */
export function viewOf(file: HudFileName, places: ReadonlyMap<string, number>): View {
  const cells: string[] = [];
  const row = Object.create(null) as Record<string, string>;
  for (const { name } of HUD_VERSIONS.flatMap((version) => columnsOf(version, file))) {
    if (Object.hasOwn(row, name)) continue;
    const place = places.get(name);
    Object.defineProperty(
      row,
      name,
      place === undefined ? { value: "", enumerable: true } : { get: () => cells[place] ?? "", enumerable: true },
    );
  }
  return { row: row as RowOf<HudFileName>, cells };
}
