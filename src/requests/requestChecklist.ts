import { ATTESTATIONS } from "../client/index.js";
import { guide } from "../core/index.js";

/** What staff have seen to before a request for anonymity goes out: the guide's points, in its order. */
export const REQUEST_CHECKLIST = {
  ownOrganizationTold: ATTESTATIONS.ownOrganizationTold,
  otherAgenciesTold: ATTESTATIONS.otherAgenciesTold,
  trackingSheetUpdated: ATTESTATIONS.trackingSheetUpdated,
  paperFileMarked: ATTESTATIONS.paperFileMarked,
  caseNoteSaved: ATTESTATIONS.caseNoteSaved,
  profilesLookedUp: {
    source: guide("De-Identifying Existing Clients"),
    says: "We looked for other profiles of the client by name, birth date and SSN.",
  },
  recordsUnlocked: ATTESTATIONS.recordsUnlocked,
  documentsKept: ATTESTATIONS.documentsKept,
} as const;

/** A point to be seen to before a request. */
export type RequestPoint = keyof typeof REQUEST_CHECKLIST;
