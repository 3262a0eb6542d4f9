import { fc, test } from "@fast-check/vitest";
import { HmisPrivacyError } from "hmis-privacy/core";
import { compareClients, createClientIndex, findDuplicates } from "hmis-privacy/match";
import { describe, expect } from "vitest";
import { people, person } from "../match/people.js";
import { runs } from "../support/runs.js";

const settings = runs(150, 60_000);

describe("duplicates", () => {
  test.prop([person(), person()], settings)("comparison is symmetric", (a, b) => {
    const one = compareClients({ ...a, id: "a" }, { ...b, id: "b" });
    const other = compareClients({ ...b, id: "b" }, { ...a, id: "a" });
    expect(other.weight).toBe(one.weight);
    expect(other.verdict).toBe(one.verdict);
    expect(other.evidence).toEqual(one.evidence);
  });

  test.prop([person(), person()], settings)("the evidence sums exactly to the weight, in any order", (a, b) => {
    const { evidence, weight } = compareClients({ ...a, id: "a" }, { ...b, id: "b" });
    const bits = evidence.map((part) => part.bits);
    expect(bits.reduce((sum, part) => sum + part, 0)).toBe(weight);
    expect(bits.reduceRight((sum, part) => sum + part, 0)).toBe(weight);
  });

  test.prop([people()], settings)("two runs are equal to the byte", (clients) => {
    expect(JSON.stringify(findDuplicates(clients))).toBe(JSON.stringify(findDuplicates(clients)));
  });

  test.prop([people(), people(6)], settings)("more clients change nothing about the others", (clients, more) => {
    const all = [...clients, ...more.map((client) => ({ ...client, id: `more-${client.id}` }))];
    const among = findDuplicates(all).pairs.filter(({ left, right }) => !`${left} ${right}`.includes("more-"));
    expect(among).toEqual(findDuplicates(clients).pairs);
  });

  const decisions = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 4 });
  test.prop([people(), fc.infiniteStream(fc.nat()), decisions, decisions], settings)(
    "the order of the clients changes nothing",
    (clients, keys, distinct, same) => {
      const shuffled = clients
        .map((client) => ({ client, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ client }) => client);
      const ids = (pairs: readonly (readonly [number, number])[]) => pairs.map(([a, b]) => [`c${a}`, `c${b}`] as const);
      const [one, other] = [clients, shuffled].map((list) => {
        const found = findDuplicates(list, { knownDistinct: ids(distinct), knownSame: ids(same) });
        const inOrder = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).sort();
        return {
          ...found,
          unlinkable: inOrder(found.unlinkable),
          findings: inOrder(found.findings.map((told) => ({ ...told, path: { ...told.path, index: 0 } }))),
        };
      });
      expect(other).toEqual(one);
    },
  );

  test.prop([people()], settings)("every pair found is what comparing the two comes to", (clients) => {
    const by = new Map(clients.map((client) => [client.id, client]));
    for (const { left, right, verdict, weight } of findDuplicates(clients).pairs) {
      const [a, b] = [by.get(left), by.get(right)];
      if (a === undefined || b === undefined) throw new HmisPrivacyError("test.unknown-id");
      expect(compareClients(a, b)).toMatchObject({ verdict, weight });
    }
  });

  test.prop([people(8)], settings)("an index, grown or built, answers as the comparison does", (clients) => {
    const built = createClientIndex(clients.slice(0, -1));
    const grown = createClientIndex([]);
    for (const client of clients.slice(0, -1)) grown.add(client);
    const asked = clients.at(-1);
    if (asked === undefined) return;
    const found = built.find(asked);
    expect(grown.find(asked)).toEqual(found);
    expect(built.find(asked)).toEqual(found);
    for (const { id, weight, verdict } of found) {
      const record = built.get(id);
      if (record === undefined) throw new HmisPrivacyError("test.unknown-id");
      expect(compareClients(asked, record)).toMatchObject({ weight, verdict });
    }
  });

  test.prop([people(), fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 6 })], settings)(
    "what is known to be two people is neither a pair nor in one cluster",
    (clients, numbers) => {
      const knownDistinct = numbers.filter(([a, b]) => a !== b).map(([a, b]) => [`c${a}`, `c${b}`] as const);
      const { pairs, clusters } = findDuplicates(clients, { knownDistinct });
      for (const [a, b] of knownDistinct) {
        expect(pairs.some(({ left, right }) => (left === a && right === b) || (left === b && right === a))).toBe(false);
        expect(clusters.some(({ members }) => members.includes(a) && members.includes(b))).toBe(false);
      }
    },
  );

  const canary = "Zzyqx";
  test.prop(
    [people(6), fc.nat(5), fc.constantFrom("firstName", "lastName", "middleName", "place", "dob", "ssn")],
    settings,
  )("no value of a record is in what is said about it", (clients, at, field) => {
    const marked = clients.map((client, i) => (i === at ? { ...client, [field]: canary } : client));
    const told = JSON.stringify([
      findDuplicates(marked),
      marked.length > 1 ? compareClients(marked[0] ?? { id: "x" }, marked[1] ?? { id: "y" }) : null,
      createClientIndex(marked.slice(1)).find(marked[0] ?? { id: "x" }),
    ]);
    expect(told.toLowerCase()).not.toContain(canary.toLowerCase());
  });
});
