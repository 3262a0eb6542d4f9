/**
 * Which tests answer for which files: a mutant is tried against these and no others.
 *
 * Tables and lists of words stay out: a row is right or wrong by its own test, not by logic.
 */
import { readdirSync } from "node:fs";

const known = (names) => names.map((name) => `test/scrub/known/${name}.test.ts`);
/** All tests of a folder. */
const folder = (name) =>
  readdirSync(`test/${name}`)
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `test/${name}/${file}`);
const whole = known(["disguises", "hard-input", "variants"]);

export const ROOMS = [
  {
    name: "text/fold",
    mutate: ["src/text/fold.ts"],
    tests: ["test/text/fold.test.ts"],
    lazy: true,
  },
  { name: "text/tokens", mutate: ["src/text/tokens.ts"], tests: ["test/text/tokens.test.ts"] },
  { name: "text/similarity", mutate: ["src/text/similarity.ts"], tests: ["test/text/similarity.test.ts"] },
  { name: "scrub/known/automaton", mutate: ["src/scrub/known/automaton.ts"], tests: known(["automaton"]) },
  { name: "scrub/known/misspelled", mutate: ["src/scrub/known/misspelled.ts"], tests: known(["misspelled"]) },
  { name: "scrub/known/decoded", mutate: ["src/scrub/known/{decoded,blobs}.ts"], tests: known(["decoded"]) },
  { name: "scrub/known/spoken", mutate: ["src/scrub/known/spoken.ts"], tests: known(["spoken"]) },
  { name: "scrub/known/context", mutate: ["src/scrub/known/context.ts"], tests: known(["neighbours"]) },
  {
    name: "scrub/known/tiers",
    mutate: ["src/scrub/known/{wordTier,strongTier}.ts"],
    tests: [...known(["tiers"]), ...whole],
  },
  {
    name: "scrub/known/options",
    mutate: ["src/scrub/known/{base,oneText,options,createKnownScrubber,ordinary}.ts"],
    tests: [...known(["oneText", "verification"]), ...whole, "test/scrub/pipeline.test.ts"],
  },
  { name: "scrub/known/engine", mutate: ["src/scrub/known/engine.ts"], tests: [...known(["engine"]), ...whole] },
  { name: "scrub/known/patterns", mutate: ["src/scrub/known/patterns.ts"], tests: known(["patterns"]) },
  {
    name: "scrub/plan",
    mutate: ["src/scrub/{plan,apply,placeholders,stretches}.ts"],
    tests: ["test/scrub/plan.test.ts"],
  },
  {
    name: "scrub/pipeline",
    mutate: ["src/scrub/{pipeline,explain}.ts"],
    tests: ["test/scrub/pipeline.test.ts", "test/scrub/explain.test.ts", ...known(["hard-input", "verification"])],
  },
  { name: "scrub/shelter", mutate: ["src/scrub/shelter.ts"], tests: ["test/scrub/pipeline.test.ts"] },
  {
    name: "scrub/whole",
    mutate: ["src/scrub/{scrub,findPii,findWritten}.ts"],
    tests: ["test/scrub/scrub.test.ts", "test/scrub/findPii.test.ts", "test/scrub/explain.test.ts"],
  },
  {
    name: "scrub/shortForms",
    mutate: ["src/scrub/shortForms.ts"],
    tests: ["test/scrub/findPii.test.ts"],
    lazy: true,
  },
  {
    name: "scrub/reading",
    mutate: ["src/scrub/reading/*.ts"],
    // what the finders ask of a reading is asked by what they find
    tests: ["reading/read", "shapes/wordings", "disclosures/wordings", "circumstances/subjects"].map(
      (name) => `test/scrub/${name}.test.ts`,
    ),
  },
  {
    name: "scrub/shapes",
    mutate: ["src/scrub/shapes/*.ts", "src/scrub/shapes/address/*.ts", "!src/scrub/shapes/table.ts"],
    tests: folder("scrub/shapes").filter((file) => !file.endsWith("/linear.test.ts")),
  },
  {
    name: "scrub/names",
    mutate: ["src/scrub/names/*.ts"],
    tests: ["communities", "findNames", "lexicon", "placeholders", "roles"].map(
      (name) => `test/scrub/names/${name}.test.ts`,
    ),
    lazy: true,
  },
  {
    name: "scrub/disclosures",
    mutate: ["src/scrub/disclosures/*.ts", "src/scrub/disclosures/hiv/*.ts", "!src/scrub/disclosures/{table,words}.ts"],
    tests: ["hiv", "markedNotes", "wordings"].map((name) => `test/scrub/disclosures/${name}.test.ts`),
  },
  {
    name: "scrub/circumstances",
    mutate: ["src/scrub/circumstances/*.ts", "!src/scrub/circumstances/{table,words}.ts"],
    tests: ["circumstances", "markedNotes", "subjects"].map((name) => `test/scrub/circumstances/${name}.test.ts`),
  },
  {
    name: "scrub/facts",
    mutate: ["src/scrub/facts/*.ts", "!src/scrub/facts/{table,words}.ts"],
    tests: ["test/scrub/facts/facts.test.ts"],
    lazy: true,
  },
];
