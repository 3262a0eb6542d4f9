import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { glob } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "duplicates-stopped-"));
const clients = join(folder, "clients.csv");
const preload = join(folder, "terminal.mjs");
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  // File by file: the threads' program must stand beside the one that starts them.
  await build({
    entryPoints: await glob("src/**/*.ts"),
    outdir: join(folder, "program"),
    format: "esm",
    target: "node20",
    logLevel: "silent",
  });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
  // A terminal is told how far the search is; a slow disk gives time to stop while the report is written.
  writeFileSync(
    preload,
    `import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { setTimeout } from "node:timers/promises";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.stderr.isTTY = true;
const { open } = fs;
fs.open = async (...args) => {
  if (String(args[1]).startsWith("w")) await setTimeout(300);
  return open(...args);
};
syncBuiltinESMExports();
`,
  );
  // Names and days without a pattern, and a brother or sister for one in twenty: every file has lines.
  let seed = 17;
  const any = (count: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.trunc((seed / 2 ** 32) * count);
  };
  const name = (): string =>
    Array.from({ length: 8 }, (_, i) => "bdfglmnrstaeiou"[i % 2 === 0 ? any(10) : 10 + any(5)]).join("");
  const two = (number: number): string => String(number).padStart(2, "0");
  const person = (): string => `${name()}quisling,${1950 + any(60)}-${two(1 + any(12))}-${two(2 + any(26))}`;
  const lines = Array.from({ length: 140_000 }, () => `${name()},${person()}`);
  for (let i = 1; i < lines.length; i += 20)
    lines[i] = `${name()},${lines[i - 1]?.split(",").slice(1).join(",") ?? ""}`;
  writeFileSync(clients, `id,firstName,lastName,dob\n${lines.map((line, i) => `c${i},${line}\n`).join("")}`);
}, 60_000);

describe("hmis-privacy duplicates, stopped at the terminal", () => {
  it.each([
    { when: "reading", code: "match.aborted" },
    { when: "comparing", code: "match.aborted" },
    { when: "joining", code: "match.aborted" },
    { when: "writing", code: "node.stopped" },
  ])("while $when leaves nothing", { timeout: 120_000 }, async ({ when, code }) => {
    const place = join(folder, when);
    const temporary = join(folder, `${when}-temporary`);
    mkdirSync(place);
    mkdirSync(temporary);
    const out = join(place, "new", "report");
    const bin = join(folder, "program", "cli", "bin.js");
    const argv = ["--import", preload, bin, "duplicates", clients, "--out", out, "--show", "--workers", "2"];
    const child = spawn(process.execPath, argv, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary },
    });
    let [said, told, stopped] = ["", "", false];
    const stop = (): void => {
      if (stopped) return;
      stopped = true;
      child.kill("SIGINT");
    };
    const watch = setInterval(() => {
      if (when === "writing" && isBeingWritten(join(place, "new"))) stop();
    }, 5);
    child.stderr.on("data", (piece: Buffer) => {
      told += piece.toString();
      if (told.includes(when)) stop();
    });
    child.stdout.on("data", (piece: Buffer) => {
      said += piece.toString();
    });
    const end = await once(child, "close");
    clearInterval(watch);
    expect({ end, said, stopped }).toEqual({ end: [2, null], said: "", stopped: true });
    expect(told).toContain(code);
    expect(told).not.toMatch(/quisling|\d-\d|c\d/);
    expect([readdirSync(place), readdirSync(temporary)]).toEqual([[], []]);
  });
});

function isBeingWritten(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => name.includes("unfinished"));
  } catch {
    return false;
  }
}
