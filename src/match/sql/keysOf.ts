import type { MatchRecord } from "../../identity/index.js";
import { KEY_RULES, type KeyRule, keyWriter } from "../block/keys.js";
import { compileModel } from "../model/compileModel.js";
import { defaultModel } from "../model/defaultModel.js";
import { buildTable } from "../table/buildTable.js";

/** A client's keys: two clients are worth comparing where they share one under one rule. */
export type ClientKeys = Readonly<Record<KeyRule, readonly number[]>>;

/**
 * The keys under which a client is to be found, for a database that holds the clients: whole numbers from 0 to 2³²−1.
 *
 * Keys are hashes of names and numbers. They keep placeholders out, and are equal on every machine; they are no
 * protection: whoever can list names and numbers can find out what was hashed. Keep them where the clients are kept.
 *
 * @example
 * keysOf({ id: "1", firstName: "Anonymous", lastName: "Anonymous", dob: "1980-01-01" }).names; // => []
 * keysOf({ id: "2", firstName: "Ines", lastName: "Ortega" }).names.length; // => 1
 */
export function keysOf(client: MatchRecord): ClientKeys {
  return keyer()(client);
}

/**
 * `keysOf` for many clients: what is known of a name is kept.
 *
 * @example
 * keyer()({ id: "2", firstName: "Ines", lastName: "Ortega-Ruiz" }).names.length; // => 3
 */
export function keyer(): (client: MatchRecord) => ClientKeys {
  const compiled = compileModel(defaultModel);
  let builder = buildTable(compiled, 64);
  let left = RENEWAL;
  return (client) => {
    if (left-- === 0) {
      builder = buildTable(compiled, 64); // so that a long run forgets the names it has seen
      left = RENEWAL;
    }
    return builder.probe(client, (row) => {
      const write = keyWriter(builder.finish());
      const out: number[] = [];
      return Object.fromEntries(
        KEY_RULES.map((rule, number) => {
          const count = write(row, number, out);
          return [rule, out.slice(0, count).map((key) => key >>> 0)];
        }),
      ) as Readonly<Record<string, readonly number[]>> as ClientKeys;
    });
  };
}

const RENEWAL = 100_000;
