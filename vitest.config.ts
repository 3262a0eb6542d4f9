import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("./src", import.meta.url));
const alias = [
  { find: /^hmis-privacy\/lexicons\/(.+)$/, replacement: `${src}/lexicons/$1.ts` },
  { find: /^hmis-privacy\/(.*)$/, replacement: `${src}/$1/index.ts` },
  { find: /^hmis-privacy$/, replacement: `${src}/index.ts` },
];
const TIME_ZONES = ["America/Los_Angeles", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kolkata"];

export default defineConfig({
  resolve: { alias },
  test: {
    coverage: { provider: "v8", include: ["src/**"] },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/bench/**"],
          typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"] },
          env: { TZ: "UTC" },
          testTimeout: process.env["RUNS"] === "long" ? 3_600_000 : 60_000,
        },
      },
      // Whatever touches a calendar day must not depend on where the machine stands.
      ...TIME_ZONES.map((TZ) => ({
        extends: true as const,
        test: { name: TZ, include: ["test/calendar/**/*.test.ts", "test/dob/**/*.test.ts"], env: { TZ } },
      })),
    ],
  },
});
