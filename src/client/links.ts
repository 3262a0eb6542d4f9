import type { Finding } from "../core/index.js";
import type { Chart, ChartEnrollment } from "./chart.js";

/** What still ties an anonymous member to an identified one, once for each enrollment of the anonymous one. */
export function links(
  charts: readonly Chart[],
  anonymize: ReadonlySet<string>,
): Finding<"client.linked-by-household-id" | "client.linked-by-timestamp">[] {
  const identified = charts
    .filter(({ clientId }) => !anonymize.has(clientId))
    .flatMap(({ enrollments }) => enrollments);
  const households = new Set(identified.map(({ householdId }) => householdId));
  const seconds = new Set(identified.flatMap(secondsOf));
  return charts
    .filter(({ clientId }) => anonymize.has(clientId))
    .flatMap(({ clientId, enrollments }) =>
      enrollments.flatMap((enrollment, index) => {
        const path = { field: "enrollments", index };
        return [
          ...(households.has(enrollment.householdId)
            ? [{ code: "client.linked-by-household-id", severity: "warning", path, clientId } as const]
            : []),
          ...(secondsOf(enrollment).some((second) => seconds.has(second))
            ? [{ code: "client.linked-by-timestamp", severity: "warning", path, clientId } as const]
            : []),
        ];
      }),
    );
}

const secondsOf = ({ createdAt, updatedAt }: ChartEnrollment): string[] =>
  [createdAt, updatedAt].filter((second) => second !== null);
