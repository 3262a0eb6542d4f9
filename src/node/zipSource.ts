import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { HmisPrivacyError } from "../core/index.js";
import type { ExportSource } from "../export/index.js";
import { reduced, reducedStream } from "./codes.js";

/** How much of a zip is believed. */
export interface ZipLimits {
  readonly files: number;
  /** Unpacked bytes of all files. */
  readonly bytes: number;
  /** Unpacked bytes for each packed one. */
  readonly ratio: number;
}

/** HUD's export has 24 files; rows of the emptiest CSV pack some fifty to one, and a bomb a thousand to one. */
export const ZIP_LIMITS: ZipLimits = { files: 100, bytes: 16 * 2 ** 30, ratio: 200 };

// Below this a high ratio harms nobody: a small file of one letter packs well.
const HARMLESS_BYTES = 1 << 20;

/** An export in a zip, with the file kept open until it is closed. */
export interface ZipSource extends ExportSource {
  /** Closes the file. */
  readonly close: () => void;
}

/**
 * An export that lies in a zip, unpacked as it is read and never to disk.
 *
 * The files may lie in one folder, as a click on it packs them. Refused where the zip lies: names that lead elsewhere, two
 * files of one name, sizes and checksums that don't hold.
 *
 * @throws HmisPrivacyError `node.not-found`, `node.not-a-zip`, `node.zip-…`; reading a file may throw `node.zip-damaged`
 */
export async function zipSource(path: string, limits: Partial<ZipLimits> = {}): Promise<ZipSource> {
  const bounds = { ...ZIP_LIMITS, ...limits };
  const at = { field: "input" };
  const zip = await reduced(
    () => openPromise(path, { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true }),
    at,
    "node.not-a-zip",
  );
  try {
    const entries = await readEntries(zip, bounds);
    return {
      files: [...entries.keys()],
      open: (file) => reducedStream(async () => unpacked(zip, entries.get(file)), at, "node.zip-damaged"),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function readEntries(zip: ZipFile, { files, bytes, ratio }: ZipLimits): Promise<Map<string, Entry>> {
  const refuse = (code: `node.${string}`, index: number): HmisPrivacyError =>
    new HmisPrivacyError(code, { field: "input", index });
  if (zip.entryCount > files) throw refuse("node.zip-too-many-files", zip.entryCount - 1);
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let common: string | null = null;
  let total = 0;
  let index = -1;
  const iterator = zip.eachEntry();
  for (;;) {
    const next = await reduced(() => iterator.next(), { field: "input" }, "node.not-a-zip");
    if (next.done === true) return entries;
    const entry = next.value as Entry;
    index++;
    const place = placeOf(entry);
    if (place === null) throw refuse("node.zip-bad-name", index);
    const { folder, name } = place;
    if (!isSystemFile(name)) {
      // One folder around all, as a click on it makes; two, or some files beside it, are two exports.
      common ??= folder;
      if (folder !== common) throw refuse("node.zip-bad-name", index);
    }
    if (name === "") continue; // the folder itself
    // A file system that ignores case would keep one of two.
    if (seen.has(name.toLowerCase())) throw refuse("node.zip-duplicate-name", index);
    seen.add(name.toLowerCase());
    if (entry.isEncrypted()) throw refuse("node.zip-encrypted", index);
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw refuse("node.zip-unknown-method", index);
    total += entry.uncompressedSize;
    const bomb = entry.uncompressedSize > HARMLESS_BYTES && entry.uncompressedSize > entry.compressedSize * ratio;
    if (bomb || total > bytes) throw refuse("node.zip-too-large", index);
    if (!isSystemFile(name)) entries.set(name, entry);
  }
}

/** What macOS and Windows add to a zip. */
const isSystemFile = (name: string): boolean =>
  name.startsWith("__MACOSX/") || /^(?:\._.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(name);

const PLAIN = /^[\w][\w .()-]{0,99}$/;

/**
 * A plain name in ASCII, and the folder where it lies: "" where in none. Null for anything else: deeper folders, paths
 * that lead elsewhere. What the system adds is let through, and passed over.
 */
function placeOf({ fileNameRaw }: Entry): { readonly folder: string; readonly name: string } | null {
  const path = Buffer.from(fileNameRaw).toString("latin1");
  if (path.startsWith("__MACOSX/") && !path.includes("..")) return { folder: "", name: path };
  const parts = path.split("/");
  if (parts.length > 2) return null;
  const [folder, name] = parts.length === 2 ? [parts[0] ?? "", parts[1] ?? ""] : ["", parts[0] ?? ""];
  if (parts.length === 2 && !isPlain(folder)) return null;
  if (name === "" ? parts.length === 1 : !isPlain(name) && !isSystemFile(name)) return null;
  return { folder, name };
}

const isPlain = (name: string): boolean => PLAIN.test(name) && name !== "__proto__" && !name.endsWith(".");

async function* unpacked(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array, void> {
  if (entry === undefined) throw new HmisPrivacyError("node.not-found", { field: "input" });
  let sum = 0;
  let bytes = 0;
  for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
    sum = crc32(piece, sum);
    bytes += piece.length;
    if (bytes > entry.uncompressedSize) break;
    yield piece;
  }
  if (bytes !== entry.uncompressedSize || sum !== entry.crc32)
    throw new HmisPrivacyError("node.zip-damaged", { field: "input" });
}
