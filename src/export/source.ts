import { type ByteSource, concatenated } from "../csv/index.js";

/** An export as files that can be opened, each as often as wanted: a folder, a zip, a bucket, memory. */
export interface ExportSource {
  /** Names such as `Client.csv`, without a folder, in any order. */
  readonly files: readonly string[];
  /** The bytes of one of `files`. */
  readonly open: (file: string) => ByteSource | Promise<ByteSource>;
}

/** Where an export is written. */
export interface ExportSink {
  /** Takes one file's bytes to the end; whatever it throws stops the whole. */
  readonly write: (file: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>;
}

/**
 * An export held in memory: texts or bytes by file name.
 *
 * @example
 * memorySource({ "Client.csv": "PersonalID\n1455\n" }).files; // => ["Client.csv"]
 */
export function memorySource(files: Readonly<Record<string, string | Uint8Array>>): ExportSource {
  const bytes = new Map(
    Object.entries(files).map(([name, file]) => [
      name,
      typeof file === "string" ? new TextEncoder().encode(file) : file,
    ]),
  );
  return { files: [...bytes.keys()], open: (file) => [bytes.get(file) ?? new Uint8Array()] };
}

/**
 * Writes every file of an export, one after the other.
 *
 * @throws whatever reading or the sink throws
 */
export async function writeExport(source: ExportSource, sink: ExportSink): Promise<void> {
  for (const file of source.files) await sink.write(file, asyncBytes(await source.open(file)));
}

/**
 * An export's files as bytes in memory: for tests, and for exports that are small.
 *
 * @example
 * const files = await collectExport(memorySource({ "Client.csv": "PersonalID\n1455\n" }));
 * new TextDecoder().decode(files.get("Client.csv")); // => "PersonalID\n1455\n"
 */
export async function collectExport(source: ExportSource): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  await writeExport(source, {
    write: async (file, bytes) => {
      const parts: Uint8Array[] = [];
      for await (const part of bytes) parts.push(part);
      files.set(file, concatenated(parts));
    },
  });
  return files;
}

async function* asyncBytes(source: ByteSource): AsyncGenerator<Uint8Array, void> {
  yield* source as AsyncIterable<Uint8Array>;
}
