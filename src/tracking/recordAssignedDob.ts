import { dayOf } from "../calendar/index.js";
import { HmisPrivacyError } from "../core/index.js";
import type { AssignedDob } from "../dob/index.js";
import { recordSheetEvent } from "./recordSheetEvent.js";
import type { TrackingSheet } from "./sheet.js";

/**
 * The sheet with the approximate birth date that a client's record got. A date that is there already stays: a second one
 * would tell that a birthday lies between.
 *
 * @throws HmisPrivacyError `tracking.no-entry`, `as-of.not-a-day`
 */
export function recordAssignedDob(
  sheet: TrackingSheet,
  clientId: string,
  assignedDob: AssignedDob,
  { on }: { readonly on: string },
): TrackingSheet {
  dayOf(on, "as-of");
  const entry = sheet.entries.find((one) => one.clientId === clientId);
  if (entry === undefined) throw new HmisPrivacyError("tracking.no-entry");
  if (entry.assignedDob !== undefined) return sheet;
  const recorded = recordSheetEvent(sheet, clientId, { on, what: "date-assigned" });
  return {
    ...recorded,
    entries: recorded.entries.map((one) => (one.clientId === clientId ? { ...one, assignedDob } : one)),
  };
}
