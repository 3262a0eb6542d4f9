import type { HudVersion } from "./version.js";

type Labels = Readonly<Record<string, string>>;

/** Codes of `lists/` that only one version has. */
type OnlyIn = Readonly<Partial<Record<HudVersion, readonly string[]>>>;

export interface ListRow {
  readonly name: string;
  readonly labels: Labels;
  /** The only version with the list, or the codes that one version alone has. */
  readonly only: HudVersion | OnlyIn;
}

export const list = (name: string, labels: Labels, only: HudVersion | OnlyIn = {}): ListRow => ({ name, labels, only });

export const lists = <Code extends string>(rows: Readonly<Record<Code, ListRow>>): Readonly<Record<Code, ListRow>> =>
  rows;
