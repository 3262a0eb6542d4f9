import { mkdir, mkdtemp, open, readdir, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { HmisPrivacyError } from "../core/index.js";
import { type ExportSink, type ExportSource, writeExport } from "../export/index.js";
import { nodeError } from "./codes.js";
import { isMissing, real, within } from "./paths.js";

/** How a folder is written. */
export interface WriteFolderOptions {
  /** The folder or zip that is read: never written into. */
  readonly input: string;
  /** Done when every file stands, before the folder gets its name: what must not be lost if that fails. */
  readonly beforeNaming?: (() => Promise<void>) | undefined;
  /** Stops the writing; nothing is left. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes an export into a new folder, as a whole or not at all: the files are written beside the target under another
 * name, forced to disk, and the folder is renamed when the last one stands. Only the owner may read them.
 *
 * @param target - a path that is not there yet, or an empty folder
 * @throws HmisPrivacyError `node.target-not-empty`, `node.target-in-input`, `node.not-permitted`, `node.no-space`, `node.stopped`; and
 * whatever reading the export throws. The target is then as it was.
 */
export async function writeFolder(
  source: ExportSource,
  target: string,
  { input, signal, beforeNaming }: WriteFolderOptions,
): Promise<void> {
  const at = { field: "out" };
  let beside: string | undefined;
  let made: string | undefined;
  try {
    const place = await checkTarget(target, input);
    made = await mkdir(dirname(place), { recursive: true });
    beside = await mkdtemp(join(dirname(place), `.${basename(place)}.unfinished-`));
    await writeExport(source, folderOf(beside, signal));
    await flush(beside);
    await beforeNaming?.();
    await rmdir(place).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
    await rename(beside, place);
    beside = undefined;
    made = undefined;
    await flush(dirname(place));
  } catch (error) {
    throw nodeError(error, at);
  } finally {
    if (beside !== undefined) await rm(beside, { recursive: true, force: true }).catch(() => undefined);
    if (made !== undefined) await removeEmpty(dirname(resolve(target)), made);
  }
}

/** Takes away the folders that were made on the way to the target, from the innermost out; never one with anything in it. */
async function removeEmpty(innermost: string, outermost: string): Promise<void> {
  for (let folder = innermost; within(folder, outermost); folder = dirname(folder))
    if (
      !(await rmdir(folder).then(
        () => true,
        () => false,
      ))
    )
      return;
}

/**
 * Whether a target can be written, without writing: for a dry run.
 *
 * @throws HmisPrivacyError `node.target-not-empty`, `node.target-in-input`, `node.not-a-folder`
 */
export async function checkTarget(target: string, input: string): Promise<string> {
  const at = { field: "out" };
  try {
    const place = await real(resolve(target));
    const from = await real(resolve(input));
    if (within(place, from) || within(from, place)) throw new HmisPrivacyError("node.target-in-input", at);
    const inside = await readdir(place).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    if (inside.length > 0) throw new HmisPrivacyError("node.target-not-empty", at);
    return place;
  } catch (error) {
    throw nodeError(error, at);
  }
}

const folderOf = (folder: string, signal: AbortSignal | undefined): ExportSink => ({
  write: async (file, bytes) => {
    if (file !== basename(file) || file === "." || file === "..")
      throw new HmisPrivacyError("node.bad-name", { field: "out" });
    const handle = await open(join(folder, file), "wx", 0o600);
    try {
      for await (const piece of bytes) {
        if (signal?.aborted === true) throw new HmisPrivacyError("node.stopped");
        await writeAll(handle, piece);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
});

async function writeAll(handle: Awaited<ReturnType<typeof open>>, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length; ) at += (await handle.write(piece, at)).bytesWritten;
}

async function flush(folder: string): Promise<void> {
  // Windows can't open a folder.
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
