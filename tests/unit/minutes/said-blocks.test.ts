import { describe, expect, it } from 'vitest';
import { saidBlocks } from '../../../lib/minutes/said-blocks';
import { documentOf } from './document-of';

const said = (markdown: string) => {
  const { lines } = documentOf(markdown);
  return saidBlocks(lines, 0, lines.length);
};
const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });

describe('what was said stands word for word', () => {
  it('in paragraphs', () => {
    expect(said('The  wells are dug; 11,267 people drink.\n\nSo far.')).toEqual([
      paragraph('The wells are dug; 11,267 people drink.'),
      paragraph('So far.'),
    ]);
  });

  it('with its links', () => {
    expect(said('See [the map](https://maps.example/) today.')).toEqual([
      {
        type: 'paragraph',
        children: [
          text('See '),
          { type: 'link', url: 'https://maps.example/', children: [text('the map')] },
          text(' today.'),
        ],
      },
    ]);
  });

  it('with its bold beginning', () => {
    expect(said('**Wells:** two are dug.')).toEqual([
      { type: 'paragraph', children: [{ type: 'strong', children: [text('Wells:')] }, text(' two are dug.')] },
    ]);
  });

  it('with lists in lists', () => {
    expect(said('1. North\n   - Two wells\n   - One pump\n2. South')).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [
          [
            paragraph('North'),
            { type: 'list', ordered: false, items: [[paragraph('Two wells')], [paragraph('One pump')]] },
          ],
          [paragraph('South')],
        ],
      },
    ]);
  });

  it('with tables', () => {
    expect(said('| Site | Wells |\n|---|---|\n| North | 2 |\n| South | |')).toEqual([
      {
        type: 'table',
        header: [['Site', 'Wells']],
        rows: [
          ['North', '2'],
          ['South', ''],
        ],
      },
    ]);
  });

  it('with its line breaks', () => {
    expect(said('Two wells  \nOne pump')).toEqual([
      { type: 'paragraph', children: [text('Two wells'), { type: 'break' }, text('One pump')] },
    ]);
  });
});

it('only the lines asked for are taken', () => {
  const { lines } = documentOf('One.\n\nTwo.\n\nThree.');
  expect(saidBlocks(lines, 1, 2)).toEqual([paragraph('Two.')]);
  expect(saidBlocks(lines, 3, 3)).toEqual([]);
});
