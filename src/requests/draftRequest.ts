import { dayOf } from "../calendar/index.js";
import { type Finding, HmisPrivacyError } from "../core/index.js";
import type { KnownIdentifiers } from "../identity/index.js";
import { type IdBlocker, idBlockers, listed } from "./clientIds.js";
import { REQUEST_CHECKLIST, type RequestPoint } from "./requestChecklist.js";
import type { AnonymityRequest } from "./requestState.js";

/** What a request for anonymity is made of. */
export interface RequestDetails {
  /** Client IDs that are to become anonymous. */
  readonly anonymize: readonly string[];
  /** Client IDs that are to be removed from the family. */
  readonly separate?: readonly string[];
  /** On whose dashboard the ticket is written: the head of household, where there are several. */
  readonly headOfHousehold: string;
  /** Other profiles of the same people, as `findOtherProfiles` gives them. */
  readonly otherProfiles?: readonly string[];
  /** Only flight from violence is ever said, since it decides who leaves the family. HIV never is. */
  readonly reasons?: readonly ("fleeing-violence" | "refused-consent" | "hiv" | "other")[];
  /** Further things the administrators should know. */
  readonly details?: readonly RequestDetail[];
  readonly checklist: { readonly [point in RequestPoint]?: boolean };
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** The people concerned, if at hand: no ID may hold anything of theirs. */
  readonly known?: readonly KnownIdentifiers[];
}

/** Sentences that a request may hold beside ids. */
export const REQUEST_DETAILS = {
  "urgent-safety": "This is urgent for their safety.",
  "documents-uploaded": "There are uploaded documents; we keep them in our own records.",
  "records-unlocked": "Our case notes and assessments are editable.",
  "other-agencies-enrolled": "Other agencies have enrolled them too; they know the Client IDs.",
  "restore-after-consent": "They have now consented: please see our separate restoration request.",
} as const;

/** Something that the HMIS administrators need to know, said by a fixed sentence. */
export type RequestDetail = keyof typeof REQUEST_DETAILS;

/** `requests.checklist-open.…`: a point of the guide that nobody has seen to. */
export type RequestBlocker = IdBlocker | Finding<`requests.checklist-open.${RequestPoint}` | "requests.nobody">;

/** A request without PII, or the points that are still open. */
export type RequestResult =
  | { readonly status: "done"; readonly request: AnonymityRequest }
  | { readonly status: "blocked"; readonly blockers: readonly RequestBlocker[] };

/**
 * The support ticket that asks for anonymity, as a draft: Client IDs and fixed sentences, nothing else can be in it.
 *
 * Source: guide, "De-Identifying Existing Clients", next step.
 *
 * @throws HmisPrivacyError `as-of.not-a-day`, `requests.unknown-detail`
 * @example
 * const checklist = { ownOrganizationTold: true, otherAgenciesTold: true, trackingSheetUpdated: true,
 *   paperFileMarked: true, caseNoteSaved: true, profilesLookedUp: true, recordsUnlocked: true, documentsKept: true };
 * const result = draftRequest({ anonymize: ["1455", "1456", "1457"], separate: ["1475"], headOfHousehold: "1455",
 *   reasons: ["fleeing-violence"], checklist, on: "2024-10-15" });
 * result.status === "done" && result.request.text; // => "Please make clients 1455, 1456 and 1457 anonymous; they are fleeing violence. Please remove client 1475 from this family."
 */
export function draftRequest(request: RequestDetails): RequestResult {
  const {
    anonymize,
    separate = [],
    headOfHousehold,
    otherProfiles = [],
    reasons = [],
    details = [],
    known = [],
  } = request;
  dayOf(request.on, "as-of");
  details.forEach((detail, index) => {
    if (!Object.hasOwn(REQUEST_DETAILS, detail))
      throw new HmisPrivacyError("requests.unknown-detail", { field: "details", index });
  });
  const blockers: RequestBlocker[] = [
    ...(anonymize.length === 0
      ? [{ code: "requests.nobody", severity: "error", path: { field: "anonymize" } } as const]
      : []),
    ...idBlockers(anonymize, "anonymize", known),
    ...idBlockers(separate, "separate", known),
    ...idBlockers([headOfHousehold], "headOfHousehold", known),
    ...idBlockers(otherProfiles, "otherProfiles", known),
    ...(Object.keys(REQUEST_CHECKLIST) as RequestPoint[])
      .filter((point) => request.checklist[point] !== true)
      .map((point) => ({
        code: `requests.checklist-open.${point}` as const,
        severity: "error" as const,
        path: { field: `checklist.${point}` },
      })),
  ];
  if (blockers.length > 0) return { status: "blocked", blockers };

  const clients = (ids: readonly string[]): string => `${ids.length === 1 ? "client" : "clients"} ${listed(ids)}`;
  const fleeing = reasons.includes("fleeing-violence");
  const [they, are] = anonymize.length === 1 ? ["the client", "is"] : ["they", "are"];
  const sentences = [
    `Please make ${clients(anonymize)} anonymous${fleeing ? `; ${they} ${are} fleeing violence` : ""}.`,
    ...(separate.length > 0 ? [`Please remove ${clients(separate)} from this family.`] : []),
    ...(otherProfiles.length > 0 ? [`Other profiles of the same people: ${clients(otherProfiles)}.`] : []),
    ...details.map((detail) => REQUEST_DETAILS[detail]),
  ];
  return {
    status: "done",
    request: {
      state: "draft",
      summary: "Please make clients anonymous",
      text: sentences.join(" "),
      submitFrom: headOfHousehold,
      clientIds: [...new Set([...anonymize, ...separate, ...otherProfiles])],
      nextCheck: null,
      history: [{ on: request.on, what: "drafted" }],
    },
  };
}
