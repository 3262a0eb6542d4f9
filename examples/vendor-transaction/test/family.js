import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { createTrackingSheet, sealSheet } from "hmis-privacy";
import { saveCharts } from "../src/charts.js";
import { trackingSheet } from "../src/database.js";

/** Invented people: the guide's household. */
export const SECRETS = ["Marja", "Maikki", "Karvonen", "Eero", "518246793", "1979-05-03", "555-0143", "Juniper"];

const identity = (firstName, lastName, dob, more = {}) => ({
  firstName,
  middleName: null,
  lastName,
  nameSuffix: null,
  nameDataQuality: 1,
  ssn: null,
  ssnDataQuality: 99,
  dob,
  dobDataQuality: 1,
  aliases: [],
  ...more,
});
const enrollment = (id, relationshipToHoH) => ({
  id,
  projectId: "P1",
  householdId: "H1",
  relationshipToHoH,
  entryDate: "2024-03-01",
  exitDate: null,
  createdAt: null,
  updatedAt: null,
});
const empty = { assignedDob: null, contacts: [], notes: [], assessments: [], documents: [], documentChecks: [] };

const CHARTS = [
  {
    ...empty,
    clientId: "1455",
    identity: identity("Marja", "Karvonen", "1979-05-03", { ssn: "518246793", ssnDataQuality: 1, aliases: ["Maikki"] }),
    facts: { race: [5], gender: [0], veteranStatus: 0 },
    enrollments: [enrollment("E1", 3)],
    contacts: [
      { id: "c1", kind: "phone", value: "(509) 555-0143" },
      { id: "c2", kind: "address", value: "4127 N Juniper Ct Apt 9" },
    ],
    notes: [{ id: "n1", kind: "case", text: "Maikki called from 509-555-0143.", readOnly: false }],
    assessments: [
      {
        id: "a1",
        kind: "coordinated-entry",
        readOnly: false,
        answers: [{ question: "Where now?", answer: "4127 N Juniper Ct" }],
      },
    ],
    documents: [{ id: "d1", title: "Karvonen.pdf" }],
    documentChecks: [{ id: "k1", title: "Birth certificate" }],
  },
  {
    ...empty,
    clientId: "1456",
    identity: identity("Eero", "Karvonen", "2012-02-11"),
    facts: { race: [5], gender: [1], veteranStatus: 0 },
    enrollments: [enrollment("E2", 2)],
  },
  {
    ...empty,
    clientId: "1475",
    identity: identity("Torsten", "Brandvold", "1976-11-20"),
    facts: { race: [5], gender: [1], veteranStatus: 1 },
    enrollments: [enrollment("E4", 1)],
    notes: [{ id: "n2", kind: "case", text: "Says that Marja moved out.", readOnly: false }],
  },
];

export const ORDER = {
  anonymize: ["1455", "1456"],
  separate: ["1475"],
  asOf: "2024-10-15",
  attestations: {
    ownOrganizationTold: true,
    otherAgenciesTold: true,
    trackingSheetUpdated: true,
    paperFileMarked: true,
    caseNoteSaved: true,
    documentsKept: true,
    recordsUnlocked: true,
  },
};

export async function makeKeys() {
  const key = await generateX25519Identity();
  return {
    key,
    recipients: [await identityToRecipient(key), await identityToRecipient(await generateX25519Identity())],
  };
}

/** Fills an empty database with the family and an empty sheet. */
export async function seed(db, { recipients }) {
  await saveCharts(db, CHARTS, async () => {});
  const sealed = await sealSheet(createTrackingSheet(), { recipients });
  await db.insert(trackingSheet).values({ id: 1, revision: 0, sealed: Buffer.from(sealed) });
}
