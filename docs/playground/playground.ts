// The playground: the library itself, bundled into the page. It makes no request; a test watches that.
import {
  AGE_THRESHOLDS,
  addDays,
  approximateDob,
  type CheckOptions,
  CIRCUMSTANCE_RULES,
  checkExport,
  compareClients,
  createScrubber,
  DISCLOSURE_RULES,
  formatDay,
  isHmisPrivacyError,
  memorySource,
  parseDay,
  policies,
  RULES,
  SCRUB_EVIDENCE,
  type ScrubEvidence,
  SHAPE_RULES,
  spokane2024,
  waterfallSvg,
} from "hmis-privacy";
import { exampleExport } from "./exampleExport.js";

const NOTE = `Met Marisela (DOB 5/3/79, ss# ending 4399) at the 2nd Ave shelter w/ her cousin Tavita. M. Okonkwo Reyes asked for a call back at 509 555 0142, not at the old number. Told her about the HOPWA list - she is undetectable on Biktarvy. Referred to Hope House. Maricela's sister, the barber's wife, will drive. HMIS 104233, VI-SPDAT 11.`;

const get = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const value = (id: string): string => get<HTMLInputElement>(id).value.trim();
const cell = (text: string): HTMLTableCellElement => Object.assign(document.createElement("td"), { textContent: text });
const row = (...texts: readonly string[]): HTMLTableRowElement => {
  const element = document.createElement("tr");
  element.append(...texts.map(cell));
  return element;
};

/** Shows what an error of the library says; it never holds what was typed. */
function guarded(target: HTMLElement, work: () => void): void {
  target.classList.remove("error");
  try {
    work();
  } catch (error) {
    if (!isHmisPrivacyError(error)) throw error;
    target.classList.add("error");
    target.textContent = error.message;
  }
}

function tabs(): void {
  const all = [...document.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  const choose = (chosen: HTMLButtonElement): void => {
    for (const tab of all) {
      const on = tab === chosen;
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on ? 0 : -1;
      get(tab.getAttribute("aria-controls") ?? "").hidden = !on;
    }
  };
  all.forEach((tab, i) => {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", ({ key }) => {
      const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
      const next = all[(i + step + all.length) % all.length];
      if (step === 0 || next === undefined) return;
      choose(next);
      next.focus();
    });
  });
}

const inWords = (evidence: readonly ScrubEvidence[]): string => evidence.map((code) => SCRUB_EVIDENCE[code]).join("; ");
const percent = (confidence: number): string => `${Math.round(100 * confidence)} %`;
const WHY: Readonly<Record<string, { readonly why?: string; readonly says?: string }>> = {
  ...SHAPE_RULES,
  ...DISCLOSURE_RULES,
  ...CIRCUMSTANCE_RULES,
};
const whyOf = (rule: string): string =>
  WHY[rule]?.why ??
  WHY[rule]?.says ??
  (rule.startsWith("known.") ? "It was handed over: nothing known may stay." : "It names somebody.");

function scrubNote(): void {
  const shown = get("scrubbed");
  guarded(shown, () => {
    const known = [
      {
        firstName: value("first") || undefined,
        lastName: value("last") || undefined,
        dob: value("dob") || undefined,
        ssn: value("ssn") || undefined,
        phones: value("phone") === "" ? [] : [value("phone")],
      },
    ];
    const note = get<HTMLTextAreaElement>("note").value;
    const also = value("also");
    const { redactions, review } = createScrubber({
      known,
      asOf: "2026-11-23",
      policy: spokane2024,
      alsoIdentifying: also === "" ? [] : [also],
    }).scrub(note);
    const pieces: (string | Node)[] = [];
    let at = 0;
    for (const { start, end, placeholder, kind } of redactions) {
      pieces.push(note.slice(at, start));
      pieces.push(Object.assign(document.createElement("mark"), { textContent: placeholder, title: kind }));
      at = end;
    }
    shown.replaceChildren(...pieces, note.slice(at));
    get("redactions").replaceChildren(
      ...redactions.map(({ placeholder, rule, evidence, confidence }) =>
        row(placeholder, rule, inWords(evidence), percent(confidence), whyOf(rule)),
      ),
    );
    const items = review.map(({ start, end, kind, rule, state, evidence }) => {
      const item = document.createElement("li");
      item.append(
        Object.assign(document.createElement("mark"), { textContent: note.slice(start, end), className: "review" }),
        ` ${kind}, ${state === "masked" ? "masked, perhaps too much" : "left, perhaps too little"}: ${inWords(evidence)} (${rule})`,
      );
      return item;
    });
    get("review").replaceChildren(
      ...(items.length > 0 ? items : [Object.assign(document.createElement("li"), { textContent: "nothing" })]),
    );
  });
}

const FIRST_DAY = { year: 1920, month: 1, day: 1 };

function showDob(): void {
  const born = formatDay(addDays(FIRST_DAY, Number(value("born"))));
  get("born-text").textContent = born;
  get("born").setAttribute("aria-valuetext", born);
  const list = get("dob-result");
  const policy = policies.find(({ id }) => id === value("policy")) ?? spokane2024;
  guarded(list, () => {
    const { dob, birthYear, age, rule, crossings, findings } = approximateDob(born, { asOf: value("as-of"), policy });
    const entries: [string, string][] = [
      ["Written", dob ?? (birthYear === null ? "no date" : `only the year ${birthYear}`)],
      ["Rule", rule],
      ["True age", String(age.actual)],
      ["Age it shows", age.approximate === null ? "none" : String(age.approximate)],
      ["Thresholds crossed", crossings.map(({ threshold }) => String(threshold)).join(", ") || "none"],
      ["Findings", findings.map(({ code }) => code).join(", ") || "none"],
    ];
    list.replaceChildren(
      ...entries.flatMap(([term, text]) => [
        Object.assign(document.createElement("dt"), { textContent: term }),
        Object.assign(document.createElement("dd"), { textContent: text }),
      ]),
    );
    get("dob-picture").innerHTML = ages(age.actual, age.approximate);
  });
}

/** A line of ages with the thresholds that programmes ask for, the true age above it and the age that the record shows below. */
function ages(actual: number, shown: number | null): string {
  const x = (age: number): number => 14 + Math.min(Math.max(age, 0), 100) * 3.9;
  // Neighbours stand two years apart: every third label lies as deep.
  const ticks = AGE_THRESHOLDS.map((age, i) => {
    const foot = 62 + 13 * (i % 3);
    return `<line x1="${x(age)}" x2="${x(age)}" y1="40" y2="${foot - 10}" stroke="var(--line)"/><text x="${x(age)}" y="${foot}" font-size="11" text-anchor="middle" fill="var(--quiet)">${age}</text>`;
  });
  const dot = (age: number, y: number, label: string): string => {
    const [at, anchor] = age > 75 ? [x(age) - 10, "end"] : [x(age) + 10, "start"];
    return `<circle cx="${x(age)}" cy="${y}" r="5.5" fill="var(--accent)"/><text x="${at}" y="${y + 4}" font-size="12" text-anchor="${anchor}" fill="currentColor">${label} ${age}</text>`;
  };
  return `<svg viewBox="0 0 420 124" width="540" role="img" aria-label="True age ${actual}, age shown ${shown ?? "none"}, thresholds ${AGE_THRESHOLDS.join(", ")}"><line x1="14" x2="404" y1="40" y2="40" stroke="currentColor" style="stroke-dasharray:none"/>${ticks.join("")}${dot(actual, 22, "true")}${shown === null ? "" : dot(shown, 112, "shown")}</svg>`;
}

function compare(): void {
  const verdict = get("verdict");
  guarded(verdict, () => {
    const [a, b] = [...get("compare-form").querySelectorAll("fieldset")].map((set, i) => ({
      id: String(i + 1),
      ...Object.fromEntries(
        [...set.querySelectorAll("input")]
          .filter((input) => input.value.trim() !== "")
          .map((input) => [input.name, input.value.trim()]),
      ),
    }));
    if (a === undefined || b === undefined) return;
    const comparison = compareClients(a, b);
    verdict.textContent = `${comparison.verdict}, ${(100 * comparison.probability).toFixed(2)} % (${comparison.weight.toFixed(1)} bits)${comparison.findings.map(({ code }) => `, ${code}`).join("")}`;
    get("evidence").replaceChildren(
      ...comparison.evidence.map(({ field, level, bits }) => row(field, level, bits.toFixed(1))),
    );
    get("waterfall").innerHTML = waterfallSvg(comparison);
  });
}

const SEVERITIES = ["error", "warning", "info"];

async function check(
  files: Readonly<Record<string, string | Uint8Array>>,
  off: CheckOptions["off"] = [],
): Promise<void> {
  const status = get("export-status");
  status.textContent = "Checking …";
  const groups = new Map<string, { severity: string; code: string; file: string; rows: number[] }>();
  let count = 0;
  try {
    for await (const { code, severity, path } of checkExport(memorySource(files), {
      policy: spokane2024,
      asOf: "2026-11-23",
      off,
    })) {
      count += 1;
      const key = `${code} ${path.file ?? ""}`;
      const group = groups.get(key) ?? { severity, code, file: path.file ?? "", rows: [] };
      if (path.row !== undefined && path.row > 0) group.rows.push(path.row);
      groups.set(key, group);
    }
    status.textContent = `${count} findings in ${Object.keys(files).length} files.`;
  } catch (error) {
    if (!isHmisPrivacyError(error)) throw error;
    status.textContent = `Could not check it: ${error.message}`;
  }
  const why = new Map(RULES.map((rule) => [rule.code as string, rule.why]));
  get("findings").replaceChildren(
    ...[...groups.values()]
      .toSorted(bySeverity)
      .map(({ severity, code, file, rows }) =>
        row(
          severity,
          code,
          file,
          rows.length > 12 ? `${rows.slice(0, 12).join(", ")} and ${rows.length - 12} more` : rows.join(", "),
          why.get(code) ?? "",
        ),
      ),
  );
}

const bySeverity = (a: { severity: string }, b: { severity: string }): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

async function checkFiles(chosen: Iterable<File>): Promise<void> {
  const read = [...chosen].map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const);
  await check(Object.fromEntries(await Promise.all(read)));
}

function start(): void {
  tabs();
  get<HTMLTextAreaElement>("note").value = NOTE;
  get("scrub-form").addEventListener("input", scrubNote);
  get("policy").replaceChildren(
    ...policies.map(({ id }) => Object.assign(document.createElement("option"), { value: id, textContent: id })),
  );
  get<HTMLInputElement>("born").max = String(39_000);
  get<HTMLInputElement>("born").value = String(Math.round((Date.UTC(1979, 4, 3) - Date.UTC(1920, 0, 1)) / 86_400_000));
  get("dob-form").addEventListener("input", showDob);
  get("compare-form").addEventListener("input", compare);
  for (const form of document.querySelectorAll("form"))
    form.addEventListener("submit", (event) => event.preventDefault());
  get("files").addEventListener("change", () => void checkFiles(get<HTMLInputElement>("files").files ?? []));
  get("panel-export").addEventListener("dragover", (event) => event.preventDefault());
  get("panel-export").addEventListener("drop", (event) => {
    event.preventDefault();
    void checkFiles(event.dataTransfer?.files ?? []);
  });
  // Eight files of 24: that the others are missing is no news.
  get("example").addEventListener("click", () => void check(exampleExport, ["structure.missing-file"]));
  scrubNote();
  showDob();
  compare();
}

start();
// What the page's own tests look at.
Object.assign(globalThis, { playgroundReady: parseDay("2026-11-23") !== null });
