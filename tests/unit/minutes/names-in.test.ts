import { describe, expect, it } from 'vitest';
import { looksLikeOrganisation, looksLikePerson, namesIn, splitNames } from '../../../lib/minutes/names-in';

const names = (text: string, listed = false) =>
  namesIn(text, listed).map(({ name, organisation }) => (organisation ? `${name}|${organisation}` : name));

describe('one line of a list of attendance names', () => {
  it.each([
    ['UNHCR, IOM and UNICEF', ['|UNHCR', '|IOM', '|UNICEF']],
    ['Ana Ruiz (UNHCR), Tom Hale (IOM)', ['Ana Ruiz|UNHCR', 'Tom Hale|IOM']],
    ['UNHCR (Ana Ruiz, Tom Hale); IOM (Lea Moor)', ['Ana Ruiz|UNHCR', 'Tom Hale|UNHCR', 'Lea Moor|IOM']],
    ['UNHCR: Ana Ruiz, Tom Hale', ['Ana Ruiz|UNHCR', 'Tom Hale|UNHCR']],
    ['UNHCR – Ana Ruiz, Tom Hale', ['Ana Ruiz|UNHCR', 'Tom Hale|UNHCR']],
    ['Ana Ruiz, UNHCR, Tom Hale, IOM', ['Ana Ruiz|UNHCR', 'Tom Hale|IOM']],
    ['Ana Ruiz; Tom Hale; Lea Moor', ['Ana Ruiz', 'Tom Hale', 'Lea Moor']],
    ['Ana Ruiz et Tom Hale', ['Ana Ruiz', 'Tom Hale']],
    ['Mme Ruiz, M. Hale', ['Mme Ruiz', 'M. Hale']],
    ['Ana Ruiz (chair)', ['Ana Ruiz']],
  ])('%s', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it.each([
    ['Ana Ruiz, UNHCR', ['Ana Ruiz|UNHCR']],
    ['Ana Ruiz @ana', ['Ana Ruiz']],
    ['Ana Ruiz – UNHCR', ['Ana Ruiz|UNHCR']],
  ])('listed: %s', (text, found) => {
    expect(names(text, true)).toEqual(found);
  });

  it.each(['none', 'N/A', '@org/wells', '12 participants', 'Quorum was reached', 'Aucun', '–'])(
    'nobody in "%s"',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );
});

it('brackets keep their commas', () => {
  expect(splitNames('UNHCR (Ana, Tom), IOM')).toEqual(['UNHCR (Ana, Tom)', 'IOM']);
});

it.each([
  ['Ana Ruiz', true, false],
  ['Ludwig van der Berg', true, false],
  ['UNHCR', false, true],
  ['3RP', false, true],
  ['Ministry of Water', false, true],
  ['wells in the north', false, false],
])('"%s": a person %s, an organisation %s', (text, person, organisation) => {
  expect([looksLikePerson(text), looksLikeOrganisation(text)]).toEqual([person, organisation]);
});
