import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/figures/find-figures';
import { findTableFigures } from '../../../lib/figures/find-table-figures';

const told = { lang: 'en', published: null, asOf: null, period: null };
const widget = ['Northern shore', 'Arrivals by harbour', 'Sea and land since 1 January · Last updated 30 Jul 2019'];

describe('numbers that stand alone under their labels', () => {
  it('are what the lines over them say', () => {
    const [card] = findFigures(
      'Arrivals in 2019\nSea and land arrivals since 1 January · Last updated 30 Jul 2019\n72,200',
      told,
    );
    expect(card).toMatchObject({ measure: 'arrivals', basis: 'cumulative', asOf: '2019-07-30', unit: 'persons' });
    expect(card?.period).toEqual({ start: '2019-01-01', end: null });
    const [detected] = findFigures(
      'Key figures\nDetected arrivals, 1 January to 31 May 2019\n5,290\nUpdated 31 May 2019 Northern Office',
      told,
    );
    expect(detected).toMatchObject({ what: 'Detected arrivals', basis: 'cumulative', asOf: '2019-05-31' });
    expect(detected?.period).toEqual({ start: '2019-01-01', end: '2019-05-31' });
  });

  it('are what stands over the clip on its page, each widget by its own', () => {
    const [sea] = findFigures('26,100', { ...told, labels: [...widget, 'Arrivals', 'Greece'] });
    const facts = { place: 'Greece', measure: 'arrivals', basis: 'cumulative', asOf: '2019-07-30' };
    expect(sea).toMatchObject({ ...facts, what: 'Arrivals – Sea and land' });
    const land = [...widget.slice(0, 2), 'Land only since 1 January · Last updated 30 Jun 2019', 'Arrivals', 'Greece'];
    expect(findFigures('9,385', { ...told, labels: land })).toMatchObject([{ what: 'Arrivals – Land only' }]);
  });

  it.each([
    ['Funding (US$)', '12,500', 'money', 'USD'],
    ['Besoins (millions d’euros)', '12.5', 'money', 'EUR'],
    ['Deaths per 10,000', '0.7', 'rate', 'per 10,000'],
  ])('have the currency or the base that %s says', (label, printed, unit, unitText) => {
    expect(findFigures(printed, { ...told, labels: [label] })).toMatchObject([{ unit, unitText }]);
  });

  it('are so in a row of a table without a caption, too', () => {
    const table = { kind: 'table', quote: 'Greece 26,100', caption: '', rowCount: null } as const;
    const rows = { header: [['Country', 'Arrivals']], rows: [['Greece', '26,100']] };
    expect(findTableFigures({ ...table, ...rows, notes: [] }, { ...told, labels: widget })).toMatchObject([
      { value: 26_100, place: 'Greece', measure: 'arrivals', basis: 'cumulative', asOf: '2019-07-30' },
    ]);
  });

  it('are left alone where they stand in a sentence, or where nothing over them says what they count', () => {
    const [inSentence] = findFigures('The harbour had 26,100 of them.', { ...told, labels: widget });
    expect(inSentence).toMatchObject({ basis: null, asOf: null });
    expect(findFigures('26,100', { ...told, labels: ['Overview', 'Last updated 30 Jul 2019'] })).toMatchObject([
      { what: '', measure: null, asOf: null },
    ]);
  });
});
