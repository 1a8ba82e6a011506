/** Words of the card. */
export const cardWords = {} as const;
