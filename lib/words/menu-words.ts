/** Words of the menu. */
export const menuWords = {} as const;
