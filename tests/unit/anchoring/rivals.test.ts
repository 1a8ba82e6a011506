import { describe, expect, it } from 'vitest';
import { rivalsOf, tellingReaches } from '../../../lib/anchoring/rivals';

describe('other places with the same words', () => {
  const text = 'may: 12 came\njune: 12 came\njune: 12 went';
  const last = { from: text.lastIndexOf('12'), to: text.lastIndexOf('12') + 2 };
  const before = { from: last.from - 6, to: last.from - 1 };
  const after = { from: last.to + 1, to: text.length };
  const within = { from: 0, to: last.from };

  it('say how far what stands beside them is the same', () => {
    const rivals = rivalsOf(
      text,
      { words: last, before: { ...before, apart: true }, after: { ...after, apart: true } },
      within,
    );
    expect(rivals).toEqual([
      { before: 1, after: 0 },
      { before: 5, after: 0 },
    ]);
  });

  it('are the same across a block and blanks where terms stand apart, and not within one term', () => {
    const page = 'june\n \n12\njune 12';
    const words = { from: page.length - 2, to: page.length };
    const after = { from: page.length, to: page.length, apart: true };
    const beforeOf = (apart: boolean) => {
      const before = { from: page.lastIndexOf('june'), to: apart ? words.from - 1 : words.from, apart };
      return rivalsOf(page, { words, before, after }, { from: 0, to: words.from }).map((rival) => rival.before);
    };
    expect(beforeOf(true)).toEqual([4]);
    expect(beforeOf(false)).toEqual([0]);
  });
});

describe('how much of what stands beside tells them apart', () => {
  it('the least that no other place has too', () => {
    const rivals = [
      { before: 2, after: 5 },
      { before: 9, after: 0 },
      { before: 1, after: 9 },
    ];
    expect(tellingReaches(rivals, [0, 3, 6], [0, 1, 12])[0]).toEqual({ before: 3, after: 1 });
    expect(tellingReaches([], [0, 3], [0, 5])[0]).toEqual({ before: 0, after: 0 });
  });

  it('nothing does where one has all of it', () => {
    expect(tellingReaches([{ before: 6, after: 12 }], [0, 3, 6], [0, 5, 12])).toEqual([]);
  });
});
