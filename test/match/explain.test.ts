/** What is told of a pair: sums, no values unless asked for, and nothing that a browser would run. */
import { fc, test } from "@fast-check/vitest";
import {
  compareClients,
  explain,
  findDuplicates,
  growClusters,
  readDecisions,
  reviewCsv,
  reviewNdjson,
  reviewPage,
  reviewPairs,
  waterfallSvg,
  waterfallText,
} from "hmis-privacy/match";
import { describe, expect, it } from "vitest";
import { runs } from "../support/runs.js";
import { people, person } from "./people.js";

const settings = runs(200);
const twins = [
  { id: "1", firstName: "Leander", lastName: "Quisling", dob: "2012-05-30", ssn: "536904417" },
  { id: "2", firstName: "Ophelia", lastName: "Quisling", dob: "2012-05-30" },
] as const;
const hostile = `"><script>alert(1)</script>&'`;

describe("explanations", () => {
  test.prop([person(), person()], settings)(
    "every picture ends at the weight, and the sentence names the verdict",
    (a, b) => {
      const comparison = compareClients({ ...a, id: "a" }, { ...b, id: "b" });
      const lines = waterfallText(comparison).split("\n");
      expect(lines).toHaveLength(comparison.evidence.length + 2);
      const ends = lines.slice(0, -2).map((line) => /([+−])(\d+\.\d) +([+−])(\d+\.\d) {2}/.exec(line));
      expect(ends.every((end) => end !== null)).toBe(true);
      const last = ends.at(-1);
      expect(`${last?.[3]}${last?.[4]}`).toBe(
        `${comparison.weight < 0 ? "−" : "+"}${Math.abs(comparison.weight).toFixed(1)}`,
      );
      expect(waterfallSvg(comparison).match(/<rect /g)).toHaveLength(comparison.evidence.length);
      expect(explain(comparison)).toMatch(
        /^[A-Z].*: (one person|a person must look|nothing says that they are one person)\.$/,
      );
    },
  );

  it("have values only where they are given, and no markup of theirs", () => {
    const comparison = compareClients(twins[0], twins[1]);
    for (const told of [explain(comparison), waterfallText(comparison), waterfallSvg(comparison)])
      expect(told).not.toMatch(/leander|ophelia|quisling|2012|4417/i);
    expect(waterfallText(comparison, { values: { first: ["L…", "O…"] } })).toContain("different first name (L… | O…)");
    const svg = waterfallSvg(comparison, { values: { first: [hostile, "\u0000"] } });
    expect(svg).not.toContain("<script");
    expect(svg).not.toContain("\u0000");
  });
});

describe("a review", () => {
  const byId = new Map<string, (typeof twins)[number]>(twins.map((client) => [client.id, client]));
  const list = reviewPairs(findDuplicates(twins).pairs, (id) => byId.get(id));

  it("tells ids and reasons, and values only when asked", () => {
    for (const told of [reviewCsv(list), reviewNdjson(list), reviewPage(list)]) {
      expect(told).toContain("look like twins");
      expect(told).not.toMatch(/leander|ophelia|quisling|2012-|4417/i);
    }
    expect(reviewPage(list, { show: (id) => [["Name", byId.get(id)?.firstName ?? ""]] })).toContain("Leander");
  });

  it("is a page that loads, sends and runs nothing of its clients", () => {
    const page = reviewPage(
      list.map((pair) => ({ ...pair, left: hostile })),
      { show: () => [[hostile, hostile]] },
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
    expect(reviewPage(list.map((pair) => ({ ...pair, why: "$& $1 $'" })))).toContain("$&amp; $1 $");
  });

  it("has a key for everything", () => {
    const page = reviewPage(list);
    const keys = [...page.matchAll(/data-key="(\w)"/g)].map(([, key = ""]) => key);
    expect(keys.sort()).toEqual(["d", "j", "k", "s", "u", "w", "z"]);
    const handled = /keys=\{(.*?)\};/.exec(page)?.[1] ?? "";
    for (const key of keys) expect(handled).toMatch(new RegExp(`(^|,)${key}:`));
  });

  test.prop([fc.array(fc.constantFrom("same", "distinct", "unsure", ""), { maxLength: 8 })], settings)(
    "decisions come back as they were made, from CSV and NDJSON",
    async (decisions) => {
      const pairs = decisions.map((decision, i) => ({ left: `a,"${i}`, right: `b\n${i}`, decision }));
      const items = pairs.map(({ left, right }) => ({ ...list[0], left, right }) as (typeof list)[number]);
      const wanted = (of: string) =>
        pairs.filter(({ decision }) => decision === of).map(({ left, right }) => [left, right]);
      const expected = {
        knownSame: wanted("same"),
        knownDistinct: wanted("distinct"),
        open: decisions.filter((one) => one === "" || one === "unsure").length,
      };
      let at = 0;
      const csv = reviewCsv(items).replaceAll(
        /(\n\d+"?),,(?=\d)/g,
        (_, before: string) => `${before},${decisions[at++]},`,
      );
      expect(await readDecisions(csv)).toEqual(expected);
      if (pairs.length > 0)
        expect(await readDecisions(pairs.map((one) => `${JSON.stringify(one)}\n`).join(""))).toEqual(expected);
    },
  );

  it("settles the pair for the next search", async () => {
    const search = async (decision: string) => {
      const { knownSame, knownDistinct } = await readDecisions(JSON.stringify({ left: "1", right: "2", decision }));
      return findDuplicates(twins, { knownSame, knownDistinct });
    };
    expect((await search("same")).clusters).toEqual([{ id: "1", members: ["1", "2"] }]);
    expect((await search("distinct")).pairs).toEqual([]);
  });
});

describe("clusters that grow", () => {
  test.prop([people(10), people(4), fc.array(fc.tuple(fc.nat(9), fc.nat(3)), { maxLength: 4 })], settings)(
    "keep ids and members, fuse nothing, and bring no two people together who are known to be",
    (clients, arrivals, numbers) => {
      const { clusters } = findDuplicates(clients);
      const knownDistinct = numbers.map(([a, b]) => [`c${a}`, `new-${b}`] as const);
      const fresh = arrivals.map((client, i) => {
        const matches = clients
          .filter((other) => compareClients(client, { ...other, id: `x${other.id}` }).verdict === "match")
          .map(({ id }) => id);
        return { id: `new-${i}`, matches };
      });
      const { clusters: grown, unsettled } = growClusters(clusters, fresh, { knownDistinct });
      for (const { id, members } of clusters)
        expect(grown.find((cluster) => cluster.id === id)?.members).toEqual(expect.arrayContaining([...members]));
      const all = grown.flatMap(({ members }) => members);
      expect(new Set(all).size).toBe(all.length);
      for (const [a, b] of knownDistinct)
        expect(grown.some(({ members }) => members.includes(a) && members.includes(b))).toBe(false);
      for (const id of unsettled) expect(all).not.toContain(id);
    },
  );
});
