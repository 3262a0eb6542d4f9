import type { Path } from "../core/index.js";
import type { KeptFact } from "../policy/index.js";
import type { Answer, Assessment, Chart, ChartFacts, FactValue, Note } from "./chart.js";
import type { TextCleaner } from "./texts.js";
import { note as noteChange, type Work } from "./work.js";

/** The notes and assessments of a chart, cleaned; read-only ones that would change block. */
export function cleanTexts(chart: Chart, clean: TextCleaner, work: Work): Pick<Chart, "notes" | "assessments"> {
  const { clientId } = chart;
  const anonymous = work.anonymize.has(clientId);
  const review = (field: string, index: number, places: number): void => {
    if (places > 0)
      work.findings.push({ code: "client.review-text", severity: "warning", path: { field, index }, clientId });
  };
  const notes = chart.notes.map((was, index): Note => {
    const cleaned = clean(was.text);
    if (cleaned === null) {
      notScrubbed(clientId, { field: "notes", index }, work);
      return was;
    }
    const { text } = cleaned;
    review("notes", index, cleaned.review);
    if (text === was.text) return was;
    if (was.readOnly)
      work.blockers.push({
        code: "client.read-only-note",
        severity: "error",
        path: { field: "notes", index },
        clientId,
      });
    noteChange(work, clientId, "text-scrubbed", { field: "notes", index });
    return { ...was, text };
  });
  const assessments = chart.assessments.map((was, index): Assessment => {
    const path = { field: "assessments", index };
    let places = 0;
    const cleaned = (text: string): string => {
      const result = clean(text);
      if (result === null) notScrubbed(clientId, path, work);
      places += result?.review ?? 0;
      return result?.text ?? text;
    };
    const answers = was.answers.flatMap((answer): Answer[] => {
      const disclosed = anonymous ? disclosedAnswer(answer, clientId, path, work) : answer;
      if (disclosed === null) return [];
      const question = cleaned(disclosed.question);
      const said = isTelling(disclosed.answer) ? asBefore(disclosed.answer, cleaned) : disclosed.answer;
      if (question === disclosed.question && said === disclosed.answer) return [disclosed];
      noteChange(work, clientId, "text-scrubbed", path);
      return [{ ...disclosed, question, answer: said }];
    });
    review("assessments", index, places);
    const same = answers.length === was.answers.length && answers.every((answer, i) => answer === was.answers[i]);
    if (same) return was;
    if (was.readOnly) work.blockers.push({ code: "client.read-only-assessment", severity: "error", path, clientId });
    return { ...was, answers };
  });
  return { notes, assessments };
}

function disclosedAnswer(
  answer: Answer,
  clientId: string,
  path: { readonly field: string; readonly index: number },
  work: Work,
): Answer | null {
  const { discloses } = answer;
  if (discloses === undefined) return answer;
  const handling = work.policy.disclosures[discloses];
  if (handling === "report")
    work.findings.push({ code: `client.${discloses}-reported`, severity: "warning", path, clientId });
  if (handling !== "remove") return answer;
  noteChange(work, clientId, `${discloses}-removed`, path);
  return null;
}

/** The facts that the policy keeps; text among them is cleaned. */
export function keptFacts({ clientId, facts }: Chart, clean: TextCleaner, work: Work): ChartFacts {
  const { policy } = work;
  const entries = Object.entries(facts as Readonly<Record<string, FactValue>>).flatMap(([field, value]) => {
    const path = { field: `facts.${field}` };
    const cleaned = (text: string): string => cleanText(text, clean, clientId, path, work);
    if (value === null || value === undefined) return [[field, value] as const];
    if (field === "hiv" || field === "dv") {
      if (policy.disclosures[field] === "report")
        work.findings.push({ code: `client.${field}-reported`, severity: "warning", path, clientId });
      if (policy.disclosures[field] !== "remove") return [[field, cleanFact(value, cleaned)] as const];
      noteChange(work, clientId, `${field}-removed`, path);
      return [];
    }
    if (!policy.keep.includes(field as KeptFact)) {
      noteChange(work, clientId, "fact-removed", path);
      return [];
    }
    const fact = cleanFact(value, cleaned);
    if (JSON.stringify(fact) !== JSON.stringify(value)) noteChange(work, clientId, "text-scrubbed", path);
    return [[field, fact] as const];
  });
  return Object.fromEntries(entries);
}

/** The facts of a client who stays identified, without mentions. */
export function unlinkedFacts({ clientId, facts }: Chart, clean: TextCleaner, work: Work): ChartFacts {
  const entries = Object.entries(facts as Readonly<Record<string, FactValue>>).map(([field, value]) => {
    const path = { field: `facts.${field}` };
    const fact = cleanFact(value, (text) => cleanText(text, clean, clientId, path, work));
    if (JSON.stringify(fact) !== JSON.stringify(value)) noteChange(work, clientId, "text-scrubbed", path);
    return [field, fact] as const;
  });
  return Object.fromEntries(entries);
}

function cleanText(text: string, clean: TextCleaner, clientId: string, path: Path, work: Work): string {
  const result = clean(text);
  if (result === null) notScrubbed(clientId, path, work);
  return result?.text ?? "";
}

function cleanFact(value: FactValue, cleaned: (text: string) => string): FactValue {
  if (isTelling(value)) return asBefore(value, cleaned);
  if (!Array.isArray(value)) return value;
  return (value as readonly (number | string)[]).map((part) => (isTelling(part) ? asBefore(part, cleaned) : part));
}

/** Text, and numbers as long as a phone's: forms store phones and SSNs as numbers too. */
const isTelling = (value: unknown): value is string | number =>
  typeof value === "string" || (typeof value === "number" && Math.abs(value) >= 1_000_000);

/** A number that nothing is wrong with stays a number. */
function asBefore<Value extends string | number>(value: Value, cleaned: (text: string) => string): Value | string {
  const text = cleaned(String(value));
  return text === String(value) ? value : text;
}

/** The whole household waits: nothing is saved with a text that nobody could check. */
function notScrubbed(clientId: string, path: Path, work: Work): void {
  work.blockers.push({ code: "client.text-not-scrubbed", severity: "error", path, clientId });
}
