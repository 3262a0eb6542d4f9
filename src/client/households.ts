import { ageOn, type Day, parseDay } from "../calendar/index.js";
import type { Finding } from "../core/index.js";
import type { Chart, ChartEnrollment } from "./chart.js";

/** HUD 3.15 Relationship to Head of Household. */
const SELF = 1;
const CHILD = 2;
const SPOUSE = 3;
const OTHER_RELATIVE = 4;
const UNRELATED = 5;
const NOT_COLLECTED = 99;

/**
 * - `client.only-children-left`: a split would leave children without the adult they had; blocks.
 * - `client.several-heads`, `client.no-head`: so it was before; mended.
 */
export type HouseholdFinding = Finding<"client.only-children-left" | "client.several-heads" | "client.no-head">;

export interface SplitOptions {
  readonly anonymize: ReadonlySet<string>;
  readonly separate: ReadonlySet<string>;
  readonly on: Day;
}

interface Member {
  readonly clientId: string;
  readonly enrollment: ChartEnrollment;
  /** Age in years on the day that counts; null where the birth date is unknown. */
  readonly age: number | null;
}

/**
 * The enrollments of every chart once the separated members have left, in the charts' own order.
 *
 * Who leaves, leaves together, but anonymous and identified members never share a new household. A household that
 * splits between the two gives its old HouseholdID, which old exports show beside names, to identified members only;
 * a new one is made of the EnrollmentID of its head, which is unique and tells nothing new.
 */
export function splitHouseholds(
  charts: readonly Chart[],
  { anonymize, separate, on }: SplitOptions,
): { enrollments: readonly (readonly ChartEnrollment[])[]; findings: readonly HouseholdFinding[] } {
  const findings: HouseholdFinding[] = [];
  const members = charts.flatMap(({ clientId, identity, enrollments }) =>
    enrollments.map((enrollment): Member => {
      const born = identity.dob === null ? null : parseDay(identity.dob);
      const day = enrollment.exitDate === null ? on : (parseDay(enrollment.entryDate) ?? on);
      return { clientId, enrollment, age: born === null ? null : ageOn(born, day) };
    }),
  );
  const taken = new Set(members.map(({ enrollment }) => enrollment.householdId));
  const moved = new Map<ChartEnrollment, ChartEnrollment>();
  for (const [householdId, household] of groupBy(members, ({ enrollment }) => enrollment.householdId)) {
    const groups = split(household, { anonymize, separate });
    const keeper = groups.findIndex((group) => group.every(({ clientId }) => !anonymize.has(clientId)));
    groups.forEach((group, place) => {
      if (onlyChildren(group) && !onlyChildren(household))
        for (const { clientId } of group)
          findings.push({
            code: "client.only-children-left",
            severity: "error",
            path: { field: "enrollments" },
            clientId,
          });
      const heads = group.filter(({ enrollment }) => enrollment.relationshipToHoH === SELF);
      if (groups.length === 1 && heads.length !== 1)
        findings.push({
          code: heads.length === 0 ? "client.no-head" : "client.several-heads",
          severity: "warning",
          path: { field: "enrollments" },
        });
      const head = headOf(group);
      const keeps = groups.length === 1 || place === Math.max(keeper, 0);
      const id = keeps ? householdId : unusedId(head.enrollment.id, taken);
      for (const member of group)
        moved.set(member.enrollment, {
          ...member.enrollment,
          householdId: id,
          relationshipToHoH: relationship(member, head),
        });
    });
  }
  return {
    enrollments: charts.map(({ enrollments }) => enrollments.map((enrollment) => moved.get(enrollment) ?? enrollment)),
    findings,
  };
}

function split(household: readonly Member[], { anonymize, separate }: Omit<SplitOptions, "on">): Member[][] {
  const stay = household.filter(({ clientId }) => !separate.has(clientId));
  const leave = household.filter(({ clientId }) => separate.has(clientId));
  const groups = [
    stay,
    leave.filter(({ clientId }) => anonymize.has(clientId)),
    leave.filter(({ clientId }) => !anonymize.has(clientId)),
  ].filter((group) => group.length > 0);
  return groups;
}

const isChild = ({ age }: Member): boolean => age !== null && age < 18;
const onlyChildren = (group: readonly Member[]): boolean => group.every(isChild);

/** The head that is there, the partner, an adult of the family, any adult, a child: the first who came, then the eldest. */
function headOf(group: readonly Member[]): Member {
  const rank = (member: Member): number => {
    const relation = member.enrollment.relationshipToHoH;
    if (relation === SELF) return isChild(member) ? 1 : 0;
    if (isChild(member)) return 5;
    if (relation === SPOUSE) return 2;
    return relation === CHILD || relation === OTHER_RELATIVE ? 3 : 4;
  };
  const ordered = group.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      compareText(a.enrollment.entryDate, b.enrollment.entryDate) || // HUD: a head is there for the whole stay
      (b.age ?? -1) - (a.age ?? -1) ||
      compareText(a.clientId, b.clientId),
  );
  return ordered[0] as Member;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How a member stands to a head who was not the head before. What can't be told is "data not collected". */
function relationship(member: Member, head: Member): number {
  const was = member.enrollment.relationshipToHoH;
  if (member === head) return SELF;
  const headWas = head.enrollment.relationshipToHoH;
  if (headWas === SELF) return was === SELF || !VALID.has(was) ? NOT_COLLECTED : was;
  if (was === NOT_COLLECTED || headWas === NOT_COLLECTED || !VALID.has(was)) return NOT_COLLECTED;
  if (headWas === UNRELATED) return was === UNRELATED ? NOT_COLLECTED : UNRELATED;
  if (was === UNRELATED) return UNRELATED;
  if (headWas === SPOUSE) return was === SPOUSE ? NOT_COLLECTED : was; // the partner's children stay children
  return OTHER_RELATIVE; // among children and relatives of the one who left
}

const VALID: ReadonlySet<number> = new Set([SELF, CHILD, SPOUSE, OTHER_RELATIVE, UNRELATED, NOT_COLLECTED]);

/** HUD's ids have at most 32 characters. A bare EnrollmentID could be another household's number. */
function unusedId(enrollmentId: string, taken: Set<string>): string {
  const base = enrollmentId.length <= 30 ? `H-${enrollmentId}` : enrollmentId;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base.slice(0, 31 - String(n).length)}-${n}`;
  taken.add(id);
  return id;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
