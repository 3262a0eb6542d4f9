/** What pages repeat from elsewhere is what stands there. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
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

it("the page on GitHub Actions has the workflow that is tried in a repository", () => {
  const [, shown] =
    /^```yaml\n([\s\S]*?)^```/m.exec(readFileSync("docs/how-to/check-an-export-in-ci.md", "utf8")) ?? [];
  expect(shown).toBe(readFileSync("examples/ci/github-action.yml", "utf8"));
});

it("every link of a page leads to a file", () => {
  const pages = globSync([
    "*.md",
    "docs/**/*.md",
    "examples/**/*.md",
    "!docs/{reference,site}/**",
    "!**/node_modules/**",
  ]);
  const broken = pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map(([, target = ""]) => join(dirname(page), target))
      .filter((target) => !existsSync(target))
      .map((target) => `${page}: ${target}`),
  );
  expect(pages.length).toBeGreaterThan(30);
  expect(broken).toEqual([]);
});
