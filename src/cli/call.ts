import * as z from "zod";
import { isHmisPrivacyError } from "../core/index.js";
import { concatenated } from "../csv/index.js";
import { parse } from "./args.js";
import { SCHEMAS } from "./call/arguments.js";
import { createFunctions } from "./call/functions.js";

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
const LINE_FEED = 0x0a;
/** In bytes. A chart with its notes is a few hundred kB; 64 MB is a mistake, or an attack. */
const MAX_LINE = 64 * 1024 * 1024;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parse(argv, { schema: { type: "boolean" } }, { exactly: 0 });
  if (values.schema === true) {
    io.stdout.write(`${JSON.stringify(callSchema(), null, 2)}\n`);
    return 0;
  }
  const call = createFunctions();
  for await (const line of lines(io.stdin)) {
    const answered = line === null ? failure(null, "call.line-too-long") : await answer(line, call);
    if (answered !== "") io.stdout.write(answered);
  }
  return 0;
}

/** The lines as bytes, the last one with or without its end; null for one that is too long, which is not kept. */
async function* lines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > MAX_LINE) pieces = [];
    else pieces.push(piece);
  };
  const taken = (): Uint8Array | null => {
    const line = length > MAX_LINE ? null : concatenated(pieces);
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield taken();
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield taken();
}

/** The schema that `--schema` writes. */
export function callSchema(): object {
  return {
    version: VERSION,
    functions: Object.fromEntries(
      [...SCHEMAS].map(([name, { schema }]) => [name, { args: z.toJSONSchema(schema, { io: "input" }) }]),
    ),
  };
}

/** @returns nothing for an empty line */
async function answer(line: Uint8Array, call: ReturnType<typeof createFunctions>): Promise<string> {
  let text: string;
  let request: unknown;
  try {
    // Fatal: a name in another encoding would no longer be the name that is looked for. Drops a byte order mark.
    text = new TextDecoder("utf-8", { fatal: true }).decode(line);
  } catch {
    return failure(null, "call.not-utf8");
  }
  if (text.trim() === "") return "";
  try {
    request = JSON.parse(text);
  } catch {
    return failure(null, "call.not-json");
  }
  if (typeof request !== "object" || request === null) return failure(null, "call.not-a-request");
  const { id, function: name, args = [] } = request as { id?: unknown; function?: unknown; args?: unknown };
  const known = typeof id === "string" || typeof id === "number" ? id : null;
  if (typeof name !== "string" || !Array.isArray(args)) return failure(known, "call.not-a-request");
  try {
    const result = (await call(name, args)) ?? null;
    return `${JSON.stringify({ id: known, result }, asJson)}\n`;
  } catch (error) {
    // A foreign error may quote what it choked on.
    return isHmisPrivacyError(error) ? failure(known, error.code, error.path) : failure(known, "call.failed");
  }
}

/** What JSON has no form for: generators and sets become lists, maps objects, regular expressions their text. */
function asJson(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (value instanceof Map) return Object.fromEntries(value);
  if (value instanceof RegExp) return value.source;
  return Symbol.iterator in value ? [...(value as Iterable<unknown>)] : value;
}

const failure = (id: string | number | null, code: string, path: object = {}): string =>
  `${JSON.stringify({ id, error: { code, path } })}\n`;
