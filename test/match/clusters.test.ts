import { findDuplicates, growClusters } from "hmis-privacy/match";
import { describe, expect, it } from "vitest";

const one = { firstName: "Maribel", lastName: "Quintanilla", dob: "1984-03-09" };

describe("clusters", () => {
  it("have the smallest id, whatever the order", () => {
    const clients = ["7", "12", "3"].map((id) => ({ ...one, id }));
    expect(findDuplicates(clients).clusters).toEqual([{ id: "12", members: ["12", "3", "7"] }]);
  });

  it("are cut where two people are known to be distinct", () => {
    const clients = ["a", "b", "c"].map((id) => ({ ...one, id }));
    const { clusters, pairs, findings } = findDuplicates(clients, { knownDistinct: [["a", "c"]] });
    expect(pairs.map(({ left, right }) => left + right)).toEqual(["ab", "bc"]);
    expect(clusters).toEqual([{ id: "a", members: ["a", "b"] }]);
    expect(findings.map(({ code }) => code)).toEqual(["match.cluster-split"]);
  });

  it("are cut where two valid SSNs would meet that no match compares", () => {
    // A reviewer joined b, who tells no SSN, with d: then a, who matches b, can't be d as well.
    const clients = [
      { id: "a", ...one, ssn: "536904417" },
      { id: "b", ...one },
      { id: "d", firstName: "Tobias", lastName: "Nakagawa", dob: "1961-12-30", ssn: "222117364" },
    ];
    const { clusters, pairs } = findDuplicates(clients, { knownSame: [["b", "d"]] });
    expect(pairs.filter(({ verdict }) => verdict === "match").map(({ left, right }) => left + right)).toContain("ab");
    expect(clusters).toEqual([{ id: "b", members: ["b", "d"] }]);
  });

  it("are cut at a bridge that alone holds two groups together", () => {
    const left = ["a", "b", "c"].map((id) => ({ ...one, id }));
    const right = ["x", "y", "z"].map((id) => ({ id, firstName: "Tobias", lastName: "Nakagawa", dob: "1961-12-30" }));
    const { clusters, findings } = findDuplicates([...left, ...right], { knownSame: [["a", "x"]] });
    expect(clusters.map(({ members }) => members.join(""))).toEqual(["abc", "xyz"]);
    expect(findings.map(({ code }) => code)).toContain("match.cluster-split");
  });

  it("keep together what a reviewer calls one person", () => {
    const clients = [
      { id: "1", firstName: "Maribel", lastName: "Quintanilla" },
      { id: "2", firstName: "Mari", lastName: "Vasquez" },
    ];
    const { pairs, clusters } = findDuplicates(clients, { knownSame: [["2", "1"]] });
    expect(pairs).toMatchObject([{ left: "1", right: "2", verdict: "match" }]);
    expect(clusters).toEqual([{ id: "1", members: ["1", "2"] }]);
  });

  it("grow without changing their ids, and fuse nothing", () => {
    const clusters = [
      { id: "1", members: ["1", "2"] },
      { id: "5", members: ["5", "6"] },
    ];
    const grown = growClusters(
      clusters,
      [
        { id: "0", matches: ["2"] },
        { id: "9", matches: ["2", "6"] },
        { id: "8", matches: ["5"] },
        { id: "7", matches: [] },
      ],
      { knownDistinct: [["6", "8"]] },
    );
    expect(grown.clusters).toEqual([
      { id: "1", members: ["0", "1", "2"] },
      { id: "5", members: ["5", "6"] },
    ]);
    expect(grown.unsettled).toEqual(["9", "8"]);
    expect(clusters[0]?.members).toEqual(["1", "2"]);
  });
});
