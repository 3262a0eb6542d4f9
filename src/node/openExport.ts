import { stat } from "node:fs/promises";
import { reduced } from "./codes.js";
import { folderSource } from "./folderSource.js";
import { type ZipSource, zipSource } from "./zipSource.js";

/**
 * An export at a path, folder or zip. Close it when done.
 *
 * @throws HmisPrivacyError as `folderSource` and `zipSource` do
 */
export async function openExport(path: string): Promise<ZipSource> {
  const about = await reduced(() => stat(path), { field: "input" });
  if (!about.isDirectory()) return zipSource(path);
  return { ...(await folderSource(path)), close: () => undefined };
}
