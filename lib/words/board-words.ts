/** Words of the board. */
export const boardWords = {} as const;
