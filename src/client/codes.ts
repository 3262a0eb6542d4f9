import type { AnonymityFinding } from "../policy/index.js";
import type { CertificateFinding } from "./certificate.js";
import type { CreateBlocker, CreateFinding } from "./createAnonymousClient.js";
import type { MergeBlocker, MergeConflict } from "./planMerge.js";
import type { RestoreBlocker } from "./restoreIdentity.js";
import type { HouseholdBlocker, HouseholdWarning } from "./work.js";

type Every =
  | CreateBlocker
  | CreateFinding
  | HouseholdBlocker
  | HouseholdWarning
  | CertificateFinding
  | MergeBlocker
  | MergeConflict
  | RestoreBlocker
  | AnonymityFinding;

/** Codes that say the same of several things: they are explained once, by what comes before the last dot. */
type Stem<C extends string> = C extends `client.not-attested.${string}`
  ? "client.not-attested"
  : C extends `client.restore-still-required.${string}`
    ? "client.restore-still-required"
    : C extends `dob.crosses-threshold.${string}`
      ? "dob.crosses-threshold"
      : C;

/** Every code of the room's findings. */
export type ClientCode = Stem<Every["code"]>;

/** What each finding about a client means, and what to do. */
export const CLIENT_CODES: Readonly<Record<ClientCode, string>> = {
  "dob.crosses-threshold": "The approximate age lies on the other side of this many years: check what depends on it.",
  "dob.equals-actual":
    "The date that is written is the true one; code 2 hides that, but whoever knows the rule may guess.",
  "dob.in-future": "The birth date lies after the day on which age is counted. No date is written.",
  "dob.approximate-in-future": "The rule's day lies in the future. No date is written.",
  "dob.year-over-89": "The birth year of somebody over 89 stays, which HIPAA Safe Harbor would not allow.",
  "dob.implausible-age": "The birth date makes the client 120 years or older.",
  "client.dob-kept-as-assigned": "The record was anonymous already: its date was assigned once and stays.",
  "client.assigned-is-true-date":
    "What was given as the assigned date is the true birth date. Another is assigned: correct the tracking sheet.",
  "client.dob-unreadable": "The birth date is no day, YYYY-MM-DD, and is removed.",
  "client.id-too-long-for-name": "The last name can't hold the Client ID in 50 characters and goes without.",
  "client.id-names-client": "The Client ID holds a name, birth date or SSN; it should be replaced in the HMIS.",
  "client.contact-field": "Contact details must not be in an anonymous record: leave the field out.",
  "client.identifying-field": "The field names the client and the template has nothing for it: leave it out.",
  "client.unknown-field": "Nobody classified the field: leave it out, or admit it with keepFields.",
  "client.identity-in-kept-field": "A field that stays holds the client's name, birth date or SSN.",
  "client.identity-in-client-id": "The Client ID holds the client's name, birth date or SSN.",
  "client.contact-in-kept-field": "A field that stays holds an e-mail address, or a number as long as a phone's.",
  "client.prose-in-kept-field": "A field that stays holds more than 100 characters: notes are for scrub.",
  "client.person-on-sheet": "The tracking sheet has this person: use the Client ID that is named.",
  "client.person-may-be-on-sheet": "The tracking sheet has somebody much alike: look before a second record is made.",
  "client.unreadable-field": "A value is missing, or not of its kind: a code, a text, a day, a list.",
  "client.race-missing": "Race names nobody; the guide asks to go on collecting it.",
  "client.gender-missing": "Gender or sex names nobody; the guide asks to go on collecting it.",
  "client.veteran-status-missing": "The guide requires veteran status.",
  "client.hiv-reported": "A fact discloses HIV/AIDS and stays, as the policy says.",
  "client.dv-reported": "A fact discloses domestic violence and stays, as the policy says.",
  "client.anonymous-forbidden": "The community has no anonymous records. The person is entered all the same.",
  "client.anonymous-by-permission":
    "The community asks for its coordinator's permission. The person is entered all the same.",
  "client.age-without-birth-date": "An age was given without a birth date and is dropped.",
  "client.not-attested": "A person must have seen to this point of the guide first.",
  "client.read-only-note": "The note must change and is read-only: make it editable.",
  "client.read-only-assessment": "The assessment must change and is read-only: make it editable.",
  "client.text-not-scrubbed": "A text could not be scrubbed, so nothing is saved.",
  "client.not-on-sheet": "The tracking sheet has no entry for this client, who would be lost: add it first.",
  "client.identity-survives": "The result still holds something of the person, an ID perhaps, so nothing is saved.",
  "client.household-invalid": "A household would have no head, or two at a time, so nothing is saved.",
  "client.only-children-left":
    "Children would be left without the adult they had, or small ones without the youth: say who else leaves or stays.",
  "client.no-head": "The household had no head; it has one now.",
  "client.head-came-later": "A member was there before the one who is head now: choose another, or check the dates.",
  "client.relationship-unsure":
    "How the member stands to the new head can't be told and is written as 5, unrelated: ask and correct it.",
  "client.several-heads": "The household had several heads; it has one now.",
  "client.linked-by-household-id":
    "An anonymous and an identified member share a household: separate them, or make all anonymous.",
  "client.linked-by-timestamp": "Enrollments of an anonymous and an identified member were written in the same second.",
  "client.linked-by-document": "The title of an identified member's document names an anonymous one.",
  "client.review-text": "The scrubbed text has places that a person should look at.",
  "client.merge-not-confirmed": "Nobody has confirmed that both records are one person.",
  "client.merge-ids-differ": "The Client IDs that were confirmed are not those of these two records.",
  "client.merge-one-record": "Both are the same record.",
  "client.merge-anonymous-with-named":
    "The merge would name the anonymous one: make both anonymous, or give the name back, first.",
  "client.merge-ids-collide": "An enrollment, note or the like has one ID in both records.",
  "client.merge-enrollments-overlap": "Both are in one project at one time: decide which enrollment is true.",
  "client.merge-same-household": "Both are members of one household: two people, or one counted twice.",
  "client.merge-facts-differ": "The facts differ; the kept record's stays.",
  "client.merge-identity-differs": "A part of the identity differs; the kept record's stays.",
  "client.merge-dates-differ": "Two approximate dates were assigned; the one assigned first stays.",
  "client.restore-still-required": "A reason for anonymity still stands.",
  "client.restore-other-client": "The sheet's entry is another client's.",
  "client.restore-not-anonymous": "The record has a name already.",
  "client.restore-date-differs": "The record shows another date than the sheet assigned: it may be another person.",
  "policy.circumstance-not-covered": "Something speaks for anonymity that this policy doesn't name.",
  "policy.written-consent-due": "Consent by phone is to be written at the first visit.",
  "policy.victim-service-provider-in-hmis": "Clients of a victim service provider belong in a comparable database.",
  "policy.age-unknown": "An unaccompanied person without a birth date counts as too young to consent.",
  "policy.birth-date-unreadable": "The birth date is no day and counts as unknown.",
};
