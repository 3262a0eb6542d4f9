/** Records that are one person, as far as the matches tell. */
export interface Cluster {
  /** The smallest of its members' ids when it was first made. */
  readonly id: string;
  readonly members: readonly string[];
}

/** An edge between two rows. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  /** Higher is surer. */
  readonly weight: number;
}

/** What clusters are made from. */
export interface ClusterInput {
  readonly rows: number;
  /** Matches, and what a person said to be the same. */
  readonly matches: readonly Edge[];
  /** Pairs that may be the same; they only support a bridge. */
  readonly possible: readonly Edge[];
  /** Whether a person, or a household, says that two rows are two people. */
  readonly distinct: ReadonlyMap<number, ReadonlySet<number>>;
  /** A full valid Social Security number, 0 for none. */
  readonly ssnOf: (row: number) => number;
  readonly areSlips: (a: number, b: number) => boolean;
  /** The record's id: settles ties, so that the order of the records settles nothing. */
  readonly orderOf: (row: number) => string;
}

/** Rows of each cluster, and the edges that were cut. */
export interface ClusterRows {
  readonly clusters: readonly (readonly number[])[];
  readonly cut: readonly Edge[];
}

/**
 * Connected components of the matches; a component in which two people meet is cut at its weakest edge.
 *
 * Two people meet where a known-distinct pair, or two valid Social Security numbers that no match compares, would come
 * together, or where one match alone holds two groups together that otherwise have nothing in common.
 */
export function clustersOf(input: ClusterInput): ClusterRows {
  const parent = new Int32Array(input.rows);
  for (let row = 0; row < input.rows; row++) parent[row] = row;
  for (const { left, right } of input.matches) unite(parent, left, right);
  const sizes = new Int32Array(input.rows);
  for (let row = 0; row < input.rows; row++) {
    const root = find(parent, row);
    sizes[root] = (sizes[root] as number) + 1;
  }
  const clusters: number[][] = [];
  const cut: Edge[] = [];
  const members = new Map<number, number[]>();
  const edges = new Map<number, Edge[]>();
  const support = new Map<number, Edge[]>();
  for (const edge of input.matches) {
    const { left, right } = edge;
    const root = find(parent, left);
    if (sizes[root] !== 2) append(edges, root, edge);
    else if (areDistinct(input, left, right)) cut.push(edge);
    else clusters.push(left < right ? [left, right] : [right, left]);
  }
  for (const [root] of edges) members.set(root, []);
  for (let row = 0; row < input.rows; row++) {
    const root = find(parent, row);
    if ((sizes[root] as number) > 2) members.get(root)?.push(row);
  }
  for (const edge of input.possible) {
    const root = find(parent, edge.left);
    if ((sizes[root] as number) > 2 && root === find(parent, edge.right)) append(support, root, edge);
  }
  for (const [root, rows] of members) {
    const own = edges.get(root) ?? [];
    for (const part of agree(rows, own, input, cut))
      clusters.push(...withoutBridges(part, own, support.get(root) ?? [], cut, input.orderOf));
  }
  return { clusters: clusters.filter((rows) => rows.length > 1), cut };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function find(parent: Int32Array, row: number): number {
  let at = row;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at] as number] as number;
    at = parent[at] as number;
  }
  return at;
}

function unite(parent: Int32Array, a: number, b: number): void {
  const left = find(parent, a);
  const right = find(parent, b);
  if (left < right) parent[right] = left;
  else parent[left] = right;
}

const areDistinct = ({ distinct }: ClusterInput, a: number, b: number): boolean => distinct.get(a)?.has(b) ?? false;

/** Joins from the surest edge on, and leaves out each that would bring two people together. */
function agree(rows: readonly number[], edges: readonly Edge[], input: ClusterInput, cut: Edge[]): number[][] {
  if (!rows.some((row) => input.distinct.has(row)) && !haveTwoNumbers(rows, input)) return [[...rows]];
  const group = new Map<number, number[]>(rows.map((row) => [row, [row]]));
  const direct = new Map<number, Set<number>>();
  for (const { left, right } of edges) {
    direct.set(left, (direct.get(left) ?? new Set()).add(right));
    direct.set(right, (direct.get(right) ?? new Set()).add(left));
  }
  const clash = (a: number, b: number): boolean => {
    if (areDistinct(input, a, b)) return true;
    const [x, y] = [input.ssnOf(a), input.ssnOf(b)];
    return x !== 0 && y !== 0 && x !== y && !input.areSlips(x, y) && !(direct.get(a)?.has(b) ?? false);
  };
  for (const edge of [...edges].sort((a, b) => b.weight - a.weight || byWeight(a, b, input.orderOf))) {
    const left = group.get(edge.left) ?? [];
    const right = group.get(edge.right) ?? [];
    if (left === right) continue;
    if (left.some((a) => right.some((b) => clash(a, b)))) {
      cut.push(edge);
      continue;
    }
    left.push(...right);
    for (const row of right) group.set(row, left);
  }
  return [...new Set(group.values())];
}

/** Weakest first; ties in the order of the ids, whichever of the two stands left. */
function byWeight(a: Edge, b: Edge, orderOf: (row: number) => string): number {
  if (a.weight !== b.weight) return a.weight - b.weight;
  const inOrder = ({ left, right }: Edge): readonly [string, string] => {
    const [x, y] = [orderOf(left), orderOf(right)];
    return x < y ? [x, y] : [y, x];
  };
  const [aFirst, aSecond] = inOrder(a);
  const [bFirst, bSecond] = inOrder(b);
  if (aFirst !== bFirst) return aFirst < bFirst ? -1 : 1;
  return aSecond === bSecond ? 0 : aSecond < bSecond ? -1 : 1;
}

function haveTwoNumbers(rows: readonly number[], { ssnOf }: ClusterInput): boolean {
  let one = 0;
  for (const row of rows) {
    const ssn = ssnOf(row);
    if (ssn === 0 || ssn === one) continue;
    if (one !== 0) return true;
    one = ssn;
  }
  return false;
}

/** Cuts the weakest match that alone holds together two groups of two or more. */
function withoutBridges(
  rows: readonly number[],
  matches: readonly Edge[],
  possible: readonly Edge[],
  cut: Edge[],
  orderOf: (row: number) => string,
): number[][] {
  if (rows.length < 4 || rows.length > 1000) return [[...rows]];
  const inside = new Set(rows);
  const within = ({ left, right }: Edge): boolean => inside.has(left) && inside.has(right);
  const own = matches.filter(within);
  const others = possible.filter(within);
  if (own.length + others.length > rows.length * 3) return [[...rows]]; // too dense for a bridge of two large groups
  const next = neighbours([...own, ...others]);
  const bridges = own.filter((edge) => mayBeBridge(edge, next)).sort((a, b) => byWeight(a, b, orderOf));
  for (const bridge of bridges) {
    const side = reach(bridge.left, [...own, ...others], bridge);
    if (side.has(bridge.right) || side.size < 2 || rows.length - side.size < 2) continue;
    cut.push(bridge);
    const rest = rows.filter((row) => !side.has(row));
    return [[...side], rest].flatMap((part) => withoutBridges(part, own, others, cut, orderOf));
  }
  return [[...rows]];
}

function neighbours(edges: readonly Edge[]): Map<number, number[]> {
  const next = new Map<number, number[]>();
  for (const { left, right } of edges) {
    append(next, left, right);
    append(next, right, left);
  }
  return next;
}

/** Whether both ends have others, and none in common: nearly every edge is told apart by that. */
function mayBeBridge({ left, right }: Edge, next: ReadonlyMap<number, readonly number[]>): boolean {
  const [ofLeft, ofRight] = [next.get(left) ?? [], next.get(right) ?? []];
  return ofLeft.length > 1 && ofRight.length > 1 && !ofLeft.some((row) => ofRight.includes(row));
}

function reach(from: number, edges: readonly Edge[], except: Edge): Set<number> {
  const next = neighbours(edges.filter((edge) => edge !== except));
  const seen = new Set([from]);
  const queue = [from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const row of next.get(at) ?? [])
      if (!seen.has(row)) {
        seen.add(row);
        queue.push(row);
      }
  return seen;
}
