import type { Verdict } from '../lib/model/verification';

/** The shape of each verdict, so that colour alone says nothing. */
export const verdictMarks: Record<Verdict, string> = { stands: '✓', changed: '≠', gone: '✗', unchecked: '?' };
