import { readFileSync } from "node:fs";
import { ATTESTATIONS, CLIENT_CODES } from "hmis-privacy/client";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { why } from "../../src/cli/report/explain.js";

it("explains every code that client, dob, tracking and requests can give or throw", () => {
  const codes = globSync("src/{client,dob,tracking,requests}/*.ts").flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(
        /(?:code: |Error\(|find\(|block\(|conflict\(|warn\()"((?:client|dob|tracking|requests)\.[\w-]+)"/g,
      ),
    ].map(([, code = ""]) => code),
  );
  expect(new Set(codes).size).toBeGreaterThan(60);
  const thrown = /^client\.(assigned-not-a-day|nobody-to-anonymize|not-in-household|two-charts|merge-other-charts)$/;
  expect([...new Set(codes)].filter((code) => why(code) === "" && !thrown.test(code))).toEqual([]);
});

it("explains codes of one stem by the stem", () => {
  for (const point of Object.keys(ATTESTATIONS))
    expect(why(`client.not-attested.${point}`)).toBe(CLIENT_CODES["client.not-attested"]);
  expect(why("dob.crosses-threshold.18")).not.toBe("");
  expect(why("client.nonsense")).toBe("");
});
