import { expect, test } from 'vitest';
import { deleteClips } from '../../../lib/services/delete-clips';
import { readCitedFigures } from '../../../lib/services/read-cited-figures';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { makeFigure } from '../../unit/briefing/figure-records';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingFields, meetingWith } from './fill-store';

/** Clips a sentence on topics and takes a figure of it, the number counting the minutes of its taking. */
async function taken(db: RapporteurDatabase, printed: string, number: number, topicIds: string[]) {
  const clipId = await clipOf(db, `Up to now ${printed} arrived.`, topicIds);
  const clip = await db.clips.get(clipId);
  if (!clip) throw new Error('no clip');
  await db.figures.add(makeFigure(number, clip, printed, { takenAt: `2018-08-06T10:0${number}:00.000Z` }));
  return clipId;
}
const on = (date: string, series = meetingFields.series) => ({ ...meetingFields, date, series });

test('figures of earlier meetings of the series can be compared, those of later and of other groups not', async () => {
  const db = freshStore();
  const places = [on('2018-09-20'), on('2018-06-28'), on('2018-06-20', 'Another group'), on('2018-08-09')];
  const meetings = [];
  for (const place of places) meetings.push(await meetingWith(db, ['Arrivals'], place));
  for (const [index, { topicIds }] of meetings.entries()) await taken(db, `${index + 1},000`, index, topicIds);
  const read = async (meetingId = '') => (await readCitedFigures(db, meetingId)).map(({ figure }) => figure.printed);
  expect(await read(meetings[3]?.meetingId)).toEqual(['2,000', '4,000']);
  expect(await read(meetings[1]?.meetingId)).toEqual(['2,000']);
  expect(await read(meetings[2]?.meetingId)).toEqual(['3,000']);
  expect(await read(crypto.randomUUID())).toEqual([]);
});

test('each says who says it and when, and stands once, on every topic of its clip; in the inbox it is not compared', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals', 'Education'], on('2018-08-09'));
  const clipId = await taken(db, '11,267', 1, topicIds);
  await taken(db, '999', 2, []);
  const [cited, ...others] = await readCitedFigures(db, meetingId);
  expect(others).toEqual([]);
  expect(cited).toMatchObject({ producer: 'IOM', producerKey: 'iom', sourceTitle: 'Arrivals by land' });
  expect(new Set(cited?.topicIds)).toEqual(new Set(topicIds));
  expect(cited).toMatchObject({ published: '2018-08-01', asOf: null, supersededBy: null, transcribed: false });
  done(await deleteClips(db, { clipIds: [clipId] }));
  expect(await readCitedFigures(db, meetingId)).toEqual([]);
});
