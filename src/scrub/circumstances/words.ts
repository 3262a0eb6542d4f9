/** Words; written for this library. */
export const CIRCUMSTANCE_WORDS = {} as const;
