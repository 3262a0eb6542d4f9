const HOW_OFTEN = process.env["RUNS"];
/** Whether there is time for what takes minutes. */
export const LONG = HOW_OFTEN === "long";
/** Whether each mutant waits for the tests: a sample stands for the whole. */
export const FEW = HOW_OFTEN === "few";
const MOST_FOR_A_MUTANT = 100;

/**
 * How often a law is tried: seconds in `npm test`, thoroughly in `npm run test:long`, a hundred times for a
 * mutant. The seed is fixed.
 */
export const runs = (short: number, long = short * 200): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: HOW_OFTEN === "long" ? long : FEW ? Math.min(short, MOST_FOR_A_MUTANT) : short,
  seed: 20261128,
});
