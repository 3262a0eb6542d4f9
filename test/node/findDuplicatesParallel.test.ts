/** Worker threads load files, so the code runs built, as in the package. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import { findDuplicates } from "hmis-privacy/match";
import type * as Node from "hmis-privacy/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../match/people.js";

const folder = mkdtempSync(join(tmpdir(), "duplicates-"));
let findDuplicatesParallel: typeof Node.findDuplicatesParallel;

beforeAll(async () => {
  await build({
    entryPoints: ["src/node/findDuplicatesParallel.ts", "src/node/duplicatesWorker.ts"],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
  });
  ({ findDuplicatesParallel } = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, "findDuplicatesParallel.mjs")).href
  )) as typeof Node);
});
afterAll(() => rmSync(folder, { recursive: true }));

const clients = fc
  .sample(people(400), { numRuns: 40, seed: 7 })
  .flatMap((list, i) => list.map((client) => ({ ...client, id: `${i}-${client.id}` })));

describe("findDuplicatesParallel", () => {
  it.each([1, 2, 7])("finds with %d threads what one thread finds, to the byte", async (workers) => {
    const options = { knownDistinct: [["0-c0", "0-c1"]] as const };
    const alone = findDuplicates(clients, options);
    expect(alone.pairs.length).toBeGreaterThan(100);
    expect(JSON.stringify(await findDuplicatesParallel(clients, { ...options, workers }))).toBe(JSON.stringify(alone));
  });

  it("takes a stream", async () => {
    async function* stream() {
      yield* clients.slice(0, 300);
    }
    expect(await findDuplicatesParallel(stream(), { workers: 2 })).toEqual(findDuplicates(clients.slice(0, 300)));
  });

  it("stops when told to", async () => {
    const stop = new AbortController();
    const running = findDuplicatesParallel(clients, {
      workers: 2,
      signal: stop.signal,
      onProgress: ({ phase }) => phase === "comparing" && stop.abort(),
    });
    await expect(running).rejects.toMatchObject({ code: "match.aborted" });
    await expect(findDuplicatesParallel(clients, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "match.aborted",
    });
  });

  it.each([0, 1.5, 1e6])("refuses %d workers", async (workers) => {
    await expect(findDuplicatesParallel([], { workers })).rejects.toMatchObject({
      code: "match.not-a-number-of-workers",
    });
  });
});
