import type { KnownIdentifiers } from "../identity/index.js";
import { type IdBlocker, idBlockers, listed } from "./clientIds.js";

/** What another agency must know. */
export interface NoticeDetails {
  readonly clientIds: readonly string[];
  /** The people concerned, if at hand: no ID may hold anything of theirs. */
  readonly known?: readonly KnownIdentifiers[];
}

/** A notice without PII, or the reasons why there is none. */
export type NoticeResult =
  | { readonly status: "done"; readonly summary: string; readonly text: string }
  | { readonly status: "blocked"; readonly blockers: readonly IdBlocker[] };

/**
 * What tells another agency under which Client ID a client they both serve is found: ids and fixed sentences.
 *
 * Who the client is, the agencies tell each other outside the HMIS. Source: guide, organization checklist.
 *
 * @example
 * const notice = draftAgencyNotice({ clientIds: ["1455"] });
 * notice.status === "done" && notice.text.startsWith("Client 1455 is anonymous in the HMIS"); // => true
 */
export function draftAgencyNotice({ clientIds, known = [] }: NoticeDetails): NoticeResult {
  const blockers = idBlockers(clientIds, "clientIds", known);
  if (blockers.length > 0 || clientIds.length === 0)
    return {
      status: "blocked",
      blockers:
        blockers.length > 0
          ? blockers
          : [{ code: "requests.not-a-client-id", severity: "error", path: { field: "clientIds" } }],
    };
  const one = clientIds.length === 1;
  return {
    status: "done",
    summary: one ? "An anonymous client" : "Anonymous clients",
    text: [
      `${one ? "Client" : "Clients"} ${listed(clientIds)} ${one ? "is" : "are"} anonymous in the HMIS and found by Client ID alone.`,
      `Please record enrollments and services under ${one ? "this ID" : "these IDs"}, and make no other record.`,
      "Please keep names, birth dates, contact details and health facts out of notes, assessments and replies to this message.",
    ].join(" "),
  };
}
