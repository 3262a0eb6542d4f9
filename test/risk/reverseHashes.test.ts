import { hashName, hashSsn } from "hmis-privacy/hud";
import { reverseHashes } from "hmis-privacy/risk";
import { describe, expect, it } from "vitest";

describe("reverseHashes", () => {
  it("takes every name back to its Soundex code, and an SSN with known last four to its nine digits", () => {
    const clients = ["Marisol", "Tobias", "Anonymous", "Wren"].map((name) => ({
      firstName: hashName(name),
      lastName: hashName("Quillfeather"),
      ssn: hashSsn("212345678"),
    }));
    expect(reverseHashes(clients, { sample: 2 })).toMatchObject({
      names: { hashed: 8, reversed: 8 },
      ssns: { hashed: 4, tried: 2, reversed: 2 },
    });
  });

  it("counts what it can't take back: a salted hash, an SSN that was never given out", () => {
    const clients = [{ firstName: "a".repeat(64), ssn: hashSsn("000112345") }, { ssn: hashSsn("1120") }, { ssn: "x" }];
    expect(reverseHashes(clients)).toMatchObject({
      names: { hashed: 1, reversed: 0 },
      ssns: { hashed: 2, tried: 2, reversed: 1 }, // xxxxx1120 is the first guess
    });
  });
});
