import { isAnonymousRecord, placeholderKind } from "hmis-privacy/identity";
import { expect, it } from "vitest";

it.each([
  ["Anonymous", "anonymous"],
  ["ANONYMOUS 1455", "anonymous"],
  ["Anonymous1455", "anonymous"],
  ["Anonymous (1455)", "anonymous"],
  ["1455 Anonymous", "anonymous"],
  ["Anonymous 0a9f3c", "anonymous"],
  ["First_1455", "anonymous"],
  ["NOT SHARED", "anonymous"],
  ["Consent Refused", "refused"],
  ["client refused", "refused"],
  ["Client 1455", "unknown"],
  ["Ünknown", "unknown"],
  ["Doe", "unnamed-person"],
  ["Baby Girl 2", "unnamed-person"],
  ["ZZZ", "not-a-person"],
  ["xxxx", "not-a-person"],
  ["Aaaaaa", "not-a-person"],
  ["Aa", null],
  ["Karvonen", null],
  ["Anonymous Karvonen", null],
  ["Babyak", null],
  ["constructor", null],
  ["1455", null],
  ["", null],
])("%s is %s", (name, kind) => expect(placeholderKind(name)).toBe(kind));

it("takes out an ID of letters only when told which", () => {
  expect(placeholderKind("Anonymous QXRT")).toBeNull();
  expect(placeholderKind("Anonymous QXRT", "qxrt")).toBe("anonymous");
  expect(placeholderKind("QXRT", "QXRT")).toBeNull();
  // The first "a" of "Anonymous A" is no ID.
  expect(placeholderKind("Anonymous A", "A")).toBe("anonymous");
  expect(placeholderKind("ON Anonymous", "on")).toBe("anonymous");
  expect(placeholderKind("Client Refused Ed", "ed")).toBe("refused");
});

it.each([
  [{ firstName: "Anonymous", lastName: "Anonymous" }, true],
  [{ firstName: "Anonymous", lastName: "Anonymous 1455" }, true],
  [{ firstName: "Anonymous", lastName: "1455" }, true],
  [{ firstName: "Consent", lastName: "Refused" }, true],
  [{ firstName: "Client Refused", lastName: "Client Refused" }, true],
  [{ firstName: "Unknown", lastName: "" }, true],
  [{ firstName: null, lastName: "Anonymous" }, true],
  [{ firstName: "Jane", lastName: "Doe" }, true],
  [{ firstName: "First_77", lastName: "Last_77" }, true],
  [{ id: "QXRT", firstName: "Anonymous", lastName: "Anonymous QXRT" }, true],
  [{ firstName: "Marja", lastName: "Doe" }, false],
  [{ firstName: "Jane", lastName: "" }, false],
  [{ lastName: "Doe" }, false],
  [{ firstName: "Anonymous", lastName: "Karvonen" }, false],
  [{ firstName: "Anonymous", middleName: "Marja", lastName: "Anonymous" }, false],
  [{ firstName: "Anonymous", lastName: "Anonymous", nameSuffix: "III" }, false],
  [{ firstName: "Baby", lastName: "Karvonen" }, false],
  [{}, false],
  [{ firstName: " ", lastName: "-" }, false],
])("%o: %s", (record, anonymous) => expect(isAnonymousRecord(record)).toBe(anonymous));
