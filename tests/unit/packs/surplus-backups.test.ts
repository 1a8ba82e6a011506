import { expect, test } from 'vitest';
import { backupsAmong, surplusBackups } from '../../../lib/packs/surplus-backups';

const named = (day: number, hour: number, library = '-0a1b2c3d') =>
  `rapporteur-backup-2018-08-${String(day)}T${String(hour)}-00-00${library}.zip`;
const of = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

test('the newest ten stay, and nothing else in the folder is touched', () => {
  const days = of(10, 21).map((day) => named(day, 10));
  const others = ['rapporteur-backup-of-mine.zip', 'minutes.docx', `${named(10, 10)}.age`];
  const latest = named(21, 10);
  expect(surplusBackups([...others, ...days], latest)).toEqual([named(11, 10), named(10, 10)]);
  expect(surplusBackups(days.slice(2), latest)).toEqual([]);
});

test('twelve backups on one day do not push out the last one of each day before', () => {
  const before = of(10, 19).flatMap((day) => [named(day, 10), named(day, 11)]);
  const today = of(10, 21).map((hour) => named(20, hour));
  const gone = surplusBackups([...before, ...today], named(20, 21));
  const lastOfNineDays = of(11, 19).map((day) => named(day, 11));
  expect([...before, ...today].filter((name) => !gone.includes(name))).toEqual([...lastOfNineDays, ...today.slice(2)]);
});

test('days on which nothing was made do not count', () => {
  const rare = [10, 13, 17, 20, 24].flatMap((day) => [named(day, 10), named(day, 11), named(day, 12)]);
  const gone = surplusBackups(rare, named(24, 12));
  const newestTen = rare.slice(5);
  expect(rare.filter((name) => !gone.includes(name))).toEqual([named(10, 12), ...newestTen]);
});

test.each([
  ['of another library', '-ffffffff', '-0a1b2c3d'],
  ['without a library in their names', '', '-0a1b2c3d'],
  ['beside one that has none itself', '', ''],
])('none goes of those %s', (_, library, own) => {
  expect(
    surplusBackups(
      of(10, 29).map((day) => named(day, 10, library)),
      named(30, 10, own),
    ),
  ).toEqual([]);
});

test('the one just made is the newest, also where the clock was ahead before', () => {
  const days = of(10, 19).map((day) => named(day, 11));
  expect(surplusBackups([...days, named(10, 10)], named(10, 10))).toEqual([named(10, 11)]);
});

test('backups are found by their names, newest first, whoever made them', () => {
  const [own, foreign, old] = [named(11, 10), named(12, 10, '-ffffffff'), named(10, 10, '')];
  expect(backupsAmong([own, 'minutes.docx', old, foreign])).toEqual([foreign, own, old]);
});
