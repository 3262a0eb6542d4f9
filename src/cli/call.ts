import * as z from "zod";
import { isHmisPrivacyError } from "../core/index.js";
import { parse } from "./args.js";
import { createFunctions } from "./call/functions.js";
import { ARGUMENTS } from "./call/schemas.js";
import type { ExitCode, Io } from "./io.js";

export const USAGE = `hmis-privacy call < requests

For programs in other languages. Reads a request a line from standard input and answers a line each, in order, until
the input ends:

  {"id":1,"function":"approximateDob","args":["1979-05-03",{"asOf":"2026-11-23","policy":"spokane-2024"}]}
  {"id":1,"result":{"dob":"1980-01-01",…}}
  {"id":2,"error":{"code":"dob.not-a-day","path":{}}}

  --schema   writes the JSON Schema of every function's arguments, and ends
`;

/** The version of the protocol: a request that was understood once is understood as long as this stands. */
const VERSION = 1;
/** A chart with its notes is a few hundred kB; 64 MB is a mistake, or an attack. */
const MAX_LINE = 64 * 1024 * 1024;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parse(argv, { schema: { type: "boolean" } }, { exactly: 0 });
  if (values.schema === true) {
    io.stdout.write(`${JSON.stringify(callSchema(), null, 2)}\n`);
    return 0;
  }
  const call = createFunctions();
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  let skipping = false;
  for await (const piece of io.stdin) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    let answers = "";
    for (const line of lines) {
      if (skipping) skipping = false;
      else if (line.trim() !== "") answers += answer(line, call);
    }
    if (rest.length > MAX_LINE) {
      if (!skipping) answers += failure(null, "call.line-too-long");
      skipping = true;
      rest = "";
    }
    if (answers !== "") io.stdout.write(answers);
  }
  if (rest.trim() !== "" && !skipping) io.stdout.write(answer(rest, call));
  return 0;
}

/** The schema that `--schema` writes. */
export function callSchema(): object {
  return {
    version: VERSION,
    functions: Object.fromEntries(
      Object.entries(ARGUMENTS).map(([name, schema]) => [name, { args: z.toJSONSchema(schema) }]),
    ),
  };
}

function answer(line: string, call: ReturnType<typeof createFunctions>): string {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return failure(null, "call.not-json");
  }
  if (typeof request !== "object" || request === null) return failure(null, "call.not-a-request");
  const { id, function: name, args = [] } = request as { id?: unknown; function?: unknown; args?: unknown };
  const known = typeof id === "string" || typeof id === "number" ? id : null;
  if (typeof name !== "string" || !Array.isArray(args)) return failure(known, "call.not-a-request");
  try {
    return `${JSON.stringify({ id: known, result: call(name, args) })}\n`;
  } catch (error) {
    // A foreign error may quote what it choked on.
    return isHmisPrivacyError(error) ? failure(known, error.code, error.path) : failure(known, "call.failed");
  }
}

const failure = (id: string | number | null, code: string, path: object = {}): string =>
  `${JSON.stringify({ id, error: { code, path } })}\n`;
