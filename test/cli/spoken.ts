import type { Io } from "../../src/cli/io.js";

/** A terminal that remembers what was written to it. */
export function spoken(stdin = ""): { io: Io; out: () => string; err: () => string } {
  let [out, err] = ["", ""];
  return {
    io: {
      stdin: (async function* () {
        yield new TextEncoder().encode(stdin);
      })(),
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (err += text) },
    },
    out: () => out,
    err: () => err,
  };
}
