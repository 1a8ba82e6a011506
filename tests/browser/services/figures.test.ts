import { expect, test } from 'vitest';
import type { Figure } from '../../../lib/model/figure';
import type { FoundFigure } from '../../../lib/model/found-figure';
import { deleteClips } from '../../../lib/services/delete-clips';
import { editFigure } from '../../../lib/services/edit-figure';
import { editSource } from '../../../lib/services/edit-source';
import { figuresOf } from '../../../lib/services/figures-of';
import { joinSeries } from '../../../lib/services/join-series';
import { partSeries } from '../../../lib/services/part-series';
import { removeFigure } from '../../../lib/services/remove-figure';
import { saveClip } from '../../../lib/services/save-clip';
import { takeFigures } from '../../../lib/services/take-figures';
import { typeValue } from '../../../lib/services/type-value';
import { undo, undoLatest } from '../../../lib/services/undo';
import { clipView } from '../../../lib/store/clip-queries';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { foundFigure } from '../../unit/figures/found-figure';
import { freshStore } from '../store/with-store';
import { imageDraft } from './drafts';
import { clipOf, done } from './fill-store';

const total = foundFigure('11,267', { at: 10, value: 11_267 });
const part = foundFigure('8,034', { at: 30, value: 8_034, partOf: 0 });
const share = foundFigure('71', { at: 50, value: 71, unit: 'percent', share: { of: 0, is: 1 } });
const all = [total, part, share];

async function aClip(found: FoundFigure[] = all, wanted = found.map((_, place) => place)) {
  const db = freshStore();
  const clipId = await clipOf(db, 'A sentence with 11,267 in it, 8,034 of them here, 71 % in all.');
  if (wanted.length > 0) done(await takeFigures(db, { clipId, found, wanted }));
  return { db, clipId, figures: () => stored(db) };
}
const stored = async (db: RapporteurDatabase) =>
  (await db.figures.toArray()).sort((one, other) => placeOf(one) - placeOf(other));
const placeOf = ({ stands }: Figure) => (stands.in === 'cell' ? 0 : stands.at);
const refused = (reason: string) => ({ ok: false, reason });

test('what belongs together is tied together, whichever is taken first', async () => {
  const { db, clipId, figures } = await aClip(all, [1, 2]);
  expect(await figures()).toMatchObject([{ partOfId: null }, { shareOfId: null, unit: 'percent' }]);
  done(await takeFigures(db, { clipId, found: all, wanted: [0] }));
  const [whole, some, percent] = await figures();
  expect(some?.partOfId).toBe(whole?.id);
  expect([percent?.shareOfId, percent?.shareIsId]).toEqual([whole?.id, some?.id]);
  done(await undoLatest(db));
  expect(await figures()).toMatchObject([{ partOfId: null }, { shareOfId: null }]);
});

test('taking what is taken already changes nothing, and a clip that is gone is refused', async () => {
  const { db, clipId, figures } = await aClip();
  const before = await figures();
  done(await takeFigures(db, { clipId, found: all, wanted: [0, 1] }));
  expect(await figures()).toEqual(before);
  expect(await takeFigures(db, { clipId: crypto.randomUUID(), found: all, wanted: [0] })).toEqual(refused('not-found'));
});

test('figures go with their clip, and come back with it', async () => {
  const { db, clipId, figures } = await aClip();
  const before = await figures();
  done(await deleteClips(db, { clipIds: [clipId] }));
  expect(await figures()).toEqual([]);
  done(await undoLatest(db));
  expect(await figures()).toEqual(before);
});

test('a clip is not taken back from under its figures, and a total not from under its parts', async () => {
  const { db, clipId } = await aClip(all, []);
  const [clipped] = await db.undoSteps.toArray();
  const first = done(await takeFigures(db, { clipId, found: all, wanted: [0] }));
  expect(await undo(db, clipped?.id ?? '')).toEqual(refused('changed-since'));
  done(await takeFigures(db, { clipId, found: all, wanted: [1] }));
  expect(await undo(db, first.undoId)).toEqual(refused('changed-since'));
  done(await undoLatest(db));
  done(await undo(db, first.undoId));
  done(await undo(db, clipped?.id ?? ''));
  expect(await db.clips.count()).toBe(0);
});

test('what the person says is kept as said by her, and only that; what is printed stays', async () => {
  const { db, figures } = await aClip([total]);
  const [figure] = await figures();
  const figureIds = [figure?.id ?? ''];
  done(
    await editFigure(db, {
      figureIds,
      facts: { basis: 'cumulative', period: { start: '2018-01-01', end: '2018-06' } },
    }),
  );
  done(await editFigure(db, { figureIds, facts: { value: 11_276, basis: null } }));
  expect(await figures()).toMatchObject([
    {
      printed: '11,267',
      value: 11_276,
      basis: null,
      settled: ['basis', 'period', 'value'],
      period: { end: '2018-06' },
    },
  ]);
  done(await undoLatest(db));
  expect(await figures()).toMatchObject([{ value: 11_267, basis: 'cumulative', settled: ['basis', 'period'] }]);
});

test('a period that ends before it begins is refused, and a figure that is gone', async () => {
  const { db, figures } = await aClip([total]);
  const figureIds = (await figures()).map(({ id }) => id);
  const wrong = { period: { start: '2018-06-12', end: '2018-05' } };
  expect(await editFigure(db, { figureIds, facts: wrong })).toEqual(refused('invalid-input'));
  done(await editFigure(db, { figureIds, facts: { period: { start: '2018-06-12', end: '2018-06' } } }));
  expect(await editFigure(db, { figureIds: [crypto.randomUUID()], facts: {} })).toEqual(refused('not-found'));
});

test('a total that is given back leaves its parts by themselves', async () => {
  const { db, figures } = await aClip();
  const [whole] = await figures();
  done(await removeFigure(db, { figureId: whole?.id ?? '' }));
  expect(await figures()).toMatchObject([
    { printed: '8,034', partOfId: null },
    { printed: '71', shareOfId: null },
  ]);
  expect((await figures())[1]?.shareIsId).toBe((await figures())[0]?.id);
  done(await undoLatest(db));
  expect((await figures())[1]?.partOfId).toBe(whole?.id);
  expect(await removeFigure(db, { figureId: crypto.randomUUID() })).toEqual(refused('not-found'));
});

test('joined figures are one indicator, a third joins them, and one can be parted again', async () => {
  const { db, figures } = await aClip();
  const ids = (await figures()).map(({ id }) => id);
  const indicators = async () => (await figures()).map(({ indicatorId }) => indicatorId);
  done(await joinSeries(db, { figureIds: ids.slice(0, 2) }));
  const [first] = await indicators();
  expect(await indicators()).toEqual([first, first, null]);
  const third = { figureIds: [ids[2] ?? '', ids[0] ?? ''] };
  expect(await joinSeries(db, third)).toEqual(refused('unlike-figures'));
  expect(await indicators()).toEqual([first, first, null]);
  done(await editFigure(db, { figureIds: [ids[2] ?? ''], facts: () => ({ unit: 'persons' }) }));
  done(await joinSeries(db, third));
  expect(await indicators()).toEqual([first, first, first]);
  done(await partSeries(db, { figureIds: [ids[1] ?? ''] }));
  const [, own] = await indicators();
  expect(own).not.toBeNull();
  expect(own).not.toBe(first);
  const steps = await db.undoSteps.count();
  done(await partSeries(db, { figureIds: [ids[1] ?? ''] }));
  expect(await db.undoSteps.count()).toBe(steps);
  done(await undoLatest(db));
  expect(await indicators()).toEqual([first, first, first]);
  expect(await joinSeries(db, { figureIds: ids.slice(0, 1) })).toEqual(refused('invalid-input'));
  expect(await partSeries(db, { figureIds: [] })).toEqual(refused('not-found'));
});

test('a value typed anew takes its figures along; one that is typed no longer goes', async () => {
  const db = freshStore();
  const clipId = crypto.randomUUID();
  done(await saveClip(db, { clipId, draft: imageDraft() }));
  done(await typeValue(db, { clipId, typed: '1,250 detections, 310 crossings', read: figuresOf }));
  const view = await clipView(db, clipId);
  const found = view ? figuresOf(view.clip, view.source) : [];
  done(await takeFigures(db, { clipId, found, wanted: found.map((_, place) => place) }));
  const [first] = await stored(db);
  done(await editFigure(db, { figureIds: [first?.id ?? ''], facts: { measure: 'detected', value: 1_251 } }));
  done(await typeValue(db, { clipId, typed: 'On the map: 1,260 detections, 310 crossings', read: figuresOf }));
  expect(await stored(db)).toMatchObject([
    { id: first?.id, printed: '1,260', value: 1_260, measure: 'detected', settled: ['measure'], stands: { at: 12 } },
    { printed: '310', value: 310 },
  ]);
  done(await typeValue(db, { clipId, typed: 'Now 310 crossings, 3100 in all' }));
  expect(await stored(db)).toMatchObject([{ printed: '310', stands: { in: 'typed', at: 4 } }]);
  done(await undoLatest(db));
  expect((await stored(db)).map(({ printed }) => printed)).toEqual(['1,260', '310']);
});

test('a source that is corrected is read anew for what the figures take from it, but not for what the person said', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'Some 4,841 irregular migrants arrived in May.');
  const view = await clipView(db, clipId);
  const found = view ? figuresOf(view.clip, view.source) : [];
  done(await takeFigures(db, { clipId, found, wanted: [0] }));
  const [figure] = await stored(db);
  done(await editFigure(db, { figureIds: [figure?.id ?? ''], facts: { what: 'arrivals by land' } }));
  done(await editSource(db, { sourceId: view?.source.id ?? '', field: 'published', value: '2017-06-12' }));
  const [now] = await stored(db);
  expect(now?.what).toBe('arrivals by land');
  const after = await clipView(db, clipId);
  const [read] = after ? figuresOf(after.clip, after.source) : [];
  expect([now?.asOf, now?.period]).toEqual([read?.asOf, read?.period]);
  expect([figure?.period?.end, now?.period?.end]).toEqual(['2018-05', '2017-05']);
});

test('one answer may say another thing of each figure', async () => {
  const open = [
    foundFigure('198.686', { at: 0, value: 198_686, otherValue: 198.686 }),
    foundFigure('13.284', { at: 20, value: 13_284, otherValue: 13.284 }),
  ];
  const { db, figures } = await aClip(open);
  const figureIds = (await figures()).map(({ id }) => id);
  done(await editFigure(db, { figureIds, facts: ({ value, otherValue = value }) => ({ value: otherValue }) }));
  expect(await figures()).toMatchObject([
    { value: 198.686, settled: ['value'] },
    { value: 13.284, settled: ['value'] },
  ]);
});
