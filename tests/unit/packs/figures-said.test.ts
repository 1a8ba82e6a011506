import { expect, test } from 'vitest';
import type { Figure } from '../../../lib/model/figure';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import { makeFigure } from '../briefing/figure-records';
import { makeClip, makeSource, quoted } from '../briefing/records';
import { merged } from './merged';

const source = makeSource(1, { title: 'Report' });
const clip = makeClip(1, source, quoted('Some 11,267 roofs were mended in July.'));
const holding = (given: Partial<Figure>): Library => ({
  ...emptyLibrary(),
  ...{ sources: [source], clips: [clip], figures: [makeFigure(1, clip, '11,267', given)] },
});

/** What differs of a figure, and which fields wait for the person. */
type Row = [string, (keyof Figure)[], Partial<Figure>, Partial<Figure>];

test.each<Row>([
  ['a number that somebody said', ['value'], { value: 11_267 }, { value: 1267, settled: ['value'] }],
  ['a unit that somebody said', ['unit'], { unit: 'persons' }, { unit: 'households', settled: ['unit'] }],
  [
    'a fact that both said',
    ['basis'],
    { basis: null, settled: ['basis'] },
    { basis: 'cumulative', settled: ['basis'] },
  ],
  [
    'a unit with its words',
    ['unit', 'unitText'],
    { unit: 'money', unitText: 'USD' },
    { unit: 'rate', unitText: 'per 1,000', settled: ['unit'] },
  ],
  [
    'a unit that has no words on one side',
    ['unit', 'unitText'],
    { unit: 'persons', unitText: '' },
    { unit: 'money', unitText: 'USD', settled: ['unit'] },
  ],
  [
    'a unit that was read where no unit was',
    ['unit', 'unitText'],
    { unit: 'number', unitText: '' },
    { unit: 'money', unitText: 'USD' },
  ],
  ...otherWords('money', 'USD', 'EUR'),
  ...otherWords('measured', 'kg', 'tonnes'),
  ...otherWords('rate', 'per 1,000', 'per 10,000'),
])('%s is shown where it is another, in either order', (_, fields, mine, theirs) => {
  for (const [here, there] of [
    [mine, theirs],
    [theirs, mine],
  ].map((pair) => pair.map(holding))) {
    if (!here || !there) throw new Error('two were made');
    const both = merged(here, there);
    expect(both.figures).toEqual(here.figures);
    expect(both.conflicts.map((each) => [each.field, each.theirs])).toEqual(
      fields.map((field) => [field, there.figures[0]?.[field]]),
    );
    expect(merged(both, there)).toEqual(both);
  }
});

function otherWords(unit: Figure['unit'], mine: string, theirs: string): Row[] {
  return [
    [`what ${unit} is of`, ['unitText'], { unit, unitText: mine }, { unit, unitText: theirs, settled: ['unit'] }],
  ];
}

test('whoever said a unit brings its words where nothing said one', () => {
  const read = holding({ unit: 'number', unitText: 'boxes' });
  const said = holding({ unit: 'money', unitText: 'USD', settled: ['unit'] });
  for (const both of [merged(read, said), merged(said, read)]) expect(both).toMatchObject({ ...said, conflicts: [] });
});
