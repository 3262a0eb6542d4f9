import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { command } from "../support/command.js";

describe("hmis-privacy", () => {
  it("tells which version it is", async () => {
    expect(await command(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
  });

  it.each([[[]], [["--help"]], [["-h"]]])("%j lists its commands", async (argv) => {
    const { code, out } = await command(argv);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}deidentify {2}/m);
    expect(out).toContain("--version");
  });

  it.each(["Zenaida", "toString", "__proto__", "--Zenaida"])("does not repeat what is no command: %s", async (name) => {
    const { code, out, err } = await command([name]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("no such command");
    expect(err).not.toContain("Zenaida");
  });
});
