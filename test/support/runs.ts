/** How often a law is tried: seconds in `npm test`, thoroughly in `npm run test:long`. The seed is fixed. */
export const runs = (short: number, long = short * 200): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: process.env["RUNS"] === "long" ? long : short,
  seed: 20261128,
});
