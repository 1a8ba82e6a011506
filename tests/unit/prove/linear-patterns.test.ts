import { describe, expect, test } from 'vitest';
import { patternsInSource, patternsPutTogether } from '../../prove/patterns/patterns-in';
import { type Reading, slowOn } from '../../prove/patterns/slow-on';

/** What is done to texts before these files read them. */
const readings: [start: string, Reading][] = [
  // `documents/line-text.ts` folds the white space of every line of a document.
  ['lib/minutes/read-attendance.ts', { singleSpaced: true, longest: 2_000 }], // prose is cut there
  ['lib/minutes/section-role.ts', { singleSpaced: true, longest: 120 }], // so are titles
  ['lib/minutes/owners-of.ts, put together', { singleSpaced: true, longest: 200 }], // the beginning of a sentence
  ['lib/minutes/', { singleSpaced: true }],
  ['lib/capture/date-labels.ts, put together', { longest: 70 }], // what stands right before a date
  ['lib/dates/find-dates.ts, put together', { longest: 48 }], // what stands right before a year
];
const readingOf = (place: string): Reading => readings.find(([start]) => place.startsWith(start))?.[1] ?? {};

/** Those that a text can make slow, and the text. */
const slowOf = (patterns: ReturnType<typeof patternsInSource>): string[] =>
  patterns.flatMap(({ place, pattern }) => {
    const attack = slowOn(pattern, readingOf(place));
    return attack ? [`${place} ${pattern}: ${JSON.stringify(attack)}`] : [];
  });

describe('no text makes a pattern of the product take more than twice as long for twice as much', () => {
  const written = patternsInSource();
  test('they are found', () => expect(written.length).toBeGreaterThan(1_500));
  test.each(
    ['components/', 'entrypoints/', 'lib/capture/', 'lib/figures/', 'lib/minutes/'].map((folder) => [folder] as const),
  )('%s', { timeout: 600_000 }, (folder) => {
    const own = written.filter(({ path }) => path.startsWith(folder));
    expect(own.length).toBeGreaterThan(5);
    expect(slowOf(own)).toEqual([]);
  });
  test('the rest of lib', { timeout: 600_000 }, () => {
    const rest = written.filter(({ path }) => /^lib\/(?!capture|figures|minutes)/.test(path));
    expect(slowOf(rest)).toEqual([]);
  });
  test('those that modules put together', { timeout: 600_000 }, async () => {
    const patterns = await patternsPutTogether();
    expect(patterns.length).toBeGreaterThan(40);
    expect(slowOf(patterns)).toEqual([]);
  });
});

test.each([/\s+$/, /\([^)]*\)/, /^(a+)+$/, /(?:[a-z]+ ?)*;/, /^From:\s*\n?\s*(?=\S)/, /\w+\d+@/, /(?<=x\d*)y/])(
  '%s is found out',
  { timeout: 120_000 },
  (pattern) => {
    expect(slowOn(pattern, { patience: 4_000 })).not.toBeNull();
  },
);

test.each([/(?<!\s)\s+$/, /\([^()]*\)/, /^a+$/, /\ba{1,60}b/, /(?<![^,])[^,]*,/])(
  '%s is not',
  { timeout: 120_000 },
  (pattern) => {
    expect(slowOn(pattern)).toBeNull();
  },
);
