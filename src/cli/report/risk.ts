import type { ReversedHashes, RiskAssessment } from "../../risk/index.js";

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** How well people can be told apart, for a person. */
export function riskAsText(risk: RiskAssessment, hashes: ReversedHashes | null, columns: readonly string[]): string {
  const { prosecutor, households } = risk;
  const lines = [
    `${risk.rows} clients, by ${columns.join(", ")}: ${risk.classes} groups, the smallest of ${risk.k}.`,
    "",
    `${risk.sampleUniques.length} are the only ones of their kind (${percent(risk.sampleUniques.length / Math.max(1, risk.rows))}).`,
    `${risk.rowsBelow.k} stand in groups that are too small to share, ${risk.rowsBelow.publishing} in groups under 11, too small to publish.`,
    `Who knows that somebody is in the export finds them with a chance of ${percent(prosecutor.average)} on average, ${percent(prosecutor.highest)} at most.`,
    ...(households === null
      ? []
      : [
          `A household gives itself away by one member: ${percent(households.average)} on average over ${households.count} households.`,
        ]),
    ...risk.diversity
      .filter(({ rowsDisclosed }) => rowsDisclosed > 0)
      .map(
        ({ column, rowsDisclosed }) =>
          `${rowsDisclosed} stand in groups where everybody has the same ${column}: to find the group is to know it.`,
      ),
    ...(risk.findings.some(({ code }) => code === "risk.anonymous-label")
      ? ['The name "Anonymous" itself tells: its owner refused, has disclosed HIV or AIDS, or flees violence.']
      : []),
    "",
    "To say less, best first:",
    ...risk.coarsening
      .slice(0, 5)
      .map(
        ({ column, step, sampleUniques, rowsBelowK, gain }) =>
          `  ${column}: ${step} – ${gain} come out of small groups, ${rowsBelowK} stay in them, ${sampleUniques} alone`,
      ),
    ...singledOut(risk),
    ...hashLines(hashes),
  ];
  return `${lines.join("\n")}\n`;
}

/** Which columns single people out, by how often they are in a smallest unique combination. */
function singledOut({ minimalUniques }: RiskAssessment): readonly string[] {
  const counts = new Map<string, number>();
  for (const { combinations } of minimalUniques)
    for (const column of new Set(combinations.flat())) counts.set(column, (counts.get(column) ?? 0) + 1);
  if (counts.size === 0) return [];
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5);
  return [
    "",
    "Columns that help to single somebody out, with how many clients:",
    ...sorted.map(([column, count]) => `  ${column}: ${count}`),
  ];
}

function hashLines(hashes: ReversedHashes | null): readonly string[] {
  if (hashes === null) return [];
  const { names, ssns, attempts } = hashes;
  if (names.hashed + ssns.hashed === 0)
    return [
      "",
      'HashStatus says that names are hashed, and none is in HUD\'s form: "hmis-privacy check" tells what they are.',
    ];
  return [
    "",
    `A hashed export is not a de-identified one. With ${attempts} hashes:`,
    `  ${names.reversed} of ${names.hashed} hashed names fell to a table of Soundex codes;`,
    `  ${ssns.reversed} of ${ssns.tried} SSNs that were tried are known to the last digit, of ${ssns.hashed} hashed.`,
  ];
}

/** The same for a program: rows by their place, no value. */
export const riskAsJson = (risk: RiskAssessment, hashes: ReversedHashes | null): string =>
  `${JSON.stringify({ ...risk, hashes }, null, 2)}\n`;
