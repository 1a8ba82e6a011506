import { describe, expect, test } from 'vitest';
import { fileClips } from '../../../lib/services/file-clips';
import { tagClips } from '../../../lib/services/tag-clips';
import { undoLatest } from '../../../lib/services/undo';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingWith, quotesOn } from './fill-store';

describe('filing clips that come from several places', () => {
  async function filled() {
    const db = freshStore();
    const { topicIds } = await meetingWith(db, ['One', 'Two', 'Three']);
    const [one = '', two = '', three = ''] = topicIds;
    const a = await clipOf(db, 'A', [one]);
    const b = await clipOf(db, 'B', [two]);
    const c = await clipOf(db, 'C');
    const there = await clipOf(db, 'There', [three]);
    return { db, one, two, three, a, b, c, there };
  }

  test('is one action: one undoing brings all of them back', async () => {
    const { db, one, two, three, a, b, c } = await filled();
    const clips = [
      { clipId: a, from: one },
      { clipId: b, from: two },
      { clipId: c, from: null },
    ];
    done(await fileClips(db, { clips, to: three, position: 0 }));
    expect(await quotesOn(db, three)).toEqual(['A', 'B', 'C', 'There']);
    expect(await quotesOn(db, one)).toEqual([]);
    done(await undoLatest(db));
    expect(await quotesOn(db, three)).toEqual(['There']);
    expect(await quotesOn(db, one)).toEqual(['A']);
    expect(await quotesOn(db, two)).toEqual(['B']);
  });

  test('joins the two rows of one clip into one', async () => {
    const { db, one, two, three, a } = await filled();
    done(await tagClips(db, { clipIds: [a], topicId: two }));
    const clips = [
      { clipId: a, from: one },
      { clipId: a, from: two },
    ];
    done(await fileClips(db, { clips, to: three }));
    expect(await quotesOn(db, three)).toEqual(['There', 'A']);
    expect(await quotesOn(db, two)).toEqual(['B']);
    expect(await db.tags.where('clipId').equals(a).count()).toBe(1);
  });

  test('to the inbox takes each off every topic of its meeting', async () => {
    const { db, one, two, a, b } = await filled();
    done(await tagClips(db, { clipIds: [a, b], topicId: one }));
    expect(await quotesOn(db, one)).toEqual(['A', 'B']);
    const clips = [
      { clipId: a, from: one },
      { clipId: b, from: two },
    ];
    done(await fileClips(db, { clips, to: null }));
    expect(await db.tags.where('clipId').anyOf(a, b).count()).toBe(0);
  });

  test('files nothing where one of them is gone', async () => {
    const { db, one, three, a } = await filled();
    const clips = [
      { clipId: a, from: one },
      { clipId: crypto.randomUUID(), from: null },
    ];
    expect(await fileClips(db, { clips, to: three })).toEqual({ ok: false, reason: 'not-found' });
    expect(await quotesOn(db, one)).toEqual(['A']);
  });
});
