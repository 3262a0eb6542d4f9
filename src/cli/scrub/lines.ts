import { isHmisPrivacyError } from "../../core/index.js";
import type { KnownIdentifiers } from "../../identity/index.js";
import { policies } from "../../policy/index.js";
import { createScrubber, type Scrubber, type ScrubOptions } from "../../scrub/index.js";

/** What every line of a run has in common; plain data, so that it can be handed to a thread. */
export interface Settings {
  readonly known: readonly KnownIdentifiers[];
  readonly asOf?: string | undefined;
  readonly policy?: string | undefined;
  readonly ordinaryWords?: "mask" | "context" | undefined;
  readonly keep?: readonly string[] | undefined;
  readonly maxLength?: number | undefined;
}

/** Scrubs lines of NDJSON; neighbours about the same people share a scrubber. */
export interface LineScrubber {
  /** The answer to a line, without a line end, and whether it could be done. */
  answer(line: string): { readonly text: string; readonly failed: boolean };
  /** A text for all the people of the settings. */
  scrub(text: string): ReturnType<Scrubber["scrub"]>;
}

/** JSON has no compiler: a misspelled field would pass, and what is in it would stay in the text. */
const NOTE_FIELDS: ReadonlySet<string> = new Set(["id", "text", "known"]);

/** @throws HmisPrivacyError what `createScrubber` throws */
export function createLineScrubber(settings: Settings): LineScrubber {
  const { maxLength } = settings;
  const base = scrubOptions(settings);
  let lastKey: string | undefined;
  let last: Scrubber = createScrubber(base);
  const everybody = last;
  const scrubberFor = (more: readonly KnownIdentifiers[]): Scrubber => {
    const key = more.length === 0 ? undefined : JSON.stringify(more);
    if (key === undefined) return everybody;
    if (key !== lastKey) {
      last = createScrubber({ ...base, known: [...more, ...base.known] });
      lastKey = key;
    }
    return last;
  };
  return {
    scrub: (text) => everybody.scrub(text, { maxLength }),
    answer(line) {
      let id: unknown;
      try {
        const note = readNote(line);
        if (note === undefined) return failure(undefined, "scrub.not-a-note");
        id = note.id;
        if (note.others) return failure(id, "scrub.unknown-field");
        if (!Array.isArray(note.known)) return failure(id, "scrub.known-not-a-list");
        const { text, redactions, review, limits } = scrubberFor(note.known).scrub(note.text as string, { maxLength });
        const said = { ...(id === undefined ? {} : { id }), text, redactions, review, limits };
        return { text: JSON.stringify(said), failed: false };
      } catch (error) {
        // a foreign error may quote what it choked on
        return failure(id, isHmisPrivacyError(error) ? error.code : "scrub.failed");
      }
    },
  };
}

interface Note {
  /** Whether it has fields that nobody knows. */
  readonly others: boolean;
  readonly id?: unknown;
  readonly text: unknown;
  readonly known: readonly KnownIdentifiers[];
}

function readNote(line: string): Note | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { id, text, known = [] } = value as Record<string, unknown>;
  return {
    others: Object.keys(value).some((field) => !NOTE_FIELDS.has(field)),
    ...(typeof id === "string" || typeof id === "number" ? { id } : {}),
    text,
    known: known as readonly KnownIdentifiers[],
  };
}

/** A note that could not be scrubbed is not passed on. */
const failure = (id: unknown, code: string): { text: string; failed: boolean } => ({
  text: JSON.stringify({ ...(id === undefined ? {} : { id }), error: { code } }),
  failed: true,
});

function scrubOptions({ known, asOf, policy, ordinaryWords, keep }: Settings): ScrubOptions {
  return {
    known,
    asOf,
    ordinaryWords,
    policy: policies.find(({ id }) => id === policy),
    keep: keep as ScrubOptions["keep"],
  };
}
