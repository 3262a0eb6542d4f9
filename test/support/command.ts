import { main } from "../../src/cli/main.js";

/** Runs the command as a terminal would, and keeps what it says. */
export async function command(
  argv: readonly string[],
  stdin: string | Uint8Array = "",
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = "";
  let err = "";
  async function* input(): AsyncGenerator<Uint8Array> {
    yield typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin;
  }
  const code = await main(argv, {
    stdin: input(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    signal,
  });
  return { code, out, err };
}
