/** Words; written for this library. */
export const DISCLOSURE_WORDS = {} as const;
