import type { Chart, ChartEnrollment } from "hmis-privacy/client";

/** Invented people. */
export function chart(
  clientId: string,
  { firstName, lastName, dob }: { firstName: string; lastName: string; dob: string | null },
  more: Partial<Chart> = {},
): Chart {
  return {
    clientId,
    identity: {
      firstName,
      middleName: null,
      lastName,
      nameSuffix: null,
      nameDataQuality: 1,
      ssn: null,
      ssnDataQuality: 99,
      dob,
      dobDataQuality: dob === null ? 99 : 1,
      aliases: [],
    },
    assignedDob: null,
    facts: { race: [5], gender: [0], veteranStatus: 0 },
    contacts: [],
    enrollments: [],
    notes: [],
    assessments: [],
    documents: [],
    documentChecks: [],
    ...more,
  };
}

export function enrollment(
  id: string,
  relationshipToHoH: number,
  more: Partial<ChartEnrollment> = {},
): ChartEnrollment {
  return {
    id,
    projectId: "P1",
    householdId: "H1",
    relationshipToHoH,
    entryDate: "2024-03-01",
    exitDate: null,
    createdAt: null,
    updatedAt: null,
    ...more,
  };
}

/** The guide's example: 1455 to 1457 become anonymous; 1475 is removed from the family and stays identified. */
export function guideFamily(): Chart[] {
  return [
    chart(
      "1455",
      { firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03" },
      {
        identity: {
          firstName: "Marja",
          middleName: "Aino",
          lastName: "Karvonen",
          nameSuffix: null,
          nameDataQuality: 1,
          ssn: "518246793",
          ssnDataQuality: 1,
          dob: "1979-05-03",
          dobDataQuality: 1,
          aliases: ["Maikki"],
        },
        facts: { race: [5], gender: [0], veteranStatus: 1, preferredLanguage: 171, hiv: 1, dv: 1 },
        contacts: [
          { id: "c1", kind: "phone", value: "(509) 555-0143" },
          { id: "c2", kind: "emergency", value: "509-555-0188", name: "Liisa Saarinen" },
          { id: "c3", kind: "address", value: "4127 N Juniper Ct Apt 9" },
        ],
        enrollments: [enrollment("E1", 3, { createdAt: "2024-03-01 10:15:22", updatedAt: "2024-03-02 09:00:00" })],
        notes: [
          { id: "n1", kind: "case", text: "Marja called from 509.555.0143 about the voucher.", readOnly: false },
          { id: "n2", kind: "outreach", text: "Met Maikki and her son Eero at the library.", readOnly: false },
          { id: "n3", kind: "service", text: "Bus pass given.", readOnly: false },
        ],
        assessments: [
          {
            id: "a1",
            kind: "coordinated-entry",
            readOnly: false,
            answers: [
              { question: "Where did you sleep last night?", answer: "With Liisa Saarinen at 4127 N Juniper Ct" },
              { question: "Months homeless", answer: 7 },
              { question: "Are you HIV positive?", answer: "Yes", discloses: "hiv" },
            ],
          },
        ],
        documents: [{ id: "d1", title: "Marja Karvonen ID.pdf" }],
        documentChecks: [{ id: "k1", title: "Birth certificate" }],
      },
    ),
    chart(
      "1456",
      { firstName: "Eero", lastName: "Karvonen", dob: "2012-02-11" },
      {
        enrollments: [enrollment("E2", 2)],
        notes: [{ id: "n1", kind: "case", text: "Eero starts school.", readOnly: false }],
      },
    ),
    chart(
      "1457",
      { firstName: "Aada", lastName: "Karvonen", dob: "2016-09-30" },
      { enrollments: [enrollment("E3", 2)], documents: [{ id: "d9", title: "Vaccination" }] },
    ),
    chart(
      "1475",
      { firstName: "Torsten", lastName: "Brandvold", dob: "1976-11-20" },
      {
        contacts: [
          { id: "c1", kind: "emergency", value: "5095550143", name: "Marja" },
          { id: "c2", kind: "phone", value: "509-555-0160" },
        ],
        enrollments: [enrollment("E4", 1, { createdAt: "2024-03-01 10:15:22" })],
        notes: [
          { id: "n1", kind: "case", text: "Says that Marja moved out; see client 1455.", readOnly: false },
          { id: "n2", kind: "case", text: "Torsten lost his job at the mill.", readOnly: false },
        ],
      },
    ),
  ];
}

export const ALL_ATTESTED = {
  ownOrganizationTold: true,
  otherAgenciesTold: true,
  trackingSheetUpdated: true,
  paperFileMarked: true,
  caseNoteSaved: true,
  documentsKept: true,
  recordsUnlocked: true,
};
