import { type Measured, measuredOnce } from './measured';
import { type Outcome, outcomeInWords } from './outcome';
import type { Truth } from './truth';

const MEASURE_OF = { neither: 'refused', agenda: 'agendas', minutes: 'minutes' } as const;

/** Whether a document was taken for what it is, and one of several meetings for several. */
export function measureKind(truth: Truth, outcome: Outcome): Measured[] {
  const taken = outcome.kind === 'refused' ? 'neither' : outcome.kind === 'read' ? outcome.reading.kind : null;
  const finding = `expected ${truth.kind}, read ${outcomeInWords(outcome)}`;
  const kind = measuredOnce(MEASURE_OF[truth.kind], taken === truth.kind, finding);
  if (truth.kind === 'neither') return [kind];
  const read = outcome.kind === 'read' && outcome.reading.kind !== 'neither' ? outcome.reading.meetings.length : 0;
  const expected = truth.meetings.length;
  const counted = `expected ${expected} meetings, read ${read}`;
  const number = measuredOnce('split-number', read === expected, counted);
  return expected > 1 ? [kind, measuredOnce('split', read > 1, counted), number] : [kind, number];
}
