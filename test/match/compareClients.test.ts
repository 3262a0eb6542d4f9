import { isHmisPrivacyError } from "hmis-privacy/core";
import type { MatchRecord } from "hmis-privacy/identity";
import { compareClients, createClientIndex, defaultModel, findDuplicates, readModel } from "hmis-privacy/match";
import { describe, expect, it } from "vitest";

const a: MatchRecord = { id: "a", firstName: "Rosalind", lastName: "Okafor", dob: "1984-03-09", ssn: "536904417" };
const levels = (b: Partial<MatchRecord>, base: MatchRecord = a): readonly string[] =>
  compareClients(base, { ...base, id: "b", ...b }).evidence.map(({ level }) => level);
const verdict = (b: Partial<MatchRecord>, base: MatchRecord = a) => {
  const { verdict: told, findings } = compareClients(base, { ...base, id: "b", ...b });
  return [told, ...findings.filter(({ severity }) => severity === "warning").map(({ code }) => code)];
};

describe("levels", () => {
  it.each([
    [{}, ["first.exact", "last.exact", "dob.exact", "ssn.exact"]],
    [{ firstName: "Rosalynd" }, ["first.close"]],
    [{ firstName: "R" }, ["first.initial"]],
    [{ firstName: "Okafor", lastName: "Rosalind" }, ["first.swapped", "last.swapped"]],
    [{ firstName: "Beatriz", aliases: ["Rosalind"] }, ["first.alias"]],
    [{ lastName: "Okafor-Lindqvist" }, ["last.part"]],
    [{ lastName: "OKAFOR JR." }, ["last.exact"]],
    [{ lastName: "Lindqvist" }, ["last.different"]],
    [{ dob: "1984-09-03" }, ["dob.slip"]],
    [{ dob: "1974-03-09" }, ["dob.slip"]],
    [{ dob: "1984-01-01" }, ["dob.weak-same-year"]],
    [{ dob: "1985-01-01" }, ["dob.weak-near-year"]],
    [{ dob: "1984-03-09", dobDataQuality: 2 }, ["dob.exact-weak"]],
    [{ ssn: "xxx-xx-4417" }, ["ssn.last-four"]],
    [{ ssn: "XXX904417" }, ["ssn.last-four"]],
    [{ ssn: "536904471" }, ["ssn.slip"]],
    [{ ssn: "536904417", ssnDataQuality: 2 }, ["ssn.exact-weak"]],
    [{ ssn: "222117364" }, ["ssn.different"]],
  ] as const)("%j", (change, expected) => {
    expect(levels(change)).toEqual(expect.arrayContaining([...expected]));
  });

  it("nicknames, one from the other or both of one name", () => {
    const robert = { ...a, firstName: "Robert" };
    expect(levels({ firstName: "Bob" }, robert)).toContain("first.nickname");
    expect(levels({ firstName: "Bobby" }, { ...a, firstName: "Bob" })).toContain("first.nickname");
  });

  it.each([8, 9, 99])("of quality %d is missing even where a value stands", (quality) => {
    const told = levels({ nameDataQuality: quality, dobDataQuality: quality, ssnDataQuality: quality });
    expect(told).toEqual(["prior"]);
  });

  it("a partial name weighs less, whichever way", () => {
    const weight = (b: Partial<MatchRecord>) => compareClients(a, { ...a, id: "b", ...b }).weight;
    expect(weight({ nameDataQuality: 2 })).toBeLessThan(weight({}));
    expect(weight({ firstName: "Wim", nameDataQuality: 2 })).toBeGreaterThan(weight({ firstName: "Wim" }));
  });

  it("a rare name tells more than a common one", () => {
    const bits = (lastName: string): number =>
      compareClients({ id: "1", lastName }, { id: "2", lastName }).evidence.find(({ field }) => field === "last")
        ?.bits ?? 0;
    expect(bits("Smith")).toBeLessThan(7);
    expect(bits("Okafor")).toBeGreaterThan(15);
  });
});

describe("guards", () => {
  it.each([
    ["twins", { firstName: "Desmond", ssn: undefined }, "match.twins"],
    ["siblings with numbers that follow each other", { firstName: "Desmond", ssn: "536904418" }, "match.neighbour-ssn"],
    ["a parent's SSN on a child", { firstName: "Desmond", dob: "2011-06-17" }, "match.shared-ssn"],
  ] as const)("%s are for a person", (_, change, code) => {
    const [told, ...codes] = verdict(change);
    expect(told).not.toBe("match");
    expect(codes).toContain(code);
  });

  it("a father's SSN on the son who has his name", () => {
    expect(verdict({ dob: "2011-06-17" })).toEqual(["possible", "match.shared-ssn"]);
    expect(verdict({ dob: "2011-06-17", dobDataQuality: 2 })[0]).toBe("match"); // somebody guessed the day
    expect(verdict({ dob: "1985-11-02" })[0]).toBe("match"); // no generation lies between
  });

  it.each(["536904418", "222117364", undefined])("twins who are told apart by their second names, SSN %s", (ssn) => {
    const mary = { ...a, firstName: "Mary", middleName: "Kate" };
    const other = { firstName: "Mary", middleName: "Ellen", ssn };
    expect(verdict(other, mary)).toEqual(["possible", "match.twins"]);
    expect(verdict({ ...other, middleName: "E" }, mary)[0]).toBe("match"); // an initial is easily mistyped
    expect(verdict({ ...other, middleName: "Katie" }, mary)[0]).toBe("match");
    expect(verdict({ ...other, ssn: a.ssn }, mary)[0]).toBe("match");
  });

  it("father and son, however rare their name", () => {
    const son = { ...a, firstName: "Thelonious", ssn: undefined };
    expect(verdict({ dob: "1951-11-23" }, son)).toEqual(["possible", "match.namesakes"]);
    expect(verdict({ dob: "1951-11-23" }, { ...son, lastName: "Brown" })).toEqual(["no", "match.namesakes"]);
    expect(verdict({ nameSuffix: "Sr" }, { ...son, nameSuffix: "Jr" })).toEqual(["possible", "match.namesakes"]);
  });

  it("rare names alone are no match", () => {
    expect(verdict({}, { id: "a", firstName: "Thelonious", lastName: "Okafor" })[0]).toBe("possible");
  });
});

describe("placeholders", () => {
  it.each([
    ["Anonymous", "Anonymous"],
    ["Anonymous", "Anonymous a"],
    ["Anonymous", "1455"],
    ["Consent", "Refused"],
    ["Jane", "Doe"],
    ["Unknown", ""],
  ])("%s %s matches nobody, and is found by Client ID", (firstName, lastName) => {
    const one = { ...a, firstName, lastName };
    expect(compareClients(one, { ...one, id: "b" }).verdict).toBe("no");
    const { pairs, unlinkable } = findDuplicates([one, { ...one, id: "b" }]);
    expect([pairs, unlinkable.map(({ reason }) => reason)]).toEqual([[], ["placeholder-name", "placeholder-name"]]);
    const index = createClientIndex([one]);
    expect([index.find({ ...one, id: "b" }), index.get("a")]).toEqual([[], one]);
  });

  it.each([{ firstName: "Baby" }, { ssn: "123456789" }, { ssn: "078-05-1120" }, { dob: "1900-01-01" }])(
    "%j in both records is no evidence",
    (change) => {
      const field = Object.keys(change)[0]?.replace("Name", "") ?? "";
      expect(levels(change, { ...a, ...change }).some((level) => level.startsWith(`${field}.`))).toBe(false);
    },
  );

  it("values that many different people share are reported and change no verdict", () => {
    const crowd = Array.from({ length: 30 }, (_, i) => ({
      id: `c${i}`,
      firstName: `Q${"abcdefghijklmnopqrstuvwxyzabcdefgh"[i]}lo`,
      lastName: `Z${"abcdefghijklmnopqrstuvwxyzabcdefgh"[i + 3]}rn`,
      ssn: "536904417",
      dob: `19${50 + i}-0${1 + (i % 9)}-12`,
    }));
    const { shared } = findDuplicates(crowd);
    expect(shared).toEqual([{ field: "ssn", ids: crowd.map(({ id }) => id).sort() }]);
  });
});

describe("bad input", () => {
  const codeOf = (work: () => unknown): unknown => {
    try {
      work();
    } catch (error) {
      return isHmisPrivacyError(error) ? `${error.code} ${JSON.stringify(error.path)}` : "foreign";
    }
    return null;
  };

  it.each([
    [[a, a], 'match.duplicate-id {"index":1}'],
    [[{ ...a, id: "" }], 'match.no-id {"index":0}'],
    [[{ ...a, ssn: 536904417 }], 'match.not-text {"index":0,"field":"ssn"}'],
    [[{ ...a, dobDataQuality: "1" }], 'match.not-a-quality {"index":0,"field":"dobDataQuality"}'],
    [[{ ...a, aliases: "Rosa" }], 'match.not-text {"index":0,"field":"aliases"}'],
    [[null], 'match.not-a-record {"index":0}'],
  ])("%j", (clients, code) => {
    expect(codeOf(() => findDuplicates(clients as MatchRecord[]))).toBe(code);
  });

  it.each([
    ["{", "match.model-not-json"],
    ["[]", "match.model-not-a-model"],
    [{ ...defaultModel, format: 2 }, "match.model-format"],
    [{ ...defaultModel, prior: { ...defaultModel.prior, clients: 0 } }, "match.model-prior"],
    [{ ...defaultModel, thresholds: { match: 0.4, possible: 0.5 } }, "match.model-thresholds"],
    [{ ...defaultModel, thresholds: { match: 1, possible: 0.5 } }, "match.model-thresholds"],
    [{ ...defaultModel, likeness: { close: Number.NaN, near: 0.8 } }, "match.model-likeness"],
    [{ ...defaultModel, frequencies: { first: { ANA: 2 }, last: {} } }, "match.model-frequencies"],
    [{ ...defaultModel, rarest: { first: 0, last: 1e-5, place: 1e-4 } }, "match.model-rarest"],
    [
      { ...defaultModel, levels: { ...defaultModel.levels, "dob.exact": { m: 0.9, u: 0, source: "" } } },
      "match.model-level",
    ],
    [{ ...defaultModel, guards: {} }, "match.model-guards"],
  ])("a model that can't be right: %#", (model, code) => {
    expect(codeOf(() => readModel(model))).toContain(code);
  });

  it("a model survives JSON", () => {
    expect(readModel(JSON.stringify(defaultModel))).toEqual(defaultModel);
  });

  it("empty records, and nobody", () => {
    expect(findDuplicates([]).pairs).toEqual([]);
    expect(findDuplicates([{ id: "1" }, { id: "2" }]).unlinkable).toHaveLength(2);
  });

  it("very many equal names are bounded work, and told", () => {
    const crowd = Array.from({ length: 30_000 }, (_, i) => ({
      id: `c${i}`,
      firstName: "Rosalind",
      lastName: "Okafor",
      dob: "1984-03-09",
    }));
    const { pairs, findings } = findDuplicates(crowd);
    expect(pairs.length).toBeLessThan(400_000);
    expect(findings.map(({ code }) => code)).toContain("match.block-too-large");
  });

  it("a name of a million letters", () => {
    const long = {
      ...a,
      firstName: "Rosalind ".repeat(100_000),
      aliases: Array.from({ length: 10_000 }, (_, i) => `X${i}`),
    };
    expect(compareClients(long, { ...a, id: "b" }).verdict).toBe("match");
  });
});
