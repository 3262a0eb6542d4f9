import { RULES } from "../../audit/index.js";
import { sourceOf } from "./check/sarif.js";

/** What the first part of a code speaks of, in the order of the page. */
const FAMILIES: Readonly<Record<string, string>> = {
  anonymous: "Anonymous records",
  vsp: "Victim service providers",
  disclosure: "HIV and violence",
  health: "Health",
  text: "Free texts",
  staff: "Staff",
  hash: "Hashed exports",
  placeholder: "Values that stand for nothing",
  ssn: "Social Security numbers",
  name: "Names",
  id: "Identifiers",
  client: "One person twice",
  quality: "Quality codes",
  dates: "Dates",
  household: "Households",
  enrollment: "Enrollments",
  exit: "Exits",
  veteran: "Veterans",
  income: "Income and benefits",
  dependent: "Answers that hang on others",
  services: "Services",
  project: "Projects",
  inventory: "Beds and units",
  affiliation: "Affiliations",
  "export-file": "Export.csv",
  structure: "Files, columns, cells",
};

/** The page of all rules, for the docs. */
export function rulesPage(): string {
  const families = [...new Set([...Object.keys(FAMILIES), ...RULES.map(({ code }) => familyOf(code))])];
  const sections = families.map((family) => {
    const rows = RULES.filter(({ code }) => familyOf(code) === family).map(
      ({ code, severity, why, mend }) =>
        `### \`${code}\`\n\n${severity} · mended by ${mend} · ${sourceOf(code)}\n\n${why}\n`,
    );
    return rows.length === 0 ? "" : `## ${FAMILIES[family] ?? family}\n\n${rows.join("\n")}`;
  });
  return `# The rules of \`hmis-privacy check\`

${RULES.length} rules, in the table that the check itself reads; \`hmis-privacy rules --format markdown\` writes this page. An
*error* must be mended, a *warning* must be looked at, *info* is good to know. Each has a case that breaks it and one that
comes close and doesn't, in \`test/audit/fixtures\`. What a file can be refused for before any rule is asked, such as a
quote that never closes, is told with codes that start with \`csv.\` and \`node.\`.

${sections.filter((section) => section !== "").join("\n")}`;
}

const familyOf = (code: string): string => code.slice(0, code.indexOf("."));
