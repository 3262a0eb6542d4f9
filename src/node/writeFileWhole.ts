import { mkdtemp, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { HmisPrivacyError } from "../core/index.js";
import { nodeError } from "./codes.js";
import { real, within } from "./paths.js";

/**
 * Refuses a path for a file that lies in the input, before anything is read.
 *
 * @param field - the option that is told in an error
 * @throws HmisPrivacyError `node.target-in-input`, `node.not-permitted`
 */
export async function checkOutside(path: string, input: string, field: string): Promise<void> {
  try {
    if (within(await real(resolve(path)), await real(resolve(input)))) {
      throw new HmisPrivacyError("node.target-in-input", { field });
    }
  } catch (error) {
    throw nodeError(error, { field });
  }
}

/**
 * Writes a file as a whole or not at all, in place of one that is there; only the owner may read it.
 *
 * @param options - `input`: a folder or file that is never written into; `field`: the option that is told in an error
 * @throws HmisPrivacyError `node.target-in-input`, `node.not-found`, `node.not-permitted`, `node.no-space`
 */
export async function writeFileWhole(
  path: string,
  text: string,
  { input, field }: { readonly input: string; readonly field?: string },
): Promise<void> {
  const told = field === undefined ? {} : { field };
  let beside: string | undefined;
  try {
    const place = await real(resolve(path));
    if (within(place, await real(resolve(input)))) throw new HmisPrivacyError("node.target-in-input", told);
    beside = await mkdtemp(join(dirname(place), `.${basename(place)}.unfinished-`));
    const handle = await open(join(beside, "file"), "wx", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(join(beside, "file"), place);
  } catch (error) {
    throw nodeError(error, told);
  } finally {
    if (beside !== undefined) await rm(beside, { recursive: true, force: true }).catch(() => undefined);
  }
}
