// Writes docs/explanation/policies.md from the policies themselves, with HUD's view of each.
import { writeFileSync } from "node:fs";
import { hudConflicts, policies, POLICY_CONFLICTS } from "../../dist/index.js";

const age = (n) => (Number.isFinite(n) ? String(n) : "any age");
const GIVES = {
  "january-1-of-birth-year": "1 January of the birth year",
  "january-1-after-birth-year": "1 January of the year after birth",
  "age-preserving": "1 January of the year that keeps the age",
  actual: "the true birth date",
  "year-only": "the year alone",
  "90-and-over": "“90 and over”",
  nothing: "no date",
};
const text = (value) => (value === null || value === "" ? "empty" : `“${value}”`);
const section = (policy) => {
  const { id, community, source, name, ssn, dob, unstated } = policy;
  const where = [source.by, source.title, source.section, source.date].filter(Boolean).join(", ");
  const conflicts = hudConflicts(policy);
  return `## ${community.name}

\`${id}\`${community.coc === null ? "" : `, ${community.coc}`}${community.software === null ? "" : `, ${community.software}`}. Source: ${where}${source.url === undefined ? "" : `, <${source.url}>`}.

| | |
|---|---|
| anonymous records | ${policy.anonymousRecords} |
| name | ${text(name.first)} ${text(name.last)}, quality ${name.quality}; with a Client ID ${text(name.lastOnceKnown)} |
| SSN | ${text(ssn.value)}, quality ${ssn.quality} |
| birth date | ${dob.rules.map(({ from, to, gives }) => `${age(from)} to ${age(to)}: ${GIVES[gives]}`).join("; ")}; quality ${dob.quality} |
| HIV, violence | ${policy.disclosures.hiv}, ${policy.disclosures.dv} |
| not stated in the source, so ours | ${unstated.length === 0 ? "nothing" : unstated.join(", ")} |

${conflicts.length === 0 ? "Nothing of it conflicts with HUD's standards." : conflicts.map(({ code }) => `- \`${code}\`: ${POLICY_CONFLICTS[code].why}`).join("\n")}
`;
};

writeFileSync(
  "docs/explanation/policies.md",
  `# Policies and their sources

A community's rules are a value with its source. What the source doesn't say is marked as ours; what disagrees with HUD's
standards or the law is told and never refused. This page is written by \`scripts/docs/policies.mjs\` from the values.

${policies.map(section).join("\n")}`,
);
