import { parseSsn } from "hmis-privacy/identity";
import { describe, expect, it } from "vitest";

describe("parseSsn", () => {
  it.each([
    ["536904417", "536904417", 9, null],
    ["536-90-4417", "536904417", 9, null],
    ["536 90 4417", "536904417", 9, null],
    ["xxx-xx-4417", "XXXXX4417", 4, null],
    ["***-**-4417", "XXXXX4417", 4, null],
    ["XXX904417", "XXX904417", 6, null],
    ["536-XX-4417", "536XX4417", 4, null],
    ["4417", "XXXXX4417", 4, null],
    ["000904417", "000904417", 9, "area"],
    ["666904417", "666904417", 9, "area"],
    ["900704417", "900704417", 9, "area"],
    ["536004417", "536004417", 9, "group"],
    ["536900000", "536900000", 9, "serial"],
    ["111111111", "111111111", 9, "repeated"],
    ["123456789", "123456789", 9, "sequence"],
    ["345678912", "345678912", 9, "sequence"],
    ["987654321", "987654321", 9, "sequence"],
    ["078051120", "078051120", 9, "published"],
    ["219099999", "219099999", 9, "published"],
    ["XXXXX0000", "XXXXX0000", 4, "serial"],
    ["XXXXX9999", "XXXXX9999", 4, "repeated"],
  ])("%s", (text, digits, known, problem) => {
    expect(parseSsn(text)).toMatchObject({ digits, known, problem });
  });

  it.each(["", "n/a", "53690441", "5369044170", "536-90-441x", "XXXXXXXXX", "five", "9".repeat(10_000)])(
    "is none: %s",
    (text) => {
      expect(parseSsn(text)).toBeNull();
    },
  );
});
