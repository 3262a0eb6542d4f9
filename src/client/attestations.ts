import { type Finding, guide, type Source } from "../core/index.js";

interface AttestationRow {
  readonly source: Source;
  /** What a person confirms, in the first person. */
  readonly says: string;
}

const before = guide("De-Identifying Existing Clients");
const remember = guide("Please remember");

/** What only people can see to before an existing client becomes anonymous: one point of the guide each. */
export const ATTESTATIONS = {
  ownOrganizationTold: {
    source: before,
    says: "Everybody in our organization knows that the client will be found by Client ID alone.",
  },
  otherAgenciesTold: {
    source: before,
    says: "Everybody outside who works with the client in the HMIS knows it too.",
  },
  trackingSheetUpdated: { source: before, says: "Our tracking sheet holds the client's name and Client ID." },
  paperFileMarked: { source: before, says: "The Client ID stands in the client's hard-copy file." },
  caseNoteSaved: { source: before, says: "A case note in the HMIS says that anonymity has been requested." },
  documentsKept: { source: remember, says: "Documents that we uploaded are kept in our own records." },
  recordsUnlocked: { source: remember, says: "Our notes and assessments are editable, not read-only." },
} as const satisfies Readonly<Record<string, AttestationRow>>;

/** A point that a person must have seen to before an existing client is made anonymous. */
export type Attestation = keyof typeof ATTESTATIONS;

/** What a person has confirmed; whatever is left out has not been. */
export type Attestations = { readonly [point in Attestation]?: boolean };

/** A finding for each point that nobody has confirmed. */
export function missingAttestations(
  attestations: Attestations,
): readonly Finding<`client.not-attested.${Attestation}`>[] {
  return (Object.keys(ATTESTATIONS) as Attestation[])
    .filter((point) => attestations[point] !== true)
    .map((point) => ({
      code: `client.not-attested.${point}`,
      severity: "error",
      path: { field: `attestations.${point}` },
    }));
}
