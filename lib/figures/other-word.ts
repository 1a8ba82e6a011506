/** "Five others", "1,200 more", "4,5 millones menos": of what was counted before. */
export const otherWord = /^(?:others|more|autres|otr[oa]s|moins|menos|اخرون|اخرين|اخري)$/;
