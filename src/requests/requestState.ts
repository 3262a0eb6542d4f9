import { addDays, compareDays, dayOf, formatDay, parseDay } from "../calendar/index.js";
import { HmisPrivacyError } from "../core/index.js";

/** Where a request stands. */
export type RequestState = "draft" | "submitted" | "in-progress" | "confirmed";

/** What moves a request on. */
export type RequestStep = "submit" | "start" | "check" | "confirm";

/** A request on its way. It holds Client IDs and fixed sentences, so it may lie in a ticket system. */
export interface AnonymityRequest {
  readonly state: RequestState;
  readonly summary: string;
  readonly text: string;
  /** The Client ID on whose dashboard the ticket is written. */
  readonly submitFrom: string;
  readonly clientIds: readonly string[];
  /** The day on which somebody must look at the ticket, `YYYY-MM-DD`; null before and after. */
  readonly nextCheck: string | null;
  readonly history: readonly {
    readonly on: string;
    readonly what: "drafted" | "submitted" | "started" | "checked" | "confirmed";
  }[];
}

/** Which step leads where. */
const STEPS = {
  submit: { from: ["draft"], to: "submitted", what: "submitted" },
  start: { from: ["submitted"], to: "in-progress", what: "started" },
  check: { from: ["submitted", "in-progress"], to: null, what: "checked" },
  confirm: { from: ["submitted", "in-progress"], to: "confirmed", what: "confirmed" },
} as const satisfies Readonly<
  Record<
    RequestStep,
    {
      readonly from: readonly RequestState[];
      readonly to: RequestState | null;
      readonly what: AnonymityRequest["history"][number]["what"];
    }
  >
>;

/**
 * The request one step further. Until it is confirmed, the ticket is to be looked at every day.
 *
 * Source: guide, "De-Identifying Existing Clients": check the ticket daily.
 *
 * @throws HmisPrivacyError `as-of.not-a-day`, `requests.no-such-step`, `requests.step-before-last`
 */
export function advanceRequest(
  request: AnonymityRequest,
  step: RequestStep,
  { on }: { readonly on: string },
): AnonymityRequest {
  const day = dayOf(on, "as-of");
  const { from, to, what } = STEPS[step];
  if (!(from as readonly RequestState[]).includes(request.state)) throw new HmisPrivacyError("requests.no-such-step");
  const last = parseDay(request.history.at(-1)?.on ?? "");
  if (last !== null && compareDays(day, last) < 0) throw new HmisPrivacyError("requests.step-before-last");
  return {
    ...request,
    state: to ?? request.state,
    nextCheck: to === "confirmed" ? null : formatDay(addDays(day, 1)),
    history: [...request.history, { on, what }],
  };
}

/**
 * Whether somebody should have looked at the ticket before this day.
 *
 * @throws HmisPrivacyError `as-of.not-a-day`
 */
export function isCheckDue(request: AnonymityRequest, { on }: { readonly on: string }): boolean {
  const day = dayOf(on, "as-of");
  const due = request.nextCheck === null ? null : parseDay(request.nextCheck);
  return due !== null && compareDays(due, day) <= 0;
}
