#!/usr/bin/env node
import process from "node:process";
import { main } from "./main.js";

// Once: whoever presses Ctrl-C again wants out at once.
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
// `hmis-privacy … | head` closes our output; that is no crash.
process.stdout.on("error", () => stop.abort());

const { stdin, stdout, stderr } = process;
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, signal: stop.signal });
