import { HmisPrivacyError, isHmisPrivacyError, type Path } from "../core/index.js";

/** What can go wrong with folders and zip files. */
export type NodeCode = keyof typeof NODE_CODES;

/** What can go wrong with files, without the path: the caller knows which one they gave. */
export const NODE_CODES = {
  "node.not-found": "There is nothing at this path.",
  "node.not-permitted": "The operating system refuses access.",
  "node.not-a-folder": "The path is no folder.",
  "node.not-a-file": "The path is no file.",
  "node.no-space": "The disk is full.",
  "node.failed": "The operating system gave an error.",
  "node.has-subfolder": "An export is files in one folder; a folder in it may hold anything and is not read.",
  "node.target-not-empty": "The target holds something already.",
  "node.target-in-input": "The target lies in the input, or the input in the target.",
  "node.stopped": "The writing was stopped, and nothing is left of it.",
  "node.bad-name": "A file's name is a path.",
  "node.not-a-zip": "The file is no zip, or its end is missing.",
  "node.zip-damaged": "A file in the zip is damaged or cut off, or is not as long as the zip says.",
  "node.zip-encrypted": "The zip is encrypted.",
  "node.zip-bad-name": "A name in the zip leads out of it, into a second folder, or is no plain file name.",
  "node.zip-duplicate-name": "Two files in the zip have one name: readers differ on which counts.",
  "node.zip-too-many-files": "The zip has more files than the limit.",
  "node.zip-too-large":
    "The zip's files are larger than the limit, or larger than their packed size can honestly give.",
  "node.zip-unknown-method": "A file in the zip is packed in a way that this reader doesn't know.",
} as const;

const BY_ERRNO: Readonly<Record<string, NodeCode>> = {
  ENOENT: "node.not-found",
  EACCES: "node.not-permitted",
  EPERM: "node.not-permitted",
  EROFS: "node.not-permitted",
  ENOTDIR: "node.not-a-folder",
  EISDIR: "node.not-a-file",
  ENOSPC: "node.no-space",
  EDQUOT: "node.no-space",
  EEXIST: "node.target-not-empty",
  ENOTEMPTY: "node.target-not-empty",
};

/** An error of the file system as a code: its message and properties quote paths. */
export function nodeError(error: unknown, path: Path = {}, otherwise: NodeCode = "node.failed"): HmisPrivacyError {
  if (isHmisPrivacyError(error)) return error;
  const errno = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return new HmisPrivacyError(BY_ERRNO[errno] ?? otherwise, path);
}

/** Runs something that touches the file system. */
export async function reduced<T>(work: () => Promise<T>, path: Path = {}, otherwise?: NodeCode): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw nodeError(error, path, otherwise);
  }
}

/** A stream of the file system or of a zip, its errors reduced. */
export async function* reducedStream(
  open: () => Promise<AsyncIterable<Uint8Array>>,
  path: Path,
  otherwise?: NodeCode,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* await open();
  } catch (error) {
    throw nodeError(error, path, otherwise);
  }
}
