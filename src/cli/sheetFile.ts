import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import { HmisPrivacyError } from "../core/index.js";
import type { TrackingSheet } from "../tracking/index.js";
import type { Io } from "./io.js";

/** @throws HmisPrivacyError `cli.unreadable-file` */
export async function readSealed(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new HmisPrivacyError("cli.unreadable-file", { field: "sheet" });
  });
}

/**
 * Beside, synced, then renamed: a crash leaves the old sheet or the new one. Only sealed bytes touch the disk.
 *
 * @throws HmisPrivacyError `cli.unwritable-file`
 */
export async function saveSealed(file: string, sheet: TrackingSheet, sealed: Uint8Array, io: Io): Promise<void> {
  const beside = `${file}.${randomUUID()}.new`;
  try {
    const handle = await open(beside, "wx", 0o600);
    try {
      await handle.writeFile(sealed);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true });
    throw new HmisPrivacyError("cli.unwritable-file", { field: "sheet" });
  }
  io.stderr.write(`sealed, revision ${sheet.revision}, entries ${sheet.entries.length}\n`);
}
