import type { TextOptions } from "../pipeline.js";
import type { ScrubResult } from "../result.js";
import { buildScrubber, type Scrubber } from "./base.js";
import type { KnownOptions } from "./options.js";
import { isOrdinaryName } from "./ordinary.js";

/** Options of {@link createKnownScrubber}. */
export interface KnownScrubberOptions extends KnownOptions {
  /** Short forms of a folded given name ("bob" for "robert"); none without it. */
  readonly shortForms?: ((folded: string) => readonly string[]) | undefined;
}

/**
 * A scrubber for known people alone: no lexicons, no search for strangers, small enough for a browser.
 *
 * Nothing that is handed over survives in any written form of the lists in `docs/explanation/guarantees.md`, or `scrub`
 * throws. Without a dictionary only a capitalised word is taken for a misspelled name.
 *
 * @throws HmisPrivacyError `scrub.known-not-a-list`, `scrub.known-not-text`, `scrub.too-many-known`, `as-of.not-a-day`
 * @example
 * const scrubber = createKnownScrubber({ known: [{ firstName: "Ilse", lastName: "Vandermolen", dob: "1979-03-05" }] });
 * scrubber.scrub("Ilse VAN DER MOLEN (b. March 5th, 1979) called.").text; // => "«NAME-1» (b. «DOB-1») called."
 */
export function createKnownScrubber(options: KnownScrubberOptions): Scrubber {
  return scrubberFor(options);
}

/**
 * One text without known people: what {@link createKnownScrubber} gives, compiled for this text alone.
 *
 * @throws HmisPrivacyError as {@link createKnownScrubber} and its `scrub`
 * @example
 * scrubKnown("Call VAN-DER-MOLEN.", { known: [{ lastName: "Vandermolen" }] }).text; // => "Call «NAME-1»."
 */
export function scrubKnown(text: string, options: KnownScrubberOptions & TextOptions): ScrubResult {
  const { maxLength, ...rest } = options;
  return scrubberFor(rest, text).scrub(text, { maxLength });
}

function scrubberFor({ shortForms = () => [], ...options }: KnownScrubberOptions, only?: string): Scrubber {
  return buildScrubber(
    options,
    {
      isOrdinary: isOrdinaryName,
      dictionary: undefined,
      shortForms,
      finders: [],
      // Stryker disable next-line all: nobody asks where no finder looks for strangers
      masks: () => false,
      limits: ["scrub.names-not-looked-for"],
      policy: null,
      tierNames: [],
    },
    only,
  );
}
