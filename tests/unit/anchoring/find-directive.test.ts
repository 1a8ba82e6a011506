import { describe, expect, it } from 'vitest';
import { findDirective, searchedText } from '../../../lib/anchoring/find-directive';
import { textFragment } from '../../../lib/anchoring/text-fragment';

function directiveFor(text: string, words: string, occurrence = 1) {
  let start = -1;
  for (let left = occurrence; left > 0; left -= 1) start = text.indexOf(words, start + 1);
  return findDirective(searchedText(text), start, start + words.length);
}

const fragmentFor = (text: string, start: number, end: number) => textFragment({ text, start, end });

describe('what tells words from their like', () => {
  it('a block of blanks beside them does not: what stands before it does', () => {
    const text = 'May\n12\nnote\nJune\n\u00A0\n12\nnote';
    expect(directiveFor(text, '12', 2)).toEqual({ prefix: 'June', start: '12', end: null, suffix: null });
  });

  it('the narrow space in a number is not passed over', () => {
    const text = '7 12\n7\u202F12\nend';
    expect(directiveFor(text, '12', 2)).toMatchObject({ start: '12', suffix: 'end' });
  });

  it('words on both sides, where either side alone stands elsewhere too', () => {
    const text = 'North\n4\nopen\nSouth\n4\nshut\nNorth\n4\nshut';
    expect(directiveFor(text, '4', 3)).toEqual({ prefix: 'North', start: '4', end: null, suffix: 'shut' });
  });

  it('a long context, where short ones stand elsewhere too', () => {
    const long = (first: string) => `${first} ${'so it went on '.repeat(8)}12`;
    const text = ['one', 'two', 'three'].map(long).join('\nnext\n');
    expect(directiveFor(text, '12', 3)?.prefix).toMatch(/^three so it went/);
  });

  it('a word that is cut is named by the letters beside it', () => {
    expect(directiveFor('we understand it', 'stand it')).toEqual({
      prefix: 'under',
      start: 'stand it',
      end: null,
      suffix: null,
    });
    expect(directiveFor('we understand it', 'under')).toMatchObject({ start: 'under', suffix: 'stand' });
  });

  it('vowel signs and lengthened letters do not, for browsers do not heed them', () => {
    const text = 'في صلـة\nمن صلة\nend';
    expect(directiveFor(text, 'صلة')).toEqual({ prefix: 'من', start: 'صلة', end: null, suffix: null });
    expect(directiveFor('صلـة\nصلة', 'صلة')?.prefix).toBe('صلـة');
    expect(directiveFor('صلة بـ"من"', 'صلة بـ')).toBeNull();
  });

  it('nothing, where all around is the same as before', () => {
    const text = 'Home\nNews\nSport\n'.repeat(3);
    expect(directiveFor(text, 'News', 2)).toBeNull();
    expect(fragmentFor(text, text.indexOf('News', 10), text.indexOf('Sport', 20) + 5)).toBeNull();
  });

  it('and that is said of 50,000 cells without trying them', () => {
    const text = 'Home\n0\n0\n'.repeat(25_000);
    const searched = searchedText(text);
    const asked = searched.patience.left;
    const start = text.lastIndexOf('0\n0');
    expect(findDirective(searched, start, start + 1)).toBeNull();
    expect(asked - searched.patience.left).toBeLessThan(100);
  });

  it('pieces, where the first words of a list are named only with what follows them', () => {
    const list = 'Home\nNews\nSport\nArt\n';
    const text = `Top\nHome\nNews\nWeather\nEnd\n${list}Music\nFilm\n`;
    const start = text.lastIndexOf('News');
    expect(fragmentFor(text, start, text.indexOf('Music') + 5)).toBe('text=News,-Sport&text=Sport,Music');
  });
});
