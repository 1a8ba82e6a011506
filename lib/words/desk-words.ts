/** Words of the desk. */
export const deskWords = {} as const;
