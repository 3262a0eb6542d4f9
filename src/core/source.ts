/** Where a rule comes from, so that whoever doubts it can read it. */
export interface Source {
  readonly by: string;
  readonly title: string;
  /** The heading, element number or paragraph. */
  readonly section?: string;
  /** ISO year, month or day. */
  readonly date?: string;
  readonly url?: string;
}

/** A section of the county's guide. */
export const guide = (section: string): Source => ({
  by: "City of Spokane, Community, Housing and Human Services",
  title: "Creating and Managing Anonymous Clients in the HMIS",
  section,
  date: "2024-10",
});

/** An element or rule of HUD's HMIS data standards. */
export const hudStandard = (section: string, date = "2025-10"): Source => ({
  by: "HUD",
  title: date < "2025" ? "FY 2024 HMIS Data Standards" : "FY 2026 HMIS Data Standards",
  section,
  date,
});

/** A statute or regulation. */
export const statute = (section: string): Source => ({ by: "law", title: section });
