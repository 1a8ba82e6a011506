import { measureActions } from './measure-actions';
import { measureFacts } from './measure-facts';
import { measureItems } from './measure-items';
import { measureKind } from './measure-kind';
import { measureNext } from './measure-next';
import type { Measured } from './measured';
import type { Outcome } from './outcome';
import { pairMeetings } from './pair-meetings';
import type { Truth } from './truth';

/** Everything measured on one document. Items and actions of a meeting that does not exist count against precision. */
export function measureDocument(truth: Truth, outcome: Outcome): Measured[] {
  const kind = measureKind(truth, outcome);
  if (truth.kind === 'neither') return kind;
  const reads = outcome.kind === 'read' && outcome.reading.kind !== 'neither' ? outcome.reading.meetings : [];
  const { pairs, extra } = pairMeetings(truth.meetings, reads);
  const scoresItems = truth.meetings.some(({ items }) => items);
  const scoresActions = truth.meetings.some(({ actions }) => actions);
  return [
    ...kind,
    ...pairs.flatMap(({ truth, read }) => [
      ...measureFacts(truth, read),
      ...measureItems(truth, read),
      ...measureActions(truth, read),
      ...measureNext(truth, read),
    ]),
    ...extra.flatMap((read) => [
      ...(scoresItems ? measureItems({ items: [] }, read) : []),
      ...(scoresActions ? measureActions({ actions: [] }, read) : []),
    ]),
  ];
}
