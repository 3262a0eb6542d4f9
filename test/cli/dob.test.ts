import { describe, expect, it } from "vitest";
import { command } from "../support/command.js";

const dob = (dates: string | Uint8Array, ...more: string[]) =>
  command(["dob", "--policy", "spokane-2024", "--as-of", "2026-11-23", ...more], dates);

describe("hmis-privacy dob", () => {
  it("a date a line, in order", async () => {
    expect(await dob("1979-05-03\n2010-06-01\r\n1950-02-02")).toEqual({
      code: 0,
      out: "1980-01-01\n2010-01-01\n1950-01-01\n",
      err: "",
    });
  });

  it("nothing in, nothing out", async () => expect(await dob("")).toEqual({ code: 0, out: "", err: "" }));

  it("notes by line number, never the date", async () => {
    const { code, out, err } = await dob("2008-12-15\n\n1979-02-30\nQuillfeather\n");
    expect([code, out]).toEqual([1, "2008-01-01\n\n\n\n"]);
    expect(err).toBe("line 1: dob.crosses-threshold.18\nline 3: dob.not-a-day\nline 4: dob.not-a-day\n");
  });

  it.each([
    [["dob"], "cli.missing-option (policy)"],
    [["dob", "--policy", "spokane-2024"], "cli.missing-option (as-of)"],
    [["dob", "--policy", "Quillfeather", "--as-of", "2026-11-23"], "cli.unknown-policy (policy)"],
    [["dob", "--policy", "spokane-2024", "--as-of", "Quillfeather"], "as-of.not-a-day"],
    [["dob", "Quillfeather"], "cli.bad-arguments"],
    [["dob", "--Quillfeather"], "cli.bad-arguments"],
    [["dob", "--policy"], "cli.bad-arguments"],
    [["Quillfeather"], "no such command"],
  ])("%j ends with 2 and quotes nothing", async (argv, message) => {
    const { code, out, err } = await command(argv, "1979-05-03\n");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).not.toContain("Quillfeather");
  });

  it("bytes that are no text", async () => {
    const { code, err } = await dob(Uint8Array.of(0xff, 0xfe, 0xe9));
    expect([code, err]).toEqual([2, "hmis-privacy dob: cli.failed\n"]);
  });

  it.each([[[]], [["--help"]], [["dob", "--help"]], [["deidentify", "-h"]], [["check", "--help"]]])(
    "%j helps",
    async (argv) => {
      const { code, out, err } = await command(argv);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain("hmis-privacy");
    },
  );
});
