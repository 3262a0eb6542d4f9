/** What the README promises of sizes is what the tests hold. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("the README's table of entries is the table of size budgets", () => {
  const budgets = JSON.parse(readFileSync("test/package/size-budgets.json", "utf8")) as {
    entry: string;
    names: string[];
    kB: number;
  }[];
  const rows = [
    ...readFileSync("README.md", "utf8").matchAll(/^\| `(hmis-privacy[^`]*)`(?: \*)? \| (.+?) \| (\d+) kB \|$/gm),
  ];
  expect(
    rows.map(([, entry, names = "", kB]) => ({ entry, names: names.replaceAll("`", "").split(", "), kB: Number(kB) })),
  ).toEqual(budgets);
});
