/** "1 clip", "2 clips", "1,204 clips": a number with the word for what it counts, in English. */
export const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
