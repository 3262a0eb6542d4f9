import type { RuleCode } from "../rules/index.js";
import { RESIDENTIAL } from "../rules/projects.js";
import { dayCount, yearsBetween } from "../state/days.js";
import type { ExportCheck } from "./exportCheck.js";
import type { Memory } from "./memory.js";

/** Stays by household and by client, when all are read. Yields now and then, so that findings flow. */
export function* findAmongStays(check: ExportCheck): Generator<void, void> {
  const { memory } = check;
  if (!check.isComplete("Enrollment")) return;
  let done = 0;
  for (const stays of groups(memory.stayHouseholds, memory.householdIds.size, memory)) {
    household(check, stays);
    if (++done % 4096 === 0) yield;
  }
  for (const stays of groups(memory.stayClients, memory.clientIds.size, memory)) {
    if (stays.length > 1) staysOfOne(check, stays);
    if (++done % 4096 === 0) yield;
  }
  if (check.isComplete("Client")) moments(check);
}

/** Projects and organizations, when all that speaks of them is read. */
export function* findAmongProjects(check: ExportCheck): Generator<void, void> {
  const { memory } = check;
  for (const project of memory.projects) {
    if (project === undefined || project.isDeleted) continue;
    const path = { file: "Project.csv", row: project.row, column: "ProjectID" };
    if (project.continuum && project.cocs.size === 0 && check.isComplete("ProjectCoC"))
      check.find("project.no-coc-record", path, String(project.row));
    const participates = project.participation.some(({ type }) => type === "1");
    const hasBeds = RESIDENTIAL.includes(project.type) && !(project.type === "13" && project.rrhSubType === "1");
    if (project.continuum && participates && hasBeds && project.inventories === 0 && check.isComplete("Inventory"))
      check.find("project.no-inventory", path, String(project.row));
  }
  yield;
  for (const organization of memory.organizations)
    if (organization?.clients[0] === true)
      check.find(
        "vsp.organization-with-clients",
        { file: "Organization.csv", row: organization.row, column: "VictimServiceProvider" },
        String(organization.row),
      );
}

/** Rows that are not deleted, by a number that each has: counted, then laid out, so that nothing is sorted. */
function* groups(
  of: { get(i: number): number; length: number },
  count: number,
  memory: Memory,
): Generator<number[], void> {
  const starts = new Int32Array(count + 1);
  const counts = (i: number): boolean => of.get(i) >= 0 && !memory.isDeletedStay(i);
  for (let i = 0; i < of.length; i++) if (counts(i)) starts[of.get(i) + 1] = (starts[of.get(i) + 1] ?? 0) + 1;
  for (let g = 0; g < count; g++) starts[g + 1] = (starts[g + 1] ?? 0) + (starts[g] ?? 0);
  const next = starts.slice();
  const order = new Int32Array(starts[count] ?? 0);
  for (let i = 0; i < of.length; i++)
    if (counts(i)) {
      const g = of.get(i);
      order[next[g] ?? 0] = i;
      next[g] = (next[g] ?? 0) + 1;
    }
  for (let g = 0; g < count; g++) {
    const [from, to] = [starts[g] ?? 0, starts[g + 1] ?? 0];
    if (to > from) yield [...order.subarray(from, to)];
  }
}

const OPEN = 99_991_231;

function finder(check: ExportCheck) {
  const { memory } = check;
  return {
    stay: (code: RuleCode, stay: number, column: string): void =>
      check.find(
        code,
        { file: "Enrollment.csv", row: memory.stayRows.get(stay), column },
        `stay ${memory.stayRows.get(stay)}`,
      ),
    client: (code: RuleCode, client: number, column: string): void =>
      check.find(
        code,
        { file: "Client.csv", row: memory.clientRows.get(client), column },
        `client ${memory.clientRows.get(client)}`,
      ),
  };
}

/** Whether two stays share a night. */
function shareTime(memory: Memory, a: number, b: number): boolean {
  const end = (stay: number): number => memory.exits.get(stay) || OPEN;
  return memory.entries.get(a) < end(b) && memory.entries.get(b) < end(a);
}

function household(check: ExportCheck, stays: readonly number[]): void {
  const { memory } = check;
  const find = finder(check);
  const client = (stay: number): number => memory.stayClients.get(stay);
  const [first = 0] = stays;

  for (const stay of stays)
    if (memory.stayProjects.get(stay) !== memory.stayProjects.get(first)) {
      find.stay("household.several-projects", stay, "HouseholdID");
      break;
    }

  const heads = stays.filter((stay) => memory.relationship(stay) === 1);
  const unasked = stays.filter((stay) => memory.relationship(stay) === 99);
  for (const stay of unasked) find.stay("household.relationship-missing", stay, "RelationshipToHoH");
  if (heads.length === 0) find.stay("household.no-head", unasked[0] ?? first, "RelationshipToHoH");
  const rivals = heads.filter((a) => heads.some((b) => client(a) !== client(b) && shareTime(memory, a, b)));
  for (const stay of rivals) find.stay("household.several-heads", stay, "RelationshipToHoH");

  for (const [i, stay] of stays.entries())
    if (
      stays
        .slice(0, i)
        .some((other) => client(other) === client(stay) && client(stay) >= 0 && shareTime(memory, other, stay))
    )
      find.stay("household.member-twice", stay, "PersonalID");

  const [head] = heads;
  ages(check, stays, heads.length === 1 ? head : undefined);
  if (heads.length > 0) {
    const came = Math.min(...heads.map((stay) => memory.entries.get(stay)));
    for (const stay of stays)
      if (memory.entries.get(stay) !== 0 && memory.entries.get(stay) < came)
        find.stay("household.not-with-head", stay, "EntryDate");
  }
  const anonymous = stays.filter((stay) => memory.isAnonymous(client(stay)));
  const named = stays.filter((stay) => memory.isNamed(client(stay)));
  if (anonymous.some((a) => named.some((b) => shareTime(memory, a, b))))
    for (const stay of [...anonymous, ...named]) find.stay("anonymous.household-linked", stay, "HouseholdID");
}

function ages(check: ExportCheck, stays: readonly number[], head: number | undefined): void {
  const { memory } = check;
  const find = finder(check);
  const age = (stay: number): number | null => {
    const [dob, entry] = [memory.dobs.get(memory.stayClients.get(stay)), memory.entries.get(stay)];
    return dob === 0 || entry === 0 || memory.stayClients.get(stay) < 0 ? null : yearsBetween(dob, entry);
  };
  const both = (code: RuleCode, stay: number): void => {
    find.stay(code, stay, "RelationshipToHoH");
    find.client(code, memory.stayClients.get(stay), "DOB");
  };
  const sure = (stay: number): boolean => memory.hasFullDob(memory.stayClients.get(stay));
  // An approximate date may lie a year off: who looks 11 may be 12.
  const isUnder = (limit: number, stay: number): boolean => {
    const years = age(stay);
    return years !== null && years >= 0 && years < (sure(stay) ? limit : limit - 1);
  };
  const isAdult = (stay: number): boolean => (age(stay) ?? 0) >= (sure(stay) ? 18 : 19);
  if (stays.every((stay) => isUnder(12, stay))) both("household.all-small-children", head ?? stays[0] ?? 0);
  if (head === undefined) return;
  const headDob = memory.dobs.get(memory.stayClients.get(head));
  if (isUnder(16, head) && stays.some(isAdult)) both("household.head-is-child", head);
  for (const stay of stays) {
    const dob = memory.dobs.get(memory.stayClients.get(stay));
    const relationship = memory.relationship(stay);
    if (relationship === 2 && dob !== 0 && headDob !== 0 && sure(stay) && sure(head) && dob <= headDob)
      both("household.child-older-than-head", stay);
    if (relationship === 3 && isUnder(13, stay)) both("household.spouse-is-child", stay);
  }
}

function staysOfOne(check: ExportCheck, stays: readonly number[]): void {
  const { memory } = check;
  const find = finder(check);
  const sorted = stays
    .filter((stay) => memory.entries.get(stay) !== 0)
    .sort((a, b) => memory.entries.get(a) - memory.entries.get(b) || a - b);
  const death = sorted.reduce(
    (day, stay) => (memory.isDeath(stay) ? Math.min(day, memory.exits.get(stay)) : day),
    OPEN,
  );
  for (const [i, stay] of sorted.entries()) {
    if (memory.entries.get(stay) > death) find.stay("enrollment.after-death", stay, "EntryDate");
    for (const other of sorted.slice(0, i)) {
      const same =
        memory.stayProjects.get(other) === memory.stayProjects.get(stay) && memory.stayProjects.get(stay) >= 0;
      if (same && memory.entries.get(other) === memory.entries.get(stay))
        find.stay("enrollment.duplicate", stay, "EntryDate");
      else if (same && shareTime(memory, other, stay)) find.stay("enrollment.overlap-same-project", stay, "EntryDate");
      else if (!same && nightsShared(memory, other, stay) > 1)
        find.stay("enrollment.overlap-two-beds", stay, "EntryDate");
      else continue;
      break; // one finding a stay says it
    }
  }
}

/** Nights on which a client sleeps in both projects: shelters from entry, permanent housing from move-in. */
function nightsShared(memory: Memory, a: number, b: number): number {
  const [first, second] = [bed(memory, a), bed(memory, b)];
  if (first === null || second === null) return 0;
  const from = Math.max(first.start, second.start);
  const to = Math.min(first.end, second.end);
  return from < to ? (to === OPEN ? Number.POSITIVE_INFINITY : dayCount(to) - dayCount(from)) : 0;
}

function bed(memory: Memory, stay: number): { start: number; end: number } | null {
  const type = memory.projects[memory.stayProjects.get(stay)]?.type ?? "";
  const end = memory.exits.get(stay) || OPEN;
  if (["0", "2", "8"].includes(type)) return { start: memory.entries.get(stay), end };
  // Night-by-night shelters count their nights one by one.
  if (!["3", "9", "10", "13"].includes(type)) return null;
  const start = memory.moveIns.get(stay);
  return start === 0 ? null : { start, end };
}

// One shared second tells where chance would hardly bring one about, two do where it would seldom bring about each.
const SURE_ALONE = 0.05;
const SURE_TWICE = 0.25;

/** Rows of an anonymous client made in the second of a named one's, who is of another household. */
function moments(check: ExportCheck): void {
  const { memory, sharedMoments } = check;
  const wanted = new Set(sharedMoments.flatMap(({ anonymous, named }) => [anonymous, named]));
  if (wanted.size === 0) return;
  const households = new Map<number, Set<number>>();
  for (let stay = 0; stay < memory.stayClients.length; stay++) {
    const client = memory.stayClients.get(stay);
    if (!wanted.has(client)) continue;
    const known = households.get(client) ?? new Set();
    households.set(client, known.add(memory.stayHouseholds.get(stay)));
  }
  const times = new Map<string, number>();
  const pairOf = ({ anonymous, named }: { anonymous: number; named: number }): string => `${anonymous} ${named}`;
  for (const one of sharedMoments)
    if (one.byChance < SURE_TWICE) times.set(pairOf(one), (times.get(pairOf(one)) ?? 0) + 1);
  for (const one of sharedMoments) {
    if (one.byChance >= ((times.get(pairOf(one)) ?? 0) > 1 ? SURE_TWICE : SURE_ALONE)) continue;
    const home = households.get(one.named);
    if ([...(households.get(one.anonymous) ?? [])].some((household) => home?.has(household) ?? false)) continue;
    const path = { file: `${one.file}.csv`, row: one.row, column: "DateCreated" };
    check.find("anonymous.timestamp-of-named-record", path, `client ${memory.clientRows.get(one.anonymous)}`);
  }
}
