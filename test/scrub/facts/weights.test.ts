import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LONG } from "../../support/runs.js";

const NOTES = "../shared/corpus/notes-dev.jsonl";
const WEIGHTS = "src/scrub/facts/weights.ts";

describe("the weights of facts told in words", () => {
  // Training takes a minute: in long runs, where the development notes are.
  it.skipIf(!LONG || !existsSync(NOTES))(
    "are what the script makes of the notes, byte for byte",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "facts-"));
      try {
        const out = join(folder, "weights.ts");
        execFileSync("node", ["scripts/facts/train.mjs", "--notes", NOTES, "--out", out]);
        expect(readFileSync(out, "utf8") === readFileSync(WEIGHTS, "utf8")).toBe(true);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    600_000,
  );
});
