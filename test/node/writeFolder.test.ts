import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { memorySource } from "hmis-privacy/export";
import { checkTarget, writeFolder } from "hmis-privacy/node";
import { describe, expect, it } from "vitest";
import { emptyFolder, folderOf } from "../support/folder.js";

const source = memorySource({ "Client.csv": "a\n", "Exit.csv": "b\n" });

/** Everything in a folder, hidden or not. */
const inside = (folder: string): string[] => readdirSync(folder).toSorted();

describe("writeFolder", () => {
  it("writes every file into a new folder that only the owner may read", async () => {
    const home = emptyFolder();
    await writeFolder(source, join(home, "deep", "out"), { input: join(home, "in") });
    expect(inside(join(home, "deep"))).toEqual(["out"]);
    expect(readFileSync(join(home, "deep/out/Client.csv"), "utf8")).toBe("a\n");
    expect(statSync(join(home, "deep/out")).mode & 0o077).toBe(0);
    expect(statSync(join(home, "deep/out/Exit.csv")).mode & 0o077).toBe(0);
  });

  it("takes an empty folder", async () => {
    const home = emptyFolder();
    mkdirSync(join(home, "out"));
    await writeFolder(source, join(home, "out"), { input: join(home, "in") });
    expect(inside(join(home, "out"))).toEqual(["Client.csv", "Exit.csv"]);
  });

  it.each(["while it is read", "at the very first byte"])("leaves nothing when the export breaks %s", async (when) => {
    const home = emptyFolder();
    async function* breaking(): AsyncGenerator<Uint8Array> {
      if (when === "while it is read") yield new Uint8Array(1000);
      throw new Error("Quillfeather");
    }
    const broken = { ...source, open: (file: string) => (file === "Exit.csv" ? breaking() : source.open(file)) };
    await expect(writeFolder(broken, join(home, "out"), { input: join(home, "in") })).rejects.toThrow(
      /^node\.failed \(out\)$/,
    );
    expect(inside(home)).toEqual([]);
  });

  it("leaves nothing when somebody stops it", async () => {
    const home = emptyFolder();
    const stop = new AbortController();
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(10);
      stop.abort();
      yield new Uint8Array(10);
    }
    const watched = { ...source, open: (file: string) => (file === "Exit.csv" ? slow() : source.open(file)) };
    await expect(
      writeFolder(watched, join(home, "out"), { input: join(home, "in"), signal: stop.signal }),
    ).rejects.toThrow("node.stopped");
    expect(inside(home)).toEqual([]);
  });

  it("leaves nothing when what must come first fails", async () => {
    const home = emptyFolder();
    const beforeNaming = (): Promise<void> => Promise.reject(new Error("Quillfeather"));
    await expect(writeFolder(source, join(home, "out"), { input: join(home, "in"), beforeNaming })).rejects.toThrow(
      /^node\.failed \(out\)$/,
    );
    expect(inside(home)).toEqual([]);
  });

  it("never overwrites", async () => {
    const home = emptyFolder();
    mkdirSync(join(home, "out"));
    writeFileSync(join(home, "out/theirs.txt"), "kept");
    await expect(writeFolder(source, join(home, "out"), { input: join(home, "in") })).rejects.toThrow(
      "node.target-not-empty (out)",
    );
    await expect(writeFolder(source, join(home, "out/theirs.txt"), { input: join(home, "in") })).rejects.toThrow(
      "node.not-a-folder (out)",
    );
    expect(inside(home)).toEqual(["out"]);
    expect(inside(join(home, "out"))).toEqual(["theirs.txt"]);
  });

  it("never writes into its input, nor round it", async () => {
    const home = emptyFolder();
    const input = folderOf({ "Client.csv": "a\n" }, home);
    symlinkSync(input, join(home, "link"));
    for (const target of [
      input,
      join(input, "out"),
      join(input, "a/b"),
      join(home, "link"),
      join(home, "link/out"),
      home,
    ])
      await expect(writeFolder(source, target, { input }), target).rejects.toThrow("node.target-in-input (out)");
    expect(inside(input)).toEqual(["Client.csv"]);
    // Only the same beginning of the name, not the same folder.
    await writeFolder(source, `${input}-out`, { input });
    expect(existsSync(`${input}-out/Client.csv`)).toBe(true);
  });

  it("takes no file name that leads elsewhere", async () => {
    const home = emptyFolder();
    for (const file of ["../evil.csv", "..", "a/b.csv"]) {
      const bad = { ...memorySource({ [file]: "x" }), files: [file] };
      await expect(writeFolder(bad, join(home, "out"), { input: join(home, "in") })).rejects.toThrow(
        "node.bad-name (out)",
      );
    }
    expect(inside(home)).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)("says when it may not", async () => {
    const home = emptyFolder();
    chmodSync(home, 0o500);
    await expect(writeFolder(source, join(home, "out"), { input: "/nowhere" })).rejects.toThrow(
      "node.not-permitted (out)",
    );
    chmodSync(home, 0o700);
  });

  it("checkTarget writes nothing", async () => {
    const home = emptyFolder();
    expect(await checkTarget(join(home, "a/out"), join(home, "in"))).toMatch(/a\/out$/);
    expect(inside(home)).toEqual([]);
  });
});
