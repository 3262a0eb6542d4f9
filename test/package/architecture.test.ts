/** Imports point one way: a room may use only the rooms below it, and those only through their index. */
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

/** From the ground up; the docs' picture is drawn from the same list. Adding a room means choosing its floor. */
const ROOMS = JSON.parse(readFileSync("scripts/build/rooms.json", "utf8")) as string[][];
/** Every entry of the package is a door. */
const DOORS: ReadonlySet<string> = new Set(
  Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === "string" ? [] : [entry.import.default.replace("./dist/", "src/")],
  ),
);
const floorOf = (room: string): number => ROOMS.findIndex((floor) => floor.includes(room));
const roomOf = (file: string): string => file.split("/")[1] ?? "";

export function wrongImports(file: string, text: string): string[] {
  const specifiers = [...text.matchAll(/(?:from\s*|import\s*\(?\s*)"([^"]+)"/g)].map(([, to = ""]) => to);
  return specifiers.filter((to) => {
    if (to.startsWith("node:")) return !["node", "cli"].includes(roomOf(file));
    if (!to.startsWith(".")) return to.startsWith("hmis-privacy");
    const target = normalize(join(dirname(file), to));
    if (target.startsWith("..") || !target.startsWith("src/")) return true;
    const room = roomOf(target);
    if (room === "index.js") return true; // the front door is for the world
    if (room === roomOf(file)) return false;
    return !DOORS.has(target) || floorOf(room) >= floorOf(roomOf(file));
  });
}

describe("rooms", () => {
  it.each(globSync("src/*/**/*.ts"))("%s imports only from below, through the door", (file) => {
    expect(floorOf(roomOf(file)), "a room without a floor").toBeGreaterThanOrEqual(0);
    expect(wrongImports(file, readFileSync(file, "utf8"))).toEqual([]);
  });

  it("src/index.ts opens no private door", () => {
    const imports = [...readFileSync("src/index.ts", "utf8").matchAll(/from "([^"]+)"/g)].map(([, to = ""]) => to);
    expect(imports.filter((to) => !/^\.\/[^/]+\/index\.js$/.test(to) || /\/(cli|testing|node)\//.test(to))).toEqual([]);
  });

  it.each([
    ["upward", "src/core/x.ts", 'import { a } from "../dob/index.js";'],
    ["dynamic and upward", "src/core/x.ts", 'await import("../dob/index.js");'],
    ["past the door", "src/dob/x.ts", 'import { a } from "../core/error.js";'],
    ["the front door", "src/dob/x.ts", 'import { a } from "../index.js";'],
    ["node in a pure room", "src/dob/x.ts", 'import fs from "node:fs";'],
    ["sideways", "src/text/x.ts", 'import { a } from "../calendar/index.js";'],
  ])("catches an import that goes %s", (_, file, text) => {
    expect(wrongImports(file, text)).toHaveLength(1);
  });
});
