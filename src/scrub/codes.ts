/** What the errors and limits of scrubbing mean, by code. */
export const SCRUB_CODES = {
  "scrub.not-text": "The note is no text.",
  "scrub.not-a-note": "The line is no JSON object with a text.",
  "scrub.not-utf8": "The note is no UTF-8 text.",
  "scrub.too-long": "The text is longer than one note may be; hand it over in parts.",
  "scrub.max-length": "A column must hold ten characters or more to hold a placeholder.",
  "scrub.known-not-a-list": "The known people are a list, one object a person.",
  "scrub.known-not-text": "A known identifier is no text, or no list of texts.",
  "scrub.unknown-field":
    "A known person or a note has a field that is none of the documented ones; what is in it would not be looked for.",
  "scrub.unknown-option": "This is no option of the scrubber.",
  "scrub.too-many-known": "So many people don't fit into memory; scrub with the household of the note.",
  "scrub.unknown-kind": "This is no kind of PII.",
  "scrub.ordinary-words": "The choice is mask or context.",
  "scrub.worker-failed": "A thread ended; nothing of its notes was passed on.",
  "scrub.verification":
    "The check of the scrubbed text found something that should have gone. Nothing is passed on; please report it, without the note.",
  "scrub.names-not-looked-for": "Only the known were looked for: strangers may be left.",
  "scrub.ages-without-as-of": "Without a day to count on, no age was derived from a birth date.",
  "scrub.opaque-text": "A run of encoded characters could not be read and was left.",
  "scrub.hidden-tags": "The text holds invisible tag characters, which may hide something.",
  "scrub.short-placeholders": "The placeholders were shortened to fit the column.",
  "scrub.whole-text-masked":
    "One placeholder stands for the whole text, which would not have fitted the column otherwise.",
  "scrub.rest-masked":
    "One stranger's data led to the next without an end, so whole lines were masked, or the whole text.",
  "known.nothing-to-find": "A person was handed over without anything that could be looked for.",
  "known.placeholder-name": "A name that says Anonymous or Refused was not looked for: it names nobody.",
  "known.one-letter-name": "A name of one letter is taken out only where it stands beside another name.",
  "known.not-a-birth-date": "A birth date is no day; it was looked for only as it was given.",
} as const;
