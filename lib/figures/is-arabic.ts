/** Whether a word begins with a letter of Arabic. Asked of every word of a text, so without a pattern. */
export const isArabic = (word: string): boolean => word >= '\u0600' && word < '\u0700';
