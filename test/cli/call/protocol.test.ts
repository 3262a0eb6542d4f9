import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callSchema } from "../../../src/cli/call.js";
import { main } from "../../../src/cli/main.js";

async function* cut(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7); // within characters and lines
}

async function call(
  input: string | AsyncIterable<Uint8Array>,
): Promise<{ id: unknown; result?: unknown; error?: { code: string; path: object } }[]> {
  let out = "";
  const io = {
    stdin: typeof input === "string" ? cut(new TextEncoder().encode(input)) : input,
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: () => undefined },
  };
  expect(await main(["call"], io)).toBe(0);
  return out === ""
    ? []
    : out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
}
const line = (request: unknown): string => `${JSON.stringify(request)}\n`;
const decided = { asOf: "2026-11-23", policy: "spokane-2024" };

describe("hmis-privacy call", () => {
  it("answers in order", async () => {
    const answers = await call(
      line({ id: 1, function: "approximateDob", args: ["1979-05-03", decided] }) +
        line({
          id: "b",
          function: "scrub",
          args: ["Zenaida lòst it 🐕", { known: [{ firstName: "Zenaida", lastName: null }] }],
        }),
    );
    expect(answers.map(({ id }) => id)).toEqual([1, "b"]);
    expect(answers[0]?.result).toMatchObject({ dob: "1980-01-01" });
    expect(answers[1]?.result).toMatchObject({ text: expect.stringMatching(/^\S+ lòst it 🐕$/) });
  });

  it("answers the last line without an end, and no empty one", async () => {
    expect(await call(`\n\n${JSON.stringify({ id: 1, function: "hudConflicts", args: ["dallas"] })}`)).toHaveLength(1);
  });

  it("takes a policy of ours with changes", async () => {
    const policy = { base: "spokane-2024", changes: { id: "ours", dob: { quality: 1 } } };
    const [answer] = await call(
      line({ id: 1, function: "approximateDob", args: ["1979-05-03", { ...decided, policy }] }),
    );
    expect(answer?.result).toMatchObject({ dobDataQuality: 1 });
  });

  it.each([
    ["no JSON", "Zenaida", "call.not-json"],
    ["no object", "[1]", "call.not-a-request"],
    ["no name", '{"id":1}', "call.not-a-request"],
    ["an unknown function", '{"function":"Zenaida"}', "call.unknown-function"],
    ["an inherited name", '{"function":"toString"}', "call.unknown-function"],
    ["too few arguments", '{"function":"scrub","args":["x"]}', "call.bad-arguments"],
    ["a misspelt option", '{"function":"scrub","args":["x",{"known":[],"Zenaida":1}]}', "call.bad-arguments"],
    ["an unknown policy", '{"function":"hudConflicts","args":["Zenaida"]}', "call.unknown-policy"],
  ])("%s: %s", async (_, text, code) => {
    const [answer] = await call(`${text}\n`);
    expect(answer?.error?.code).toBe(code);
    expect(JSON.stringify(answer)).not.toContain("Zenaida");
  });

  it("refuses a line in another encoding, and answers the next", async () => {
    const latin1 = Buffer.from(line({ id: 1, function: "findPii", args: ["José"] }), "latin1");
    const next = Buffer.from(line({ id: 2, function: "findPii", args: ["José"] }));
    const answers = await call(cut(Buffer.concat([latin1, next])));
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, "call.not-utf8"],
      [2, undefined],
    ]);
  });

  it("reads over a byte order mark and Windows' line ends", async () => {
    const request = JSON.stringify({ id: 1, function: "hudConflicts", args: ["dallas"] });
    expect((await call(`\uFEFF${request}\r\n\r\n${request}\r\n`)).map(({ id }) => id)).toEqual([1, 1]);
  });

  it("refuses a line of more than 64 MB soon, keeps nothing of it, and answers the next", async () => {
    const piece = new Uint8Array(1024 * 1024).fill(0x5b);
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 200; i++) yield piece;
      yield new TextEncoder().encode(`\n${line({ id: 2, function: "hudConflicts", args: ["dallas"] })}`);
    }
    const [started, before] = [performance.now(), process.memoryUsage().arrayBuffers];
    const answers = await call(endless());
    expect(performance.now() - started).toBeLessThan(2000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100e6);
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, "call.line-too-long"],
      [2, undefined],
    ]);
  });

  it("survives JSON that is a million deep", async () => {
    const deep = `${"[".repeat(1e6)}${"]".repeat(1e6)}`;
    const [first, second] = await call(
      Readable.from([
        Buffer.from(`{"id":1,"function":"classifyRecord","args":[{"a":${deep}}]}\n`),
        Buffer.from("{}\n"),
      ]),
    );
    expect(first?.error?.code ?? "answered").toMatch(/^(call\.|answered)/);
    expect(second?.error?.code).toBe("call.not-a-request");
  });

  it("takes no key of Object.prototype for a field, a function or a policy", async () => {
    const requests = [
      '{"id":1,"function":"__proto__","args":[]}',
      '{"id":2,"function":"createAnonymousClient","args":[{"__proto__":{"veteranStatus":1},"dob":"1979-05-03"},DECIDED]}',
      '{"id":3,"function":"approximateDob","args":["1979-05-03",{"__proto__":null,"asOf":"2026-11-23","policy":"toString"}]}',
      '{"__proto__":{"function":"hudConflicts"},"id":4}',
    ].map((request) => `${request.replace("DECIDED", JSON.stringify(decided))}\n`);
    const answers = await call(requests.join(""));
    expect(answers[0]?.error?.code).toBe("call.unknown-function");
    expect(answers[1]?.result).not.toMatchObject({ client: { veteranStatus: 1 } });
    expect(answers[2]?.error?.code).toMatch(/^call\./);
    expect(answers[3]?.error?.code).toBe("call.not-a-request");
    expect(({} as Record<string, unknown>)["veteranStatus"]).toBeUndefined();
  });

  it.each(["2026-02-30", "2026-13-01", "26-11-23", "2026-11-23T00:00:00Z", "", "９９９９-11-23"])(
    "a day that is none is an error: %j",
    async (asOf) => {
      const answers = await call(
        line({ id: 1, function: "approximateDob", args: ["1979-05-03", { ...decided, asOf }] }) +
          line({ id: 2, function: "approximateDob", args: [asOf, decided] }),
      );
      expect(answers[0]?.error?.code).toMatch(/^(call\.bad-arguments|as-of\.not-a-day)$/);
      expect(answers[1]?.error?.code).toBe("dob.not-a-day");
    },
  );

  it("never says what it was given in an error, whatever the request", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          "approximateDob",
          "compareClients",
          "assessRisk",
          "createAnonymousClient",
          "deidentifyHousehold",
          "findDuplicates",
        ),
        fc.json({ maxDepth: 3 }),
        async (name, json) => {
          const args = `[${json.replaceAll(/"([^"]*)"/g, '"Zenaida$1"')},{"asOf":"Zenaida"}]`;
          const [answer] = await call(`{"id":1,"function":"${name}","args":${args}}\n`);
          expect(answer?.error).toBeDefined();
          expect(JSON.stringify(answer?.error)).not.toContain("Zenaida");
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it("keeps version 1 of its schemas: a change here is a new version, or only widens", async () => {
    const file = new URL("call.v1.json", import.meta.url);
    await expect(`${JSON.stringify(callSchema(), null, 2)}\n`).toMatchFileSnapshot(file.pathname);
  });
});
