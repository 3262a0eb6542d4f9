// Types for both module formats: tsc writes one .d.ts a source file; a CommonJS consumer gets the same text as .d.cts.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";

execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
for (const file of globSync("dist/**/*.d.ts")) {
  const text = readFileSync(file, "utf8").replaceAll(/(from\s+|import\()"(\.[^"]+)\.js"/g, '$1"$2.cjs"');
  writeFileSync(file.replace(/\.d\.ts$/, ".d.cts"), text);
}
