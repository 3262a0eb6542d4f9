#!/usr/bin/env node
import process from "node:process";
import { main } from "./main.js";

/** Time to take away what is half written; a command that reads on is ended after it. */
const GRACE_MILLISECONDS = 3000;

const { stdin, stdout, stderr } = process;
const stop = new AbortController();
stop.signal.addEventListener("abort", () => {
  stdin.destroy(); // whoever waits for input waits no longer
  setTimeout(() => process.exit(2), GRACE_MILLISECONDS).unref();
});
// Once: whoever presses Ctrl-C again wants out at once.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
// `hmis-privacy … | head` closes our output; that is no crash.
stdout.on("error", () => stop.abort());

const code = await main(process.argv.slice(2), { stdin, stdout, stderr, signal: stop.signal });
process.exitCode = code;
