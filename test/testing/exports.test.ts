import { collectExport, deidentifyExport, memorySource } from "hmis-privacy/export";
import { spokane2024 } from "hmis-privacy/policy";
import { assertExportKeepsNobody, type ExportUnderTest } from "hmis-privacy/testing";
import { describe, expect, it } from "vitest";

const library: ExportUnderTest = async (files, clients) => {
  const done = await deidentifyExport(memorySource(files), { clients, asOf: "2026-11-23", policy: spokane2024 });
  if (done.status !== "done") throw new Error(`blocked: ${done.blockers.map(({ code }) => code).join(", ")}`);
  const out = [...(await collectExport(done.export))];
  return Object.fromEntries(out.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
};

describe("assertExportKeepsNobody", () => {
  it.each(["FY2024", "FY2026"] as const)("passes the library's export of %s", async (version) => {
    await assertExportKeepsNobody(library, { runs: 25, version });
  });

  it.each<[string, ExportUnderTest]>([
    ["does nothing", async (files) => files],
    [
      "forgets the texts",
      async (files, clients) => ({ ...files, "Client.csv": (await library(files, clients))["Client.csv"] ?? "" }),
    ],
    [
      "forgets the names",
      async (files, clients) => ({ ...(await library(files, clients)), "Client.csv": files["Client.csv"] ?? "" }),
    ],
    ["forgets all but the first client", async (files, clients) => library(files, clients.slice(0, 1))],
    [
      "forgets other people's texts",
      async (files, clients) => {
        const out = await library(files, clients);
        const own = (line: string) => clients.some((id) => line.includes(id));
        return Object.fromEntries(
          Object.entries(out).map(([name, text]) => {
            const was = (files[name] ?? "").split("\n");
            return [
              name,
              text
                .split("\n")
                .map((line, i) => (own(was[i] ?? "") ? line : (was[i] ?? "")))
                .join("\n"),
            ];
          }),
        );
      },
    ],
  ])("catches one that %s", async (_, deidentify) => {
    await expect(assertExportKeepsNobody(deidentify, { runs: 60 })).rejects.toThrow(/something is left/);
  });
});
