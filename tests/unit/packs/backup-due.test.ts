import { expect, test } from 'vitest';
import { backupDue, daysSince, surplusBackups } from '../../../lib/packs/backup-due';

const last = { at: '2018-08-01T10:00:00.000Z', clips: 100, name: 'rapporteur-backup-2018-08-01T10-00-00.zip' };

test.each([
  ['a day later', '2018-08-02T10:00:00.000Z', 149, false],
  ['after fifty clips', '2018-08-02T10:00:00.000Z', 150, true],
  ['just before seven days', '2018-08-08T09:59:59.000Z', 100, false],
  ['after seven days', '2018-08-08T10:00:00.000Z', 100, true],
  ['where the clock went back', '2018-07-01T10:00:00.000Z', 100, false],
])('%s', (_, now, clips, due) => {
  expect(backupDue(last, clips, now)).toBe(due);
});

test('days are counted whole', () => {
  expect(daysSince(last, '2018-08-03T09:00:00.000Z')).toBe(1);
});

test('the last ten backups stay, and nothing else in the folder is touched', () => {
  const ours = Array.from({ length: 12 }, (_, day) => `rapporteur-backup-2018-08-${String(day + 10)}T10-00-00.zip`);
  const others = ['rapporteur-backup-of-mine.zip', 'minutes.docx', 'rapporteur-backup-2018-08-01T10-00-00.zip.age'];
  expect(surplusBackups([...others, ...ours.toReversed()])).toEqual(ours.slice(0, 2));
  expect(surplusBackups(ours.slice(0, 10))).toEqual([]);
});
