import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LONG } from "../support/runs.js";

const CORPUS = "../shared/corpus";
const NOTES = ["--notes", `${CORPUS}/notes-dev.jsonl`];

/** Each model by the module that holds its weights: the script that makes it, and from what. */
const MODELS: readonly (readonly [weights: string, script: string, from: readonly string[]])[] = [
  [
    "src/scrub/names/weights.ts",
    "scripts/names/train.mjs",
    [
      ...NOTES,
      "--wnut",
      `${CORPUS}/public/wnut17.wnut17train.conll`,
      "--presidio",
      `${CORPUS}/public/presidio-research.synth_dataset_v2.json`,
    ],
  ],
  ["src/scrub/facts/weights.ts", "scripts/facts/train.mjs", NOTES],
  ["src/scrub/facts/ageWeights.ts", "scripts/facts/ages.mjs", NOTES],
];

describe("trained weights", () => {
  // Training takes a minute: in long runs, where the development notes are.
  it.skipIf(!LONG || !existsSync(CORPUS)).each(MODELS)(
    "%s is what %s makes of the notes, byte for byte",
    (weights, script, from) => {
      const folder = mkdtempSync(join(tmpdir(), "weights-"));
      try {
        const out = join(folder, "weights.ts");
        execFileSync("node", [script, ...from, "--out", out]);
        execFileSync("npx", ["biome", "format", "--write", "--config-path", ".", out]);
        expect(readFileSync(out, "utf8") === readFileSync(weights, "utf8")).toBe(true);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    600_000,
  );
});
