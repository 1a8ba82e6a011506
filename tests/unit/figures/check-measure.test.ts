import { expect, test } from 'vitest';
import { figureCheckWords } from '../../../lib/words/figure-check-words';
import { cited, idOf } from './cited';
import { alarms } from './sources-say';

const typed = { value: 2_410, unit: 'number', stands: { in: 'typed', at: 0, length: 5 } } as const;
const found = (...figures: Parameters<typeof alarms>[0]) => alarms(figures).map(({ finding }) => finding);

test('what a number typed from a picture counts must be said', () => {
  const open = { kind: 'measure-open', value: 2_410 };
  expect(found(cited(1, typed))).toContainEqual(open);
  for (const said of [{ measure: 'detected', settled: ['measure'] }, { settled: ['measure'] }] as const)
    expect(found(cited(1, { ...typed, ...said, settled: [...said.settled] }))).not.toContainEqual(open);
  expect(found(cited(1, { value: 2_410, unit: 'number' }))).toEqual([]);
});

test('detections joined with registrations are told apart, with why they cannot be added', () => {
  const detected = cited(1, { ...typed, measure: 'detected', settled: ['measure'], indicatorId: idOf(77) });
  const registered = cited(2, { value: 11_267, measure: 'registered', indicatorId: idOf(77) }, { producer: 'IOM' });
  const [mixed] = found(detected, registered).filter(({ kind }) => kind === 'mixed-measures');
  expect(mixed).toEqual({ kind: 'mixed-measures', measures: ['detected', 'registered'], countsEvents: true });
  expect(mixed && figureCheckWords.en.sentence(mixed)).toMatch(
    /^Different things are compared: detections and registrations\. .*events, not persons.*cannot be added up\.$/,
  );
});

test('two kinds of events are told apart without it', () => {
  const one = cited(1, { value: 10, measure: 'detected', indicatorId: idOf(77) });
  const other = cited(2, { value: 12, measure: 'crossings', indicatorId: idOf(77) });
  expect(found(one, other)).toContainEqual(expect.objectContaining({ kind: 'mixed-measures', countsEvents: false }));
});
