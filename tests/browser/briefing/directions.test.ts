import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Flow } from '../../../lib/briefing/flow/flow';
import type { Direction } from '../../../lib/model/direction';
import { visible } from '../../prove/word/told-characters';
import { flowOf, foreign, paragraph, text } from '../../unit/briefing/flow-of';
import { type Drawing, drawings } from './drawings';

/** Our words around somebody else's: a sentence is broken where they do not stand in this order. */
const own: Record<Direction, [before: string, number: string, after: string]> = {
  ltr: ['Before', '12', 'after'],
  rtl: ['قبلهم', '12', 'بعدهم'],
};

const pieces = [
  ...[
    '\u202e',
    '\u202d',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200e',
    '\u200f',
    '\u061c',
  ],
  ...[
    'x',
    'UNHCR',
    'שלום',
    'عربي',
    '7',
    '3.5 %',
    '٣٤',
    ' ',
    '(',
    ')',
    '[',
    '«',
    '»',
    '-',
    '/',
    ':',
    '!',
    '\u2028',
    '\u2029',
    '\u0085',
  ],
];
const strings = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 }).map((some) => some.join(''));
const known = [
  '\u202egnp.exe',
  '\u202e',
  '\u2067',
  '\u2069\u2069\u202c x',
  'שלום',
  'عربي 7',
  '\u202dעברית\u202e 7',
  '\u2066\u202e(\u2069',
  'x עברית 7 %',
  'עברית x (7 %',
  '7',
  '(٣٤',
];

const lineOf = (dir: Direction, theirs: string): Flow => {
  const [before, number, after] = own[dir];
  const inlines = [text(`${before} `), foreign(theirs), text(` ${number} ${after}`)];
  return flowOf([paragraph('body', inlines)], dir === 'rtl' ? { dir, locale: 'ar' } : {});
};

/** The characters of a text from the line's beginning to its end, each as it stands on the screen. */
function placesOf(element: HTMLElement): { all: string; at: number[] } {
  const at: number[] = [];
  let all = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    for (let offset = 0; offset < value.length; offset += 1) {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const { left, right } = range.getBoundingClientRect();
      at.push((left + right) / 2);
    }
    all += value;
  }
  return { all, at };
}

/** Whether our words stand in their order, and each reads as it should; digits run from left to right in either. */
function isInOrder(element: HTMLElement, dir: Direction): boolean {
  const { all, at } = placesOf(element);
  const [before, number, after] = own[dir];
  const from = all.lastIndexOf(number);
  const [first, second] = [at[from] ?? 0, at[from + 1] ?? 0];
  const spots = [all.indexOf(before), all.lastIndexOf(after)].map((start) => at.slice(start, start + before.length));
  const sign = dir === 'ltr' ? 1 : -1;
  const [head = [], tail = []] = spots;
  const line = [...head, (first + second) / 2, ...tail.slice(0, after.length)].map((place) => place * sign);
  return first < second && line.every((place, index) => index === 0 || place > (line[index - 1] ?? 0));
}

async function wrongIn(draw: Drawing, dir: Direction, theirs: string): Promise<boolean> {
  const box = document.createElement('div');
  box.style.cssText = 'width: 4000px; font: 20px sans-serif; white-space: pre';
  document.body.append(box);
  box.append(await draw(lineOf(dir, theirs)));
  return !isInOrder(box, dir);
}

afterEach(() => document.body.replaceChildren());

describe.each(['ltr', 'rtl'] as const)('words of ours that go %s', (dir) => {
  test.each(Object.entries(drawings))('keep their order around any words of others: %s', async (_, draw) => {
    const wrong: string[] = [];
    for (const theirs of [...known, ...fc.sample(strings, { numRuns: 120, seed: 41 })]) {
      if (await wrongIn(draw, dir, theirs)) wrong.push(`${visible(theirs)}: ${visible(document.body.innerHTML)}`);
      document.body.replaceChildren();
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('are found out of order where nothing holds the others’', async () => {
    const [before, number, after] = own[dir];
    let wrong = 0;
    for (const theirs of [...known, ...fc.sample(strings, { numRuns: 120, seed: 41 })]) {
      const bare: Drawing = async () => {
        const line = document.createElement('p');
        line.dir = dir;
        line.textContent = `${before} ${theirs} ${number} ${after}`;
        return line;
      };
      if (await wrongIn(bare, dir, theirs)) wrong += 1;
      document.body.replaceChildren();
    }
    expect(wrong).toBeGreaterThan(20);
  });
});
