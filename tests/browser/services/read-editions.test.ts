import { expect, test } from 'vitest';
import type { CaptureDraft } from '../../../lib/model/capture-draft';
import { deleteClips } from '../../../lib/services/delete-clips';
import { editionDates, isSuperseded } from '../../../lib/services/edition-dates';
import { judgeEdition } from '../../../lib/services/judge-edition';
import { readBriefing } from '../../../lib/services/read-briefing';
import { readEditions } from '../../../lib/services/read-editions';
import { saveClip } from '../../../lib/services/save-clip';
import { undo, undoLatest } from '../../../lib/services/undo';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import type { Stamps } from '../../../lib/store/stamps';
import { freshStore } from '../store/with-store';
import { excerptDraft, imageDraft } from './drafts';
import { done, meetingWith } from './fill-store';

const address = 'https://portal.example.org/situation';
const says = (persons: string, day: string) => `As of ${day}, ${persons} persons lived in the seven centres.`;
const [august, september] = [says('5,950', '31 August 2018'), says('6,120', '30 September 2018')];

/** What the page said, with a sentence of it clipped; dated only by its words. */
function draftOf(quote: string, url = address, page = quote): CaptureDraft {
  const draft = excerptDraft(quote, url);
  draft.source.published = { chosen: null, others: [] };
  return { ...draft, snapshot: { text: `Overview\n${page}\nContact`, truncated: false } };
}

const stampsOf = (day: string): Stamps => ({ now: () => `${day}T10:00:00.000Z`, newId: () => crypto.randomUUID() });

async function clip(db: RapporteurDatabase, draft: CaptureDraft, day: string, topicIds: string[] = []) {
  const clipId = crypto.randomUUID();
  return done(await saveClip(db, { clipId, draft, topicIds }, stampsOf(day))).as;
}

/** Who supersedes whom, by clip ids, with how that is known and what moved. */
async function readAll(db: RapporteurDatabase, options?: { series: boolean }) {
  const editions = await readEditions(db, await db.clips.toArray(), options);
  return [...editions.values()].flatMap(({ supersededBy }) =>
    supersededBy
      ? [
          {
            older: supersededBy.edition.olderId,
            newer: supersededBy.clip.id,
            by: supersededBy.edition.by,
            moved: supersededBy.edition.moved.map(({ before, after }) => `${before} → ${after}`),
          },
        ]
      : [],
  );
}

test('one address on two days is two snapshots, and where its figures moved, a newer edition', async () => {
  const db = freshStore();
  const older = await clip(db, draftOf(august), '2018-09-02');
  expect(await readAll(db)).toEqual([]);
  const newer = await clip(db, draftOf(september), '2018-10-02');
  expect(await db.snapshots.count()).toBe(2);
  expect(await readAll(db)).toEqual([{ older, newer, by: 'read', moved: ['5,950 → 6,120'] }]);
  const [one, other] = [await db.clips.get(older), await db.clips.get(newer)];
  if (!one || !other) throw new Error('nothing was saved');
  const editions = await readEditions(db, [one, other]);
  expect(isSuperseded(editions.get(older))).toBe(true);
  expect(isSuperseded(editions.get(newer))).toBe(false);
  expect(editionDates(one, editions.get(older))).toEqual({
    ...{ supersededBy: '2018-09-30', supersedes: null },
    moves: [{ before: '5,950', after: '6,120' }],
  });
  expect(editionDates(other, editions.get(newer))).toEqual({ supersededBy: null, supersedes: '2018-08-31', moves: [] });
});

test('deleting the newer edition makes the older one stand again, and taking that back does not', async () => {
  const db = freshStore();
  const older = await clip(db, draftOf(august), '2018-09-02');
  const newer = await clip(db, draftOf(september), '2018-10-02');
  const { undoId } = done(await deleteClips(db, { clipIds: [newer] }));
  expect(await readAll(db)).toEqual([]);
  done(await undo(db, undoId));
  expect(await readAll(db)).toMatchObject([{ older, newer }]);
});

test('what the person says goes before what is read, in both directions, and can be taken back', async () => {
  const db = freshStore();
  const [olderId, newerId] = [
    await clip(db, draftOf(august), '2018-09-02'),
    await clip(db, draftOf(september), '2018-10-02'),
  ];
  done(await judgeEdition(db, { newerId, olderId, holds: false }));
  expect(await readAll(db)).toEqual([]);
  done(await judgeEdition(db, { newerId, olderId, holds: true }));
  expect(await readAll(db)).toMatchObject([{ older: olderId, newer: newerId, by: 'said', moved: ['5,950 → 6,120'] }]);
  done(await undoLatest(db));
  expect(await readAll(db)).toEqual([]);
  done(await undoLatest(db));
  expect(await readAll(db)).toMatchObject([{ older: olderId, by: 'read' }]);
  const reworded = await clip(db, draftOf('The centres are home to 6,400 people.'), '2018-11-02');
  done(await judgeEdition(db, { newerId: reworded, olderId: newerId, holds: true }));
  expect(await readAll(db)).toContainEqual({ older: newerId, newer: reworded, by: 'said', moved: [] });
  done(await deleteClips(db, { clipIds: [reworded] }));
  expect(await readAll(db)).toMatchObject([{ older: olderId, newer: newerId }]);
  const gone = { newerId: reworded, olderId: newerId, holds: true };
  expect(await judgeEdition(db, gone)).toEqual({ ok: false, reason: 'not-found' });
});

test('a page that goes back to what it said: the clip seen again is the newer edition', async () => {
  const db = freshStore();
  const undated = (persons: string) => draftOf(`A total of ${persons} persons lived in the seven centres.`);
  const first = await clip(db, undated('5,950'), '2018-09-02');
  const wrong = await clip(db, undated('9,550'), '2018-09-03');
  expect(await readAll(db)).toMatchObject([{ older: first, newer: wrong }]);
  expect(await clip(db, undated('5,950'), '2018-09-04')).toBe(first);
  expect(await readAll(db)).toEqual([{ older: wrong, newer: first, by: 'read', moved: ['9,550 → 5,950'] }]);
  done(await undoLatest(db));
  expect(await readAll(db)).toMatchObject([{ older: first, newer: wrong }]);
});

test('a page is one under its addresses: the same words are seen again there, other figures are a newer edition', async () => {
  const db = freshStore();
  const older = await clip(db, draftOf(august, 'http://portal.example.org/situation/'), '2018-09-02');
  expect(await clip(db, draftOf(august, address), '2018-09-03')).toBe(older);
  const newer = await clip(db, draftOf(september, address), '2018-10-02');
  expect(await readAll(db)).toMatchObject([{ older, newer }]);
  const elsewhere = await clip(db, draftOf(august, 'https://portal.example.org/fr/situation'), '2018-10-02');
  expect(elsewhere).not.toBe(older);
  expect(await readAll(db)).toHaveLength(1);
});

test('two statements of one page that look alike are no editions, on whichever days they were clipped', async () => {
  const db = freshStore();
  const page = (views: string) => `${august}\n${says('1,204', '31 August 2018')}\nSeen by ${views}`;
  await clip(db, draftOf(august, address, page('12')), '2018-09-02');
  await clip(db, draftOf(says('1,204', '31 August 2018'), address, page('19')), '2018-09-09');
  expect(await db.snapshots.count()).toBe(2);
  expect(await readAll(db)).toEqual([]);
});

test('a chart drawn anew at one address is offered, and counts once the person says so', async () => {
  const db = freshStore();
  const chart = (pixels: string) => {
    const draft = imageDraft(address);
    if (draft.content.kind === 'image' && draft.content.pixels.from === 'page')
      draft.content.pixels.base64 = btoa(pixels);
    return draft;
  };
  const older = await clip(db, chart('a'), '2018-09-02');
  const newer = await clip(db, chart('b'), '2018-10-02');
  expect(await readAll(db)).toMatchObject([{ older, newer, by: 'offered' }]);
  const editions = async () => readEditions(db, await db.clips.toArray());
  expect(isSuperseded((await editions()).get(older))).toBe(false);
  const offered = await db.clips.get(older);
  expect(offered && editionDates(offered, (await editions()).get(older))).toBeUndefined();
  done(await judgeEdition(db, { newerId: newer, olderId: older, holds: true }));
  expect(isSuperseded((await editions()).get(older))).toBe(true);
});

test('a superseded clip is no fresh evidence, and its citation knows both editions', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Centres', 'Other']);
  const older = await clip(db, draftOf(says('5,950', '30 June 2018')), '2018-08-02', [topicIds[0] ?? '']);
  await clip(db, draftOf(says('6,120', '31 July 2018')), '2018-08-03', [topicIds[1] ?? '']);
  const editions = await readEditions(db, await db.clips.toArray());
  const input = await readBriefing(db, { meetingId, now: '2018-08-08T15:05:00.000Z', editions });
  const [first, second] = input?.topics ?? [];
  expect(first?.clips[0]?.clip.id).toBe(older);
  expect(first?.gaps.map(({ kind }) => kind)).toContain('only-old');
  expect(second?.gaps.map(({ kind }) => kind)).not.toContain('only-old');
  expect(first?.clips[0]?.editions?.supersededBy).toBe('2018-07-31');
  expect(second?.clips[0]?.editions?.supersedes).toBe('2018-06-30');
});

test('a clip that was seen again is cited with the last day too', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Centres']);
  await clip(db, draftOf(august), '2018-09-02', topicIds);
  const seen = async () =>
    (await readBriefing(db, { meetingId, now: '2018-10-08T15:05:00.000Z' }))?.topics[0]?.clips[0]?.seenAgain;
  expect(await seen()).toBeUndefined();
  await clip(db, draftOf(august), '2018-09-20');
  await clip(db, draftOf(august), '2018-09-12');
  expect(await seen()).toBe('2018-09-20T10:00:00.000Z');
});

test('of thousands of clips only those of the page are read, and the oldest of its five hundred knows what came next', async () => {
  const db = freshStore();
  const day = (index: number) => new Date(Date.UTC(2017, 0, 1 + index)).toISOString().slice(0, 10);
  const first = await clip(db, draftOf('A total of 1,000 persons lived in the seven centres.'), day(0));
  const [model, source, snapshot] = [
    await db.clips.get(first),
    await db.sources.toCollection().first(),
    await db.snapshots.toCollection().first(),
  ];
  if (!model || !source || !snapshot) throw new Error('nothing was saved');
  const second = await clip(db, draftOf('A total of 1,001 persons lived in the seven centres.'), day(1));
  const later = await db.snapshots.get((await db.clips.get(second))?.snapshotId ?? '');
  if (!later) throw new Error('no second snapshot');
  // Written past the services: five hundred savings would take minutes.
  const copies = Array.from({ length: 498 }, (_, index) => {
    const quote = `A total of ${1_002 + index} persons lived in the seven centres.`;
    return { ...model, id: crypto.randomUUID(), clippedAt: `${day(2 + index)}T10:00:00.000Z`, quote };
  });
  await db.snapshots.bulkAdd(copies.map(({ id }) => ({ ...later, id })));
  await db.clips.bulkAdd(
    copies.map(({ quote, ...record }) => ({
      ...{ ...record, snapshotId: record.id, contentHash: `${record.id}${record.id}`.slice(0, 64) },
      content: { kind: 'excerpt' as const, quote, blocks: [] }, // literal for the union
    })),
  );
  const foreign = {
    ...model,
    canonicalUrl: 'https://elsewhere.example.org/',
    pageUrl: 'https://elsewhere.example.org/',
  };
  await db.clips.bulkAdd(Array.from({ length: 2_000 }, () => ({ ...foreign, id: crypto.randomUUID() })));

  const read = { clips: 0, sources: 0, snapshots: 0 };
  for (const table of ['clips', 'sources', 'snapshots'] as const) {
    db.table(table).hook('reading', (record: unknown) => {
      read[table] += 1;
      return record;
    });
  }
  const editions = await readEditions(db, [model], { series: true });
  expect(read).toEqual({ clips: 500, sources: 2, snapshots: 500 });
  expect(editions.get(first)?.supersededBy?.clip.id).toBe(second);
});

test('a series is looked for on its own site, in no more than some hundreds of clips', async () => {
  const db = freshStore();
  const issue = (month: string, persons: string, site = 'portal') => {
    const draft = draftOf(
      `A total of ${persons} persons lived in the seven centres.`,
      `https://${site}.example.org/${month.toLowerCase()}`,
    );
    draft.source.title = {
      chosen: { value: `Centres update ${month} 2018`, from: 'heading', label: 'h1' },
      others: [],
    };
    return draft;
  };
  const older = await clip(db, issue('August', '5,950'), '2018-09-02');
  const newer = await clip(db, issue('September', '6,120'), '2018-10-02');
  const offered = [{ older, newer, by: 'offered', moved: ['5,950 → 6,120'] }];
  expect(await readAll(db)).toEqual([]);
  expect(await readAll(db, { series: true })).toEqual(offered);
  const model = await db.clips.get(older);
  if (!model) throw new Error('nothing was saved');
  await db.clips.bulkAdd(
    Array.from({ length: 900 }, (_, index) => {
      return { ...model, id: crypto.randomUUID(), canonicalUrl: `https://portal.example.org/z${index}` };
    }),
  );
  let read = 0;
  db.clips.hook('reading', (record) => {
    read += 1;
    return record;
  });
  await readEditions(db, [model], { series: true });
  expect(read).toBeLessThanOrEqual(501);
});
