// Writes HUD's CSV standards as readable tables: src/hud/tables/*.ts (a row a column) and src/hud/lists/*.ts (a row a code).
//   node scripts/hud/tables.mjs [folder with the facts, ../shared/hud]
// The facts: HUD's FY 2026 columns and code lists, and the columns and lists of FY 2024. What the sources disagree on
// is decided here; src/hud/disagreements.ts says why.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "./csv.mjs";

const facts = process.argv[2] ?? "../shared/hud";
const csv = (name) => parseCsv(readFileSync(join(facts, name), "utf8"));
const json = (name) => JSON.parse(readFileSync(join(facts, name), "utf8"));

const TABLES = {
  export: ["Export", "User"],
  project: [
    "Organization",
    "Project",
    "Funder",
    "ProjectCoC",
    "Inventory",
    "Affiliation",
    "HMISParticipation",
    "CEParticipation",
  ],
  client: ["Client"],
  enrollment: ["Enrollment", "Exit"],
  circumstances: ["IncomeBenefits", "HealthAndDV", "EmploymentEducation", "Disabilities", "YouthEducationStatus"],
  services: ["Services", "CurrentLivingSituation"],
  coordinatedEntry: ["Assessment", "AssessmentQuestions", "AssessmentResults", "Event"],
};

// Decided: HUD's final text of FY 2026 leaves these empty, its draft table does not.
const NULLABLE = new Set([
  "Assessment.AssessmentLocation",
  "Assessment.AssessmentType",
  "Assessment.AssessmentLevel",
  "Assessment.PrioritizationStatus",
  "Enrollment.EnrollmentCoC",
  "Funder.GrantID",
  "IncomeBenefits.SNAP",
  "Inventory.CoCCode",
  "ProjectCoC.Geocode",
]);
const AFTER = { "Enrollment.MentalHealthConsultation": "ThresholdScore" };

// HUD speaks of one list of living situations and takes some codes out for each column.
const SITUATIONS = {
  "Enrollment.LivingSituation": "3.917",
  "CurrentLivingSituation.CurrentLivingSituation": "4.12",
  "Exit.Destination": "3.12",
};
const LISTS_OF_COLUMNS = {
  ...SITUATIONS,
  "Export.SourceType": "1.9",
  "Exit.SubsidyInformation": "W5.AB",
  // In truth one list for each kind of row: see codeListOf.
  "Disabilities.DisabilityResponse": "by DisabilityType",
  "Services.TypeProvided": "by RecordType",
  "Services.SubTypeProvided": "by TypeProvided",
};

// What FY 2024 has and FY 2026 dropped: element and list.
const GENDER = ["3.06.1", "1.7"];
const FY2024_ONLY = {
  "Client.HispanicLatinaeo": ["3.04.1", "1.10"],
  "Client.Woman": GENDER,
  "Client.Man": GENDER,
  "Client.NonBinary": GENDER,
  "Client.CulturallySpecific": GENDER,
  "Client.Transgender": GENDER,
  "Client.Questioning": GENDER,
  "Client.DifferentIdentity": GENDER,
  "Client.GenderNone": ["3.06.1", "1.6"],
  "Client.DifferentIdentityText": ["3.06.A", null],
  "Enrollment.SexualOrientation": ["R3.1", "R3.1"],
  "Enrollment.SexualOrientationOther": ["R3.A", null],
  "Enrollment.TranslationNeeded": ["C4.1", "1.8"],
  "Enrollment.PreferredLanguage": ["C4.2", "C4.A"],
  "Enrollment.PreferredLanguageDifferent": ["C4.B", null],
};

const TYPES = { I: "integer", D: "date", T: "datetime", M: "money", "M+": "money+" };
const typeOf = (hud) => TYPES[hud] ?? (hud === "S32" || hud === "S" ? "id" : "string");
const lengthOf = (hud) => (hud.startsWith("S") ? Number(hud.slice(1) || 32) : null);

const now = csv("fy2026_columns_merged.csv").map((row) => {
  const place = `${row.File}.${row.Column}`;
  return {
    file: row.File,
    name: row.Column,
    type: typeOf(row.HUD_Type),
    length: lengthOf(row.HUD_Type),
    nullable: NULLABLE.has(place) || row.HUD_Nullable === "Y",
    list: LISTS_OF_COLUMNS[place] ?? (/^[0-9A-Z]/.test(row.HUD_List) ? row.HUD_List : null),
    element: /^[0-9A-Z]/.test(row.HUD_DataElement) ? row.HUD_DataElement.trim().replace(/^(\S+) (\S)$/, "$1.$2") : null,
  };
});
const before = csv("hmis_structure_2024_2026.csv").filter((row) => row.version === "2024");
const RENAMED = { WorkPlaceViolenceThreats: "WorkplaceViolenceThreats", Zip: "ZIP" }; // spelt otherwise in that source

function rowsOf(file) {
  const current = now.filter((row) => row.file === file);
  for (const [place, after] of Object.entries(AFTER)) {
    const from = current.findIndex((row) => `${file}.${row.name}` === place);
    if (from < 0) continue;
    const [moved] = current.splice(from, 1);
    current.splice(current.findIndex((row) => row.name === after) + 1, 0, moved);
  }
  const older = before
    .filter((row) => row.file === file)
    .map((row) => ({ ...row, name: RENAMED[row.column] ?? row.column }));
  const olderNames = older.map(({ name }) => name);
  const rows = current.map((row) => ({ ...row, only: olderNames.includes(row.name) ? null : "FY2026" }));
  for (const [i, { name, type, maxlen, nullable }] of older.entries()) {
    if (rows.some((row) => row.name === name)) continue;
    const [element, list] = FY2024_ONLY[`${file}.${name}`];
    const at = rows.findIndex((row) => row.name === olderNames[i - 1]) + 1;
    rows.splice(at, 0, {
      file,
      name,
      type,
      length: maxlen === "" ? null : Number(maxlen),
      nullable: nullable === "Y",
      list,
      element,
      only: "FY2024",
    });
  }
  const kept = rows.filter(({ only }) => only !== "FY2026").map(({ name }) => name);
  if (kept.join() !== olderNames.join()) throw new Error(`${file}: one order does not serve both versions`);
  return rows;
}

const quote = (text) => (text === null ? "null" : JSON.stringify(text));

/** Pads every cell but the last, so that a person can read down a column. */
function aligned(rows) {
  const width = (i) => Math.max(...rows.map((row) => (row[i] ?? "").length));
  const widths = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, i) => width(i));
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join("")
        .trimEnd()}`,
  );
}

function tableText(file) {
  const rows = rowsOf(file).map((row) => {
    const cells = [quote(row.type), String(row.length), row.nullable ? '"null"' : '"required"', quote(row.list)];
    const last = row.only === null ? `${quote(row.element)}],` : `${quote(row.element)}, ${quote(row.only)}],`;
    return [`${row.name}: `, ...cells.map((cell, i) => `${i === 0 ? "[" : ""}${cell}, `), last];
  });
  const [head, ...body] = aligned([
    ["// column ", " type ", "length ", "may be empty ", "code list ", "element, only in"],
    ...rows,
  ]);
  return `/** ${file}.csv */
// biome-ignore format: a table
export const ${file} = /* @__PURE__ */ table({
${head}
${body.join("\n")}
});
`;
}

mkdirSync("src/hud/tables", { recursive: true });
mkdirSync("src/hud/lists", { recursive: true });
const header = (what) => `// ${what} Written by scripts/hud/tables.mjs from HUD's FY 2024 and FY 2026 standards.\n`;
for (const [group, files] of Object.entries(TABLES)) {
  writeFileSync(
    `src/hud/tables/${group}.ts`,
    `${header("A row a column, in HUD's order.")}import { table } from "../table.js";\n\n${files.map(tableText).join("\n")}`,
  );
}

// ---- code lists ----------------------------------------------------------------------------------------------------
const GROUPS = {
  general: [/^1\./, "Lists that many columns share."],
  project: [/^2\./, "Lists of project descriptors."],
  client: [/^3\./, "Lists of elements that everybody is asked for."],
  program: [/^[45]\./, "Lists of elements that several programs ask for."],
  languages: [/^C4\.A$/, "Languages of C4 in FY 2024."],
  education: [/^C/, "Lists of CoC program elements."],
  outreach: [/^P/, "Lists of PATH elements."],
  youth: [/^R/, "Lists of RHY elements."],
  stations: [/^V6\.1$/, "VA medical centers of V6."],
  veterans: [/^V/, "Lists of VA elements."],
  hopwa: [/^W/, "Lists of HOPWA elements."],
};
// The other source's number for what HUD now numbers so.
const ALSO = { "V3.4": ["V3.3"], "V8.2": ["V8.1"], "W2.2": ["W2.2", "V2.3"] };
const NOT_FOR_COLUMNS = new Set(["3.12.1", "W5.A-B"]);

const hudTexts = new Map();
for (const { List, Value, Text } of csv("fy2026_csv_lists.csv")) {
  hudTexts.set(List, (hudTexts.get(List) ?? new Map()).set(Value, Text.trim()));
}
const other = { FY2024: json("2024_hud_lists.json"), FY2026: json("2026_hud_lists.json") };
const otherList = (version, code) => {
  const list = [code, ...(ALSO[code] ?? [])]
    .map((c) => other[version].findLast((l) => l.code === c))
    .find((l) => l !== undefined);
  return list === undefined
    ? null
    : { name: list.name, values: new Map(list.values.map((v) => [String(v.key), v.description.trim()])) };
};
const exclusions = csv("fy2026_csv_lists_validation.csv").filter(({ ValidationType }) =>
  /notinlist/i.test(ValidationType),
);

function listOf(code) {
  const column = Object.entries(SITUATIONS).find(([, list]) => list === code)?.[0];
  let texts = hudTexts.get(code) ?? hudTexts.get({ "W5.AB": "W5.A-B" }[code]);
  if (column !== undefined) {
    const [file, name] = column.split(".");
    const out = exclusions.find(({ CSV, Name }) => CSV === file && Name === name).Validation.split(",");
    texts = new Map([...hudTexts.get("3.12.1")].filter(([value]) => !out.includes(value)));
  }
  const [old, current] = [otherList("FY2024", code), otherList("FY2026", code)];
  if (code === "3.6.1" || code === "C4.A" || code === "R3.1") texts = null; // not in FY 2026
  const oldValues = code === "R3.1" || old !== null ? old.values : null;
  const in26 = texts ?? new Map();
  const in24 = code === "4.21" || code === "V10" ? new Map() : (oldValues ?? in26);
  const values = new Map([...in24, ...in26]);
  const only = {
    FY2024: [...in24.keys()].filter((value) => !in26.has(value)),
    FY2026: [...in26.keys()].filter((value) => !in24.has(value)),
  };
  if (in26.size === 0 || in24.size === 0)
    return { name: (old ?? current).name, values, in: in26.size === 0 ? "FY2024" : "FY2026" };
  return { name: (current ?? old)?.name ?? code, values, only };
}

const NAMES = { "V3.4": "SSVFFinancialAssistance", "V8.2": "VoucherTracking", "W2.2": "HOPWAFinancialAssistance" };
const byNumber = (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);

const codes = [
  ...new Set([
    ...[...hudTexts.keys()].filter((code) => !NOT_FOR_COLUMNS.has(code)),
    ...Object.values(SITUATIONS),
    "W5.AB",
    "C4.A",
  ]),
].toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));

const written = new Set();
for (const [group, [pattern, what]] of Object.entries(GROUPS)) {
  const mine = codes.filter((code) => pattern.test(code) && !written.has(code));
  const text = mine.map((code) => {
    written.add(code);
    const { name, values, only, in: where } = listOf(code);
    const rows = [...values].toSorted(([a], [b]) => byNumber(a, b));
    const lines = rows.map(
      ([value, label]) => `    ${/^(?:0|[1-9]\d*)$/.test(value) ? value : quote(value)}: ${quote(label)},`,
    );
    const notes =
      where !== undefined
        ? `, ${quote(where)}`
        : only.FY2024.length + only.FY2026.length === 0
          ? ""
          : `, { ${Object.entries(only)
              .filter(([, list]) => list.length > 0)
              .map(([version, list]) => `${version}: [${list.map(quote).join(", ")}]`)
              .join(", ")} }`;
    return `  ${quote(code)}: list(${quote(NAMES[code] ?? name)}, {\n${lines.join("\n")}\n  }${notes}),`;
  });
  writeFileSync(
    `src/hud/lists/${group}.ts`,
    `${header(what)}import { list, lists } from "../list.js";\n\n// biome-ignore format: a table\nexport const ${group}Lists = /* @__PURE__ */ lists({\n${text.join("\n")}\n});\n`,
  );
}
const missing = codes.filter((code) => !written.has(code));
if (missing.length > 0) throw new Error(`lists without a file: ${missing.join(", ")}`);
