import type { Token } from './token';

/** The folded word at a place of a sentence; empty where there is none. */
export const foldAt = (tokens: readonly Token[], at: number): string => tokens[at]?.fold ?? '';
