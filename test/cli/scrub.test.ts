import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command } from "../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "scrub-"));
const known = join(folder, "known.json");
writeFileSync(known, JSON.stringify([{ firstName: "Ilse", lastName: "Vandermolen", dob: "1979-03-05" }]));
afterAll(() => rmSync(folder, { recursive: true }));

const note = (id: number): string =>
  JSON.stringify({
    id: `n${id}`,
    text: `Visit ${id}: Ilse Vandermolen and Baako${id} Quill came.`,
    known: [{ lastName: "Quill", aliases: [`Baako${id}`] }],
  });

describe("hmis-privacy scrub", () => {
  it("takes one note as text and gives it back as text", async () => {
    const { code, out } = await command(
      ["scrub", "--known", known, "--as-of", "2024-10-15"],
      "Ilse (3/5/79)\r\nasked.\n",
    );
    expect([code, out]).toEqual([0, "«NAME-1» («DOB-1»)\r\nasked.\n"]);
  });

  it("takes a note a line and keeps order and ids", async () => {
    const { code, out } = await command(["scrub", "--ndjson", "--known", known], `${note(1)}\n\n${note(2)}`);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; text: string });
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(["n1", "n2"]);
    expect(lines[1]?.text).toBe("Visit 2: «NAME-2» and «NAME-1» came.");
  });

  it("passes nothing on that it could not scrub", async () => {
    const lines = [
      "Ilse",
      "[1]",
      '{"id":7,"text":5}',
      '{"id":8,"text":"Ilse","known":{"firstName":"Ilse"}}',
      '{"text":"Ilse","known":[7]}',
    ];
    const { code, out } = await command(["scrub", "--ndjson"], `${lines.join("\n")}\n{"id":9,"text":"ok"}\n`);
    expect(code).toBe(2);
    expect(out).not.toContain("Ilse");
    expect(out.trimEnd().split("\n").slice(0, 5)).toEqual([
      '{"error":{"code":"scrub.not-a-note"}}',
      '{"error":{"code":"scrub.not-a-note"}}',
      '{"id":7,"error":{"code":"scrub.not-text"}}',
      '{"id":8,"error":{"code":"scrub.known-not-a-list"}}',
      '{"error":{"code":"scrub.known-not-text"}}',
    ]);
    expect(out).toContain('{"id":9,"text":"ok"');
  });

  it.each([
    [["scrub", "--known", join(folder, "absent.json")], "cli.unreadable-file"],
    [["scrub", "--ordinary-words", "maybe"], "cli.bad-option"],
    [["scrub", "--jobs", "0"], "cli.bad-option"],
    [["scrub", "--jobs", "300"], "cli.bad-option"],
    [["scrub", "--max-length", "5"], "scrub.max-length"],
    [["scrub", "--keep", "dob,nonsense"], "scrub.unknown-kind"],
    [["scrub", "--policy", "nowhere"], "cli.unknown-policy"],
    [["scrub", "--as-of", "yesterday"], "as-of.not-a-day"],
    [["scrub", "Ilse"], "cli.bad-arguments"],
  ])("%j could not", async (argv, told) => {
    const { code, out, err } = await command(argv, "Ilse");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(told);
    expect(err).not.toContain("Ilse");
  });

  it("turns away what is no UTF-8", async () => {
    const { code, err } = await command(["scrub"], Uint8Array.of(0x49, 0xff));
    expect([code, err.includes("scrub.not-utf8")]).toEqual([2, true]);
  });

  it("turns away a person with a field that nobody knows: what is in it would stay in the text", async () => {
    const wrong = '{"id":1,"text":"Ilse","known":[{"firstName":"Ilse","lastNmae":"Quill"}]}';
    const { code, out } = await command(["scrub", "--ndjson"], wrong);
    expect([code, out]).toEqual([2, '{"id":1,"error":{"code":"scrub.unknown-field"}}\n']);
    const misspelled = await command(["scrub", "--ndjson"], '{"id":1,"text":"Ilse","knwon":[{"firstName":"Ilse"}]}');
    expect([misspelled.code, misspelled.out]).toEqual([2, '{"id":1,"error":{"code":"scrub.unknown-field"}}\n']);
    const list = join(folder, "wrong.json");
    writeFileSync(list, '[{"firstName":"Ilse","first_name":"Quill"}]');
    const all = await command(["scrub", "--known", list], "Quill");
    expect([all.code, all.out]).toEqual([2, ""]);
    expect(all.err).toContain("scrub.unknown-field (column 2, known, number 1)");
  });

  describe("as a program of its own", () => {
    const cli = join(folder, "cli");
    beforeAll(async () => {
      await build({
        entryPoints: { bin: "src/cli/bin.ts", worker: "src/cli/scrub/worker.ts" },
        banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
        outdir: cli,
        bundle: true,
        splitting: true,
        platform: "node",
        format: "esm",
        target: "node20",
        external: ["age-encryption"],
        logLevel: "silent",
      });
      writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    });

    it("gives the same bytes as on one", { timeout: 60_000 }, () => {
      const input = Array.from({ length: 3_000 }, (_, i) => note(i)).join("\n");
      const run = (jobs: string) =>
        spawnSync(process.execPath, [join(cli, "bin.js"), "scrub", "--ndjson", "--known", known, "--jobs", jobs], {
          input,
          maxBuffer: 1e9,
        });
      const one = run("1");
      expect(one.status, one.stderr.toString()).toBe(0);
      expect(one.stdout.toString().split("\n")).toHaveLength(3_001);
      const three = run("3");
      expect(three.stderr.toString()).toBe("");
      expect(three.stdout.equals(one.stdout)).toBe(true);
    });

    it.each(["SIGINT", "SIGTERM"] as const)("ends on %s while it waits for input", async (signal) => {
      const child = spawn(process.execPath, [join(cli, "bin.js"), "call"]);
      child.stdin.write('{"id":1,"function":"approximateDob","args":[]}\n');
      await once(child.stdout, "data");
      child.kill(signal);
      const late = setTimeout(() => child.kill("SIGKILL"), 2500);
      const [code, by] = await once(child, "exit");
      clearTimeout(late);
      expect([code, by]).toEqual([2, null]);
    });
  });
});
