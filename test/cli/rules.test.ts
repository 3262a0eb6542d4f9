import { RULES } from "hmis-privacy/audit";
import { expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { spoken } from "./spoken.js";

it("the page of rules is the one that the table writes", async () => {
  const { io, out } = spoken();
  expect(await main(["rules", "--format", "markdown"], io)).toBe(0);
  await expect(out()).toMatchFileSnapshot("../../docs/explanation/rules.md");
});

it.each(RULES.map(({ code }) => code))("explain %s", async (code) => {
  const { io, out } = spoken();
  expect(await main(["explain", code], io)).toBe(0);
  expect(out()).toContain(code);
});

it("explains errors too, and doesn't repeat a code that it doesn't know", async () => {
  const known = spoken();
  expect(await main(["explain", "csv.unclosed-quote"], known.io)).toBe(0);
  const unknown = spoken();
  expect(await main(["explain", "marisol.quillfeather"], unknown.io)).toBe(2);
  expect(unknown.out() + unknown.err()).not.toMatch(/marisol/i);
});
