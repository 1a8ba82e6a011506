import { expect, test } from 'vitest';
import { blankBriefing } from '../../../lib/model/briefing';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import type { FigureKey, WrittenText } from '../../../lib/model/written-block';
import { chooseLibrary, type PackChoice } from '../../../lib/packs/choose-library';
import { makeFigure } from '../briefing/figure-records';
import { makeClip, makeMeeting, makeSource, makeTopic, quoted, uuid } from '../briefing/records';

const source = makeSource(1, { title: 'Report' });
const open = makeClip(1, source, quoted('Some 40 roofs were mended.'));
const secret = makeClip(2, source, quoted('In the camp 711 had the fever.'), { sharing: 'RED' });
const keys: FigureKey[] = [
  { topicId: uuid(100), printed: '40', sentence: 'Some 40 roofs were mended.', figureId: uuid(6001) },
  { topicId: uuid(100), printed: '711', sentence: 'In the camp 711 had the fever.', figureId: uuid(6002) },
  { topicId: uuid(100), printed: '58', sentence: 'The minutes had 58.' },
  { topicId: uuid(101), printed: '93', sentence: 'Another topic had 93.' },
];
const text: WrittenText = [{ type: 'paragraph', children: keys.map((figure) => ({ type: 'figure', figure })) }];
const library: Library = {
  ...emptyLibrary(),
  meetings: [makeMeeting()],
  topics: [makeTopic(0, 'Shelter', { summary: text, lineToTake: text, ask: text }), makeTopic(1, 'Health')],
  sources: [source],
  clips: [open, secret],
  tags: [open, secret].map((clip, position) => ({
    ...{ id: uuid(30 + position), clipId: clip.id, topicId: uuid(100), position, included: true },
    taggedAt: '2018-08-06T09:30:00.000Z',
  })),
  figures: [makeFigure(1, open, '40'), makeFigure(2, secret, '711')],
  briefings: [
    { ...blankBriefing({ id: uuid(90), meetingId: uuid(1) }), highlights: text, method: text, keyFigures: keys },
  ],
};
const choice: PackChoice = {
  ...{ meetingId: uuid(1), topicIds: new Set([uuid(100)]), without: new Set(), ownTexts: true, minutes: true },
  ...{ sharing: 'GREEN', sensitivity: null, sensitive: { outBut: new Set() } },
  pages: new Set(),
};

test.each<[string, Partial<PackChoice>, string[], string[]]>([
  ['for these readers', {}, ['40', '58'], ['711', '93', 'fever', 'Another']],
  ['without its clip', { sharing: null, without: new Set([open.id]) }, ['711', '58'], ['40', 'roofs', '93']],
  ['without the minutes', { minutes: false }, ['40'], ['711', 'fever', '58', 'minutes had']],
  ['with everything', { sharing: null, topicIds: new Set([uuid(100), uuid(101)]) }, ['40', '711', '58', '93'], []],
])('what the person wrote holds no number or sentence that does not go along: %s', (_, given, goes, stays) => {
  const { library: pack } = chooseLibrary(library, { ...choice, ...given });
  const told = JSON.stringify([pack.topics, pack.briefings]);
  for (const words of goes) expect(told).toContain(`"printed":"${words}"`);
  for (const words of stays) expect(told).not.toContain(words.length > 3 ? words : `"printed":"${words}"`);
  expect(pack.briefings[0]?.keyFigures.map(({ printed }) => printed).toSorted()).toEqual(goes.toSorted());
});
