/**
 * Scores the scrubber beside other npm scrubbers, and its names by community.
 *
 *   npm run build && node scripts/bench/scrub.mjs --shared ../shared [--peers] [--notes-only]
 *
 * `--peers` installs the other scrubbers from `bench/scrub-peers` into a temporary folder and runs its harness.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { load } from "../names/bundle.mjs";
import * as corpus from "../names/corpus.mjs";

const args = process.argv.slice(2);
const shared = resolve(args.includes("--shared") ? args[args.indexOf("--shared") + 1] : "../shared");
const dist = resolve("dist/index.js");
const folder = process.env["BENCH_FOLDER"] ?? join(tmpdir(), "hmis-privacy-bench-scrub");
mkdirSync(join(folder, "data"), { recursive: true });
const node = (file, ...rest) => execFileSync(process.execPath, [file, ...rest], { encoding: "utf8", maxBuffer: 1e8 });

// 1. The notes, by the part that was open while the model was made and the part that was not.
const lines = readFileSync(join(shared, "corpus/notes-dev.jsonl"), "utf8").split("\n").filter(Boolean);
const parts = {
  open: lines.filter((l) => !corpus.unseen(JSON.parse(l))),
  unseen: lines.filter((l) => corpus.unseen(JSON.parse(l))),
};
console.log(
  "| notes | known | NAME whole | other characters masked | notes without PII touched |\n|---|---|---|---|---|",
);
for (const [name, part] of Object.entries(parts)) {
  const file = join(folder, `notes-${name}.jsonl`);
  writeFileSync(file, part.join("\n"));
  for (const flag of [[], ["--no-known"]]) {
    const { summary, table } = JSON.parse(
      node(join(shared, "corpus/score.mjs"), file, "--module", dist, "--json", ...flag),
    );
    const row = table.find(({ label }) => label === "NAME");
    console.log(
      `| ${name} (${part.length}) | ${flag.length ? "no" : "yes"} | ${row["fully masked %"]} % of ${row.spans} | ${summary.overMaskedCharPct} % | ${summary.cleanNotesTouched} of ${summary.cleanNotes} |`,
    );
  }
}

// 2. Names by community, with the lists and as if no list had them.
const lib = await load(
  "src/scrub/names/findNames.ts",
  "src/scrub/names/lexicon.ts",
  "src/scrub/reading/characters.ts",
  "src/lexicons/communityNames.ts",
  "src/lexicons/givenNames.ts",
  "src/lexicons/words.ts",
  "src/lexicons/form.ts",
);
const FRAMES = [
  "Met with {} at the day center, needs an ID.",
  "Client's mother {} has the papers.",
  "interp for {} needed on thursday",
  "{} called about the bus pass. {} will come Monday.",
  "SPOKE W/ {} RE VOUCHER",
  "bed 4 {}, bed 5 empty",
  "spoke w {} today, wants detox",
  "- {}: no show, call back",
];
const common = new Map(lib.readLexicon(lib.words));
const groups = {
  "commonest 400 US given names": [...lib.readLexicon(lib.givenNames)]
    .filter(([, rank]) => rank >= 6)
    .map(([name]) => name)
    .slice(0, 400)
    .join(" "),
  ...lib.communityNames,
};
console.log("\n| names of | names | found | found were no list to have them |\n|---|---|---|---|");
for (const [group, text] of Object.entries(groups)) {
  const names = text
    .trim()
    .split(/\s+/)
    .filter((name) => name.length > 3 && (common.get(name) ?? 0) < 5);
  const hidden = new Set(names.map(lib.wordHash));
  const without = (factsOf) => (hash) => (hidden.has(hash) ? 0 : factsOf(hash));
  const blind = {
    ...lib.lexicon(),
    factsOf: without(lib.lexicon().factsOf),
    commonFactsOf: without(lib.lexicon().commonFactsOf),
  };
  const share = (lexicon) => {
    let whole = 0;
    for (const name of names)
      for (const [index, frame] of FRAMES.entries()) {
        const written =
          index === 4 ? name.toUpperCase() : index === 6 ? name : name.charAt(0).toUpperCase() + name.slice(1);
        const note = frame.replaceAll("{}", written);
        const at = note.indexOf(written);
        const found = lib.candidatesOf(note, lib.readNames(note, {}, undefined, lexicon));
        if (found.some(({ start, end }) => start <= at && at + written.length <= end)) whole++;
      }
    return ((100 * whole) / (names.length * FRAMES.length)).toFixed(1);
  };
  console.log(`| ${group} | ${names.length} | ${share(lib.lexicon())} % | ${share(blind)} % |`);
}

// 3. The other scrubbers, each in the harness's own process.
if (args.includes("--peers")) {
  cpSync(join(shared, "bench/scrub-peers"), folder, { recursive: true, force: true, mode: 0 });
  if (!existsSync(join(folder, "node_modules")))
    execFileSync("npm", ["install", "--force", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
  const gold = (docs) => docs.map((doc, id) => JSON.stringify({ id, ...doc })).join("\n");
  const presidio = JSON.parse(
    readFileSync(join(shared, "corpus/public/presidio-research.synth_dataset_v2.json"), "utf8"),
  );
  const LABELS = {
    US_SSN: "SSN",
    PHONE_NUMBER: "PHONE",
    EMAIL_ADDRESS: "EMAIL",
    STREET_ADDRESS: "ADDRESS",
    DATE_TIME: "DATE",
    GPE: "LOCATION",
    ORGANIZATION: "ORG",
    ZIP_CODE: "ZIP",
    CREDIT_CARD: "CARD",
    IBAN_CODE: "ID",
    US_DRIVER_LICENSE: "ID",
    DOMAIN_NAME: "URL",
    IP_ADDRESS: "ID",
  };
  const presidioDocs = (list) =>
    list.map(({ full_text: text, spans }) => ({
      text,
      spans: spans.map((s) => ({
        start: s.start_position,
        end: s.end_position,
        label: LABELS[s.entity_type] ?? s.entity_type,
      })),
    }));
  const sets = {
    presidio: presidioDocs(presidio),
    "presidio-other-templates": presidioDocs(presidio.filter(({ template_id }) => template_id % 2 === 1)),
    "wnut-dev": corpus.readConll(join(shared, "corpus/public/wnut17.emerging.dev.conll")).map(({ text, spans }) => ({
      text,
      spans: spans.map((s) => ({ ...s, label: s.label === "N" ? "PERSON" : "ORG" })),
    })),
    "notes-unseen": parts.unseen
      .map((l) => JSON.parse(l))
      .map(({ marked }) => {
        const { text, spans, neutral } = corpus.parseMarked(marked);
        return {
          text,
          spans: [
            ...spans.map((s) => ({ ...s, label: { N: "PERSON", S: "ORG", I: "OTHER" }[s.label] })),
            ...neutral.map((s) => ({ ...s, label: "ORG" })),
          ],
        };
      }),
  };
  writeFileSync(
    join(folder, "ours.mjs"),
    `import { createScrubber } from ${JSON.stringify(dist)};
const open = async () => { const scrubber = createScrubber({ known: [], asOf: "2025-06-01", policy: undefined }); return (text) => scrubber.scrub(text).redactions.map(({ start, end, kind }) => ({ start, end, label: kind })); };
export const peers = [{ name: "hmis-privacy", version: "", config: "nothing known", offsets: true, open, openRaw: open }];\n`,
  );
  for (const [name, docs] of Object.entries(sets)) {
    writeFileSync(join(folder, "data", `${name}.jsonl`), gold(docs));
    console.log(
      `\n${execFileSync(process.execPath, ["eval.mjs", `data/${name}.jsonl`, "--with", "./ours.mjs"], { cwd: folder, encoding: "utf8", maxBuffer: 1e8 })}`,
    );
  }
  console.log(
    execFileSync(process.execPath, ["probes.mjs", "--with", "./ours.mjs", "--peers", "hmis-privacy"], {
      cwd: folder,
      encoding: "utf8",
    }),
  );
}
