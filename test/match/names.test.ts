import { compareClients } from "hmis-privacy/match";
import { expect, it } from "vitest";

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
