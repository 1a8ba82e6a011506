import { expect, test } from 'vitest';
import { ownDetails } from '../../../entrypoints/desk/hand-out/own-details';
import type { WrittenText } from '../../../lib/model/written-block';
import { makeActionRow, makeLastTime } from '../briefing/last-time-records';
import { briefingInput, makeBriefingRecord, makeTopic, topicEntry } from '../briefing/records';

const link = (url: string): WrittenText => [
  { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: 'the focal point' }] }] },
];

test('an address behind a link counts, in what the person wrote and in the minutes', () => {
  const input = briefingInput({
    briefing: makeBriefingRecord({ highlights: link('mailto:jane.doe@unhcr.example?subject=Figures') }),
    topics: [
      topicEntry(makeTopic(0, 'Arrivals', { summary: link('https://portal.example/report/1234567890') }), {
        lastTime: makeLastTime('Arrivals', {
          said: [
            {
              type: 'paragraph',
              children: [
                { type: 'link', url: 'mailto:o.haddad@iom.example', children: [{ type: 'text', value: 'IOM' }] },
              ],
            },
          ],
        }),
      }),
    ],
  });
  expect(ownDetails(input, [])).toEqual([
    { topic: null, text: 'jane.doe@unhcr.example' },
    { topic: 1, text: 'o.haddad@iom.example' },
  ]);
});

test('an action counts whatever its status, with its owners and its due date, under the item that goes on with it', () => {
  const topic = makeTopic(0, 'Arrivals');
  const input = briefingInput({ topics: [topicEntry(topic)] });
  const done = makeActionRow('Call the brother of the survivor, +252 61 555 1234', { status: 'done' }, { open: false });
  const owned = makeActionRow(
    'Share the notes',
    { owners: ['IOM', 'amina.k@ngo.example'], dueAsWritten: 'after o.haddad@iom.example is back' },
    { onTopicId: topic.id },
  );
  expect(ownDetails(input, [done, owned])).toEqual([
    { topic: null, text: '+252 61 555 1234' },
    { topic: 1, text: 'amina.k@ngo.example' },
    { topic: 1, text: 'o.haddad@iom.example' },
  ]);
});
