import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { HmisPrivacyError } from "../core/index.js";
import type { ExportSource } from "../export/index.js";
import { reduced, reducedStream } from "./codes.js";

const READ_BYTES = 1 << 18;

/**
 * An export that lies in a folder. Files whose name starts with a dot are the operating system's and are passed over.
 *
 * @throws HmisPrivacyError `node.not-found`, `node.not-permitted`, `node.not-a-folder`, `node.has-subfolder`, `node.failed`
 */
export async function folderSource(folder: string): Promise<ExportSource> {
  const entries = await reduced(() => readdir(folder, { withFileTypes: true }), { field: "input" });
  const seen = entries.filter(({ name }) => !name.startsWith("."));
  if (seen.some((entry) => entry.isDirectory())) throw new HmisPrivacyError("node.has-subfolder", { field: "input" });
  return {
    files: seen.map(({ name }) => name).toSorted(),
    open: (file) =>
      reducedStream(async () => createReadStream(join(folder, file), { highWaterMark: READ_BYTES }), {
        field: "input",
      }),
  };
}
