import type { Cluster } from "./clusters.js";

/** A new record's match with a record that is known. */
export interface NewMatch {
  readonly id: string;
  readonly matches: readonly string[];
}

/** Clusters after new records came, and what a person must settle. */
export interface GrownClusters {
  readonly clusters: readonly Cluster[];
  /** New records that match two clusters, or a cluster with somebody who is known to be somebody else: left alone. */
  readonly unsettled: readonly string[];
}

/**
 * Adds new records to clusters without making these anew: ids of clusters stay, and nothing is fused.
 *
 * A record that matches members of one cluster joins it; one that matches a record on its own makes a cluster with it.
 * One that would bring two clusters together, or two people who are known to be distinct, is left for a person.
 *
 * @example
 * const { clusters } = growClusters([{ id: "1", members: ["1", "2"] }], [{ id: "9", matches: ["2"] }, { id: "8", matches: ["5"] }]);
 * clusters; // => [{ id: "1", members: ["1", "2", "9"] }, { id: "5", members: ["5", "8"] }]
 */
export function growClusters(
  clusters: readonly Cluster[],
  arrivals: Iterable<NewMatch>,
  { knownDistinct = [] }: { readonly knownDistinct?: Iterable<readonly [string, string]> } = {},
): GrownClusters {
  const grown = clusters.map(({ id, members }) => ({ id, members: [...members] }));
  const homeOf = new Map(grown.flatMap((cluster) => cluster.members.map((member) => [member, cluster] as const)));
  const distinct = new Set([...knownDistinct].flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  const unsettled: string[] = [];
  for (const { id, matches } of arrivals) {
    const others = [...new Set(matches)].filter((other) => other !== id);
    if (others.length === 0) continue;
    const homes = new Set(others.map((other) => homeOf.get(other) ?? other));
    const [home] = homes;
    const alone = typeof home === "string";
    const members = home === undefined || alone ? [...others] : home.members;
    const fused = homes.size > 1 || homeOf.has(id);
    if (home === undefined || fused || members.some((member) => distinct.has(`${id}\n${member}`))) {
      unsettled.push(id);
      continue;
    }
    const cluster = alone ? { id: id < home ? id : home, members: [home] } : home;
    if (alone) {
      grown.push(cluster);
      homeOf.set(home, cluster);
    }
    cluster.members.push(id);
    cluster.members.sort();
    homeOf.set(id, cluster);
  }
  return { clusters: grown.sort((a, b) => (a.id < b.id ? -1 : 1)), unsettled };
}
