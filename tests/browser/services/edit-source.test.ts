import { expect, test } from 'vitest';
import { editSource } from '../../../lib/services/edit-source';
import { undoLatest } from '../../../lib/services/undo';
import { clipView } from '../../../lib/store/clip-queries';
import { freshStore } from '../store/with-store';
import { clipOf, done } from './fill-store';

async function aSource() {
  const db = freshStore();
  const clipId = await clipOf(db, 'one');
  const fields = async () => (await clipView(db, clipId))?.source.fields;
  const sourceId = (await clipView(db, clipId))?.source.id ?? '';
  return { db, clipId, sourceId, fields };
}

test('a correction says that the person made it, and keeps what the page said', async () => {
  const { db, sourceId, fields } = await aSource();
  done(await editSource(db, { sourceId, field: 'published', value: '2018-07' }));
  expect((await fields())?.published).toEqual({
    chosen: { value: '2018-07', from: 'person', label: '' },
    others: [{ value: '2018-08-01', from: 'time-element', label: '' }],
  });
  done(await undoLatest(db));
  expect((await fields())?.published.chosen?.from).toBe('time-element');
});

test('a value that the page offered is chosen again with where it stood', async () => {
  const { db, sourceId, fields } = await aSource();
  const before = (await fields())?.published;
  done(await editSource(db, { sourceId, field: 'published', value: null }));
  expect((await fields())?.published.chosen).toBeNull();
  done(await editSource(db, { sourceId, field: 'published', value: '2018-08-01' }));
  expect((await fields())?.published).toEqual(before);
});

test('every kind of field can be corrected', async () => {
  const { db, sourceId, fields } = await aSource();
  done(await editSource(db, { sourceId, field: 'type', value: 'dataset' }));
  done(await editSource(db, { sourceId, field: 'title', value: 'Another title' }));
  done(await editSource(db, { sourceId, field: 'producer', value: ['IOM', 'UNHCR'] }));
  done(await editSource(db, { sourceId, field: 'period', value: { start: '2018-01', end: '2018-06' } }));
  done(await editSource(db, { sourceId, field: 'caveats', value: ['Provisional.'] }));
  expect(await fields()).toMatchObject({
    type: 'dataset',
    title: { chosen: { value: 'Another title' } },
    producer: { chosen: { value: ['IOM', 'UNHCR'], from: 'person' }, others: [{ value: ['IOM'] }] },
    period: { chosen: { value: { start: '2018-01', end: '2018-06' } } },
    caveats: ['Provisional.'],
  });
});

test('an empty title and no producer mean that there is none', async () => {
  const { db, sourceId, fields } = await aSource();
  done(await editSource(db, { sourceId, field: 'title', value: '' }));
  done(await editSource(db, { sourceId, field: 'producer', value: [] }));
  expect([(await fields())?.title.chosen, (await fields())?.producer.chosen]).toEqual([null, null]);
});

test('what is no date is refused, and so is a source that is gone', async () => {
  const { db, sourceId, fields } = await aSource();
  const before = await fields();
  expect(await editSource(db, { sourceId, field: 'asOf', value: 'June' })).toEqual({
    ok: false,
    reason: 'invalid-input',
  });
  const gone = crypto.randomUUID();
  expect(await editSource(db, { sourceId: gone, field: 'title', value: 'x' })).toEqual({
    ok: false,
    reason: 'not-found',
  });
  expect(await fields()).toEqual(before);
});

test('the page clipped again keeps the correction', async () => {
  const { db, sourceId } = await aSource();
  done(await editSource(db, { sourceId, field: 'title', value: 'Corrected' }));
  const again = await clipView(db, await clipOf(db, 'two'));
  expect(again?.source).toMatchObject({ id: sourceId, fields: { title: { chosen: { value: 'Corrected' } } } });
});
