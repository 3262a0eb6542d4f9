/** A way to say less in a column. */
export interface Coarsening {
  /** What is done, in words: `5-year bands`. */
  readonly step: string;
  /** From a value, as text, to the vaguer one. */
  readonly to: (value: string) => string;
}

const band =
  (years: number) =>
  (value: string): string => {
    const year = Number(/^\d{4}/.exec(value)?.[0]);
    return Number.isNaN(year) ? value : String(year - (year % years));
  };

const birth: readonly Coarsening[] = [
  { step: "birth year", to: (value) => value.slice(0, 4) },
  { step: "5-year bands", to: band(5) },
  { step: "10-year bands", to: band(10) },
];

const moment: readonly Coarsening[] = [
  { step: "month", to: (value) => value.slice(0, 7) },
  {
    step: "quarter",
    to: (value) => `${value.slice(0, 4)}Q${Math.ceil(Number(value.slice(5, 7)) / 3)}`,
  },
  { step: "year", to: (value) => value.slice(0, 4) },
];

/** The steps that make sense for HMIS columns; leaving a column out is always tried as well. */
export const hmisCoarsenings: Readonly<Record<string, readonly Coarsening[]>> = {
  birthYear: birth,
  DOB: birth,
  entryMonth: moment,
  EntryDate: moment,
  ExitDate: moment,
  race: [{ step: "one race or several", to: (value) => (value.includes("+") ? "several" : "one") }],
  householdSize: [{ step: "alone, 2–4, 5 and more", to: (value) => sizeBand(Number(value)) }],
};

function sizeBand(size: number): string {
  if (Number.isNaN(size)) return "";
  return size <= 1 ? "1" : size <= 4 ? "2–4" : "5+";
}
