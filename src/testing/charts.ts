import * as fc from "fast-check";
import type { Chart } from "../client/index.js";
import { formsOf, notesOf } from "./notes.js";
import type { InventedPerson } from "./people.js";
import { households } from "./people.js";
import { days } from "./rows.js";

/** The charts of one household, the first its head, with notes in which its members are named. */
export interface InventedHousehold {
  readonly charts: readonly Chart[];
  /** Who is behind each chart, in the same order. */
  readonly people: readonly InventedPerson[];
}

/**
 * Households as charts: identity, contacts, enrollments in one project, case notes, an assessment. Every name, number
 * and date in the notes is of somebody in `people`.
 */
export function householdCharts(): fc.Arbitrary<InventedHousehold> {
  return households().chain((people) =>
    fc
      .record({
        notes: fc.tuple(...people.map(() => fc.array(notesOf(people), { maxLength: 2 }))),
        entryDate: days(),
        answers: fc.tuple(...people.map(() => fc.nat())),
        veteran: fc.constantFrom(0, 1, 99),
      })
      .map(({ notes, entryDate, answers, veteran }) => ({
        people,
        charts: people.map((person, i): Chart => {
          const clientId = `${1400 + i}`;
          const forms = formsOf(person);
          return {
            clientId,
            identity: {
              firstName: person.firstName,
              middleName: person.middleName ?? null,
              lastName: person.lastName,
              nameSuffix: person.nameSuffix ?? null,
              nameDataQuality: 1,
              ssn: person.ssn,
              ssnDataQuality: 1,
              dob: person.dob,
              dobDataQuality: 1,
              aliases: person.aliases,
            },
            assignedDob: null,
            facts: { race: [5], sex: i % 2, veteranStatus: veteran },
            contacts: [
              { id: `c${i}`, kind: "phone", value: person.phones[0] ?? "" },
              { id: `e${i}`, kind: "email", value: person.emails[0] ?? "" },
              { id: `a${i}`, kind: "address", value: person.addresses[0] ?? "" },
            ],
            enrollments: [
              {
                id: `EN${i + 1}`,
                projectId: "PR1",
                householdId: "H1",
                relationshipToHoH: i === 0 ? 1 : 2,
                entryDate,
                exitDate: null,
                createdAt: null,
                updatedAt: null,
              },
            ],
            notes: (notes[i] ?? []).map(({ text }, n) => ({ id: `n${i}-${n}`, kind: "case", text, readOnly: false })),
            assessments: [
              {
                id: `as${i}`,
                kind: "coordinated-entry",
                readOnly: false,
                answers: [
                  { question: "Who can we reach?", answer: forms[(answers[i] ?? 0) % forms.length]?.[1] ?? "" },
                ],
              },
            ],
            documents: [],
            documentChecks: [],
          };
        }),
      })),
  );
}
