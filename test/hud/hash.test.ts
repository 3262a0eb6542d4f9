import { createHash } from "node:crypto";
import { fc, test } from "@fast-check/vitest";
import { hashName, hashSsn, isHashedName, isHashedSsn, sha256 } from "hmis-privacy/hud";
import { describe, expect, it } from "vitest";

const nodes = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("sha256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of %j is the standard's", (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it("agrees with the platform around every block's end", () => {
    for (let length = 0; length <= 260; length++) {
      const text = "x".repeat(length);
      expect(sha256(text), `length ${length}`).toBe(nodes(text));
    }
  });

  test.prop([fc.string({ unit: "binary", maxLength: 300 })])("agrees with the platform on any text", (text) => {
    expect(sha256(text)).toBe(nodes(text));
  });
});

describe("the Soundex under the hash", () => {
  it.each([
    ["Anonymous", "A555"],
    ["Refused", "R123"],
    ["Rupert", "R163"],
    ["Ashcraft", "A261"],
    ["Tymczak", "T522"],
    ["Pfister", "P236"],
    ["Honeyman", "H555"],
    ["Lee", "L000"],
    ["O'Brien", "O165"],
    ["anonymous 1455", "A555"],
    ["Zoë", "Z000"],
    ["Núñez", "N520"],
  ])("of %s is %s", (name, code) => {
    expect(hashName(name)).toBe(nodes(code));
  });

  test.prop([fc.stringMatching(/^[A-Za-z]{1,12}$/)])("does not mind case", (text) => {
    expect(hashName(text.toLowerCase())).toBe(hashName(text.toUpperCase()));
  });
});

describe("HashStatus 4", () => {
  it.each([
    ["Anonymous", /^ff6b64b28a9f68d9[0-9a-f]+d63b493$/],
    ["Refused", /^b16f7b66/],
    ["Robert", /^9841ba9e/],
  ])("name %s", (name, hash) => {
    expect(hashName(name)).toMatch(hash);
  });

  it.each([
    ["xxxxx1120", "xxxxx1120"],
    ["XXXXX1120", "xxxxx1120"],
    ["1120", "xxxxx1120"],
    ["123-45-6789", "123456789"],
    ["12x456x89", "12x456x89"],
  ])("SSN %s", (ssn, hashed) => {
    expect(hashSsn(ssn)).toBe(hashed.slice(-4) + nodes(hashed));
    expect(isHashedSsn(hashSsn(ssn) ?? "")).toBe(true);
  });

  it("keeps null, and refuses what is no name and no SSN", () => {
    expect([hashName(null), hashName(""), hashName("李"), hashName("1455")]).toEqual([null, null, null, null]);
    expect([hashSsn(null), hashSsn(""), hashSsn("1234567890"), hashSsn("refused")]).toEqual([null, null, null, null]);
  });

  it("starts the published vector of an SSN right", () => {
    expect(hashSsn("xxxxx1120")).toMatch(/^112091afde40/);
  });

  it("tells a malformed hash of the right length apart", () => {
    expect(isHashedName("0x".padEnd(64, "a"))).toBe(false); // what SQL Server's varbin-to-hex gives
    expect(isHashedSsn(`1120${"0x".padEnd(64, "a")}`)).toBe(false);
    expect(isHashedName("a".repeat(32))).toBe(false); // MD5
    expect(isHashedName(`${"a".repeat(64)}\n`)).toBe(false);
  });
});
