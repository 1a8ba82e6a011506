/** Larger files are not read: in memory a file takes several times its size. */
export const mostBytes = 50_000_000;
