import { readFile, writeFile } from "node:fs/promises";
import type { AuditFinding } from "../../audit/index.js";
import { HmisPrivacyError } from "../../core/index.js";
import { nodeError } from "../../node/index.js";

/** How often each fingerprint was found. */
type Counts = Map<string, number>;

/**
 * Findings that are known: fingerprints made with a key, and how often each occurs. Without the key, nobody learns
 * anything from the file, and with it only whether a guessed record has a finding.
 */
export class Baseline {
  readonly #path: string;
  readonly #old: Counts;
  readonly #found: Counts = new Map();
  known = 0;

  private constructor(path: string, old: Counts) {
    this.#path = path;
    this.#old = old;
  }

  /** @throws HmisPrivacyError `cli.baseline-needs-key`, `cli.bad-baseline`, `node.not-found` */
  static async read(path: string | undefined, key: string | undefined, anew: boolean): Promise<Baseline | null> {
    if (path === undefined) {
      if (anew) throw new HmisPrivacyError("cli.missing-option", { field: "baseline" });
      return null;
    }
    if (key === undefined) throw new HmisPrivacyError("cli.baseline-needs-key", { field: "key-file" });
    if (anew) return new Baseline(path, new Map());
    let content: unknown;
    try {
      content = JSON.parse(await readFile(path, "utf8"));
    } catch (error) {
      if (error instanceof SyntaxError) throw new HmisPrivacyError("cli.bad-baseline", { field: "baseline" });
      throw nodeError(error, { field: "baseline" });
    }
    return new Baseline(path, countsOf(content));
  }

  /** Entries that nothing was found for. */
  get stale(): number {
    return [...this.#old].reduce((sum, [key, count]) => sum + Math.max(0, count - (this.#found.get(key) ?? 0)), 0);
  }

  /** Whether a finding is known; counts it. */
  knows({ fingerprint }: AuditFinding): boolean {
    if (fingerprint === undefined) return false;
    const count = (this.#found.get(fingerprint) ?? 0) + 1;
    this.#found.set(fingerprint, count);
    const known = count <= (this.#old.get(fingerprint) ?? 0);
    if (known) this.known++;
    return known;
  }

  /** Makes the file anew from all that was found. */
  write = (): Promise<void> => this.#save(this.#found);

  /** Takes out what is not found any more. */
  prune(): Promise<void> {
    const left = [...this.#old].map(([key, count]) => [key, Math.min(count, this.#found.get(key) ?? 0)] as const);
    return this.#save(new Map(left.filter(([, count]) => count > 0)));
  }

  async #save(counts: Counts): Promise<void> {
    const findings = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    try {
      await writeFile(this.#path, `${JSON.stringify({ format: "hmis-privacy-baseline-1", findings }, null, 2)}\n`);
    } catch (error) {
      throw nodeError(error, { field: "baseline" });
    }
  }
}

function countsOf(content: unknown): Counts {
  const bad = (): never => {
    throw new HmisPrivacyError("cli.bad-baseline", { field: "baseline" });
  };
  if (typeof content !== "object" || content === null) return bad();
  const { format, findings } = content as { readonly format?: unknown; readonly findings?: unknown };
  if (format !== "hmis-privacy-baseline-1" || typeof findings !== "object" || findings === null) return bad();
  const counts: Counts = new Map();
  for (const [key, count] of Object.entries(findings)) {
    if (!/^[0-9a-f]{32}$/.test(key) || !Number.isSafeInteger(count)) return bad();
    counts.set(key, count as number);
  }
  return counts;
}
