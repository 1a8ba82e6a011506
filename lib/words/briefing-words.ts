/** Words of the briefing. */
export const briefingWords = {} as const;
