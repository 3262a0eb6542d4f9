import { ageOn, compareDays, type Day, parseDay } from "../calendar/index.js";
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
 * - `client.only-children-left`: a split would leave children without the adult they had, or small ones without the
 *   youth; blocks.
 * - `client.several-heads`, `client.no-head`: so it was before; mended.
 * - `client.head-came-later`: a member was there before the one who is head now; nobody fits who was.
 * - `client.relationship-unsure`: how the member stands to the new head can't be told and is written as 5, unrelated.
 */
export type HouseholdFinding = Finding<
  | "client.only-children-left"
  | "client.several-heads"
  | "client.no-head"
  | "client.head-came-later"
  | "client.relationship-unsure"
>;

export interface SplitOptions {
  readonly anonymize: ReadonlySet<string>;
  readonly separate: ReadonlySet<string>;
  readonly on: Day;
}

interface Member {
  readonly clientId: string;
  readonly enrollment: ChartEnrollment;
  /** Place of the enrollment in its chart. */
  readonly index: number;
  readonly born: Day | null;
  /** Age in years today, where the stay is open, and at entry; null where the birth date is unknown. */
  readonly age: number | null;
  readonly ageAtEntry: number | null;
}

/**
 * The enrollments of every chart once the separated members have left, in the charts' own order.
 *
 * Who leaves, leaves together, but anonymous and identified members never share a new household. A household that
 * splits between the two gives its old HouseholdID, which old exports show beside names, to identified members only;
 * a new one is made of the EnrollmentID of its head, which is unique and tells nothing new. A household with a head, or
 * with one after the other, keeps its relationships.
 */
export function splitHouseholds(
  charts: readonly Chart[],
  { anonymize, separate, on }: SplitOptions,
): { enrollments: readonly (readonly ChartEnrollment[])[]; findings: readonly HouseholdFinding[] } {
  const findings: HouseholdFinding[] = [];
  const find = (
    code: HouseholdFinding["code"],
    severity: "error" | "warning",
    { clientId, index }: Partial<Pick<Member, "clientId" | "index">> = {},
  ): void => {
    findings.push({
      code,
      severity,
      path: { field: "enrollments", ...(index !== undefined && { index }) },
      ...(clientId !== undefined && { clientId }),
    });
  };
  const members = charts.flatMap((chart) => membersOf(chart, on));
  const taken = new Set(members.map(({ enrollment }) => enrollment.householdId));
  const moved = new Map<ChartEnrollment, ChartEnrollment>();
  for (const [householdId, household] of groupBy(members, ({ enrollment }) => enrollment.householdId)) {
    const groups = split(household, { anonymize, separate });
    const keeper = groups.findIndex((group) => group.every(({ clientId }) => !anonymize.has(clientId)));
    if (headsOf(household).length === 0) find("client.no-head", "warning");
    if (rivalsOf(household).length > 0) find("client.several-heads", "warning");
    groups.forEach((group, place) => {
      if (groups.length > 1 && wouldBeAlone(group, household))
        for (const { clientId } of group) find("client.only-children-left", "error", { clientId });
      const settled = settle(group);
      for (const member of settled.unsure) find("client.relationship-unsure", "warning", member);
      const heads = group.filter((member) => settled.relationships.get(member) === SELF);
      for (const { clientId, index } of earlierThan(heads, group))
        if (!earlierThan(headsOf(household), household).some((one) => one.clientId === clientId && one.index === index))
          find("client.head-came-later", "warning", { clientId, index });
      const keeps = groups.length === 1 || place === Math.max(keeper, 0);
      const id = keeps ? householdId : unusedId(settled.head.enrollment.id, taken);
      for (const member of group)
        moved.set(member.enrollment, {
          ...member.enrollment,
          householdId: id,
          relationshipToHoH: settled.relationships.get(member) ?? member.enrollment.relationshipToHoH,
        });
    });
  }
  return {
    enrollments: charts.map(({ enrollments }) => enrollments.map((enrollment) => moved.get(enrollment) ?? enrollment)),
    findings,
  };
}

function membersOf({ clientId, identity, enrollments }: Chart, on: Day): Member[] {
  const born = identity.dob === null ? null : parseDay(identity.dob);
  return enrollments.map((enrollment, index): Member => {
    const entry = parseDay(enrollment.entryDate) ?? on;
    const ageThen = (day: Day): number | null => (born === null ? null : ageOn(born, day));
    const ageAtEntry = ageThen(entry);
    return {
      clientId,
      enrollment,
      index,
      born,
      age: enrollment.exitDate === null ? ageThen(on) : ageAtEntry,
      ageAtEntry,
    };
  });
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

const relationOf = ({ enrollment }: Member): number => enrollment.relationshipToHoH;
const isChild = ({ age }: Member): boolean => age !== null && age < 18;
/** Whose age nobody knows may be a child where the household says so. */
const mayBeChild = (member: Member): boolean =>
  isChild(member) || (member.age === null && relationOf(member) === CHILD);

/** HUD has no household of small children alone, so the youth that they had counts too. */
const isSmall = ({ ageAtEntry }: Member): boolean => ageAtEntry !== null && ageAtEntry < 12;

const wouldBeAlone = (group: readonly Member[], household: readonly Member[]): boolean =>
  (group.every(mayBeChild) && !household.every(isChild)) || (group.every(isSmall) && !household.every(isSmall));

const headsOf = (group: readonly Member[]): readonly Member[] => group.filter((member) => relationOf(member) === SELF);

/** Heads at a time when another client is head too. */
const rivalsOf = (group: readonly Member[]): readonly Member[] =>
  headsOf(group).filter((a, _, heads) => heads.some((b) => a.clientId !== b.clientId && shareTime(a, b)));

const shareTime = ({ enrollment: a }: Member, { enrollment: b }: Member): boolean =>
  a.entryDate < (b.exitDate ?? FOREVER) && b.entryDate < (a.exitDate ?? FOREVER);

/** Later than every day. */
const FOREVER = "9999-12-31";

/** Who was there before any of these heads. */
function earlierThan(heads: readonly Member[], group: readonly Member[]): readonly Member[] {
  if (heads.length === 0) return [];
  return group.filter(({ enrollment }) => heads.every((head) => enrollment.entryDate < head.enrollment.entryDate));
}

interface Settled {
  readonly head: Member;
  readonly relationships: ReadonlyMap<Member, number>;
  readonly unsure: readonly Member[];
}

/** A group with a head, and how everybody stands to them; as it was, where it has one at a time. */
function settle(group: readonly Member[]): Settled {
  const [rivals, heads] = [rivalsOf(group), headsOf(group)];
  if (heads.length > 0 && rivals.length === 0)
    return { head: bestHead(heads), relationships: new Map(group.map((one) => [one, relationOf(one)])), unsure: [] };
  const head = bestHead(group);
  const unsure: Member[] = [];
  const relationships = new Map(
    group.map((member) => {
      if (member.clientId === head.clientId) return [member, SELF];
      if (relationOf(member) === SELF && !rivals.includes(member) && !shareTime(member, head)) return [member, SELF];
      const known = relationship(member, head);
      if (known === null) unsure.push(member);
      return [member, known ?? UNRELATED];
    }),
  );
  return { head, relationships, unsure };
}

/**
 * An adult before a child; who was there all the time (HUD: a head is there for the whole stay); the head that is
 * there, the partner, an adult of the family, anybody; who came first; the eldest.
 */
function bestHead(group: readonly Member[]): Member {
  const adultsAtEntry = group.some(({ ageAtEntry }) => ageAtEntry !== null && ageAtEntry >= 18);
  const first = group.map(({ enrollment }) => enrollment.entryDate).toSorted(compareText)[0] as string;
  const last = group
    .map(({ enrollment }) => enrollment.exitDate ?? FOREVER)
    .toSorted(compareText)
    .at(-1) as string;
  const rank = (member: Member): number => {
    const { entryDate, exitDate } = member.enrollment;
    const tooYoung = isChild(member) || (adultsAtEntry && member.ageAtEntry !== null && member.ageAtEntry < 16);
    const relation = relationOf(member);
    return (
      (tooYoung ? 100 : 0) +
      (entryDate === first ? 0 : 20) +
      ((exitDate ?? FOREVER) === last ? 0 : 10) +
      (relation === SELF ? 0 : relation === SPOUSE ? 1 : relation === CHILD || relation === OTHER_RELATIVE ? 2 : 3)
    );
  };
  const ordered = group.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      compareText(a.enrollment.entryDate, b.enrollment.entryDate) ||
      (b.age ?? -1) - (a.age ?? -1) ||
      compareText(a.clientId, b.clientId),
  );
  return ordered[0] as Member;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How a member stands to a head who was not the head before; null where that can't be told. */
function relationship(member: Member, head: Member): number | null {
  const [was, headWas] = [relationOf(member), relationOf(head)];
  if (was === NOT_COLLECTED) return was; // nobody asked before either
  if (was === SELF || headWas === NOT_COLLECTED) return null;
  const elder = member.born !== null && head.born !== null && compareDays(member.born, head.born) <= 0;
  const kept = was === CHILD && elder ? OTHER_RELATIVE : was;
  if (headWas === SELF) return kept;
  if (headWas === UNRELATED) return was === UNRELATED ? null : UNRELATED;
  if (was === UNRELATED) return UNRELATED;
  if (headWas === SPOUSE) return was === SPOUSE ? null : kept; // the partner's children stay children
  return OTHER_RELATIVE; // among children and relatives of the one who left
}

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
