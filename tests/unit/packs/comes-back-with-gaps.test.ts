import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import type { WrittenText } from '../../../lib/model/written-block';
import { chooseLibrary } from '../../../lib/packs/choose-library';
import { makeBriefingRecord, makeMeeting, makeTopic, uuid } from '../briefing/records';
import { anyLibrary } from './any-library';
import { merged } from './merged';
import { sortedLibrary } from './sorted-library';

test('whatever was left out of a pack, one that comes back as it went changes nothing', () => {
  const kept = { without: fc.nat(9), ownTexts: fc.boolean(), minutes: fc.boolean(), left: fc.nat(3) };
  fc.assert(
    fc.property(anyLibrary(), fc.record(kept), ({ ...library }, { without, left, ...texts }) => {
      const [meeting] = library.meetings;
      if (!meeting) return;
      const sent = chooseLibrary(library, {
        ...{ meetingId: meeting.id, ...texts, sharing: null, sensitivity: 'low' },
        ...{ sensitive: { outBut: new Set() }, pages: new Set(library.snapshots.map(({ id }) => id)) },
        without: new Set(library.clips.slice(without, without + 1).map(({ id }) => id)),
        topicIds: new Set(library.topics.filter((_, at) => at !== left).map(({ id }) => id)),
      });
      expect(sortedLibrary(merged(library, sent.library))).toEqual(sortedLibrary(library));
    }),
    { numRuns: Number(process.env.PROVE_RUNS ?? 60) },
  );
});

const quoting = (words: string, printed: string, sentence: string): WrittenText => [
  {
    type: 'paragraph',
    children: [
      { type: 'text', value: words },
      { type: 'figure', figure: { topicId: uuid(100), printed, sentence } },
    ],
  },
];
const whole = quoting('In the camp ', '711', 'They were 711.');
const gapped = quoting('In the camp ', '…', '');
const changed = quoting('Near the camp ', '…', '');
const other = quoting('In the camp ', '712', 'They were 712.');
const saying = (lineToTake: WrittenText): Library => ({
  ...emptyLibrary(),
  meetings: [makeMeeting()],
  topics: [makeTopic(0, 'Health', { lineToTake })],
});
const told = ({ topics, conflicts }: Library) => [topics[0]?.lineToTake, ...conflicts.map(({ theirs }) => theirs)];

test.each<[string, WrittenText[], WrittenText[]]>([
  ['the same with a gap is nothing new', [whole, gapped], [whole]],
  ['a gap is filled by the same without it', [gapped, whole], [whole]],
  ['what was changed around a gap is shown', [whole, changed], [whole, changed]],
  ['another number is shown', [whole, other], [whole, other]],
  ['what waits already is not shown with gaps too', [changed, whole, gapped], [changed, whole]],
  ['one that fills a gap leaves another number to be shown', [gapped, whole, other], [whole, other]],
])('of texts that quote a figure, %s', (_, [first = [], ...packs], known) => {
  expect(told(packs.map(saying).reduce((here, pack) => merged(here, pack), saying(first)))).toEqual(known);
});

test('a difference that a backup brings along is not shown where it is the text of here with gaps', () => {
  const both = merged(saying(changed), saying(gapped));
  expect(both.conflicts).toHaveLength(1);
  expect(told(merged(saying(whole), both))).toEqual([whole, changed]);
});

test('a key figure that fills a gap stands where the gap stood', () => {
  const figure = (printed: string, sentence: string) => ({ topicId: uuid(100), printed, sentence });
  const choosing = (first: ReturnType<typeof figure>): Library => ({
    ...saying(whole),
    briefings: [makeBriefingRecord({ keyFigures: [first, figure('52', 'They were 52.')] })],
  });
  const chosen = choosing(figure('711', 'They were 711.'));
  expect(merged(choosing(figure('…', '')), chosen).briefings).toEqual(chosen.briefings);
});

test('an event of a meeting that did not go along stands in the history of its action once', () => {
  const event = {
    at: '2018-07-01T08:00:00.000Z',
    kind: 'raised' as const,
    meetingId: uuid(2),
    status: 'open' as const,
  }; // literals of the enums
  const library: Library = {
    ...emptyLibrary(),
    meetings: [makeMeeting(), makeMeeting({ id: uuid(2), date: '2018-06-28' })],
    actions: [
      {
        ...{ id: uuid(50), meetingId: uuid(1), topicId: null, position: 0, text: 'Send the list', owners: ['all'] },
        ...{ due: null, dueAsWritten: '', status: 'open', history: [event], clipIds: [] },
      },
    ],
  };
  const { library: pack } = chooseLibrary(library, {
    ...{ meetingId: uuid(1), topicIds: new Set(), without: new Set(), ownTexts: true, minutes: true },
    ...{ sharing: null, sensitivity: null, sensitive: { outBut: new Set() }, pages: new Set() },
  });
  expect(pack.actions.map(({ history }) => history)).toEqual([[{ ...event, meetingId: null }]]);
  expect(merged(library, pack)).toEqual(library);
  expect(merged(pack, library).actions).toEqual(library.actions);
});
