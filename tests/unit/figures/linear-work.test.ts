import { Session } from 'node:inspector';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/figures/find-figures';

const session = new Session();
const told = { lang: 'en', published: '2018-08-01', asOf: null, period: null };

/** What is read again and again: digits, signs between them, brackets, letters, shares, money, and the words that tie figures to one another. */
const pieces = [
  '7',
  '7 ',
  '11,267 ',
  '1.',
  '7-',
  '(7)',
  '((((',
  '[12] ',
  '12 % ',
  '7a%€ ',
  '$5m ',
  'USD 12 million funded at 12 % ',
  '400 people (12 per cent) ',
  'of whom 12 men, 12 women and 12 children, ',
  'doubled from 400 to 700, ',
  'a total of 12,000 people, ',
  'In May 7 people arrived. ',
  'twenty-three thousand and ',
  '٢٣ ألفا و٥٠٠ نازح ',
  'one in five (12 %) of the 57 ',
];
const long = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Calls a command of the inspector, which answers at once. */
function ask(post: (done: (error: Error | null, answer?: unknown) => void) => void): unknown {
  let said: unknown;
  post((error, answer) => {
    if (error) throw error;
    said = answer;
  });
  return said;
}

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/** How many blocks of our code reading takes: the same on every machine, however busy it is. */
function stepsOf(text: string): number {
  ask((done) => session.post('Profiler.takePreciseCoverage', done)); // counts begin anew
  findFigures(text, told);
  const { result } = ask((done) => session.post('Profiler.takePreciseCoverage', done)) as Coverage; // its documented answer
  const own = result.filter(({ url }) => /\/lib\/(?:figures|language|dates|tables)\//.test(url));
  const counts = own.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)));
  return counts.reduce((sum, count) => sum + count, 0);
}

describe('the work of reading', () => {
  beforeAll(() => {
    session.connect();
    const options = { callCount: true, detailed: true };
    ask((done) => session.post('Profiler.enable', done));
    ask((done) => session.post('Profiler.startPreciseCoverage', options, done));
  });
  afterAll(() => session.disconnect());

  it.each(pieces)(
    'is twice as much for twice as much of "%s"',
    (piece) => {
      stepsOf(long(piece, 1_000));
      const [half, whole] = [stepsOf(long(piece, 5_000)), stepsOf(long(piece, 10_000))];
      expect(half).toBeGreaterThan(100);
      // What grows with the square takes four times.
      expect(whole / half).toBeLessThanOrEqual(2.6);
    },
    60_000,
  );
});
