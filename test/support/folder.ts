import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder for one test, gone afterwards. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "hmis-privacy-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with files, in a folder for one test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>, within = emptyFolder()): string {
  const folder = join(within, "export");
  mkdirSync(folder);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return folder;
}
