import {
  compareClients,
  createClientIndex,
  defaultModel,
  findDuplicates,
  keysOf,
  registerModel,
} from "hmis-privacy/match";
import { describe, expect, it } from "vitest";

const rosa = {
  id: "1",
  firstName: "Rosalind",
  lastName: "Okafor",
  dob: "1984-03-09",
  address: "1208 West Mallory Avenue, Spokane 99201",
};
const levelOf = (address: string, other: object = {}): string | undefined =>
  compareClients(rosa, { ...rosa, id: "2", address, ...other }).evidence.find(({ field }) => field === "address")
    ?.level;

describe("addresses", () => {
  it.each([
    ["1208 W Mallory Ave., Spokane 99201", "address.exact"],
    ["1208 w. malory av spokane 99201", "address.close"],
    ["1410 West Mallory Avenue, Apt 3, Spokane 99202", "address.near"],
    ["77 Juniper Court, Yakima 98902", "address.different"],
  ])("%s is %s", (address, level) => {
    expect(levelOf(address)).toBe(level);
  });

  it.each(["homeless", "General Delivery", "99999", "00000", "", "#"])("%s is none", (address) => {
    expect(levelOf(address)).toBeUndefined();
    expect(keysOf({ ...rosa, address })["address-sound"]).toEqual([]);
  });

  it("a household's address says nothing of two first names", () => {
    const shared = compareClients(rosa, { ...rosa, id: "2", firstName: "Desmond" });
    expect(shared.evidence.find(({ field }) => field === "address")).toMatchObject({
      level: "address.shared",
      bits: 0,
    });
    expect(shared.verdict).not.toBe("match");
  });

  it("finds a client whose surname, and all numbers, are wrong or missing", () => {
    const married = { id: "2", firstName: "Rosalind", lastName: "Lindqvist-Okafor", address: rosa.address };
    const typed = { id: "3", firstName: "Rosalind", lastName: "Pemberton", dob: "1984-08-09", address: rosa.address };
    const { pairs } = findDuplicates([rosa, married, typed]);
    expect(pairs.map(({ left, right, verdict }) => [left, right, verdict])).toEqual([
      ["1", "2", "possible"], // neither birth date nor SSN: never more
      ["1", "3", "match"],
    ]);
  });

  it("counts in an index that had none when it was made", () => {
    const { address, ...bare } = rosa;
    const index = createClientIndex([{ ...bare, id: "0", firstName: "Wilhelmina", lastName: "Achterberg" }]);
    expect(index.find({ ...rosa, id: "asked" })).toEqual([]);
    index.add(rosa);
    const asked = { id: "asked", firstName: "Rosalind", lastName: "Pemberton", dob: "1984-08-09", address };
    const [found] = index.find(asked);
    expect(found?.id).toBe("1");
    expect(found?.evidence).toEqual(compareClients(asked, rosa).evidence);
  });

  it("a place that is unknown is no place", () => {
    const at = (place: string) => compareClients({ ...rosa, place }, { ...rosa, id: "2", place }).evidence;
    expect(at("Yakima").some(({ field }) => field === "place")).toBe(true);
    expect(at("Unknown").some(({ field }) => field === "place")).toBe(false);
  });
});

describe("names that cross", () => {
  it("one name in the other's place tells by its rarity, and doesn't undo the guards", () => {
    const a = { id: "1", firstName: "Quilliam", lastName: "Ashby", dob: "1946-07-30", ssn: "536904417" };
    const b = { ...a, id: "2", firstName: "Maddison", lastName: "Quilliam" };
    const { evidence, verdict } = compareClients(a, b);
    expect(evidence.find(({ field }) => field === "first")?.level).toBe("first.crossed");
    expect(evidence.find(({ field }) => field === "first")?.bits).toBeGreaterThan(0);
    expect(verdict).toBe("match");
    const child = compareClients(a, { ...b, dob: "1975-02-11" });
    expect(child.findings.map(({ code }) => code)).toContain("match.shared-ssn");
    expect(child.verdict).not.toBe("match");
  });
});

describe("a birth date that is no day", () => {
  const a = { id: "1", firstName: "Rosalind", lastName: "Okafor", dob: "1984-03-09" };
  const dobLevel = (dob: string, other = a.dob): string | undefined =>
    compareClients({ ...a, dob: other }, { ...a, id: "2", dob }).evidence.find(({ field }) => field === "dob")?.level;

  it("is a slip of the day it was made of, and otherwise nothing", () => {
    expect(dobLevel("1984-13-09")).toBe("dob.slip");
    expect(dobLevel("1984-03-90")).toBe("dob.slip");
    expect(dobLevel("1984-13-09", "1984-13-09")).toBe("dob.slip");
    expect(dobLevel("1991-13-40")).toBeUndefined();
    expect(dobLevel("1984-00-00")).toBeUndefined();
    expect(keysOf({ ...a, dob: "1984-13-09" })["birth-initial"]).toEqual([]);
  });
});

describe("models without families", () => {
  const twin = { firstName: "Rosalind", lastName: "Okafor", dob: "1984-03-09", address: "1208 W Mallory Ave 99201" };

  it("registerModel fuses what the default leaves to a person", () => {
    const [a, b] = [
      { ...twin, id: "1" },
      { ...twin, id: "2", firstName: "Desmond" },
    ];
    expect(compareClients(a, b).verdict).toBe("possible");
    expect(compareClients(a, b, { model: registerModel })).toMatchObject({ verdict: "match", findings: [] });
  });

  it("refuses a guard that there isn't", () => {
    const model = { ...defaultModel, guards: { ...defaultModel.guards, caps: ["match.cousins"] } };
    expect(() => compareClients({ id: "1" }, { id: "2" }, { model: model as never })).toThrow("match.model-guards");
  });
});
