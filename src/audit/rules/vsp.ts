import { eva, vawa } from "./sources.js";
import { on, rules } from "../rule.js";

/** Victim service providers keep their clients out of the HMIS, and their addresses out of sight. */
export const vspRules = /* @__PURE__ */ rules([
  {
    code: "vsp.client-data",
    severity: "error",
    source: vawa,
    why: "Victim service providers may not enter clients into an HMIS; their data belongs in a comparable database. This must not leave the house.",
    mend: "HMIS lead",
    checks: [on("Enrollment", "ProjectID", { holds: (_, its) => its.project?.victimServiceProvider !== true })],
  },
  {
    code: "vsp.participates",
    severity: "error",
    source: eva("VSP participating in HMIS"),
    why: "A project of a victim service provider is set to take part in the HMIS, which the law forbids.",
    mend: "HMIS lead",
    checks: [
      on("HMISParticipation", "HMISParticipationType", {
        when: (_, its) => its.project?.victimServiceProvider === true,
        holds: (row) => row.HMISParticipationType !== "1",
      }),
    ],
  },
  {
    code: "vsp.comparable-database-client",
    severity: "error",
    source: vawa,
    why: "The project keeps its clients in a comparable database, and yet they stand here.",
    mend: "HMIS lead",
    checks: [
      on("Enrollment", "ProjectID", {
        when: (_, its) => its.project !== null && !its.project.victimServiceProvider,
        holds: (row, its) => {
          const day = row.EntryDate.replaceAll("-", "");
          const covering = its.project?.participation.filter(
            ({ start, end }) => Number(day) >= start && (end === 0 || Number(day) <= end),
          );
          return covering === undefined || covering.length === 0 || covering.some(({ type }) => type !== "2");
        },
      }),
    ],
  },
  {
    code: "vsp.location",
    severity: "error",
    source: vawa,
    why: "The address of a place where victims live is told. Their location is personal information too.",
    mend: "HMIS lead",
    checks: (["Address1"] as const).map((column) =>
      on("ProjectCoC", column, {
        when: (_, its) => its.project?.victimServiceProvider === true || its.project?.targetPopulation === "1",
        holds: (row) => row.Address1 === "" && row.Address2 === "",
      }),
    ),
  },
  {
    code: "vsp.not-marked",
    severity: "warning",
    source: vawa,
    why: "The name speaks of domestic violence and the organization is not marked as a victim service provider: if it is one, its clients may not be here.",
    mend: "HMIS lead",
    checks: (["OrganizationName", "OrganizationCommonName"] as const).map((column) =>
      on("Organization", column, {
        when: (row) => row.VictimServiceProvider !== "1",
        holds: (row) =>
          !/\b(?:domestic violence|dv|battered|sexual assault|victim services?|survivors? of)\b/i.test(row[column]),
      }),
    ),
  },
  {
    code: "vsp.organization-with-clients",
    severity: "error",
    source: vawa,
    why: "The organization is a victim service provider, and clients are enrolled in its projects: they may not be in an HMIS.",
    mend: "HMIS lead",
  },
]);
