import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/model/content-block';
import { textOf } from '../../../lib/privacy/text-leaves';
import { withoutSpeaker } from '../../../lib/privacy/without-speaker';
import { growth } from './growth';
import { br, link, list, p, strong } from './make-blocks';

const said = (text: string, names: string[] = []) => textOf(withoutSpeaker([p(text)], names));

describe('the label of a speaker', () => {
  test.each([
    'Jane Doe (UNHCR): the border is closed.',
    'UNHCR: the border is closed.',
    'UNHCR (Jane Doe): the border is closed.',
    'Jane Doe, UNHCR: the border is closed.',
    'Dr. Roe said: the border is closed.',
    'Ms Doe: the border is closed.',
    'UNHCR/IOM: the border is closed.',
    'IOM Serbia: the border is closed.',
    'UNHCR representative: the border is closed.',
    'The Chair: the border is closed.',
    'Representative of the IOM: the border is closed.',
    'Le représentant du HCR : the border is closed.',
    'M. Jean Dupont a dit : the border is closed.',
    'Sra. Ana Pérez: the border is closed.',
    'ACNUR: the border is closed.',
    'السيدة ليلى حداد: the border is closed.',
    'Médecins du Test: the border is closed.',
  ])('goes: %s', (text) => {
    expect(said(text, ['Médecins du Test'])).toBe('the border is closed.');
  });

  test.each([
    'Note: the border is closed.',
    'Key figures: 11,267 arrivals.',
    'Serbia: 1,233 arrivals in June.',
    'SRB: 1,233 arrivals in June.',
    'Western Balkans: 11,267 arrivals.',
    'Next steps: share the table.',
    'NB: figures are provisional.',
    'At 14:00 the meeting began.',
    'The figures are these: 8,034 and 2,000.',
    'Total: 11,267.',
    'the border: closed',
    'See https://data.example.org for more.',
    'Lessons learned: count once.',
  ])('is none: %s', (text) => {
    expect(said(text)).toBe(text);
  });

  test('goes from every line, over marks, and leaves what follows as it is set', () => {
    const blocks = [
      p(strong('Jane Doe'), ' (', strong('UNHCR'), '): it is ', strong('closed'), '.', br, 'IOM: it is open.'),
    ];
    expect(withoutSpeaker([list(blocks)], [])).toEqual([list([p('it is ', strong('closed'), '.', br, 'it is open.')])]);
  });

  test('goes after an ellipsis of ours or a quotation mark', () => {
    expect(said('[…] UNHCR: it is closed.')).toBe('[…] it is closed.');
    expect(said('“UNHCR: it is closed.”')).toBe('“it is closed.”');
  });
});

describe('the names of a source', () => {
  test.each([
    [
      'whole words, whatever the case',
      ['ReliefWeb'],
      'As RELIEFWEB and reliefweb say, ReliefWebber not.',
      'As […] and […] say, ReliefWebber not.',
    ],
    ['without accents', ['Médecins'], 'medecins, MÉDECINS', '[…], […]'],
    ['over spaces and hyphens', ['Save the Children'], 'Save  the-Children said.', '[…] said.'],
    [
      'an acronym in the name',
      ['Danish Refugee Council (DRC)'],
      'The DRC and the Danish Refugee Council.',
      'The […] and the […].',
    ],
    [
      'an acronym after the name',
      ['International Organization for Migration'],
      'The International Organization for Migration (OIM) counts; OIM, too.',
      'The […] counts; […], too.',
    ],
    [
      'its initials',
      ['International Organization for Migration'],
      'IOM counts, and iom is no word.',
      '[…] counts, and iom is no word.',
    ],
    [
      'an acronym only in capitals where it is a word, too',
      ['WHO', 'CARE', 'IOM'],
      'WHO and Iom care who counts.',
      '[…] and […] care who counts.',
    ],
    [
      'a person’s family name',
      ['Jane Doe'],
      'Jane Doe came; Ms Doe spoke; a doe ran.',
      '[…] came; Ms […] spoke; a doe ran.',
    ],
    ['a host', ['dtm.iom.int'], 'See dtm.iom.int and IOM.', 'See […] and […].'],
    ['Arabic, with what is written onto it', ['المفوضية'], 'قالت المفوضية وللمفوضية رأي', 'قالت […] و[…] رأي'],
    ['of nobody', [], 'UNHCR says so.', 'UNHCR says so.'],
    ['none that is empty', ['', ' ', '()', '—'], 'UNHCR — says () so.', 'UNHCR — says () so.'],
  ])('are replaced: %s', (_, names, text, expected) => {
    expect(said(text, names)).toBe(expected);
  });

  test('are replaced over marks, in cells and in code, and the links to them are words', () => {
    const blocks: Block[] = [
      p('Says ', strong('Inter'), 'national Rescue: ', link('https://rescue.org/', 'here')),
      { type: 'code', value: 'rescue' },
      { type: 'table', header: [['Rescue', 'x']], rows: [['1', 'International rescue']] },
    ];
    expect(withoutSpeaker(blocks, ['International Rescue', 'Rescue'])).toEqual([
      p('Says ', strong('[…]'), ': ', 'here'),
      { type: 'code', value: '[…]' },
      { type: 'table', header: [['[…]', 'x']], rows: [['1', '[…]']] },
    ]);
  });

  test('cost no more than the length of the text, however often they begin', () => {
    const names = [`${'a '.repeat(15)}b`, 'a b', 'b (a)'];
    const costs = growth((count) => {
      const blocks = [p('a '.repeat(count))];
      return () => withoutSpeaker(blocks, names);
    }, 40_000);
    expect(costs).toBeLessThan(4);
  });
});
