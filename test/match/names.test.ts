import { fc, test } from "@fast-check/vitest";
import { placeholderKind } from "hmis-privacy/identity";
import { compareClients, defaultModel } from "hmis-privacy/match";
import { jaroWinkler } from "hmis-privacy/text";
import { describe, expect, it } from "vitest";
import { runs } from "../support/runs.js";

it.each([
  ["Zoë", "Zo\u00adë"],
  ["Zoë", "ZOE"],
  ["Kalaniʻōpuʻu", "Kalaniopuu"],
  ["Strauß", "STRAUSS"],
  ["Łucja", "lucja"],
  ["Ｍａｒｉｂｅｌ", "Maribel"],
  ["Mаribel", "Maribel"], // a Cyrillic а
  ["O’Dwyer", "ODWYER"],
  ["Ma\u200bry", "Mary"],
])("%s is %s", (one, other) => {
  const level = (field: "firstName" | "lastName") =>
    compareClients({ id: "1", [field]: one, dob: "1984-03-09" }, { id: "2", [field]: other, dob: "1984-03-09" })
      .evidence[1]?.level;
  expect(level("firstName")).toBe("first.exact");
  expect(level("lastName")).toBe("last.exact");
});

it("names in other scripts are compared too", () => {
  const of = (a: string, b: string) =>
    compareClients({ id: "1", lastName: a, dob: "1984-03-09" }, { id: "2", lastName: b, dob: "1984-03-09" }).evidence[1]
      ?.level;
  expect(of("李小龍", "李小龍")).toBe("last.exact");
  expect(of("李小龍", "محمد")).toBe("last.different");
});

describe("names that differ", () => {
  const word = fc.string({ unit: fc.constantFrom(..."QXZKJVW"), minLength: 2, maxLength: 32 });
  const alike = fc.tuple(word, fc.nat(31), fc.constantFrom(..."QXZKJVW")).map(([text, at, letter]) => {
    const place = at % text.length;
    return [text, text.slice(0, place) + letter + text.slice(place + 1)] as const;
  });
  const { close, near } = defaultModel.likeness;

  test.prop([fc.oneof(fc.tuple(word, word), alike)], runs(500))("are as alike as Jaro and Winkler say", ([a, b]) => {
    fc.pre(a !== b && placeholderKind(a) === null && placeholderKind(b) === null);
    const { evidence } = compareClients({ id: "1", firstName: a }, { id: "2", firstName: b });
    const likeness = jaroWinkler(a, b);
    const expected = likeness >= close ? "first.close" : likeness >= near ? "first.near" : "first.different";
    expect(evidence.find(({ field }) => field === "first")?.level).toBe(expected);
  });
});
