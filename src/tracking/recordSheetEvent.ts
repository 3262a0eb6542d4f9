import { dayOf } from "../calendar/index.js";
import { HmisPrivacyError } from "../core/index.js";
import type { SheetEvent, TrackingSheet } from "./sheet.js";

/**
 * The sheet with one more event in the history of a client: merged, restored after consent, given a date.
 *
 * @throws HmisPrivacyError `tracking.no-entry`, `as-of.not-a-day`
 */
export function recordSheetEvent(sheet: TrackingSheet, clientId: string, event: SheetEvent): TrackingSheet {
  dayOf(event.on, "as-of");
  if (!sheet.entries.some((entry) => entry.clientId === clientId)) throw new HmisPrivacyError("tracking.no-entry");
  return {
    ...sheet,
    revision: sheet.revision + 1,
    entries: sheet.entries.map((entry) =>
      entry.clientId === clientId ? { ...entry, history: [...entry.history, event] } : entry,
    ),
  };
}
