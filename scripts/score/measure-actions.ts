import type { MeetingReading } from '../../lib/model/minutes-reading';
import { actionLikeness } from './action-likeness';
import { matchPairs } from './match-pairs';
import type { Measured } from './measured';
import { sameOwners } from './same-owners';
import type { MeetingTruth } from './truth';

/** Which actions were found, which read ones are none, and owner and due date of those found. */
export function measureActions({ actions }: MeetingTruth, read: MeetingReading | null): Measured[] {
  if (actions === undefined) return [];
  const reads = read?.actions ?? [];
  const { matched, missed, extra } = matchPairs(actions, reads, (a, b) => actionLikeness(a.text, b.text));
  const owned = matched.flatMap(({ truth, read }) =>
    truth.owners ? [{ text: truth.text, is: truth.owners, read }] : [],
  );
  const strangers = owned.filter(({ is, read }) => !sameOwners(is, read.owners));
  const dated = matched.flatMap(({ truth, read }) => (truth.due ? [{ text: truth.text, is: truth.due, read }] : []));
  const late = dated.filter(({ is, read }) => is !== read.due);
  return [
    {
      measure: 'actions-recall',
      hit: matched.length,
      total: actions.length,
      findings: missed.map(({ text, owners }) => `missed “${text}” (${(owners ?? []).join(', ')})`),
    },
    {
      measure: 'actions-precision',
      hit: matched.length,
      total: reads.length,
      findings: extra.map(({ text, owners, line }) => `extra “${text}” (${owners.join(', ')}; line ${line})`),
    },
    {
      measure: 'owners',
      hit: owned.length - strangers.length,
      total: owned.length,
      findings: strangers.map(
        ({ text, is, read }) => `“${text}”: expected ${JSON.stringify(is)}, read ${JSON.stringify(read.owners)}`,
      ),
    },
    {
      measure: 'due',
      hit: dated.length - late.length,
      total: dated.length,
      findings: late.map(({ text, is, read }) => `“${text}”: expected ${is}, read ${read.due ?? 'none'}`),
    },
  ];
}
