import { expect, test } from 'vitest';
import { blankBriefing } from '../../../lib/model/briefing';
import type { Figure } from '../../../lib/model/figure';
import type { Id } from '../../../lib/model/id';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import { chooseLibrary } from '../../../lib/packs/choose-library';
import { mergeLibraries } from '../../../lib/packs/merge/merge-libraries';
import { makeFigure } from '../briefing/figure-records';
import { makeClip, makeMeeting, makeSource, makeTopic, quoted, uuid, written } from '../briefing/records';
import { merged } from './merged';

const at = '2018-08-09T08:00:00.000Z';
const source = makeSource(1, { title: 'Report' });
const clip = makeClip(1, source, quoted('Forty roofs were mended in July in the harbour.'));
const library = (given: Partial<Library> = {}): Library => ({
  ...emptyLibrary(),
  meetings: [makeMeeting()],
  topics: [makeTopic(0, 'Shelter'), makeTopic(1, 'Food'), makeTopic(2, 'Water')],
  sources: [source],
  clips: [clip],
  ...given,
});
const tagOn = (topicId: Id) => ({ id: uuid(30), clipId: clip.id, topicId, position: 0, included: true, taggedAt: at });
const topicsOf = ({ tags }: Library) => tags.map(({ topicId }) => topicId).sort();

test('a clip that was moved, and moved again, stays where it was moved to whenever the pack comes again', () => {
  const pack = library({ tags: [tagOn(uuid(100))] });
  let here = merged(library({ tags: [tagOn(uuid(101))] }), pack);
  expect(topicsOf(here)).toEqual([uuid(100), uuid(101)]);
  here = { ...here, tags: here.tags.map((tag) => (tag.topicId === uuid(100) ? { ...tag, topicId: uuid(102) } : tag)) };
  here = merged(here, pack);
  expect(topicsOf(here)).toEqual([uuid(100), uuid(101), uuid(102)]);
  expect(merged(here, pack)).toEqual(here);
});

test('two topics of a pack stay two where one of them was renamed there and the other has its old name', () => {
  const pack = library({ topics: [makeTopic(0, 'Housing'), makeTopic(1, 'Shelter', { id: uuid(300) })] });
  const here = merged(library(), pack);
  expect(here.topics.map(({ id, title }) => [id, title])).toContainEqual([uuid(300), 'Shelter']);
  expect(here.conflicts.map(({ recordId, theirs }) => [recordId, theirs])).toEqual([[uuid(100), 'Housing']]);
});

test('how long clips of a meeting are kept goes into no pack, and none sets or changes it here', () => {
  const short = library({ meetings: [makeMeeting({ keepMonths: 1 })] });
  expect(merged(emptyLibrary(), short).meetings).toEqual(library().meetings);
  expect(merged(short, library({ meetings: [makeMeeting({ keepMonths: 2 })] })).meetings).toEqual(short.meetings);
  expect(merged(library(), short).meetings).toEqual(library().meetings);
  const choice = {
    ...{ meetingId: uuid(1), topicIds: new Set([uuid(100)]), without: new Set<Id>() },
    ...{ ownTexts: true, minutes: true, sharing: null, sensitivity: null, sensitive: { outBut: new Set<Id>() } },
    pages: new Set<Id>(),
  };
  expect(chooseLibrary(short, choice).library.meetings).toEqual(library().meetings);
});

test('the same action again is nothing that was completed', () => {
  const history = [{ at, kind: 'raised' as const, meetingId: uuid(1), status: 'open' as const }];
  const action = {
    ...{ id: uuid(50), meetingId: uuid(1), topicId: null, position: 0, text: 'Send the list', owners: ['all'] },
    ...{ due: null, dueAsWritten: '', status: 'open' as const, history, clipIds: [] },
  };
  const here = library({ actions: [action] });
  const { writes, report } = mergeLibraries(here, structuredClone(here), { packId: uuid(77), at });
  expect(report.tables.get('actions')).toEqual({ added: 0, completed: 0, same: 1 });
  expect(writes.actions).toEqual([]);
});

test.each<[string, Partial<Figure>, Partial<Figure>, Partial<Figure>]>([
  ['there', { unit: 'number' }, { unit: 'households', settled: ['unit'] }, { unit: 'households', settled: ['unit'] }],
  [
    'here, that nobody states it',
    { basis: null, settled: ['basis'] },
    { basis: 'stock' },
    { basis: null, settled: ['basis'] },
  ],
  [
    'one thing here and one there',
    { place: 'Tunis', settled: ['place'], unitText: 'read' },
    { place: '', settled: ['unit'], unitText: 'households' },
    { place: 'Tunis', settled: ['place', 'unit'], unitText: 'households' },
  ],
])('what a person said of a figure goes before what was read: said %s', (_, mine, theirs, known) => {
  const withFigure = (given: Partial<Figure>) => library({ figures: [makeFigure(1, clip, '40', given)] });
  for (const [first, second] of [
    [mine, theirs],
    [theirs, mine],
  ] as const) {
    const { figures, conflicts } = merged(withFigure(first), withFigure(second));
    expect({ ...figures[0], settled: figures[0]?.settled.toSorted() }).toMatchObject(known);
    expect(conflicts).toEqual([]);
  }
});

/** Another's meeting that nothing tells from here: it has no date and another name. */
const there = { ...{ id: uuid(2), title: 'Our group', series: '', date: null } };

test.each<[string, Partial<Library>]>([
  ['a topic', { topics: [makeTopic(0, 'Roads', { id: uuid(300), meetingId: there.id })] }],
  [
    'nothing but tags',
    {
      topics: [makeTopic(0, 'Shelter', { id: uuid(300), meetingId: there.id })],
      ...{ sources: [source], clips: [clip], tags: [tagOn(uuid(300))] },
    },
  ],
])('a pack whose meeting went into another, and left %s there, goes there again by itself', (_, given) => {
  const pack = { ...emptyLibrary(), meetings: [makeMeeting(there)], ...given };
  const here = merged(library(), pack, new Map([[there.id, uuid(1)]]));
  expect(here.meetings.map(({ id }) => id)).toEqual([uuid(1)]);
  expect(merged(here, pack)).toEqual(here);
  expect(merged(here, pack, new Map([[there.id, null]])).meetings).toHaveLength(2);
});

test('a meeting has one briefing, also where a pack brings two of it', () => {
  const briefing = (number: number, text: string) => ({
    ...blankBriefing({ id: uuid(number), meetingId: uuid(1) }),
    highlights: written(text),
  });
  const pack = library({ briefings: [briefing(91, 'One'), briefing(92, 'Other')] });
  for (const mine of [library(), library({ briefings: [briefing(90, 'Mine')] })]) {
    const both = merged(mine, pack);
    expect(both.briefings).toHaveLength(1);
    const said = [...both.briefings, ...both.conflicts.map(({ theirs }) => ({ highlights: theirs }))];
    const texts = [...mine.briefings, ...pack.briefings].map(({ highlights }) => highlights);
    expect(said.map(({ highlights }) => highlights)).toEqual(texts);
    expect(merged(both, pack)).toEqual(both);
  }
});
